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
	"sync"
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
func (r *dealReader) addEmployer(d *pact) {
	_, last := r.subtree(d.at)
	for k := d.at; k < last; k++ {
		if e := r.entityAt(k); e != nil && e.Kind == Organization {
			r.addEntity(d, k)
			return
		}
	}
}

// behalf returns whom a signer signs for, "on behalf of Ghana", or -1.
func (r *dealReader) behalf(v int) int {
	on := r.childWith(v, "on")
	if on < 0 {
		return -1
	}
	of := r.childOf(on, relPobj)
	if of < 0 || r.tokens[of].lower != "behalf" {
		return -1
	}
	if c := r.childWith(of, "of"); c >= 0 {
		return r.childOf(c, relPobj)
	}
	return -1
}

// inClause reads the parties in what the agreement is to do: "a deal to merge
// with Acme", "a contract to buy jets from Bolt" (P8).
func (r *dealReader) inClause(d *pact) {
	for c := range r.children(d.at) {
		if t := &r.tokens[c]; c < d.at || t.rel != relAcl && t.rel != relRelcl || !r.isInfinitive(c) {
			continue
		}
		switch r.lemma(c) {
		case "merge", "buy", "acquire", "purchase", "take":
			if o := r.childOf(c, relDobj); o >= 0 && r.isCompany(o) {
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
				}
			}
		}
	}
}

// addAnnouncer adds who announces an agreement of which only the other side
// is named: "Acme is pleased to announce that a pact has been reached with".
func (r *dealReader) addAnnouncer(d *pact) {
	v := r.governingVerb(d.at)
	if v < 0 || r.tokens[v].rel != relCcomp {
		return
	}
	if h := int(r.tokens[v].head); r.lemma(h) == "announce" {
		if s := r.subjectOf(h); s >= 0 && r.isPartyLike(s) {
			r.addParty(d, s)
		}
	}
}

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
func (r *dealReader) nameBeside(i int) int {
	if a := r.childOf(i, relAppos); a >= 0 && r.entityAt(a) != nil {
		return a
	}
	if k := i + 1; k < len(r.tokens) && r.tokens[k].head == r.tokens[i].head && r.tokens[k].rel == r.tokens[i].rel && r.entityAt(k) != nil {
		return k
	}
	return -1
}

// countryServed returns the country whose minister or president e is, or "".
func (r *dealReader) countryServed(e *Entity) string {
	if e.Kind != Person {
		return ""
	}
	for _, role := range e.Roles {
		if !isOffice(role.Text) {
			continue
		}
		if of := r.entityNamed(role.Of); of != nil && of.Kind == Place && !role.Former && isCountry(of.Name) {
			return of.Name
		}
	}
	return ""
}

// isOffice reports whether a role is an office: "foreign minister".
func isOffice(role string) bool {
	for w := range strings.FieldsSeq(role) {
		if lexWords()[strings.ToLower(w)]&lexTitles != 0 {
			return true
		}
	}
	return false
}

// isFiledFrom reports whether token i is the place in capitals that opens a
// paragraph: where the article was filed, not a party.
func (r *dealReader) isFiledFrom(i int) bool {
	first := r.sents[r.tokens[i].sent].first
	if first > 0 && r.para(first-1) == r.para(first) {
		return false
	}
	return i-first < 3 && len(r.tokens[first].form) > 3 && r.tokens[first].form == strings.ToUpper(r.tokens[first].form) &&
		r.who[first] == r.who[i] && r.article.Paragraphs[r.para(first)].Kind != KindHeadline
}

