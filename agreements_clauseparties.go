// Parties that stand away from the noun: above it ("talks between X and Y on"),
// in its clause (P8), with who announces it.

package article

// addEmployer adds the club or company that a person's contract is with where
// it stands in what the contract is for: "to coach Rovers", "as Acme's chief".
func (r *dealReader) addEmployer(d *pact) {
	_, last := r.subtree(d.at)
	for k := d.at; k < last; k++ {
		if e := r.entityAt(k); e != nil && e.Kind == Organization {
			r.addEntity(d, k)
			return
		}
	}
}

// inClause reads the parties in what the agreement is to do: "a deal to merge
// with Acme", "a contract to buy jets from Bolt" (P8).
func (r *dealReader) inClause(d *pact) {
	r.inClauseOf(d, d.at)
	if of := r.ofWhat(d.at); of >= 0 {
		r.inClauseOf(d, of)
	}
	if v := int(r.tokens[d.at].head); r.tokens[d.at].rel == relDobj {
		r.inClauseOf(d, v) // the clause may hang on the verb
	}
}

func (r *dealReader) inClauseOf(d *pact, i int) {
	for c := range r.children(i) {
		if t := &r.tokens[c]; c < d.at || t.rel != relAcl && t.rel != relRelcl && t.rel != relAdvcl || !r.isInfinitive(c) {
			continue
		}
		switch r.lemma(c) {
		case "merge", "buy", "acquire", "purchase", "take":
			if o := r.goodsOf(c); o >= 0 && r.isCompany(o) {
				r.addParty(d, o)
			}
		case "sell", "supply", "license", "provide", "deliver", "lease", "transfer", "cooperate", "work", "build":
		default:
			continue
		}
		for k := range r.children(c) {
			if w := r.tokens[k].lower; k > c && (w == "with" || w == "from" || w == "to") {
				if o := r.childOf(k, relPobj); o >= 0 && r.isNamed(o) {
					r.addParty(d, o)
				} else if m := r.childOf(max(o, 0), relAmod); o >= 0 && w == "to" && r.isNationality(m) {
					r.addEntity(d, m) // "training to Ghanaian troops"
				}
			}
		}
		if o := r.companyBehind(r.childOf(c, relDobj), "to"); o >= 0 {
			r.addParty(d, o)
		}
	}
}

// isNationality reports whether token m is an adjective that stands for a
// country of the article.
func (r *dealReader) isNationality(m int) bool {
	if m < 0 || r.entityAt(m) == nil {
		return false
	}
	_, ok := countryOf()[r.tokens[m].lower]
	return ok
}

// addAnnouncer adds who announces an agreement of which only the other side
// is named: "Acme is pleased to announce that a pact has been reached with".
func (r *dealReader) addAnnouncer(d *pact) {
	v := r.governingVerb(d.at)
	if v < 0 || r.tokens[v].rel != relCcomp {
		return
	}
	if h := int(r.tokens[v].head); r.lemma(h) == "announce" || r.lemma(h) == "say" && r.tokens[v].rel == relCcomp && r.isWith(d.parties[0].at, v) {
		if s := r.subjectOf(h); s >= 0 && r.isPartyLike(s) && !r.isPersonal(s) {
			r.addParty(d, s)
		}
	}
}

// isWith reports whether party token i stands behind a "with" in the clause of
// verb v: "said that talks with Acme have ended".
func (r *dealReader) isWith(i, v int) bool {
	first, last := r.subtree(v)
	for k := i - 1; k >= first && k > i-8 && i < last; k-- {
		if t := &r.tokens[k]; t.lower == "with" {
			return true
		} else if t.tag.isVerb() {
			return false
		}
	}
	return false
}

