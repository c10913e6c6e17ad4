package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/seed66d30230/article/internal/hook"
)

// A layoutScore counts as shared/eval/layout.py does.
type layoutScore struct {
	pages, exact, heads, right int
	lines, chars               counts
}

type counts struct{ hit, extra, missed int }

func (c *counts) add(got, want bool, n int) {
	switch {
	case got && want:
		c.hit += n
	case got:
		c.extra += n
	case want:
		c.missed += n
	}
}

func (c counts) f1() float64 { return 200 * float64(c.hit) / float64(max(1, 2*c.hit+c.extra+c.missed)) }

// add counts what a layout makes of a page.
func (s *layoutScore) add(p *page, layout hook.LayoutOf) {
	title, bodies := layout(p.Text)
	covered := make([]bool, len(p.Text))
	for _, b := range bodies {
		for i := b.First; i < b.Last; i++ {
			covered[i] = true
		}
	}
	pos, wrong := 0, 0
	for _, l := range p.Lines {
		start := pos
		pos += len(l.Text) + 1
		if strings.TrimSpace(l.Text) == "" || l.Repeat || l.Optional || l.Mixed {
			continue
		}
		n := 0
		for i := range l.Text {
			if covered[start+i] {
				n++
			}
		}
		chars := utf8.RuneCountInString(l.Text)
		got := 2*n > chars
		s.lines.add(got, l.Body, 1)
		s.chars.add(got, l.Body, chars)
		if got != l.Body {
			wrong++
			if *layoutErrors {
				fmt.Printf("%s %v %.150s\n", p.ID, map[bool]string{true: "missed ", false: "wrongly"}[l.Body], l.Text)
			}
		}
	}
	s.pages++
	if wrong == 0 {
		s.exact++
	}
	if p.Headline != "" {
		s.heads++
		if letters(p.Text[title.First:title.Last]) == letters(p.Headline) {
			s.right++
		} else if *layoutErrors {
			fmt.Printf("%s headline %q not %q\n", p.ID, p.Text[title.First:title.Last], p.Headline)
		}
	}
}

func (s layoutScore) String() string {
	return fmt.Sprintf("%d pages, lines F1 %.1f, chars F1 %.1f, exact %.1f, headline %.1f", s.pages, s.lines.f1(), s.chars.f1(),
		100*float64(s.exact)/float64(max(1, s.pages)), 100*float64(s.right)/float64(max(1, s.heads)))
}
