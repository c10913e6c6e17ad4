package main

import (
	"slices"
	"testing"

	"github.com/seed66d30230/article/internal/hook"
)

// A headline keeps the teacher's answers, less its articles and its period,
// and the text below it stays as it was.
func TestWithHeadline(t *testing.T) {
	text := "The Lima Bank signed a deal.\nIt closed."
	number := func(names []string, name string) uint8 { return uint8(slices.Index(names, name)) }
	org, inside := number(hook.Labels, "B-ORG"), number(hook.Labels, "I-ORG")
	l := lesson{text: text, paragraphs: []hook.Range{{First: 0, Last: 28}, {First: 29, Last: 39}}, sentences: [][]word{
		{{start: 0, end: 3, label: org, head: 9}, {start: 4, end: 8, label: inside, head: 9}, {start: 9, end: 13, label: inside, head: 14},
			{start: 14, end: 20, head: 14}, {start: 21, end: 22, head: 23}, {start: 23, end: 27, head: 14}, {start: 27, end: 28, head: 14}},
		{{start: 29, end: 31, head: 32}, {start: 32, end: 38, head: 32}, {start: 38, end: 39, head: 32}},
	}}
	for style, want := range map[int]string{titleHead: "Lima Bank Signed Deal", upperHead: "LIMA BANK SIGNED DEAL"} {
		got := l.withHeadline(style)
		if got.text != want+"\n"+text {
			t.Fatalf("style %d: %q", style, got.text)
		}
		d := got.open()
		if d.Token(0).Label != org || d.Token(1).Label != inside || d.Token(2).Label != 0 {
			t.Errorf("style %d: the bank is not an organisation", style)
		}
		if h := d.Token(3).Head; h != 2 {
			t.Errorf("style %d: the deal depends on token %d", style, h)
		}
		if tok := d.Token(4); got.text[tok.Start:tok.End] != "The" {
			t.Errorf("style %d: below the headline stands %q", style, got.text[tok.Start:tok.End])
		}
	}
	if got := l.withHeadline(plainHead); got.text != text {
		t.Errorf("no headline wanted: %q", got.text)
	}
}
