package article

import (
	"reflect"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkArticle fails the test where an Article breaks a promise that holds
// for every text. Golden, table, example and fuzz tests all call it.
func checkArticle(t *testing.T, a *Article) {
	t.Helper()
	checkSpans(t, a.Text, reflect.ValueOf(*a), "Article")
	checkCover(t, a)
	checkOrder(t, a)
	checkNames(t, a)
}

// checkSpans walks v and compares each Span with the text.
func checkSpans(t *testing.T, text string, v reflect.Value, path string) {
	t.Helper()
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			checkSpans(t, text, v.Index(i), path+"[]")
		}
	case reflect.Struct:
		if s, ok := v.Interface().(Span); ok {
			checkSpan(t, text, s, path)
			return
		}
		for i := range v.NumField() {
			checkSpans(t, text, v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	}
}

func checkSpan(t *testing.T, text string, s Span, path string) {
	t.Helper()
	switch {
	case s == Span{}:
	case s.Start < 0 || s.End <= s.Start || s.End > len(text):
		t.Errorf("%s: [%d:%d] is no range of a text of %d bytes", path, s.Start, s.End, len(text))
	case s.Text != text[s.Start:s.End]:
		t.Errorf("%s: [%d:%d] is %q, its Text %q", path, s.Start, s.End, text[s.Start:s.End], s.Text)
	case !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]):
		t.Errorf("%s: [%d:%d] cuts a character", path, s.Start, s.End)
	}
}

// checkCover: paragraphs are in order and what stands between them is blank.
func checkCover(t *testing.T, a *Article) {
	t.Helper()
	pos := 0
	for _, para := range a.Paragraphs {
		if para.Start < pos {
			t.Errorf("paragraph at %d overlaps the one before, which ends at %d", para.Start, pos)
			return
		}
		if gap := a.Text[pos:para.Start]; !isBlank(gap) {
			t.Errorf("text before the paragraph at %d belongs to none: %q", para.Start, gap)
		}
		pos = para.End
		at := para.Start
		for _, s := range para.Sentences {
			if s.Start < at || s.End > para.End {
				t.Errorf("sentence [%d:%d] is out of order or outside its paragraph", s.Start, s.End)
			}
			at = s.End
		}
	}
	if gap := a.Text[pos:]; !isBlank(gap) {
		t.Errorf("text after the last paragraph belongs to none: %q", gap)
	}
}

// checkOrder: findings lie in paragraphs and are in text order.
func checkOrder(t *testing.T, a *Article) {
	t.Helper()
	inOrder := func(what string, spans []Span) {
		last := 0
		for _, s := range spans {
			if s.Start < last {
				t.Errorf("%s %q at %d stands after one at %d", what, s.Text, s.Start, last)
			}
			last = s.Start
			if !inParagraph(a, s) {
				t.Errorf("%s %q at %d lies in no paragraph of the article", what, s.Text, s.Start)
			}
		}
	}
	inOrder("claim", spansOf(a.Claims, func(c Claim) Span { return c.Span }))
	inOrder("agreement", spansOf(a.Agreements, func(g Agreement) Span { return g.Span }))
	inOrder("quotation", spansOf(a.Quotations, func(q Quotation) Span { return q.Content[0] }))
	for _, q := range a.Quotations {
		inOrder("content", q.Content)
	}
	for _, e := range a.Entities {
		inOrder("mention", spansOf(e.Mentions, func(m Mention) Span { return m.Span }))
		inOrder("role", spansOf(e.Roles, func(r Role) Span { return r.Span }))
	}
}

func spansOf[T any](list []T, span func(T) Span) []Span {
	var out []Span
	for _, x := range list {
		out = append(out, span(x))
	}
	return out
}

// inParagraph reports whether s lies in one paragraph that is not furniture.
func inParagraph(a *Article, s Span) bool {
	i := sort.Search(len(a.Paragraphs), func(i int) bool { return a.Paragraphs[i].End >= s.End })
	return i < len(a.Paragraphs) && a.Paragraphs[i].Start <= s.Start && a.Paragraphs[i].Kind != KindFurniture
}

// checkNames: names are unique and every reference resolves.
func checkNames(t *testing.T, a *Article) {
	t.Helper()
	entities := map[string]bool{"": true}
	for _, e := range a.Entities {
		if entities[e.Name] {
			t.Errorf("two entities are called %q", e.Name)
		}
		entities[e.Name] = true
	}
	for _, e := range a.Entities {
		for _, r := range e.Roles {
			if !entities[r.Of] {
				t.Errorf("role %q is one of %q, who is no entity", r.Text, r.Of)
			}
		}
	}
	speakers := map[string]bool{"": true}
	for _, s := range a.Speakers {
		if speakers[s.Name] {
			t.Errorf("two speakers are called %q", s.Name)
		}
		speakers[s.Name] = true
		for _, i := range s.Quotations {
			if i < 0 || i >= len(a.Quotations) || a.Quotations[i].Speaker != s.Name {
				t.Errorf("speaker %q: quotation %d is not theirs", s.Name, i)
			}
		}
	}
	for _, q := range a.Quotations {
		if len(q.Content) == 0 || !speakers[q.Speaker] {
			t.Errorf("quotation %+v: no content, or a speaker that is not listed", q)
		}
	}
	for _, c := range a.Claims {
		if !speakers[c.Speaker] {
			t.Errorf("claim %q: speaker %q is not listed", c.Text, c.Speaker)
		}
	}
	for _, g := range a.Agreements {
		if !speakers[g.Speaker] {
			t.Errorf("agreement %q: speaker %q is not listed", g.Text, g.Speaker)
		}
	}
}

// isBlank reports whether s holds nothing that a reader would see.
func isBlank(s string) bool {
	start, end := trimInvisible(s, 0, len(s))
	return start == end
}

// parseText parses text, checks the result and returns it.
func parseText(t *testing.T, text string) *Article {
	t.Helper()
	a, err := Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if a.Text != text {
		t.Errorf("Text is %q, not the input", a.Text)
	}
	checkArticle(t, a)
	return a
}
