// Ranges of dates and of times of day: two of them that are one figure.
//
//	T1  from A to B, between A and B, A-B       12 to 15 March, from March 3 to April 9
//	    "and" alone joins none                  18 and 19 June are two
//	T2  the year that one has is the other's    28 December to 3 January 2025
//	T3  after a verb of putting off they are    moved from May 3 to June 9
//	    what was and what is: two
//	T4  a weekday may stand before either       from Monday, March 3, to Friday, March 7
//	T5  the first time takes the half of the    8 to 10 p.m.
//	    day of the second; over midnight they
//	    stay two, since no value is the lower

package article

import "fmt"

// joinCalendar makes one figure of two dates or two times, if they are one.
func (p *parser) joinCalendar(f, g *figure) bool {
	if f.bound != "" || g.bound != "" {
		return false
	}
	start, ok := p.calendarLink(f, g)
	switch {
	case !ok:
		return false
	case g.kind == Time:
		if !p.shareHalfDay(f, g) {
			return false
		}
		f.kind, f.max = Time, g.value
	case p.isPutOff(start) || !p.joinDates(f, g, start):
		return false
	}
	f.first, f.next, f.bound = start, g.next, Range
	return true
}

// calendarLink reports whether what stands between f and g joins them, and
// returns the atom that the range starts at (T1, T4).
func (p *parser) calendarLink(f, g *figure) (start int, ok bool) {
	start = f.first
	if w := p.at(p.overWeekday(start - 1)).word; w == "from" || w == "between" {
		start = p.overWeekday(start - 1)
	}
	opener := p.at(start).word
	i := f.next
	if p.isSign(i, ",") {
		i++
	}
	switch w := p.at(i).word; {
	case p.isDash(i):
		ok = p.glued(i) == p.glued(i+1)
	case w == "to", w == "through", w == "till", w == "until":
		ok = true
	case w == "and":
		ok = opener == "between"
	}
	for i++; i < g.first && p.tokens[p.at(i).tok].lex&lexWeekdays != 0 || p.isSign(i, ",") || p.at(i).word == "the"; i++ {
	}
	return start, ok && i == g.first
}

// overWeekday steps back over a weekday and its comma at atom i.
func (p *parser) overWeekday(i int) int {
	at := i
	if p.isSign(at, ",") {
		at--
	}
	if at >= 0 && p.tokens[p.at(at).tok].lex&lexWeekdays != 0 {
		return at - 1
	}
	return i
}

// joinDates gives f the range from f to g (T2). A year may stand for a date
// beside one, after "from" or "between".
func (p *parser) joinDates(f, g *figure, start int) bool {
	from, to := p.dateOf(f), p.dateOf(g)
	if from == "" || to == "" || f.kind != Date && g.kind != Date || f.kind != g.kind && start == f.first {
		return false
	}
	from, to = shareYear(from, to)
	if from[0] != 'X' && from >= to {
		return false
	}
	f.kind, f.date, f.value = Date, from+"/"+to, decimal{}
	return true
}

// dateOf returns the date that a figure is, a year's too; "" for any other.
func (p *parser) dateOf(f *figure) string {
	if f.kind == Year && f.value.isWhole() {
		return fmt.Sprintf("%04d", f.value.num)
	}
	return f.date
}

// shareYear completes the one of two dates that has no year (T2): December
// before a January of 2025 is that of 2024.
func shareYear(from, to string) (string, string) {
	const none = "XXXX"
	if len(from) < len(none) || len(to) < len(none) || (from[:4] == none) == (to[:4] == none) || len(from) != len(to) {
		return from, to
	}
	known, wraps := from[:4], from[4:] > to[4:]
	if known == none {
		known = to[:4]
	}
	var year int
	fmt.Sscan(known, &year)
	if from[:4] == none {
		if wraps {
			year--
		}
		return fmt.Sprintf("%04d%s", year, from[4:]), to
	}
	if wraps {
		year++
	}
	return from, fmt.Sprintf("%04d%s", year, to[4:])
}

// isPutOff reports whether a verb of putting off stands before atom i (T3).
func (p *parser) isPutOff(i int) bool {
	if p.at(i).word != "from" {
		return false
	}
	const reach = 6 // atoms: "postponed the vote from"
	for k := i - 1; k >= max(0, i-reach); k-- {
		switch verbLemma(p.at(k).word) {
		case "postpone", "reschedule", "move", "delay", "push", "shift", "defer", "bring", "change", "adjourn", "put", "slip":
			return true
		}
	}
	return false
}

// shareHalfDay makes a time of f beside the time g (T5).
func (p *parser) shareHalfDay(f, g *figure) bool {
	half, _ := p.halfDay(g.next - 1)
	if last := p.at(g.next - 1); half == "" && last.word == "m" || last.word == "." {
		half = "m" // p.m.
	}
	switch {
	case f.kind == Time:
	case f.kind == Cardinal && f.unit == "" && half != "" && f.value.isWhole() && f.value.num > 0 && f.value.num <= 12 && f.next == f.first+1 && p.at(f.first).kind == atomDigits:
		f.value = whole(f.value.num % 12)
	default:
		return false
	}
	const noon = 12
	if p.at(f.next-1).kind == atomDigits && half != "" && f.value.float() < noon && f.value.float()+noon < g.value.float() {
		f.value = f.value.plus(whole(noon))
	}
	return f.value.float() < g.value.float()
}
