// What two do together: rule A15 of agreements_triggers.go. Two that vow to do
// something, that do it jointly, or that take up relations have agreed on it.

package article

// pledgeTrigger reads "the two countries pledged to double their trade" (A15).
func (r *dealReader) pledgeTrigger(v int) {
	subject, clause := r.subjectOf(v), r.childOf(v, relXcomp)
	if subject < 0 || clause < 0 || !r.isInfinitive(clause) || !r.isCouple(subject) || r.isOpinion(v) {
		return
	}
	d := r.verbPact(v, -1, "agreement")
	r.addParty(&d, subject)
	if !r.areBodies(&d) {
		return
	}
	d.last = r.clauseEnd(clause)
	r.useClause(clause)
	r.addVerbal(d)
}

// jointTrigger reads "Acme and Bolt will jointly build a plant" (A15).
func (r *dealReader) jointTrigger(v int) {
	subject := r.subjectOf(v)
	if subject < 0 || !r.hasChildWord(v, "jointly") || !isTask(r.lemma(v)) && !isDealing(r.lemma(v)) || r.lemma(v) == "launch" || r.lemma(v) == "host" {
		return
	}
	with := r.childWith(v, "with")
	if with < 0 && !r.isTwo(subject) {
		return
	}
	d := r.verbPact(v, r.objectOf(v), "joint venture")
	r.addParty(&d, subject)
	if o := r.childOf(max(with, 0), relPobj); with >= 0 && o >= 0 {
		r.addParty(&d, o)
	}
	if r.areBodies(&d) {
		r.addVerbal(d)
	}
}

// relationsTrigger reads "Israel and Jordan established diplomatic relations",
// "restored ties with" (A15).
func (r *dealReader) relationsTrigger(v int) {
	subject, object := r.subjectOf(v), r.objectOf(v)
	if subject < 0 || object < 0 || r.tokens[object].lower != "relations" && r.tokens[object].lower != "ties" || !r.isPartyLike(subject) {
		return
	}
	d := r.verbPact(v, object, "agreement")
	r.addParty(&d, subject)
	for _, at := range []int{v, object} {
		for _, prep := range []string{"with", "between"} {
			if c := r.childWith(at, prep); c >= 0 && r.childOf(c, relPobj) >= 0 {
				r.addParty(&d, r.childOf(c, relPobj))
			}
		}
	}
	if r.areBodies(&d) {
		r.addVerbal(d)
	}
}

// isTwo reports whether phrase i stands for two or more bodies that are named,
// there or before: "Acme and Bolt", "both countries".
func (r *dealReader) isTwo(i int) bool {
	return r.isPartyLike(i) && (r.isSeveral(i) || r.isPair(i))
}

// areBodies reports whether d names two countries or organizations.
func (r *dealReader) areBodies(d *pact) bool {
	n := 0
	for _, x := range d.parties {
		if e := r.entityNamed(x.name); e != nil && e.Kind == Person {
			return false
		} else if e != nil && e.Kind != Other || isCountry(x.name) {
			n++
		}
	}
	return n > 1
}
