// Folding: how words are compared. The text itself is never changed.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold returns a word as comparison sees it: straight marks for curly ones,
// and nothing for soft hyphens and zero-width spaces.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return folder.Replace(s)
		}
	}
	return s
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
