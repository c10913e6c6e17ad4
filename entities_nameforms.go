// From a stretch of the text to a name: what belongs to it (N3 to N5 of
// entities_propernames.go), and the form that its words have (N6).

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// addNames adds the name or names of one stretch.
func (p *parser) addNames(r tokenRange, kind labelKind) {
	if first := p.behindOffice(r); first > r.first {
		r.first, kind = first, labelPerson
	}
	r = p.beforeTitle(p.afterTrade(r))
	if s := classOf(kind); s != classPerson && s != classNone {
		name := p.trim(r)
		p.addName(name, kind)
		if last := name.last; last+1 < r.last && p.tokens[last].form == "(" {
			p.addName(p.trim(tokenRange{last + 1, r.last}), kind)
		}
		return
	}
	if kind == labelNone {
		r.first = p.givenName(r)
	}
	for first := r.first; first < r.last; {
		last := first
		for last < r.last && p.inPersonName(first, last, r.last) {
			last++ // N5
		}
		if last > first {
			p.addName(p.trim(tokenRange{first, last}), kind)
		}
		first = last + 1
	}
}

// givenName returns where a person's name begins in an unlabelled run of
// capitals, "Foreign Affairs Ana Ruiz": the last given name that has a word
// behind it, if the run begins with none.
func (p *parser) givenName(r tokenRange) int {
	if p.tokens[r.first].lex&lexGivenNames != 0 || r.last-r.first < 3 || p.tokens[r.last-1].lex&lexOrgWords != 0 {
		return r.first
	}
	for i := r.last - 2; i > r.first; i-- {
		if p.tokens[i].lex&lexGivenNames != 0 && p.tokens[i].lex&lexPlaces == 0 && p.tokens[i].space && p.tokens[i-1].lex&lexSurnameFirst == 0 {
			return i
		}
	}
	return r.first
}

// inPersonName reports whether a person's name that starts at token first can
// go on at token i.
func (p *parser) inPersonName(first, i, end int) bool {
	t := &p.tokens[i]
	switch {
	case isCapital(t.form) || isSuffix(t.lower):
		return true
	case t.form == "-":
		return i > first && !t.space && i+1 < end
	case t.form == ".":
		return i > first && i+1 < end && !t.space && isNameInitial(p.tokens[i-1].form)
	case t.lex&lexParticles != 0:
		return i+1 < end
	case t.form == `"` || t.form == "'": // a nickname
		return i > first && i+1 < end
	case t.form == "," && i+1 < end && isSuffix(p.tokens[i+1].lower):
		return true
	}
	return i > first && p.tokens[i-1].form == "-" && !t.space // Tae-won
}

// trim leaves out of a stretch what stands around the name itself.
func (p *parser) trim(r tokenRange) tokenRange {
	for r.first < r.last {
		t := &p.tokens[r.first]
		small := t.form == t.lower && t.lex&lexParticles == 0 && !isDigit(t.form[0]) || p.isDay(r)
		if t.tag != tagDT && t.tag != tagPRPS && t.lower != "the" && isWord(t.form) && !small {
			break
		}
		r.first++
	}
	for r.first < r.last {
		t := &p.tokens[r.last-1]
		if t.tag != tagPOS && t.lower != "'s" && !(t.tag == tagIN && t.form == t.lower) && (isWord(t.form) || t.form == ")") && t.lex&lexParticles == 0 || isCapital(t.form) && t.tag != tagPOS {
			break
		}
		r.last--
	}
	for i := r.first + 1; i < r.last; i++ {
		if p.tokens[i].form == "(" || i+1 < r.last && p.tokens[i].form == "-" && p.tokens[i+1].lex&lexMonths != 0 {
			r.last = i // the dateline goes on with the day
		}
	}
	return r
}

// isDay reports whether a stretch of several words begins with the day on which
// the rest did something: "Yesterday Ruiz", "Monday Ruiz".
func (p *parser) isDay(r tokenRange) bool {
	switch t := &p.tokens[r.first]; t.lower {
	case "yesterday", "today", "tomorrow", "tonight":
		return r.last-r.first > 1
	}
	return false
}

