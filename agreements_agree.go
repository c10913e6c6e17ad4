// Verbs of consent: agree, consent, undertake, contract: rules A6, A7 and A9 of
// agreements_triggers.go.

package article

import "slices"

// agreeTrigger reads "agreed to resume talks", "agreed on a plan" (A6, A7).
func (r *dealReader) agreeTrigger(v int) {
	subject := r.subjectOf(v)
	if subject < 0 || !r.isPartyLike(subject) || r.childOf(v, relCcomp) >= 0 && r.childWith(v, "with") < 0 && !r.isSeveral(subject) {
		return // A9
	}
	if r.isOpinion(v) || r.lemma(max(r.agreedTo(v), 0)) == "disagree" {
		return
	}
	with, on := r.childWith(v, "with"), r.onWhat(v)
	to, clause := r.childWith(v, "to"), r.agreedTo(v)
	if l := r.lemma(v); (l == "undertake" || l == "contract") && (clause < 0 || !r.isInfinitive(clause)) {
		return // "undertook a review", "the economy contracted"
	}
	if r.leadsToNoun(on) || r.leadsToNoun(to) || r.isDealNoun(r.childOf(v, relDobj)) {
		return // "agreed on a deal": the noun triggers
	}
	if clause >= 0 {
		n := len(r.pacts)
		if r.verbTrigger(clause); len(r.pacts) > n {
			r.used[clause] = true
			return // "agreed to buy": the sale triggers
		}
	}
	switch {
	case clause >= 0 && r.isInfinitive(clause):
		if !r.isTwo(subject) && !r.isSeveral(subject) && with < 0 && (r.isPersonal(subject) || !isDealing(r.lemma(clause))) {
			return
		}
	case r.hasPronoun(on) || r.hasPronoun(to):
		return // "agree to that"
	case (on >= 0 || to >= 0) && (r.isSeveral(subject) || with >= 0):
	case r.childOf(v, relDobj) >= 0 && r.isSeveral(subject):
	case r.childOf(v, relCcomp) >= 0 && r.isSeveral(subject) && r.isNamed(subject) && !r.isPersonal(subject):
	default:
		return
	}
	d := r.verbPact(v, -1, "agreement")
	r.addParty(&d, subject)
	if with >= 0 {
		if o := r.childOf(with, relPobj); o >= 0 {
			r.addParty(&d, o)
		}
	}
	if clause >= 0 {
		d.last = r.clauseEnd(clause)
		for c := range r.children(clause) {
			if t := &r.tokens[c]; c > clause && (t.rel == relAdvcl || t.rel == relXcomp) && r.isInfinitive(c) && r.lemma(clause) == "pay" {
				r.addClause(&d, c) // "agreed to pay $5 million to settle claims"
			}
		}
		if first, last := r.subtree(clause); slices.ContainsFunc(r.tokens[first:last], func(t token) bool { return t.lower == "settle" || t.lower == "resolve" && r.lemma(clause) == "pay" }) {
			d.kind = "settlement" // "agreed to pay $5 million to settle"
		}
		r.useClause(clause)
	}
	r.addVerbal(d)
}

// agreedTo returns the verb of what verb v agrees to do, or -1. "Agreed today to
// extend" is taken for a purpose.
func (r *dealReader) agreedTo(v int) int {
	if c := r.childOf(v, relXcomp); c >= 0 {
		return c
	}
	if c := r.childOf(v, relAdvcl); c > v && r.isInfinitive(c) && r.onWhat(v) < 0 && r.childWith(v, "to") < 0 {
		return c
	}
	return -1
}

// isAgreeing reports whether who does what verb lemma says binds himself.
func isAgreeing(lemma string) bool {
	return lemma == "agree" || lemma == "consent" || lemma == "undertake" || lemma == "contract"
}

// isOpinion reports whether "agree" in verb v only tells a view, as it does in
// the present and negated: "experts agree on the cause", "I agree with her"
// (A9). A headline's present is none.
func (r *dealReader) isOpinion(v int) bool {
	t := &r.tokens[v]
	if r.article.Paragraphs[r.para(v)].Kind == KindHeadline {
		return false
	}
	bare := t.tag == tagVBP || t.tag == tagVB && r.modal(v) == "" && !r.isInfinitive(v)
	denied := r.childOf(v, relNeg) >= 0 && r.modal(v) != "could" && !r.isPast(v)
	return (bare || denied) && r.childOf(v, relXcomp) < 0
}

// leadsToNoun reports whether preposition c governs a noun that triggers.
func (r *dealReader) leadsToNoun(c int) bool { return c >= 0 && r.isDealNoun(r.childOf(c, relPobj)) }

// isDealNoun reports whether token i is a noun that always triggers.
func (r *dealReader) isDealNoun(i int) bool {
	if i < 0 || !r.tokens[i].tag.isNoun() {
		return false
	}
	n, ok := dealNouns()[nounLemma(r.tokens[i].lower)]
	return ok && !n.weak
}

// hasPronoun reports whether preposition c governs a pronoun.
func (r *dealReader) hasPronoun(c int) bool {
	if c < 0 {
		return false
	}
	o := r.childOf(c, relPobj)
	if o < 0 {
		return false
	}
	switch r.tokens[o].lower {
	case "anything", "everything", "something", "nothing", "much", "little", "one":
		return true
	}
	return r.tokens[o].tag == tagPRP || r.tokens[o].tag == tagDT
}

// isDealing reports whether a verb says what one party does for another: one
// party's agreeing to it is an agreement with whoever gets it (A6).
func isDealing(lemma string) bool {
	switch lemma {
	case "buy", "acquire", "purchase", "sell", "supply", "provide", "pay", "lend", "form", "merge", "license", "develop", "lease", "cede",
		"transfer", "share", "cooperate", "deliver", "build", "drop", "settle", "invest", "guarantee", "export", "import", "release", "return", "extend",
		"normalise", "normalize", "restore", "reopen", "cut", "reduce", "limit", "freeze", "dismantle", "disarm", "ship", "lower", "lift", "ease", "coordinate", "station", "host", "postpone", "repay", "compensate",
		"end", "halt", "withdraw", "resume", "suspend", "plead", "spin", "contribute", "fund", "finance", "market", "distribute", "manufacture", "create", "establish", "sign", "swap", "exchange":
		return true
	}
	return false
}

// clauseEnd returns the last token of a short clause, or its verb's object.
func (r *dealReader) clauseEnd(v int) int {
	if o := r.objectOf(v); o > v {
		return o
	}
	return v
}