// actsFor returns the country or body in "the Minister of Justice of Ghana",
// "Indonesia's foreign minister", or -1.
func (r *dealReader) actsFor(i int) int {
	first, last := r.subtree(i)
	for k := last - 1; k >= first; k-- {
		if e := r.entityAt(k); e != nil && e.Kind == Place && isCountry(e.Name) {
			return k
		}
	}
	return -1
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
func (r *dealReader) isFarCall(i int) bool {
	return r.tokens[i].rel == relPobj && r.tokens[r.tokens[i].head].lower == "for"
}

// isGoBetween reports whether a verb's subject brings others together.
func isGoBetween(lemma string) bool { return lemma == "broker" || lemma == "mediate" }

func isLightVerb(lemma string) bool {
	switch lemma {
	case "have", "make", "do", "be", "hold", "sign":
		return true
	}
	return false
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
		if o := r.childOf(c, relPobj); o >= 0 && r.isPartyLike(o) {
			r.addParty(d, o)
		}
	}
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
			g := int(r.tokens[h].head)
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
func (r *dealReader) nameOf(i int) string {
	e := r.entityAt(i)
	if country, ok := countryOf()[strings.ToLower(e.Name)]; ok {
		if named := r.entityNamed(country); named != nil {
			return named.Name
		}
		return titled(country)
	}
	return e.Name
}

// countryOf maps nationality words to their country, in lower case.
var countryOf = sync.OnceValue(func() map[string]string {
	table := lexTable("demonyms")
	for word, country := range table {
		table[word], _, _ = strings.Cut(country, "|")
	}
	return table
})

func (r *dealReader) entityNamed(lower string) *Entity {
	for k := range r.article.Entities {
		if strings.EqualFold(r.article.Entities[k].Name, lower) {
			return &r.article.Entities[k]
		}
	}
	return nil
}

// titled returns a country's name with its capitals.
func titled(name string) string {
	words := strings.Fields(name)
	for k, w := range words {
		if w != "of" && w != "and" && w != "the" {
			words[k] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// sharedHead returns the words of "South Korean and Chinese companies".
func (r *dealReader) sharedHead(i int) (string, bool) {
	t := &r.tokens[i]
	if t.tag != tagNNS || !r.isPartyNoun(i) {
		return "", false
	}
	first := i
	nation := false
	for c := range r.children(i) {
		if u := &r.tokens[c]; c < i && (u.rel == relAmod || u.rel == relCompound || u.rel == relNmod) {
			first = min(first, r.phraseStart(c))
			nation = nation || r.entityAt(c) != nil || u.tag.isName()
		}
	}
	return r.tokenSpan(first, i).Text, nation
}

// loneAdjective returns the companies of "Thai and Malaysian companies" where
// Thai is read as a noun of its own, or -1.
func (r *dealReader) loneAdjective(i int) int {
	if _, ok := countryOf()[r.tokens[i].lower]; !ok {
		return -1
	}
	c := r.childOf(i, relConj)
	if c < 0 || r.tokens[c].tag != tagNNS || !r.isPartyNoun(c) || r.phraseStart(c) == c {
		return -1
	}
	return c
}

// nounWords returns a noun phrase from its first modifier to its head.
func (r *dealReader) nounWords(i int) string {
	first := i
	for c := range r.children(i) {
		if u := &r.tokens[c]; c < i && (u.rel == relAmod || u.rel == relCompound || u.rel == relNmod || u.rel == relPoss || u.rel == relNummod) {
			first = min(first, r.phraseStart(c))
		}
	}
	for first < i && (r.tokens[first].tag == tagDT || r.tokens[first].tag == tagPRPS || r.tokens[first].lex&lexFunctionWords != 0) {
		first++
	}
	return r.tokenSpan(first, i).Text
}

// addMembers adds the names after "including" or "such as" (P7).
func (r *dealReader) addMembers(d *pact, i int) {
	for c := range r.children(i) {
		if c > i && isExampleWord(r.tokens[c].lower) {
			r.membersUnder(d, c)
		}
	}
}

func isExampleWord(w string) bool { return w == "including" || w == "naming" || w == "include" }

func (r *dealReader) membersUnder(d *pact, c int) {
	o := r.childOf(c, relPobj)
	if o < 0 {
		o = r.childOf(c, relDobj)
	}
	if o < 0 {
		return
	}
	if r.entityAt(o) == nil { // "including the largest, Peru and Chile"
		first, last := r.subtree(o)
		for k := first; k < last; k++ {
			if e := r.entityAt(k); e != nil && (e.Kind == Organization || e.Kind == Place) && r.isListed(k) {
				r.addMember(d, k)
			}
		}
	}
	for range 12 {
		if o < 0 {
			return
		}
		if r.entityAt(o) != nil {
			r.addMember(d, o)
		}
		o = r.childOf(o, relConj)
	}
}

// isListed reports whether token k is an item of a list, not part of a phrase.
func (r *dealReader) isListed(k int) bool {
	return r.tokens[k].rel == relConj || r.tokens[k].rel == relAppos
}

func (r *dealReader) addMember(d *pact, i int) {
	name := r.nameOf(i)
	if !slices.ContainsFunc(d.members, func(have party) bool { return have.name == name }) {
		d.members = append(d.members, party{name, i})
	}
	r.addEntity(d, i) // a member is a party too
}

// isPair reports whether head i stands for two or more named before: "the two
// countries", "both companies", "the sides", "they" (P5).
func (r *dealReader) isPair(i int) bool {
	t := &r.tokens[i]
	if t.lower == "they" || t.lower == "both" || t.lower == "two" || t.lower == "pair" {
		return true
	}
	if t.tag != tagNNS || r.pairKind(i) == "" {
		return false
	}
	marked := false
	for c := range r.children(i) {
		if u := &r.tokens[c]; c < i {
			switch u.lower {
			case "both", "two", "the", "these", "three", "four":
				marked = true
			default:
				return false
			}
		}
	}
	return marked
}

// pairKind returns the kind of entity that a plural noun takes up, or "".
func (r *dealReader) pairKind(i int) EntityKind {
	w := nounLemma(r.tokens[i].lower)
	lex := lexWords()[w]
	switch {
	case w == "side" || w == "party" || w == "they" || w == "both" || w == "two" || w == "pair" || w == "partner" || w == "leader" || w == "rival" || w == "delegation":
		return Other // of either kind
	case w == "government" || w == "minister" || w == "president" || w == "premier" || lex&lexPlaceNouns != 0 || w == "neighbour" || w == "neighbor" || w == "ally":
		return Place
	case lex&lexOrgNouns != 0:
		return Organization
	}
	return ""
}

// pairFor returns the names that "the two countries" at token i means: the
// two of that kind of which most is said before, if the article is about a
// pair; otherwise those that the nearest sentence names together.
func (r *dealReader) pairFor(i int) []string {
	kind, want := r.pairKind(i), 2
	if n := r.childOf(i, relNummod); n >= 0 && r.tokens[n].lower == "three" {
		want = 3
	}
	if kind == Place {
		if names := r.namesIn(0, i, kind, 3); len(names) >= want {
			return names[:want]
		}
	}
	end := i
	for s := int(r.tokens[i].sent); s >= 0 && s > int(r.tokens[i].sent)-40; s-- {
		names := r.namesIn(r.sents[s].first, min(end, r.sents[s].last), kind, 1)
		if len(names) >= want {
			return names[:want]
		}
	}
	return nil
}

// namesIn returns the names of a kind that stand at least atLeast times
// between two tokens, the most frequent first.
func (r *dealReader) namesIn(first, last int, kind EntityKind, atLeast int) []string {
	type counted struct {
		name string
		n    int
	}
	var found []counted
	for k := first; k < last; k++ {
		e := r.entityAt(k)
		if e == nil || k > first && r.who[k-1] == r.who[k] || e.Kind != Place && e.Kind != Organization || kind != Other && e.Kind != kind {
			continue
		}
		name := r.nameOf(k)
		if kind == Place && !isCountry(name) {
			continue
		}
		at := slices.IndexFunc(found, func(c counted) bool { return c.name == name })
		if at < 0 {
			at, found = len(found), append(found, counted{name, 0})
		}
		found[at].n++
	}
	slices.SortStableFunc(found, func(a, b counted) int { return b.n - a.n })
	var names []string
	for _, c := range found {
		if c.n >= atLeast {
			names = append(names, c.name)
		}
	}
	return names
}

// countries are the lower-case names that demonyms stand for.
var countries = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for word, names := range lexTable("demonyms") {
		set[word] = true
		for name := range strings.SplitSeq(names, "|") {
			set[name] = true
		}
	}
	return set
})

func isCountry(name string) bool {
	return countries()[strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))]
}

