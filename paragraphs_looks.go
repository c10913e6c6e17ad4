// Looks: what a line shows at a glance, counted in one walk over its words.
// Layout decides by these counts, before there are tokens.

package article

import (
	"unicode"
	"unicode/utf8"
)

// looks are the counts of one line.
type looks struct {
	words    int // runs of letters and digits; hyphens and apostrophes join
	capitals int // words that open with a capital letter
	shouted  int // words of two letters or more, all capitals
	function int // words of the closed classes: the, of, and
	numbers  int // words that open with a digit
	page     int // words of the page around an article: see lexicon/pagewords.txt
	newsroom int // reporter, columnist
	reader   int // you, your
	writer   int // we, our
	said     int // cues of quotation
	chars    int
	marks    int // characters that are neither letters, digits nor space
	first    rune
	last     rune
	ends     bool // as a sentence does
	hash     uint32
	// from, to are the line's words in layout.words.
	from, to int32
}

// maxWord is how long a word may be to be known: longer ones are looked up by
// their start.
const maxWord = 24

// A seenWord is a word of a line as layout knows it.
type seenWord struct {
	start, end int32 // bytes, from the line's start
	hash       uint32
	lex        lexSet
}

// lookAt counts what a line's text shows and appends its words to words.
func lookAt(s string, words []seenWord) (looks, []seenWord) {
	l := looks{from: int32(len(words)), ends: endsSentence(s), hash: hashStart}
	l.first, _ = utf8.DecodeRuneInString(s)
	l.last, _ = utf8.DecodeLastRuneInString(s)
	var buf [maxWord]byte
	lex := lexWords()
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isWordRune(r) {
			l.chars++
			if !unicode.IsSpace(r) {
				l.marks++
			}
			i += n
			continue
		}
		end, lower, chars, upper := foldWord(s, i, buf[:0])
		w := seenWord{start: int32(i), end: int32(end), hash: hashBytes(hashStart, lower), lex: lex[string(lower)]}
		words = append(words, w)
		l.chars += chars
		l.words++
		l.hash = hashBytes(l.hash, lower)
		switch {
		case unicode.IsUpper(r):
			l.capitals++
			if upper == chars && chars > 1 {
				l.shouted++
			}
		case unicode.IsDigit(r):
			l.numbers++
		}
		l.countWord(w.lex, lower)
		i = end
	}
	l.to = int32(len(words))
	return l, words
}

// countWord counts a word by the lists that it stands in.
func (l *looks) countWord(lex lexSet, lower []byte) {
	if lex&lexFunctionWords != 0 {
		l.function++
	}
	if lex&lexPageWords != 0 {
		l.page++
	}
	if lex&lexNewsroom != 0 {
		l.newsroom++
	}
	if lex&lexCues != 0 {
		l.said++
	}
	switch string(lower) {
	case "you", "your", "you're", "you've", "you'll", "yours":
		l.reader++
	case "we", "our", "us", "we're", "we've", "we'll":
		l.writer++
	}
}

// foldWord reads the word that starts at i: it returns its end, its first
// maxWord bytes in lower case, how many characters it has and how many of
// them are capitals.
func foldWord(s string, i int, lower []byte) (end int, folded []byte, chars, upper int) {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isWordRune(r) && !joinsWords(r, s[i+n:]) {
			break
		}
		if unicode.IsUpper(r) {
			upper++
			r = unicode.ToLower(r)
		}
		if r == '’' {
			r = '\''
		}
		if r != '\u00ad' && len(lower)+utf8.UTFMax <= cap(lower) {
			lower = utf8.AppendRune(lower, r)
		}
		chars++
		i += n
	}
	return i, lower, chars, upper
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joinsWords reports whether r, a hyphen or apostrophe, stands inside a word
// that rest continues.
func joinsWords(r rune, rest string) bool {
	switch r {
	case '\'', '’', '-', '‑', '\u00ad':
		next, _ := utf8.DecodeRuneInString(rest)
		return isWordRune(next)
	}
	return false
}

const hashStart = 2166136261

// hashBytes continues a hash (FNV-1a) with a word.
func hashBytes(h uint32, word []byte) uint32 {
	for _, b := range word {
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}
