// Folding: how words are compared. The text itself is never changed.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold returns a word as comparison sees it: straight marks for curly ones,
// one character for a letter and its accents (NFC), narrow letters and digits
// for wide ones, and nothing of what no reader sees. The marks and clitics
// that news is full of cost no memory.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return foldWide(s)
		}
	}
	return s
}

// foldWide folds a word that is not all ASCII.
func foldWide(s string) string {
	switch s {
	case "’", "‘":
		return "'"
	case "“", "”":
		return `"`
	case "’s":
		return "'s"
	case "n’t":
		return "n't"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	case "’d":
		return "'d"
	case "’m":
		return "'m"
	}
	return foldRunes(s)
}

// foldRunes folds a word character by character; s itself, where there is
// nothing to fold.
func foldRunes(s string) string {
	for _, r := range s {
		if foldRune(r) != r {
			s = strings.Map(foldRune, s)
			break
		}
	}
	if norm.NFC.QuickSpanString(s) == len(s) || norm.NFC.IsNormalString(s) { // the first costs no memory
		return s
	}
	return norm.NFC.String(s)
}

// foldRune returns what stands for r in a folded word; -1 if nothing does.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return r
	case r == '’', r == '‘', r == 'ʼ', r == '＇':
		return '\''
	case r == '“', r == '”', r == '＂':
		return '"'
	case r == '\u2010', r == '\u2011':
		return '-'
	case r >= '！' && r <= '～': // full width, in the order of ASCII
		return r - '！' + '!'
	case isInvisible(r) && !unicode.IsSpace(r):
		return -1
	}
	return r
}

// published returns a name as readers compare it: without what nobody sees,
// and one character for a letter and its accents. Curly marks stay.
func published(s string) string {
	for i, r := range s {
		if r >= utf8.RuneSelf && publishedRune(r) != r {
			s = s[:i] + strings.Map(publishedRune, s[i:])
			break
		}
	}
	if norm.NFC.IsNormalString(s) {
		return s
	}
	return norm.NFC.String(s)
}

// publishedRune returns what stands for r in a name; -1 if nothing does.
func publishedRune(r rune) rune {
	if folded := foldRune(r); folded < 0 || r >= '！' && r <= '～' {
		return folded
	}
	return r
}

// appendLower appends a folded word in lower case.
func appendLower(buf []byte, s string) []byte {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			buf = append(buf, b)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
		i += size
	}
	return buf
}
