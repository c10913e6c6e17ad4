// Contexts: what the words around a name say that it names, whatever its label
// (N6). Names that no list holds and whose words say little show it so:
//
//	V15 an organisation: with a business or body in apposition: "Havn, a bank
//	    that"; and no person, with "which" behind the comma
//	V16 or that has shares, a chief executive, a spokesman: "shares in Havn",
//	    "the founder of Havn", "Havn's shares"
//	V17 a place: where the article was filed, and behind "city of"
//	V18 no person: who speaks as "it": "Havn said it had sold the ships", or owns
//	    with "its": "Havn will raise its fares"
//	V21 an organisation: what is founded, listed and merged: "Havn was founded in
//	    1912", and behind where it is based: "Oslo-based Havn"
//	N16 no name: a part of a title, "Fire Chief Ana Ruiz", the letters of a
//	    degree, the month of a dateline, "the Company"
//	N21 no part of a name: the rank that opens the title behind it: "Havn
//	    | Executive Director Ana Ruiz"
//	N18 no name: one word that the article has in small letters as often

package article

import "strings"

// voteContext counts what stands around one place of a name.
func (p *parser) voteContext(m *mention, kind labelKind) {
	v := &p.forms[m.form].votes
	person := classOf(kind) == classPerson
	switch {
	case p.inDateline(m) && !p.isBracketed(m), p.filesFrom(m):
		v[classPlace] += 6 // V17
	case p.isApposedBody(m, person):
		v[classOrg] += 4 // V15
	case p.hasBusiness(m):
		v[classOrg] += 3 // V16
	case p.isBehindPlaceNoun(m):
		v[classPlace] += 4 // V17
	case p.isFounded(m), p.isBased(m):
		v[classOrg] += 3 // V21
	}
	if person && (p.speaksAsIt(m) || p.ownsAsIt(m)) {
		v[classPerson], v[classOrg] = v[classPerson]-3, v[classOrg]+3 // V18
	}
	if i := m.last; i+1 < len(p.tokens) && p.tokens[i].tag == tagComma && p.sameSentence(i, i+1) && p.tokens[i+1].lower == "which" {
		v[classPerson] -= 2 // V15
	}
}

// inDateline reports whether a name stands where the article says it was filed.
func (p *parser) inDateline(m *mention) bool {
	d := &p.article.Dateline
	return d.End > 0 && p.tokens[m.first].start >= d.Start && p.tokens[m.last-1].end <= d.End
}

// filesFrom reports whether a name in capitals throughout opens the body with
// a colon or dash behind it, as datelines do that the layout has not told. Later
// ones may be who speaks in a transcript.
func (p *parser) filesFrom(m *mention) bool {
	i := m.last
	if m.first > 0 && p.para(m.first-1) == p.para(m.first) || i >= len(p.tokens) || p.inHeading(m.first) || !p.inLead(m.first) {
		return false
	}
	for j := m.first; j < i; j++ {
		if !isShouted(p.tokens[j].form) {
			return false
		}
	}
	return p.tokens[i].form == ":" && !p.opensSpeech(i+1) || p.tokens[i].form == "—" || p.tokens[i].form == "–" || p.tokens[i].form == "--"
}

// opensSpeech reports whether what follows a colon is somebody's turn to speak:
// a mark of quotation, or the transcript of an interview.
func (p *parser) opensSpeech(i int) bool {
	return i >= len(p.tokens) || p.tokens[i].form == "``" || p.tokens[i].form == `"` || p.tokens[i].tag == tagPRP
}

// isBracketed reports whether a bracket opens right before a name.
func (p *parser) isBracketed(m *mention) bool {
	return m.first > 0 && p.tokens[m.first-1].form == "("
}

// isApposedBody reports whether a noun for an organisation stands in apposition
// behind a name: "Havn, a bank that". Where the noun may be a person too, "a
// developer", the label decides.
func (p *parser) isApposedBody(m *mention, person bool) bool {
	if m.last >= len(p.tokens) || p.tokens[m.last].tag != tagComma || !p.sameSentence(m.first, m.last) {
		return false
	}
	for c := range p.children(m.head) {
		t := &p.tokens[c]
		if c <= m.last || t.rel != relAppos || t.tag != tagNN || t.lex&(lexOrgNouns|lexBodies) == 0 {
			continue
		}
		if first, _ := p.subtree(c); first == m.last+1 {
			return !person || !isTradesman(t.lower)
		}
	}
	return false
}

