// What training knows of single words.
//
// Most words leave no choice: "the" has one tag, and "said" stands in no name.
// The models of tags and labels hold rows for such words beside those of their
// features, under templates of their own:
//
//	W1  a sure word, as it is written, had the same tag nearly every time, and
//	    often: it is given that tag, and the model is not asked
//	W2  a sure word, as it is written, opened no entity: outside of entities
//	    it stays outside
//	W3  the kinds of a word, in lower case, are the tags that it had, and
//	    roughly how often: a feature of its own tag and its neighbours'
//
// In sentences whose words all have capitals no word is sure.

package article

// The templates of words.
const (
	sureTemplate  = chainTemplate + 1
	kindsTemplate = chainTemplate + 2
)

// sureWeight is the weight of the one cell of a sure word's row. No weight
// that was learned is as low.
const sureWeight = -128

// sure returns the class of a sure word.
func (m *model) sure(w *face) (class int, ok bool) {
	if w.style != stylePlain {
		return 0, false
	}
	cells := m.cellsOf(feature1(sureTemplate, w.form))
	if len(cells) != 1 || int8(cells[0]) != sureWeight {
		return 0, false
	}
	return int(cells[0] >> 8), true
}

// kinds returns the tags that training has seen of a word, hashed; 0 for a
// word that it does not know.
func (m *model) kinds(w *face) uint32 {
	h := uint32(0)
	for _, c := range m.cellsOf(feature1(kindsTemplate, w.lower)) {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