// addOpposed adds those whose clause comes before the noun's own, where its own
// names nobody: "the union and the city met, but a deal remained elusive" (P13).
func (r *dealReader) addOpposed(d *pact) {
	v := r.governingVerb(d.at)
	if len(d.parties) > 0 || v < 0 || r.isStandOn(d.at, v) || r.tokens[v].rel != relConj && r.tokens[v].rel != relCcomp && r.tokens[v].rel != relAdvcl {
		return
	}
	if s := r.childOf(int(r.tokens[v].head), relNsubj); s >= 0 && s < d.at && r.isSeveral(s) && r.isPartyLike(s) && (r.isBody(s) || r.isPartyNoun(s)) {
		r.addParty(d, s)
	}
}

// addWithout adds who ends something "without agreement".
func (r *dealReader) addWithout(d *pact) {
	t := &r.tokens[d.at]
	prep := int(t.head)
	if t.rel != relPobj || r.tokens[prep].lower != "without" {
		return
	}
	v := int(r.tokens[prep].head)
	if s := r.subjectOf(v); r.tokens[v].tag.isVerb() && s >= 0 && r.isPartyLike(s) {
		r.addParty(d, s)
	}
}

// aboveNoun reads the parties that stand with what governs the noun: "talks
// between X and Y on a treaty", "X and Y's talks ended without a deal".
func (r *dealReader) aboveNoun(d *pact) {
	i := d.at
	for range 3 {
		t := &r.tokens[i]
		if t.rel != relPobj && t.rel != relCompound && t.rel != relNsubj && t.rel != relNsubjpass {
			return
		}
		g := int(t.head)
		if t.rel == relPobj {
			g = int(r.tokens[g].head)
		}
		if r.tokens[g].tag.isVerb() && t.rel == relPobj {
			if s := r.childOf(g, relNsubj); s >= 0 && s != i {
				g = s
			}
		}
		if !r.tokens[g].tag.isNoun() {
			return
		}
		if _, ok := r.nounCommitment(g); !ok {
			return
		}
		for c := range r.children(g) {
			switch w := r.tokens[c].lower; {
			case w == "between" || w == "with" || w == "among" || w == "by":
				r.partyPreposition(d, c)
			case r.tokens[c].rel == relPoss && r.isPartyLike(c):
				r.addParty(d, c)
			}
		}
		if h := int(r.tokens[g].head); r.tokens[g].rel == relPobj && r.tokens[h].lower == "in" && isCopula(r.lemma(int(r.tokens[h].head))) {
			if s := r.subjectOf(int(r.tokens[h].head)); s >= 0 && r.isPartyLike(s) {
				r.addParty(d, s) // "X is in talks on"
			}
		}
		i = g
	}
}

// isFarCall reports whether noun i hangs on a verb by "for": who calls for a
// truce need not be one of its parties.
func (r *dealReader) isFarCall(i int) bool {
	return r.tokens[i].rel == relPobj && r.tokens[r.tokens[i].head].lower == "for"
}

// isGoBetween reports whether a verb's subject brings others together.
func isGoBetween(lemma string) bool {
	switch lemma {
	case "broker", "mediate", "witness", "sponsor", "host", "facilitate", "draft", "propose":
		return true
	}
	return false
}

func isLightVerb(lemma string) bool {
	switch lemma {
	case "have", "make", "do", "be", "hold", "sign":
		return true
	}
	return false
}

// governingVerb climbs from noun i to the verb whose argument it is, or -1.
func (r *dealReader) governingVerb(i int) int {
	for range 6 {
		t := &r.tokens[i]
		h := int(t.head)
		if h == i {
			return -1
		}
		switch t.rel {
		case relDobj, relNsubj, relNsubjpass, relAttr, relOprd:
			return h
		case relPobj:
			g := r.pastAdverb(int(r.tokens[h].head))
			if r.tokens[g].tag.isVerb() {
				if _, ok := commitments()[r.lemma(g)+" "+r.tokens[h].lower]; ok || joinsObject(r.tokens[h].lower) {
					return g
				}
				return -1
			}
			if _, ok := r.nounCommitment(g); !ok {
				return -1
			}
			i = g
		case relConj, relCompound, relNmod, relAppos:
			i = h
		default:
			return -1
		}
	}
	return -1
}
