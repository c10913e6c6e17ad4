// Contents: what the text says that an agreement does, in its own sentence and
// in later ones: rules O7, O9 and O10 of agreements_topics.go.

package article

import "sync"

// pactVerbs are the verbs, and verbs with preposition, of lexicon/pactverbs.txt.
var pactVerbs = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for _, w := range lexLines("pactverbs") {
		set[w] = true
	}
	return set
})

// contents reads what the clause of noun trigger d says that it does.
func (r *dealReader) contents(d *pact) {
	h := int(r.tokens[d.at].head)
	if r.tokens[d.at].rel == relNsubj && r.tokens[h].tag.isVerb() {
		r.eachJoined(h, func(v int) { r.saidOf(d, v) }) // O7
	}
	if v := r.clauseUnder(d.at); v >= 0 {
		r.eachJoined(v, func(v int) { r.doneUnder(d, v) }) // O9
	}
}

// eachJoined calls read for verb v and those that "and" joins to it.
func (r *dealReader) eachJoined(v int, read func(v int)) {
	for range 6 {
		read(v)
		c := r.childOf(v, relConj)
		if c < v || !r.tokens[c].tag.isVerb() {
			return
		}
		v = c
	}
}

// saidOf adds the object of a verb that says what agreement d does (O7).
func (r *dealReader) saidOf(d *pact, v int) {
	lemma := r.lemma(v)
	if x := r.childOf(v, relXcomp); x >= 0 && (lemma == "aim" || lemma == "be" || lemma == "seek" || lemma == "expect" || lemma == "design") {
		r.addClause(d, x) // "aims to cut", "is expected to create"
		return
	}
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > v && t.rel == relPrep && (pactVerbs()[lemma+" "+t.lower] || (lemma == "apply" || lemma == "relate") && t.lower == "to") {
			r.aboutPreposition(d, c)
		}
	}
	if c := r.childOf(v, relCcomp); c > v && (lemma == "see" || lemma == "mean") {
		r.workOn(d, c) // "will see both work on", "means that"
	}
	if pactVerbs()[lemma] || r.isAct(v) {
		r.objects(d, v)
		r.participles(d, v)
	}
}

// isAct reports whether verb v, of which an agreement is the subject, tells what
// it does: any with an object, unless it tells of the agreement's own fate or
// of what people think of it.
func (r *dealReader) isAct(v int) bool {
	if r.childOf(v, relDobj) < 0 || r.childOf(v, relNeg) >= 0 {
		return false
	}
	switch r.lemma(v) {
	case "have", "be", "do", "get", "win", "lose", "take", "make", "need", "face", "await", "follow", "precede", "draw", "spark", "prompt", "trigger", "cause", "meet", "receive", "gain", "earn", "come", "become",
		"mark", "represent", "reflect", "signal", "show", "demonstrate", "underscore", "underline", "highlight", "violate", "breach", "break", "hit", "reach", "leave", "raise", "anger", "please", "worry", "threaten", "survive", "pass", "cross", "clear",
		"say", "call", "describe", "build", "see", "mean", "hold", "run", "enter", "attract", "command", "carry", "contain", "put", "set", "complement", "position", "begin", "start", "continue":
		return false
	}
	return true
}

// workOn adds what the clause of verb v is about: its object, or what it says
// that somebody works on.
func (r *dealReader) workOn(d *pact, v int) {
	r.objects(d, v)
	if c := r.childWith(v, "on"); c >= 0 {
		r.aboutPreposition(d, c)
	}
}

// objects adds what verb v has as object, or the clause that stands for one.
func (r *dealReader) objects(d *pact, v int) {
	if o := r.childOf(v, relDobj); o >= 0 && !isBond(r.tokens[o].lower) {
		r.content(d, o)
	}
	if c := r.childOf(v, relXcomp); c >= 0 && r.isInfinitive(c) {
		r.addClause(d, c)
	} else if c := r.childOf(v, relCcomp); c >= 0 && c > v && (r.isInfinitive(c) || r.childOf(c, relMark) < 0) {
		r.addClause(d, c) // "allows Acme to fly"
	}
}

// isBond reports whether a noun only says that the parties are closer: what an
// agreement "strengthens" is then no topic.
func isBond(w string) bool {
	switch w {
	case "relationship", "relations", "ties", "partnership", "cooperation", "collaboration", "presence", "position", "commitment", "portfolio", "alliance", "friendship", "effect", "way", "hope", "hopes", "fears", "concern", "concerns", "question", "questions", "step", "end", "time", "condition", "talks", "negotiations":
		return true
	}
	return false
}

// aboutPreposition adds what preposition c governs, whatever it is.
func (r *dealReader) aboutPreposition(d *pact, c int) {
	if o := r.childOf(c, relPobj); o >= 0 {
		r.content(d, o)
	} else if g := r.childOf(c, relPcomp); g >= 0 {
		r.addClause(d, g)
	}
}

// content adds the phrase of o, or what is promised where it is a promise:
// "plans to explore the bay".
func (r *dealReader) content(d *pact, o int) {
	switch nounLemma(r.tokens[o].lower) {
	case "plan", "promise", "provision", "commitment", "pledge", "obligation", "effort", "step", "measure", "requirement", "right", "option", "clause":
		for _, rel := range []rel{relAcl, relRelcl} {
			if c := r.childOf(o, rel); c > o && r.isInfinitive(c) {
				r.eachJoined(c, func(v int) { r.addClause(d, v) })
				return
			}
		}
	}
	r.addTopic(d, o)
}

