package main

import (
	"strings"
	"testing"
)

// Every piece of furniture.txt must come out whole: no slot or bracket of its
// grammar may be left.
func TestFurniture(t *testing.T) {
	article := page{Headline: "Ferry returns to Galway", Lines: []pageLine{{Text: "Ferry returns to Galway"}, {
		Text: "The night ferry to the islands returned to its berth in Galway on Monday. “We were glad to see the lights,” a baker said.", Body: true}}}
	f := newFurnisher(1, []page{article})
	for _, place := range []string{"top", "front", "inside", "end"} {
		if len(f.pieces[place]) < 5 {
			t.Errorf("%s has only %d pieces", place, len(f.pieces[place]))
		}
		for range 3000 {
			for _, line := range f.piece(place, []string{article.Lines[1].Text}) {
				if strings.ContainsAny(line, "{}\x01\x02") || strings.Count(line, "(") != strings.Count(line, ")") || strings.Contains(strings.TrimPrefix(line, "| "), "||") {
					t.Fatalf("%s: %q", place, line)
				}
			}
		}
	}
}

func TestFurnish(t *testing.T) {
	p := page{Headline: "Ferry returns to Galway", Text: "Ferry returns to Galway\nOne.\nTwo.\nThree.\nFour."}
	for i, l := range strings.Split(p.Text, "\n") {
		p.Lines = append(p.Lines, pageLine{Text: l, Body: i > 0})
	}
	f := newFurnisher(1, []page{{Headline: "Rain", Lines: []pageLine{{}, {Text: "A first sentence of another article, long enough to be one. And more."}}}})
	for range 200 {
		got := f.furnish(p)
		var body []string
		for _, l := range got.Lines {
			if l.Body {
				body = append(body, l.Text)
			}
		}
		if strings.Join(body, " ") != "One. Two. Three. Four." || strings.Count(got.Text, "\n") != len(got.Lines)-1 {
			t.Fatalf("%q", got.Text)
		}
	}
}
