package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

// A learner is an averaged perceptron (Freund and Schapire 1999; Collins
// 2002) over features of 32 bits. A feature gets a row once it was part of
// enough mistakes: a rare one would only learn an article by heart, and the
// others learn to do without it, which they do not if it is pruned afterwards.
// All numbers are integers, so that the result is the same on every machine.
type learner struct {
	classes  int
	patience uint8   // how many mistakes a feature has to be part of
	mistakes []uint8 // how many it was part of so far, by its hash; some share a place
	least    int64   // the least weight to keep, in quarters
	now      int64   // examples seen so far
	slots    []slot  // open addressing, a power of two
	rows     []chunk // a row is a list of chunks; chunk 0 is no chunk
	history  []past  // of the chunk with the same index
	used     int
}

// A slot says where the row of a feature starts.
type slot struct {
	feature uint32
	row     uint32 // 0: the slot is free
}

const chunkCells = 4

// A chunk holds some cells of a row.
type chunk struct {
	classes [chunkCells]uint8
	cells   uint32
	next    uint32
	weights [chunkCells]int32
}

// A past is what averaging needs to know of a chunk's cells.
type past struct {
	total   [chunkCells]int64 // the weight added up over examples, until since
	since   [chunkCells]int64
	updates uint32 // of the row; kept in its first chunk
}

func newLearner(classes int) *learner { return newPatientLearner(classes, 1) }

// newPatientLearner returns a learner that gives a feature a row at the
// mistake with that number.
func newPatientLearner(classes int, patience uint8) *learner {
	const places = 1 << 25
	l := &learner{classes: classes, patience: patience, least: 1, slots: make([]slot, 1<<16), rows: make([]chunk, 1), history: make([]past, 1)}
	if patience > 1 {
		l.mistakes = make([]uint8, places)
	}
	return l
}

// score adds the features' weights to the scores of the classes.
func (l *learner) score(features []uint32, scores []int32) {
	for _, f := range features {
		r := l.slots[l.find(f)].row
		for r != 0 {
			c := &l.rows[r]
			for k := range c.cells {
				scores[c.classes[k]] += c.weights[k]
			}
			r = c.next
		}
	}
}

// decide adds the features' weights to the scores, in stages, as the model in
// use will: it leaves the others out once one class leads. It returns the
// features asked, which alone learn from a mistake: so those asked first learn
// to decide what is plain, and the others what is not.
func (l *learner) decide(features []uint32, scores []int32, stages []hook.Stage) []uint32 {
	asked := 0
	for _, s := range stages {
		l.score(features[asked:s.Features], scores)
		if asked = s.Features; lead(scores)*weightUnit > s.Lead {
			return features[:asked]
		}
	}
	l.score(features[asked:], scores)
	return features
}

// lead returns how far the highest score lies above the next.
func lead(scores []int32) int32 {
	first, second := int32(math.MinInt32)/2, int32(math.MinInt32)/2
	for _, s := range scores {
		if s > first {
			first, second = s, first
		} else {
			second = max(second, s)
		}
	}
	return first - second
}

// find returns the slot of a feature, or the free one where it belongs.
func (l *learner) find(feature uint32) uint32 {
	mask := uint32(len(l.slots) - 1)
	at := uint32(uint64(feature)*0x9E3779B97F4A7C15>>32) & mask
	for l.slots[at].row != 0 && l.slots[at].feature != feature {
		at = (at + 1) & mask
	}
	return at
}

// learn moves the features' weights away from the class guessed and towards
// the right one.
func (l *learner) learn(features []uint32, right, guessed int) {
	if l.patience > 1 {
		features = l.familiar(features)
	}
	l.add(features, right, 1)
	l.add(features, guessed, -1)
}

// bestBut returns the class with the highest score but one.
func bestBut(scores []int32, class int) int {
	top := -1
	for c, s := range scores {
		if c != class && (top < 0 || s > scores[top]) {
			top = c
		}
	}
	return top
}

// keepAway learns from a right guess too, where its rival comes close.
func (l *learner) keepAway(features []uint32, scores []int32, right, rival int, margin int32) {
	if rival >= 0 && scores[right]-scores[rival] < margin {
		l.learn(features, right, rival)
	}
}

// familiar returns the features that have a row, or now deserve one.
func (l *learner) familiar(features []uint32) []uint32 {
	out := features[:0]
	for _, f := range features {
		if f == hidden {
			continue
		}
		if l.slots[l.find(f)].row == 0 {
			seen := &l.mistakes[uint64(f)*0x9E3779B97F4A7C15>>32&uint64(len(l.mistakes)-1)]
			if *seen++; *seen < l.patience {
				continue
			}
		}
		out = append(out, f)
	}
	return out
}

// hidden stands for a feature that is neither asked nor learned.
const hidden = 0

