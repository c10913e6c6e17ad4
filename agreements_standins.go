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
	case "union", "bloc", "group", "guerrilla", "rebel", "movement", "company", "chain", "carrier", "airline", "party", "militia", "board", "alliance", "shareholder", "official":
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
		"minister", "president", "premier", "diplomat", "envoy", "executive", "manager", "management", "head":
		return true
	}
	return false
}

// isWorkers reports whether noun i means people who work for a body.
func (r *dealReader) isWorkers(i int) bool {
	switch nounLemma(r.tokens[i].lower) {
	case "worker", "employee", "teacher", "nurse", "driver", "pilot", "docker", "dockworker", "machinist", "steelworker", "miner", "actor", "writer", "player", "attendant":
		return !r.tokens[i].tag.isName()
	}
	return false
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
	if s := r.childOf(h, relNsubj); s >= 0 && s < i && r.isBody(s) {
		return s
	}
	return -1
}
