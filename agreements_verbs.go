// Verbs that trigger by themselves: rules A5 to A9 of agreements_triggers.go.

package article

// verbTrigger reads verb v.
func (r *dealReader) verbTrigger(v int) {
	lemma := r.lemma(v)
	n := len(r.pacts)
	switch lemma {
	case "buy", "acquire", "purchase", "sell", "order", "license", "lease":
		r.tradeTrigger(v, lemma)
	case "take", "snap":
		if r.hasParticle(v, "over") && r.isTakeover(v) || r.hasParticle(v, "up") && lemma == "snap" {
			r.tradeTrigger(v, "take over")
		} else if r.isStake(r.objectOf(v)) {
			r.tradeTrigger(v, "take over") // "took a 30 percent stake in"
		}
	case "offload", "divest", "unload":
		r.tradeTrigger(v, "sell")
	case "charter":
		r.tradeTrigger(v, "lease")
	case "agree", "consent", "undertake", "contract":
		r.agreeTrigger(v)
	case "select", "choose", "pick", "appoint", "hire", "tap", "commission", "engage", "enlist":
		r.pickTrigger(v)
	case "pay":
		r.payTrigger(v)
	case "sign":
		r.signTrigger(v)
	case "lend", "loan":
		r.lendTrigger(v)
	case "pledge", "vow", "commit":
		r.pledgeTrigger(v)
	case "establish", "restore", "resume", "normalise", "normalize":
		r.relationsTrigger(v)
	case "settle", "resolve":
		if r.settleTrigger(v, lemma); len(r.pacts) == n && lemma == "resolve" {
			r.pledgeTrigger(v)
		}
	case "merge", "partner", "combine":
		r.joinTrigger(v, lemma)
	}
	for _, read := range []func(int){r.jointTrigger, r.phraseTrigger, r.bargainTrigger, r.quarrelTrigger} {
		if !r.used[v] && len(r.pacts) == n {
			read(v)
		}
	}
}

// isStake reports whether phrase i is a share of a company.
func (r *dealReader) isStake(i int) bool {
	if i < 0 {
		return false
	}
	switch nounLemma(r.tokens[i].lower) {
	case "stake", "holding", "interest", "control":
		o := r.childOf(max(r.childWith(i, "in"), r.childWith(i, "of"), 0), relPobj)
		return o >= 0 && r.isHeld(o)
	}
	return false
}

// isHeld reports whether phrase i is what shares are held in: a company, also
// one that was taken for a place that nobody knows.
func (r *dealReader) isHeld(i int) bool {
	e := r.entityAt(i)
	return r.isCompany(i) || e != nil && e.Kind == Place && r.tokens[i].tag.isName() && !isCountry(e.Name) && r.tokens[i].lex&lexPlaces == 0
}

// isTakeover tells companies that take each other over from who takes over an
// office, a house of parliament or a job.
func (r *dealReader) isTakeover(v int) bool {
	s, o := r.subjectOf(v), r.objectOf(v)
	return s >= 0 && o >= 0 && r.isCompany(s) && r.isCompany(o) && r.childOf(o, relDet) < 0
}

func (r *dealReader) hasParticle(v int, word string) bool {
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > v && t.lower == word && (t.rel == relPrt || t.tag == tagRP) {
			return true
		}
	}
	return false
}

// verbPact returns a pact that verb v triggers, its phrase reaching to token
// last where the verb's object stands close by.
func (r *dealReader) verbPact(v, object int, kind string) pact {
	d := pact{at: v, first: v, last: v, kind: kind, verbal: true}
	if object > v {
		if _, end := r.subtree(object); end-v <= 12 {
			d.last = end - 1
		} else {
			d.last = object
		}
	}
	d.standing = r.moodStanding(v, Made)
	return d
}

// addVerbal adds a pact with its parties and topics.
func (r *dealReader) addVerbal(d pact) {
	if d.named == 0 && (len(d.parties) < 2 || d.personal || d.kind == "merger" || d.kind == "contract") {
		return
	}
	r.orderParties(&d)
	r.verbTopics(&d)
	r.pacts = append(r.pacts, d)
}

// tradeTrigger reads "X bought Y", "X agreed to sell Y to Z" (A5).
func (r *dealReader) tradeTrigger(v int, lemma string) {
	subject, object := r.subjectOf(v), r.whatIsCounted(r.goodsOf(v))
	if object < 0 && r.isInfinitive(v) && r.childOf(v, relAuxpass) >= 0 {
		object = r.childOf(int(r.tokens[v].head), relNsubj) // "agreed to be bought by"
	}
	if object < 0 || !r.isBusiness(subject) && !r.isTalkedOf(v) {
		return
	}
	company, part, goods := r.isCompany(object), r.isCompanyPart(object), r.isGoods(object)
	other := r.counterparty(v, lemma)
	switch {
	case lemma == "order":
		if !goods || r.childOf(v, relXcomp) >= 0 {
			return
		}
	case lemma == "license" || lemma == "lease":
		if other < 0 || company {
			return
		}
	case lemma == "sell" || lemma == "buy":
		if !company && !part && (!goods && !isAsset(nounLemma(r.tokens[object].lower)) || other < 0) {
			return
		}
		if lemma == "sell" && other < 0 && !part {
			return
		}
	case !company && !part:
		return
	}
	kind := "merger"
	if !company && !part || lemma == "license" || lemma == "lease" {
		kind = "contract"
	}
	d := r.verbPact(v, object, kind)
	r.agreedStanding(&d, v)
	if subject >= 0 {
		r.addParty(&d, subject)
	}
	if company {
		r.addParty(&d, object)
	}
	if part {
		r.addWhole(&d, object)
	}
	if other >= 0 {
		r.addParty(&d, other)
	}
	r.addVerbal(d)
}

