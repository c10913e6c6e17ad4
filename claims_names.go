// Numbers that name and count nothing.
//
//	X1  glued to letters or signs of the web  G7, i9, COVID-19, 401(k), v2
//	X2  telephone numbers, versions           +1 555 0100, 1.2.3
//	X3  dates without a month, days and hours 9/11, 24/7
//	X4  after a capital or a noun that        Boeing 737, Article 50, page 12
//	    numbers name
//	    or follows such a number            Articles 5 and 6
//	    or after a name that opens the      the iPhone 15 costs, Windows 11 runs
//	    sentence or follows "the"
//	X5  addresses                             10 Kirk Street
//
// What labels a place in a text (X6 to X10) stands in claims_labels.go.

package article

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// noFigure returns the end of what is no figure at atom i; i if there may be one.
func (p *parser) noFigure(i int) int {
	if p.at(i).kind != atomDigits {
		if p.isCapital(i) && p.glued(i) && p.isHyphen(i-1) && p.glued(i-1) && p.isCapital(i-2) {
			return i + 1 // X1: Take-Two
		}
		if p.endsCompound(i) {
			return i + 1 // X1: a straight-six
		}
		return i
	}
	if p.gluedToName(i) {
		return p.endOfRun(i) // X1
	}
	if p.isDash(i+1) && p.glued(i+1) && p.glued(i+2) && p.isCapital(i+2) && p.numberWord(i+2).class == "small" {
		return i + 3 // X1: 7-Eleven
	}
	if end := p.telephone(i); end > i {
		return end // X2
	}
	if p.isSign(i+1, ".") && p.glued(i+1) && p.dotted(i) > i+3 && p.groups(i, ".") <= i {
		return p.dotted(i)
	}
	if end := p.slashed(i); end > i {
		return end // X3
	}
	return p.label(i) // X6 to X10
}

// endsCompound reports whether a number word is the end of a compound that a
// hyphen joins, and so no number by itself (X1).
func (p *parser) endsCompound(i int) bool {
	w := p.at(i - 2)
	return p.numberWord(i).class == "small" && p.isHyphen(i-1) && p.glued(i-1) && p.glued(i) && w.kind == atomWord &&
		p.numberWord(i-2).class == "" && !isTimePrefix(w.word)
}

// gluedToName reports whether digits are a part of a word or an address of
// the web (X1).
func (p *parser) gluedToName(i int) bool {
	if !p.glued(i) {
		return false
	}
	switch b := p.at(i - 1); {
	case b.kind == atomWord:
		return b.word != "fy" && b.word != "rs"
	case p.isSign(i-1, `@#_=\&`):
		return true
	case p.isLawPart(i):
		return true
	case p.isSign(i-1, "./") && p.glued(i-1):
		return p.at(i-2).kind == atomWord && p.at(i-2).word != "jan"
	case p.isHyphen(i-1) && p.glued(i-1) && p.at(i-2).kind == atomWord:
		return !isTimePrefix(p.at(i - 2).word)
	}
	return false
}

// isTimePrefix reports whether a word and a hyphen leave the number after
// them a number: "mid-2019", "top-10".
func isTimePrefix(w string) bool {
	switch w {
	case "mid", "pre", "post", "early", "late", "top", "sub", "then", "to", "and", "or", "now", "since", "until", "a", "an":
		return true
	}
	return monthOf(w) > 0
}

// endOfRun returns the end of the atoms that are glued together from i.
func (p *parser) endOfRun(i int) int {
	for i++; p.glued(i) && (!p.isSign(i, `,;:.)]}"”’'—–?!`) || p.at(i+1).kind == atomDigits && p.glued(i+1) && p.isSign(i, ":.")); i++ {
	}
	return i
}

// dotted returns the end of runs of digits with dots between them.
func (p *parser) dotted(i int) int {
	end := i + 1
	for p.isSign(end, ".") && p.glued(end) && p.glued(end+1) && p.at(end+1).kind == atomDigits {
		end += 2
	}
	return end
}

// slashed returns the end of two numbers with a slash that are no fraction and
// no pair of years (X3).
func (p *parser) slashed(i int) int {
	if !p.isSign(i+1, "/") || !p.glued(i+1) || !p.glued(i+2) || p.at(i+2).kind != atomDigits {
		return i
	}
	n := numeral{first: i, next: i + 1, value: p.value(i)}
	if p.slashFraction(&n) || p.year(i) > 0 || p.isSign(i+3, "/") {
		return i
	}
	return i + 3
}

var designators = sync.OnceValue(func() map[string]bool { return lexSetOf("designators") })
var streets = sync.OnceValue(func() map[string]bool { return lexSetOf("streets") })
var unranked = sync.OnceValue(func() map[string]bool { return lexSetOf("unranked") })

