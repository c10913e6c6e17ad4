package main

import (
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

// When a word is sure: see syntax_words.go of package article.
const (
	sureCount  = 20   // how often it was seen, at least
	sureShare  = 1000 // of so many times one may be different
	kindsCount = 3    // in how many articles a word is seen whose kinds are kept
)

// words counts what the articles show of single words.
type words struct {
	tags, labels map[string]*[64]int32 // of a word as written, in plain sentences
	kinds        map[string]*wordKinds // of a word in lower case
}

type wordKinds struct {
	tags     [64]int32
	articles int
	last     int // the article that it was seen in last, plus one
}

func readWords(all []pupil) words {
	w := words{make(map[string]*[64]int32), make(map[string]*[64]int32), make(map[string]*wordKinds)}
	for k, p := range all {
		for _, s := range p.Sentences() {
			open := false
			for i := s.First; i < s.Last; i++ {
				form, lower, plain := p.Word(i)
				a := p.answers[i]
				if plain {
					count(w.tags, form, a.tag)
					if !open {
						count(w.labels, form, a.label)
					}
				}
				open = a.label != 0
				kinds := w.kinds[lower]
				if kinds == nil {
					kinds = &wordKinds{}
					w.kinds[lower] = kinds
				}
				kinds.tags[a.tag]++
				if kinds.last != k+1 {
					kinds.last = k + 1
					kinds.articles++
				}
			}
		}
	}
	return w
}

func count(counts map[string]*[64]int32, word string, class uint8) {
	c := counts[word]
	if c == nil {
		c = new([64]int32)
		counts[word] = c
	}
	c[class]++
}

// tagRows returns the rows of words that go into the model of tags.
func (w words) tagRows() []row {
	rows := sureRows(w.tags, func(int) bool { return true })
	for word, k := range w.kinds {
		if k.articles >= kindsCount {
			rows = append(rows, kindsRow(word, k.tags))
		}
	}
	return sorted(rows)
}

// labelRows returns those that go into the model of labels.
func (w words) labelRows() []row {
	return sorted(sureRows(w.labels, func(class int) bool { return class == 0 }))
}

// sureRows returns the rows of the words that are sure of a class that may be.
func sureRows(counts map[string]*[64]int32, may func(class int) bool) []row {
	var rows []row
	for word, c := range counts {
		top, all := 0, int32(0)
		for class, n := range c {
			if all += n; n > c[top] {
				top = class
			}
		}
		if all >= sureCount && (all-c[top])*sureShare <= all && may(top) {
			rows = append(rows, row{hook.SureFeature(word), []uint8{uint8(top)}, []int8{hook.SureWeight}})
		}
	}
	return rows
}

// kindsRow says how often a word had which tag: hardly ever is left out.
func kindsRow(word string, tags [64]int32) row {
	out, all := row{feature: hook.KindsFeature(word)}, int32(0)
	for _, n := range tags {
		all += n
	}
	for class, n := range tags {
		share := int8(0)
		switch {
		case n*100 < all*2:
			continue
		case n*100 >= all*90:
			share = 3
		case n*100 >= all*25:
			share = 2
		default:
			share = 1
		}
		out.classes, out.weights = append(out.classes, uint8(class)), append(out.weights, share)
	}
	return out
}

// sorted sorts rows by feature.
func sorted(rows []row) []row {
	slices.SortFunc(rows, func(a, b row) int { return int(int64(a.feature) - int64(b.feature)) })
	return rows
}
