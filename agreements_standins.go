// Stand-ins: whom a "they", a member, a board or a minister means: rule P4 of
// agreements_parties.go.

package article

// joinedAbove returns the joined subject of the clause above that a "they" at
// token i repeats: "Acme and Bolt said they would merge"; -1 for none.
func (r *dealReader) joinedAbove(i int) int {
	v := int(r.tokens[i].head)
	for range 3 {
		h := int(r.tokens[v].head)
		if h == v || h > i {
			return -1
		}
		if s := r.childOf(h, relNsubj); s >= 0 && s < i && r.tokens[s].tag.isNoun() && r.childOf(s, relConj) >= 0 {
			return s
		}
		v = h
	}
	return -1
}

// namedBefore returns the name right before common noun i that says which
// union, bloc or group it is, or -1.
func (r *dealReader) namedBefore(i int) int {
	c := i - 1
	if c < 0 || r.tokens[i].tag.isName() || !r.tokens[i].tag.isNoun() || int(r.tokens[c].head) != i || r.tokens[c].rel != relCompound && r.tokens[c].rel != relNmod {
		return -1
	}
	if e := r.entityAt(c); e == nil || e.Kind != Organization || !r.tokens[c].tag.isName() || r.who[c] == r.who[i] {
		return -1
	}
	switch nounLemma(r.tokens[i].lower) {
	case "union", "bloc", "group", "guerrilla", "rebel", "movement", "company", "chain", "carrier", "airline", "party", "militia", "board", "alliance", "shareholder", "official", "minister", "negotiator", "leader", "delegate", "executive", "management", "government":
		return c
	}
	return -1
}

// isRepresented reports whether noun i means people who act for others beside
// it: "members of the union", "ministers of the two countries", "Acme's board".
func (r *dealReader) isRepresented(i int) bool {
	if !r.isWorkers(i) && !isRepresentative(nounLemma(r.tokens[i].lower)) {
		return false
	}
	n := 0
	r.eachRepresented(i, func(int) { n++ })
	return n > 0
}

func (r *dealReader) addRepresented(d *pact, i int) {
	r.eachRepresented(i, func(o int) { r.addParty(d, o) })
	if r.isWorkers(i) {
		r.name(d, r.nounWords(i), i)
	}
}

// eachRepresented calls add for each body that the people of noun i act for.
func (r *dealReader) eachRepresented(i int, add func(o int)) {
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i && t.rel == relPoss && r.entityAt(c) != nil && r.entityAt(c).Kind != Person {
			add(c)
		}
		if c < i || t.rel != relPrep || t.lower != "of" && t.lower != "at" && t.lower != "from" && t.lower != "for" {
			continue
		}
		o := r.childOf(c, relPobj)
		switch {
		case o < 0:
		case t.lower == "at" && r.isCompanyPart(o) && r.entityAt(o) == nil:
			if m := r.childOf(o, relCompound); m >= 0 && r.isBody(m) {
				add(m) // "workers at two Acme plants"
			}
		case r.isBody(o), t.lower != "at" && (r.isPair(o) || r.isPartyNoun(o)):
			add(o)
		}
	}
}

// isRepresentative reports whether a noun, in the singular, means people who
// agree for a body that is named beside it.
func isRepresentative(w string) bool {
	switch w {
	case "member", "leader", "shareholder", "stockholder", "official", "board", "director", "delegate", "delegation", "representative", "negotiator",
		"minister", "president", "premier", "expert", "diplomat", "envoy", "executive", "manager", "management", "head":
		return true
	}
	return false
}

// isWorkers reports whether noun i means people who work for a body.
func (r *dealReader) isWorkers(i int) bool {
	return trades()[nounLemma(r.tokens[i].lower)] && !r.tokens[i].tag.isName()
}

// nationOf returns the country of "his Chadian counterpart", "the Libyan foreign
// minister", or "".
func (r *dealReader) nationOf(i int) string {
	t := &r.tokens[i]
	if t.tag != tagNN || r.entityAt(i) != nil || t.lower != "counterpart" && (t.lex&lexTitles == 0 || !isRepresentative(t.lower)) {
		return ""
	}
	for c := range r.children(i) {
		if c >= i {
			break
		}
		if country, ok := countryOf()[r.tokens[c].lower]; ok {
			if e := r.entityNamed(country); e != nil {
				return e.Name
			}
			return titled(country)
		}
	}
	return ""
}

// sayerAbove returns the body whose saying holds the clause of "it" at token i:
// "Acme said it was in talks"; -1 for none.
func (r *dealReader) sayerAbove(i int) int {
	v := int(r.tokens[i].head)
	h := int(r.tokens[v].head)
	if h == v || r.tokens[v].rel != relCcomp {
		return -1
	}
	if s := r.childOf(h, relNsubj); s >= 0 && s < i && (r.isBody(s) || r.isUnknownName(s)) {
		return s
	}
	return -1
}

// ownerOf returns whose noun i is where both bargain, "its lenders", "the mill's
// workers", or where the part stands for the whole, "Acme's radio unit"; -1 for
// any other noun.
func (r *dealReader) ownerOf(i int) int {
	c := r.childOf(i, relPoss)
	if of := r.childOf(max(r.childWith(i, "of"), 0), relPobj); c < 0 && r.isUnit(i) && r.childWith(i, "of") >= 0 && of >= 0 && r.isBody(of) {
		return of
	}
	if c < 0 || r.entityAt(i) != nil || !r.isUnit(i) && !r.isDependent(i) {
		return -1
	}
	if r.isBody(c) {
		return c
	}
	if r.tokens[c].tag != tagPRPS {
		return -1
	}
	if e := r.entityAt(c); e != nil && (e.Kind == Organization || e.Kind == Place) {
		return c
	}
	return r.sayerAbove(i)
}

// addSayer adds the body at token i, known to the article or not.
func (r *dealReader) addSayer(d *pact, i int) {
	if r.entityAt(i) != nil {
		r.addEntity(d, i)
		return
	}
	r.name(d, r.nounWords(i), i)
	d.named++
}

// addOwned adds the owner of noun i and, where it is no part of it, the noun.
func (r *dealReader) addOwned(d *pact, i int) {
	r.addSayer(d, r.ownerOf(i))
	if !r.isUnit(i) {
		r.name(d, r.nounWords(i), i)
	}
}

// isUnit reports whether noun i means a part of a company.
func (r *dealReader) isUnit(i int) bool {
	switch r.tokens[i].lower {
	case "unit", "subsidiary", "division", "arm", "affiliate":
		return true
	}
	return false
}

// isDependent reports whether noun i means those who lend to, work for or
// supply somebody.
func (r *dealReader) isDependent(i int) bool {
	w := nounLemma(r.tokens[i].lower)
	switch w {
	case "lender", "creditor", "bank", "bondholder", "union", "supplier", "landlord":
		return true
	}
	return trades()[w]
}
