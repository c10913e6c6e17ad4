// Mood: what tense, negation and the words above a verb make of what it says:
// rules S1 to S6 of agreements_status.go.

package article

func isCopula(lemma string) bool {
	return lemma == "be" || lemma == "'s" || lemma == "remain" || lemma == "seem" || lemma == "look" || lemma == "appear" || lemma == "become"
}

// isReduced reports whether verb v stands as a participle without auxiliary:
// a headline's "Deal reached".
func (r *dealReader) isReduced(v int) bool { return r.tokens[v].tag == tagVBN && !r.hasAux(v) }

func (r *dealReader) hasAux(v int) bool {
	return r.childOf(v, relAux) >= 0 || r.childOf(v, relAuxpass) >= 0
}

// moodStanding weighs verb v, which does status to the agreement, by its
// tense, mood, negation and governor (S1 to S6).
func (r *dealReader) moodStanding(v int, status Status) standing {
	if r.talkedOf(v) >= 0 {
		for c := range r.children(v) {
			if w, ok := r.verbCommitment(c); ok && c > v && r.tokens[c].tag.isVerb() && w.status == Failed {
				return standing{Failed, stated} // "talks to sell it have broken off"
			}
		}
		return standing{Planned, stated}
	}
	if r.childOf(v, relNeg) >= 0 {
		switch {
		case status == Failed:
			return standing{Made, implied}
		case status == Made && r.hasChildWord(v, "yet"), status == Planned:
			return standing{Planned, stated}
		}
		if m := r.modal(v); m == "may" || m == "might" || m == "should" || m == "must" || r.isConditional(v) {
			return standing{Planned, stated}
		}
		return standing{Failed, stated} // "could not agree", "will not sign"
	}
	if status == Failed {
		if r.modal(v) != "" || r.isConditional(v) || r.governor(v) == Planned {
			return standing{Made, assumed} // "could collapse": it stands as yet
		}
		return standing{Failed, stated}
	}
	if r.modal(v) != "" || r.isConditional(v) || r.inProgress(v) && !isSettledBefore(r.lemma(v)) {
		return standing{Planned, stated}
	}
	switch r.governor(v) {
	case Failed:
		return standing{Failed, stated}
	case Planned:
		return standing{Planned, stated}
	}
	return standing{status, stated}
}

// modal returns the modal verb of v, or "".
func (r *dealReader) modal(v int) string {
	for c := range r.children(v) {
		if t := &r.tokens[c]; c < v && t.tag == tagMD {
			switch t.lower {
			case "'ll", "wo", "'d", "shall":
				return "will"
			}
			return t.lower
		}
	}
	return ""
}

// inProgress reports whether v is under way: "are negotiating" (S6).
func (r *dealReader) inProgress(v int) bool {
	if r.tokens[v].tag != tagVBG {
		return false
	}
	aux := r.childOf(v, relAux)
	return aux >= 0 && r.lemma(aux) == "be"
}

// isSettledBefore reports whether a verb's being under way says that it was
// agreed: "is buying a rival", "was adding ships to the contract".
func isSettledBefore(lemma string) bool {
	switch lemma {
	case "buy", "acquire", "purchase", "sell", "add", "take", "award", "extend", "order", "lease", "cancel", "renew":
		return true
	}
	return false
}

// isConditional reports whether v, or a clause around it, hangs on an if (S5).
func (r *dealReader) isConditional(v int) bool {
	for range 4 {
		for c := range r.children(v) {
			if t := &r.tokens[c]; c < v && (t.rel == relMark || t.rel == relAdvmod) {
				switch t.lower {
				case "if", "unless", "whether":
					return true
				case "until", "once", "till":
					return !r.isPast(v) // "until a truce was signed": it was
				}
			}
		}
		if rel := r.tokens[v].rel; rel != relXcomp && rel != relConj {
			return false
		}
		v = int(r.tokens[v].head)
	}
	return false
}

// isPast reports whether verb v, or its first auxiliary, is in the past.
func (r *dealReader) isPast(v int) bool {
	for c := range r.children(v) {
		if t := &r.tokens[c]; c < v && (t.rel == relAux || t.rel == relAuxpass) {
			return t.tag == tagVBD
		}
	}
	return r.tokens[v].tag == tagVBD
}

// hasChildWord reports whether word stands right under token i.
func (r *dealReader) hasChildWord(i int, word string) bool {
	for c := range r.children(i) {
		if r.tokens[c].lower == word {
			return true
		}
	}
	return false
}

