package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

func init() {
	trainers = append(trainers, trainer{"attribution", trainAttribution})
}

// An attributed is an article with the attributions that people marked in it.
type attributed struct {
	hook.Document
	marked     []attribution
	paragraphs []hook.Range // of tokens
	sequences  []sequence   // one a paragraph
}

// An attribution is one that people marked, as sets of tokens.
type attribution struct{ content, source, cue tokenSet }

// A tokenSet is a set of tokens, ascending.
type tokenSet []int

const (
	partFolds  = 4 // the linker learns from parts that were found in articles unknown to the chain
	partPasses = 10
	partOrders = 3
	linkPasses = 8
	linkMargin = 20
)

// trainAttribution trains the chain of parts and the linker, on syntax as they
// will see it in use: see readByOthers.
func trainAttribution(r *run) error {
	articles, err := r.readAttributed("train")
	if err != nil {
		return err
	}
	chain, owner := partChain(articles)
	r.log("%d articles, %d features", len(articles), len(chain.features))
	found := r.foundParts(chain, owner, len(articles))
	all := make([]int, len(owner))
	for i := range all {
		all[i] = i
	}
	chain.trainOrders(all, partPasses, partOrders, 5, hook.PartMayFollow)
	if err := r.writeRows("parts", hook.Parts, chain.rows(partUpdates), "data: polnear/train", fmt.Sprintf("passes: %d", partPasses)); err != nil {
		return err
	}
	r.log("parts trained")
	links := trainLinks(articles, found)
	r.log("links trained")
	return r.write("links", links, linkUpdates, "data: polnear/train", fmt.Sprintf("passes: %d", linkPasses))
}

// foundParts returns the parts of each article as a chain finds them that
// has not learned from it.
func (r *run) foundParts(chain *denseChain, owner []int, articles int) [][]uint8 {
	found := make([][]uint8, articles)
	for fold := range partFolds {
		var known, unknown []int // sequences
		for i, k := range owner {
			if k%partFolds == fold {
				unknown = append(unknown, i)
			} else {
				known = append(known, i)
			}
		}
		chain.train(known, partPasses, 5, hook.PartMayFollow)
		weights := chain.averaged(partUpdates)
		for _, i := range unknown {
			found[owner[i]] = append(found[owner[i]], chain.decode(&chain.sequences[i], weights, hook.PartMayFollow)...)
		}
		r.log("parts found in fold %d", fold+1)
	}
	return found
}

// partChain returns the chain that learns from all paragraphs, and for each
// paragraph the article that it belongs to.
func partChain(articles []*attributed) (*denseChain, []int) {
	var all []sequence
	var owner []int
	for k, a := range articles {
		for _, s := range a.sequences {
			all, owner = append(all, s), append(owner, k)
		}
		a.sequences = nil
	}
	return newDenseChain(hook.Parts, partOccur, partUnit, all), owner
}

const (
	partOccur   = 2
	partUpdates = 48
	partUnit    = 2
	linkUpdates = 2
)

// readAttributed reads polnear's articles of a part, with the syntax of models
// that do not know them.
func (r *run) readAttributed(part string) ([]*attributed, error) {
	lessons, err := readLessons(r.data, "polnear-"+part, r.every)
	if err != nil {
		return nil, err
	}
	marked, err := readMarked(filepath.Join(r.data, "polnear", part+".jsonl"))
	if err != nil {
		return nil, err
	}
	read, err := r.readByOthers(lessons)
	if err != nil {
		return nil, err
	}
	out := make([]*attributed, len(lessons))
	for k, l := range lessons {
		out[k] = newAttributed(read[k], marked[l.id])
	}
	return out, nil
}

// A markedArticle is a line of polnear's files; offsets are in characters.
type markedArticle struct {
	ID, Text     string
	Attributions []struct{ Content, Source, Cue [][2]int }
}

func readMarked(path string) (map[string]markedArticle, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := make(map[string]markedArticle)
	for in := json.NewDecoder(f); in.More(); {
		var rec markedArticle
		if err := in.Decode(&rec); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out[rec.ID] = rec
	}
	return out, nil
}

