// Names: where the text names somebody or something.
//
// The entity labels come from a model that has read American news and errs on
// names from elsewhere. What an article says of a name in one place holds for
// all its places, so labels are only votes:
//
//	N1  a labelled stretch is a name, less its article, possessive and quotation marks
//	N2  a run of proper nouns without a label is one too, outside headings
//	N3  honorifics and titles before a person are no part of the name: Mr, President
//	N4  a person's name goes on over hyphens, particles, initials and a nickname in quotation marks
//	N5  a person's name ends before a comma, "and" or a common word; Jr and III stay
//	N6  all places of equal words are one form, and have the kind that most evidence speaks for
//	N7  words that name somebody once name them wherever they stand in capitals
//	N8  a name before "campaign", "government", "police" makes a name of its own

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A class is what a name names, as far as folding and pronouns care.
type class uint8

const (
	classNone class = iota
	classPerson
	classOrg
	classPlace
	classNation // a nationality, faith or party's adherents
	classOther
	numClasses
)

// classOf returns the class that an entity label speaks for.
func classOf(k labelKind) class {
	switch k {
	case labelPerson:
		return classPerson
	case labelOrg:
		return classOrg
	case labelGPE, labelLoc, labelFac:
		return classPlace
	case labelNorp, labelLanguage:
		return classNation
	case labelEvent, labelLaw, labelProduct, labelWork:
		return classOther
	}
	return classNone
}

// A mention is one place that refers to somebody or something.
type mention struct {
	tokenRange     // for a name: without article, title and possessive
	before     int // first token of the honorifics and titles that belong to it
	head       int // the token that governs it
	kind       MentionKind
	form       int // index into parser.forms, -1 unless it is a name
	entity     int // index into parser.known, -1 while unknown
}

// A form is a name's words, equal wherever they stand.
type form struct {
	tokenRange            // where it stands first, in the body if it does
	words      tokenRange // of parser.words: the tokens that count in comparison
	class      class
	votes      [numClasses]int
	count      int
	heading    bool // it stands in headings only
	definite   bool // "the" stands before it
	entity     int  // index into parser.known, -1 while unknown
}

// findNames fills p.mentions and p.forms with the names of the text.
func (p *parser) findNames() {
	p.formOf = make(map[uint64]int, 64)
	for s := range p.sents {
		sent := &p.sents[s]
		for i := sent.first; i < sent.last; {
			if p.callers != nil {
				if last := p.callerName(i, sent.last); last > i {
					i = last
					continue
				}
			}
			last, kind := p.labelled(i, sent.last)
			if run := p.broken(i, last, sent.last); run > last {
				last, kind = run, labelNone
			}
			switch {
			case last > i:
				p.addNames(tokenRange{i, last}, kind) // N1
			case !p.inHeading(i):
				if last = p.properRun(i, sent.last); last > i {
					p.addNames(tokenRange{i, last}, labelNone) // N2
				}
			}
			i = max(i+1, last)
		}
	}
}

// broken returns where a name ends of which only the first word is labelled,
// as a place mostly (Aung San Suu Kyi), or first.
func (p *parser) broken(i, last, end int) int {
	if last != i+1 || last >= end || p.tokens[i].label.kind() == labelNorp {
		return i
	}
	if p.twoPlaces(i) {
		return last + 1
	}
	run := p.properRun(last, end)
	if h := int(p.tokens[i].head); h < last || h >= run || p.inHeading(i) {
		return i
	}
	for j := last; j < run; j++ {
		if p.tokens[j].lex&(lexTitles|lexHonorifics) != 0 {
			return i
		}
	}
	return run
}

// twoPlaces reports whether tokens i and i+1 are each labelled as a place, with
// nothing between them: no two places stand so, but a given name and a
// surname that a city has too.
func (p *parser) twoPlaces(i int) bool {
	a, b := &p.tokens[i], &p.tokens[i+1]
	return classOf(a.label.kind()) == classPlace && classOf(b.label.kind()) == classPlace && b.label.begins() &&
		a.lex&lexPlaces == 0 && int(a.head) == i+1 && isWord(b.form) && b.tag.isName()
}

// inHeading reports whether token i stands in a headline or heading, where
// capitals say little.
func (p *parser) inHeading(i int) bool {
	switch p.article.Paragraphs[p.para(i)].Kind {
	case KindHeadline, KindHeading, KindStandfirst:
		return true
	}
	return false
}

