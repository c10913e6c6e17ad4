// Forms: what a name names, by the evidence of all its places (N6).
//
//	V1  the label that the model gave, in each place
//	V2  a person: after an honorific or title; before ", 54,", ", who" and ", head of"
//	V3  a person: a known given name before another word, a known surname at the end
//	V4  an organisation: a word such as Inc, Ministry, Bank at the end, or one
//	    such as Banco, Fundación at the beginning
//	V5  a place: known as one, after "in", or with Republic, Island at the end
//	V8  no person: behind "the", at the head of its noun phrase
//	V9  no person: with a capital inside (WeWork), or a plural
//	V11 an organisation: behind a noun of business: South Korean retailer Haneul
//	V12 or in a list of businesses: companies including Haneul and Yuehai,
//	    Brightmere Foods and Haneul
//	V13 or that has an account by that name, and whose first word is one:
//	    Haneul Motors (@haneul)
//	V14 a person: with a woman, man or relative in apposition
//	V10 no person: a surname that stands alone elsewhere, and a noun; or with an
//	    award or hall at the end
//	V7  a person: where the last word by itself is mostly labelled as one
//	V19 an organisation: that begins as the longer name of one: Okapi, Okapi Foods
//	V20 or that a list has: Twitter
//	V6  one word: a person where it is the first or last word of a person's name

package article

import "strings"

// vote counts what one place of a name says of its form.
func (p *parser) vote(m *mention, kind labelKind) {
	f := &p.forms[m.form]
	if s := classOf(kind); s != classNone {
		f.votes[s] += 2 // V1
		if p.inHeading(m.first) {
			f.votes[s]--
		}
	}
	f.account = f.account || p.hasAccount(m.last)
	if m.last == m.first+2 && p.twoPlaces(m.first) {
		f.votes[classPerson] += 3
	}
	if m.first > 0 && p.tokens[m.first-1].lower == "the" && p.isNounHead(m.head) && f.words.last-f.words.first == 1 {
		f.votes[classPerson] -= 2 // V8
	}
	if p.behindTrade(m, classOf(kind) == classPerson) || p.amongBusinesses(m.head) {
		f.votes[classOrg] += 4 // V11, V12
	} else if m.before < m.first {
		switch t := &p.tokens[m.first-1]; {
		case t.lex&lexHonorifics != 0:
			f.votes[classPerson] += 6 // V2
		case t.tag == tagNN || t.tag == tagNNP:
			f.votes[classPerson] += 2
		}
	}
	if m.last+1 < len(p.tokens) && p.tokens[m.last].form == "," && p.tokens[m.last].sent == p.tokens[m.first].sent {
		switch t := &p.tokens[m.last+1]; {
		case t.lower == "who":
			f.votes[classPerson] += 2
		case t.tag == tagCD && m.last+2 < len(p.tokens) && p.tokens[m.last+2].form == "," && len(t.form) == 2:
			f.votes[classPerson] += 4
		case t.lex&lexTitles != 0 && t.tag.isNoun() && f.words.last-f.words.first > 1:
			f.votes[classPerson] += 2
		}
	}
	if p.isApposedPerson(m) {
		f.votes[classPerson] += 8 // V14
	}
	if m.first > 0 && p.tokens[m.first-1].lower == "in" {
		f.votes[classPlace]++ // V5
	}
	p.voteContext(m, kind) // V15 to V17
}

// behindTrade reports whether a noun for a business stands right before a name
// that begins like no person's: "Danish shipper Havn", "Retailer Maison Clo".
// A name labelled as a person's needs a noun that no person is.
func (p *parser) behindTrade(m *mention, labelledPerson bool) bool {
	i := m.first - 1
	if i < 0 || !p.sameSentence(i, m.first) || p.tokens[m.first].lex&(lexGivenNames|lexPlaces|lexSurnameFirst) != 0 || p.inHeading(i) || !p.tokens[m.first].space {
		return false
	}
	t := &p.tokens[i]
	opens := i == p.sents[t.sent].first
	if t.form != t.lower && !opens || !t.tag.isNoun() && !opens || t.tag == tagNNS {
		return false
	}
	if !labelledPerson {
		return isTrade(t.lower) || sortOf(t.lower) == sortBusiness || isTradesman(t.lower) || t.lex&lexOrgNouns != 0
	}
	return isTrade(t.lower) || !isTradesman(t.lower) && t.lex&lexOrgNouns != 0 && !p.isDetermined(i) // "the club Ruiz left"
}

