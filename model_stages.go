// Stages: a decision that is plain after a few features needs no more of them.
//
// Most are: what to do between "the" and "company" takes no look at the
// grandchildren. He, Daumé and Eisner, "Dynamic Feature Selection for Dependency
// Parsing" (EMNLP 2013), found the same. Models that are trained in the same
// stages learn better than others, too: what is plain does not teach features
// that were not needed for it.

package article

// A stage is a part of a list of features: so many of the first, and by how
// much a class has to lead after them for the others to be left out.
type stage struct {
	features int
	lead     int32
}

// decide returns the class with the highest score, as score and best do, but
// asks for the features in stages, the most telling first, and leaves out those
// to come once one class leads (He, Daumé and Eisner 2013). features appends
// those of one stage; the stage behind all others asks for the rest. Scores
// start at zero, or forbidden.
func (p *parser) decide(m *model, scores []int32, stages []stage, features func(stage int, buf []uint32) []uint32) int {
	for k, s := range stages {
		p.features = features(k, p.features[:0])
		m.score(p.features, scores)
		if top, lead := leader(scores); lead > s.lead && m.staged {
			return top
		}
	}
	p.features = features(len(stages), p.features[:0])
	m.score(p.features, scores)
	return best(scores)
}

// listAll returns the features of all stages, for training.
func listAll(stages []stage, buf []uint32, features func(stage int, buf []uint32) []uint32) []uint32 {
	for k := range len(stages) + 1 {
		buf = features(k, buf)
	}
	return buf
}

// leader returns the class with the highest score, the first among equals,
// and its lead over the next.
func leader(scores []int32) (top int, lead int32) {
	first, second := int32(4*forbidden), int32(4*forbidden)
	for c, s := range scores {
		if s > first {
			top, first, second = c, s, first
		} else {
			second = max(second, s)
		}
	}
	return top, first - second
}
