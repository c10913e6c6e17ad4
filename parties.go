// Parties: who agreed with whom.
//
//	P1  between X and Y, with X, among X, Y and Z
//	P2  the owner: Ghana's pact, the company's deal, the US-China pact
//	P3  who makes it: subject or agent of the verb; to whom it was awarded
//	P4  a name stands for itself under its entity's name, a nationality for
//	    its country, a signer for the country or company that he acts for
//	P5  "the two countries", "both companies", "the sides": the two of that
//	    kind that were named together last
//	P6  others keep their words: "South Korean and Chinese companies"
//	P8  "a deal to merge with X": the other side of the clause
//	P7  "including X", "naming X": members, examples of the parties

package article

import (
	"slices"
	"strings"
)

// readParties fills in the parties of noun trigger d.
func (r *dealReader) readParties(d *pact) {
	r.besideNoun(d, d.at)
	if of := r.ofWhat(d.at); of >= 0 {
		r.besideNoun(d, of)
	}
	d.side = len(d.parties)
	if d.side < 2 {
		r.aroundVerb(d)
		r.aboveNoun(d)
	}
	r.inClause(d)
	if len(d.parties) == 1 {
		r.addAnnouncer(d)
	}
	if len(d.parties) == 1 && d.personal {
		r.addEmployer(d)
	}
	r.orderParties(d)
}

// addEmployer adds the club or company that a person's contract is with where
// it stands in what the contract is for: "to coach Rovers", "as Acme's chief".
// behalf returns whom a signer signs for, "on behalf of Ghana", or -1.
// inClause reads the parties in what the agreement is to do: "a deal to merge
// with Acme", "a contract to buy jets from Bolt" (P8).
// addAnnouncer adds who announces an agreement of which only the other side
// is named: "Acme is pleased to announce that a pact has been reached with".
// orderParties puts the parties in text order.
func (r *dealReader) orderParties(d *pact) {
	slices.SortStableFunc(d.parties, func(a, b party) int { return a.at - b.at })
}

// ofWhat returns the second noun of "memorandum of understanding" and
// "letter of intent", under which a parser hangs what follows, or -1.
func (r *dealReader) ofWhat(i int) int {
	if c := r.childWith(i, "of"); c == i+1 && c+1 < len(r.tokens) {
		switch r.tokens[c+1].lower {
		case "understanding", "intent", "agreement", "cooperation":
			return c + 1 // whatever it was tagged as
		}
	}
	return -1
}

// aboveNoun reads the parties that stand with what governs the noun: "talks
// between X and Y on a treaty", "X and Y's talks ended without a deal".
// besideNoun reads the parties that stand with noun i (P1, P2).
func (r *dealReader) besideNoun(d *pact, i int) {
	for c := range r.children(i) {
		t := &r.tokens[c]
		switch {
		case t.rel == relPoss && r.isPartyLike(c):
			r.addParty(d, c)
		case c < i && (t.rel == relCompound || t.rel == relAmod || t.rel == relNmod):
			r.addModifier(d, c)
		case c > i && t.rel == relPrep:
			r.partyPreposition(d, c)
		case c > i && t.rel == relAcl && t.tag == tagVBN:
			if a := r.agentOf(c); a >= 0 {
				r.addParty(d, a)
			}
			r.verbPrepositions(d, c)
		case c > i && t.rel == relRelcl:
			if a := r.agentOf(c); a >= 0 {
				r.addParty(d, a)
			} else if _, ok := r.verbCommitment(c); ok {
				if s := r.childOf(c, relNsubj); s >= 0 && r.isPartyLike(s) {
					r.addParty(d, s) // "the deal that X signed"
				}
			}
		}
	}
}

// addModifier adds the names inside "the US - China pact".
func (r *dealReader) addModifier(d *pact, c int) {
	first, last := r.subtree(c)
	for k := first; k < last; k++ {
		e := r.entityAt(k)
		if e == nil || e.Kind == Other || e.Kind == Person || !r.tokens[k].tag.isName() && !r.tokens[k].tag.isAdjective() {
			continue
		}
		if k+1 < last && r.who[k+1] == r.who[k] {
			continue // once for a name of several words
		}
		r.addEntity(d, k)
	}
}

