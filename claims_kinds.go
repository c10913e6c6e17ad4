// Kinds of figures that have no unit.
//
//	K1  ratio     1 in 6, two out of five hundred, 3:1, 25 times the, tenfold, 3x
//	K2  age       see claims_ages.go
//	K3  year      2019, unless it counts what follows in the plural
//	K4  ordinal   before a noun, after a verb of finishing; "first" as an adverb is none
//	K5  one       only where it counts: with a unit, a hyphen, a bound or another
//	              number beside it; zero not in "net zero" and "zero tolerance"
//	K6  times     twice; once beside it
//	K7  period    "a day after", "for an hour": an article counts one of it

package article

import "strings"

// bareFigure says what kind of figure a number without a unit is.
func (p *parser) bareFigure(f figure) (figure, bool) {
	switch {
	case f.numeral.ordinal:
		f.kind = Ordinal
		return f, p.isRank(&f)
	case p.ageAround(&f):
		return f, true
	case p.isRankedDay(&f):
		f.kind = Ordinal
		return f, true
	case p.isNameNumber(&f) || p.isEmergencyCall(&f):
		if p.isDash(f.next) && p.glued(f.next) && p.at(f.next+1).kind == atomDigits {
			f.next += 2 // Boeing 747-400
		}
		return f, false
	case p.ratio(&f):
		return f, true
	case p.sharesCurrency(&f):
		return f, true
	case f.numeral.fraction:
		f.kind = Ratio
		return f, p.isFraction(&f)
	case p.isYear(&f):
		f.kind = Year
		return f, true
	}
	return f, p.isCounted(&f)
}

// isRankedDay reports whether a number ranks the noun before it: "day one".
func (p *parser) isRankedDay(f *figure) bool {
	switch p.at(f.first - 1).word {
	case "day", "week", "round", "lap", "inning":
		return p.at(f.first).space && f.value.isWhole() && !f.numeral.marked && f.value.num < 100 && !p.countsNext(f)
	}
	return false
}

// ratio reads "1 in 6", "3:1", "25 times their" (K1).
func (p *parser) ratio(f *figure) bool {
	i := f.next
	switch a := p.at(i); {
	case a.word == "chance" || a.word == "chances":
		return p.oneIn(f, i+1)
	case a.word == "in" || a.word == "out":
		return p.oneIn(f, i)
	case a.word == "of" && p.at(i+1).word == "every": // one of every eight cars
		return p.oneIn(f, i)
	case p.isSign(i, ":") && p.glued(i) && p.glued(i+1) && p.at(i+1).kind == atomDigits && f.value.isWhole():
		den := p.value(i + 1)
		if den.num == 0 || p.isSign(i+2, ":") {
			return false
		}
		f.value, f.next = f.value.times(decimal{1, den.num, 0}), i+2
	case a.word == "times" && p.isMultiple(i+1):
		f.next = i + 1
	case p.isTimesSuffix(i):
		f.next = i + 1
	case p.isDash(i) && p.at(i+1).word == "fold" && p.glued(i):
		f.next = i + 2
	default:
		return false
	}
	f.kind = Ratio
	return f.value.known()
}

// isTimesSuffix reports whether the word at atom i, glued to a number, says
// that it multiplies: 12fold, 3x; no 1080x720.
func (p *parser) isTimesSuffix(i int) bool {
	w := p.at(i).word
	return (w == "fold" || w == "x") && p.glued(i) && (!p.glued(i+1) || p.at(i+1).kind == atomSign)
}

// oneIn reads "in six", "out of every ten" at atom i (K1).
func (p *parser) oneIn(f *figure, i int) bool {
	at := i + 1
	switch w := p.at(i).word; {
	case w == "out" && p.at(at).word == "of":
		at++
	case w != "in" && w != "of":
		return false
	}
	if w := p.at(at).word; w == "every" || w == "the" && p.at(i).word == "out" {
		at++
	}
	n, ok := p.numeral(at, false)
	if !ok || n.ordinal || n.fraction || !n.value.isWhole() || !f.value.isWhole() || f.value.num <= 0 || n.value.num <= f.value.num {
		return false
	}
	if p.at(i).word == "in" && !p.isOneIn(f, &n) {
		return false
	}
	f.value, f.next, f.kind = f.value.times(decimal{1, n.value.num, 0}), n.next, Ratio
	return f.value.known()
}

// isOneIn reports whether "N in M" is a share: M is round or small, is no
// year, and has no unit ("five in 10 minutes").
func (p *parser) isOneIn(f *figure, n *numeral) bool {
	if u, _ := p.unitAfter(n); u.name != "" || p.year(n.first) > 0 && n.next == n.first+1 {
		return false
	}
	m := n.value.num
	return f.value.num == 1 || m <= 10 || m == 20 || m == 100 || m == 1000
}

