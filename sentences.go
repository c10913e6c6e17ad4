// Sentences: uniseg's boundaries (UAX #29), mended where news breaks them.
//
//	S1  no sentence ends after an abbreviation: "Mr. Lee", "Sen. Ruiz", "U.S. troops"
//	S2  none ends where a line was wrapped inside a paragraph

package article

import (
	"strings"

	"github.com/rivo/uniseg"
)

// sentences finds the sentences of every paragraph but furniture.
func (p *parser) sentences() {
	for i := range p.article.Paragraphs {
		para := &p.article.Paragraphs[i]
		if para.Kind == KindFurniture {
			continue
		}
		start, pos, state := para.Start, para.Start, -1
		for rest := unbroken(para.Text); rest != ""; {
			var s string
			s, rest, state = uniseg.FirstSentenceInString(rest, state)
			pos += len(s)
			if rest != "" && endsInAbbreviation(s) {
				continue // S1
			}
			body := strings.TrimSpace(p.text[start:pos])
			if body == "" {
				start = pos // a bare carriage return is a sentence to UAX #29
				continue
			}
			start += strings.Index(p.text[start:pos], body)
			end := start + len(body)
			p.sents = append(p.sents, sentence{start: start, end: end, para: i})
			para.Sentences = append(para.Sentences, p.span(start, end))
			start = pos
		}
	}
}

// endsInAbbreviation reports whether a sentence's last word is one that ends
// in a dot by itself.
func endsInAbbreviation(s string) bool {
	s = strings.TrimSpace(s)
	word := s[strings.LastIndexByte(s, ' ')+1:]
	return lexWords()[strings.ToLower(word)]&lexAbbreviations != 0
}

// unbroken returns a paragraph as one line (S2), byte for byte as long.
func unbroken(s string) string {
	end, next := lineEnd(s, 0)
	if end == len(s) {
		return s
	}
	b := []byte(s)
	for end < len(s) {
		for i := end; i < next; i++ {
			b[i] = ' '
		}
		end, next = lineEnd(s, next)
	}
	return string(b)
}
