package main

import (
	"math/rand/v2"
	"testing"

	"github.com/seed66d30230/article/internal/hook"
)

// A learner and the model packed from it score alike, up to rounding.
func TestPackScores(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	l := newLearner(7)
	features := make([]uint32, 3)
	for range 5000 {
		l.now++
		for i := range features {
			features[i] = uint32(r.IntN(900)) * 4700001
		}
		l.learn(features, r.IntN(7), r.IntN(7))
	}
	rows := l.rowsOf(0)
	decide, err := hook.Unpack(pack(7, rows, []string{"test"}))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		var got, want [7]int32
		decide([]uint32{row.feature}, got[:], nil)
		for i, c := range row.classes {
			want[c] = int32(row.weights[i])
		}
		if got != want {
			t.Fatalf("feature %x scores %v, want %v", row.feature, got, want)
		}
	}
}

// A chain learns a pattern that no token's own features show.
func TestTrainChain(t *testing.T) {
	at := func(i int) sequence {
		var s sequence
		for j := range 6 + i%3 {
			s.features = append(s.features, []uint32{77})
			s.classes = append(s.classes, uint8(j%2))
		}
		return s
	}
	l := trainChain(2, 20, 5, 1, at, nil)
	s := at(0)
	scores := make([]int32, 2*len(s.classes))
	for i, f := range s.features {
		l.score(f, scores[2*i:][:2])
	}
	got := hook.Viterbi(len(s.classes), 2, scores, l.transitions(nil), make([]uint8, len(scores)))
	if string(got) != string(s.classes) {
		t.Errorf("labels %v, want %v", got, s.classes)
	}
}

// A ranker learns which of two features tells.
func TestTrainRanker(t *testing.T) {
	at := func(i int) choice {
		return choice{
			candidates: [][]uint32{{1, uint32(10 + i)}, {2, uint32(30 + i)}, {1, uint32(50 + i)}},
			right:      []bool{false, true, false},
		}
	}
	l := trainRanker(10, 3, 0, 1, at)
	var one, two [1]int32
	l.score([]uint32{1}, one[:])
	l.score([]uint32{2}, two[:])
	if two[0] <= one[0] {
		t.Errorf("weights %d and %d: the wrong feature wins", one[0], two[0])
	}
}

// A patient learner leaves out what was part of one mistake only.
func TestPatience(t *testing.T) {
	l := newPatientLearner(2, 3)
	for i := range 6 {
		l.now++
		l.learn([]uint32{7, uint32(100 + i)}, 1, 0)
	}
	rows := l.rowsOf(0)
	if len(rows) != 1 || rows[0].feature != 7 {
		t.Errorf("rows %v, want one of feature 7", rows)
	}
}

// What fits into a model's room are the rows that weigh most.
func TestFit(t *testing.T) {
	l := newLearner(4)
	for i := range 3000 {
		l.now++
		for range 1 + i%50 {
			l.learn([]uint32{uint32(i%600+1) * 7000003}, i%3, 3)
		}
	}
	all := (&run{}).fit(product{"none", l, 1 << 20, 1, nil})
	some := (&run{}).fit(product{"none", l, len(packBody(4, all)) * 3 / 4, 1, nil})
	if size := len(packBody(4, some)); len(some) == 0 || len(some) >= len(all) || size > len(packBody(4, all))*3/4 {
		t.Fatalf("%d of %d rows, %d bytes", len(some), len(all), size)
	}
	kept, least := map[uint32]bool{}, 1<<30
	for _, r := range some {
		kept[r.feature] = true
		least = min(least, r.mass())
	}
	for _, r := range all {
		if !kept[r.feature] && r.mass() > least {
			t.Errorf("a row of %d is left out, one of %d is kept", r.mass(), least)
		}
	}
}
