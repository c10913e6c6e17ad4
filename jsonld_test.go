package article

import (
	"encoding/json"
	"strings"
	"testing"
)

// linkedSample is a made-up result, so that this tests the translation alone.
func linkedSample() *Article {
	const text = "“Três lojas,” said Inês Prado of Lumé. It made more than 40 € a day."
	at := func(words string) Span {
		i := strings.Index(text, words)
		return Span{Start: i, End: i + len(words), Text: words}
	}
	return &Article{
		Text:       text,
		Paragraphs: []Paragraph{{Span: at(text), Kind: KindBody}},
		Entities: []Entity{{Name: "Inês Prado", Kind: Person, Roles: []Role{{Span: at("of Lumé")}},
			Mentions: []Mention{{Span: at("Inês Prado"), Kind: ByName}}}},
		Speakers:   []Speaker{{Name: "Inês Prado", Kind: Person, Quotations: []int{0}}},
		Quotations: []Quotation{{Kind: Direct, Content: []Span{at("Três lojas,")}, Speaker: "Inês Prado"}},
		Claims:     []Claim{{Span: at("more than 40 €"), Kind: Money, Value: "40", Bound: MoreThan, Unit: "EUR"}},
	}
}

func TestJSONLD(t *testing.T) {
	b, err := linkedSample().JSONLD()
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	types := map[string]map[string]any{}
	for _, n := range doc.Graph {
		types[n["@type"].(string)] = n
	}
	if got := types["Quotation"]["creator"].(map[string]any)["@id"]; got != types["Person"]["@id"] {
		t.Errorf("the quotation's creator is %v, the person %v", got, types["Person"]["@id"])
	}
	about := types["Claim"]["about"].(map[string]any)
	if about["minValue"] != 40.0 || about["currency"] != "EUR" || about["value"] != nil {
		t.Errorf("more than 40 EUR became %v", about)
	}
}

// A selector counts characters, a Span bytes.
func TestRuneCounter(t *testing.T) {
	text := strings.Repeat("né“x” 日本 ", 300)
	c, want := newRuneCounter(&Article{Text: text}), 0
	for i := range text {
		if got := c.at(i); got != want {
			t.Fatalf("%d characters before byte %d, want %d", got, i, want)
		}
		want++
	}
	if got := c.at(len(text)); got != want {
		t.Errorf("%d characters in all, want %d", got, want)
	}
}
