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
	stages := []stage{{5, 60}, {20, 90}}
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
		if got := m.decide(features, scores[:], stages); got != want {
			t.Fatalf("class %d, want %d", got, want)
		}
	}
	for k, n := range stopped {
		if n == 0 {
			t.Errorf("nothing was decided at stage %d", k)
		}
	}
}
