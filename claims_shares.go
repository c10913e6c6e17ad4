// What shares and amounts are of, and what a number counts that has no noun
// after it: O5 to O8 of claims_counted.go.

package article

import "strings"

// shareOf returns what a share or an amount is of (O5).
func (p *parser) shareOf(f *figure, i int) Span {
	t := p.token(i)
	if t.lower == "worth" && p.token(i+1).lower == "of" {
		i++
		t = p.token(i)
	}
	switch {
	case t.lower == "of" && !p.token(i+1).tag.isWh() && p.token(i+1).tag != tagPRP:
	case t.lower == "in" && f.kind == Money && p.isPaidAs(i+1):
	case t.tag == tagNNS && f.kind == Percent && p.tokens[p.at(f.next-1).tok].head == int32(i):
		i--
	default:
		return Span{}
	}
	for i++; p.isOpening(i); i++ {
	}
	end := p.chunkEnd(i)
	if t := p.token(i); end < i && t.tag.isAdjective() && !isFunctionWord(t.lower) {
		end = i // fertiliser, which looks like a comparative
	}
	return p.phrase(i, end)
}

// isPaidAs reports whether an amount may be "in" what token i starts: fines,
// revenue; no place, no year, no currency.
func (p *parser) isPaidAs(i int) bool {
	end := p.chunkEnd(i)
	if end < i || p.tokens[i].tag.isName() || p.tokens[i].tag == tagCD {
		return false
	}
	t := &p.tokens[end]
	switch t.lower {
	case "response", "return", "exchange", "total", "advance", "addition", "part", "turn", "line", "case", "order", "fact", "favor", "favour", "place", "public", "court", "private":
		return false // set phrases
	}
	return t.tag == tagNNS && t.lex&lexPeriods == 0 || t.tag == tagNN && t.lex&(lexPeriods|lexMonths) == 0 && t.label.kind() == labelNone
}

// nounElsewhere returns what figure k counts where no noun follows it (O6 to O8).
func (p *parser) nounElsewhere(k, i int) Span {
	f := &p.figures[k]
	t := p.token(i)
	if t.tag.isAdjective() || t.tag == tagVBN {
		if k+1 < len(p.figures) && p.token(i+1).tag == tagCC && p.figures[k+1].kind == Cardinal {
			g := &p.figures[k+1]
			if h := p.governor(g, p.tokenAfter(g.next)); h >= 0 && p.at(g.first).tok <= i+3 {
				return p.tokenSpan(h, h)
			}
		}
		if t.tag == tagJJ && f.numeral.spelt || t.lower == "dead" || t.lower == "injured" || t.lower == "wounded" || t.lower == "missing" {
			return p.tokenSpan(i, i)
		}
	}
	if t.lower == "of" {
		return Span{} // of them
	}
	if s := p.total(f); s.Text != "" {
		return s
	}
	if s := p.partitive(f); s.Text != "" {
		return s
	}
	if k > 0 && f.kind == Cardinal && !f.numeral.plural {
		last := &p.figures[k-1]
		if last.kind == Year && k > 1 {
			last = &p.figures[k-2]
		}
		if last.kind == Cardinal && last.of.Text != "" && p.joinedBefore(f) && p.countsLike(f, last) {
			return last.of // O7
		}
	}
	return Span{}
}

// joinedBefore reports whether a comma or conjunction stands before a figure.
func (p *parser) joinedBefore(f *figure) bool {
	w := p.at(f.first - 1).word
	return w == "," || w == ";" || w == "and" || w == "or" || w == "to" || w == "from" || w == "against"
}

// countsLike reports whether two numbers can count one thing: a number with
// decimals none that whole ones count, and a level of an index no points.
func (p *parser) countsLike(f, last *figure) bool {
	if last.value.isWhole() && !f.value.isWhole() && f.numeral.scale == 0 {
		return false
	}
	step := changeOf(p.at(last.first-1).word) != "" || p.at(last.first-1).word == "by"
	return p.at(f.first-1).word != "to" || !step || !strings.HasPrefix(strings.ToLower(last.of.Text), "point")
}

// total returns the noun of a total that the sentence says the figure to be:
// "the death toll rose to 10" (O7).
func (p *parser) total(f *figure) Span {
	for _, n := range p.complements(p.at(f.first).tok, p.at(f.next-1).tok) {
		if n < 0 {
			continue
		}
		switch nounLemma(p.tokens[n].lower) {
		case "number", "total", "count", "tally":
			if s := p.insideOf(n); s.Text != "" {
				return s // the number of shops rose to 40
			}
			return p.bareNoun(n)
		case "toll", "population", "figure", "headcount", "membership", "attendance", "workforce", "staff", "force":
			return p.bareNoun(n)
		}
	}
	return Span{}
}

// partitive returns the phrase of "Of the voters …" in front (O8).
func (p *parser) partitive(f *figure) Span {
	first := p.at(0).tok
	if p.token(first).lower != "of" || f.kind == Cardinal && p.joinedBefore(f) && p.at(f.first-1).word != "," {
		return Span{}
	}
	i := first + 1
	for p.isOpening(i) {
		i++
	}
	return p.phrase(i, p.chunkEnd(i))
}
