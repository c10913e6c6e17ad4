// Numerals in words: N5 to N10 of numbers.go.

package article

// wordNumeral reads a numeral that starts with a word.
func (p *parser) wordNumeral(n numeral) (numeral, bool) {
	n.spelt = true
	i := n.first
	switch w := p.numberWord(i); {
	case w.class == "" && (p.at(i).word == "a" || p.at(i).word == "an"):
		return p.articleNumeral(n)
	case w.class == "" && isSeveral(p.at(i).word):
		return p.severalNumeral(n, i+1)
	case w.class == "":
		return n, false
	case w.class == "fraction" || w.class == "quarter":
		return p.halfNumeral(n, i)
	case w.class == "scales" || w.class == "hundreds" || w.class == "dozens" || w.class == "tens":
		return p.pluralNumeral(n)
	case w.class == "ordinal":
		n.value, n.next, n.ordinal = whole(w.value), i+1, true
		return n, true
	case w.class == "small":
		return p.cardinalWords(n, i)
	case (w.class == "hundred" || w.class == "scale" || w.class == "dozen") && p.at(i-1).word != "per" && (i == 0 || !p.isCapital(i)):
		return p.cardinalWords(n, i) // half-said: "hundred percent"
	}
	return n, false
}

// articleNumeral reads "a dozen", "a hundred and six", "a half", "a third of",
// "a few hundred", "a couple of".
func (p *parser) articleNumeral(n numeral) (numeral, bool) {
	i := n.first + 1
	switch w := p.numberWord(i); w.class {
	case "hundred", "scale":
		if w.class == "scale" && p.isDash(i+1) {
			return n, false
		}
		return p.cardinalWords(n, i)
	case "dozen":
		n.value, n.next = whole(12), i+1
		return n, true
	case "fraction", "quarter":
		return p.halfNumeral(n, i)
	case "couple":
		if p.at(i+1).word != "of" {
			return n, false
		}
		n.value, n.next = whole(2), i+2
		if exp := p.scaleWord(n.next); exp > 0 {
			n.value, n.next = n.value.shift(exp), n.next+1
		} else if p.numberWord(n.next).class == "dozen" {
			n.value, n.next = whole(24), n.next+1
		}
		return n, true
	case "ordinal":
		if w.value > 2 && p.endsFraction(i+1) {
			n.value, n.next, n.fraction = decimal{1, w.value, 0}, i+1, true // a fifth
			p.fractionScale(&n)
			return n, true
		}
	case "":
		if isSeveral(p.at(i).word) {
			return p.severalNumeral(n, i+1)
		}
	}
	return n, false
}

func isSeveral(w string) bool { return w == "several" || w == "few" || w == "many" }

// severalNumeral reads the scale after "several" or "a few" (N10).
func (p *parser) severalNumeral(n numeral, i int) (numeral, bool) {
	switch w := p.numberWord(i); w.class {
	case "hundred", "scale":
		n.value, n.next = whole(1).shift(int(w.value)), i+1
	case "dozen":
		n.value, n.next = whole(12), i+1
	default:
		return n, false
	}
	n.plural, n.spelt = true, true
	return n, true
}

// pluralNumeral reads "dozens", "millions", "tens of thousands" (N10).
func (p *parser) pluralNumeral(n numeral) (numeral, bool) {
	i := n.first
	switch w := p.numberWord(i); w.class {
	case "dozens":
		n.value = whole(12)
	case "tens":
		n.value = whole(10)
	default:
		n.value = whole(1).shift(int(w.value))
	}
	n.next, n.plural = i+1, true
	for p.at(n.next).word == "of" || p.at(n.next).word == "and" {
		w := p.numberWord(n.next + 1)
		if w.class != "scales" {
			break
		}
		if p.at(n.next).word == "of" {
			n.value = n.value.shift(int(w.value))
		}
		n.next += 2
	}
	return n, p.numberWord(i).class != "tens" || n.next > i+1
}

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

