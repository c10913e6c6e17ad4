package article

import (
	"math/bits"
	"slices"
	"testing"
)

// The models have learned from these lists in this order. A list that is
// added elsewhere in lexicon.go must not change what a face says.
func TestLearnedLists(t *testing.T) {
	want := []string{
		"honorifics", "titles", "months", "weekdays", "givennames", "surnames", "places", "orgwords",
		"particles", "surnamefirst", "placenouns", "orgnouns", "organizations", "towns",
		"abbreviations", "cues", "kinship", "feminine", "masculine", "bodies", "documents",
		"femalenames", "malenames", "functionwords", "numbers", "periods",
	}
	var got []string
	for _, list := range learnedLists {
		got = append(got, lexFiles[bits.TrailingZeros64(uint64(list))])
	}
	if !slices.Equal(got, want) {
		t.Errorf("the models have learned from\n%q, not from\n%q", want, got)
	}
	if f := featureLists(lexHonorifics | lexTowns | lexPageWords); f != 1|1<<13 {
		t.Errorf("bits %b", f)
	}
}

// W1 to W3: what training knows of single words.
func TestSureWords(t *testing.T) {
	p := parsed("The mayor has told them of it in a letter.")
	m := p.syntax().tags
	for i := range p.tokens {
		class, ok := m.sure(&p.faces[i])
		if ok && tag(class) != p.tokens[i].tag {
			t.Errorf("W1: %q is %v, not %v", p.tokens[i].form, p.tokens[i].tag, tag(class))
		}
		if sure := p.tokens[i].lower == "them"; sure && !ok {
			t.Errorf("W1: %q is not sure", p.tokens[i].form)
		}
		if p.faces[i].kinds == 0 {
			t.Errorf("W3: %q has no kinds", p.tokens[i].form)
		}
	}
	if p = parsed("Zzyxqv came."); p.faces[0].kinds != 0 {
		t.Errorf("W3: a word that nobody knows has kinds")
	}
}

// What a word is elsewhere is what most of its other places are called.
func TestElect(t *testing.T) {
	for _, row := range []struct {
		votes  [numVotes]uint8
		want   uint32
		reason string
	}{
		{[numVotes]uint8{}, elsewhereNowhere, "it stands only here"},
		{[numVotes]uint8{votePerson: 2}, elsewhereVotes + 2*votePerson + 1, "all agree"},
		{[numVotes]uint8{votePerson: 2, voteOrg: 1}, elsewhereVotes + 2*votePerson, "most say so"},
	} {
		if got := elect(&row.votes); got != row.want {
			t.Errorf("%s: %d, want %d", row.reason, got, row.want)
		}
	}
}