// labelled returns where the name that is labelled from token i on ends, and
// its label; i where there is none.
func (p *parser) labelled(i, end int) (last int, kind labelKind) {
	kind = p.tokens[i].label.kind()
	if classOf(kind) == classNone {
		return i, labelNone
	}
	last = i + 1
	clause := false
	for last < end && p.tokens[last].label.kind() == kind && !p.tokens[last].label.begins() {
		t := &p.tokens[last]
		clause = clause || t.tag == tagVBD || t.tag == tagVBZ && !isCapital(t.form)
		last++
	}
	if clause && classOf(kind) == classOther {
		return i, labelNone // "Ruiz accused Haddow" is no work's name
	}
	if kind == labelPerson {
		last = p.extendPerson(i, last, end) // N4
	}
	return last, kind
}

// extendPerson returns where a person's name really ends.
func (p *parser) extendPerson(first, last, end int) int {
	if last-first > 1 && p.tokens[last-1].form == "-" {
		last--
	}
	if t := &p.tokens[last-1]; last-first > 1 && last < end && t.lex&lexParticles != 0 && !isCapital(t.form) && isCapital(p.tokens[last].form) {
		last++ // Khalid bin | Rashid
	}
	for last < end {
		t := &p.tokens[last]
		switch {
		case t.form == "-" && !t.space && last+1 < end && !p.tokens[last+1].space && p.goesOnAfterHyphen(first, last+1):
			last += 2
		case p.behindParticles(last, end) > last:
			last = p.behindParticles(last, end)
		case t.tag.isName() && isCapital(t.form) && classOf(t.label.kind()) == classNone && t.lex&(lexSurnames|lexGivenNames) != 0 && isWord(t.form):
			last++
		case isSuffix(t.lower):
			last++
		case t.form == "." && !t.space && isNameInitial(p.tokens[last-1].form) && last+1 < end && p.tokens[last+1].tag.isName():
			last += 2
		default:
			return last
		}
	}
	return last
}

// behindParticles returns the end of the surname that particles at token i
// begin, "von der Heide", "el-Masry", or i.
func (p *parser) behindParticles(i, end int) int {
	j := i
	for j < end && j < i+4 && !isCapital(p.tokens[j].form) && (p.tokens[j].lex&lexParticles != 0 || j > i && p.tokens[j].form == "-" && !p.tokens[j].space) {
		j++
	}
	if j == i || j == end || !isCapital(p.tokens[j].form) || !p.tokens[j].tag.isName() {
		return i
	}
	return j + 1
}

// withParticles returns where a surname begins whose particles the label left
// out: "Mrs von der Heide", "el-Masry said".
func (p *parser) withParticles(first int) int {
	i := first
	for i > 0 && i > first-4 && p.sameSentence(i-1, first) {
		switch t := &p.tokens[i-1]; t.lower {
		case "von", "van", "de", "del", "della", "di", "da", "dos", "der", "la", "el", "al", "bin", "bint", "ibn", "ter", "zu", "ould", "abu":
			if p.mentionAt != nil && i-1 < len(p.mentionAt) && t.label != 0 && !t.label.begins() {
				return first
			}
			i--
			continue
		case "-":
			if i > 1 && !t.space && !p.tokens[i].space && (p.tokens[i-2].lower == "al" || p.tokens[i-2].lower == "el") {
				i -= 2
				continue
			}
		}
		break
	}
	return i
}

// goesOnAfterHyphen reports whether a person's name goes on with token i behind
// a hyphen: Jean-Luc; Tae-won, where the family name stands first.
func (p *parser) goesOnAfterHyphen(first, i int) bool {
	if t := &p.tokens[i]; !isCapital(t.form) {
		return i-first >= 3 && p.tokens[first].lex&lexSurnameFirst != 0 && len(t.form) <= 6
	}
	return p.tokens[i].tag.isName()
}

// properRun returns where the run of unlabelled proper nouns from token i on
// ends.
func (p *parser) properRun(i, end int) int {
	last := i
	for last < end {
		t := &p.tokens[last]
		switch {
		case t.label != 0 || t.lex&(lexMonths|lexWeekdays) != 0:
			return last
		case t.tag.isName() && isCapital(t.form):
			last++
		case last > i && last+1 < end && t.form == "-" && !t.space && p.tokens[last+1].tag.isName() && p.tokens[last+1].label == 0:
			last += 2
		case last > i && last+1 < end && t.lex&lexParticles != 0 && p.tokens[last+1].tag.isName() && p.tokens[last+1].label == 0:
			last += 2
		default:
			return last
		}
	}
	return last
}

