package article

import (
	"encoding/json"
	"os"
	"testing"
)

// devTexts returns the texts of the development articles, if they are there.
func devTexts(b *testing.B) (texts []string, size int64) {
	f, err := os.Open("../shared/data/polnear/dev.jsonl")
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	for d := json.NewDecoder(f); d.More(); {
		var rec struct{ Text string }
		if err := d.Decode(&rec); err != nil {
			b.Fatal(err)
		}
		texts = append(texts, rec.Text)
		size += int64(len(rec.Text))
	}
	return texts, size
}

// BenchmarkSyntax times tokens, tags, labels and heads together, as the
// development articles of ../shared/data need them; an operation is all of
// them, and allocations are also given for one article.
func BenchmarkSyntax(b *testing.B) {
	texts, size := devTexts(b)
	parsers := make([]*parser, len(texts))
	for i, text := range texts {
		parsers[i] = &parser{text: text, article: &Article{Text: text}}
		parsers[i].paragraphs()
		parsers[i].sentences()
	}
	steps := []struct {
		name string
		run  func(p *parser)
	}{
		{"tokens", func(p *parser) { p.tokens = p.tokens[:0]; p.tokenize() }},
		{"tags", (*parser).tagTokens},
		{"labels", (*parser).labelTokens},
		{"heads", (*parser).parseHeads},
	}
	all := func(p *parser) {
		for _, step := range steps {
			step.run(p)
		}
	}
	for _, p := range parsers {
		all(p) // so that each step has what those before it leave
	}
	for _, step := range append(steps, struct {
		name string
		run  func(p *parser)
	}{"all", all}) {
		b.Run(step.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, p := range parsers {
					step.run(p)
				}
			}
		})
	}
}

// BenchmarkLoad times reading the models of syntax.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		readSyntax()
	}
}
