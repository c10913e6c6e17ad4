// Work and money given: rules A13, A14 and A16 of agreements_triggers.go. Who picks
// a company to do something, pays for one or lends it money says so with plain
// verbs; the clause behind them tells that it is business.

package article

// pickTrigger reads "chose Acme to build a dam", "has been selected to supply
// radios" (A13).
func (r *dealReader) pickTrigger(v int) {
	clause := r.taskOf(v)
	if clause < 0 || !isTask(r.lemma(clause)) {
		return
	}
	picked, picker := r.childOf(v, relNsubjpass), r.agentOf(v)
	if picked < 0 {
		if picked, picker = r.childOf(v, relDobj), r.subjectOf(v); picked < 0 {
			picked = r.childOf(clause, relNsubj) // "picked Acme to build": read as one clause
		}
		if picker < 0 || !r.isPartyLike(picker) {
			return
		}
	}
	if picked < 0 || picked == picker || !r.isPickable(picked) {
		return
	}
	d := r.verbPact(v, picked, "contract")
	if picker >= 0 {
		r.addParty(&d, picker)
	}
	r.addParty(&d, picked)
	r.addClause(&d, clause)
	r.useClause(clause)
	r.addVerbal(d)
}

// isPickable reports whether phrase i is a company that may be given work.
func (r *dealReader) isPickable(i int) bool {
	if e := r.entityAt(i); e != nil {
		return e.Kind == Organization || r.isHeld(i)
	}
	return r.isUnknownName(i) || r.tokens[i].lex&lexOrgNouns != 0
}

// taskOf returns the infinitive that says what somebody is picked to do, or -1.
func (r *dealReader) taskOf(v int) int {
	for _, at := range []int{v, r.childOf(v, relDobj)} {
		if at < 0 {
			continue
		}
		for c := range r.children(at) {
			switch r.tokens[c].rel {
			case relXcomp, relCcomp, relAdvcl, relAcl, relRelcl:
				if c > v && r.isInfinitive(c) {
					return c
				}
			}
		}
	}
	return -1
}

// isTask reports whether a verb says what one company does for another.
func isTask(lemma string) bool {
	switch lemma {
	case "supply", "provide", "build", "design", "deliver", "run", "operate", "manage", "develop", "construct", "produce", "manufacture", "make", "install",
		"maintain", "upgrade", "modernise", "modernize", "print", "ship", "service", "test", "handle", "carry", "drill", "assemble", "equip", "launch", "distribute", "market", "sell", "implement", "staff", "collect", "clean", "repair", "renovate", "refurbish", "transport", "process", "host":
		return true
	}
	return false
}

// payTrigger reads "paid $60 million for Acme", "pays $5bn for a brewer" (A14).
func (r *dealReader) payTrigger(v int) {
	subject, money := r.subjectOf(v), r.childOf(v, relDobj)
	if money < 0 || !r.isBusiness(subject) || r.isPersonal(subject) || !r.isMoney(money) {
		return
	}
	f := r.childWith(v, "for")
	if f < 0 {
		f = r.childWith(money, "for")
	}
	o := r.childOf(max(f, 0), relPobj)
	if f < 0 || o < 0 || !r.isCompany(o) && !r.isCompanyPart(o) {
		return
	}
	d := r.verbPact(v, o, "merger")
	r.addParty(&d, subject)
	if r.isCompany(o) {
		r.addParty(&d, o)
	} else {
		r.addWhole(&d, o)
		r.addTopic(&d, o)
	}
	r.addVerbal(d)
}

// lendTrigger reads "will lend Ghana $300 million" (A14).
func (r *dealReader) lendTrigger(v int) {
	subject := r.subjectOf(v)
	if subject < 0 || !r.isBody(subject) && !r.isSeveral(subject) {
		return
	}
	to := r.lentTo(v)
	money, ok := r.moneyAfter(v)
	if to < 0 || !ok || !r.isPartyLike(to) || r.isPersonal(to) {
		return
	}
	d := r.verbPact(v, to, "loan")
	r.addParty(&d, subject)
	r.addParty(&d, to)
	d.value, d.topics = money, append(d.topics, money)
	if c := r.taskOf(v); c >= 0 {
		r.addClause(&d, c)
		r.useClause(c)
	}
	r.addVerbal(d)
}

// lentTo returns to whom verb v lends, or -1. A parser takes "lend Ghana $300
// million" for one object.
func (r *dealReader) lentTo(v int) int {
	to := r.childOf(v, relDative)
	if to < 0 {
		to = r.childWith(v, "to")
	}
	if to >= 0 && r.tokens[to].lower == "to" {
		return r.childOf(to, relPobj)
	}
	if o := r.childOf(v, relDobj); to < 0 && o >= 0 && r.isBody(o) {
		return o
	}
	return to
}

// moneyAfter returns the sum of money that follows verb v in its sentence.
func (r *dealReader) moneyAfter(v int) (Span, bool) {
	end := r.sents[r.tokens[v].sent].end
	for _, c := range r.claimsFrom(r.tokens[v].end) {
		if c.Start > r.tokens[v].end+60 || c.End > end {
			break
		}
		if c.Kind == Money {
			return c.Span, true
		}
	}
	return Span{}, false
}

// signTrigger reads "signed the goalkeeper Ana Ruiz from Rovers" (A16).
func (r *dealReader) signTrigger(v int) {
	subject, player := r.subjectOf(v), r.childOf(v, relDobj)
	from := r.childOf(max(r.childWith(v, "from"), r.childWith(max(player, 0), "from"), 0), relPobj)
	if subject < 0 || player < 0 || from < 0 || !r.isPersonal(player) || r.entityAt(player) == nil || !r.isBody(from) || !r.isBody(subject) {
		return
	}
	d := r.verbPact(v, player, "contract")
	for _, i := range []int{subject, player, from} {
		r.addParty(&d, i)
	}
	d.personal = false
	r.addVerbal(d)
}

// isMoney reports whether phrase i is a sum of money.
func (r *dealReader) isMoney(i int) bool {
	if r.tokens[i].label.kind() == labelMoney {
		return true
	}
	first, last := r.tokens[r.phraseStart(i)].start, r.tokens[i].end
	for _, c := range r.claimsFrom(first) {
		if c.Start >= last {
			break
		}
		if c.Kind == Money {
			return true
		}
	}
	return false
}