// isPartyLike reports whether the phrase with head i can agree on something.
func (r *dealReader) isPartyLike(i int) bool {
	if i < 0 {
		return false
	}
	if e := r.entityAt(i); e != nil {
		return e.Kind != Other
	}
	t := &r.tokens[i]
	if t.tag == tagPRP {
		return t.lower == "it" || t.lower == "they" || t.lower == "we"
	}
	return r.isUnknownName(i) || r.isPartyNoun(i) || r.isPair(i) || r.isBareSubject(i)
}

// isBareSubject reports whether token i opens its sentence as a subject with
// nothing before or beside it, in the singular: a name that the tagger does
// not know ("Fiat may sign").
func (r *dealReader) isBareSubject(i int) bool {
	t := &r.tokens[i]
	return i == r.sents[t.sent].first && t.rel == relNsubj && t.first == int32(i) && t.tag != tagNNS && !t.tag.isName() &&
		t.form != t.lower && t.lex&lexFunctionWords == 0 && nounLemma(t.lower) == t.lower && t.tag != tagPRP && t.tag != tagDT && t.tag != tagEX
}

// isUnknownName reports whether phrase i is a name that is no entity of the
// article and no date.
func (r *dealReader) isUnknownName(i int) bool {
	t := &r.tokens[i]
	if _, ok := dealNouns()[nounLemma(t.lower)]; ok || !t.tag.isName() {
		return false
	}
	return t.lex&(lexMonths|lexWeekdays|lexTitles) == 0 && t.label.kind() <= labelNorp || t.label.kind() == labelProduct
}

