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
//	P13 where its own clause names nobody: the two of the clause before it
//	P14 who does what is done under it, where nobody else is named
//	P18 who praises, backs, opposes or brokers it is none: agreements_judges.go
//	P19 a person is none to one that is only hoped for, nor to a treaty that he
//	    did not sign
//	P20 who is urged to sign, or accused of it, is the signer, not who urges
//	P17 officials, ministers or leaders of nationalities stand for their countries
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
	if len(d.parties) < 2 {
		r.addHyphened(d)
	}
	d.side = len(d.parties)
	if d.side < 2 {
		r.aroundVerb(d)
		r.aboveNoun(d)
	}
	r.inClause(d)
	r.addWithAfter(d)
	r.addOpposed(d)
	if len(d.parties) == 0 {
		r.addWithout(d)
		r.addUnder(d)
	}
	if len(d.parties) == 1 {
		r.addAnnouncer(d)
		r.addBoundBy(d)
	}
	if len(d.parties) == 1 && d.personal {
		r.addEmployer(d)
	}
	r.orderParties(d)
}

// orderParties puts the parties in text order.
func (r *dealReader) orderParties(d *pact) {
	slices.SortStableFunc(d.parties, func(a, b party) int { return a.at - b.at })
}

// ofWhat returns the second noun of "memorandum of understanding", "letter of
// intent", "agreement in principle" and "deal in sight", under which a parser hangs what
// follows, or -1.
func (r *dealReader) ofWhat(i int) int {
	if c := r.childWith(i, "in"); c == i+1 && (r.wordAt(i, c+1) == "principle" || r.wordAt(i, c+1) == "sight") {
		return c + 1
	}
	if c := r.childWith(i, "of"); c == i+1 && c+1 < len(r.tokens) {
		switch r.tokens[c+1].lower {
		case "understanding", "intent", "agreement", "cooperation":
			return c + 1 // whatever it was tagged as
		}
	}
	return -1
}

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
			if isGoBetween(r.lemma(c)) && r.childWith(c, "with") < 0 {
				continue
			}
			if a := r.agentOf(c); a >= 0 && !r.isJudge(a, c) {
				r.addParty(d, a)
			}
			r.verbPrepositions(d, c)
		case c > i && t.rel == relRelcl:
			if a := r.agentOf(c); a >= 0 {
				if !r.isJudge(a, c) {
					r.addParty(d, a)
				}
			} else if _, ok := r.verbCommitment(c); ok {
				if s := r.childOf(c, relNsubj); s >= 0 && r.isPartyLike(s) && !(r.isPair(s) && len(d.parties) > 0) && !r.isOutsider(d, s, c) {
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
		if e == nil || e.Kind == Other || e.Kind == Person || isProject(e.Name) || e.Kind == Place && !isCountry(r.nameOf(k)) && d.kind != "contract" && d.kind != "merger" || !r.tokens[k].tag.isName() && !r.tokens[k].tag.isAdjective() {
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
	e := r.entityAt(i)
	if _, deal := dealNouns()[strings.ToLower(e.Name)]; deal || r.who[i] == r.who[d.at] || e.Kind == Place && r.isFiledFrom(i) || r.isExchange(e) {
		return // the agreement's own name, the dateline, where a share is listed
	}
	if isTitleAlone(e.Name) || isContinent(e.Name) {
		return
	}
	if w := r.tokens[i].lower; e.Kind == Person && (w == "our" || w == "we") {
		return // says "our" for a company
	}
	d.personal = (d.personal || d.named == 0) && e.Kind == Person
	d.named++
	if country := r.countryServed(e); country != "" {
		r.name(d, country, i)
		return
	}
	if isLegalForm(strings.ToLower(strings.TrimSuffix(e.Name, "."))) {
		r.name(d, r.nounWords(i), i) // "Lundfors AB", cut before its form
		return
	}
	if owner, rest, ok := strings.Cut(strings.ReplaceAll(e.Name, "’", "'"), "'s "); ok && (rest == "government" || rest == "parliament" || rest == "Parliament" || rest == "cabinet") && isCountry(owner) {
		r.name(d, owner, i)
		return
	}
	if company := r.companyServed(e); company != "" && d.kind == "merger" {
		r.name(d, company, i) // who buys a company buys it for his own
		return
	}
	r.name(d, r.nameOf(i), i)
}

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
	o := r.childOf(c, relPobj)
	switch {
	case o < 0:
	case d.kind == "merger" && r.tokens[c].lower == "of" && r.isCompanyPart(o) && r.entityAt(o) == nil:
		r.addWhole(d, o) // "the sale of its paper business": no party
		if to := r.companyBehind(o, "to"); to >= 0 {
			r.addParty(d, to)
		}
	case r.isPartyLike(o):
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
		if r.isOutsider(d, s, v) {
			return
		}
		r.addParty(d, s)
		r.addSecondSubject(d, s, v)
		r.addJoinedBefore(d, s, v)
	} else if s := r.childOf(v, relNsubjpass); s >= 0 && s != d.at && r.isPartyLike(s) {
		r.addJoinedBefore(d, s, v)
		r.addParty(d, s) // "X was awarded a contract"
	}
	if o := r.childOf(v, relDobj); o >= 0 && o != d.at && (r.isNamed(o) || r.lemma(v) == "add" && r.isPartyNoun(o)) {
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

// addSecondSubject adds what "and" joins to the phrase of subject s where the
// tree makes it a subject of verb v of its own.
func (r *dealReader) addSecondSubject(d *pact, s, v int) {
	for c := range r.children(v) {
		if c > s && c < v && r.tokens[c].rel == relNsubj && r.tokens[c].tag.isNoun() && r.isPartyLike(c) && r.phraseStart(c) > 0 && r.tokens[r.phraseStart(c)-1].lower == "and" {
			r.addParty(d, c)
		}
	}
}

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
		if o := r.childOf(c, relPobj); o >= 0 && r.isPartyLike(o) && (t.lower != "by" || !r.isJudge(o, v)) {
			r.addParty(d, o)
		}
	}
}

// addParty adds the noun phrase with head i, and what is joined to it.
func (r *dealReader) addParty(d *pact, i int) {
	for range 12 {
		if r.addNations(d, i) {
			return // P17
		}
		if head := r.loneAdjective(i); head >= 0 {
			r.name(d, r.tokenSpan(r.phraseStart(i), head).Text, i) // P6
			d.named++
			return
		}
		if c := r.governmentBefore(i); c >= 0 {
			r.addOne(d, c)
			first := r.phraseStart(r.childOf(c, relConj))
			if r.tokens[first].tag == tagDT {
				first++
			}
			r.name(d, r.tokenSpan(first, i).Text, i)
		} else if words, ok := r.sharedHead(i); ok {
			r.name(d, words, i) // P6
			d.named++
		} else {
			if c := r.bodyBefore(i); c >= 0 {
				r.addOne(d, c)
			}
			r.addOne(d, i)
		}
		r.addMembers(d, i)
		r.addListed(d, i)
		r.addNamedIn(d, i)
		r.addCounted(d, i)
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
		if c := r.childOf(a, relConj); c >= 0 && (r.isNamed(c) || r.tokens[c].lower == "counterpart") {
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
	case t.lower == "they" && r.joinedAbove(i) >= 0:
		r.addParty(d, r.joinedAbove(i))
	case (t.form == "North" || t.form == "South") && r.childOf(i, relConj) > i && r.tokens[r.childOf(i, relConj)].form == "Korea":
		r.name(d, t.form+" Korea", i)
		d.named++
	case t.lower == "koreas":
		r.name(d, "North Korea", i)
		r.name(d, "South Korea", i)
		d.named += 2
	case t.lower == "it" && (r.entityAt(i) == nil || t.rel != relNsubj) && r.sayerAbove(i) >= 0:
		r.addSayer(d, r.sayerAbove(i))
	case r.nationOf(i) != "":
		r.name(d, r.nationOf(i), i)
		d.named++
	case r.namedBefore(i) >= 0:
		r.addEntity(d, r.namedBefore(i)) // "the Mercosur bloc"
	case r.entityAt(i) == nil && r.isRepresented(i):
		r.addRepresented(d, i) // P4
	case t.tag.isNoun() && (t.lex&lexTitles != 0 || t.lower == "government" || t.lower == "parliament" || t.lower == "congress" || t.lower == "senate" || t.lower == "cabinet") && r.actsFor(i) >= 0:
		r.addEntity(d, r.actsFor(i)) // P4
	case r.ownerOf(i) >= 0:
		r.addOwned(d, i) // "its paper unit", "its lenders"
	case t.tag == tagPRP && t.lower == "we", r.opensWire(i):
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
	name, _, _ = strings.Cut(afterWire(name), " <") // "NORVEX <NVX": a wire's share code
	if name == "" || r.tokens[at].tag == tagPRP && strings.EqualFold(name, r.tokens[at].form) || slices.ContainsFunc(d.parties, func(have party) bool { return strings.EqualFold(have.name, name) }) {
		return
	}
	d.parties = append(d.parties, party{name, at})
}
