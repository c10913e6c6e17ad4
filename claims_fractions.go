// Fractions in words: N7 and N8 of claims_numbers.go.

package article

// halfNumeral reads "half", "half a million", "a quarter of" (N7) from the
// fraction at atom i.
func (p *parser) halfNumeral(n numeral, i int) (numeral, bool) {
	w := p.numberWord(i)
	n.value, n.next, n.fraction = decimal{1, w.value, 0}, i+1, true
	p.fractionScale(&n)
	if w.class == "quarter" && n.fraction && !(n.first < i && p.endsFraction(i+1)) && !p.isUnitAfterOf(i+1) {
		return n, false // a quarter of a year is one too
	}
	return n, true
}

// isUnitAfterOf reports whether "of an hour", "of a mile" starts at atom i.
func (p *parser) isUnitAfterOf(i int) bool {
	if p.at(i).word != "of" || p.at(i+1).word != "a" && p.at(i+1).word != "an" {
		return false
	}
	u, _ := p.unitName(i + 2)
	return u.name != ""
}

// fractionScale multiplies a fraction by the scale after it: "half a million",
// "a quarter of a million", "half-dozen".
func (p *parser) fractionScale(n *numeral) {
	at := n.next
	if p.isDash(at) && p.glued(at) && p.glued(at+1) {
		at++
	}
	if p.at(at).word == "of" {
		at++
	}
	if p.at(at).word == "a" {
		at++
	}
	switch w := p.numberWord(at); w.class {
	case "scale", "hundred":
		n.value, n.scale = n.value.shift(int(w.value)), int(w.value)
	case "dozen":
		n.value = n.value.times(whole(12))
	default:
		return
	}
	n.next, n.fraction = at+1, false
}

// endsFraction reports whether what stands at atom i shows that the singular
// ordinal before it is a fraction: "a third of", "by a fifth."
func (p *parser) endsFraction(i int) bool {
	switch a := p.at(i); {
	case a.word == "and" || a.word == "or" || a.word == "one":
		return false
	case a.kind == atomWord:
		return isFunctionWord(a.word) || isComparative(a.word) || a.word == "larger" || a.word == "smaller"
	default:
		return a.kind == atomNone || a.kind == atomSign && !p.isDash(i)
	}
}

// overHyphen steps over a hyphen inside a word: five-and-a-half.
func (p *parser) overHyphen(i int) int {
	if p.isDash(i) && p.glued(i) && p.glued(i+1) {
		return i + 1
	}
	return i
}

// addFraction reads "and a half", "and two thirds" after a numeral, and the
// scale after that (N8).
func (p *parser) addFraction(n *numeral) {
	and := p.overHyphen(n.next)
	if p.at(and).word != "and" || !n.value.known() {
		return
	}
	f := numeral{first: p.overHyphen(and + 1)}
	var ok bool
	switch w := p.at(f.first).word; {
	case p.numberWord(f.first).class == "fraction" || w == "a" && p.numberWord(p.overHyphen(f.first+1)).class == "fraction":
		if w == "a" {
			f.first = p.overHyphen(f.first + 1)
		}
		f.value, f.next, ok = decimal{1, 2, 0}, f.first+1, true
	case w == "a" && (p.numberWord(f.first+1).class == "ordinal" || p.numberWord(f.first+1).class == "quarter"):
		f.value, f.next, ok = decimal{1, p.numberWord(f.first + 1).value, 0}, f.first+2, p.numberWord(f.first+1).value > 2
	case p.numberWord(f.first).class == "small":
		num, den := p.numberWord(f.first), p.numberWord(p.joint(f.first+1))
		if den.class == "fractions" || num.value == 1 && (den.class == "ordinal" || den.class == "quarter") && den.value > 2 {
			f.value, f.next, ok = decimal{num.value, den.value, 0}, p.joint(f.first+1)+1, true
		}
	}
	if !ok || p.at(f.next).word == "of" {
		return
	}
	if n.scale > 2 {
		f.value = f.value.shift(n.scale) // one million and a half
	}
	n.value, n.next = n.value.plus(f.value), f.next
	if n.scale == 0 {
		p.scales(n, false) // two and a half million
	}
}
