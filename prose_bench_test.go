package article

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

// proseFile holds one article a line, of the kind that news agencies and
// newspapers publish; it is not part of this module.
const proseFile = "../shared/data/polnear/dev.jsonl"

// proseTexts returns the articles of proseFile, and skips where there is none.
func proseTexts(b *testing.B) (all []string, size int) {
	f, err := os.Open(proseFile)
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var line struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			b.Fatal(err)
		}
		all = append(all, line.Text)
		size += len(line.Text)
	}
	if err := lines.Err(); err != nil {
		b.Fatal(err)
	}
	return all, size
}

// BenchmarkProse reads the articles of proseFile one after the other.
func BenchmarkProse(b *testing.B) {
	all, size := proseTexts(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range all {
			if _, err := Parse(strings.NewReader(text)); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(all)), "articles/op")
}

// BenchmarkLength reads the articles of proseFile as one text, cut or
// repeated to a length: time for each byte should not depend on it.
func BenchmarkLength(b *testing.B) {
	all, _ := proseTexts(b)
	joined := strings.Join(all, "\n\n")
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
