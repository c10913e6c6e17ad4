// Clusters: what a word is like, even if the models never met it.
//
// An article is full of names that no model has learned from. But most of them
// were written about somewhere, in the company of the same words as others of
// their kind: a ministry, a river, a midfielder. Clusters put such words
// together (internal/train says how): a cluster is a word's group, which tells
// what it may be in a sentence, and its theme, what it is written about.
// Letters count without their accents.

package article

// clusterTemplate is the template of a word's row in the model of clusters. The
// class of its one cell is the group, the weight the theme.
const clusterTemplate = chainTemplate + 3

// numGroups is how many groups there are.
const numGroups = 64

// A cluster is what a word is like; the zero value is that of a word that the
// model does not know.
type cluster struct {
	group uint32 // 1 to 64
	theme uint32 // 1 to 256
	kin   uint32 // both in one
}

// clusterOf returns the cluster of token i's word, as it stands or without its
// accents.
func (p *parser) clusterOf(i int) cluster {
	m := p.syntax().clusters
	if c := m.cluster(p.tokens[i].lower); c.kin != 0 {
		return c
	}
	return m.cluster(p.key(i))
}

// cluster returns the cluster of a word in lower case.
func (m *model) cluster(word string) cluster {
	cells := m.cellsOf(clusterFeature(word))
	if len(cells) != 1 {
		return cluster{}
	}
	c := uint32(cells[0])
	return cluster{group: c>>8 + 1, theme: c&255 + 1, kin: c + 1}
}

// clusterFeature is the feature of a word's row.
func clusterFeature(word string) uint32 { return feature1(clusterTemplate, hashWord(word)) }