// newAttributed computes all that is learnt from one article.
func newAttributed(d hook.Document, m markedArticle) *attributed {
	a := &attributed{Document: d, paragraphs: d.Paragraphs()}
	hook.PrepareParts(d)
	bytes := make([]int, 0, len(m.Text)+1)
	for b := range m.Text {
		bytes = append(bytes, b)
	}
	bytes = append(bytes, len(m.Text))
	parts := make([]uint8, d.Len())
	set := func(spans [][2]int, part int) tokenSet { return a.mark(parts, bytes, spans, uint8(part)) }
	for _, x := range m.Attributions {
		a.marked = append(a.marked, attribution{content: set(x.Content, hook.PartContent)})
	}
	for k, x := range m.Attributions {
		a.marked[k].source = set(x.Source, hook.PartSource)
	}
	for k, x := range m.Attributions {
		a.marked[k].cue = set(x.Cue, hook.PartCue)
	}
	for _, p := range a.paragraphs {
		a.sequences = append(a.sequences, sequence{hook.PartFeatures(d, p), parts[p.First:p.Last]})
	}
	return a
}

// mark gives the tokens of spans a part and returns them. Where spans of two
// parts overlap the later one has it: a cue before a source before a content.
func (a *attributed) mark(parts []uint8, bytes []int, spans [][2]int, part uint8) tokenSet {
	var out tokenSet
	for _, s := range spans {
		start, end := bytes[s[0]], bytes[s[1]]
		for i := a.tokenAt(start); i < a.Len() && a.Token(i).Start < end; i++ {
			parts[i] = part + 1
			if len(out) == 0 || out[len(out)-1] != i-1 || a.Token(i-1).End <= start {
				parts[i] = part
			}
			out = append(out, i)
		}
	}
	return out
}

// tokenAt returns the first token that ends after a byte.
func (a *attributed) tokenAt(b int) int {
	low, high := 0, a.Len()
	for low < high {
		if mid := (low + high) / 2; a.Token(mid).End <= b {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// trainLinks trains the linker on the pieces of found parts.
func trainLinks(articles []*attributed, found [][]uint8) *learner {
	l := newLearner(1)
	linkers := make([]hook.Linker, len(articles))
	for k, a := range articles {
		linkers[k] = hook.NewLinker(a.Document, found[k])
	}
	for pass := range linkPasses {
		for _, k := range shuffled(len(articles), 11+uint64(pass)) {
			articles[k].learnLinks(l, linkers[k])
		}
	}
	return l
}

// learnLinks links the pieces of one article as the linker will, and learns
// from those whose attribution people marked.
func (a *attributed) learnLinks(l *learner, links hook.Linker) {
	for k := range links.Pieces() {
		truth := a.truth(links.Piece(k))
		var c choice
		grades := make([]int, links.Propose(k))
		for i := range grades {
			c.candidates = append(c.candidates, slices.Clone(links.Features(k, i)))
			if truth != nil {
				cue, source := links.Candidate(i)
				grades[i] = a.grade(truth, cue, source)
			}
		}
		links.Choose(k, l.bestOf(c.candidates))
		if most := slices.Max(grades); most > 0 {
			for _, g := range grades {
				c.right = append(c.right, g == most)
			}
			l.learnChoice(c, linkMargin)
		}
	}
}

// bestOf returns the candidate with the highest score so far.
func (l *learner) bestOf(candidates [][]uint32) int {
	best, top := 0, int32(0)
	for i, features := range candidates {
		var score [1]int32
		if l.score(features, score[:]); i == 0 || score[0] > top {
			best, top = i, score[0]
		}
	}
	return best
}

// truth returns the marked attribution that shares most of a piece, or nil.
func (a *attributed) truth(piece hook.Range) *attribution {
	var out *attribution
	most := 0
	for k := range a.marked {
		if n := a.marked[k].content.within(piece); n > most {
			out, most = &a.marked[k], n
		}
	}
	return out
}

// grade says how right a pair of cue and source is: 0 with another source, 1
// with the right one, 2 with the right cue too.
func (a *attributed) grade(truth *attribution, cue, source hook.Range) int {
	if !truth.source.agrees(source) {
		return 0
	}
	if truth.cue.within(cue) > 0 || len(truth.cue) == 0 && cue.First == cue.Last {
		return 2
	}
	return 1
}

// within counts the tokens of the set in a range.
func (s tokenSet) within(r hook.Range) int {
	first, _ := slices.BinarySearch(s, r.First)
	last, _ := slices.BinarySearch(s, r.Last)
	return last - first
}

// agrees reports whether a range means what the set does: one contains the
// other, or they share half of what both cover.
func (s tokenSet) agrees(r hook.Range) bool {
	both, size := s.within(r), r.Last-r.First
	if both == 0 {
		return len(s) == 0 && size == 0
	}
	return both == len(s) || both == size || 2*both >= len(s)+size-both
}
