package main

import (
	"math/rand/v2"
	"sync"
)

const (
	meansRounds = 20
	meansParts  = 4 // points are assigned in so many parts at a time
)

// kMeans puts points into k clusters (Lloyd 1982) and returns each one's. It
// starts from some of the first points, which should be typical ones.
func kMeans(points [][]float64, k int) []int {
	random := rand.New(rand.NewPCG(5, uint64(k)))
	means := make([][]float64, k)
	for c, at := range random.Perm(min(len(points), 30_000))[:k] {
		means[c] = append([]float64(nil), points[at]...)
	}
	nearest := make([]int, len(points))
	for range meansRounds {
		assign(points, means, nearest)
		move(points, means, nearest)
	}
	return nearest
}

// assign finds each point's nearest mean.
func assign(points, means [][]float64, nearest []int) {
	halves := make([]float64, len(means)) // half the square of each mean's length
	for c, m := range means {
		halves[c] = dot(m, m) / 2
	}
	var all sync.WaitGroup
	for part := range meansParts {
		all.Go(func() {
			for i := part; i < len(points); i += meansParts {
				top := 0.0
				for c, m := range means {
					if near := dot(points[i], m) - halves[c]; c == 0 || near > top {
						nearest[i], top = c, near
					}
				}
			}
		})
	}
	all.Wait()
}

// move moves each mean into the middle of its points.
func move(points, means [][]float64, nearest []int) {
	counts := make([]float64, len(means))
	for _, c := range nearest {
		counts[c]++
	}
	for c, m := range means {
		if counts[c] > 0 {
			clear(m)
		}
	}
	for i, c := range nearest {
		for d, x := range points[i] {
			means[c][d] += x
		}
	}
	for c, m := range means {
		for d := range m {
			m[d] /= max(counts[c], 1)
		}
	}
}

func dot(a, b []float64) (s float64) {
	for d, x := range a {
		s += float64(x * b[d])
	}
	return s
}
