// Ranges and scores: two numbers that are one figure.
//
//	G1  between A and B, from A to B          $1.2bn-$1.5bn, 2014 through 2018
//	G2  A-B, A to B, A or B                   the first takes the unit and the scale of
//	                                          the second: 10-15%, $10 to 15 million
//	G3  "from A to B" after a verb of change  fell from 12 to 9, rose 5% to 80%: two figures
//	G4  more than A and less than B           a range
//	G5  two whole numbers and a hyphen are    3-1, 329-275; but 10-15 people, aged 18-24,
//	    a score, before what they count in    2014-2018 are ranges
//	    the plural a range
//	    "A to B" is one after a vote or win, "A-to-B" a ratio
//	G7  shares of two sides are two figures   trails by 43% to 48%
//	G6  the second year may be short          2019-20, 2019/20
//	G8  a hyphen may wait for its unit        16- to 24-year-olds, two- or three-day
//	G9  time that is gone is told downwards   76-66 million years ago
//
// Dates and times have rules of their own: claims_calendar.go.

package article

import "strings"

// joinFigures joins neighbours among the sentence's figures.
func (p *parser) joinFigures() {
	out := p.figures[:0]
	for k := 0; k < len(p.figures); k++ {
		f := p.figures[k]
		if k+1 < len(p.figures) && p.join(&f, &p.figures[k+1]) {
			k++
			if f.kind == Score && k+1 < len(p.figures) && p.isDash(f.next) && p.figures[k+1].first == f.next+1 && p.glued(f.next+1) {
				f.next = p.figures[k+1].next // a record of wins, losses and draws
				k++
			}
		} else if p.isDash(f.next) && p.glued(f.next) && p.isSeason(&f) {
			f.next += 2 // G6
		}
		out = append(out, f)
	}
	p.figures = out
}

// isSeason completes "2019-20", whose second part is no year by itself.
func (p *parser) isSeason(f *figure) bool {
	if f.kind != Year || f.bound != "" || p.width(f.next+1) != 2 || p.at(f.next+1).kind != atomDigits {
		return false
	}
	f.bound, f.max = Range, whole(f.value.num-f.value.num%100+p.value(f.next+1).num)
	return true
}

// join makes one figure of f and g, if they are one.
func (p *parser) join(f, g *figure) bool {
	if f.kind == Date || g.kind == Date || g.kind == Time {
		return p.joinCalendar(f, g)
	}
	if f.date != "" || g.date != "" || f.kind == Ordinal || g.kind == Ordinal || f.kind == Time || g.kind == Time || f.bound == Range || g.bound == Range || f.numeral.plural || g.numeral.plural {
		return false
	}
	if p.isSeasonPair(f, g) || p.isOdds(f, g) {
		return true
	}
	if p.boundedPair(f, g) {
		return true
	}
	tight, ok := p.joins(f, g)
	if !ok || p.isStepTo(f, g) || p.comparesSides(f, g) || !p.agree(f, g) {
		return false
	}
	if (tight || p.isScoreTo(f, g)) && p.isScore(f, g) {
		f.kind, f.max, f.next = Score, g.value, g.next
		return true
	}
	p.shareScale(f, g)
	if tight && g.kind == Duration && isAgo(p.at(g.next).word) && f.value.float() > g.value.float() {
		f.value, g.value = g.value, f.value // G9
	}
	if f.value.float() >= g.value.float() {
		return false
	}
	if !p.isDash(f.next) && p.isChange(f) {
		return false // G3
	}
	f.kind, f.unit, f.max, f.bound, f.next = g.kind, g.unit, g.value, Range, g.next
	if w := p.at(f.first - 1).word; w == "between" || w == "from" {
		f.first--
	}
	if w := p.at(f.first - 1).word; f.kind == Cardinal && (w == "aged" || w == "ages") {
		f.kind, f.unit = Age, "year"
	}
	return true
}

// comparesSides reports whether "A% to B%" are the shares of two sides (G7).
func (p *parser) comparesSides(f, g *figure) bool {
	if f.kind != Percent || g.kind != Percent || p.at(f.next).word != "to" {
		return false
	}
	const reach = 4 // atoms: "trails her rival by 43% to 48%"
	for i := f.first - 1; i >= max(0, f.first-reach); i-- {
		switch verbLemma(p.at(i).word) {
		case "lead", "trail", "beat", "defeat", "win", "lose", "ahead", "behind", "favour", "favor":
			return true
		}
	}
	return false
}

