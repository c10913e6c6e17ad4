// Lines: the text cut at its line ends, and what a line looks like before
// anything is known of its words' grammar.
//
//	L1  a line ends at LF, CR LF, CR, VT, FF, NEL, U+2028 or U+2029
//	L2  a line's edges lose white space and invisible marks: a byte order
//	    mark, zero-width and bidirectional ones
//	L3  in text wrapped by hand, a line that was full runs on in the next
//	    one, unless that is indented deeper or opens with a bullet
//
// From here on "line" means what is left after L3: a paragraph, mostly.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is one paragraph of the text, or one piece of the page around it.
type line struct {
	start, end int  // bytes
	gap        bool // a blank line, or the text's start, stands before it
	indent     int  // characters of white space before it
	looks
	evidence
	signs
	hindsight
}

// text returns the line's words.
func (p *parser) lineText(l *line) string { return p.text[l.start:l.end] }

// readLines cuts the text into lines (L1, L2) and joins wrapped ones (L3).
func (p *parser) readLines() []line {
	lines := p.layout.lines[:0]
	gap := true
	for pos := 0; pos < len(p.text); {
		end, next := lineEnd(p.text, pos)
		start, stop := trimInvisible(p.text, pos, end)
		if start == stop {
			gap = true
		} else {
			lines = append(lines, line{start: start, end: stop, gap: gap, indent: start - pos})
			gap = false
		}
		pos = next
	}
	return unwrap(p.text, lines)
}

// lineEnd returns where the line that starts at pos ends, and where the next
// one starts.
func lineEnd(text string, pos int) (end, next int) {
	for i := pos; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && strings.HasPrefix(text[i:], "\r\n"):
			return i, i + 2
		case c >= '\n' && c <= '\r': // LF, VT, FF, CR
			return i, i + 1
		case c == 0xC2 && strings.HasPrefix(text[i:], "\u0085"):
			return i, i + 2
		case c == 0xE2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return i, i + 3
		}
	}
	return len(text), len(text)
}

// trimInvisible returns text[start:end] without what no reader sees at its
// edges.
func trimInvisible(text string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !isInvisible(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !isInvisible(r) {
			break
		}
		end -= n
	}
	return start, end
}

// isInvisible reports whether a reader sees nothing of r: white space, and
// the marks that say how to write or to break what stands around them.
func isInvisible(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' ' || r == '\x7f' // control characters say nothing in a text
	case r == '\u00ad', r == '\u2060', r == '\ufeff':
		return true
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return true
	}
	return unicode.IsSpace(r)
}

// The widths that people wrap text at.
const (
	narrowest = 40
	widest    = 100
)

// unwrap joins the lines of text that was wrapped by hand (L3).
func unwrap(text string, lines []line) []line {
	width := wrapWidth(text, lines)
	if width == 0 {
		return lines
	}
	out := lines[:1]
	last := lines[0] // the line as it was written, not what it was joined to
	for _, l := range lines[1:] {
		if runsOn(text, last, l, width) {
			out[len(out)-1].end = l.end
		} else {
			out = append(out, l)
		}
		last = l
	}
	return out
}

// runsOn reports whether the next line, unless it starts anew, continues l:
// its first word would not have fitted behind l.
func runsOn(text string, l, next line, width int) bool {
	if next.gap || next.indent > l.indent || isBullet(text[next.start:next.end]) {
		return false
	}
	word, _, _ := strings.Cut(text[next.start:next.end], " ")
	return l.indent+utf8.RuneCountInString(text[l.start:l.end])+1+utf8.RuneCountInString(word) > width-wrapSlack
}

// wrapSlack is how far a wrapped line may stop short of what would fit, since
// not everybody wraps to the last column.
const wrapSlack = 3

// wrapWidth returns the width at which text was wrapped by hand: that of its
// longest line, if most lines that another follows stop where one would have
// to, in the middle of a sentence. It returns 0 for other text.
func wrapWidth(text string, lines []line) int {
	width := 0
	for _, l := range lines {
		if l.end-l.start > 4*widest {
			return 0
		}
		width = max(width, l.indent+utf8.RuneCountInString(text[l.start:l.end]))
	}
	if width < narrowest || width > widest {
		return 0
	}
	pairs, full := 0, 0
	for i, l := range lines[:len(lines)-1] {
		if next := lines[i+1]; !next.gap {
			pairs++
			if runsOn(text, l, next, width) && !endsSentence(text[l.start:l.end]) {
				full++
			}
		}
	}
	if full < 3 || 2*full < pairs {
		return 0
	}
	return width
}

// isBullet reports whether s opens as an entry of a list does.
func isBullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '·', '●', '▪', '■', '◦', '‣', '⁃', '*', '-', '–', '—', '→', '►', '✓':
		return n < len(s) && (s[n] == ' ' || s[n] == '\t')
	}
	return false
}

// endsSentence reports whether s ends as a sentence does, closing quotation
// marks and brackets aside.
func endsSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', '…', '。', '．', '！', '？':
			return true
		case '"', '\'', '”', '’', '»', '“', ')', ']', '*':
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}
