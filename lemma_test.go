package article

import "testing"

func TestLemma(t *testing.T) {
	for _, test := range []struct {
		rule, word string
		tag        tag
		want       string
	}{
		{"M1", "said", tagVBD, "say"},
		{"M1", "are", tagVBP, "be"},
		{"M1", "found", tagVBD, "find"},
		{"M1", "found", tagVBP, "found"},
		{"M1", "women", tagNNS, "woman"},
		{"M1", "leaves", tagNNS, "leaf"},
		{"M1", "better", tagJJR, "good"},
		{"M2", "deals", tagNNS, "deal"},
		{"M2", "ministries", tagNNS, "ministry"},
		{"M2", "boxes", tagNNS, "box"},
		{"M2", "passes", tagVBZ, "pass"},
		{"M2", "leaves", tagVBZ, "leave"},
		{"M3", "stopped", tagVBD, "stop"},
		{"M3", "planning", tagVBG, "plan"},
		{"M3", "added", tagVBD, "add"},
		{"M3", "compelled", tagVBN, "compel"},
		{"M3", "called", tagVBD, "call"},
		{"M4", "making", tagVBG, "make"},
		{"M4", "hoped", tagVBD, "hope"},
		{"M4", "created", tagVBN, "create"},
		{"M4", "urged", tagVBD, "urge"},
		{"M4", "handled", tagVBD, "handle"},
		{"M4", "required", tagVBN, "require"},
		{"M4", "agreed", tagVBD, "agree"},
		{"M4", "died", tagVBD, "die"},
		{"M4", "tried", tagVBD, "try"},
		{"M4", "walked", tagVBD, "walk"},
		{"M4", "visited", tagVBD, "visit"},
		{"M4", "appearing", tagVBG, "appear"},
		{"M4", "focused", tagVBD, "focus"},
		{"M5", "n't", tagRB, "not"},
		{"M5", "Seoul", tagNNP, "seoul"},
	} {
		p := &parser{tokens: []token{{tag: test.tag, lower: string(appendLower(nil, test.word))}}}
		if got := p.lemma(0); got != test.want {
			t.Errorf("%s: %s %v: %q, want %q", test.rule, test.word, test.tag, got, test.want)
		}
	}
}