// clauseUnder returns the verb of what is done "under the pact", "under the
// terms of the deal", "as part of the settlement", "with a contract", or -1.
func (r *dealReader) clauseUnder(i int) int {
	for range 3 {
		t := &r.tokens[i]
		if t.rel != relPobj {
			return -1
		}
		prep := int(t.head)
		h := int(r.tokens[prep].head)
		switch w := r.tokens[prep].lower; {
		case r.tokens[h].tag.isVerb() && (w == "under" || w == "as" || w == "in" && i < h || (w == "with" || w == "in" || w == "through") && r.isIndefinite(i)):
			if isSaying(r.lemma(h)) {
				return r.childOf(h, relCcomp)
			}
			return h
		case w == "of" && (r.tokens[h].lower == "terms" || r.tokens[h].lower == "part"):
			i = h
		default:
			return -1
		}
	}
	return -1
}

func isSaying(lemma string) bool {
	switch lemma {
	case "say", "tell", "add", "announce", "report":
		return true
	}
	return false
}

// doneUnder adds what verb v says is done under agreement d (O9).
func (r *dealReader) doneUnder(d *pact, v int) {
	if isCopula(r.lemma(v)) {
		return
	}
	if o := r.objectOf(v); o >= 0 {
		if !r.isDealNoun(o) && r.tokens[o].tag != tagPRP && !r.isNamed(o) {
			r.addTopic(d, o)
		}
		return
	}
	if c := r.childOf(v, relXcomp); c >= 0 {
		r.addClause(d, c)
	}
}

// addUnder adds who does what is done under an agreement that names nobody, and
// from or to whom: "Oman will get four jets from Acme under a contract" (P14).
func (r *dealReader) addUnder(d *pact) {
	v := r.clauseUnder(d.at)
	if v < 0 || d.definite {
		return
	}
	if s := r.subjectOf(v); s >= 0 && (r.isBody(s) || r.isTwo(s)) {
		r.addParty(d, s)
		for _, prep := range []string{"from", "to", "with"} {
			o := r.companyBehind(r.objectOf(v), prep)
			if c := r.childWith(v, prep); o < 0 && c >= 0 {
				o = r.childOf(c, relPobj)
			}
			if o >= 0 && r.isBody(o) {
				r.addParty(d, o)
			}
		}
	}
}

// addBoundBy adds who does what is done under an agreement of which only the
// other side is named: "under a deal with Chad, Oman will pay" (P14).
func (r *dealReader) addBoundBy(d *pact) {
	if v := r.clauseUnder(d.at); v >= 0 && !d.definite && d.side == 1 {
		if s := r.subjectOf(v); s >= 0 && r.isPartyLike(s) && r.tokens[s].tag != tagPRP {
			r.addParty(d, s)
		}
	}
}

// participles adds what an agreement does by a participle after it or after
// the verb v that makes it: "a deal curbing exports", "signed a pact, ending
// the strike" (O10).
func (r *dealReader) participles(d *pact, v int) {
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > d.at && t.rel == relAdvcl && t.tag == tagVBG && (pactVerbs()[r.lemma(c)] || r.isAct(c)) {
			r.doneBy(d, c)
		}
	}
}

// doneBy adds the object of participle c, and what is given in exchange.
func (r *dealReader) doneBy(d *pact, c int) {
	o := r.childOf(c, relDobj)
	if o >= 0 && r.tokens[o].lower == "way" && r.childWith(o, "for") >= 0 {
		r.aboutPreposition(d, r.childWith(o, "for")) // "paving the way for elections"
		return
	}
	if o < 0 || isBond(r.tokens[o].lower) {
		return
	}
	r.addTopic(d, o)
	for _, at := range []int{c, o} {
		if k := r.childWith(at, "in"); k >= 0 {
			if x := r.childOf(k, relPobj); x >= 0 && (r.tokens[x].lower == "exchange" || r.tokens[x].lower == "return") {
				r.topicPreposition(d, k)
			}
		}
	}
}

// term adds how long an agreement runs, where the word c before the noun says
// it: "a three-year contract" (O11).
func (r *dealReader) term(d *pact, c int) bool {
	switch r.tokens[c].lower {
	case "year", "month", "week":
	default:
		return false
	}
	if n := r.childOf(c, relNummod); n >= 0 && n < c && (d.kind == "labour deal" || d.kind == "contract") {
		r.topic(d, n, c)
	}
	return true
}

// isPraise reports whether a noun before an agreement says how it was made or
// how large it is, not what it is on.
func isPraise(w string) bool {
	switch w {
	case "landmark", "minute", "blockbuster", "record", "breakthrough", "cease", "task", "milestone", "joint", "stage", "megabuck", "framework", "draft", "phase", "hour", "eleventh", "host", "series", "package":
		return true
	}
	return false
}

// isLightDoing reports whether a verb says no more of a topic than its object
// does: "to perform deliveries", "to provide training".
func isLightDoing(lemma string) bool {
	switch lemma {
	case "perform", "provide", "carry", "undertake", "conduct", "do", "make", "have", "get", "give", "accept", "buy", "acquire", "purchase", "pay":
		return true
	}
	return false
}

// doneIn adds what verb v of a clause about agreement d says is done.
func (r *dealReader) doneIn(d *pact, v int) {
	if o := r.childOf(v, relDobj); o >= 0 && !isBond(r.tokens[o].lower) {
		r.addClause(d, v)
	}
}

// meantTo adds what an agreement is "aimed at", "meant to" or "designed to" do.
func (r *dealReader) meantTo(d *pact, c int) {
	switch r.lemma(c) {
	case "aim", "mean", "design", "intend":
		if at := r.childWith(c, "at"); at >= 0 {
			r.aboutPreposition(d, at)
		} else if x := r.childOf(c, relXcomp); x >= 0 && r.isInfinitive(x) {
			r.eachJoined(x, func(v int) { r.addClause(d, v) })
		}
	}
}
