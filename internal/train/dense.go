package main

import (
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

// A denseChain trains what trainChain does, several times as fast, where all
// sequences fit in memory: features are numbered first, those that occur less
// than a few times are left out, and each has a row for all classes.
type denseChain struct {
	classes   int
	unit      int32    // weights are written in parts of one, so many
	features  []uint32 // by number; the transitions' are the last ones
	sequences []denseSequence

	now     int32
	weights []int32
	totals  []int64 // of weights times the example they changed at
	updates []int32
}

// A denseSequence is a sequence with its features' numbers, one after another.
type denseSequence struct {
	numbers []uint32
	starts  []int // of each token, and the end
	classes []uint8
}

// newDenseChain numbers the features that occur at least so often.
func newDenseChain(classes, occur int, unit int32, sequences []sequence) *denseChain {
	var all []uint32
	for _, s := range sequences {
		for _, f := range s.features {
			all = append(all, f...)
		}
	}
	slices.Sort(all)
	d := &denseChain{classes: classes, unit: unit}
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j] == all[i] {
			j++
		}
		if j-i >= occur {
			d.features = append(d.features, all[i])
		}
		i = j
	}
	for _, s := range sequences {
		d.sequences = append(d.sequences, d.number(s))
	}
	for before := range classes + 1 {
		d.features = append(d.features, hook.TransitionFeature(before))
	}
	return d
}

// number looks up the numbers of a sequence's features.
func (d *denseChain) number(s sequence) denseSequence {
	out := denseSequence{classes: s.classes}
	for _, token := range s.features {
		out.starts = append(out.starts, len(out.numbers))
		for _, f := range token {
			if n, ok := slices.BinarySearch(d.features, f); ok {
				out.numbers = append(out.numbers, uint32(n))
			}
		}
	}
	out.starts = append(out.starts, len(out.numbers))
	return out
}

// train starts afresh and learns from the sequences of the given numbers.
func (d *denseChain) train(which []int, passes int, seed uint64, allowed func(before, after int) bool) {
	cells := len(d.features) * d.classes
	d.now, d.weights, d.totals, d.updates = 0, make([]int32, cells), make([]int64, cells), make([]int32, len(d.features))
	for pass := range passes {
		for _, i := range shuffled(len(which), seed+uint64(pass)) {
			d.now++
			d.learn(&d.sequences[which[i]], allowed)
		}
	}
	for i, w := range d.weights {
		d.totals[i] = int64(w)*int64(d.now+1) - d.totals[i]
	}
}

// trainOrders trains afresh in several orders of the sequences and takes the
// mean of the weights: the order of the last ones leaves its traces in each.
func (d *denseChain) trainOrders(which []int, passes, orders int, seed uint64, allowed func(before, after int) bool) {
	var totals []int64
	var updates []int32
	for o := range orders {
		d.train(which, passes, seed+100*uint64(o), allowed)
		if o == 0 {
			totals, updates = d.totals, d.updates
			continue
		}
		for i, t := range d.totals {
			totals[i] += t
		}
		for i, u := range d.updates {
			updates[i] += u
		}
	}
	for i := range totals {
		totals[i] /= int64(orders)
	}
	for i := range updates {
		updates[i] /= int32(orders)
	}
	d.totals, d.updates = totals, updates
}

// learn decodes one sequence and learns from its mistakes.
func (d *denseChain) learn(s *denseSequence, allowed func(before, after int) bool) {
	k := d.classes
	transitions := d.transition(0)
	guess := d.decode(s, d.weights, allowed)
	before, guessBefore := k, k
	for i, right := range s.classes {
		got := guess[i]
		if right != got {
			for _, n := range s.numbers[s.starts[i]:s.starts[i+1]] {
				d.add(int(n), right, 1)
				d.add(int(n), got, -1)
			}
		}
		if right != got || before != guessBefore {
			d.add(transitions+before, right, 1)
			d.add(transitions+guessBefore, got, -1)
		}
		before, guessBefore = int(right), int(got)
	}
}

// transition returns the number of the feature of a class before.
func (d *denseChain) transition(before int) int { return len(d.features) - d.classes - 1 + before }

func (d *denseChain) add(feature int, class uint8, by int32) {
	i := feature*d.classes + int(class)
	d.updates[feature]++
	if w := (d.weights[i] + by) * d.unit; feature < d.transition(0) && (w > 127 || w < -127) {
		return // a cell of the file holds no more
	}
	d.weights[i] += by
	d.totals[i] += int64(by) * int64(d.now)
}

// decode finds the best classes of a sequence.
func (d *denseChain) decode(s *denseSequence, weights []int32, allowed func(before, after int) bool) []uint8 {
	k, n := d.classes, len(s.classes)
	scores := make([]int32, n*k)
	for i := range n {
		row := scores[i*k:][:k]
		for _, f := range s.numbers[s.starts[i]:s.starts[i+1]] {
			for c, w := range weights[int(f)*k:][:k] {
				row[c] += w
			}
		}
	}
	transitions := slices.Clone(weights[d.transition(0)*k:][:(k+1)*k])
	for before := range k + 1 {
		from := before
		if before == k {
			from = -1
		}
		for after := range k {
			if allowed != nil && !allowed(from, after) {
				transitions[before*k+after] = hook.Forbidden
			}
		}
	}
	return hook.Viterbi(n, k, scores, transitions, make([]uint8, n*k))
}

// averaged returns the averaged weights of features that were updated at least
// so often, in parts of one.
func (d *denseChain) averaged(updates int) []int32 {
	out := make([]int32, len(d.totals))
	for f := range d.features {
		if int(d.updates[f]) < updates && f < d.transition(0) {
			continue
		}
		for c := range d.classes {
			out[f*d.classes+c] = int32(roundDiv(d.totals[f*d.classes+c]*int64(d.unit), int64(max(d.now, 1))))
		}
	}
	return out
}

// rows returns the rows of features that were updated at least so often,
// sorted by feature.
func (d *denseChain) rows(updates int) []row {
	weights := d.averaged(updates)
	var out []row
	for f, feature := range d.features {
		r := row{feature: feature}
		for c, w := range weights[f*d.classes:][:d.classes] {
			if f >= d.transition(0) {
				w /= hook.TransitionScale
			}
			if w != 0 {
				r.classes = append(r.classes, uint8(c))
				r.weights = append(r.weights, int8(max(-127, min(127, w))))
			}
		}
		if len(r.classes) > 0 {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b row) int { return int(int64(a.feature) - int64(b.feature)) })
	return out
}