// isAsset reports whether a noun means what a company may sell to another.
func isAsset(w string) bool {
	switch w {
	case "right", "share", "licence", "license", "patent", "land", "site", "tower", "building", "asset", "lease", "fleet", "satellite", "oil", "gas", "wheat", "grain", "rice", "sugar", "corn", "cotton", "steel", "coal", "power", "electricity", "equipment", "reactor", "technology", "catalog", "catalogue", "library", "headquarters", "property", "debt", "loan":
		return true
	}
	return false
}

// goodsOf returns the object of v: of two the plural, for "12 Acme 300 jets"
// may be taken for two.
func (r *dealReader) goodsOf(v int) int {
	o := r.objectOf(v)
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > o && o > v && t.rel == relDobj && (t.tag == tagNNS || t.tag.isNoun() && !r.tokens[o].tag.isNoun()) {
			return c
		}
	}
	return o
}

// whatIsCounted returns the mills of "two of its mills", or i itself.
func (r *dealReader) whatIsCounted(i int) int {
	if i < 0 || r.tokens[i].tag != tagCD {
		return i
	}
	if c := r.childWith(i, "of"); c >= 0 {
		if o := r.childOf(c, relPobj); o >= 0 {
			return o
		}
	}
	return i
}

// addWhole adds the company of which phrase i is a part: "a stake in Acme".
func (r *dealReader) addWhole(d *pact, i int) {
	if c := r.childOf(i, relPoss); c >= 0 && r.isCompany(c) {
		r.addParty(d, c)
	}
	for _, prep := range []string{"in", "of"} {
		if c := r.childWith(i, prep); c >= 0 {
			if o := r.childOf(c, relPobj); o >= 0 && (r.isCompany(o) || prep == "in" && r.isHeld(o)) {
				r.addParty(d, o)
			}
		}
	}
}

// isTalkedOf reports whether the clause of v is what talks, a plan or a bid
// are about: "talks to acquire a rival".
func (r *dealReader) isTalkedOf(v int) bool {
	if rel := r.tokens[v].rel; rel != relAcl && rel != relRelcl || !r.isInfinitive(v) {
		return false
	}
	_, ok := r.nounCommitment(int(r.tokens[v].head))
	return ok
}

// agreedStanding reads "agreed to buy": made, and the two verbs are one
// trigger.
func (r *dealReader) agreedStanding(d *pact, v int) {
	h := int(r.tokens[v].head)
	if isAgreeing(r.lemma(h)) && r.agreedTo(h) == v {
		d.first = min(d.first, h)
		d.standing = r.moodStanding(h, Made)
		r.used[h] = true
	}
	if r.lemma(h) == "pay" && r.isInfinitive(v) && h < v && r.isPaid(h) {
		d.first = min(d.first, h)
		d.standing = standing{Made, stated} // "will pay $5 million to settle": agreed
	}
}

// isPaid reports whether verb h, "pay", tells of what is or will be paid.
func (r *dealReader) isPaid(h int) bool {
	if m := r.modal(h); m != "" && m != "will" || r.childOf(h, relNeg) >= 0 || r.isConditional(h) {
		return false
	}
	_, wished := r.verbCommitment(int(r.tokens[h].head))
	return !wished || !r.isInfinitive(h)
}

// counterparty returns whom it was bought from or sold to, or -1.
func (r *dealReader) counterparty(v int, lemma string) int {
	want := "from"
	if lemma == "sell" || lemma == "license" || lemma == "lease" {
		want = "to"
	}
	for c := range r.children(v) {
		t := &r.tokens[c]
		if c < v || t.lower != want && (lemma != "lease" && lemma != "license" || t.lower != "from") || t.rel != relPrep && t.rel != relDative {
			continue
		}
		if o := r.childOf(c, relPobj); o >= 0 && r.isBusiness(o) {
			return o
		}
	}
	if o := r.companyBehind(r.objectOf(v), want); o >= 0 || lemma != "lease" && lemma != "license" {
		return o
	}
	return r.companyBehind(r.objectOf(v), "from")
}

// companyBehind returns the company that a preposition inside the object o
// names: "a stake in two wind farms from Acme"; or -1.
func (r *dealReader) companyBehind(o int, want string) int {
	if o < 0 {
		return -1
	}
	_, last := r.subtree(o)
	for k := o + 1; k < last; k++ {
		if t := &r.tokens[k]; t.rel == relPrep && t.lower == want {
			if s := r.childOf(k, relPobj); s >= 0 && r.isCompany(s) {
				return s
			}
		}
	}
	return -1
}