// lexSetOf returns a list as a set.
func lexSetOf(name string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range lexLines(name) {
		set[w] = true
	}
	return set
}

// isNameNumber reports whether a bare number is part of a name (X4, X5).
func (p *parser) isNameNumber(f *figure) bool {
	i, next := f.first, f.next
	if p.numberAddress(f) || p.startsZero(i) {
		return true
	}
	if p.isDash(next) && p.glued(next) && p.at(next+1).kind == atomDigits && p.width(next+1) < 3 && p.width(i) < 3 {
		return false // a score
	}
	if b := p.at(next); b.kind == atomWord && !b.space && !f.numeral.spelt && !p.isTimesSuffix(next) {
		return true // 1080p, 13F
	}
	if p.isSign(next, "(") && p.glued(next) && p.width(next+1) == 1 && p.at(next+1).kind == atomWord {
		return true // 401(k)
	}
	if f.numeral.scale > 0 || f.numeral.fraction || f.numeral.marked && (f.value.isWhole() || f.value.float() > 30) {
		return false
	}
	if v := f.value.float(); v > 9999 {
		return !f.numeral.marked && v >= 1e8 || p.isCodeNumber(f) // a time stamp
	}
	b := p.at(i - 1)
	if b.kind == atomSign && b.word == "." && p.glued(i-1) {
		b = p.at(i - 2) // No. 10
	}
	if b.word == "of" && p.at(i-2).word == "group" && p.isCapital(i-2) {
		return true // the Group of 20
	}
	if f.numeral.spelt && p.isCapital(i) && b.kind == atomWord && !p.inTitleCase() {
		return true // the Big Four
	}
	if b.kind != atomWord || !p.at(i).space && b != p.at(i-2) {
		return f.numeral.spelt && p.isCapital(i) && i > 0 && p.isCapital(next) && !p.inTitleCase()
	}
	if f.numeral.marked {
		if designators()[b.word] && p.isSign(f.next-2, ".") && !p.isNoVerb(b) {
			return true // version 3.2
		}
		return p.isCapital(i-1) && i > 1 && !p.inTitleCase() && p.followsName(f)
	}
	if designators()[b.word] && p.isDesignated(f, b) || p.joinsNamed(i-1) || p.isAircraft(f) {
		return true
	}
	if f.numeral.spelt && !p.isCapital(i) || p.inTitleCase() {
		return false
	}
	return p.followsName(f)
}

// isDesignated reports whether the designator b takes the number after it,
// even before a plural, if no determiner stands before b: "type 2 diabetics",
// but "in this class 12 pupils".
func (p *parser) isDesignated(f *figure, b *atom) bool {
	if t := p.tokens[b.tok].tag; t.isVerb() || p.isNoVerb(b) && !p.isCapital(f.first-1) {
		return false
	}
	if !p.countsNext(f) || p.isModelNumber(f) {
		return true
	}
	switch b.word {
	case "article", "category", "chapter", "class", "flight", "formula", "fortune", "grade", "highway", "level", "phase", "psalm", "route", "section",
		"size", "stage", "tier", "title", "type":
		return !f.numeral.spelt && p.at(f.first-1).kind == atomWord && !p.isDeterminer(f.first-2)
	}
	return false
}

// isAircraft reports whether a number is what an aircraft or car is called by:
// "a 747", "Boeing 737 jets", "the 737 Max".
func (p *parser) isAircraft(f *figure) bool {
	if f.numeral.spelt || f.value.float() < 100 || f.next != f.first+1 {
		return false
	}
	if w := p.at(f.next).word; w == "max" || w == "dreamliner" {
		return p.isCapital(f.next)
	}
	switch p.at(f.first - 1).word {
	case "a":
		return p.standsAlone(f.next) && f.value.float() < 1000
	case "boeing", "airbus":
		return true
	}
	switch p.at(f.next).word {
	case "jet", "plane", "airliner", "freighter":
		return p.isDeterminer(f.first-1) && f.value.float() < 1000 // his 757 jet
	}
	return false
}

// joinsNamed reports whether atom i joins a number to one that a designator in
// the plural names: the "and" of "Articles 5 and 6".
func (p *parser) joinsNamed(i int) bool {
	switch p.at(i).word {
	case "and", "or", "to", "through":
		b := p.at(i - 2)
		return p.at(i-1).kind == atomDigits && b.kind == atomWord && strings.HasSuffix(b.word, "s") && designators()[b.word]
	}
	return false
}

// startsZero reports whether digits start with a zero as codes do.
func (p *parser) startsZero(i int) bool {
	return p.width(i) > 1 && p.raw(i)[0] == '0' && !p.isSign(i+1, ".:")
}

