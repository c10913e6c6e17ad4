package main

import (
	"math/rand/v2"
	"testing"
)

// taught returns a learner that has made some mistakes on features 1 to 20.
func taught(seed uint64, examples int) *learner {
	random := rand.New(rand.NewPCG(seed, 1))
	l := newLearner(6)
	for range examples {
		l.now++
		l.learn([]uint32{1 + random.Uint32N(20), 1 + random.Uint32N(20)}, random.IntN(6), random.IntN(6))
	}
	return l
}

// The mean of two learners that have seen equally much has the mean of their
// weights.
func TestMean(t *testing.T) {
	weights := func(l *learner) map[[2]uint32]int {
		out := make(map[[2]uint32]int)
		for _, r := range l.rowsOf(0) {
			for k, c := range r.classes {
				out[[2]uint32{r.feature, uint32(c)}] = int(r.weights[k])
			}
		}
		return out
	}
	one, two := taught(1, 400), taught(2, 400)
	a, b := weights(one), weights(two)
	got := weights(mean([]*learner{one, two}))
	if len(got) == 0 {
		t.Fatal("the mean knows nothing")
	}
	for cell, w := range got {
		if off := 2*w - a[cell] - b[cell]; off > 2 || off < -2 { // each was rounded
			t.Errorf("feature %d, class %d weighs %d in the mean of %d and %d", cell[0], cell[1], w, a[cell], b[cell])
		}
	}
}

// A hidden feature is not learned from.
func TestHide(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	features := []uint32{1, 2, 3, 4}
	hide(features, 1, random)
	l := newPatientLearner(3, 2)
	for range 5 {
		l.learn(features, 1, 2)
	}
	if rows := l.rowsOf(0); len(rows) != 0 {
		t.Errorf("learned %v from hidden features", rows)
	}
	features = []uint32{1, 2, 3, 4}
	if hide(features, 0, random); features[0] != 1 || features[3] != 4 {
		t.Errorf("a rate of zero hides: %v", features)
	}
}