// isPartyNoun reports whether noun i means people or bodies that agree.
func (r *dealReader) isPartyNoun(i int) bool {
	w := nounLemma(r.tokens[i].lower)
	lex := r.tokens[i].lex | lexWords()[w]
	return lex&(lexOrgNouns|lexPlaceNouns|lexBodies|lexTitles|lexOrgWords) != 0 || isPeople(w)
}

// isPeople reports whether a noun, in the singular, means a group that
// bargains.
func isPeople(w string) bool {
	switch w {
	case "union", "worker", "employee", "teacher", "nurse", "driver", "pilot", "player", "owner", "rebel", "militia", "militant", "faction",
		"side", "party", "leader", "lawmaker", "negotiator", "creditor", "bondholder", "shareholder", "investor", "plaintiff", "prosecutor", "defendant",
		"regulator", "authority", "official", "government", "administration", "member", "state", "power", "bloc", "tribe", "club", "team", "league",
		"family", "victim", "survivor", "resident", "farmer", "partner", "ally", "neighbour", "neighbor", "consortium", "coalition", "subsidiary", "unit",
		"management", "employer", "airline", "studio", "network", "army", "military", "guerrilla", "separatist", "congress", "parliament":
		return true
	}
	return false
}

// isBusiness reports whether phrase i can buy and sell companies.
func (r *dealReader) isBusiness(i int) bool {
	if i < 0 {
		return false
	}
	if e := r.entityAt(i); e != nil {
		return e.Kind == Organization || e.Kind == Place && r.tokens[i].tag.isName() || e.Kind == Person
	}
	if r.isUnknownName(i) {
		return true
	}
	w := nounLemma(r.tokens[i].lower)
	lex := r.tokens[i].lex | lexWords()[w]
	return lex&lexOrgNouns != 0 || r.tokens[i].lower == "it" || r.tokens[i].lower == "its" || r.tokens[i].lower == "they" || w == "consortium" || w == "government" || w == "investor" || w == "unit" || w == "subsidiary" || w == "parent"
}

