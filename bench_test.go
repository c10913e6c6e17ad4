package article

import (
	"strings"
	"testing"
	"time"

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

// BenchmarkPass times each pass alone, over the work of those before it, with
// parsers that have read other texts before.
func BenchmarkPass(b *testing.B) {
	all, size := benchmarkTexts(b)
	parseAll(b, all) // loads everything
	for i, pass := range passes {
		b.Run(pass.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range all {
					b.StopTimer()
					p := newParser()
					p.begin(text)
					for _, before := range passes[:i] {
						before.run(p)
					}
					b.StartTimer()
					pass.run(p)
					b.StopTimer()
					p.end()
					b.StartTimer()
				}
			}
		})
	}
}

// BenchmarkShares tells how much of the time each pass takes, in percent: of
// real prose where there is some (see proseFile), else of testdata.
func BenchmarkShares(b *testing.B) {
	all, size, err := readProse()
	if err != nil {
		all, size = benchmarkTexts(b)
	}
	b.SetBytes(size)
	parseAll(b, all) // loads everything
	spent, total := make([]time.Duration, len(passes)), time.Duration(0)
	for b.Loop() {
		for _, text := range all {
			p := newParser()
			p.begin(text)
			for i, pass := range passes {
				start := time.Now()
				pass.run(p)
				took := time.Since(start)
				spent[i], total = spent[i]+took, total+took
			}
			p.end()
		}
	}
	for i, pass := range passes {
		b.ReportMetric(100*float64(spent[i])/float64(total), "%"+pass.name)
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
