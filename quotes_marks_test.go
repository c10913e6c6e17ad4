package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// quotedTexts returns the stretches between quotation marks, marks included.
func quotedTexts(text string) []string {
	p := &parser{text: text, article: &Article{Text: text}}
	p.paragraphs()
	p.sentences()
	p.tokenize()
	p.quotationMarks()
	var out []string
	for _, q := range p.quoted {
		out = append(out, p.tokenSpan(q.open, q.end-1).Text)
	}
	return out
}

func TestQuotationMarks(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"Q1: straight marks by their spacing", `The ferry "will sail at noon," Ms Obi said.`, []string{`"will sail at noon,"`}},
		{"Q1: curly marks", "“We lost the harvest,” Mr Tan said. “All of it.”", []string{"“We lost the harvest,”", "“All of it.”"}},
		{"Q1: two closing marks around a word", "Hon sa: ”vi väntar” och gick.", []string{"”vi väntar”"}},
		{"Q1: an opening mark that closes", "The “second phase“ of works begins.", []string{"“second phase“"}},
		{"Q1: low marks", "Der Sprecher nannte es „voreilig“ und ging.", []string{"„voreilig“"}},
		{"Q1: angled marks with blanks inside", "Le maire a dit « pas question » hier.", []string{"« pas question »"}},
		{"Q1: angled marks turned inward", "Er sprach von »neuen Wegen« dort.", []string{"»neuen Wegen«"}},
		{"Q1: no blank after the colon", "Ms Diaz added:“The crane held.”", []string{"“The crane held.”"}},
		{"Q1: no blank after the colon, straight", `Ms Diaz added:"The crane held."`, []string{`"The crane held."`}},
		{"Q1: after a dash", "The plan—“a gift to smugglers,” he said—failed.", []string{"“a gift to smugglers,”"}},
		{"Q2: curly opens, straight closes", "“We stand together,\" Mr Anders said.", []string{"“We stand together,\""}},
		{"Q2: straight opens, curly closes", "\"The talks go on,” she said.", []string{"\"The talks go on,”"}},
		{"Q3: two single marks", "''No comment,'' the mayor's office said.", []string{"''No comment,''"}},
		{"Q3: two backquotes", "The clerk wrote ``void'' on it.", []string{"``void''"}},
		{"Q4: a plural's apostrophe is none", "The firms' owners and the drivers' union met.", nil},
		{"Q4: elisions are none", "Back in the '90s they told 'em to wait.", nil},
		{"Q4: nothing closes it", "It was 'bad enough, everyone agreed.", nil},
		{"Q4: in-word apostrophes", "It's O'Hara's turn, don't you think?", nil},
		{"Q5: British marks after a plural's apostrophe", "It was the firms' 'final offer' to them.", []string{"'final offer'"}},
		{"Q5: a possessive inside British marks", "'The drivers' demands are fair,' Ms Reid said.", []string{"'The drivers' demands are fair,'"}},
		{"Q5: but a plural may end a quotation", "He spoke of 'safe harbours' for the fleet.", []string{"'safe harbours'"}},
		{"Q6: inches", `A 27" screen and a "smart" lamp were taken.`, []string{`"smart"`}},
		{"Q7: double inside double", "“They told us “not today” and left,” Ms Wu said.", []string{"“They told us “not today” and left,”", "“not today”"}},
		{"Q7: the first was left open", "She said: “Many calls! “There was a cheque for him.” He denied it.",
			[]string{"“Many calls!", "“There was a cheque for him.”"}},
		{"Q7: single inside double", "“He called it ‘a farce’ twice,” she said.", []string{"“He called it ‘a farce’ twice,”", "‘a farce’"}},
		{"Q7: double inside single", "'He called it \"a farce\" twice,' she said.", []string{"'He called it \"a farce\" twice,'", "\"a farce\""}},
		{"Q7: both close together", "\"He told me, 'Never again,'\" she said.", []string{"\"He told me, 'Never again,'\"", "'Never again,'"}},
		{"Q8: left open", "The judge said: “There is no excuse.", []string{"“There is no excuse."}},
		{"Q9: a fresh mark carries on", "Talks fail\n“We waited for days.\n“Nobody came,” Ms Ito said.",
			[]string{"“We waited for days.", "“Nobody came,”"}},
		{"Q9: without a fresh mark", "Talks fail\n“We waited for days.\nNobody came,” Ms Ito said.",
			[]string{"“We waited for days.", "Nobody came,”"}},
		{"Q9: British marks", "Talks fail\n'We waited for days.\n'Nobody came,' Ms Ito said.",
			[]string{"'We waited for days.", "'Nobody came,'"}},
		{"Q9: not without one left open", "Talks fail\nThe wait is over.\nNobody came,” Ms Ito said.", nil},
	} {
		if diff := cmp.Diff(test.want, quotedTexts(test.text)); diff != "" {
			t.Errorf("%s: %q: -want +got\n%s", test.reason, test.text, diff)
		}
	}
}

// A quotation of nothing but marks must not take more than linear time.
func TestQuotationMarksHostile(t *testing.T) {
	for _, unit := range []string{`"`, `" `, ` "`, "“", "”", "'", " 'a", "a' ", "‘“", `“a "b 'c `, "''", "''' "} {
		quotedTexts(strings.Repeat(unit, 20000))
		quotedTexts(strings.Repeat(unit+"\n", 5000))
	}
}