// findAgain adds the words that name a person or, in one word, an organisation
// elsewhere and stand here in capitals without a label (N7).
func (p *parser) findAgain() {
	p.indexMentions()
	for i := range p.tokens {
		t := &p.tokens[i]
		if p.mentionAt[i] != 0 || !isCapital(t.form) || len(t.form) < 3 && t.lex&lexSurnameFirst == 0 || !t.tag.isNoun() && !t.tag.isVerb() && !isShouted(t.form) || t.lex&(lexTitles|lexHonorifics|lexMonths) != 0 {
			continue
		}
		r := tokenRange{p.withParticles(i), i + 1}
		h := uint64(14695981039346656037)
		f, known := p.formOf[p.hashToken(h, i)]
		known = known && p.forms[f].class != classNone && p.forms[f].class != classNation
		if !known && !p.endsPerson(i) {
			continue
		}
		m := mention{tokenRange: r, before: r.first, head: i, kind: ByName, entity: -1, form: p.formAt(r)}
		for m.before > 0 && p.isTitleBefore(m.before-1, i) {
			m.before--
		}
		if g := &p.forms[m.form]; g.class == classNone {
			g.class = classPerson
		}
		p.mentions = append(p.mentions, m)
	}
}

// isShouted reports whether a word stands in capitals throughout.
func isShouted(form string) bool { return len(form) > 3 && strings.ToUpper(form) == form }

// endsPerson reports whether a word is the family name of somebody known.
func (p *parser) endsPerson(i int) bool {
	for _, k := range p.personNames[p.key(i)] {
		w := p.forms[p.known[k].form].words
		if p.position(int32(i), p.words[w.first:w.last]) == 5 {
			return true
		}
	}
	return false
}

// addNames adds the name or names of one stretch.
func (p *parser) addNames(r tokenRange, kind labelKind) {
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
		small := t.form == t.lower && t.lex&lexParticles == 0 && !isDigit(t.form[0])
		if t.tag != tagDT && t.tag != tagPRPS && t.lower != "the" && isWord(t.form) && !small {
			break
		}
		r.first++
	}
	for r.first < r.last {
		t := &p.tokens[r.last-1]
		if t.tag != tagPOS && t.lower != "'s" && (isWord(t.form) || t.form == ")") && t.lex&lexParticles == 0 || isCapital(t.form) && t.tag != tagPOS {
			break
		}
		r.last--
	}
	for i := r.first + 1; i < r.last; i++ {
		if p.tokens[i].form == "(" {
			r.last = i
		}
	}
	return r
}

// addName adds the name at r, which trim has seen, as a mention with its form.
func (p *parser) addName(r tokenRange, kind labelKind) {
	if r.empty() || p.isParty(r) {
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
	if t := &p.tokens[r.first]; kind == labelNone && r.last-r.first == 1 && t.lex&(lexTitles|lexHonorifics|lexOrgNouns|lexCues) != 0 {
		return // "President", "Sir": no name by itself
	}
	m := mention{tokenRange: r, before: before, head: p.headOf(r), kind: ByName, entity: -1}
	m.form = p.formAt(r)
	p.vote(&m, kind)
	p.mentions = append(p.mentions, m)
}

// isParty reports whether a stretch is a party and state in brackets: (R-Texas).
func (p *parser) isParty(r tokenRange) bool {
	form := p.tokens[r.first].form
	return r.first > 0 && p.tokens[r.first-1].form == "(" && isCapital(form) &&
		(len(form) == 1 && p.tokens[r.first+1].form == "-" || len(form) > 2 && form[1] == '-')
}

// afterTitles returns the first token of a person's name behind honorifics
// and titles; the last word is always of the name.
func (p *parser) afterTitles(r tokenRange) int {
	for i := r.first; i < r.last-1; i++ {
		t := &p.tokens[i]
		switch {
		case t.lex&lexHonorifics != 0 && t.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) == 0:
		case t.lex&lexTitles != 0 && (t.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) == 0 || i > r.first):
		case i > r.first && (t.form == "-" || t.form == ".") && !isCapital(p.tokens[i+1].form):
		default:
			return i
		}
	}
	return r.last - 1
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
			return plain(s)
		}
	}
	for len(s) > 1 && s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s
}

// plain returns a word without its accents.
func plain(s string) string {
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
		if t.form == `"` || t.form == "'" || t.form == "``" {
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

// hashWords returns the hash (FNV-1a) of some words' keys.
func (p *parser) hashWords(words tokenRange) uint64 {
	h := uint64(14695981039346656037)
	for _, i := range p.words[words.first:words.last] {
		h = p.hashToken(h, int(i))
	}
	return h
}

func (p *parser) hashToken(h uint64, i int) uint64 {
	k := p.key(i)
	for j := range len(k) {
		h = (h ^ uint64(k[j])) * 1099511628211
	}
	return (h ^ ' ') * 1099511628211
}
