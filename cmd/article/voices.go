// Who says what on the web page, in which colour.

package main

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed66d30230/article"
)

// colours is how many speakers have a colour of their own (see page.css).
const colours = 8

// A voices gives each speaker a number and a colour: those that say most
// have colours of their own, the rest share grey.
type voices struct {
	names  []string
	colour map[string]string
	number map[string]int
	roles  map[string]string
}

func newVoices(a *article.Article) *voices {
	v := &voices{colour: map[string]string{}, number: map[string]int{}, roles: map[string]string{}}
	speakers := slices.Clone(a.Speakers)
	slices.SortStableFunc(speakers, func(x, y article.Speaker) int { return len(y.Quotations) - len(x.Quotations) })
	for i, s := range speakers {
		v.names = append(v.names, s.Name)
		v.number[s.Name] = i + 1
		if v.colour[s.Name] = "s0"; i < colours {
			v.colour[s.Name] = "s" + strconv.Itoa(i+1)
		}
	}
	for _, e := range a.Entities {
		v.roles[e.Name] = roles(e)
	}
	return v
}

// panel lists the speakers with their quotations; what nobody known says
// comes last.
func (v *voices) panel(a *article.Article) (list []pageSpeaker) {
	said := map[string][]pageQuotation{}
	for i, q := range a.Quotations {
		text := joinSpans(q.Content, " … ")
		if q.Kind == article.Direct {
			text = "“" + text + "”"
		}
		said[q.Speaker] = append(said[q.Speaker], pageQuotation{strconv.Itoa(i), clean(q.Cue.Text), clean(text)})
	}
	for _, name := range v.names {
		if len(said[name]) == 0 {
			continue
		}
		list = append(list, pageSpeaker{strconv.Itoa(v.number[name]), clean(name), v.colour[name], clean(v.roles[name]), said[name]})
	}
	if rest := said[""]; len(rest) > 0 {
		list = append(list, pageSpeaker{"0", "No speaker found", "s0", "", rest})
	}
	return list
}

// marks returns the marks of all findings.
func (v *voices) marks(a *article.Article) []mark {
	var marks []mark
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			marks = append(marks, mark{start: m.Start, end: m.End, class: string(e.Kind) + " " + string(m.Kind), title: e.Name})
		}
	}
	for i, g := range a.Agreements {
		back := fmt.Sprintf(`<a class="back" href="#g%d" aria-label="to this agreement in the list">§</a>`, i)
		marks = append(marks, mark{start: g.Start, end: g.End, class: "agreement", id: fmt.Sprintf("agreement%d", i), after: back})
	}
	for i, c := range a.Claims {
		marks = append(marks, mark{start: c.Start, end: c.End, class: "figure", title: amount(c),
			id: fmt.Sprintf("figure%d", i), href: fmt.Sprintf("#f%d", i)})
	}
	for i, q := range a.Quotations {
		marks = append(marks, v.quotationMarks(a.Text, i, q)...)
	}
	return marks
}

// quotationMarks marks content, cue and source, and puts the speaker's
// initials behind the content: colours alone are not for everybody.
func (v *voices) quotationMarks(text string, i int, q article.Quotation) (marks []mark) {
	colour, number := cmp.Or(v.colour[q.Speaker], "s0"), strconv.Itoa(v.number[q.Speaker])
	for k, s := range q.Content {
		m := mark{start: s.Start, end: s.End, class: "said " + string(q.Kind) + " " + colour, speaker: number, id: fmt.Sprintf("said%d-%d", i, k)}
		if k == len(q.Content)-1 {
			at := s.End + closingMark(text[s.End:])
			back := fmt.Sprintf(`<a class="back %s" href="#v%s" aria-label="said by %s; to the list of speakers">%s</a>`,
				colour, number, template.HTMLEscapeString(cmp.Or(clean(q.Speaker), "nobody named")), template.HTMLEscapeString(initials(clean(q.Speaker))))
			marks = append(marks, mark{start: at, end: at, after: back})
		}
		marks = append(marks, m)
	}
	if q.Cue.Text != "" {
		marks = append(marks, mark{start: q.Cue.Start, end: q.Cue.End, class: "cue"})
	}
	if q.Source.Text != "" {
		marks = append(marks, mark{start: q.Source.Start, end: q.Source.End, class: "source " + colour, title: q.Speaker})
	}
	return marks
}

// closingMark returns the length of the quotation mark that text opens with.
func closingMark(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("\"'”’»", r) {
		return n
	}
	return 0
}

// initials returns the first letters of a name's first and last words.
func initials(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' })
	if len(words) == 0 {
		return "?"
	}
	first, _ := utf8.DecodeRuneInString(words[0])
	last, _ := utf8.DecodeRuneInString(words[len(words)-1])
	if len(words) == 1 {
		return string(unicode.ToUpper(first))
	}
	return string(unicode.ToUpper(first)) + string(unicode.ToUpper(last))
}
