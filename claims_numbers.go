// Numbers: how much a numeral says, exactly.
//
//	N1   digits with marks of thousands          1,200  1 414 021 100  12,34,567
//	N2   decimals, and a decimal comma that      3.2  .08  3,2 %
//	     can be nothing else
//	N3   fractions in figures                    3/4  7 1/2  2½
//	N4   scales, glued or apart                  1.2 million  3bn  10k  2 crore
//	N5   words, by the grammar of numerals       one hundred and six, twenty-one trillion
//	N6   "point" and its digits                  two point five
//	N7   fractions in words                      two-thirds, a quarter, half a million
//	N8   a fraction added                        two and a half million, one million and a half
//	N9   ordinals, in figures and words          30th, one hundred twenty fifth
//	N10  plurals of scales: at least that many   dozens, tens of thousands, several hundred
//	N11  letters glued to digits, but scales,    G7, 4K, 1080p: no numeral
//	     units and ordinals, make a name

package article

import (
	"strconv"
	"strings"
	"sync"
)

// A numeral is a number as it is written.
type numeral struct {
	value       decimal
	first, next int  // atoms, half-open
	scale       int  // power of ten of the scale word it ends in: 6 for "1.2 million"
	spelt       bool // in words
	ordinal     bool
	fraction    bool // less than one: half, 3/4
	plural      bool // N10
	open        bool // a plus stands before its scale: 40+ million
	marked      bool // has marks of thousands or decimals: no name, no year
}

// A numberWord is an entry of the list of number words.
type numberWord struct {
	class string
	value int64
	den   int64 // of a vulgar fraction
}

var numberWords = sync.OnceValue(func() map[string]numberWord {
	words := make(map[string]numberWord)
	for w, entry := range lexTable("numbers") {
		class, value, _ := strings.Cut(entry, "\t")
		num, den, _ := strings.Cut(strings.TrimSpace(value), "/")
		n, _ := strconv.ParseInt(num, 10, 64)
		d, _ := strconv.ParseInt(den, 10, 64)
		words[w] = numberWord{class, n, d}
	}
	return words
})

// bound returns the bound that the numeral itself tells.
func (n *numeral) bound() Bound {
	switch {
	case n.plural:
		return MoreThan
	case n.open:
		return AtLeast
	}
	return ""
}

// numberWord returns the number word that atom i is; its class is "" if none.
func (p *parser) numberWord(i int) numberWord {
	if a := p.at(i); a.lex&lexNumbers != 0 {
		return numberWords()[a.word]
	}
	return numberWord{}
}

// numeral returns the numeral that starts at atom i. money says that a
// currency stands before it, which makes "m" a million.
func (p *parser) numeral(i int, money bool) (numeral, bool) {
	n := numeral{first: i, next: i}
	switch a := p.at(i); {
	case a.kind == atomDigits:
		return p.figureNumeral(n, money)
	case a.kind == atomSign && a.word == "." && p.at(i+1).kind == atomDigits && !p.at(i+1).space:
		if b := p.at(i - 1); a.space || b.kind == atomSign {
			return p.figureNumeral(n, money) // N2
		}
	case p.numberWord(i).class == "vulgar":
		w := p.numberWord(i)
		n.value, n.next, n.fraction = decimal{w.value, w.den, 0}, i+1, true
		return n, true
	case a.word == "minus" || a.word == "negative" || p.isMinus(i):
		if m, ok := p.numeral(i+1, money); ok && !m.ordinal && !m.fraction && !m.plural {
			m.first = i
			if p.at(i-1).word != "or" { // plus or minus
				m.value = m.value.times(whole(-1))
			}
			return m, true
		}
	case a.kind == atomWord:
		return p.wordNumeral(n)
	}
	return n, false
}

// isMinus reports whether atom i is a sign of a negative number: glued to the
// digits after it and to nothing before it.
func (p *parser) isMinus(i int) bool {
	return p.isSign(i, "-−–") && p.at(i).space && p.at(i-1).kind != atomDigits && p.at(i+1).kind == atomDigits && !p.at(i+1).space
}

// figureNumeral reads a numeral written in digits.
func (p *parser) figureNumeral(n numeral, money bool) (numeral, bool) {
	n.value, n.next, n.marked = p.digits(n.first)
	if !n.value.known() {
		return n, false
	}
	if n.next == n.first+1 && p.ordinalSuffix(n.next) {
		n.next++
		n.ordinal = true // N9
		return n, true
	}
	if p.slashFraction(&n) {
		return n, true
	}
	p.scales(&n, money)
	if n.scale == 2 && p.at(n.next).word == "and" { // "3 hundred and 21"
		if rest, next, _ := p.digits(n.next + 1); rest.isWhole() && rest.num < 100 && next == n.next+2 {
			n.value, n.next = n.value.plus(rest), next
		}
	}
	p.addFraction(&n)
	return n, n.value.known()
}

// digits reads digits with their marks (N1, N2); value unknown if none.
func (p *parser) digits(i int) (value decimal, next int, marked bool) {
	if p.at(i).kind == atomSign { // ".08"
		return p.decimals(decimal{0, 1, 0}, i)
	}
	if p.at(i).kind != atomDigits || p.width(i) > 15 {
		return decimal{}, i, false
	}
	value, next = p.value(i), i+1
	if end := p.groups(i, ","); end > next {
		value, next, marked = p.joined(i, end), end, true
	} else if end := p.spaced(i); end > next {
		value, next, marked = p.joined(i, end), end, true
	} else if p.isSign(next, ",") && p.glued(next) && p.glued(next+1) && p.at(next+1).kind == atomDigits && p.isPercent(next+2) {
		return p.decimals(value, next)
	} else if end := p.groups(i, "."); end > next+2 {
		return p.joined(i, end), end, true // 1.234.567
	}
	if p.isSign(next, ".") && p.at(next+1).kind == atomDigits {
		tight := p.glued(next) && p.glued(next+1)
		version := p.isSign(next+2, ".") && p.glued(next+2) && p.at(next+3).kind == atomDigits && p.glued(next+3)
		if tight && !version || !p.glued(next) && !p.glued(next+1) && p.isPercent(next+2) {
			return p.decimals(value, next)
		}
	}
	return value, next, marked
}

