// Chains: the best labels of a sequence, where each label depends on features
// of its token and on the label before (a first-order Markov chain, decoded
// by Viterbi's algorithm).

package article

// chainTemplate is the template of the feature "the class before is".
const chainTemplate = 1 << 20

// A chain is a model whose classes label the tokens of a sequence.
type chain struct {
	*model
	// transitions holds, for each label before and each label after, their
	// weight; the row of classes stands for the sequence's start.
	transitions []int32
}

// newChain returns the chain of a model. A transition for which allowed
// reports false is never taken; the label before is -1 at the start. A nil
// allowed allows all.
func newChain(m *model, allowed func(before, after int) bool) *chain {
	c := &chain{model: m, transitions: make([]int32, (m.classes+1)*m.classes)}
	for before := range m.classes + 1 {
		row := c.transitions[before*m.classes:][:m.classes]
		m.score([]uint32{transitionFeature(before)}, row)
		for after := range row {
			from := before
			if before == m.classes {
				from = -1
			}
			if allowed != nil && !allowed(from, after) {
				row[after] = forbidden
			}
		}
	}
	return c
}

// transitionFeature is the feature of the class before; classes at the start.
func transitionFeature(before int) uint32 { return feature1(chainTemplate, uint32(before)) }

// forbidden outweighs every score that a sequence can reach.
const forbidden = -1 << 24

// A lattice is the work space of chains.
type lattice struct {
	features []uint32
	scores   []int32 // a row for each token, a column for each class
	back     []uint8 // for each of them, the class before on the best way there
	path     []uint8
}

// viterbi finds the best way through n rows of k scores, which it overwrites.
// Scores are taken from the best way so far, so that they never grow large.
func (w *lattice) viterbi(n, k int, transitions []int32) []uint8 {
	scores := w.scores
	w.back, w.path = zeroed(w.back, n*k), zeroed(w.path, n)
	back, path := w.back, w.path
	if n == 0 {
		return path
	}
	for c := range k {
		scores[c] += transitions[k*k+c]
	}
	for i := 1; i < n; i++ {
		before, row := scores[(i-1)*k:][:k], scores[i*k:][:k]
		top := before[best(before)]
		for c := range row {
			from, most := 0, int32(forbidden*4)
			for b, s := range before {
				if s = max(s-top, forbidden) + transitions[b*k+c]; s > most {
					from, most = b, s
				}
			}
			row[c], back[i*k+c] = row[c]+most, uint8(from)
		}
	}
	path[n-1] = uint8(best(scores[(n-1)*k:][:k]))
	for i := n - 1; i > 0; i-- {
		path[i-1] = back[i*k+int(path[i])]
	}
	return path
}
