// Claims: the figures that an article states.
//
// A sentence without a digit, a number word or a period is passed over at
// once. Any other is cut into atoms (claims_atoms.go) and read from left to right; at
// each atom the readings are tried in this order, and the first that fits
// takes its atoms:
//
//	C1  what is no figure           G7, 24/7, +1 555 0100, Boeing 737 (claims_names.go)
//	C2  dates, times, decades       9 May 2024, 2pm, the 1990s         (claims_dates.go)
//	C3  money                       $1.2bn                             (claims_money.go)
//	C4  a number and its unit       3.2%, five kilometres an hour      (claims_units.go)
//	C5  a period                    a day after, almost a decade
//	C6  the kinds of bare numbers   ratio, age, year, ordinal, cardinal (claims_kinds.go)
//
// Then two figures may be one range or score (claims_ranges.go, claims_calendar.go),
// one of two may take its unit from the other (claims_ellipsis.go) or be what the
// other is told per (claims_rates.go), words before and after bound it
// (claims_bounds.go), and its noun phrases are found (claims_counted.go).

package article

import (
	"slices"
	"sort"
	"strings"
)

// A figure is a claim in the making: atoms, and what has been read from them.
type figure struct {
	first, next int // atoms, half-open
	numeral     numeral
	value, max  decimal
	kind        ClaimKind
	bound       Bound
	unit        string
	date        string
	of          Span
	per         int // the atom that its rate starts at: per 1,000 births; 0 if none
}

// claims finds the figures of every sentence.
func (p *parser) claims() {
	p.found = p.found[:0]
	for s := range p.sents {
		if sent := &p.sents[s]; p.hasFigure(sent) {
			p.readAtoms(sent)
			p.readFigures()
			p.joinFigures()
			p.shareUnits()
			p.joinRates()
			p.addClaims()
		}
	}
	if len(p.found) > 0 {
		p.article.Claims = slices.Clone(p.found) // as long as needed
	}
}

// hasFigure reports whether a sentence has anything that a figure starts with.
func (p *parser) hasFigure(s *sentence) bool {
	for i := s.first; i < s.last; i++ {
		if p.tokens[i].lex&(lexNumbers|lexPeriods) != 0 {
			return true
		}
	}
	for i := s.start; i < s.end; i++ {
		if isDigit(p.text[i]) || isWideDigit(p.text[i:]) {
			return true
		}
	}
	return false
}

// readFigures reads the figures of the sentence whose atoms are in p.atoms.
func (p *parser) readFigures() {
	p.figures = p.figures[:0]
	for i := 0; i < len(p.atoms); {
		if p.isPlain(i) {
			i++
			continue
		}
		f, ok := p.figure(i)
		if ok {
			p.figures = append(p.figures, f)
		}
		i = max(i+1, f.next)
	}
}

// isPlain reports whether atom i is a word that starts no figure. Only a sign
// or a digit after it could make a currency of it.
func (p *parser) isPlain(i int) bool {
	a := &p.atoms[i]
	if a.kind != atomWord || a.lex&(lexNumbers|lexMonths) != 0 || p.at(i+1).kind > atomWord {
		return false
	}
	switch a.word {
	case "a", "an", "several", "few", "many", "minus", "negative":
		return false
	}
	return monthOf(a.word) == 0
}

// figure reads the figure that starts at atom i. Where there is none, next may
// tell how far the reading may skip.
func (p *parser) figure(i int) (figure, bool) {
	if end := p.noFigure(i); end > i {
		return figure{next: end}, false // C1
	}
	if f, ok := p.date(i); ok {
		return f, true // C2
	}
	if f, ok := p.decade(i); ok {
		return f, true
	}
	if f, ok := p.timeOfDay(i); ok {
		return f, true
	}
	if f, ok := p.moneyFigure(i); ok {
		return f, true // C3
	}
	if f, ok := p.period(i); ok {
		return f, true // C5
	}
	return p.numberFigure(i)
}

