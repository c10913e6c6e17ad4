// Folding: how words are compared. The text itself is never changed.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold returns a word as comparison sees it: straight marks for curly ones,
// and nothing for soft hyphens and zero-width spaces. The marks and clitics
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
	return folder.Replace(s) // s itself, where there is nothing to replace
}

var folder = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00ad", "", "\u200b", "")

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