// isMultiple reports whether "times" before atom i multiplies what follows.
func (p *parser) isMultiple(i int) bool {
	switch w := p.at(i).word; w {
	case "the", "as", "more", "higher", "larger", "bigger", "greater", "their", "its", "his", "her", "our", "your", "faster", "lower",
		"less", "fewer", "smaller", "what", "that", "longer", "stronger", "earnings", "over", "worse", "better", "likelier", "forward", "annual", "normal", "average", "sales", "revenue", "book":
		return true
	}
	return false
}

// isFraction reports whether a fraction is a figure: "half" is one before
// "of", "the" and after a bound; the halves of games and years are not.
func (p *parser) isFraction(f *figure) bool {
	if p.at(f.next-1).word == "half" && p.isDash(f.next) && p.glued(f.next) {
		return false // a half-life
	}
	if f.next-f.first > 1 || p.at(f.first).word != "half" {
		return true
	}
	if p.isDash(f.first - 1) {
		return false
	}
	switch w := p.at(f.first - 1).word; w {
	case "first", "second", "other", "the", "latter", "better", "this", "each", "either", "in", "opening", "that", "last", "final", "every", "his", "her", "their",
		"upper", "lower", "bottom", "top", "northern", "southern", "eastern", "western", "larger", "smaller", "back", "front":
		return false
	}
	return !p.isCapital(f.first) || !p.isCapital(f.next)
}

// isYear reports whether a bare number is a year (K3).
func (p *parser) isYear(f *figure) bool {
	if f.numeral.spelt || f.numeral.marked || f.next != f.first+1 && f.numeral.scale > 0 {
		return false
	}
	y := p.year(f.first)
	if y < 1400 && !(y > 0 && p.isYearPreposition(f.first-1)) || y > 2150 {
		return false
	}
	if p.isDash(f.next) && p.glued(f.next) && p.at(f.next+1).kind == atomWord && p.glued(f.next+1) && monthOf(p.at(f.next+1).word) == 0 && p.at(f.next+1).word != "to" {
		return y >= 1900 && y%100 != 0 // the 2019-born, the 1500-strong
	}
	a := p.at(f.next)
	if a.kind == atomWord && !p.isCapital(f.next) && (p.isPlural(f.next) || p.isPlural(f.next+1) && p.tokens[a.tok].tag.isAdjective()) {
		return y >= 1900 && y%50 != 0
	}
	switch p.at(f.first - 1).word {
	case "over", "nearly", "about", "some", "almost", "than", "roughly", "approximately", "least":
		return y >= 1950 && y%50 != 0
	}
	return true
}

// isYearPreposition reports whether a year of the Middle Ages may follow.
func (p *parser) isYearPreposition(i int) bool {
	switch p.at(i).word {
	case "in", "since", "ad", "circa", "year", "by", "from", "until":
		return true
	}
	return false
}

// isCounted reports whether a cardinal counts something (K5).
func (p *parser) isCounted(f *figure) bool {
	n := &f.numeral
	if !n.spelt || n.next != n.first+1 || n.plural {
		return true
	}
	before, after := p.at(n.first-1).word, p.at(n.next)
	switch p.at(n.first).word {
	case "zero":
		switch before {
		case "net", "ground", "patient", "sub":
			return false
		}
		return after.word != "tolerance" && after.word != "hour" && (!p.isDash(n.next) || f.kind != Cardinal)
	case "one":
		return p.countsOne(f)
	}
	return true
}

// countsOne reports whether "one" is the number and not the pronoun.
func (p *parser) countsOne(f *figure) bool {
	n := &f.numeral
	before, after := p.at(n.first-1), p.at(n.next)
	if f.unit != "" {
		return after.word != "day" || p.isDash(n.next) || before.word != "," && n.first > 0
	}
	if after.word == "of" || before.word == "no" || before.word == "another" || before.word == "that" || before.word == "this" {
		return false
	}
	if p.isDash(n.next) && p.glued(n.next) {
		switch p.at(n.next + 1).word {
		case "time", "way", "off", "on", "sided", "stop", "size", "man", "woman", "liner", "year", "to", "upmanship", "half", "of":
			return false
		}
		return p.at(n.next+1).kind == atomWord && p.at(n.next+1).space == after.space
	}
	if at, bound := p.boundBefore(n.first); bound != "" && !p.isPlace(at, n.first) || before.word == "only" && after.kind == atomWord && !isFunctionWord(after.word) {
		return true
	}
	return p.besideNumber(f)
}

