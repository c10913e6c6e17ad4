package main

// A choice is what a ranker learns from: the features of each candidate, and
// which of them are right. Several may be; one that means "none of them" is a
// candidate too.
type choice struct {
	candidates [][]uint32
	right      []bool
}

// trainRanker trains a model of one class whose score is highest for a right
// candidate: where a wrong one wins, or loses by no more than margin, weights
// move from it to the best right one. Choices without a right or without a
// wrong candidate teach nothing.
//
// The learner's rows go to pack; the rank method of the model uses them.
func trainRanker(choices, passes int, margin int32, seed uint64, at func(i int) choice) *learner {
	l := newLearner(1)
	for pass := range passes {
		for _, i := range shuffled(choices, seed+uint64(pass)) {
			l.learnChoice(at(i), margin)
		}
	}
	return l
}

func (l *learner) learnChoice(c choice, margin int32) {
	l.now++
	right, wrong := -1, -1
	var rightScore, wrongScore int32
	for i, features := range c.candidates {
		var score [1]int32
		l.score(features, score[:])
		switch s := score[0]; {
		case c.right[i] && (right < 0 || s > rightScore):
			right, rightScore = i, s
		case !c.right[i] && (wrong < 0 || s > wrongScore):
			wrong, wrongScore = i, s
		}
	}
	if right >= 0 && wrong >= 0 && wrongScore+margin >= rightScore {
		l.add(c.candidates[right], 0, 1)
		l.add(c.candidates[wrong], 0, -1)
	}
}