// isNoVerb reports whether a designator is, by its tag, no noun here: "no 15".
func (p *parser) isNoVerb(b *atom) bool {
	t := p.tokens[b.tok].tag
	return t.isVerb() || b.word == "no" && t == tagDT || t.isAdjective()
}

// followsName reports whether a capital word stands before a number that
// counts nothing after it.
func (p *parser) followsName(f *figure) bool {
	if f.numeral.spelt && p.isCapital(f.next) && !p.at(f.next).isSentenceEnd() {
		return true // Seven Network
	}
	i := f.first - 1
	if !p.isCapital(i) || p.isDeterminer(i) || !p.at(f.first).space {
		return false
	}
	t := &p.tokens[p.at(i).tok]
	if t.lex&(lexMonths|lexWeekdays) != 0 || monthOf(p.at(i).word) > 0 {
		return false
	}
	if i == 0 && t.tag.isNoun() && p.tokens[p.at(f.next).tok].tag.isVerb() && !p.isYear(f) {
		return true // Maroon 5 sang
	}
	if t.tag != tagNone && !t.tag.isName() && !p.isCapital(i-1) && (!isUpper(p.raw(i)) || p.isCapital(f.next)) { // a title's words may be any
		return false
	}
	if i == 0 && t.tag == tagNone {
		return false
	}
	return (!p.countsNext(f) || p.isModelNumber(f)) && !p.isYear(f)
}

// isModelNumber reports whether the name before a number takes it, although
// what follows may be a noun in the plural: the name opens the sentence, or
// "the" stands before it, and the plural is rather a verb: "the iPhone 15 costs".
func (p *parser) isModelNumber(f *figure) bool {
	i := f.first - 1
	for i > 0 && p.isCapital(i) && f.first-i < 4 {
		i--
	}
	w := p.at(f.next).word
	switch p.at(i).word {
	case "the", "and", "or", "that", "but", "as", "because", "while", "whether", "if", ",":
	default:
		if i > 0 {
			return false
		}
	}
	return !f.numeral.spelt && isModelVerb(w)
}

// isModelVerb reports whether a word is a verb that products take, and not
// often a noun that is counted.
func isModelVerb(w string) bool {
	switch w {
	case "costs", "sells", "runs", "comes", "has", "gets", "uses", "ships", "starts", "goes", "lands", "launches", "offers", "features", "adds", "weighs", "includes", "arrives", "lacks", "brings", "boasts":
		return true
	}
	return false
}

func (a *atom) isSentenceEnd() bool { return a.kind == atomNone }

// countsNext reports whether a number counts the word after it: a noun in the
// plural that is no name, or one that the parser says it governs.
func (p *parser) countsNext(f *figure) bool {
	a := p.at(f.next)
	if a.kind != atomWord || p.isCapital(f.next) {
		return false
	}
	if p.isPlural(f.next) {
		return true
	}
	if t := &p.tokens[p.at(f.next-1).tok]; t.rel == relNummod && int(t.head) > p.at(f.next-1).tok && p.tokens[t.head].tag == tagNNS {
		return true
	}
	return p.tokens[a.tok].tag.isAdjective() && p.isPlural(f.next+1)
}

// numberAddress reports whether a number is that of a house (X5).
func (p *parser) numberAddress(f *figure) bool {
	if f.numeral.spelt || f.numeral.marked || f.numeral.scale > 0 {
		return false
	}
	from := f.next
	if p.isDash(from) && p.at(from+1).kind == atomDigits {
		from += 2 // 10–12 Kirk Street
	}
	for i := from; i < from+5 && (p.isCapital(i) || p.isSign(i, ".") && p.width(i-1) == 1); i++ {
		if i > from && streets()[p.at(i).word] {
			return true
		}
	}
	return false
}

// inTitleCase reports whether most longer words of the sentence have a
// capital, as in headlines.
func (p *parser) inTitleCase() bool {
	capitals, words := 0, 0
	for i := 1; i < len(p.atoms) && i < 40; i++ {
		if a := &p.atoms[i]; a.kind == atomWord && utf8.RuneCountInString(a.word) > 3 {
			words++
			if p.isCapital(i) {
				capitals++
			}
		}
	}
	return words > 2 && capitals*4 > words*3
}

// isEmergencyCall reports whether a number is that of the police: "call 911".
func (p *parser) isEmergencyCall(f *figure) bool {
	switch p.raw(f.first) {
	case "911", "999", "112", "988", "111", "000":
		return f.next == f.first+1 && (strings.HasPrefix(p.at(f.first-1).word, "call") || strings.HasPrefix(p.at(f.next).word, "call") ||
			strings.HasPrefix(p.at(f.first-1).word, "dial") || p.at(f.next).word == "dispatchers" || p.at(f.next).word == "dispatcher" || p.at(f.next).word == "operator")
	}
	return false
}