// isDetermined reports whether an article or owner opens the noun phrase that
// ends with token i.
func (p *parser) isDetermined(i int) bool {
	r, _ := p.nounPhrase(i)
	t := &p.tokens[r.first]
	if r.first > 0 && p.sameSentence(r.first-1, i) && p.tokens[r.first-1].tag == tagDT {
		return true
	}
	return t.tag == tagDT || t.tag == tagPRPS || p.childOf(i, relDet) >= 0 || p.childOf(i, relPoss) >= 0
}

// amongBusinesses reports whether a name is listed as one of several businesses,
// or, in one word, behind one that its own words tell to be a business.
func (p *parser) amongBusinesses(head int) bool {
	name := &p.tokens[head]
	for n := 0; p.tokens[head].rel == relConj && n < 12; n++ {
		head = int(p.tokens[head].head)
	}
	if first := &p.tokens[head]; first != name && first.lex&lexOrgWords != 0 && first.label == labelOf(labelOrg, false) && name.label.begins() && name.lex&(lexGivenNames|lexSurnames|lexPlaces|lexSurnameFirst) == 0 {
		return true // of a kind with the first: Brightmere Foods, Haneul and others
	}
	prep := int(p.tokens[head].head)
	if p.tokens[head].rel != relPobj || !p.sameSentence(prep, head) {
		return false
	}
	switch p.tokens[prep].lower {
	case "including", "like", "as":
	default:
		return false
	}
	t := &p.tokens[p.tokens[prep].head]
	return t.tag == tagNNS && isTrade(nounLemma(t.lower))
}

// isTrade reports whether a noun is a business and no person.
func isTrade(lower string) bool {
	switch lower {
	case "company", "firm", "bank", "business", "lender", "insurer", "retailer", "carmaker", "automaker", "airline", "chain", "conglomerate", "giant", "group", "brand", "startup", "start-up",
		"utility", "brokerage", "consultancy", "studio", "shipyard", "yard", "brewery", "subsidiary", "manufacturer", "supermarket", "refiner", "exporter":
		return true
	}
	return strings.HasSuffix(lower, "maker") && len(lower) > len("maker")+2 && lower != "filmmaker" && lower != "lawmaker" && lower != "dressmaker" && lower != "policymaker"
}

// isTradesman reports whether a noun is a business or whoever runs one.
func isTradesman(lower string) bool {
	switch lower {
	case "importer", "investor", "miner", "shipper", "builder", "brewer", "operator", "rival", "competitor", "parent", "unit",
		"broadcaster", "developer", "producer", "publisher", "supplier", "service":
		return true
	}
	return false
}

// isApposedPerson reports whether a noun for a woman, man or relative stands in
// apposition behind a name: "Inés London, a Chilean woman,".
func (p *parser) isApposedPerson(m *mention) bool {
	if m.last >= len(p.tokens) || p.tokens[m.last].tag != tagComma {
		return false
	}
	for c := range p.children(m.head) {
		if t := &p.tokens[c]; c > m.last && t.rel == relAppos && t.tag == tagNN && t.lower != "parent" && t.lex&(lexFeminine|lexMasculine|lexKinship) != 0 {
			return true
		}
	}
	return false
}

// isNounHead reports whether token i governs its noun phrase.
func (p *parser) isNounHead(i int) bool {
	switch p.tokens[i].rel {
	case relCompound, relAmod, relNmod, relPoss:
		return false
	}
	return true
}

// settleForms decides what each form names.
func (p *parser) settleForms() {
	for i := range p.forms {
		if f := &p.forms[i]; f.words.last-f.words.first > 1 {
			p.settleMany(f)
		}
	}
	p.indexPersonWords()
	p.shortenOrganizations()
	p.countCommon()
	for i := range p.forms {
		f := &p.forms[i]
		if f.words.last-f.words.first == 1 || !p.isFull(f) {
			p.settleShort(f)
		}
		if p.isCommonWord(f) {
			f.class = classNone // N18
		}
	}
}

