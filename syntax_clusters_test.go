package article

import "testing"

// Words of one kind share a group, with or without accents; words that the
// model does not know have none.
func TestClusters(t *testing.T) {
	for _, row := range []struct{ alike, other string }{
		{"John Mary Peter", "Tokyo"},
		{"Tokyo Jakarta Mumbai", "Samsung"},
		{"González Gonzalez", "Monday"},
		{"Erdoğan Erdogan", "percent"},
	} {
		p := parsed("We met " + row.alike + " " + row.other + " there.")
		last := len(p.tokens) - 3
		for i := 2; i < last; i++ {
			switch w, first, other := p.faces[i], p.faces[2], p.faces[last]; {
			case w.group == 0 || w.theme == 0 || w.group != first.group:
				t.Errorf("%s: %q has %+v, the first %+v", row.alike, p.tokens[i].form, w.cluster, first.cluster)
			case w.group == other.group:
				t.Errorf("%q and %q share a group", p.tokens[i].form, p.tokens[last].form)
			}
		}
	}
	if p := parsed("We met Qzxvbnk there."); p.faces[2].cluster != (cluster{}) {
		t.Errorf("an unknown word has %+v", p.faces[2].cluster)
	}
}
