package main

import (
	"strings"
	"testing"

	"github.com/seed66d30230/article"
)

const sampleText = `Tessel Ferries cuts fares as harbour row ends
Union and owner settle after six weeks
By Ingrid Moe in Bergen
Tessel Ferries will cut fares by about 15 percent, chief executive Amara Okafor said on Tuesday.
“We heard our passengers,” Okafor said. “They were right.”
The line and the Harbour Workers' Union signed two agreements on pay, she added.
Share this story
`

// sample returns a made-up result over sampleText, so that the views can be
// tested apart from what the library finds.
func sample() *article.Article {
	text := sampleText
	a := &article.Article{Text: text}
	pos := 0
	kinds := []article.ParagraphKind{article.KindHeadline, article.KindStandfirst, article.KindByline,
		article.KindBody, article.KindBody, article.KindBody, article.KindFurniture}
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		s := article.Span{Start: pos, End: pos + len(line), Text: line}
		a.Paragraphs = append(a.Paragraphs, article.Paragraph{Span: s, Kind: kinds[i]})
		pos += len(line) + 1
	}
	a.Headline, a.Standfirst, a.Byline = a.Paragraphs[0].Span, a.Paragraphs[1].Span, a.Paragraphs[2].Span
	mentions := func(kind article.MentionKind, words ...string) (list []article.Mention) {
		for _, w := range words {
			list = append(list, article.Mention{Span: find(w, 1), Kind: kind})
		}
		return list
	}
	a.Entities = []article.Entity{
		{Name: "Tessel Ferries", Kind: article.Organization, Mentions: mentions(article.ByName, "Tessel Ferries")},
		{Name: "Amara Okafor", Kind: article.Person, Gender: article.Feminine,
			Roles: []article.Role{{Span: find("chief executive", 1), Of: "Tessel Ferries"}},
			Mentions: append(mentions(article.ByName, "Amara Okafor"), article.Mention{Span: find("Okafor", 2), Kind: article.ByName},
				article.Mention{Span: find("she", 1), Kind: article.ByPronoun})},
		{Name: "Harbour Workers' Union", Kind: article.Organization, Mentions: mentions(article.ByName, "Harbour Workers' Union")},
		{Name: "Bergen", Kind: article.Place, Mentions: mentions(article.ByName, "Bergen")},
	}
	const speaker = "Amara Okafor"
	a.Quotations = []article.Quotation{
		{Kind: article.Indirect, Content: []article.Span{find("Tessel Ferries will cut fares by about 15 percent", 1)},
			Cue: find("said", 1), Source: find("chief executive Amara Okafor", 1), Speaker: speaker},
		{Kind: article.Direct, Content: []article.Span{find("We heard our passengers,", 1), find("They were right.", 1)},
			Cue: find("said", 2), Source: find("Okafor", 2), Speaker: speaker},
		{Kind: article.Indirect, Content: []article.Span{find("The line and the Harbour Workers' Union signed two agreements on pay", 1)},
			Cue: find("added", 1), Source: find("she", 1), Speaker: speaker},
	}
	a.Speakers = []article.Speaker{{Name: speaker, Kind: article.Person, Quotations: []int{0, 1, 2}}}
	a.Claims = []article.Claim{
		{Span: find("six weeks", 1), Kind: article.Duration, Value: "6", Bound: article.Exact, Unit: "week"},
		{Span: find("about 15 percent", 1), Kind: article.Percent, Value: "15", Bound: article.About, Unit: "percent",
			About: find("fares", 2), Change: article.Down, Speaker: speaker},
		{Span: find("two", 1), Kind: article.Cardinal, Value: "2", Bound: article.Exact, Of: find("agreements", 1), Speaker: speaker},
	}
	a.Agreements = []article.Agreement{{Span: find("signed two agreements on pay", 1), Status: article.Made, Kind: "agreement", Count: 2,
		Parties: []string{"Tessel Ferries", "Harbour Workers' Union"}, Topics: []article.Span{find("pay", 1)}, Speaker: speaker}}
	return a
}

// find returns the nth place of words in sampleText.
func find(words string, nth int) article.Span {
	pos := 0
	for {
		i := strings.Index(sampleText[pos:], words)
		if i < 0 {
			panic("not in the sample: " + words)
		}
		pos += i + len(words)
		if nth--; nth == 0 {
			return article.Span{Start: pos - len(words), End: pos, Text: words}
		}
	}
}

// The sample must itself be a possible result.
func TestSample(t *testing.T) {
	for _, q := range sample().Quotations {
		for _, s := range append(q.Content, q.Cue, q.Source) {
			if sampleText[s.Start:s.End] != s.Text {
				t.Errorf("%q is not at %d", s.Text, s.Start)
			}
		}
	}
}
