// Tokens: the words, numbers and marks that syntax is about.
//
// A token is a byte range of the text, which is never rewritten. The division
// is that of the Penn Treebank as its successors write it, which news text
// and the trained models follow. Text between white space (a chunk) is peeled
// of marks from both ends, and what is left is cut at marks inside it:
//
//	T1  clitics stand apart             do|n't, Lee|'s, we|'ll, can|not
//	T2  a hyphen before a letter too    four|-|day, 19|-|year|-|old; but COVID-19
//	T3  abbreviations keep their dot    Mr.  U.S.  Inc.  J.
//	T4  a currency sign stands apart    $|1.2bn, US$|5
//	T5  a unit after a number too       5|km, 20|%, 8|p.m.
//	T6  repeated marks are one          ...  --  ''
//	T7  addresses are whole             example.org/a-b, ana@example.org, @ana
//	T8  numbers are whole               1,200.5  9:30  9/11; but 3|-|1
//	T9  other marks stand apart, around words and before a letter inside them
//	                                    (|yes|/|no|)  end|.|The
//
// Words of scripts that write no spaces are cut at uniseg's word boundaries
// (UAX #29): T10.

package article

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A token is a word, number or mark.
type token struct {
	start, end int    // bytes of the text
	form       string // the token's text, folded (see fold)
	lower      string // form in lower case
	lex        lexSet // the word lists that it stands in
	sent       int32  // index into parser.sents
	head       int32  // index of the token that governs it; its own for a root
	tag        tag    // Penn part of speech
	label      label  // entity label, IOB
	rel        rel    // relation to its head
	space      bool   // white space, or the paragraph's start, stands before it
	first      int32  // the tokens that it governs, itself included, half-open:
	last       int32  // see subtree
}

// tokenize finds the tokens of each sentence.
func (p *parser) tokenize() {
	const bytesPerToken = 4 // rather fewer than more
	p.tokens = slices.Grow(p.tokens, len(p.text)/bytesPerToken+8)
	for s := range p.sents {
		sent := &p.sents[s]
		sent.first = len(p.tokens)
		p.tokenizeRange(sent.start, sent.end, int32(s))
		sent.last = len(p.tokens)
	}
	p.readTokens()
}

// tokenizeRange appends the tokens between two bytes of the text.
func (p *parser) tokenizeRange(start, end int, sent int32) {
	c := cutter{parser: p, sent: sent, tail: p.tail}
	for pos := start; pos < end; {
		r, size := decodeRune(p.text, pos)
		if unicode.IsSpace(r) {
			pos += size
			continue
		}
		stop, plain := pos, true
		for stop < end {
			r, size = decodeRune(p.text, stop)
			if unicode.IsSpace(r) {
				break
			}
			plain = plain && (r|0x20 >= 'a' && r|0x20 <= 'z')
			stop += size
		}
		c.space = true
		if plain {
			c.plain(pos, stop)
		} else {
			c.chunk(pos, stop)
		}
		pos = stop
	}
	p.tail = c.tail
}

// decodeRune is quick for the bytes that make up most of the text.
func decodeRune(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// readTokens fills in what the tokens' words alone say.
//
// Words in lower case that are not in the text as such are written one after
// another into one string, which they share.
func (p *parser) readTokens() {
	lowered := p.lowered[:0]
	for i := range p.tokens {
		t := &p.tokens[i]
		t.form = fold(p.text[t.start:t.end])
		t.lower = t.form
		t.head, t.first, t.last = int32(len(lowered)), int32(i), int32(i+1)
		if !isLower(t.form) {
			lowered = foldAgain(appendLower(lowered, t.form), int(t.head))
		}
		t.last = int32(len(lowered))
	}
	words, all := lexWords(), string(lowered)
	for i := range p.tokens {
		t := &p.tokens[i]
		if t.head < t.last {
			t.lower = all[t.head:t.last]
		}
		t.lex = words[t.lower]
		t.head, t.first, t.last = int32(i), int32(i), int32(i+1)
	}
	p.lowered = lowered
}

// foldAgain folds what stands in buf from a byte on: an accent may have one
// character with a small letter that it has not with the capital.
func foldAgain(buf []byte, from int) []byte {
	for i := from; i < len(buf); i++ {
		if buf[i] < utf8.RuneSelf {
			continue
		}
		if norm.NFC.IsNormal(buf[from:]) {
			break
		}
		return append(buf[:from], norm.NFC.Bytes(buf[from:])...)
	}
	return buf
}

// isLower reports whether a word has no letter that a lower case changes.
func isLower(s string) bool {
	for i := range len(s) {
		if b := s[i]; 'A' <= b && b <= 'Z' || b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
