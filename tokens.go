// Tokens: the words, numbers and marks that syntax is about.
//
// A token is a byte range of the text, which is never rewritten. The division
// is that of the Penn Treebank as its successors write it, which news text
// and the trained models follow: uniseg's word boundaries (UAX #29), mended:
//
//	T1  clitics stand apart           do|n't, Lee|'s, we|'ll
//	T2  a hyphen between words too    four|-|day, anti|-|American
//	T3  abbreviations keep their dot  Mr.  U.S.  Inc.
//	T4  a currency sign stands apart  $|1.2bn, US$|5
//	T5  letters after a number too    5|km, 1.2|bn
//	T6  ellipses and dashes are whole ...  --

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
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
	for s := range p.sents {
		sent := &p.sents[s]
		sent.first = len(p.tokens)
		p.tokenizeRange(sent.start, sent.end, int32(s))
		sent.last = len(p.tokens)
	}
	p.readTokens()
}

// readTokens fills in what the tokens' words alone say.
func (p *parser) readTokens() {
	words := lexWords()
	for i := range p.tokens {
		t := &p.tokens[i]
		t.form = fold(p.text[t.start:t.end])
		t.lower = strings.ToLower(t.form)
		t.lex = words[t.lower]
		t.head, t.first, t.last = int32(i), int32(i), int32(i+1)
	}
}

// tokenizeRange appends the tokens between two bytes of the text.
func (p *parser) tokenizeRange(start, end int, sent int32) {
	rest, pos, state, space := p.text[start:end], start, -1, true
	for rest != "" {
		var word string
		word, rest, state = uniseg.FirstWordInString(rest, state)
		r, _ := utf8.DecodeRuneInString(word)
		if unicode.IsSpace(r) {
			space = true
		} else {
			p.addWord(pos, pos+len(word), sent, space)
			space = false
		}
		pos += len(word)
	}
}

// addWord appends the token or tokens of one word of uniseg's.
func (p *parser) addWord(start, end int, sent int32, space bool) {
	word := p.text[start:end]
	if n := len(p.tokens); n > 0 && !space && word == "." {
		last := &p.tokens[n-1]
		if last.end == start && lexWords()[strings.ToLower(p.text[last.start:end])]&lexAbbreviations != 0 {
			last.end = end // T3
			return
		}
	}
	if cut := clitic(word); cut > 0 {
		p.tokens = append(p.tokens, token{start: start, end: start + cut, sent: sent, space: space})
		start, space = start+cut, false // T1
	}
	p.tokens = append(p.tokens, token{start: start, end: end, sent: sent, space: space})
}

// clitic returns where a word's clitic starts, or 0.
func clitic(word string) int {
	w := strings.ToLower(fold(word))
	if len(w) > 3 && strings.HasSuffix(w, "n't") {
		return len(word) - (len("n't") + len(word) - len(fold(word)))
	}
	if i := strings.LastIndexAny(word, "'’"); i > 0 {
		switch w[strings.LastIndexByte(w, '\''):] {
		case "'s", "'re", "'ve", "'ll", "'d", "'m":
			return i
		}
	}
	return 0
}

// fold returns a word as comparison sees it: straight marks for curly ones.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return folder.Replace(s)
		}
	}
	return s
}

var folder = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00ad", "", "\u200b", "")