// isPlace reports whether the word at atom at, right before "one", says where
// rather than how much: "under one roof".
func (p *parser) isPlace(at, one int) bool {
	if at != one-1 {
		return false
	}
	switch p.at(at).word {
	case "under", "over", "above", "below", "beyond", "near", "around":
		return true
	}
	return false
}

// besideNumber reports whether another small number is joined to "one":
// "two goals and one assist", "one or two".
func (p *parser) besideNumber(f *figure) bool {
	const reach = 6 // atoms: a noun and its adjectives
	joined := false
	for i := f.next; i < f.next+reach; i++ {
		w := p.at(i)
		if joined && p.numberWord(i).class == "small" && w.word != "one" {
			return true
		}
		joined = w.word == "and" || w.word == "or" || p.isSign(i, ",")
	}
	if k := len(p.figures); k > 0 && (p.at(f.first-1).word == "and" || p.isSign(f.first-1, ",")) {
		last := &p.figures[k-1]
		return last.kind == Cardinal && last.unit == "" && f.first-last.next <= reach && f.first > last.next
	}
	return false
}

// isFunctionWord reports whether a word is of a closed class: no noun, verb
// or adjective, and no number.
func isFunctionWord(w string) bool {
	return lexWords()[w]&(lexFunctionWords|lexNumbers) == lexFunctionWords
}

// adverbFigure reads "twice", "once" beside it (K6), "threefold" (K1) and
// "decades" (C5).
func (p *parser) adverbFigure(i int, w numberWord) (figure, bool) {
	f := figure{first: i, next: i + 1, numeral: numeral{first: i, next: i + 1, spelt: true}, value: whole(w.value), kind: Cardinal}
	if w.class == "periods" {
		f.kind, f.unit, f.bound = Duration, "year", MoreThan
		return f, !p.isDash(i - 1)
	}
	switch next := p.at(i + 1); {
	case w.class == "fold":
		f.kind = Ratio
	case w.value > 1 && p.isMultiple(i+1) && next.word != "over" && (next.word != "that" || p.at(i+2).word == "of"):
		f.kind = Ratio
	case w.value == 1:
		return f, (next.word == "a" || next.word == "every" || next.word == "per") && p.tokens[p.at(i+2).tok].lex&lexPeriods != 0 || p.saysTwice()
	}
	return f, true
}

// saysTwice reports whether "once" stands in a sentence that counts times.
func (p *parser) saysTwice() bool {
	for i := range p.atoms {
		if w := p.atoms[i].word; w == "twice" || w == "thrice" {
			return true
		}
	}
	return false
}

// period reads "a day", "an hour and a half" (K7): only where the sentence
// measures by it.
func (p *parser) period(i int) (figure, bool) {
	f := figure{first: i, numeral: numeral{first: i, next: i + 1, spelt: true}, value: whole(1)}
	if w := p.at(i).word; w != "a" && w != "an" || p.at(i+1).kind != atomWord {
		return f, false
	}
	u, next := p.unitName(i + 1)
	if u.name == "" || next != i+2 || u.kind != Duration && !p.isBoundedUnit(i, u) {
		return f, false
	}
	if p.at(i+1).word == "second" && !isAgo(p.at(next).word) {
		if _, b := p.boundBefore(i); b == "" || !p.standsAlone(next) {
			return f, false // by almost a second
		}
	}
	f.next = next
	if p.at(next).word == "and" {
		if g, ok := p.measure(f, u); ok && g.next > next {
			return g, true
		}
	}
	if strings.HasSuffix(p.at(i+1).word, "s") || !p.measuresPeriod(i, next) {
		return f, false
	}
	return p.measure(f, u)
}

// isBoundedUnit reports whether "a mile" is a figure: after a bound only.
func (p *parser) isBoundedUnit(i int, u unit) bool {
	_, b := p.boundBefore(i)
	return b != "" && u.kind == Measure && u.name != "degree" && u.name != "nit"
}

// measuresPeriod reports whether the words around "a day" make it a measure.
func (p *parser) measuresPeriod(i, next int) bool {
	if isAgo(p.at(next).word) || p.isDash(next) && p.at(next+1).word == "long" {
		return true
	}
	if _, b := p.boundBefore(i); b != "" {
		return true
	}
	switch p.at(i - 1).word {
	case "for", "within", "in", "lasted", "took", "takes", "half", "last", "lasts", "take", "spent", "spend", "than":
		w := p.at(next).word
		return p.at(i+1).word != "row" && !p.isDash(next) && (p.at(next).kind != atomWord || isFunctionWord(w) && w != "of" && w != "when" && w != "that") && !(p.at(i-1).word == "in" && p.at(i-2).kind == atomDigits)
	}
	return false
}

func isAgo(w string) bool {
	switch w {
	case "ago", "after", "before", "later", "earlier", "old":
		return true
	}
	return false
}