// decimals adds the decimals whose mark stands at atom i.
func (p *parser) decimals(value decimal, i int) (decimal, int, bool) {
	width := p.width(i + 1)
	if p.at(i+1).kind != atomDigits || width > 15 {
		return decimal{}, i, false
	}
	return value.plus(p.value(i + 1).shift(-width)), i + 2, true
}

// value returns the value of a run of digits.
func (p *parser) value(i int) decimal {
	v, err := strconv.ParseInt(p.raw(i), 10, 64)
	if err != nil {
		return decimal{}
	}
	return whole(v)
}

// joined returns the value of runs of digits with marks between them.
func (p *parser) joined(i, end int) decimal {
	v := decimal{0, 1, 0}
	for ; i < end; i++ {
		if a := p.at(i); a.kind == atomDigits {
			v = v.shift(len(a.raw))
			v = v.plus(p.value(i))
		}
	}
	return v
}

// groups returns the end of digits in threes (or, as in India, in twos and a
// last three) with a mark between them.
func (p *parser) groups(i int, mark string) int {
	if p.width(i) > 3 {
		return i
	}
	end, twos, threes := i+1, false, false
	for end < i+14 && p.isSign(end, mark) && p.glued(end) && p.glued(end+1) && p.at(end+1).kind == atomDigits {
		switch w := p.width(end + 1); {
		case w == 3:
			threes = true
		case w == 2 && !threes && mark == ",":
			twos = true
		default:
			return i
		}
		end += 2
	}
	if !threes || twos && p.width(end-1) != 3 {
		return i
	}
	return end
}

// spaced returns the end of digits in threes with spaces between them. One
// plain space is no mark: "May 5 200 people".
func (p *parser) spaced(i int) int {
	end := i + 1
	plain := true
	for end < i+6 && p.width(i) <= 3 && p.at(end).kind == atomDigits && p.at(end).space && p.width(end) == 3 {
		gap := p.text[p.at(end-1).end:p.at(end).start]
		if gap != " " && gap != "\u00a0" && gap != "\u202f" && gap != "\u2009" {
			break
		}
		plain = plain && gap == " "
		end++
	}
	if plain && end < i+3 {
		return i
	}
	return end
}

func (p *parser) width(i int) int { return len(p.raw(i)) }

// glued reports whether atom i follows the one before without a space.
func (p *parser) glued(i int) bool { return i < len(p.atoms) && i > 0 && !p.atoms[i].space }

// isPercent reports whether atom i says percent.
func (p *parser) isPercent(i int) bool {
	w := p.at(i).word
	return w == "%" || w == "percent" || w == "per" && p.at(i+1).word == "cent" || w == "pct"
}

// ordinalSuffix reports whether atom i makes the digits before it an ordinal.
func (p *parser) ordinalSuffix(i int) bool {
	if !p.glued(i) {
		return false
	}
	digits := p.raw(i - 1)
	last, teen := digits[len(digits)-1], len(digits) > 1 && digits[len(digits)-2] == '1'
	switch p.at(i).word {
	case "st":
		return last == '1' && !teen
	case "nd", "d":
		return last == '2' && !teen
	case "rd":
		return last == '3' && !teen
	case "th":
		return true
	}
	return false
}

// slashFraction reads "3/4" and "7 1/2" (N3). Denominators that dates have and
// fractions of the news have not ("9/11") are left alone.
func (p *parser) slashFraction(n *numeral) bool {
	at, part := n.next, n.value
	if w := p.numberWord(at); w.class == "vulgar" { // 2½
		n.value, n.next, n.marked = n.value.plus(decimal{w.value, w.den, 0}), at+1, true
		return false
	}
	mixed := p.at(at).kind == atomDigits && p.isSign(at+1, "/⁄")
	if mixed {
		part, at = p.value(at), at+1
	}
	if !p.isSign(at, "/⁄") || p.at(at+1).kind != atomDigits || p.isSign(at+2, "/") || p.glued(at) != p.glued(at+1) {
		return false
	}
	den := p.value(at + 1)
	switch den.num {
	case 2, 3, 4, 5, 8, 10, 16, 32, 64, 100:
	default:
		return false
	}
	if !part.isWhole() || part.num == 0 || part.num >= den.num || !n.value.isWhole() {
		return false
	}
	f := decimal{part.num, den.num, 0}
	if mixed {
		f = n.value.plus(f)
	}
	n.value, n.next, n.fraction, n.marked = f, at+2, !mixed, true
	return !mixed
}

// codeAt returns the currency code at atom i, or "".
func (p *parser) codeAt(i int) string {
	code, _ := p.currencyCode(i)
	return code
}

// isPlural reports whether atom i is a noun in the plural, as far as letters show.
func (p *parser) isPlural(i int) bool {
	a := p.at(i)
	if a.kind != atomWord {
		return false
	}
	if t := p.tokens[a.tok].tag; t != tagNone {
		return t == tagNNS || t == tagNNPS
	}
	return len(a.word) > 3 && strings.HasSuffix(a.word, "s") && !strings.HasSuffix(a.word, "ss") || a.word == "people"
}