// isCompany reports whether phrase i names a company that can be bought.
func (r *dealReader) isCompany(i int) bool {
	if e := r.entityAt(i); e != nil {
		return e.Kind == Organization && r.tokens[i].tag.isName()
	}
	return r.isUnknownName(i) && r.tokens[i].label.kind() != labelProduct && r.tokens[i].tag == tagNNP
}

// isCompanyPart reports whether phrase i means a company or a part of one.
func (r *dealReader) isCompanyPart(i int) bool {
	w := nounLemma(r.tokens[i].lower)
	switch w {
	case "unit", "subsidiary", "stake", "division", "business", "company", "operation", "chain", "interest", "arm", "startup", "start-up", "rival",
		"plant", "refinery", "mine", "mill", "factory", "hotel", "oilfield", "terminal", "shipyard", "smelter", "franchise", "casino", "pipeline", "studio", "maker", "store", "brand", "portfolio", "majority", "affiliate", "bank", "airline", "insurer", "retailer", "brewer", "publisher", "newspaper", "station":
		return r.tokens[i].rel != relCompound
	case "share", "asset", "%":
		return r.childWith(i, "of") >= 0 || r.childWith(i, "in") >= 0 || r.childOf(i, relPoss) >= 0
	}
	return r.tokens[i].lex&lexOrgNouns != 0 && r.tokens[i].tag == tagNN
}

// isGoods reports whether phrase i means goods by number: 30 jets.
func (r *dealReader) isGoods(i int) bool {
	return r.tokens[i].tag == tagNNS && r.childOf(i, relNummod) >= 0 && r.entityAt(i) == nil && !r.isPartyNoun(i) || r.tokens[i].label.kind() == labelProduct
}

// isSeveral reports whether phrase i means two parties or more.
func (r *dealReader) isSeveral(i int) bool {
	t := &r.tokens[i]
	return r.childOf(i, relConj) >= 0 || t.tag == tagNNS && r.isPartyNoun(i) || t.lower == "they" || t.lower == "both" || t.lower == "two"
}

// isLabour reports whether party x is a union or a group of workers.
func (r *dealReader) isLabour(x party) bool {
	switch nounLemma(r.tokens[x.at].lower) {
	case "union", "worker", "employee", "teacher", "nurse", "driver", "pilot", "docker", "dockworker", "machinist", "steelworker", "autoworker", "actor", "miner", "guild", "teamster":
		return !r.tokens[x.at].tag.isName() || strings.Contains(x.name, "Workers")
	}
	for _, w := range []string{"Workers", "Teamsters", "Brotherhood", "Guild", "Machinists", "Nurses", "Teachers", "Pilots", "Trade Union", "Labour Union", "Labor Union"} {
		if strings.Contains(x.name, w) {
			return true
		}
	}
	return false
}

// isNamed reports whether phrase i is a name.
func (r *dealReader) isNamed(i int) bool {
	return r.entityAt(i) != nil && r.tokens[i].tag.isName() || r.isUnknownName(i)
}

// isPersonal reports whether phrase i means one person: whose agreeing to do
// something is no agreement between parties (A6).
func (r *dealReader) isPersonal(i int) bool {
	if e := r.entityAt(i); e != nil {
		return e.Kind == Person
	}
	t := &r.tokens[i]
	return t.tag == tagPRP && t.lower != "it" || t.lex&lexTitles != 0 && t.tag == tagNN
}
