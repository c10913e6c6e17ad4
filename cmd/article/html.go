// The web page: one article, marked up, in one file that needs nothing else.

package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"slices"
	"strconv"

	"github.com/seed66d30230/article"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
	//go:embed page.js
	pageJS string
)

// A page is what page.html shows.
type page struct {
	Title      string
	Headed     bool // the text has a headline
	Policy     string
	Style      template.CSS
	Script     template.JS
	Blocks     []block
	Speakers   []pageSpeaker
	Entities   []pageEntity
	Figures    []pageFigure
	Agreements []pageAgreement
}

// A block is a paragraph.
type block struct {
	Kind article.ParagraphKind
	HTML template.HTML
}

// A pageSpeaker is one voice in the panel.
type pageSpeaker struct {
	ID, Name, Colour, Roles string
	Quotations              []pageQuotation
}

type pageQuotation struct {
	ID   string
	Cue  string
	Text string
}

type pageEntity struct {
	Name, Kind, Roles string
	Mentions          int
}

type pageFigure struct {
	ID, Text, Amount, Subject string
}

type pageAgreement struct {
	ID, Title string
	Details   [][2]string
}

// htmlView returns the view that -html prints.
func htmlView() view {
	t := template.Must(template.New("page").Parse(pageHTML))
	return view{article: func(b *bytes.Buffer, s source, a *article.Article) error {
		return t.Execute(b, newPage(s.name(), a))
	}}
}

func newPage(name string, a *article.Article) *page {
	p := &page{
		Title:  cmp.Or(oneLine(printable(a.Headline.Text)), name),
		Policy: policy(),
		Style:  template.CSS(pageCSS),
		Script: template.JS(pageJS),
	}
	voices := newVoices(a)
	p.Blocks = blocks(a, voices)
	p.Headed = slices.ContainsFunc(p.Blocks, func(b block) bool { return b.Kind == article.KindHeadline })
	p.Speakers = voices.panel(a)
	p.Entities = entityPanel(a)
	for i, c := range a.Claims {
		p.Figures = append(p.Figures, pageFigure{strconv.Itoa(i), clean(c.Text), amount(c), clean(subject(c))})
	}
	for i, g := range a.Agreements {
		p.Agreements = append(p.Agreements, newPageAgreement(i, g))
	}
	return p
}

// policy is the page's content security policy: its own style and script,
// known by their hashes, and nothing else, whatever the text contains.
func policy() string {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return fmt.Sprintf("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'", hash(pageCSS), hash(pageJS))
}

// clean makes text fit for one line of the page.
func clean(s string) string { return oneLine(printable(s)) }

// blocks returns the paragraphs with everything in them marked.
func blocks(a *article.Article, v *voices) []block {
	marks := v.marks(a)
	slices.SortStableFunc(marks, outerFirst)
	var list []block
	for _, para := range a.Paragraphs {
		n := 0
		for n < len(marks) && (marks[n].start < para.End || marks[n].end == para.End) {
			n++
		}
		list = append(list, block{para.Kind, markUp(a.Text, para.Start, para.End, inside(para, marks[:n]))})
		marks = marks[n:]
	}
	return list
}

// inside returns the marks that lie wholly in a paragraph, which all should.
func inside(para article.Paragraph, marks []mark) []mark {
	return slices.DeleteFunc(slices.Clone(marks), func(m mark) bool {
		return m.start < para.Start || m.end > para.End || m.end < m.start
	})
}

func entityPanel(a *article.Article) (list []pageEntity) {
	for _, e := range a.Entities {
		list = append(list, pageEntity{clean(e.Name), string(e.Kind), clean(roles(e)), len(e.Mentions)})
	}
	slices.SortStableFunc(list, func(x, y pageEntity) int {
		return cmp.Or(cmp.Compare(kindOrder(x.Kind), kindOrder(y.Kind)), y.Mentions-x.Mentions)
	})
	return list
}

// kindOrder puts people before organisations before places before the rest.
func kindOrder(kind string) int {
	order := []article.EntityKind{article.Person, article.Organization, article.Place}
	if i := slices.Index(order, article.EntityKind(kind)); i >= 0 {
		return i
	}
	return len(order)
}

func newPageAgreement(i int, g article.Agreement) pageAgreement {
	p := pageAgreement{ID: strconv.Itoa(i), Title: clean(agreementTitle(g))}
	for _, d := range agreementDetails(g) {
		p.Details = append(p.Details, [2]string{d[0], clean(d[1])})
	}
	return p
}
