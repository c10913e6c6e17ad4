// Names of parties: rules P4, P6 and P7 of agreements_parties.go.

package article

import (
	"slices"
	"strings"
	"sync"
)

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

// companyServed returns the company that person e works for, or "".
func (r *dealReader) companyServed(e *Entity) string {
	if e.Kind != Person {
		return ""
	}
	for _, role := range e.Roles {
		if of := r.entityNamed(role.Of); of != nil && of.Kind == Organization && !role.Former {
			return of.Name
		}
	}
	return ""
}

// isExchange reports whether e is introduced by a share's listing there:
// "(NYSE: ABC)".
func (r *dealReader) isExchange(e *Entity) bool {
	if len(e.Mentions) == 0 {
		return false
	}
	m := e.Mentions[0]
	return m.Start > 0 && m.End < len(r.text) && r.text[m.Start-1] == '(' && r.text[m.End] == ':'
}

// opensWire reports whether token i is the town that opens a release before a
// comma and the dash that ends the dateline, whatever kind it was taken for.
func (r *dealReader) opensWire(i int) bool {
	if !r.isFiledFrom(i) || i+1 >= len(r.tokens) || r.tokens[i+1].lower != "," {
		return false
	}
	for k := i + 2; k < min(i+10, len(r.tokens)); k++ {
		if f := r.tokens[k].form; isDash(f) || strings.Contains(f, ")–") || strings.Contains(f, "–(") || strings.Contains(f, ".–") {
			return true
		}
	}
	return false
}

// afterWire returns the name without a dateline that is glued to it:
// "Ohio–(WIRE)–Acme".
func afterWire(name string) string {
	for _, dash := range []string{")–", ")—", ")--", ")-"} {
		if k := strings.LastIndex(name, dash); k >= 0 {
			return strings.TrimSpace(name[k+len(dash):])
		}
	}
	return name
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

// nameOf returns the name that stands for the party at token i (P4).
func (r *dealReader) nameOf(i int) string {
	e := r.entityAt(i)
	if country, ok := countryOf()[strings.ToLower(e.Name)]; ok {
		if named := r.entityNamed(country); named != nil {
			return named.Name
		}
		return titled(country)
	}
	return r.fullerName(beforeCountry(beforePact(e.Name)))
}

// beforeCountry returns a company's name without where it is from: "Helvigen
// Ltd. of Britain".
func beforeCountry(name string) string {
	before, country, ok := strings.Cut(name, " of ")
	if !ok || !isCountry(country) && lexWords()[strings.ToLower(country)]&lexPlaces == 0 {
		return name
	}
	last := strings.TrimSuffix(before[strings.LastIndexByte(before, ' ')+1:], ".")
	if !isLegalForm(strings.ToLower(last)) && !strings.EqualFold(last, "industries") {
		return name
	}
	return before
}

// beforePact returns a name without the treaty that it runs on to: "United
// Nations Convention on Mediation" names the United Nations.
func beforePact(name string) string {
	for _, w := range []string{" Convention on ", " Treaty on ", " Agreement on ", " Protocol on "} {
		if before, _, ok := strings.Cut(name, w); ok {
			return before
		}
	}
	return name
}

// isContinent reports whether a place is too large to agree on anything.
func isContinent(name string) bool {
	switch name {
	case "Asia", "Africa", "Latin America", "South America", "North America", "Central America", "Middle East", "Asia Pacific", "Pacific", "Gulf", "Atlantic", "Southeast Asia", "Pacific Rim", "Mediterranean", "Balkans", "Caribbean":
		return true
	}
	return false
}

// isProject reports whether a name is that of a project or of an agreement
// itself: "the Sunrise Program contract" names no party.
func isProject(name string) bool {
	switch name[strings.LastIndexByte(name, ' ')+1:] {
	case "Program", "Programme", "Project", "Initiative", "Plan", "Act", "Agreement", "Accord", "Accords", "Treaty", "Pact", "Convention", "Partnership", "Deal", "Framework":
		return strings.Contains(name, " ")
	}
	return false
}

// isTitleAlone reports whether a name is but an office: "Prime Minister".
func isTitleAlone(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if l := strings.ToLower(w); lexWords()[l]&lexTitles == 0 && l != "prime" && l != "deputy" && l != "vice" && l != "foreign" && l != "senior" {
			return false
		}
	}
	return true
}

// countryOf maps nationality words to their country, in lower case.
var countryOf = sync.OnceValue(func() map[string]string {
	table := lexTable("demonyms")
	for word, country := range table {
		table[word], _, _ = strings.Cut(country, "|")
	}
	return table
})

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
	for first > r.sents[r.tokens[i].sent].first && isDash(r.tokens[first].form) && r.tokens[first-1].end == r.tokens[first].start {
		first-- // "US" of "the US-led coalition"
	}
	for first < i && (r.tokens[first].lower == "least" || r.tokens[first].lower == "most" || r.tokens[first].tag == tagDT || r.tokens[first].tag == tagPRPS || r.tokens[first].lex&lexFunctionWords != 0) {
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
		if o = r.pastNationality(o); r.entityAt(o) != nil {
			r.addMember(d, o)
		}
		o = r.childOf(o, relConj)
	}
}

// pastNationality returns the name at the end of the phrase that an adjective
// of nationality opens, "Peruvian retailer Acme"; i itself if there is none.
func (r *dealReader) pastNationality(i int) int {
	last := i
	for r.tokens[i].label.kind() == labelNorp && last+1 < r.sents[r.tokens[i].sent].last && (r.tokens[last+1].tag.isNoun() || r.tokens[last+1].tag.isName()) {
		last++
	}
	if last > i && r.isBody(last) {
		return last
	}
	return i
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
