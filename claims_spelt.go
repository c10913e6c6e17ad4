// Numerals in words: N5 to N10 of claims_numbers.go.

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
	case w.class == "scores":
		n.value, n.next, n.plural = whole(w.value), i+1, true
		return n, p.at(i+1).word == "of" && (i == 0 || p.at(i-1).kind != atomWord || isFunctionWord(p.at(i-1).word) && !p.isDeterminer(i-1) || p.tokens[p.at(i-1).tok].tag.isVerb())
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

// maxWords bounds a numeral in words, so that a text of nothing else is read
// in linear time.
const maxWords = 24

// cardinalWords reads a cardinal, or what grows out of it: an ordinal or a
// fraction.
func (p *parser) cardinalWords(n numeral, i int) (numeral, bool) {
	start := i
	var s, beforeAnd sum
	and := 0 // where the last "and" stands, if what follows it goes wrong
	for i-start < maxWords {
		at := i
		if i > start {
			at = p.joint(i)
		}
		w := p.numberWord(at)
		if i > start && p.at(i).word == "and" {
			if s.scale == 0 || w.class != "small" && w.class != "ordinal" {
				break
			}
			beforeAnd, and = s, i
		}
		if m, ok := p.lastWord(n, &s, w, at); ok && i > start {
			return m, true
		}
		if !s.add(w) {
			if and > 0 && (w.class == "hundred" || w.class == "scale") {
				s, i = beforeAnd, and // between one hundred and two hundred
			}
			break
		}
		i = at + 1
	}
	n.value, n.next = whole(s.total+s.part), i
	if p.scaleWord(i-1) > 0 {
		n.scale = s.scale
	}
	p.point(&n)
	p.addFraction(&n)
	return n, n.next > start && n.value.known()
}

// lastWord reads the word at atom at, after the sum s, that makes an ordinal
// or a fraction of it: "twenty fifth", "two thirds".
func (p *parser) lastWord(n numeral, s *sum, w numberWord, at int) (numeral, bool) {
	switch w.class {
	case "ordinal":
		if fits(s.part, w.value) && s.part+s.total > 0 {
			n.value, n.next, n.ordinal = whole(s.total+s.part+w.value), at+1, true
			return n, true
		}
		if s.total > 0 || w.value <= 2 || s.part != 1 && (s.part >= w.value || !p.endsFraction(at+1)) {
			return n, false
		}
	case "fractions":
		if s.total > 0 || s.part == 0 {
			return n, false
		}
	case "quarter", "fraction":
		if s.total > 0 || s.part != 1 {
			return n, false
		}
	default:
		return n, false
	}
	n.value, n.next, n.fraction = decimal{s.part, w.value, 0}, at+1, true
	p.fractionScale(&n)
	return n, true
}

// A sum is the value of number words so far: total, and part below the scales.
type sum struct {
	total, part int64
	scale       int // power of ten of the last hundred or scale
}

// add adds a word to the sum; it reports whether the word can go on with it.
func (s *sum) add(w numberWord) bool {
	switch w.class {
	case "small":
		if !fits(s.part, w.value) {
			return false
		}
		s.part += w.value
	case "hundred", "hundreds":
		if s.part >= 100 {
			return false
		}
		s.part, s.scale = max(s.part, 1)*100, 2
	case "scale", "scales":
		return s.addScale(int(w.value))
	case "dozen", "dozens":
		small := s.part % 100
		s.part += max(small, 1)*12 - small
	default:
		return false
	}
	return true
}

// addScale multiplies by a power of ten: what stands before it, or all, where
// scales follow each other ("three lakh crore").
func (s *sum) addScale(exp int) bool {
	old := *s
	switch {
	case s.part == 0 && s.total > 0:
		s.total = scaleUp(s.total, exp)
	case s.total > 0 && exp >= s.scale:
		return false
	default:
		up := scaleUp(max(s.part, 1), exp)
		if s.total, s.part = s.total+up, 0; up < 0 {
			s.total = -1
		}
	}
	if s.total < 0 {
		*s = old
		return false
	}
	s.scale = exp
	return true
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
