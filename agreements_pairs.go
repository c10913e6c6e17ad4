// Pairs: who "the two countries", "both companies" and "the sides" are: rule P5
// of agreements_parties.go.

package article

import (
	"slices"
	"strings"
	"sync"
)

// isPair reports whether head i stands for two or more named before: "the two
// countries", "both companies", "the sides", "they" (P5).
func (r *dealReader) isPair(i int) bool {
	t := &r.tokens[i]
	if t.lower == "they" || t.lower == "both" || t.lower == "two" || t.lower == "pair" {
		return true
	}
	if t.tag != tagNNS || r.pairKind(i) == "" {
		return false
	}
	marked := false
	for c := range r.children(i) {
		if u := &r.tokens[c]; c < i {
			switch u.lower {
			case "both", "two", "the", "these", "three", "four":
				marked = true
			default:
				return false
			}
		}
	}
	return marked
}

// pairKind returns the kind of entity that a plural noun takes up, or "".
func (r *dealReader) pairKind(i int) EntityKind {
	w := nounLemma(r.tokens[i].lower)
	lex := lexWords()[w]
	switch {
	case w == "side" || w == "party" || w == "they" || w == "both" || w == "two" || w == "pair" || w == "partner" || w == "leader" || w == "rival" || w == "delegation":
		return Other // of either kind
	case w == "government" || w == "minister" || w == "president" || w == "premier" || lex&lexPlaceNouns != 0 || w == "neighbour" || w == "neighbor" || w == "ally":
		return Place
	case lex&lexOrgNouns != 0:
		return Organization
	}
	return ""
}

// pairFor returns the names that "the two countries" at token i means: the
// two of that kind of which most is said before, if the article is about a
// pair; otherwise those that the nearest sentence names together.
func (r *dealReader) pairFor(i int) []string {
	kind, want := r.pairKind(i), 2
	if n := r.childOf(i, relNummod); n >= 0 && r.tokens[n].lower == "three" {
		want = 3
	}
	if names := r.lastPair(kind, want); names != nil {
		return names
	}
	if kind == Place {
		if names := r.namesIn(0, i, kind, 3); len(names) >= want {
			return names[:want]
		}
	}
	end := i
	for s := int(r.tokens[i].sent); s >= 0 && s > int(r.tokens[i].sent)-40; s-- {
		names := r.namesIn(r.sents[s].first, min(end, r.sents[s].last), kind, 1)
		if len(names) >= want {
			return names[:want]
		}
	}
	return nil
}

// lastPair returns the parties of the last agreement read that are of a kind,
// if it has as many: "the two companies" after Acme and Bolt signed a contract.
func (r *dealReader) lastPair(kind EntityKind, want int) []string {
	for k := len(r.pacts) - 1; k >= max(0, len(r.pacts)-40); k-- {
		var names []string
		for _, x := range r.pacts[k].parties {
			if e := r.entityAt(x.at); e != nil && (e.Kind == kind || kind == Other && e.Kind != Other) {
				names = append(names, x.name)
			}
		}
		if len(names) == want {
			return names
		}
	}
	return nil
}

// namesIn returns the names of a kind that stand at least atLeast times
// between two tokens, the most frequent first.
func (r *dealReader) namesIn(first, last int, kind EntityKind, atLeast int) []string {
	type counted struct {
		name string
		n    int
	}
	var found []counted
	for k := first; k < last; k++ {
		e := r.entityAt(k)
		if e == nil || k > first && r.who[k-1] == r.who[k] || e.Kind != Place && e.Kind != Organization || kind != Other && e.Kind != kind {
			continue
		}
		name := r.nameOf(k)
		if kind == Place && !isCountry(name) {
			continue
		}
		at := slices.IndexFunc(found, func(c counted) bool { return c.name == name })
		if at < 0 {
			at, found = len(found), append(found, counted{name, 0})
		}
		found[at].n++
	}
	slices.SortStableFunc(found, func(a, b counted) int { return b.n - a.n })
	var names []string
	for _, c := range found {
		if c.n >= atLeast {
			names = append(names, c.name)
		}
	}
	return names
}

// countries are the lower-case names that demonyms stand for.
var countries = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for word, names := range lexTable("demonyms") {
		set[word] = true
		for name := range strings.SplitSeq(names, "|") {
			set[name] = true
		}
	}
	return set
})

func isCountry(name string) bool {
	return countries()[strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))]
}