// cardinalWords reads a cardinal, or what grows out of it: an ordinal or a
// fraction. The number built so far is total + part; part is below the scales.
func (p *parser) cardinalWords(n numeral, i int) (numeral, bool) {
	var total, part int64
	start := i
	before := n // the last "and", where the reading resumes if it goes wrong
	beforeValue := int64(0)
	for i-start < 24 {
		at := i
		if i > start {
			at = p.joint(i)
		}
		w := p.numberWord(at)
		if i > start && p.at(i).word == "and" {
			if n.scale == 0 || w.class != "small" && w.class != "ordinal" {
				break
			}
			before, beforeValue = n, total+part
		}
		ok := true
		switch w.class {
		case "small":
			ok = fits(part, w.value) && (i == start || part > 0 || total > 0)
			part += w.value
		case "ordinal":
			if i > start && fits(part, w.value) && !(part == 0 && total == 0) {
				n.value, n.next, n.ordinal = whole(total+part+w.value), at+1, true
				return n, true
			}
			if total == 0 && part > 0 && w.value > 2 && (part == 1 || part < w.value && p.endsFraction(at+1)) {
				return p.wordFraction(n, part, w.value, at+1)
			}
			ok = false
		case "fractions", "quarter", "fraction":
			if total == 0 && part > 0 && (part < w.value || w.class == "fractions") && (w.class == "fractions" || part == 1) {
				return p.wordFraction(n, part, w.value, at+1)
			}
			ok = false
		case "hundred", "hundreds":
			if ok = part < 100; ok {
				part, n.scale = max(part, 1)*100, 2
			}
		case "scale", "scales":
			exp := int(w.value)
			switch {
			case part == 0 && total > 0: // three lakh crore
				total = scaleUp(total, exp)
			case total > 0 && exp >= n.scale:
				ok = false
			default:
				total, part = total+scaleUp(max(part, 1), exp), 0
			}
			if ok {
				n.scale = exp
			}
		case "dozen", "dozens":
			small := part % 100
			part = part - small + max(small, 1)*12
		default:
			ok = false
		}
		if !ok {
			if w.class == "small" {
				part -= w.value
			} else if w.class == "hundred" || w.class == "scale" {
				if before.next > start { // "between one hundred and two hundred"
					n, total, part = before, 0, beforeValue
				}
			}
			break
		}
		i = at + 1
		n.next = i
		if total < 0 {
			return n, false
		}
	}
	n.value = whole(total + part)
	if p.at(n.next-1).kind == atomWord && p.scaleWord(n.next-1) == 0 {
		n.scale = 0
	}
	p.point(&n)
	p.addFraction(&n)
	return n, n.next > start && n.value.known()
}

// fits reports whether a small number may follow what is already there:
// "twenty" takes "one", "hundred" takes "twelve", "six" nothing.
func fits(part, value int64) bool {
	switch {
	case part == 0 || part%100 == 0:
		return value < 100
	case part%10 == 0 && part%100 >= 20:
		return value > 0 && value < 10
	}
	return false
}

// scaleUp returns n·10^exp, or -1 where that is too much.
func scaleUp(n int64, exp int) int64 {
	for ; exp > 0; exp-- {
		var ok bool
		if n, ok = product(n, 10); !ok {
			return -1
		}
	}
	return n
}

// joint steps over the hyphen or "and" that may join number words.
func (p *parser) joint(i int) int {
	switch {
	case p.isDash(i) && p.numberWord(i+1).class != "" && p.glued(i) == p.glued(i+1):
		return i + 1
	case p.at(i).word == "and":
		return i + 1
	}
	return i
}

// wordFraction returns num/den; the fraction ends before atom next (N7).
func (p *parser) wordFraction(n numeral, num, den int64, next int) (numeral, bool) {
	n.value, n.next, n.fraction = decimal{num, den, 0}, next, true
	p.fractionScale(&n)
	return n, true
}

// point reads "point two five" (N6).
func (p *parser) point(n *numeral) {
	if p.at(n.next).word != "point" {
		return
	}
	at, frac, exp := n.next+1, decimal{0, 1, 0}, 0
	for exp > -12 {
		if p.isDash(at) && exp < 0 {
			at++
		}
		w := p.numberWord(at)
		if w.class != "small" {
			break
		}
		if next := p.numberWord(p.joint(at + 1)); w.value >= 20 && next.class == "small" && next.value > 0 && next.value < 10 {
			w.value, at = w.value+next.value, p.joint(at+1)
		}
		if exp--; w.value > 9 {
			exp--
		}
		frac, at = frac.plus(whole(w.value).shift(exp)), at+1
	}
	if exp < 0 {
		n.value, n.next = n.value.plus(frac), at
		p.scales(n, false)
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
