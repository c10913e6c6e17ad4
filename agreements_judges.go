// Judges: who speaks of an agreement, wishes for it or brings others to it, and
// is no party to it: rules P18 to P20 of agreements_parties.go.
//
// News of an agreement is full of people who praise, back, fight and broker
// it. They stand where its parties would stand, as subject of a verb or after
// "by", so the verb has to tell them apart. Who also signs it elsewhere is
// read there.

package article

import "sync"

// judging maps the verbs of lexicon/judging.txt to whether they only keep out
// persons.
var judging = sync.OnceValue(func() map[string]bool {
	table := make(map[string]bool)
	for word, flag := range lexTable("judging") {
		table[word] = flag == "person"
	}
	return table
})

// isJudge reports whether phrase i only judges an agreement by being subject
// or agent of verb v (P18): anybody who praises or opposes it, and a person,
// law-maker or court that turns down what is not its own.
func (r *dealReader) isJudge(i, v int) bool {
	onlyPersons, ok := judging()[r.withParticle(v)]
	return ok && (!onlyPersons || r.isPersonal(i) || r.isReviewer(i))
}

// withParticle returns the lemma of verb v with its particle: "call off" is no
// call.
func (r *dealReader) withParticle(v int) string {
	if c := r.childOf(v, relPrt); c > v {
		return r.lemma(v) + " " + r.tokens[c].lower
	}
	return r.lemma(v)
}

// isStandOn reports whether verb v takes a stand on its object i: it judges it,
// or says nothing of its making.
func (r *dealReader) isStandOn(i, v int) bool {
	if r.tokens[i].rel != relDobj {
		return false
	}
	_, judges := judging()[r.withParticle(v)]
	_, makes := r.verbCommitment(v)
	return judges || !makes && !isLightVerb(r.lemma(v))
}

// isReviewer reports whether phrase i means those who decide on the agreements
// of others: courts, regulators, voters, a parliament without its country.
func (r *dealReader) isReviewer(i int) bool {
	switch w := nounLemma(r.tokens[i].lower); w {
	case "congress", "senate", "court", "judge", "commission", "regulator", "watchdog", "committee", "voter", "senator", "lawmaker", "legislator", "jury", "republican", "democrat", "critic", "activist":
		return r.actsFor(i) < 0
	}
	return false
}

// isOutsider reports whether phrase i, subject of verb v, is no party to the
// agreement d that v governs: a judge, or a person (P19) unless he is to make
// one that is yet to come with somebody, or signed a treaty himself.
func (r *dealReader) isOutsider(d *pact, i, v int) bool {
	if e := r.entityAt(i); d.kind == "merger" && e != nil && r.companyServed(e) != "" {
		return false // a chief who oversaw the purchase stands for his company
	}
	if decides, ok := judging()[r.withParticle(v)]; ok && decides && r.isOwnAffair(d) {
		return false // "the widow rejected a settlement of $12 million"
	}
	if r.isJudge(i, v) {
		return true
	}
	if !r.isPersonal(i) {
		return false
	}
	if r.isIntoLaw(v) {
		return true
	}
	if d.standing.status == Planned {
		return !r.isSeveral(i) && d.side == 0 && d.kind != "contract" && r.childWith(v, "with") < 0
	}
	switch d.kind {
	case "treaty", "ceasefire", "trade deal":
		return !isSigning(r.lemma(v))
	}
	return false
}

// isOwnAffair reports whether one person may take or leave agreement d for
// himself: a contract or settlement of which nobody else is named.
func (r *dealReader) isOwnAffair(d *pact) bool {
	return d.side == 0 && (d.kind == "contract" || d.kind == "settlement") && !r.isDefinite(d.at)
}

// isIntoLaw reports whether verb v stands in "signed into law": what a head of
// state does to what others agreed on.
func (r *dealReader) isIntoLaw(v int) bool {
	c := r.childWith(v, "into")
	return c >= 0 && r.wordAt(v, c+1) == "law"
}

// isSigning reports whether who does what verb lemma says binds himself.
func isSigning(lemma string) bool {
	switch lemma {
	case "sign", "co-sign", "ink", "initial", "strike", "reach", "clinch", "seal", "conclude", "negotiate", "agree", "make", "accept", "enter", "declare", "break", "put":
		return true
	}
	return false
}

// controlsObject reports whether the object of a verb, not its subject, does
// what its clause says (P20): "pressed the president to sign", "accused the
// mayor of striking a deal".
func controlsObject(lemma string) bool {
	switch lemma {
	case "accuse", "suspect", "urge", "press", "ask", "tell", "advise", "encourage", "allow", "enable", "pressure", "order", "invite", "lobby", "permit", "instruct", "beg", "implore", "cajole", "dissuade", "prevent", "stop", "keep", "bar", "congratulate", "blame", "criticize", "criticise":
		return true
	}
	return isPersuading(lemma)
}
