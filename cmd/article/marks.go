// Marking up a text: spans of it get HTML elements around them. Spans may
// cross, elements may not, so a mark that sticks out of the one it opens in
// goes on as a second element behind it.

package main

import (
	"html/template"
	"slices"
	"strings"
)

// A mark is an element around a piece of the text. Where start and end are one,
// it is nothing but the HTML in after.
type mark struct {
	start, end int
	class      string
	id         string
	title      string
	speaker    string // which speaker's words these are
	href       string // makes it a link, unless it stands in one
	after      string // HTML behind it, unless it stands in a link
}

// A marker writes a piece of text with its marks.
type marker struct {
	b     *strings.Builder
	text  string
	open  []mark // innermost last
	links int    // how many of open are links
	pos   int    // what comes before is written
}

// markUp returns text from start to end as HTML, with marks that lie in it.
func markUp(text string, start, end int, marks []mark) template.HTML {
	m := &marker{b: &strings.Builder{}, text: text, pos: start}
	slices.SortStableFunc(marks, outerFirst)
	for len(marks) > 0 {
		next := marks[0]
		marks = marks[1:]
		m.closeUpTo(next.start)
		if next.start == next.end {
			m.insert(next)
			continue
		}
		if n := len(m.open); n > 0 && next.end > m.open[n-1].end {
			rest := next
			rest.start, rest.id = m.open[n-1].end, ""
			next.end, next.after = rest.start, ""
			i, _ := slices.BinarySearchFunc(marks, rest, outerFirst)
			marks = slices.Insert(marks, i, rest)
		}
		m.begin(next)
	}
	m.closeUpTo(end)
	m.write(end)
	return template.HTML(m.b.String())
}

// outerFirst orders marks so that an element opens before those inside it,
// and what is inserted stands before both.
func outerFirst(x, y mark) int {
	switch {
	case x.start != y.start:
		return x.start - y.start
	case x.start == x.end || y.start == y.end:
		return (x.end - x.start) - (y.end - y.start)
	}
	return y.end - x.end
}

// insert writes HTML at one place of the text.
func (m *marker) insert(k mark) {
	m.write(k.start)
	if m.links == 0 {
		m.b.WriteString(k.after)
	}
}

// write writes the text up to pos.
func (m *marker) write(pos int) {
	m.b.WriteString(template.HTMLEscapeString(printable(m.text[m.pos:pos])))
	m.pos = pos
}

// begin opens an element.
func (m *marker) begin(k mark) {
	m.write(k.start)
	name := "span"
	if m.links > 0 {
		k.href = ""
	}
	if k.href != "" {
		name = "a"
		m.links++
	}
	m.b.WriteString("<" + name)
	for _, attribute := range [][2]string{{"class", k.class}, {"id", k.id}, {"href", k.href}, {"title", k.title}, {"data-speaker", k.speaker}} {
		if attribute[1] != "" {
			m.b.WriteString(" " + attribute[0] + `="` + template.HTMLEscapeString(printable(attribute[1])) + `"`)
		}
	}
	m.b.WriteString(">")
	m.open = append(m.open, k)
}

// closeUpTo closes the elements that end at pos or before.
func (m *marker) closeUpTo(pos int) {
	for n := len(m.open); n > 0 && m.open[n-1].end <= pos; n-- {
		k := m.open[n-1]
		m.open = m.open[:n-1]
		m.write(k.end)
		if k.href != "" {
			m.b.WriteString("</a>")
			m.links--
		} else {
			m.b.WriteString("</span>")
		}
		if m.links == 0 {
			m.b.WriteString(k.after)
		}
	}
}