// settleMany settles a form of two words or more.
func (p *parser) settleMany(f *form) {
	first, last := &p.tokens[p.words[f.words.first]], &p.tokens[p.words[f.words.last-1]]
	if last.lex&(lexOrgWords|lexOrgNouns) != 0 && last.lex&lexSurnames == 0 || isCompanyForm(last.form) {
		f.votes[classOrg] += 3 + f.count // V4
	} else if first.lex&lexOrgHeads != 0 && first.lex&(lexGivenNames|lexSurnames) == 0 {
		f.votes[classOrg] += 3 + f.count // V4
	} else {
		if isNamedThing(last.lower) && last.lex&lexSurnames == 0 {
			f.votes[classPerson] = 0 // V10
		} else if f.votes[classOther] > 0 || p.hasSmallWord(f) || p.isPersonsThing(f) {
			f.votes[classPerson] = min(f.votes[classPerson], f.votes[classOther]) // called after a person at most
		} else if first.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) != 0 && first.lex&lexPlaces == 0 || isNameInitial(first.form) {
			f.votes[classPerson] += 2 // V3
		}
		if last.lex&lexSurnames != 0 {
			f.votes[classPerson]++
		}
		f.votes[classPerson] += p.personBehind(f) // V7
	}
	if i, ok := p.formOf[p.hashWords(tokenRange{f.words.first, f.words.first + 1})]; ok && f.account && p.forms[i].votes[classOrg] >= p.forms[i].votes[classPerson] {
		f.votes[classOrg] += 4 // V13
	}
	if f.words.last-f.words.first == 2 && isDomain(last.lower) {
		f.votes[classPlace] += 3 + f.count // V5
	}
	f.class = mostVotes(f)
	if f.class == classPerson && f.votes[classPerson] < 3 && f.heading {
		f.class = classNone // capitals in headlines make people of anything
	}
}

// isCompanyForm reports whether a word is a legal form that companies bear in
// countries whose words tell little else, in capitals as they write it.
func isCompanyForm(form string) bool {
	switch form {
	case "ASA", "AB", "Oyj", "Oy", "A/S", "SE", "Berhad", "Bhd", "Tbk", "PJSC", "OJSC", "JSC", "DAC", "S.L.", "S.r.l.", "Ltda", "Ltda.", "Sdn", "KGaA", "SARL", "SCA", "NV", "BV", "PCL", "KSC", "QPSC":
		return true
	}
	return false
}

// isDomain reports whether a word ends the names of countries and provinces.
func isDomain(lower string) bool {
	switch lower {
	case "republic", "islands", "island", "province", "county", "peninsula", "emirates", "archipelago", "oblast":
		return true
	}
	return false
}

// personBehind returns how much speaks for a person in the last of two or three
// words where it stands alone elsewhere.
func (p *parser) personBehind(f *form) int {
	if f.words.last-f.words.first > 3 || isCalledAfter(p.tokens[p.words[f.words.first]].lower) {
		return 0
	}
	i, ok := p.formOf[p.hashWords(tokenRange{f.words.last - 1, f.words.last})]
	if !ok {
		return 0
	}
	v := &p.forms[i].votes
	if other := max(v[classOrg], v[classPlace]); v[classPerson] > other {
		return 1 + min(v[classPerson]-other, 5)
	}
	return 0
}

// isPersonsThing reports whether a form is somebody's surname and a noun for
// what is his: "Ruiz Speech" (V10).
func (p *parser) isPersonsThing(f *form) bool {
	w := p.words[f.words.first:f.words.last]
	if len(w) != 2 || p.tokens[w[0]].lex&(lexGivenNames|lexSurnameFirst) != 0 || p.tokens[w[1]].lex&(lexDocuments|lexBodies|lexOrgNouns|lexPlaceNouns) == 0 && !isUtterance(p.tokens[w[1]].lower) {
		return false
	}
	i, ok := p.formOf[p.hashWords(tokenRange{f.words.first, f.words.first + 1})]
	return ok && p.forms[i].votes[classPerson] > 2
}

// isNamedThing reports whether a noun ends the names of things that are called
// after people: an award, a hall.
func isNamedThing(lower string) bool {
	switch lower {
	case "award", "awards", "prize", "medal", "trophy", "cup", "stadium", "arena", "hall", "day", "act", "bill", "series", "collection", "edition", "classic", "tour":
		return true
	}
	return false
}

// isUtterance reports whether a noun is something said or done in public.
func isUtterance(lower string) bool {
	switch lower {
	case "speech", "remarks", "rally", "interview", "quote", "visit", "tour", "win", "victory", "trial", "plan", "effect", "era", "voters", "supporters":
		return true
	}
	return false
}

