// Verbs by which parties come together: settle, resolve, merge, combine and
// partner: rule A7 of agreements_triggers.go.

package article

import "slices"

// settleTrigger reads "settled with the union", "settled the lawsuit" (A7).
func (r *dealReader) settleTrigger(v int, lemma string) {
	subject, object := r.subjectOf(v), r.objectOf(v)
	with := r.childWith(v, "with")
	quarrel := object >= 0 && isQuarrel(nounLemma(r.tokens[object].lower))
	if subject < 0 || !r.isPartyLike(subject) {
		return
	}
	if with < 0 && !quarrel {
		r.wageTrigger(v, subject)
		return
	}
	if lemma == "resolve" && (object < 0 || !quarrel || !r.isSeveral(subject)) {
		return
	}
	d := r.verbPact(v, object, "settlement")
	r.agreedStanding(&d, v)
	r.addParty(&d, subject)
	if with < 0 && r.isPersonal(subject) {
		return
	}
	for _, prep := range []int{with, r.childWith(max(object, 0), "with"), r.childWith(max(object, 0), "against"), r.childWith(max(object, 0), "by"), r.childWith(v, "by")} {
		if prep >= 0 {
			if o := r.childOf(prep, relPobj); o >= 0 && r.isPartyLike(o) {
				r.addParty(&d, o)
			}
		}
	}
	if a := r.childOf(max(object, 0), relAcl); a > object && object >= 0 {
		if o := r.agentOf(a); o >= 0 && r.isPartyLike(o) {
			r.addParty(&d, o) // "a suit brought by 12 states"
		}
	}
	r.addVerbal(d)
}

// wageTrigger reads "the union settled for a 4 percent increase" (A7).
func (r *dealReader) wageTrigger(v, subject int) {
	c := max(r.childWith(v, "for"), r.childWith(v, "on"))
	d := r.verbPact(v, -1, "labour deal")
	r.addParty(&d, subject)
	if o := r.ownerOf(subject); c < v || !slices.ContainsFunc(d.parties, r.isLabour) || o < 0 && d.named == 0 {
		return
	}
	r.addVerbal(d)
}

// isQuarrel reports whether a noun names what parties settle.
func isQuarrel(w string) bool {
	switch w {
	case "lawsuit", "suit", "case", "claim", "charge", "dispute", "litigation", "strike", "feud", "row", "quarrel", "conflict", "difference", "standoff", "complaint", "allegation", "grievance", "investigation", "probe", "walkout", "stoppage", "lockout", "hostility", "rift", "boycott", "blockade", "impasse", "deadlock", "disagreement", "stand-off", "squabble":
		return true
	}
	return false
}

// joinTrigger reads "merged with", "X and Y will merge", "partnered with".
func (r *dealReader) joinTrigger(v int, lemma string) {
	subject, object, with := r.subjectOf(v), r.objectOf(v), r.childWith(v, "with")
	if subject < 0 || !r.isBusiness(subject) || with < 0 && object < 0 && !r.isSeveral(subject) {
		return
	}
	if o := r.childOf(max(with, 0), relPobj); lemma == "partner" && with >= 0 && o >= 0 && r.tokens[o].tag == tagNNS && r.entityAt(o) == nil {
		return // "partners with artisans"
	}
	if lemma == "partner" && with < 0 || lemma == "combine" && !r.isCombination(v, with) {
		return
	}
	kind := "merger"
	if lemma == "partner" {
		kind = "agreement"
	}
	d := r.verbPact(v, object, kind)
	r.agreedStanding(&d, v)
	r.addParty(&d, subject)
	if with >= 0 {
		if o := r.childOf(with, relPobj); o >= 0 {
			r.addParty(&d, o)
		}
	}
	if len(d.parties) > 1 && (d.named > 1 || lemma != "partner") {
		r.addVerbal(d)
	}
}

// isCombination tells companies that combine from those whose product
// combines one thing with another.
func (r *dealReader) isCombination(v, with int) bool {
	if o := r.objectOf(v); o >= 0 && !r.isCompanyPart(o) && nounLemma(r.tokens[o].lower) != "force" || r.childOf(v, relXcomp) >= 0 {
		return false
	}
	return (with < 0 || r.isCompany(max(r.childOf(with, relPobj), 0))) && (r.modal(v) != "" || r.isInfinitive(v))
}
