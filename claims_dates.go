// Dates: days, months with a year, years, decades and times of day.
//
//	D1  month and day, either first         May 9, 9 May, 9th of May, Dec. 9, October, 1st
//	D2  with the year                       May 9, 2024; 28 June in 2020; 05-Aug-2016
//	D3  month and year                      April 2017, April of 1987, 2017 April
//	D4  figures only, where certain         2020-09-23, 23/09/2020
//	D5  two days of one month are two       18 and 19 June, March 5-7 (a range: claims_calendar.go)
//	D6  decades                             the 1990s, the '80s: ten years
//	D7  times of day                        2pm, 10:30, 8 a.m.: hours since midnight
//	    with seconds and no half of the day they are how long a race took:
//	    2:05:13, 3:50.07
//	D8  a month alone is no figure          in late October
//
// A lower-case "may" or "march" is a month only where a preposition or a day
// stands before it.

package article

import "fmt"

// monthOf returns the number of a month, by its name in lower case, or 0.
func monthOf(w string) int {
	switch w {
	case "january", "jan":
		return 1
	case "february", "feb":
		return 2
	case "march", "mar":
		return 3
	case "april", "apr":
		return 4
	case "may":
		return 5
	case "june", "jun":
		return 6
	case "july", "jul":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// month returns the month that atom i names, or 0, and the atom after it and
// its dot.
func (p *parser) month(i int) (int, int) {
	m := monthOf(p.at(i).word)
	if m == 0 || p.at(i).kind != atomWord {
		return 0, i
	}
	if i++; p.isSign(i, ".") && (p.glued(i) || p.at(i+1).kind == atomDigits) && isShortMonth(p.at(i-1).word) {
		i++
	}
	return m, i
}

// isShortMonth reports whether the name of a month is cut short, so that a dot
// may belong to it.
func isShortMonth(w string) bool {
	return len(w) <= 4 && w != "may" && w != "june" && w != "july"
}

// day returns the day of a month that atom i gives, or 0, and the atom after
// it and its ending; ranked reports an ordinal.
func (p *parser) day(i int) (day, next int, ranked bool) {
	a := p.at(i)
	if a.kind == atomWord {
		n, ok := p.wordNumeral(numeral{first: i, next: i})
		if ok && n.ordinal && n.value.isWhole() && n.value.num <= 31 {
			return int(n.value.num), n.next, true
		}
		return 0, i, false
	}
	if a.kind != atomDigits || a.end-a.start > 2 {
		return 0, i, false
	}
	d := int(p.value(i).num)
	if d < 1 || d > 31 {
		return 0, i, false
	}
	if i++; p.ordinalSuffix(i) {
		return d, i + 1, true
	}
	return d, i, false
}

// year returns the year that atom i gives, or 0.
func (p *parser) year(i int) int {
	a := p.at(i)
	if a.kind != atomDigits || a.end-a.start != 4 {
		return 0
	}
	y := int(p.value(i).num)
	if b := p.at(i + 1); y < 1000 || y > 2199 || b.kind == atomWord && !b.space {
		return 0
	}
	return y
}

// date reads a date that starts at atom i (D1 to D4).
func (p *parser) date(i int) (figure, bool) {
	f := figure{first: i, kind: Date}
	a := p.at(i)
	switch {
	case a.kind == atomDigits:
		if p.numericDate(&f) || p.dayFirst(&f) || p.secondDay(&f) {
			return f, true
		}
	case p.numberWord(i).class == "ordinal" || p.numberWord(i).class == "small":
		return f, p.dayFirst(&f)
	case a.kind == atomWord && monthOf(a.word) > 0:
		return f, p.monthFirst(&f)
	}
	return f, false
}

// monthFirst reads "May 9, 2024", "April 2017", "Jan/3".
func (p *parser) monthFirst(f *figure) bool {
	m, i := p.month(f.first)
	if raw := p.raw(f.first); (raw == "may" || raw == "march" || raw == "mar") && !p.isDatePreposition(f.first-1) {
		return false
	}
	if y := p.year(i); y > 0 {
		f.date, f.next = fmt.Sprintf("%04d-%02d", y, m), i+1
		return true
	}
	if p.isSign(i, "’'‘") && p.width(i+1) == 2 && p.at(i+1).kind == atomDigits {
		f.date, f.next = fmt.Sprintf("20%s-%02d", p.raw(i+1), m), i+2
		return true
	}
	if w := p.at(i).word; w == "of" || w == "," || w == "in" {
		if y := p.year(i + 1); y > 0 && (w != "in" || p.isCapital(f.first)) {
			f.date, f.next = fmt.Sprintf("%04d-%02d", y, m), i+2
			return true
		}
	}
	if p.isSign(i, ",/-") || p.at(i).word == "the" {
		i++
	}
	day, next, ranked := p.day(i)
	if day == 0 || p.isSign(i-1, ",") && !ranked || p.isSign(next, ":") && p.glued(next) || p.scaleWord(next) > 0 ||
		p.isSign(next, ".") && p.glued(next) && p.glued(next+1) && p.at(next+1).kind == atomDigits || p.isPercent(next) {
		return false
	}
	f.next = next
	p.addYear(f, m, day)
	return true
}

// isDatePreposition reports whether atom i may stand before a month.
func (p *parser) isDatePreposition(i int) bool {
	switch p.at(i).word {
	case "on", "in", "of", "since", "until", "till", "by", "from", "to", "through", "before", "after", "for", "between", "and", "early", "late", "mid", "last", "next", "this":
		return true
	}
	return p.tokens[p.at(i).tok].lex&lexWeekdays != 0
}

// dayFirst reads "9 May 2024", "fourth of July", "05-Aug-2016", "2017 April".
func (p *parser) dayFirst(f *figure) bool {
	if y := p.year(f.first); y > 0 {
		return p.yearFirst(f, y)
	}
	day, i, ranked := p.day(f.first)
	if day == 0 {
		return false
	}
	at := i
	if p.at(at).word == "of" || p.isSign(at, "-/") {
		at++
	}
	if m, next := p.month(at); m > 0 && !(p.isDash(i) && p.at(next).kind == atomDigits && p.width(next) < 3) && (at > i || p.at(at).space) && (p.isCapital(at) || ranked || !p.isCapital(f.first)) {
		f.next = next
		p.addYear(f, m, day)
		return true
	}
	if p.at(at).word == "and" || p.at(at).word == "to" || p.isDash(at) || p.isSign(at, ",") {
		at++
	}
	if d, next, _ := p.day(at); d > 0 && at > i && !(p.isDash(f.first-1) && p.glued(f.first)) { // D5
		if m, _ := p.month(next); m > 0 && d > day {
			f.next, f.date = i, fmt.Sprintf("XXXX-%02d-%02d", m, day)
			return true
		}
	}
	return false
}

// secondDay reads the 7 of "March 5-7", by the date before it (D5).
func (p *parser) secondDay(f *figure) bool {
	k := len(p.figures) - 1
	if k < 0 || p.figures[k].kind != Date || p.figures[k].next != f.first-1 || len(p.figures[k].date) != len("XXXX-03-05") {
		return false
	}
	switch last := p.at(f.first - 1); {
	case p.isDash(f.first - 1), last.word == "to", last.word == "and", last.word == "through":
	default:
		return false
	}
	before := p.figures[k].date
	day, next, _ := p.day(f.first)
	g := figure{first: f.first, next: next}
	if day == 0 || fmt.Sprintf("%02d", day) <= before[8:] || p.countsNext(&g) || p.at(f.first-2).kind == atomDigits && p.width(f.first-2) == 4 {
		return false
	}
	f.next, f.date = next, before[:8]+fmt.Sprintf("%02d", day)
	month := int(before[5]-'0')*10 + int(before[6]-'0')
	p.addYear(f, month, day)
	return true
}

// yearFirst reads "2017 April", "2020/Sep/23", "2020/23/Sep".
func (p *parser) yearFirst(f *figure, y int) bool {
	i := f.first + 1
	if p.isSign(i, "-/") && p.glued(i) {
		day, next, _ := p.day(i + 1)
		if m, end := p.month(i + 1); m > 0 && p.isSign(end, "-/") {
			if day, next, _ = p.day(end + 1); day > 0 {
				f.date, f.next = fmt.Sprintf("%04d-%02d-%02d", y, m, day), next
				return true
			}
		}
		if m, end := p.month(next + 1); day > 0 && m > 0 {
			f.date, f.next = fmt.Sprintf("%04d-%02d-%02d", y, m, day), end
			return true
		}
		return false
	}
	if m, next := p.month(i); m > 0 && p.at(next).kind != atomDigits {
		f.date, f.next = fmt.Sprintf("%04d-%02d", y, m), next
		return true
	}
	return false
}

// addYear completes the date with the year after it, if there is one (D2).
func (p *parser) addYear(f *figure, month, day int) {
	i := f.next
	switch w := p.at(i).word; {
	case w == "," || w == "of" || w == "in" || p.isSign(i, "-/"):
		i++
	}
	if y := p.year(i); y > 0 && !p.isPlural(i+1) {
		f.date, f.next = fmt.Sprintf("%04d-%02d-%02d", y, month, day), i+1
		return
	}
	f.date = fmt.Sprintf("XXXX-%02d-%02d", month, day)
}

// numericDate reads dates in figures only (D4). Without a year, or with one of
// two digits, they may be anything.
func (p *parser) numericDate(f *figure) bool {
	i := f.first
	mark := p.raw(i + 1)
	if mark != "-" && mark != "/" && mark != "." || !p.glued(i+1) || p.raw(i+3) != mark || !p.glued(i+3) {
		return false
	}
	if p.at(i+2).kind != atomDigits || p.at(i+4).kind != atomDigits || !p.glued(i+2) || !p.glued(i+4) {
		return false
	}
	a, b, c := int(p.value(i).num), int(p.value(i+2).num), int(p.value(i+4).num)
	y, m, d := a, b, c
	switch {
	case p.width(i) == 4:
	case p.width(i+4) == 4 && a > 12:
		y, m, d = c, b, a
	case p.width(i+4) == 4 && mark == ".":
		y, m, d = c, b, a
	case p.width(i+4) == 4:
		y, m, d = c, a, b // month first, as in the country that writes most of them
	default:
		return false
	}
	if m < 1 || m > 12 || d < 1 || d > 31 || y < 1000 || y > 2199 {
		return false
	}
	f.date, f.next = fmt.Sprintf("%04d-%02d-%02d", y, m, d), i+5
	return true
}

// decade reads "1990s", "'80s" and, after a possessive, "40s" (D6).
func (p *parser) decade(i int) (figure, bool) {
	f := figure{first: i, next: i + 2, kind: Year, bound: Range}
	a, s := p.at(i), i+1
	if a.kind != atomDigits {
		return f, false
	}
	if p.isSign(s, "'’") && p.glued(s) && p.width(i) == 4 {
		s++
	}
	if p.at(s).word != "s" || !p.glued(s) {
		return f, false
	}
	v := p.value(i)
	if v.num%10 != 0 {
		return f, false
	}
	f.next, f.value = s+1, v
	if p.width(i) == 2 && !p.shortDecade(&f) || p.width(i) != 2 && (p.width(i) != 4 || v.num < 1000 || v.num > 2190) {
		return f, false
	}
	f.max = whole(f.value.num + 9)
	return f, true
}

// shortDecade says what two digits and "s" are: a decade of the last century,
// or one of somebody's life.
func (p *parser) shortDecade(f *figure) bool {
	before := p.at(f.first - 1).word
	if p.isDash(f.first - 1) {
		before = p.at(f.first - 2).word
	}
	switch before {
	case "his", "her", "their", "my", "early", "mid", "late":
		f.kind, f.unit = Age, "year"
		return true
	case "the":
		if f.value.num < 30 {
			return false
		}
	case "'", "’", "‘":
	default:
		return false
	}
	f.value = whole(1900 + f.value.num)
	return true
}
