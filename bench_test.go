package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// passes are those of Parse, in its order.
var passes = []struct {
	name string
	run  func(*parser)
}{
	{"paragraphs", (*parser).paragraphs},
	{"sentences", (*parser).sentences},
	{"tokenize", (*parser).tokenize},
	{"tagTokens", (*parser).tagTokens},
	{"labelTokens", (*parser).labelTokens},
	{"parseHeads", (*parser).parseHeads},
	{"entities", (*parser).entities},
	{"quotations", (*parser).quotations},
	{"speakers", (*parser).speakers},
	{"claims", (*parser).claims},
	{"agreements", (*parser).agreements},
}

// The benchmarks measure passes; this holds them to what Parse does.
func TestPasses(t *testing.T) {
	for name, text := range texts(t) {
		p := &parser{text: text, article: &Article{Text: text}}
		for _, pass := range passes {
			pass.run(p)
		}
		if diff := cmp.Diff(parseText(t, text), p.article); diff != "" {
			t.Errorf("%s: the passes in the order of the benchmarks give something else than Parse:\n%s", name, diff)
		}
	}
}

// BenchmarkParse reads the texts of testdata one after the other.
func BenchmarkParse(b *testing.B) {
	all, size := benchmarkTexts(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range all {
			if _, err := Parse(strings.NewReader(text)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkPass times each pass alone, over the work of those before it.
func BenchmarkPass(b *testing.B) {
	all, size := benchmarkTexts(b)
	for i, pass := range passes {
		b.Run(pass.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				parsers := make([]*parser, len(all))
				for k, text := range all {
					parsers[k] = &parser{text: text, article: &Article{Text: text}}
					for _, before := range passes[:i] {
						before.run(parsers[k])
					}
				}
				b.StartTimer()
				for _, p := range parsers {
					pass.run(p)
				}
			}
		})
	}
}

// benchmarkTexts returns the texts of testdata and their size in bytes.
func benchmarkTexts(b *testing.B) (all []string, size int64) {
	for _, text := range texts(b) {
		all = append(all, text)
		size += int64(len(text))
	}
	if size == 0 {
		b.Skip("no texts in testdata")
	}
	return all, size
}