// speaksAsIt reports whether a name is the subject of a verb whose clause, right
// behind it, is about "it", which does something that weather and time do not.
func (p *parser) speaksAsIt(m *mention) bool {
	v := int(p.tokens[m.head].head)
	if p.tokens[m.head].rel != relNsubj || v < m.last || v+3 >= len(p.tokens) || !p.sameSentence(v, v+3) || p.lemma(v) != "say" {
		return false
	}
	it := v + 1
	if p.tokens[it].lower == "that" {
		it++
	}
	clause := int(p.tokens[it].head)
	if p.tokens[it].lower != "it" || p.tokens[it].rel != relNsubj || p.tokens[clause].rel != relCcomp || p.lemma(clause) == "be" {
		return false
	}
	return p.childOf(clause, relDobj) >= 0 || p.childOf(clause, relXcomp) >= 0
}

// ownsAsIt reports whether a name is the subject of a verb to whose object "its"
// belongs, and nothing else stands between that could own it.
func (p *parser) ownsAsIt(m *mention) bool {
	v := int(p.tokens[m.head].head)
	if p.tokens[m.head].rel != relNsubj || v < m.last || !p.tokens[v].tag.isVerb() {
		return false
	}
	_, last := p.subtree(v)
	for i := v + 1; i < last; i++ {
		t := &p.tokens[i]
		if t.lower == "its" {
			h := &p.tokens[t.head]
			return int(h.head) == v && h.rel == relDobj
		}
		if (t.tag == tagNN || t.tag.isName()) && t.lex&lexPeriods == 0 || t.rel.isSubject() {
			return false
		}
	}
	return false
}

// isFounded reports whether a name is the subject of what is done with bodies
// alone.
func (p *parser) isFounded(m *mention) bool {
	v := int(p.tokens[m.head].head)
	if p.tokens[m.head].rel != relNsubjpass || v < m.last {
		return false
	}
	switch p.tokens[v].lower {
	case "founded", "co-founded", "established", "incorporated", "headquartered", "merged", "delisted", "nationalised", "nationalized", "privatised", "privatized":
		return true
	}
	return false
}

// isBased reports whether "-based" and the place before it lead up to a name that
// begins like no person's.
func (p *parser) isBased(m *mention) bool {
	i := m.first - 1
	return i > 1 && p.tokens[i].lower == "based" && p.tokens[i-1].tag == tagHyph && p.sameSentence(i, m.first) && p.tokens[m.first].lex&(lexGivenNames|lexSurnameFirst) == 0
}

// hasBusiness reports whether a name has what businesses have: shares, an
// office, a spokesman, a subsidiary.
func (p *parser) hasBusiness(m *mention) bool {
	if i := m.last; i < len(p.tokens) && p.sameSentence(m.first, i) {
		if p.tokens[i].tag == tagPOS && i+1 < len(p.tokens) {
			i++
		}
		switch p.tokens[i].lower {
		case "shares", "stock", "shareholders", "subsidiary":
			return p.tokens[i].space || i > m.last
		}
	}
	of := m.first - 1
	if of > 0 && p.tokens[of].lower == "the" {
		of--
	}
	if of < 1 || !p.sameSentence(of-1, m.first) {
		return false
	}
	switch p.tokens[of].lower {
	case "of", "at", "in", "with":
	default:
		return false
	}
	switch p.tokens[of-1].lower {
	case "shares", "stock", "stake", "subsidiary", "unit", "shareholders", "customers":
		return p.tokens[of].lower != "at"
	case "executive", "ceo", "cfo", "chairman", "chairwoman", "founder", "co-founder", "cofounder", "analyst", "economist", "strategist", "partner":
		return p.tokens[of].lower != "in"
	}
	return false
}

// isBehindPlaceNoun reports whether "city of" or the like leads up to a name.
func (p *parser) isBehindPlaceNoun(m *mention) bool {
	return m.first > 1 && p.tokens[m.first-1].lower == "of" && p.tokens[m.first-2].lex&lexPlaceNouns != 0 && p.tokens[m.first-2].tag == tagNN && p.sameSentence(m.first-2, m.first)
}

