package article

import (
	"math/rand/v2"
	"testing"
)

// All paths through a few lines, one by one, must agree with the margins.
func TestBodyMargins(t *testing.T) {
	const n, k = 4, int(numRegions)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		scores, transitions := make([]int32, n*k), make([]int32, (k+1)*k)
		for i := range scores {
			scores[i] = int32(rng.IntN(200) - 100)
		}
		for b := range k + 1 {
			for c := range k {
				transitions[b*k+c] = int32(rng.IntN(40) - 20)
				if before := b; before == k && !mayFollow(-1, c) || before < k && !mayFollow(before, c) {
					transitions[b*k+c] = forbidden
				}
			}
		}
		for i, got := range bodyMargins(scores, transitions) {
			if want := slowMargin(scores, transitions, i); got != want {
				t.Fatalf("line %d: margin %d, want %d", i, got, want)
			}
		}
	}
}

func slowMargin(scores, transitions []int32, line int) int32 {
	const k = int(numRegions)
	is, isNot := int32(forbidden*4), int32(forbidden*4)
	var walk func(i, before int, sum int32, body bool)
	walk = func(i, before int, sum int32, body bool) {
		switch {
		case i < len(scores)/k:
			for c := range k {
				if s := transitions[before*k+c]; s > forbidden {
					walk(i+1, c, sum+s+scores[i*k+c], body || i == line && c == int(bodyRegion))
				}
			}
		case body:
			is = max(is, sum)
		default:
			isNot = max(isNot, sum)
		}
	}
	walk(0, k, 0, false)
	return max(-sureMargin, min(sureMargin, is-isNot))
}
