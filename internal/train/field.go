package main

import (
	"math"
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

// A field is a conditional random field (Lafferty et al. 2001): a chain whose
// weights make the right labels of all sequences likely, and are held small
// (L2). Where there are few sequences with many features, it generalises
// better than the perceptron. In use it is a chain like the perceptron's.
type field struct {
	classes int
	group   []int // classes of one group share a part of their weights
	groups  int
	width   int            // of a row: a weight for each class, and for each group
	index   map[uint32]int // row of each feature; the transitions' come first
	// cells holds three values for each weight of a row: first all weights,
	// then the squares of the gradients so far (AdaGrad, Duchi et al. 2011),
	// then the gradient of one sequence. What is used together stands together.
	cells    []float32
	touched  []int32   // rows of step that are in use, some of them twice
	seen     []int32   // the last update of each row
	now      int32     // how many updates there were
	expected []float64 // of each class at each place, by the last call of expect
}

// trainField trains a field on the sequences. decay is how strongly weights
// are held to zero, in sequences of evidence.
func trainField(classes int, seqs []sequence, right [][]uint16, group []int, passes int, rate, decay float64, seed uint64, allowed func(before, after int) bool) *field {
	f := &field{classes: classes, group: group, groups: slices.Max(group) + 1, index: map[uint32]int{}}
	f.width = classes + f.groups
	for before := range classes + 1 {
		f.row(hook.TransitionFeature(before))
	}
	rows := make([][][]int32, len(seqs))
	for i, s := range seqs {
		rows[i] = f.number(s)
	}
	n := len(f.index) * f.width * 3
	f.cells, f.seen = make([]float32, n), make([]int32, len(f.index))
	for pass := range passes {
		for _, i := range shuffled(len(seqs), seed+uint64(pass)) {
			f.learn(rows[i], right[i], allowed)
			f.update(float32(rate), float32(decay/float64(len(seqs))))
		}
	}
	return f
}

// number returns the rows of a sequence's features.
func (f *field) number(s sequence) [][]int32 {
	out := make([][]int32, len(s.features))
	for i, features := range s.features {
		for _, x := range features {
			out[i] = append(out[i], int32(f.row(x)))
		}
	}
	return out
}

// row returns the row of a feature, a new one if it has none.
func (f *field) row(feature uint32) int {
	r, ok := f.index[feature]
	if !ok {
		r = len(f.index)
		f.index[feature] = r
	}
	return r
}

// weight returns the weight of a row for a class.
func (f *field) weight(r, class int) float64 {
	w := f.cells[r*f.width*3:]
	return float64(w[class] + w[f.classes+f.group[class]])
}

// move adds to the gradient of a row's weight for one class.
func (f *field) move(row, class int, by float64) {
	step := f.cells[(row*3+2)*f.width:][:f.width]
	step[class] += float32(by)
	step[f.classes+f.group[class]] += float32(by)
}

// update takes one step of the gradient.
func (f *field) update(rate, decay float32) {
	f.now++
	for _, r := range f.touched {
		if f.seen[r] == f.now {
			continue
		}
		f.seen[r] = f.now
		row := f.cells[int(r)*f.width*3:][:f.width*3]
		weights, squares, step := row[:f.width], row[f.width:2*f.width], row[2*f.width:3*f.width]
		for k, w := range weights {
			g := step[k] - decay*w
			step[k] = 0
			if g != 0 {
				squares[k] += g * g
				weights[k] += rate * g / (1e-3 + float32(math.Sqrt(float64(squares[k]))))
			}
		}
	}
	f.touched = f.touched[:0]
}

// learn sets the gradient of the likelihood of a sequence's classes: what the
// weights expect where each place has one of its right classes, less what
// they expect at large.
func (f *field) learn(rows [][]int32, right []uint16, allowed func(before, after int) bool) {
	if len(rows) == 0 {
		return
	}
	k := f.classes
	scores, trans := f.scores(rows), f.transitions(allowed)
	f.expected = slices.Grow(f.expected[:0], len(scores))[:len(scores)]
	clear(f.expected)
	for b := range k + 1 {
		f.touched = append(f.touched, int32(b))
	}
	f.expect(scores, trans, -1)
	for i, set := range right {
		for c := range k {
			if set>>c&1 == 0 {
				scores[i*k+c] = math.Inf(-1)
			}
		}
	}
	f.expect(scores, trans, 1)
	for i, row := range rows {
		f.touched = append(f.touched, row...)
		for c, by := range f.expected[i*k:][:k] {
			if math.Abs(by) > 1e-4 {
				for _, r := range row {
					f.move(int(r), c, by)
				}
			}
		}
	}
}

// expect adds what the scores expect of each class at each place, and of each
// transition, times sign.
func (f *field) expect(scores, trans []float64, sign float64) {
	k := f.classes
	n := len(scores) / k
	likely := likelihoods(scores, k)
	forward, scales := forward(likely, trans, k)
	backward := backward(likely, trans, scales, k)
	for i := range n {
		row := likely[i*k:][:k]
		for c := range k {
			f.expected[i*k+c] += sign * forward[i*k+c] * backward[i*k+c]
			in := row[c] * backward[i*k+c] * scales[i]
			if i == 0 {
				f.move(k, c, sign*trans[k*k+c]*in)
				continue
			}
			for b := range k {
				if p := forward[(i-1)*k+b] * trans[b*k+c] * in; p > 1e-6 {
					f.move(b, c, sign*p)
				}
			}
		}
	}
}

// scores returns the scores of each class at each place.
func (f *field) scores(rows [][]int32) []float64 {
	out := make([]float64, len(rows)*f.classes)
	for i, row := range rows {
		to := out[i*f.classes:][:f.classes]
		for _, r := range row {
			weights := f.cells[int(r)*f.width*3:][:f.width]
			for c, g := range f.group {
				to[c] += float64(weights[c] + weights[f.classes+g])
			}
		}
	}
	return out
}

// transitions returns how much more likely each transition is than another;
// the last row is of the sequence's start.
func (f *field) transitions(allowed func(before, after int) bool) []float64 {
	k := f.classes
	out := make([]float64, (k+1)*k)
	for b := range k + 1 {
		from := b
		if b == k {
			from = -1
		}
		for c := range k {
			if allowed(from, c) {
				out[b*k+c] = math.Exp(f.weight(b, c))
			}
		}
	}
	return out
}

// likelihoods returns how likely each class is at each place to the best one
// there.
func likelihoods(scores []float64, k int) []float64 {
	out := make([]float64, len(scores))
	for i := 0; i < len(scores); i += k {
		top := slices.Max(scores[i : i+k])
		for c := i; c < i+k; c++ {
			out[c] = math.Exp(scores[c] - top)
		}
	}
	return out
}

// forward returns, for each place, how likely the classes are by what stands
// up to there, and by what the sums were scaled to one.
func forward(likely, trans []float64, k int) (out, scales []float64) {
	out, scales = make([]float64, len(likely)), make([]float64, len(likely)/k)
	before := []float64{1}
	from := trans[k*k:]
	for i := range scales {
		row, sum := out[i*k:][:k], 0.0
		for c := range row {
			for b, w := range before {
				row[c] += w * from[b*k+c]
			}
			row[c] *= likely[i*k+c]
			sum += row[c]
		}
		if sum == 0 {
			panic("no path")
		}
		scales[i] = 1 / sum
		for c := range row {
			row[c] *= scales[i]
		}
		before, from = row, trans
	}
	return out, scales
}

// backward returns the same of what stands behind each place, on the scale of
// forward: the two multiplied are the chances of the classes.
func backward(likely, trans, scales []float64, k int) []float64 {
	out := make([]float64, len(likely))
	for c := len(out) - k; c < len(out); c++ {
		out[c] = 1
	}
	in := make([]float64, k)
	for i := len(scales) - 2; i >= 0; i-- {
		for c := range in {
			in[c] = likely[(i+1)*k+c] * out[(i+1)*k+c] * scales[i+1]
		}
		for b := range in {
			for c, w := range in {
				out[i*k+b] += trans[b*k+c] * w
			}
		}
	}
	return out
}

// fieldUnit is in how many parts a weight of one is stored.
const fieldUnit = 24

// rows returns the quantised weights, sorted by feature.
func (f *field) rows() []row { return meanRows([]*field{f}) }

// meanRows returns the quantised mean of the weights of several fields, sorted
// by feature. What one of them has not seen has no weight there.
func meanRows(fields []*field) []row {
	sums := map[uint32][]float64{}
	for _, f := range fields {
		for feature, r := range f.index {
			sum := sums[feature]
			if sum == nil {
				sum = make([]float64, f.classes)
				sums[feature] = sum
			}
			for c := range sum {
				sum[c] += f.weight(r, c)
			}
		}
	}
	var out []row
	for feature, sum := range sums {
		q := row{feature: feature}
		for c, w := range sum {
			if v := math.Round(w * fieldUnit / float64(len(fields))); v != 0 {
				q.classes = append(q.classes, uint8(c))
				q.weights = append(q.weights, int8(max(-127, min(127, v))))
			}
		}
		if len(q.classes) > 0 {
			out = append(out, q)
		}
	}
	slices.SortFunc(out, func(a, b row) int { return int(int64(a.feature) - int64(b.feature)) })
	return out
}
