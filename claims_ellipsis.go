// Units left out: a bare number takes the unit of the figure that it stands
// beside in a like phrase. (Money has a rule of its own, M5.)
//
//	L1  a waiting hyphen, and before "and" or   10- and 20-dollar notes, 3 and 4 percent
//	    "or" the unit of the second is the      40, 50 and 60 metres
//	    first's; with commas, so is it for all
//	L2  "from A to B" has the unit of B         rose from 10 to 12 percent
//	L3  two phrases of one preposition          3% in May and 4 in June
//	L4  the verb of the second is left out      the tank holds 40 litres and the trailer 60
//	L5  a share or measure compared with a      4.1% in May, against 3.8 a year earlier
//	    number of its own size

package article

// shareUnits gives bare numbers of the sentence the units that they leave out.
func (p *parser) shareUnits() {
	for k := len(p.figures) - 2; k >= 0; k-- { // backwards: 40 of "40, 50 and 60 metres" asks 50
		if f, g := &p.figures[k], &p.figures[k+1]; p.lacksUnit(f) && hasUnit(g) && p.unitFollows(f, g) {
			f.kind, f.unit = g.kind, g.unit
		}
	}
	last := -1 // the figure with a unit that stands last before k
	for k := range p.figures {
		f := &p.figures[k]
		switch {
		case hasUnit(f) && f.kind != Duration:
			last = k
		case last >= 0 && p.lacksUnit(f) && p.unitPrecedes(&p.figures[last], f):
			f.kind, f.unit = p.figures[last].kind, p.figures[last].unit
		}
	}
}

// hasUnit reports whether a figure is measured in a unit that another may share.
func hasUnit(f *figure) bool {
	switch f.kind {
	case Percent, Measure, Money, Duration, Age:
		return f.bound != Range
	}
	return false
}

// lacksUnit reports whether a figure is a number that counts nothing beside it.
func (p *parser) lacksUnit(f *figure) bool {
	next := p.at(f.next)
	return f.kind == Cardinal && f.unit == "" && f.bound != Range && !f.numeral.plural &&
		(next.kind != atomWord || isFunctionWord(next.word) || !p.countsNext(f))
}

// unitFollows reports whether f takes the unit of g, which follows it (L1, L2).
func (p *parser) unitFollows(f, g *figure) bool {
	i := f.next
	if p.isHanging(i) {
		i++
	}
	at, _ := p.boundBefore(g.first)
	switch w := p.at(i).word; {
	case at != i+1 || g.kind == Money && p.currencyFirst(g):
		return false
	case w == "to":
		return p.at(f.first-1).word == "from"
	case w == "and", w == "or":
		return i > f.next || g.kind != Age && (g.first == i+1 || p.at(f.first-1).word == "between")
	case p.isSign(i, ","):
		return g.numeral.next == g.next && g.kind != Age // itself by ellipsis
	}
	return false
}

// unitPrecedes reports whether f takes the unit of the figure g before it.
func (p *parser) unitPrecedes(g, f *figure) bool {
	const reach = 12 // atoms between the two: "percent in the first quarter and"
	if gap := f.first - g.next; gap < 1 || gap > reach || g.kind == Age || !p.isAlike(g, f) {
		return false
	}
	at, _ := p.boundBefore(f.first)
	before := p.at(at - 1)
	switch before.word {
	case "and", "or", ",", "but", "then": // L3
		return p.opensWhen(g.next) && p.opensWhen(f.next) && p.at(g.next).word == p.at(f.next).word
	case "against", "versus", "with", "than": // L5
		return g.kind != Money && p.standsAlone(f.next)
	case "from":
		return g.kind != Money && p.standsAlone(f.next) && p.isLevel(g)
	}
	return p.gaps(g.next, at) && p.at(f.next).kind != atomWord && !p.isDash(f.next) // L4
}

// isAlike reports whether two numbers are of one size, as those of one measure are.
func (p *parser) isAlike(g, f *figure) bool {
	const times = 10
	a, b := g.value.float(), f.value.float()
	return a > 0 && b > 0 && a <= times*b && b <= times*a
}

// opensWhen reports whether atom i is a preposition of time or place.
func (p *parser) opensWhen(i int) bool {
	switch p.at(i).word {
	case "in", "on", "at", "during", "for", "last":
		return true
	}
	return false
}

// isLevel reports whether words before a figure say that something stands at
// it, and do not tell by how much it changed.
func (p *parser) isLevel(f *figure) bool {
	at, _ := p.boundBefore(f.first)
	switch p.at(at - 1).word {
	case "to", "at", "was", "is", "were", "are", "of", "reached", "hit", "stood":
		return true
	}
	return false
}

// gaps reports whether only "and" and one noun phrase of a few words stand
// between the atoms i and end (L4).
func (p *parser) gaps(i, end int) bool {
	if p.isSign(i, ",") {
		i++
	}
	if w := p.at(i).word; w != "and" && w != "but" || end-i < 2 || end-i > 5 {
		return false
	}
	for i++; i < end; i++ {
		if t := p.tokens[p.at(i).tok].tag; !t.isNoun() && t != tagDT && t != tagPRPS && !t.isAdjective() {
			return false
		}
	}
	return p.tokens[p.at(end-1).tok].tag.isNoun()
}