// joins reports whether what stands between f and g makes one figure of them,
// and whether that is a mark glued to both.
func (p *parser) joins(f, g *figure) (tight, ok bool) {
	i := f.next
	switch gap := g.first - i; {
	case gap == 1 && p.isDash(i):
		return p.glued(i) && p.glued(g.first), p.glued(i) == p.glued(g.first)
	case gap == 1:
		switch p.at(i).word {
		case "to", "through", "till":
			return false, true
		case "until":
			return false, f.kind == Year
		case "and":
			return false, p.at(f.first-1).word == "between" || f.kind == Age && p.at(f.first-2).word == "ages" && p.at(f.first-4).word == "between"
		case "or":
			return false, f.value.isWhole() && f.unit == "" && f.kind == Cardinal && f.value.float() < g.value.float() && g.value.float() <= 4*f.value.float()
		}
	case gap == 3 && p.isDash(i) && p.at(i+1).word == "to" && p.isDash(i+2):
		return false, true
	case gap == 2 && p.isHanging(i) && (p.at(i+1).word == "to" || p.at(i+1).word == "or"):
		return false, true // G8
	case gap == 2 && p.at(i).word == "to" && (p.at(i+1).word == "about" || p.at(i+1).word == "around" || p.at(i+1).word == "nearly"):
		return false, p.at(f.first-1).word == "from"
	}
	return false, false
}

// isHanging reports whether atom i is a hyphen that waits for a unit (G8).
func (p *parser) isHanging(i int) bool { return p.isDash(i) && p.glued(i) && !p.glued(i+1) }

// agree reports whether two figures are of one sort: a bare number goes with
// any.
func (p *parser) agree(f, g *figure) bool {
	if f.kind == g.kind && (f.unit == g.unit || strings.HasPrefix(g.unit, f.unit+"/")) {
		return f.kind != Ratio || f.numeral.fraction && g.numeral.fraction // a third to a half
	}
	if f.kind == Cardinal && f.unit == "" && !f.numeral.fraction {
		return g.kind != Year && g.kind != Ratio && g.kind != Score || g.kind == Ratio && g.numeral.fraction == false && p.at(g.next-1).word == "times"
	}
	if f.kind == Age && g.kind == Cardinal && g.unit == "" {
		g.kind, g.unit = Age, f.unit // ages 5 to 12
		return true
	}
	return g.kind == Cardinal && g.unit == "" && f.kind == Money && !p.countsNext(g) && p.isCapital(f.first) == false && g.numeral.scale >= f.numeral.scale
}

// shareScale gives the first number the scale and currency of the second, and
// the second the currency of the first (G2).
func (p *parser) shareScale(f, g *figure) {
	if f.kind == Money && g.kind == Cardinal {
		g.kind, g.unit = Money, f.unit
	}
	bare := f.unit == "" || p.currencyFirst(f)
	if g.numeral.scale > 2 && f.numeral.scale == 0 && bare && f.value.float() < 1000 {
		f.value = f.value.shift(g.numeral.scale)
	}
	if f.kind == Cardinal && g.unit == "year" && g.kind == Duration && g.numeral.value.float()*10 == g.value.float() {
		f.value = f.value.times(whole(10)) // two or three decades
	}
}

// currencyFirst reports whether an amount's currency stands before it.
func (p *parser) currencyFirst(f *figure) bool {
	return f.kind == Money && f.numeral.first > f.first
}

// isStepTo reports whether "A to B" tells by how much and to what something
// changed: "rose 45 cents to $82". A first number without a unit of its own is
// the lower end of a range: "rose 5 to 10 percent".
func (p *parser) isStepTo(f, g *figure) bool {
	if p.at(f.next).word != "to" {
		return false
	}
	at, _ := p.boundBefore(f.first)
	w := p.at(at - 1).word
	if f.unit == "" {
		return g.unit == "" && w == "by" && p.stepsFrom(at-2, f, g)
	}
	return w == "by" || changeOf(w) != ""
}

// stepsFrom reports whether a change by A ends at B, where neither has a unit:
// "dropped by 1,200 to 98,000" is no range, for its ends are too far apart.
func (p *parser) stepsFrom(verb int, f, g *figure) bool {
	const apart = 4 // times
	return changeOf(p.at(verb).word) != "" && g.value.float() >= apart*f.value.float()
}

