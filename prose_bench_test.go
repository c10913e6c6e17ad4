package article

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
)

// proseFile holds one article a line, of the kind that news agencies and
// newspapers publish; it is not part of this module.
const proseFile = "../shared/data/polnear/dev.jsonl"

// proseTexts returns the articles of proseFile, and skips where there is none.
func proseTexts(b *testing.B) (all []string, size int64) {
	all, size, err := readProse()
	if err != nil {
		b.Skip(err)
	}
	return all, size
}

// readProse returns the articles of proseFile and their size in bytes.
func readProse() (all []string, size int64, err error) {
	f, err := os.Open(proseFile)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var line struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, 0, err
		}
		all = append(all, line.Text)
		size += int64(len(line.Text))
	}
	return all, size, lines.Err()
}

// BenchmarkProse reads the articles of proseFile one after the other, warm:
// they have all been read once before, so that models and lists are loaded
// and their loading is not counted. It tells, for each byte of text,
//
//	result-B/B   bytes that the Articles hold, Article.Text among them
//	garbage-B/B  bytes that were allocated beside, and are free after Parse
func BenchmarkProse(b *testing.B) {
	all, size := proseTexts(b)
	result := heldBy(b, all)
	b.SetBytes(size)
	b.ReportAllocs()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for b.Loop() {
		parseAll(b, all)
	}
	runtime.ReadMemStats(&after)
	texts, bytes := float64(b.N)*float64(len(all)), float64(b.N)*float64(size)
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/texts, "allocs/article")
	b.ReportMetric(result/float64(size), "result-B/B")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/bytes-result/float64(size), "garbage-B/B")
	b.ReportMetric(float64(len(all)), "articles/op")
}

// parseAll parses all texts.
func parseAll(b *testing.B, texts []string) (articles []*Article) {
	for _, text := range texts {
		a, err := Parse(strings.NewReader(text))
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, a)
	}
	return articles
}

// heldBy returns how many bytes the Articles of texts hold.
func heldBy(b *testing.B, texts []string) float64 {
	parseAll(b, texts) // loads everything
	var before, after runtime.MemStats
	settle := func(m *runtime.MemStats) {
		runtime.GC()
		runtime.GC() // the second one empties pools
		runtime.ReadMemStats(m)
	}
	settle(&before)
	articles := parseAll(b, texts)
	settle(&after)
	runtime.KeepAlive(articles)
	parseAll(b, texts) // fills the pools again
	return float64(after.HeapAlloc) - float64(before.HeapAlloc)
}

// BenchmarkLength reads the articles of proseFile as one text, cut or
// repeated to a length: time for each byte should not depend on it.
func BenchmarkLength(b *testing.B) {
	all, _ := proseTexts(b)
	joined := strings.Join(all, "\n\n")
	parseAll(b, all[:1]) // loads everything
	for _, kb := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			size := kb << 10
			text := strings.ToValidUTF8(strings.Repeat(joined, size/len(joined)+1)[:size], "")
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(strings.NewReader(text)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