// isNoName reports whether a stretch that looks like a name is none (N16).
func (p *parser) isNoName(r tokenRange) bool {
	t := &p.tokens[r.first]
	if r.last-r.first == 1 {
		switch t.form {
		case "M.D.", "Ph.D.", "PhD", "MD", "MBE", "OBE", "CBE", "Esq.":
			return r.first > 0 && p.tokens[r.first-1].tag == tagComma
		case "Jan", "Feb", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec":
			return r.last < len(p.tokens) && isDigit(p.tokens[r.last].form[0]) || r.first > 0 && isDigit(p.tokens[r.first-1].form[0])
		}
	}
	if r.last-r.first == 1 && isIssuer(t.lower) && r.first > 0 && p.tokens[r.first-1].lower == "the" && !p.inHeading(r.first) {
		return true // "the Company", in releases
	}
	for i := r.first; i < r.last; i++ {
		if p.tokens[i].lex&(lexPortfolios|lexTitles) == 0 || isShouted(p.tokens[i].form) {
			return false
		}
	}
	return p.endsAsTitle(r)
}

// afterTrade leaves out of a stretch that opens a sentence the noun for a
// business before a name: "Lensmaker | Hoshimori" (V11).
func (p *parser) afterTrade(r tokenRange) tokenRange {
	t := &p.tokens[r.first]
	if r.last-r.first > 1 && r.first == p.sents[t.sent].first && p.tokens[r.first+1].space && opensApposition(t.lower) {
		r.first++
	}
	return r
}

// beforeTitle leaves out of a stretch the rank at its end that opens a title which
// goes on behind it (N21).
func (p *parser) beforeTitle(r tokenRange) tokenRange {
	if r.last < len(p.tokens) && r.last-r.first > 1 && isRank(p.tokens[r.last-1].lower) && p.sameSentence(r.last-1, r.last) && p.tokens[r.last].lex&lexTitles != 0 && isCapital(p.tokens[r.last].form) {
		r.last--
	}
	return r
}

// isRank reports whether a word of a title says how high it is.
func isRank(lower string) bool {
	switch lower {
	case "chief", "vice", "deputy", "managing", "executive", "general", "prime", "assistant", "associate":
		return true
	}
	return false
}

// countCommon counts, for each form of one word, where the article has the word
// in small letters.
func (p *parser) countCommon() {
	for i := range p.tokens {
		t := &p.tokens[i]
		if t.form != t.lower || !t.tag.isNoun() && !t.tag.isVerb() && !t.tag.isAdjective() {
			continue
		}
		if f, ok := p.formOf[p.hashToken(hashStart64, i)]; ok {
			p.forms[f].common++
		}
	}
}

// isCommonWord reports whether a form of one word, of which no list knows, is a
// word that the article has in small letters as often (N18): "Agreement".
func (p *parser) isCommonWord(f *form) bool {
	t := &p.tokens[p.words[f.words.first]]
	return f.words.last-f.words.first == 1 && f.common >= f.count && f.class != classNation && !isCamel(t.form) &&
		t.lex&(lexOrganizations|lexPlaces|lexTowns|lexSurnames|lexGivenNames|lexOrgWords) == 0
}

// opensApposition reports whether a noun for a business begins no name itself.
func opensApposition(lower string) bool {
	switch lower {
	case "retailer", "lender", "insurer", "importer", "exporter", "miner", "shipper", "builder", "brewer", "operator", "rival", "competitor", "broadcaster", "refiner":
		return true
	}
	return strings.HasSuffix(lower, "maker") && isTrade(lower)
}

// isIssuer reports whether a noun is what releases and contracts call a business
// with a capital: "the Company".
func isIssuer(lower string) bool {
	switch lower {
	case "company", "corporation", "firm", "issuer", "partnership", "registrant", "group", "bank", "trust", "fund", "institute", "university", "foundation", "association":
		return true
	}
	return false
}

// endsAsTitle reports whether the words at r are a title with the words behind
// them: "Fire | Chief Ana Ruiz", "Chief | Medical Officer".
func (p *parser) endsAsTitle(r tokenRange) bool {
	i := r.last
	for i < len(p.tokens) && i < r.last+5 && p.sameSentence(r.first, i) && p.tokens[i].lex&(lexTitles|lexPortfolios) != 0 && isCapital(p.tokens[i].form) {
		i++
	}
	if p.tokens[i-1].lex&lexTitles == 0 {
		return false
	}
	if r.last-r.first > 1 && i == r.last {
		return isRank(p.tokens[r.first].lower) || p.tokens[i-1].lower == "officer"
	}
	return i > r.last && i < len(p.tokens) && p.sameSentence(r.first, i) && isCapital(p.tokens[i].form) && p.tokens[i].tag.isName()
}