// addEntity adds the entity at token i.
func (r *dealReader) addEntity(d *pact, i int) {
	if r.who[i] == r.who[d.at] || r.entityAt(i).Kind == Place && r.isFiledFrom(i) {
		return // the agreement's own name, or the dateline
	}
	e := r.entityAt(i)
	d.personal = (d.personal || d.named == 0) && e.Kind == Person
	d.named++
	if country := r.countryServed(e); country != "" {
		r.name(d, country, i)
		return
	}
	r.name(d, r.nameOf(i), i)
}

// nameBeside returns the name that stands in apposition to noun i: "a former
// manager, Ana Ruiz", "the leasing company Aerolinde", or -1.
// countryServed returns the country whose minister or president e is, or "".
// isOffice reports whether a role is an office: "foreign minister".
// isFiledFrom reports whether token i is the place in capitals that opens a
// paragraph: where the article was filed, not a party.
// actsFor returns the country or body in "the Minister of Justice of Ghana",
// "Indonesia's foreign minister", or -1.
// partyPreposition reads a preposition that leads to a party (P1).
func (r *dealReader) partyPreposition(d *pact, c int) {
	switch r.tokens[c].lower {
	case "between", "among":
		d.between = true
	case "with", "by":
	case "from":
		if d.kind != "contract" && d.kind != "loan" {
			return
		}
	case "of":
		if d.kind != "merger" {
			return
		}
	case "to":
		if d.kind != "loan" && nounLemma(r.tokens[d.at].lower) != "sale" {
			return
		}
	default:
		return
	}
	if o := r.childOf(c, relPobj); o >= 0 && r.isPartyLike(o) {
		r.addParty(d, o)
	}
}

// aroundVerb reads the parties of the verb that governs the noun (P3).
func (r *dealReader) aroundVerb(d *pact) {
	v := r.governingVerb(d.at)
	if v < 0 {
		return
	}
	if r.tokens[d.at].rel == relNsubj && int(r.tokens[d.at].head) == v && !isCopula(r.lemma(v)) {
		return
	}
	c, ok := r.verbCommitment(v)
	if !ok && !isLightVerb(r.lemma(v)) {
		return
	}
	if c.stance || c.status == Planned && d.side > 0 && r.isFarCall(d.at) || isGoBetween(r.lemma(v)) {
		return
	}
	if b := r.behalf(v); b >= 0 {
		r.addParty(d, b)
	} else if s := r.subjectOf(v); s >= 0 && s != d.at && r.isPartyLike(s) {
		r.addParty(d, s)
	} else if s := r.childOf(v, relNsubjpass); s >= 0 && s != d.at && r.isPartyLike(s) {
		r.addParty(d, s) // "X was awarded a contract"
	}
	if o := r.childOf(v, relDobj); o >= 0 && o != d.at && r.isNamed(o) {
		r.addParty(d, o)
	}
	if o := r.childOf(v, relDative); o >= 0 {
		if q := r.childOf(o, relPobj); q >= 0 {
			o = q
		}
		r.addParty(d, o)
	}
	r.verbPrepositions(d, v)
}

// isFarCall reports whether noun i hangs on a verb by "for": who calls for a
// truce need not be one of its parties.
// isGoBetween reports whether a verb's subject brings others together.
// verbPrepositions reads "with X", "between X and Y", "awarded to X" that
// hang on the verb.
func (r *dealReader) verbPrepositions(d *pact, v int) {
	for c := range r.children(v) {
		t := &r.tokens[c]
		if c < v || t.rel != relPrep && t.rel != relAgent && t.rel != relDative {
			continue
		}
		switch t.lower {
		case "with", "between", "among", "by":
		case "to", "from":
			if l := r.lemma(v); l != "award" && l != "grant" && l != "give" && l != "win" && l != "receive" && l != "secure" && l != "get" && l != "land" {
				continue
			}
		default:
			continue
		}
		if o := r.childOf(c, relPobj); o >= 0 && r.isPartyLike(o) {
			r.addParty(d, o)
		}
	}
}

// governingVerb climbs from noun i to the verb whose argument it is, or -1.
// addParty adds the noun phrase with head i, and what is joined to it.
func (r *dealReader) addParty(d *pact, i int) {
	for range 12 {
		if head := r.loneAdjective(i); head >= 0 {
			r.name(d, r.tokenSpan(r.phraseStart(i), head).Text, i) // P6
			d.named++
			return
		}
		if words, ok := r.sharedHead(i); ok {
			r.name(d, words, i) // P6
			d.named++
		} else {
			r.addOne(d, i)
		}
		r.addMembers(d, i)
		if i = r.nextJoined(i); i < 0 || !r.tokens[i].tag.isNoun() && r.entityAt(i) == nil {
			return
		}
	}
}

