// The reading view: one article for people at a terminal.

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/seed66d30230/article"
)

// readingView returns the default view. Among several articles each one
// opens with its name.
func readingView(several bool, st style) view {
	return view{article: func(b *bytes.Buffer, s source, a *article.Article) error {
		r := &reader{b: b, style: st, a: a}
		if several {
			r.line(0, dim, "── "+s.name()+" ──")
			b.WriteByte('\n')
		}
		r.top()
		r.people()
		r.names("Organisations", article.Organization)
		r.names("Places", article.Place)
		r.said()
		r.figures()
		r.agreements()
		r.nothing()
		if several {
			b.WriteByte('\n')
		}
		return nil
	}}
}

// A reader writes the reading view of one article.
type reader struct {
	style
	b *bytes.Buffer
	a *article.Article
}

// top prints what stands above the article's text.
func (r *reader) top() {
	r.line(0, bold, r.a.Headline.Text)
	r.line(0, italic, r.a.Standfirst.Text)
	var under []string
	for _, s := range []article.Span{r.a.Byline, r.a.Dateline, r.a.Published, r.a.Updated} {
		if s.Text != "" {
			under = append(under, oneLine(s.Text))
		}
	}
	r.line(0, dim, strings.Join(under, " · "))
	if r.a.Headline.Text == "" && len(r.a.Paragraphs) == 0 {
		r.line(0, dim, "(nothing to read)")
	}
}

// people lists the persons: those that say most first, then those that are
// named most.
func (r *reader) people() {
	people := r.entities(article.Person)
	if len(people) == 0 {
		return
	}
	said := map[string]int{}
	for _, s := range r.a.Speakers {
		said[s.Name] = len(s.Quotations)
	}
	slices.SortStableFunc(people, func(x, y article.Entity) int {
		return cmp.Or(said[y.Name]-said[x.Name], len(y.Mentions)-len(x.Mentions))
	})
	r.section("People")
	names := make([]string, len(people))
	for i, e := range people {
		names[i] = e.Name
	}
	width := r.columnFor(names)
	for _, e := range people {
		speaks := "        "
		if n := said[e.Name]; n > 0 {
			speaks = fmt.Sprintf("%3d said", n)
		}
		r.row([]cell{{e.Name, width, bold}, {speaks, 8, green}, {fmt.Sprintf("%3d named", len(e.Mentions)), 9, dim}}, roles(e))
	}
}

// roles puts the different roles of an entity in a line.
func roles(e article.Entity) string {
	var list []string
	for _, role := range e.Roles {
		text := oneLine(role.Text)
		if role.Of != "" && !strings.Contains(text, role.Of) {
			text += " (" + role.Of + ")"
		}
		if !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return strings.Join(list, "; ")
}

// names lists the entities of one kind in a paragraph, most named first.
func (r *reader) names(title string, kind article.EntityKind) {
	entities := r.entities(kind)
	if len(entities) == 0 {
		return
	}
	slices.SortStableFunc(entities, func(x, y article.Entity) int { return len(y.Mentions) - len(x.Mentions) })
	var list []string
	for _, e := range entities {
		list = append(list, fmt.Sprintf("%s\u00a0%d", e.Name, len(e.Mentions)))
	}
	r.section(title)
	r.row(nil, strings.Join(list, ", "))
}

func (r *reader) entities(kind article.EntityKind) (list []article.Entity) {
	for _, e := range r.a.Entities {
		if e.Kind == kind {
			list = append(list, e)
		}
	}
	return list
}

// said prints each speaker's quotations, then those of nobody known.
func (r *reader) said() {
	if len(r.a.Quotations) == 0 {
		return
	}
	r.section("Who said what")
	for _, s := range r.a.Speakers {
		r.line(1, bold, s.Name)
		for _, i := range s.Quotations {
			r.quotation(r.a.Quotations[i])
		}
	}
	headed := false
	for _, q := range r.a.Quotations {
		if q.Speaker != "" {
			continue
		}
		if !headed {
			r.line(1, bold, "(no speaker found)")
			headed = true
		}
		r.quotation(q)
	}
}

// quotation prints one quotation beside its cue. Quotation marks show that
// the words are the speaker's own.
func (r *reader) quotation(q article.Quotation) {
	text := joinSpans(q.Content, " … ")
	if q.Kind == article.Direct {
		text = "“" + text + "”"
	}
	cue := q.Cue.Text
	if cue == "" {
		cue = "–"
	}
	r.row([]cell{{"", 1, ""}, {oneLine(cue), 13, cyan}}, text)
}

// figures prints the claims as a table: the words, what they say, of what.
func (r *reader) figures() {
	if len(r.a.Claims) == 0 {
		return
	}
	r.section("Figures")
	texts, values := []string{}, []string{}
	for _, c := range r.a.Claims {
		texts, values = append(texts, oneLine(c.Text)), append(values, amount(c))
	}
	left, middle := r.columnFor(texts), r.columnFor(values)
	for i, c := range r.a.Claims {
		r.row([]cell{{texts[i], left, yellow}, {values[i], middle, dim}}, subject(c))
	}
}

// agreements prints each agreement as a title and a few labelled lines.
func (r *reader) agreements() {
	if len(r.a.Agreements) == 0 {
		return
	}
	r.section("Agreements")
	for _, g := range r.a.Agreements {
		r.line(1, bold, agreementTitle(g))
		for _, d := range agreementDetails(g) {
			r.row([]cell{{"", 1, ""}, {d[0], 13, dim}}, oneLine(d[1]))
		}
	}
}

// nothing says so where a text has none of all that.
func (r *reader) nothing() {
	a := r.a
	if len(a.Paragraphs) > 0 && len(a.Entities)+len(a.Quotations)+len(a.Claims)+len(a.Agreements) == 0 {
		r.line(0, dim, "(no names, quotations, figures or agreements found)")
	}
}

// agreementTitle says what kind of agreement it is and how it stands.
func agreementTitle(g article.Agreement) string {
	switch {
	case g.Count > 1:
		return fmt.Sprintf("%d %s, %s", g.Count, plural(g.Kind), g.Status)
	case g.Count == 1:
		return fmt.Sprintf("1 %s, %s", g.Kind, g.Status)
	}
	return g.Kind + ", " + string(g.Status)
}

// plural returns a noun's plural by the rule, which kinds of agreement follow.
func plural(noun string) string {
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return stem + "ies"
	}
	return noun + "s"
}

// agreementDetails returns what is known of an agreement, each with a label.
func agreementDetails(g article.Agreement) [][2]string {
	return slices.DeleteFunc([][2]string{
		{"between", strings.Join(g.Parties, ", ")},
		{"among them", strings.Join(g.Members, ", ")},
		{"on", joinSpans(g.Topics, "; ")},
		{"worth", g.Value.Text},
		{"where", g.Place.Text},
		{"when", g.Date.Text},
		{"says", g.Speaker},
		{"text", g.Text},
	}, func(d [2]string) bool { return d[1] == "" })
}