// addName adds the name at r, which trim has seen, as a mention with its form.
func (p *parser) addName(r tokenRange, kind labelKind) {
	if r.empty() || p.isParty(r) || p.isNoName(r) {
		return
	}
	before := r.first
	if s := classOf(kind); s == classPerson || s == classNone {
		r.first = p.afterTitles(r)         // N3
		r.first = p.withParticles(r.first) // N4
		before = min(before, r.first)
		r.last = p.beforePostNominals(r)
	}
	for before > 0 && p.isTitleBefore(before-1, r.first) {
		before--
	}
	if r.empty() || !isCapital(p.tokens[r.first].form) && p.tokens[r.first].lex&lexParticles == 0 && classOf(kind) == classPerson {
		return
	}
	addressed := before < r.first && p.tokens[r.first].lex&lexSurnameFirst != 0
	if t := &p.tokens[r.first]; r.last-r.first == 1 && (kind == labelNone && t.lex&(lexTitles|lexHonorifics|lexOrgNouns|lexCues) != 0 && !addressed || isFormOfAddress(t.lower)) {
		return // "President", "Sir": no name by itself; but Mr Fan
	}
	m := mention{tokenRange: r, before: before, head: p.headOf(r), kind: ByName, entity: -1}
	m.form = p.formAt(r)
	p.vote(&m, kind)
	p.mentions = append(p.mentions, m)
}

// isFormOfAddress reports whether a word only addresses or counts people, whatever
// its capital.
func isFormOfAddress(lower string) bool {
	switch strings.TrimSuffix(lower, ".") {
	case "mr", "mrs", "ms", "miss", "madam", "sir", "dr", "prof", "sen", "rep", "gov", "mp", "mps", "msp", "msps", "mep", "meps":
		return true
	}
	return false
}

// isParty reports whether a stretch is a party and state in brackets: (R-Texas).
func (p *parser) isParty(r tokenRange) bool {
	form := p.tokens[r.first].form
	return r.first > 0 && p.tokens[r.first-1].form == "(" && isCapital(form) &&
		(len(form) == 1 && r.first+1 < len(p.tokens) && p.tokens[r.first+1].form == "-" || len(form) > 2 && form[1] == '-')
}

// afterTitles returns the first token of a person's name behind honorifics
// and titles; the last word is always of the name.
func (p *parser) afterTitles(r tokenRange) int {
	for i := r.first; i < r.last-1; i++ {
		t := &p.tokens[i]
		switch {
		case t.lex&lexSurnameFirst != 0 && r.last-i == 2 && isCapital(t.form) && t.lex&lexHonorifics == 0:
			return i // Fan Mengda, whose name is a title elsewhere
		case t.lex&lexHonorifics != 0 && t.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) == 0:
		case t.lex&lexTitles != 0 && (t.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) == 0 || i > r.first):
		case i > r.first && (t.form == "-" || t.form == ".") && !isCapital(p.tokens[i+1].form):
		case r.last-i > 2 && isNational(t) && p.tokens[i+1].space:
		default:
			return i
		}
	}
	return r.last - 1
}

// isNational reports whether a word says where somebody comes from, and is no
// given name: "Frenchman Luc Morel", "Peruvian Ana Ruiz".
func isNational(t *token) bool {
	if t.lex&(lexGivenNames|lexSurnames|lexMaleNames|lexFemaleNames) != 0 {
		return false
	}
	switch t.lower {
	case "frenchman", "frenchwoman", "dutchman", "dutchwoman", "englishman", "englishwoman", "irishman", "irishwoman", "welshman", "welshwoman",
		"scotsman", "scotswoman", "scot", "brit", "dane", "swede", "finn", "spaniard", "turk", "serb", "croat":
		return true
	}
	_, ok := demonyms()[t.lower]
	return ok
}

// beforePostNominals returns where a name ends before letters such as QC.
func (p *parser) beforePostNominals(r tokenRange) int {
	last := r.last
	for last-r.first > 2 {
		switch p.tokens[last-1].form {
		case "QC", "KC", "SC", "MP", "MEP", "MSP", "PhD", "Ph.D.", "MD", "M.D.", "CBE", "OBE", "MBE", "CPA", "Esq", "Esq.", "MBA", "CFA", ",":
			last--
			continue
		}
		break
	}
	return last
}

