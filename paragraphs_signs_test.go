package article

import "testing"

// What a line shows by itself: G1 and G7, by the shape that follows from them.
var signRows = []struct {
	reason, text string
	shape        lineShape
	fullDay      bool
}{
	{"G1 speaks, though a cue elsewhere", "Mayor Ines Duarte speaks to reporters outside the ferry terminal.", sceneShape, false},
	{"G1 talks, though a cue elsewhere", "Mayor Ines Duarte talks with pilots at the old harbour.", sceneShape, false},
	{"G1 a cue besides", "Mayor Ines Duarte speaks of a harbour that pilots say is too small for the new ferry.", longProse, false},
	{"G1 a full day", "Pilots wait for the ferry in Varna on Tuesday, March 3, 2026.", sceneShape, true},
	{"G1 a day without its year", "Pilots waited for the ferry in Varna all day on Tuesday, March 3, and went home.", longProse, false},
	{"G7 an agency behind the sentence", "The last ferry leaves the harbour of Varna. AP", creditShape, false},
	{"an agency inside the sentence", "The pilots told AP that the last ferry had left the harbour of Varna.", longProse, false},
}

func TestSigns(t *testing.T) {
	for _, row := range signRows {
		t.Run(row.reason, func(t *testing.T) {
			p := layoutParser(row.text, nil, nil)
			p.seeLines()
			if l := p.layout.lines[0]; l.shape != row.shape || l.fullDay != row.fullDay {
				t.Errorf("shape %d, full day %v, want %d, %v", l.shape, l.fullDay, row.shape, row.fullDay)
			}
		})
	}
}

// P10: a row of marks below the last sentence is no part of the body.
func TestRuleBelow(t *testing.T) {
	text := "Pilots of Varna go home"
	for _, s := range []string{"The pilots of Varna went home on Friday, when the last ferry had left the harbour.", "They had waited there for the whole of the night.", "Nobody told them that the ferry would be late."} {
		for range 4 {
			text += "\n" + s
		}
	}
	a := parseText(t, text+"\n___\n")
	if last := a.Paragraphs[len(a.Paragraphs)-1]; last.Kind != KindFurniture {
		t.Errorf("%q is %s", last.Text, last.Kind)
	}
}
