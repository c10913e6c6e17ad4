package article

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for _, test := range []struct{ rule, text string }{ // a bar where a sentence ends
		{"S1", "“We go.” |He went. |(They stayed.) |So."},
		{"S2", "The line goes\non here. |Next."},
		{"S3", "“Why?” he asked. |Oops! no."},
		{"S3", "Wait … or not."},
		{"S4", "Mr. Odu met Dr. A. Ruiz in St. Ives. |They spoke."},
		{"S4", "Then-Gov. Moe said “Sen. Ray left.”"},
		{"S5", "He lives in the U.S. |He likes it. |U.S. troops left at 9 a.m. Tuesday."},
		{"S6", "3. Prices rose. |They fell."},
		{"S7", "No. 5 lost on Nov. 4 to Moe vs. Ray."},
		{"S8", "これは文です。|次の文です。"},
		{"", "No end.Here 2.5 or a.b. |“Yes.” |“No.”"},
	} {
		text := strings.ReplaceAll(test.text, "|", "")
		p := &parser{text: text, article: &Article{Text: text}}
		p.article.Paragraphs = []Paragraph{{Span: p.span(0, len(text)), Kind: KindBody}}
		p.sentences()
		var got []string
		for _, s := range p.sents {
			got = append(got, text[s.start:s.end])
		}
		if want := strings.ReplaceAll(test.text, " |", "|"); strings.Join(got, "|") != want {
			t.Errorf("%s:\n got %s\nwant %s", test.rule, strings.Join(got, "|"), want)
		}
	}
}

func TestDatelineIsASentence(t *testing.T) {
	for text, want := range map[string]string{
		"OSLO (Vindu) — Two trams met. Nobody was hurt.":   "OSLO (Vindu) —|Two trams met.|Nobody was hurt.",
		"OSLO, Oct 3 - 200 people met. Nobody was hurt.":   "OSLO, Oct 3 -|200 people met.|Nobody was hurt.",
		"Oslo is the capital of Norway. Nobody was there.": "Oslo is the capital of Norway.|Nobody was there.",
	} {
		a := parseText(t, "Trams meet in Oslo\n"+text+"\nThe drivers were asked to wait for the police, who came late.\n")
		var got []string
		for _, s := range a.Paragraphs[1].Sentences {
			got = append(got, s.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("S10: got %q, want %q", got, want)
		}
	}
}