// isTitleBefore reports whether token i is an honorific or a title of the
// name that follows it.
func (p *parser) isTitleBefore(i, name int) bool {
	t := &p.tokens[i]
	if t.sent != p.tokens[name].sent {
		return false
	}
	return t.lex&lexHonorifics != 0 && isCapital(t.form) || t.lex&lexTitles != 0
}

// isSuffix reports whether a word after a name tells two namesakes apart.
func isSuffix(lower string) bool {
	switch lower {
	case "jr", "jr.", "sr.", "ii", "iii", "iv", "vi", "vii", "viii", "xiv", "xvi":
		return true
	}
	return false
}

// isCapital reports whether a word starts with a capital, or with a letter of
// a script that has none.
func isCapital(form string) bool {
	if form == "" {
		return false
	}
	if form[0] < utf8.RuneSelf {
		return 'A' <= form[0] && form[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
}

// key returns a token's word as names are compared: in lower case, without
// accents and dots.
func (p *parser) key(i int) string {
	s := p.tokens[i].lower
	for j := 0; j < len(s); j++ {
		if s[j] >= utf8.RuneSelf {
			return p.plain(s)
		}
	}
	for len(s) > 1 && s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s
}

// plain returns a word without its accents. Names come again and again, so
// that each word is looked at once.
func (p *parser) plain(s string) string {
	if known, ok := p.plainOf[s]; ok {
		return known
	}
	if p.plainOf == nil {
		p.plainOf = make(map[string]string)
	}
	p.plainOf[s] = withoutAccents(s)
	return p.plainOf[s]
}

func withoutAccents(s string) string {
	var out []byte
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'ł' || r == 'ø' || r == 'đ' || r == 'ı':
			out = utf8.AppendRune(out, map[rune]rune{'ł': 'l', 'ø': 'o', 'đ': 'd', 'ı': 'i'}[r])
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return string(out)
}

// formAt returns the form of the name at r, a new one if need be.
func (p *parser) formAt(r tokenRange) int {
	first := len(p.words)
	quoted := false
	for i := r.first; i < r.last; i++ {
		t := &p.tokens[i]
		if t.form == `"` || t.form == "``" || t.form == "'" && (quoted || p.comesAgain(i, r.last)) {
			quoted = !quoted
		}
		if !quoted && isWord(t.form) && t.lower != "the" {
			p.words = append(p.words, int32(i))
		}
	}
	if len(p.words) == first {
		p.words = append(p.words, int32(r.first))
	}
	words := tokenRange{first, len(p.words)}
	h := p.hashWords(words)
	f, known := p.formOf[h]
	switch heading := p.inHeading(r.first); {
	case !known:
		f = len(p.forms)
		p.formOf[h] = f
		p.forms = append(p.forms, form{tokenRange: r, words: words, heading: heading, entity: -1})
	case p.forms[f].heading && !heading:
		p.forms[f].tokenRange, p.forms[f].words, p.forms[f].heading = r, words, false
	default:
		p.words = p.words[:first]
	}
	p.forms[f].count++
	if r.first > 0 && p.tokens[r.first-1].lower == "the" {
		p.forms[f].definite = true
	}
	return f
}

// comesAgain reports whether the mark at token i comes again before token last: the
// first of a nickname's, but not the one of "Teachers' Union".
func (p *parser) comesAgain(i, last int) bool {
	for j := i + 2; j < last; j++ {
		if p.tokens[j].form == p.tokens[i].form {
			return true
		}
	}
	return false
}

// hashWords returns the hash (FNV-1a) of some words' keys.
func (p *parser) hashWords(words tokenRange) uint64 {
	return p.hashTokens(p.words[words.first:words.last])
}

func (p *parser) hashToken(h uint64, i int) uint64 {
	k := p.key(i)
	for j := range len(k) {
		h = (h ^ uint64(k[j])) * 1099511628211
	}
	return (h ^ ' ') * 1099511628211
}
