// Governors: what the preposition or noun over an agreement makes of it, rules
// S3 and S7 of agreements_status.go.

package article

// prepStanding reads "talks on a pact", "agreed to a truce", "without a deal"
// for the noun i that preposition h governs. It returns where to climb on.
func (r *dealReader) prepStanding(i, h int) (s standing, next int, done bool) {
	prep := r.tokens[h].lower
	if prep == "without" {
		if isWorking(r.lemma(int(r.tokens[h].head))) {
			return standing{Planned, assumed}, 0, true // "have worked without a contract"
		}
		return standing{Failed, stated}, 0, true // S3
	}
	if v := r.votedFor(int(r.tokens[h].head)); v >= 0 {
		return r.negated(i, r.moodStanding(v, Made)), 0, true
	}
	g := r.pastAdverb(int(r.tokens[h].head))
	t := &r.tokens[g]
	switch {
	case g == h:
		return standing{Made, assumed}, 0, true
	case t.tag.isVerb():
		if c, ok := commitments()[r.lemma(g)+" "+prep]; ok {
			return r.negated(i, r.moodStanding(g, c.status)), 0, true
		}
		if c, ok := r.verbCommitment(g); ok && joinsObject(prep) && (r.childOf(g, relDobj) < 0 || r.isPhrase(g)) {
			return r.negated(i, r.moodStanding(g, c.status)), 0, true
		}
		return standing{Made, assumed}, 0, true
	case t.tag.isNoun():
		if r.isDefinite(i) && isStand(r.lemma(g)) {
			return standing{Made, assumed}, 0, true // "opposition to the trade pact"
		}
		if c, ok := r.nounCommitment(g); ok && c == Planned && prep == "of" && r.isDefinite(i) && isAim(r.lemma(g)) {
			return standing{Made, assumed}, 0, true // "the goal of the Lima agreement"
		} else if ok {
			return r.overNoun(g, c), 0, true
		}
		if prep == "for" && r.isIndefinite(i) {
			return standing{Planned, stated}, 0, true // "conditions for a deal"
		}
	case t.tag.isAdjective():
		if c, ok := commitments()[t.lower+" adj"]; ok {
			return standing{c.status, stated}, 0, true
		}
	}
	if prep == "under" || prep == "after" || prep == "since" || t.tag.isNoun() && !isMeasure(nounLemma(t.lower)) && !r.isDealNoun(g) {
		return standing{Made, assumed}, 0, true // "no details of the accord were made public"
	}
	return s, g, false
}

// pastAdverb returns the verb whose adverb token g is, "walked away from", or g.
func (r *dealReader) pastAdverb(g int) int {
	if t := &r.tokens[g]; (t.rel == relAdvmod || t.rel == relPrt || t.rel == relPrep && (t.lower == "out" || t.lower == "away")) && r.tokens[t.head].tag.isVerb() {
		return int(t.head)
	}
	return r.pastPhrase(g)
}

// pastPhrase returns the verb of the idiom that noun g belongs to, the put of
// "put pen to paper", or g.
func (r *dealReader) pastPhrase(g int) int {
	if v := r.votedFor(g); v >= 0 {
		return v
	}
	v := g
	for range 3 {
		if v = int(r.tokens[v].head); r.tokens[v].tag.isVerb() && v < g {
			if sense, last := r.phraseOf(v); last >= g && (sense == string(Made) || sense == string(Failed)) {
				return v
			}
			return g
		}
	}
	return g
}

// isPhrase reports whether verb g opens an idiom, whose object is no other one's.
func (r *dealReader) isPhrase(g int) bool {
	sense, _ := r.phraseOf(g)
	return sense != ""
}

// isMeasure reports whether what is done to a noun is done to what stands behind
// its "of": "signed a series of deals", "rejected the terms of".
func isMeasure(w string) bool {
	switch w {
	case "series", "set", "number", "raft", "string", "flurry", "pair", "couple", "package", "dozen", "half", "part", "round", "kind", "sort", "type", "form",
		"term", "version", "text", "total", "slew", "spate", "wave", "bundle", "batch", "handful", "memorandum", "letter", "sale", "acquisition", "purchase", "provision", "extension":
		return true
	}
	return false
}

