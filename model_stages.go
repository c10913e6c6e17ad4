// Stages: a decision that is plain after a few features needs no more of them.
//
// Most steps and relations are: what to do between "the" and "company" takes no
// look at the grandchildren. He, Daumé and Eisner, "Dynamic Feature Selection
// for Dependency Parsing" (EMNLP 2013), found the same.

package article

// A stage is a part of a list of features: so many of the first, and by how
// much a class has to lead after them for the others to be left out.
type stage struct {
	features int
	lead     int32
}

// decide returns the class with the highest score, as score and best do, but
// asks for the features in stages, the most telling first, and leaves out those
// to come once one class leads (He, Daumé and Eisner 2013). Scores start at zero,
// or forbidden. Training must decide in the same stages.
func (m *model) decide(features []uint32, scores []int32, stages []stage) int {
	asked := 0
	if !m.staged {
		stages = nil
	}
	for _, s := range stages {
		m.score(features[asked:s.features], scores)
		asked = s.features
		if top, lead := leader(scores); lead > s.lead {
			return top
		}
	}
	m.score(features[asked:], scores)
	return best(scores)
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