// governor returns what stands over verb v: Planned for "hope to sign",
// Failed for "refused to sign", Made where nothing says otherwise (S4).
func (r *dealReader) governor(v int) Status {
	for range 5 {
		t := &r.tokens[v]
		h := int(t.head)
		if h == v {
			if r.isInfinitive(v) && !r.isPerfect(v) {
				return Planned // a headline's "X to sign pact with Y"
			}
			return Made
		}
		g := &r.tokens[h]
		switch t.rel {
		case relConj:
			v = h
			continue
		case relPcomp:
			return r.gerundStanding(h)
		case relXcomp, relCcomp, relAdvcl, relAcl, relDep, relOprd, relRelcl:
		default:
			return Made
		}
		if !r.isInfinitive(v) && t.tag != tagVBG && t.rel != relCcomp || r.isPerfect(v) {
			return Made
		}
		if s := r.overVerb(v, h); s != "" {
			return s
		}
		if g.tag.isVerb() && t.rel == relXcomp {
			v = h
			continue
		}
		return Made
	}
	return Made
}

// overVerb reads the word h that governs the clause of verb v; "" where it
// leaves the question to what stands over h.
func (r *dealReader) overVerb(v, h int) Status {
	g := &r.tokens[h]
	switch {
	case g.tag.isVerb():
		return r.overClause(v, h)
	case g.tag.isAdjective():
		if c, ok := commitments()[g.lower+" adj"]; ok {
			return c.status
		}
		return Made // "pleased to announce"
	case g.lower == "decision" || g.lower == "vote":
		return Made // "its decision to spurn the offer"
	case g.tag.isNoun():
		if s, ok := r.nounCommitment(h); ok {
			return r.overNoun(h, s).status // "abandoned plans to buy"
		}
	}
	if r.isInfinitive(v) && r.tokens[v].rel != relAdvcl {
		return Planned
	}
	return Made
}

func (r *dealReader) overClause(v, h int) Status {
	c, ok := r.verbCommitment(h)
	switch {
	case r.isInfinitive(v) && isFeeling(r.tokens[h].lower):
		return Made // "is thrilled to announce"
	case r.isInfinitive(v) && isConsent(r.lemma(h)):
		return r.moodStanding(h, Made).status
	case !ok && r.tokens[v].rel == relCcomp, r.tokens[v].rel == relAdvcl && c.status != Failed:
		if r.isInfinitive(v) && r.tokens[v].rel == relAdvcl {
			return Planned
		}
		return Made
	case !ok && r.isInfinitive(v):
		return Planned
	case !ok:
		return ""
	case r.tokens[v].rel == relCcomp && c.status == Made:
		return Made
	}
	s := r.moodStanding(h, c.status)
	return s.status
}

// isFeeling reports whether a participle tells how somebody does what its
// infinitive says, which is done.
func isFeeling(w string) bool {
	switch w {
	case "thrilled", "excited", "pleased", "delighted", "honored", "honoured", "proud", "happy", "glad":
		return true
	}
	return false
}

// isConsent reports whether doing what the verb's infinitive says is settled
// by the verb: "agreed to extend", "voted to accept".
func isConsent(lemma string) bool {
	return lemma == "agree" || lemma == "vote" || lemma == "manage" || isPersuading(lemma)
}

// isPersuading reports whether a verb's object comes to do what its infinitive
// says.
func isPersuading(lemma string) bool {
	switch lemma {
	case "persuade", "convince", "force", "compel", "induce", "coax", "help", "push", "prod":
		return true
	}
	return false
}

// gerundStanding reads the preposition before a gerund: "close to signing".
func (r *dealReader) gerundStanding(prep int) Status {
	switch r.tokens[prep].lower {
	case "without":
		return Failed
	case "after", "since", "upon", "following", "by":
		return Made // "scrapped one contract after signing another"
	}
	g := int(r.tokens[prep].head)
	switch t := &r.tokens[g]; {
	case t.tag.isAdjective() || t.tag == tagRB:
		if c, ok := commitments()[t.lower+" adj"]; ok {
			return c.status
		}
	case t.tag.isNoun():
		if s, ok := r.nounCommitment(g); ok {
			return s
		}
	case t.tag.isVerb():
		if c, ok := r.verbCommitment(g); ok && c.status != Made {
			return c.status
		}
	}
	return Made
}

// isInfinitive reports whether verb v has a "to".
func (r *dealReader) isInfinitive(v int) bool {
	for c := range r.children(v) {
		if t := &r.tokens[c]; c < v && t.tag == tagTO && t.rel == relAux {
			return true
		}
	}
	return false
}

// isPerfect reports whether verb v has a "have": "to have signed".
func (r *dealReader) isPerfect(v int) bool {
	for c := range r.children(v) {
		if c < v && r.tokens[c].rel == relAux && r.lemma(c) == "have" {
			return true
		}
	}
	return false
}
