// Atoms: a sentence as figures see it. Tokens divide "$1.2bn" and "10-year-old"
// for the sake of syntax; a figure is read from runs of digits, runs of letters
// and single signs, whatever the tokens are, so that "$ 35 million" and
// "one - time" of tokenised text read the same.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type atomKind uint8

const (
	atomNone   atomKind = iota // outside the sentence
	atomWord                   // a run of letters
	atomDigits                 // a run of the digits 0 to 9
	atomSign                   // any other character
)

// An atom is the smallest piece of a figure.
type atom struct {
	start, end int    // bytes of the text
	raw        string // the text, wide characters as narrow ones
	word       string // the same, folded and in lower case
	lex        lexSet // the word lists that it stands in
	tok        int    // the token that its first byte lies in
	kind       atomKind
	space      bool // white space, or the sentence's start, stands before it
}

// readAtoms cuts a sentence into atoms, into the scratch slice of p.
func (p *parser) readAtoms(s *sentence) {
	p.atoms = p.atoms[:0]
	words := lexWords()
	tok, space := s.first, true
	for pos := s.start; pos < s.end; {
		end, kind := nextAtom(p.text, pos, s.end)
		if kind == atomNone {
			pos, space = end, true
			continue
		}
		for tok+1 < s.last && p.tokens[tok+1].start <= pos {
			tok++
		}
		a := atom{start: pos, end: end, raw: p.text[pos:end], tok: tok, kind: kind, space: space}
		if isWide(a.raw) {
			a.raw = fold(a.raw)
		}
		if t := &p.tokens[tok]; t.start == pos && t.end == end {
			a.word, a.lex = t.lower, t.lex
		} else if a.word = strings.ToLower(a.raw); kind != atomDigits {
			a.lex = words[a.word]
		}
		p.atoms = append(p.atoms, a)
		pos, space = end, false
	}
}

// nextAtom returns the end and kind of the atom at pos; atomNone for space.
func nextAtom(text string, pos, limit int) (int, atomKind) {
	switch c := text[pos]; {
	case isDigit(c), isWideDigit(text[pos:]):
		for pos < limit && (isDigit(text[pos]) || isWideDigit(text[pos:])) {
			_, n := decodeRune(text, pos)
			pos += n
		}
		return pos, atomDigits
	case isLetter(c):
		for pos < limit && (isLetter(text[pos]) || text[pos] >= utf8.RuneSelf && wideLetter(text[pos:]) > 0) {
			pos += max(1, wideLetter(text[pos:]))
		}
		return pos, atomWord
	case c < utf8.RuneSelf:
		if c == ' ' || c >= '\t' && c <= '\r' {
			return pos + 1, atomNone
		}
		return pos + 1, atomSign
	}
	if n := wideLetter(text[pos:]); n > 0 {
		for n > 0 && pos < limit {
			pos += n
			n = 0
			if pos < limit {
				n = wideLetter(text[pos:])
				if isLetter(text[pos]) {
					n = 1
				}
			}
		}
		return pos, atomWord
	}
	r, n := utf8.DecodeRuneInString(text[pos:])
	if unicode.IsSpace(r) || r == '\u200b' || r == '\u00ad' || r == '\ufeff' {
		return pos + n, atomNone
	}
	return pos + n, atomSign
}

// isWide reports whether s starts with a sign, digit or letter of full width,
// which East Asian type sets in the place of ours: ％, １, Ａ.
func isWide(s string) bool {
	return len(s) > 2 && s[0] == 0xEF && (s[1] == 0xBC || s[1] == 0xBD)
}

// isWideDigit reports whether s starts with a digit of full width.
func isWideDigit(s string) bool {
	return isWide(s) && "０"[1] == s[1] && "０"[2] <= s[2] && s[2] <= "９"[2]
}

// wideLetter returns the length of the letter outside ASCII that s starts
// with, or 0. Marks count as letters, signs of currencies and numbers do not.
func wideLetter(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r < utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsMark(r) || r == 'ª' || r == 'º' {
		return 0
	}
	return n
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// at returns atom i; outside the sentence, one that is nothing.
func (p *parser) at(i int) *atom {
	if i < 0 || i >= len(p.atoms) {
		return &noAtom
	}
	return &p.atoms[i]
}

var noAtom = atom{space: true}

// raw returns the text of atom i as it is written.
func (p *parser) raw(i int) string { return p.at(i).raw }

// isCapital reports whether atom i is a word that opens with a capital, or has
// one within: iPhone.
func (p *parser) isCapital(i int) bool {
	a := p.at(i)
	if a.kind != atomWord {
		return false
	}
	r, n := utf8.DecodeRuneInString(p.text[a.start:])
	return unicode.IsUpper(r) || a.start+n < a.end && 'A' <= p.text[a.start+n] && p.text[a.start+n] <= 'Z'
}

// isSign reports whether atom i is the sign, or one of the signs, s.
func (p *parser) isSign(i int, signs string) bool {
	a := p.at(i)
	return a.kind == atomSign && strings.Contains(signs, a.raw)
}

// isHyphen reports whether atom i is a mark that can join words: no dash of a
// width that divides sentences.
func (p *parser) isHyphen(i int) bool { return p.isSign(i, "-\u2010\u2011–−") }

// isDash reports whether atom i is a hyphen or dash.
func (p *parser) isDash(i int) bool { return p.isSign(i, "-\u2010\u2011\u2012–—−") }