// moneyFigure reads an amount with its currency before it.
func (p *parser) moneyFigure(i int) (figure, bool) {
	code, at := p.currencySign(i)
	if code == "" || p.at(i).kind == atomWord && p.glued(i) && p.at(i-1).kind != atomSign {
		return figure{}, false
	}
	n, ok := p.numeral(at, true)
	if !ok || n.ordinal {
		return figure{}, false
	}
	f := figure{first: i, next: n.next, numeral: n, value: n.value, kind: Money, unit: code, bound: n.bound()}
	if p.isDash(i-1) && p.at(i-1).space && p.glued(i) || p.at(i-1).word == "minus" {
		f.value = f.value.times(whole(-1))
	}
	if name, end := p.unitAfter(&n); name.kind == Money && p.namesSign(&n, name.name, code) { // $7.9 million dollars
		f.next = end
		plain := n.next == end-1 && p.at(end-1).word != "usd" // "dollars" adds nothing to C$7.9 million
		if name.name != "cent" && name.name != "pence" && !(plain && (name.name == "USD" || strings.HasPrefix(p.at(n.next).word, "dollar"))) {
			f.unit = name.name
		}
	}
	f.value, f.next = p.addPart(f.value, f.unit, f.next)
	f.unit, f.next = p.perUnit(f.unit, f.next)
	return f, f.value.known()
}

// namesSign reports whether the currency that follows an amount may be that of
// the sign before it: a dollar, a code or a part; no "$700 mark".
func (p *parser) namesSign(n *numeral, name, sign string) bool {
	w := p.at(n.next).word
	return name == sign || name == "cent" || name == "pence" || strings.HasSuffix(name, "D") && w != "pound" || p.codeAt(n.next) != ""
}

// numberFigure reads a number with what follows it.
func (p *parser) numberFigure(i int) (figure, bool) {
	n, ok := p.numeral(i, false)
	if !ok {
		if w := p.numberWord(i); w.class == "times" || w.class == "periods" || w.class == "fold" {
			return p.adverbFigure(i, w)
		}
		return figure{}, false
	}
	f := figure{first: i, next: n.next, numeral: n, value: n.value, kind: Cardinal, bound: n.bound()}
	if u, next := p.unitAfter(&n); u.name != "" {
		f.next = next
		return p.measure(f, u)
	}
	if at, b := p.boundAfter(n.next); b != "" { // 20-plus years
		m := n
		m.next = at
		if u, next := p.unitAfter(&m); u.name != "" {
			f.bound, f.next = b, next
			return p.measure(f, u)
		}
	}
	return p.bareFigure(f)
}

// measure completes a figure that has a unit (C4).
func (p *parser) measure(f figure, u unit) (figure, bool) {
	f.kind, f.unit = u.kind, u.name
	if u.factor > 0 {
		f.value, f.unit = f.value.times(whole(u.factor)), u.other
	}
	if u.kind == Duration && p.ageAfter(&f) {
		return f, true
	}
	if u.kind == Money { // 75 USD million
		if exp := p.scaleWord(f.next); exp > 2 {
			f.value, f.next = f.value.shift(exp), f.next+1
		}
	}
	if u.kind == Duration && p.at(f.next).word == "and" { // an hour and a half
		part := numeral{value: f.value, next: f.next}
		if p.addFraction(&part); part.next > f.next {
			f.value, f.next = part.value, part.next
		}
	}
	f.value, f.next = p.addPart(f.value, f.unit, f.next)
	if u.kind != Percent && u.name != "percentage point" {
		f.unit, f.next = p.perUnit(f.unit, f.next)
	}
	return f, f.value.known() && p.isCounted(&f)
}

// addClaims turns the sentence's figures into claims.
func (p *parser) addClaims() {
	for k := range p.figures {
		f := &p.figures[k]
		first, next := p.boundAround(f, k)
		if f.bound == "" {
			f.bound = Exact
		}
		f.of = p.counted(k, next)
		p.addRate(f, next)
		start, end := p.at(first).start, p.at(next-1).end
		c := Claim{Span: p.span(start, end), Kind: f.kind, Bound: f.bound, Unit: f.unit, Date: f.date, Of: f.of}
		if f.date == "" {
			c.Value, c.Max = f.value.number(), f.max.number()
		}
		c.About, c.Change = p.about(f)
		p.inherit(k, &c)
		c.Speaker = p.speakerAt(start)
		p.found = append(p.found, c)
	}
}

// speakerAt returns the speaker of the innermost quotation around a byte.
func (p *parser) speakerAt(pos int) string {
	quotes := p.article.Quotations
	after := sort.Search(len(quotes), func(i int) bool { return quotes[i].Content[0].Start > pos })
	const depth = 16 // quotations that may start inside one before it ends
	for i := after - 1; i >= max(0, after-depth); i-- {
		for _, c := range quotes[i].Content {
			if c.Start <= pos && pos < c.End {
				return quotes[i].Speaker
			}
		}
	}
	return ""
}