// isWorking reports whether people may do for long what the verb says without a
// contract.
func isWorking(lemma string) bool {
	switch lemma {
	case "work", "play", "teach", "operate", "be", "go", "labor", "labour", "toil", "serve":
		return true
	}
	return false
}

// isStand reports whether a noun tells how people stand to an agreement, which
// leaves a known one as it is.
func isStand(w string) bool {
	switch w {
	case "opposition", "support", "backing", "criticism", "praise", "objection", "view", "opinion", "debate", "protest", "rally", "campaign":
		return true
	}
	return false
}

// votedFor returns the vote of "voted 61 to 9 in favour of", where g is the
// favour, or -1.
func (r *dealReader) votedFor(g int) int {
	if w := r.tokens[g].lower; w != "favour" && w != "favor" || r.tokens[g].rel != relPobj {
		return -1
	}
	if v := int(r.tokens[r.tokens[g].head].head); r.lemma(v) == "vote" {
		return v
	}
	return -1
}

// isAim reports whether a noun may be a part of an agreement that is there.
func isAim(w string) bool {
	switch w {
	case "goal", "aim", "idea", "basis", "framework", "condition", "step", "option", "intention", "deadline":
		return true
	}
	return false
}

// overNoun returns the standing under noun g ("the signing of a pact"), which
// may itself be planned or have failed.
func (r *dealReader) overNoun(g int, status Status) standing {
	if r.lemma(g) == "opposition" {
		return standing{status, stated} // to drop that is not to drop the deal
	}
	if status == Planned && r.isEnded(g) {
		return standing{Failed, stated} // "has ended talks on the acquisition of"
	}
	if status != Made {
		if over := r.governedStanding(g); over.sure == stated && over.status == Failed {
			return over // "talks on a pact collapsed"
		}
		return standing{status, stated}
	}
	if over := r.governedStanding(g); over.sure == stated && over.status != Made {
		return over // "announced plans for the signing of"
	}
	return standing{status, stated}
}

// isEnded reports whether noun g, talks or an attempt, is what somebody ended or
// broke off.
func (r *dealReader) isEnded(g int) bool {
	t := &r.tokens[g]
	if t.rel != relDobj && t.rel != relNsubjpass {
		return false
	}
	switch h := int(t.head); r.lemma(h) {
	case "end", "terminate", "halt", "discontinue", "quit", "suspend", "break":
		return r.modal(h) == "" && r.childOf(h, relNeg) < 0 && !r.isInfinitive(h)
	}
	return false
}

// joinsObject reports whether a verb's preposition only joins its object:
// "agreed on a plan", "entered into a contract".
func joinsObject(prep string) bool {
	switch prep {
	case "into", "to", "on", "onto", "upon", "at", "for", "from", "of", "over", "about", "by", "out":
		return true
	}
	return false
}

// nounCommitment returns what a governing noun does ("talks", "signing").
func (r *dealReader) nounCommitment(g int) (Status, bool) {
	if !r.tokens[g].tag.isNoun() && r.tokens[g].tag != tagVBG {
		return "", false
	}
	w := r.lemma(g)
	if r.tokens[g].tag.isName() {
		w = nounLemma(w)
	}
	if c, ok := commitments()[w]; ok && isNominalForm(w) {
		return c.status, true
	}
	if c, ok := commitments()[r.tokens[g].lower]; ok && isNominalForm(w) {
		return c.status, true
	}
	return "", false
}

// isNominalForm keeps verbs that are common nouns of another sense out of
// nounCommitment: "a set of deals", "the hand of".
func isNominalForm(w string) bool {
	switch w {
	case "set", "hand", "book", "place", "back", "land", "seal", "cut", "issue", "move", "score", "work", "strike", "target", "review", "study":
		return false
	}
	return true
}
