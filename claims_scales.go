// Scales of numbers in digits: N4 and N11 of claims_numbers.go.

package article

// scales multiplies by the scale words after a numeral in digits (N4).
func (p *parser) scales(n *numeral, money bool) {
	for range 3 {
		at := n.next
		if p.isDash(at) && p.glued(at) && p.glued(at+1) && p.scaleWord(at+1) > 2 {
			at++ // $100-million
		} else if p.isSign(at, "+") && p.glued(at) && p.scaleWord(at+1) > 2 {
			at, n.open = at+1, true
		}
		exp := p.scaleWord(at)
		if exp == 0 {
			exp = p.scaleSuffix(at, n, money)
		}
		if exp == 0 {
			if w := p.numberWord(at); w.class == "dozen" || w.class == "dozens" {
				n.value, n.next = n.value.times(whole(12)), at+1
			}
			return
		}
		n.value, n.next, n.scale = n.value.shift(exp), at+1, exp
	}
}

// scaleWord returns the power of ten of the scale word at atom i, or 0.
func (p *parser) scaleWord(i int) int {
	switch w := p.numberWord(i); w.class {
	case "hundred", "hundreds", "scale", "scales":
		return int(w.value)
	}
	return 0
}

// scaleSuffix returns the power of ten of an abbreviated scale, or 0. A lone
// "m" is a million after a currency, before what can be counted and after
// another such million, a metre elsewhere.
func (p *parser) scaleSuffix(i int, n *numeral, money bool) int {
	a := p.at(i)
	if a.kind != atomWord || n.scale > 0 && a.word != "crore" {
		return 0
	}
	glued := p.glued(i)
	if glued && len(a.word) == 1 && p.isModel(n, i, money) {
		return 0 // N11
	}
	switch a.word {
	case "bn", "bln":
		return 9
	case "mn", "mln", "mil", "mio":
		return 6
	case "tn", "trn", "tln":
		return 12
	case "cr":
		return 7
	case "k":
		return 3
	case "b":
		if glued || money {
			return 9
		}
	case "t":
		if money {
			return 12
		}
	case "m":
		if money && (glued || !p.glued(i+1)) || glued && (p.raw(i) == "M" || p.isPlural(i+1) || p.isSign(i+1, "/") && p.isDash(i+2) || p.at(i+1).word == "b" || p.at(i+1).word == "bpd" || p.hasMillions()) {
			return 6
		}
	}
	return 0
}

// hasMillions reports whether a figure before in the sentence counts in
// millions by a lone "m": "7.6m readers, taking the total to 23.7m".
func (p *parser) hasMillions() bool {
	for k := range p.figures {
		if n := &p.figures[k].numeral; p.figures[k].kind == Cardinal && n.scale == 6 && p.at(n.next-1).word == "m" {
			return true
		}
	}
	return false
}

// isModel reports whether digits and the letter at atom i glued to them are a
// name: 5500M, and, unless they count or pay, one digit and a capital: 3M, 4K.
func (p *parser) isModel(n *numeral, i int, money bool) bool {
	if n.marked || money {
		return false
	}
	if p.width(i-1) > 3 || designators()[p.at(n.first-1).word] || p.raw(i) == "B" && p.isCapital(i+1) && (streets()[p.at(i+1).word] || streets()[p.at(i+2).word]) {
		return true
	}
	short := p.width(i-1) == 1 || p.raw(i) == "K" && n.value.num <= 16
	return short && p.isCapital(i) && !p.isPlural(i+1) && !p.isSign(i+1, "+") && p.codeAt(i+1) == ""
}