// hide hides each feature with a chance of rate: what is learned must not hang
// on one of them alone, which the next text may lack (Søgaard, "Part-of-speech
// tagging with antagonistic adversaries", ACL 2013).
func hide(features []uint32, rate float64, random *rand.Rand) {
	if rate == 0 {
		return
	}
	for i := range features {
		if random.Float64() < rate {
			features[i] = hidden
		}
	}
}

// merge adds what another learner has learned, so that the averages are those
// of both.
func (l *learner) merge(other *learner) {
	l.now += other.now
	for _, s := range other.slots {
		if s.row == 0 {
			continue
		}
		at := l.find(s.feature)
		if l.slots[at].row == 0 {
			at = l.claim(s.feature, at)
		}
		first := l.slots[at].row
		l.history[first].updates += other.history[s.row].updates
		for r := s.row; r != 0; r = other.rows[r].next {
			for k := range other.rows[r].cells {
				l.addTotal(first, other.rows[r].classes[k], other.total(r, k))
			}
		}
	}
}

// settle brings all totals up to date, and takes the weights away: what was
// learned is in the totals alone.
func (l *learner) settle() {
	for r := range l.rows {
		for k := range l.rows[r].cells {
			l.history[r].total[k] = l.total(uint32(r), uint32(k))
			l.rows[r].weights[k] = 0
		}
	}
}

// total returns the weight of a chunk's cell added up over all examples.
func (l *learner) total(r, k uint32) int64 {
	h := &l.history[r]
	return h.total[k] + int64(l.rows[r].weights[k])*(l.now-h.since[k])
}

// addTotal adds to the total of a class in the row that starts at chunk r.
func (l *learner) addTotal(r uint32, class uint8, total int64) {
	r, k := l.cell(r, class)
	l.history[r].total[k] += total
}

// add changes the features' weights for one class.
func (l *learner) add(features []uint32, class int, by int32) {
	for _, f := range features {
		at := l.find(f)
		if l.slots[at].row == 0 {
			at = l.claim(f, at)
		}
		first := l.slots[at].row
		l.history[first].updates++
		l.addTo(first, class, by)
	}
}

// claim gives a feature a row, and the table more room where it needs it.
func (l *learner) claim(feature, at uint32) uint32 {
	if l.used++; l.used*2 > len(l.slots) {
		old := l.slots
		l.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.row != 0 {
				l.slots[l.find(s.feature)] = s
			}
		}
		at = l.find(feature)
	}
	l.slots[at] = slot{feature, l.newChunk()}
	return at
}

func (l *learner) newChunk() uint32 {
	l.rows = append(l.rows, chunk{})
	l.history = append(l.history, past{})
	return uint32(len(l.rows) - 1)
}

// addTo changes the weight of a class in the row that starts at chunk r.
func (l *learner) addTo(r uint32, class int, by int32) {
	r, k := l.cell(r, uint8(class))
	h := &l.history[r]
	h.total[k] = l.total(r, k)
	h.since[k] = l.now
	l.rows[r].weights[k] += by
}

// cell returns the chunk and the place in it of a class's cell in the row that
// starts at chunk r, which it makes if there is none.
func (l *learner) cell(r uint32, class uint8) (chunk, place uint32) {
	for {
		c := &l.rows[r]
		for k := range c.cells {
			if c.classes[k] == class {
				return r, k
			}
		}
		if c.next == 0 {
			break
		}
		r = c.next
	}
	if l.rows[r].cells == chunkCells {
		next := l.newChunk()
		l.rows[r].next = next
		r = next
	}
	c := &l.rows[r]
	c.classes[c.cells] = class
	c.cells++
	return r, c.cells - 1
}

// A row is a feature's averaged weights, quantised.
type row struct {
	feature uint32
	classes []uint8
	weights []int8
}

// Averaged weights are stored as quarters, clipped at 32: they reach 39 in
// practice, and clipping at 16 is felt.
const weightUnit = 4

// rowsOf returns the rows of features that were updated at least so often,
// sorted by feature. An update counts for the right and for the wrong class,
// so that a feature that was part of one mistake was updated twice.
func (l *learner) rowsOf(updates int) []row {
	var out []row
	for _, s := range l.slots {
		if s.row == 0 || int(l.history[s.row].updates) < updates {
			continue
		}
		if r := l.average(s); len(r.classes) > 0 {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b row) int { return int(int64(a.feature) - int64(b.feature)) })
	return out
}

// average returns one row without the cells that weigh too little.
func (l *learner) average(s slot) row {
	out := row{feature: s.feature}
	for r := s.row; r != 0; r = l.rows[r].next {
		c := &l.rows[r]
		for k := range c.cells {
			if w := roundDiv(l.total(r, k)*weightUnit, max(l.now, 1)); max(w, -w) >= l.least {
				out.classes = append(out.classes, c.classes[k])
				out.weights = append(out.weights, int8(max(-127, min(127, w))))
			}
		}
	}
	return out
}

// roundDiv divides and rounds to the nearest, halves away from zero.
func roundDiv(a, b int64) int64 {
	if a < 0 {
		return -roundDiv(-a, b)
	}
	return (a + b/2) / b
}
