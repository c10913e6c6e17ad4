package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A parser that has read other texts reads the next as a new one does, and
// what it gave out stays as it was.
func TestParserReused(t *testing.T) {
	all := texts(t)
	fresh := func(text string) *Article {
		p := &parser{text: text, article: &Article{Text: text}}
		for _, pass := range passes {
			pass.run(p)
		}
		return p.article
	}
	p := new(parser)
	given := make(map[string]*Article)
	for name, text := range all {
		p.text, p.article = text, &Article{Text: text}
		for _, pass := range passes {
			pass.run(p)
		}
		given[name] = p.article
		p.reset()
	}
	for name, text := range all {
		if diff := cmp.Diff(fresh(text), given[name]); diff != "" {
			t.Errorf("%s: a new parser and a used one differ:\n%s", name, diff)
		}
	}
}

// The memory of a parser is kept for the next text, but not after a long one.
func TestParserKept(t *testing.T) {
	for _, test := range []struct {
		size int
		keep bool
	}{{keptText, true}, {keptText + 1, false}} {
		p := &parser{text: strings.Repeat("x", test.size), article: new(Article)}
		p.tokens = make([]token, 8)
		if p.end(); (p.tokens != nil && p.text == "") != test.keep {
			t.Errorf("a parser of %d bytes: kept %v, want %v", test.size, !test.keep, test.keep)
		}
	}
}

// Parse allocates little more than what it gives out.
func TestAllocations(t *testing.T) {
	const most = 300 // for an article; a parser that the pool has dropped costs more once
	var all []string
	for _, text := range texts(t) {
		all = append(all, text)
	}
	n := testing.AllocsPerRun(2, func() {
		for _, text := range all {
			if _, err := Parse(strings.NewReader(text)); err != nil {
				t.Fatal(err)
			}
		}
	}) / float64(len(all))
	if t.Logf("%.0f allocations an article", n); n > most {
		t.Errorf("%.0f allocations an article, want at most %d", n, most)
	}
}