// isCalledAfter reports whether a word opens the names of things that bear a
// person's name: Cyclone Ilse, Operation Ruth.
func isCalledAfter(lower string) bool {
	switch lower {
	case "cyclone", "hurricane", "typhoon", "storm", "operation", "project", "team", "camp", "fort", "lake", "mount", "port", "hotel", "villa", "villas", "grupo", "casa", "château", "st", "st.", "santa", "san":
		return true
	}
	return false
}

// hasSmallWord reports whether a name has a word in small letters that is none
// of a person's: "to", "for".
func (p *parser) hasSmallWord(f *form) bool {
	for _, w := range p.words[f.words.first:f.words.last] {
		if t := &p.tokens[w]; t.form == t.lower && t.lex&lexParticles == 0 && t.space && !isDigit(t.form[0]) && !isCapital(t.form) {
			return true
		}
	}
	return false
}

// settleShort settles a form of one word, or a surname with particles.
func (p *parser) settleShort(f *form) {
	t := &p.tokens[p.words[f.words.last-1]]
	if t.lex&lexPlaces != 0 {
		f.votes[classPlace] += 2
	}
	if t.lex&lexOrganizations != 0 && f.votes[classOrg]+f.votes[classPerson] > 0 && t.lex&(lexSurnames|lexGivenNames|lexPlaces) == 0 {
		f.votes[classOrg] += 3 // V20
	}
	key := p.nameKey(int(p.words[f.words.last-1]))
	if isCamel(t.form) && f.votes[classOrg] > 0 || t.tag == tagNNPS && f.votes[classNation] == 0 {
		f.votes[classOrg] += 2 + f.count/2 // V9
	}
	if n := p.familyWord[key]; n > 1 {
		f.votes[classPerson] += 3 + min(int(n), 6) + 2*f.count // V6
	} else if n == 1 || p.givenWord[key] > 0 && t.lex&lexPlaces == 0 {
		f.votes[classPerson] += 3
	} else if t.lex&lexSurnames != 0 && f.votes[classPerson] > 0 {
		f.votes[classPerson]++
	}
	if p.beginsOrg(p.words[f.words.first]) && p.familyWord[key] == 0 && p.givenWord[key] == 0 && t.lex&(lexPlaces|lexOrgWords|lexOrgNouns) == 0 && f.votes[classPlace] < 2 {
		f.votes[classOrg] += 3 + f.count // V19
	}
	f.class = mostVotes(f)
}

// mostVotes returns the class that most evidence speaks for.
func mostVotes(f *form) class {
	best, most := classNone, 1
	for s := classPerson; s < numClasses; s++ {
		if f.votes[s] > most || f.votes[s] == most && best == classPerson {
			best, most = s, f.votes[s] // a person's name would have more to show
		}
	}
	return best
}

// indexPersonWords counts in how many people's names a word is the family name
// and in how many the given name, by where they stand.
func (p *parser) indexPersonWords() {
	emptied(&p.familyWord)
	emptied(&p.givenWord)
	for i := range p.forms {
		f := &p.forms[i]
		if f.class != classPerson || f.words.last-f.words.first < 2 {
			continue
		}
		first, last := p.words[f.words.first], p.words[f.words.last-1]
		if p.position(first, p.words[f.words.first:f.words.last]) == 5 {
			first, last = last, first
		}
		p.familyWord[p.nameKey(int(last))]++
		if f.votes[classPerson] > 2 {
			p.familyWord[p.nameKey(int(last))]++ // more than one label alone
		}
		p.givenWord[p.nameKey(int(first))]++
	}
}

// isCamel reports whether a word has a capital inside, as trade names do, but
// behind no prefix of a surname: WeWork, not McKinley.
func isCamel(form string) bool {
	for i := 3; i < len(form); i++ {
		if 'A' <= form[i] && form[i] <= 'Z' && 'a' <= form[i-1] && form[i-1] <= 'z' {
			return i > 3 || form[:3] != "Mac" && form[:3] != "Van" && form[:3] != "Des"
		}
	}
	return len(form) > 3 && isCapital(form[2:3]) && form[1] > 'Z' && form[:2] != "Mc" && form[:2] != "De" && form[:2] != "Di" && form[:2] != "Du" && form[:2] != "La" && form[:2] != "Le" && form[:2] != "Al" && form[:2] != "El" && form[:2] != "Da" && form[:2] != "Lo" && form[:2] != "Mb"
}

// isNameInitial reports whether a word of a name is an initial: "J.", "Y", "J.K.".
func isNameInitial(form string) bool {
	return isCapital(form) && (len(form) == 1 || len(form) <= 4 && form[1] == '.')
}
