package article

import (
	"fmt"
	"sort"
	"testing"
)

// TestNamingOfFound counts how many of the marked attributions of a named source
// are named right, of those that are found: half of the words in common, one to
// one. It is told for all, and for those whose source is found too.
func TestNamingOfFound(t *testing.T) {
	if testing.Short() {
		t.Skip("reads all articles of dev")
	}
	marked := readLines(t, "polnear/dev.jsonl")
	named := readLines(t, "polnear/names.dev.jsonl")
	var ids []string
	for id := range marked {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	var found, right, sourced, sourcedRight int
	for _, id := range ids {
		p := readUpTo(marked[id].Text, nil)
		p.entities()
		p.quotations()
		p.speakers()
		want := map[string]*goldSource{}
		for i := range named[id].Sources {
			want[fmt.Sprint(named[id].Sources[i].Span)] = &named[id].Sources[i]
		}
		for g, q := range p.matched(marked[id]) {
			a := marked[id].Attributions[g]
			w := want[fmt.Sprint(a.Source)]
			if w == nil || w.Kind != "person" && w.Kind != "org" {
				continue
			}
			ok := false
			for _, n := range w.Names {
				ok = ok || scored(n) == scored(p.article.Quotations[q].Speaker)
			}
			found++
			source := p.tokensOf(bytesOf(p.text), a.Source)
			same := source.first < p.quotes[q].source.last && p.quotes[q].source.first < source.last
			if ok {
				right++
			}
			if same {
				sourced++
				if ok {
					sourcedRight++
				}
			}
		}
	}
	part := func(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }
	t.Logf("found %d, named right %.1f %%; source right %d, named right %.1f %%", found, part(right, found), sourced, part(sourcedRight, sourced))
}

// matched returns, by the index of a marked attribution, the quotation that
// shares half of the words of both, the closest first.
func (p *parser) matched(g *goldArticle) map[int]int {
	at := bytesOf(p.text)
	type pair struct {
		share   float64
		g, mine int
	}
	var pairs []pair
	for i, a := range g.Attributions {
		words := map[int]bool{}
		for _, c := range a.Content {
			r := p.tokensOf(at, [][2]int{c})
			for j := r.first; j < r.last; j++ {
				words[j] = isWord(p.tokens[j].form)
			}
		}
		for q := range p.quotes {
			both, all := 0, 0
			for _, is := range words {
				if is {
					all++
				}
			}
			for _, r := range p.quotes[q].content {
				for j := r.first; j < r.last; j++ {
					if words[j] {
						both++
					} else if isWord(p.tokens[j].form) {
						all++
					}
				}
			}
			if s := float64(both) / float64(max(1, all)); s >= 0.5 {
				pairs = append(pairs, pair{s, i, q})
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].share > pairs[j].share })
	out, taken := map[int]int{}, map[int]bool{}
	for _, x := range pairs {
		if _, ok := out[x.g]; !ok && !taken[x.mine] {
			out[x.g], taken[x.mine] = x.mine, true
		}
	}
	return out
}
