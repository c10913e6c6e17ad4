package main

import "github.com/seed66d30230/article/internal/hook"

// A sequence is what a chain learns from: the features of each token, and
// their right classes.
type sequence struct {
	features [][]uint32
	classes  []uint8
}

// trainChain trains a first-order chain (the structured perceptron of Collins
// 2002): it decodes each sequence with the weights so far and moves the
// weights of the places where it went wrong, and of the transitions. allowed
// is the one that newChain of package article gets. at builds a sequence
// whenever it is needed, so that not all need be in memory.
//
// The learner's rows go to pack; newChain and its label method use the model.
func trainChain(classes, sequences, passes int, seed uint64, at func(i int) sequence, allowed func(before, after int) bool) *learner {
	l := newLearner(classes)
	for pass := range passes {
		for _, i := range shuffled(sequences, seed+uint64(pass)) {
			l.learnSequence(at(i), allowed)
		}
	}
	return l
}

// learnSequence decodes one sequence and learns from its mistakes.
func (l *learner) learnSequence(s sequence, allowed func(before, after int) bool) {
	l.now++
	k, n := l.classes, len(s.classes)
	scores := make([]int32, n*k)
	for i, f := range s.features {
		l.score(f, scores[i*k:][:k])
	}
	guess := hook.Viterbi(n, k, scores, l.transitions(allowed), make([]uint8, n*k))
	before, guessBefore := k, k
	for i := range n {
		right, got := int(s.classes[i]), int(guess[i])
		if right != got {
			l.learn(s.features[i], right, got)
		}
		if right != got || before != guessBefore {
			l.add([]uint32{hook.TransitionFeature(before)}, right, 1)
			l.add([]uint32{hook.TransitionFeature(guessBefore)}, got, -1)
		}
		before, guessBefore = right, got
	}
}

// transitions returns the transitions' weights as they stand.
func (l *learner) transitions(allowed func(before, after int) bool) []int32 {
	out := make([]int32, (l.classes+1)*l.classes)
	for before := range l.classes + 1 {
		row := out[before*l.classes:][:l.classes]
		l.score([]uint32{hook.TransitionFeature(before)}, row)
		from := before
		if before == l.classes {
			from = -1
		}
		for after := range row {
			if allowed != nil && !allowed(from, after) {
				row[after] = hook.Forbidden
			}
		}
	}
	return out
}