// nextJoined returns the phrase that "and" or a comma joins to phrase i, also
// past an apposition ("Acme, a maker of tyres, and Bolt"), or -1.
func (r *dealReader) nextJoined(i int) int {
	if c := r.childOf(i, relConj); c >= 0 {
		return c
	}
	if a := r.childOf(i, relAppos); a >= 0 {
		if c := r.childOf(a, relConj); c >= 0 && r.isNamed(c) {
			return c
		}
	}
	if h := int(r.tokens[i].head); h != i && r.childOf(i, relCc) >= 0 {
		for c := range r.children(h) {
			if c > i && r.tokens[c].rel == r.tokens[i].rel && r.isPartyLike(c) {
				return c
			}
		}
	}
	return -1
}

// addOne adds what head i names or means.
func (r *dealReader) addOne(d *pact, i int) {
	t := &r.tokens[i]
	switch {
	case t.tag.isNoun() && (t.lex&lexTitles != 0 || t.lower == "government") && r.actsFor(i) >= 0:
		r.addEntity(d, r.actsFor(i)) // P4
	case t.tag == tagPRP && t.lower == "we":
	case r.entityAt(i) != nil:
		r.addEntity(d, i)
	case r.isPair(i):
		names := r.pairFor(i)
		for _, name := range names {
			r.name(d, name, i)
			d.named++
		}
		if len(names) == 0 && t.tag.isNoun() {
			r.name(d, r.nounWords(i), i)
		}
	case r.nameBeside(i) >= 0:
		r.addEntity(d, r.nameBeside(i))
	case t.lex&lexTitles != 0 && t.tag != tagNNS:
	case t.tag.isName(), r.isBareSubject(i):
		r.name(d, r.nounWords(i), i)
		d.named++
	case r.isPartyNoun(i) && t.tag.isNoun():
		r.name(d, r.nounWords(i), i)
	}
}

func (r *dealReader) name(d *pact, name string, at int) {
	if name == "" || slices.ContainsFunc(d.parties, func(have party) bool { return strings.EqualFold(have.name, name) }) {
		return
	}
	d.parties = append(d.parties, party{name, at})
}

// nameOf returns the name that stands for the party at token i (P4).
// countryOf maps nationality words to their country, in lower case.
// titled returns a country's name with its capitals.
// sharedHead returns the words of "South Korean and Chinese companies".
// loneAdjective returns the companies of "Thai and Malaysian companies" where
// Thai is read as a noun of its own, or -1.
// nounWords returns a noun phrase from its first modifier to its head.
// addMembers adds the names after "including" or "such as" (P7).
// isListed reports whether token k is an item of a list, not part of a phrase.
// isPair reports whether head i stands for two or more named before: "the two
// countries", "both companies", "the sides", "they" (P5).
// pairKind returns the kind of entity that a plural noun takes up, or "".
// pairFor returns the names that "the two countries" at token i means: the
// two of that kind of which most is said before, if the article is about a
// pair; otherwise those that the nearest sentence names together.
// namesIn returns the names of a kind that stand at least atLeast times
// between two tokens, the most frequent first.
// countries are the lower-case names that demonyms stand for.
// isPartyLike reports whether the phrase with head i can agree on something.
// isBareSubject reports whether token i opens its sentence as a subject with
// nothing before or beside it, in the singular: a name that the tagger does
// not know ("Fiat may sign").
// isUnknownName reports whether phrase i is a name that is no entity of the
// article and no date.
// isPartyNoun reports whether noun i means people or bodies that agree.
// isPeople reports whether a noun, in the singular, means a group that
// bargains.
// isBusiness reports whether phrase i can buy and sell companies.
// isCompany reports whether phrase i names a company that can be bought.
// isCompanyPart reports whether phrase i means a company or a part of one.
// isGoods reports whether phrase i means goods by number: 30 jets.
// isSeveral reports whether phrase i means two parties or more.
// isLabour reports whether party x is a union or a group of workers.
// isNamed reports whether phrase i is a name.
// isPersonal reports whether phrase i means one person: whose agreeing to do
// something is no agreement between parties (A6).
