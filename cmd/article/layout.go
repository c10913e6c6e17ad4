// Laying text out in columns for the reading view.

package main

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// indent stands before everything below a section's title.
const indent = "  "

// A cell is one fixed column of a row.
type cell struct {
	text  string
	width int
	paint paint
}

// leastRoom is the narrowest column of text, in characters. Where the cells
// leave less, what does not fit into one line stands below them.
const leastRoom = 24

// section prints the title of a part of the view.
func (r *reader) section(title string) {
	if b := r.b.Bytes(); len(b) > 0 && !bytes.HasSuffix(b, []byte("\n\n")) {
		r.b.WriteByte('\n')
	}
	r.line(0, dim, strings.ToUpper(title))
}

// line prints text over the whole width, indented by level.
func (r *reader) line(level int, p paint, text string) {
	if text == "" {
		return
	}
	margin := strings.Repeat(indent, level)
	for _, l := range wrap(text, r.width-len(margin)) {
		r.b.WriteString(margin + r.paint(p, l) + "\n")
	}
}

// row prints cells beside each other and text wrapped in the room to their
// right, or below them. A cell too wide for its column takes a line for itself.
func (r *reader) row(cells []cell, text string) {
	line, used := indent, len(indent)
	left := used
	for _, c := range cells {
		left += c.width + 2
	}
	at := len(indent)
	for _, c := range cells {
		shown := printable(c.text)
		line += strings.Repeat(" ", at-used) + r.paint(c.paint, shown)
		used = at + uniseg.StringWidth(shown)
		at += c.width + 2
		if used > at-2 {
			r.b.WriteString(line + "\n")
			line, used = "", 0
		}
	}
	if room := r.width - left; room < leastRoom && uniseg.StringWidth(text) > room && len(cells) > 0 {
		if used > 0 {
			r.b.WriteString(line + "\n")
		}
		line, used, left = "", 0, 3*len(indent)
	}
	for _, l := range wrap(text, r.width-left) {
		r.b.WriteString(line + strings.Repeat(" ", left-used) + l + "\n")
		line, used = "", 0
	}
	if text == "" && strings.TrimSpace(line) != "" {
		r.b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
}

// columnFor returns a width that holds most of texts, up to a third of the
// line.
func (r *reader) columnFor(texts []string) int {
	width := 0
	for _, t := range texts {
		if w := uniseg.StringWidth(t); w <= r.width/3 {
			width = max(width, w)
		}
	}
	return max(width, 8)
}

// wrap cuts text into lines of at most width columns, at blanks; a longer
// word stands alone and sticks out.
func wrap(text string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.FieldsFunc(printable(text), isBreak) {
		w := uniseg.StringWidth(word)
		switch {
		case used == 0:
			line, used = word, w
		case used+1+w <= width:
			line, used = line+" "+word, used+1+w
		default:
			lines = append(lines, line)
			line, used = word, w
		}
	}
	if used > 0 {
		lines = append(lines, line)
	}
	return lines
}

// isBreak reports whether a line may end at r: white space, but no-break
// space.
func isBreak(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' }

// printable replaces control characters, which on a terminal could move the
// cursor or worse.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return r
		case unicode.IsControl(r), '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return '\ufffd'
		}
		return r
	}, s)
}
