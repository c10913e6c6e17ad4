package article

import (
	"math/rand/v2"
	"testing"
)

// decide chooses the class that leads by enough after one of the stages, or
// in the end, each summed up from the start.
func TestDecide(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	m := *embeddedSyntax().relations
	m.staged = true
	known := knownFeatures(t, "relations")
	stages := []stage{{5, 60}, {20, 70}}
	stopped := [3]int{}
	for range 2000 {
		features := make([]uint32, 40)
		for i := range features {
			features[i] = known[r.IntN(len(known))]
		}
		want := -1
		for k, s := range append(stages, stage{len(features), 0}) {
			scores := [numRels]int32{relNone: forbidden}
			m.score(features[:s.features], scores[:])
			top := best(scores[:])
			second := int32(forbidden)
			for c, s := range scores {
				if c != top {
					second = max(second, s)
				}
			}
			if scores[top]-second > s.lead || k == len(stages) {
				want = top
				stopped[k]++
				break
			}
		}
		scores := [numRels]int32{relNone: forbidden}
		got := (&parser{}).decide(&m, scores[:], stages, func(stage int, buf []uint32) []uint32 {
			return append(buf, [][]uint32{features[:5], features[5:20], features[20:]}[stage]...)
		})
		if got != want {
			t.Fatalf("class %d, want %d", got, want)
		}
	}
	for k, n := range stopped {
		if n == 0 {
			t.Errorf("nothing was decided at stage %d", k)
		}
	}
}

// Every list of features has as many in its stages as they say.
func TestStages(t *testing.T) {
	p := parsed("Ana Ruiz said on Monday that the Harbour Bank would close.")
	var tr tree
	tr.begin(p, &p.sents[0])
	tr.take(stepShift, relNone)
	p.recall()
	for name, list := range map[string]struct {
		stages   []stage
		features func(stage int, buf []uint32) []uint32
	}{
		"tags":      {tagStages[:], func(stage int, buf []uint32) []uint32 { return p.tagFeatures(3, stage, buf) }},
		"labels":    {p.labelStages(3), func(stage int, buf []uint32) []uint32 { return p.labelFeatures(3, stage, buf) }},
		"steps":     {stepStages[:], tr.stepFeatures},
		"relations": {relStages[:], func(stage int, buf []uint32) []uint32 { return tr.relFeatures(stepLeft, stage, buf) }},
	} {
		all := make(map[uint32]bool)
		asked := 0
		for k := range len(list.stages) + 1 {
			some := list.features(k, nil)
			asked += len(some)
			if k < len(list.stages) && asked != list.stages[k].features {
				t.Errorf("%s: stage %d ends after %d features, not %d", name, k, asked, list.stages[k].features)
			}
			for _, f := range some {
				all[f] = true
			}
		}
		if len(all) != asked {
			t.Errorf("%s: of %d features %d are different", name, asked, len(all))
		}
	}
}