// isChange reports whether "from A to B" tells a change (G3).
func (p *parser) isChange(f *figure) bool {
	if p.at(f.first-1).word != "from" || f.kind == Year || isSpanVerb(p.at(f.first-2).word) {
		return false
	}
	const reach = 40 // atoms: a verb of change and its objects
	for i := f.first - 2; i >= max(0, f.first-reach); i-- {
		a := p.at(i)
		if a.kind == atomSign && a.word != "%" && a.word != "-" && a.word != "," && a.word != "'" && a.word != "’" && a.word != "$" {
			return false
		}
		if a.kind == atomWord && changeOf(a.word) != "" && !isComparative(a.word) {
			return true
		}
	}
	return false
}

// isSpanVerb reports whether a verb says that what it is told of lies between
// two figures, and not that it changed: "ranging from 3 to 5".
func isSpanVerb(w string) bool {
	switch verbLemma(w) {
	case "range", "vary", "span", "run", "stretch", "extend":
		return true
	}
	return false
}

// boundedPair reads "more than 10 and less than 40" (G4).
func (p *parser) boundedPair(f, g *figure) bool {
	if g.first-f.next < 2 || g.first-f.next > 4 || p.at(f.next).word != "and" && p.at(f.next).word != "but" {
		return false
	}
	from, a := p.boundBefore(f.first)
	to, b := p.boundBefore(g.first)
	if (a != MoreThan && a != AtLeast) || (b != LessThan && b != AtMost) || to != f.next+1 || f.value.float() >= g.value.float() {
		return false
	}
	f.first, f.bound, f.max, f.next, f.kind, f.unit = from, Range, g.value, g.next, g.kind, g.unit
	return true
}

// isOdds reads "3-to-1" as a ratio.
func (p *parser) isOdds(f, g *figure) bool {
	i := f.next
	if g.first != i+3 || !p.isDash(i) || p.at(i+1).word != "to" || !p.isDash(i+2) || g.kind != Cardinal || f.kind != Cardinal || g.value.num == 0 || !g.value.isWhole() {
		return false
	}
	if f.value.float() < g.value.float() && g.numeral.next < len(p.atoms) && p.isDash(g.next) {
		return false // a 5-to-10-year plan
	}
	f.kind, f.value, f.next = Ratio, f.value.times(decimal{1, g.value.num, 0}), g.next
	return f.value.known()
}

// isSeasonPair reads "2019/20" and "2019-20" where 20 was read as a number (G6).
func (p *parser) isSeasonPair(f, g *figure) bool {
	if f.kind != Year || g.first != f.next+1 || !p.glued(f.next) || !p.glued(g.first) || p.width(g.first) != 2 || g.next != g.first+1 {
		return false
	}
	if !p.isDash(f.next) && !p.isSign(f.next, "/") || !g.value.isWhole() || g.value.num != (f.value.num+1)%100 && p.isSign(f.next, "/") {
		return false
	}
	f.bound, f.max, f.next = Range, whole(f.value.num-f.value.num%100+g.value.num), g.next
	if f.max.num < f.value.num {
		f.max.num += 100
	}
	return true
}

// isScoreTo reports whether "8 to 7" is a score: after a word for a contest.
func (p *parser) isScoreTo(f, g *figure) bool {
	if p.at(f.next).word != "to" || f.value.float() <= g.value.float() {
		return false
	}
	const reach = 3 // atoms: "the vote, 18 to 15"
	for i := f.first - 1; i >= max(0, f.first-reach); i-- {
		switch p.at(i).word {
		case "vote", "votes", "voted", "voting", "by", "won", "win", "lost", "beat", "score", "lead", "led", "leading", "ahead", "margin", "defeat", "defeated", "ruled", "ruling", "tied", "victory", "failed", "passed", "approved", "rejected", "adopted":
			return true
		}
	}
	return false
}

// isScore reports whether A-B is a score and no range (G5).
func (p *parser) isScore(f, g *figure) bool {
	whole := f.value.isWhole() && g.value.isWhole() && !f.numeral.marked && !g.numeral.marked && !f.numeral.spelt && !g.numeral.spelt
	if !whole || f.kind != Cardinal || g.kind != Cardinal || f.unit != "" || g.unit != "" || p.width(f.first) > 3 || p.width(g.first) > 3 {
		return false
	}
	if f.numeral.value.num < 0 || f.value.float() >= g.value.float() {
		return true
	}
	const sprint = 30 // no side scores so much to nothing, but cars reach 60 from 0
	if f.value.num == 0 && g.value.num >= sprint {
		return false
	}
	switch p.at(f.first - 1).word {
	case "aged", "ages", "age", "between", "from", "of", "pages", "top":
		return false
	}
	if p.isDash(g.next) && p.glued(g.next) {
		return p.at(g.next+1).kind == atomDigits
	}
	return !p.countsNext(g)
}
