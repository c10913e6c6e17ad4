package article

import (
	"math/rand/v2"
	"testing"
)

// Lanes score as the rows that they are made of.
func TestLanes(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	const bits, most = 6, 4 // of buckets; rows in one
	all := table{buckets: make([]uint8, 1<<bits)}
	var known []uint32
	for b := range all.buckets {
		for range r.IntN(most + 1) {
			all.buckets[b]++
			finger := r.UintN(1 << fingerBits)
			known = append(known, uint32(b)<<(32-bits)|uint32(finger)<<(32-bits-fingerBits))
			all.low, all.high = append(all.low, uint8(finger)), append(all.high, uint8(finger>>8))
			all.rows = append(all.rows, maxLanes)
			for c := range maxLanes {
				all.classes, all.weights = append(all.classes, uint8(c)), append(all.weights, uint8(r.UintN(256)))
			}
		}
	}
	m := &model{classes: maxLanes, shift: 32 - bits}
	if !all.layOut(m) {
		t.Fatal("the rows do not fit")
	}
	lanes := *m
	lanes.setLanes()
	for range 1000 {
		features := make([]uint32, r.IntN(3*block))
		for i := range features {
			if features[i] = r.Uint32(); i%2 == 0 {
				features[i] = known[r.IntN(len(known))]
			}
		}
		var got, want [maxLanes]int32
		lanes.score(features, got[:])
		m.score(features, want[:])
		if got != want {
			t.Fatalf("scores %v, want %v", got, want)
		}
	}
}
