// Rates of things that are counted. The unit of a rate has nothing before its
// slash where [Claim.Of] says what is counted.
//
//	P1  so many per so many: one figure   5.4 per 100,000 people, 31 deaths per 1,000
//	    of kind ratio                     births, three women for every 10 men
//	P2  a count in a period, or for one   400 people a day, 12 calls per household
//	    of something
//
// A measure or an amount per another unit is one compound unit: U3.

package article

import "strings"

// joinRates makes one figure of a number and the number that it is told per (P1).
func (p *parser) joinRates() {
	out := p.figures[:0]
	for k := range p.figures {
		g := &p.figures[k]
		if n := len(out); n > 0 && p.isRate(&out[n-1], g) {
			continue
		}
		out = append(out, *g)
	}
	p.figures = out
}

// isRate reports whether f is told per g, and completes it.
func (p *parser) isRate(f, g *figure) bool {
	const reach = 6 // atoms: "deaths of children per"
	counts := f.kind == Cardinal && f.unit == ""
	if g.kind != Cardinal && (g.kind != Measure || counts) || g.bound != "" || f.per > 0 || !g.value.isWhole() || g.value.num < 2 {
		return false
	}
	per := g.first - 1
	switch {
	case p.at(per).word == "per":
	case p.at(per).word == "every" && p.at(per-1).word == "for":
		per--
	default:
		return false
	}
	if !counts && (f.kind != Measure && f.kind != Money || per > f.next) || per < f.next || per > f.next+reach {
		return false
	}
	for i := f.next; i < per; i++ {
		if p.at(i).kind != atomWord && !p.isDash(i) {
			return false
		}
	}
	f.per, f.unit = per, f.unit+"/"+string(g.value.number())
	if g.unit != "" {
		f.unit += " " + g.unit
	} else if s := p.nounAfter(g, p.tokenAfter(g.next)); s.Text != "" {
		f.unit += " " + nounLemma(lastWord(s.Text))
	}
	if counts {
		f.kind = Ratio
	}
	if per == f.next {
		f.next = g.next
	}
	return true
}

// lastWord returns the last word of a phrase, in lower case.
func lastWord(s string) string {
	return strings.ToLower(s[strings.LastIndexAny(s, " \t\n\u00a0")+1:])
}

// addRate gives a count the period or thing that it is told for (P2). next is
// the atom after the claim.
func (p *parser) addRate(f *figure, next int) {
	if f.kind != Cardinal || f.unit != "" {
		return
	}
	of := f.of
	if t := p.at(next); of.Text == "" && t.word == "times" { // three times a week, whatever the tree says
		of = p.tokenSpan(int(t.tok), int(t.tok))
	}
	if of.Text == "" || of.Start < p.at(f.first).start {
		return
	}
	const reach = 12 // atoms of a counted phrase
	i := next
	for ; i < next+reach && p.at(i).kind != atomNone && p.at(i).start < of.End; i++ {
	}
	unit, end := p.perUnit("", i)
	if end == i {
		return
	}
	if w := p.at(i).word; w == "a" || w == "an" {
		if p.tokens[p.at(i+1).tok].lex&lexPeriods == 0 && !isPortion(p.at(i+1).word) {
			return
		}
		switch p.at(end).word {
		case "into", "on", "apart", "long", "from": // five games a month into the season
			return
		}
	}
	f.unit, f.of = unit, of
}
