// The learner's inference side, which all learned passes share.
//
// A model is a table from features to small weights for a few classes. A
// feature is a number of 32 bits, hashed from a template and the values that
// stand in it: "the word before is <said> and this one is a name". To score,
// a pass lists the features that hold and adds up their rows: a dot product
// of integers, which is the same on every machine. What picks a class is the
// pass's own: the best one, token by token (tags.go), the best way through a
// sequence (chain.go), or the best of several candidates (rank).
//
// How the table lies in memory: a feature's upper bits name a bucket, its
// next fingerBits bits are its fingerprint. The fingerprints of a bucket stand
// together, so a feature that the model lacks, which most do, costs two reads.
// A stranger has the same bucket and fingerprint once in some thousand times;
// that does no measurable harm. Training (internal/train) uses the same
// features, and the file that it writes is described in unpack.go.

package article

import (
	"embed"
	"fmt"
)

//go:embed models
var modelFiles embed.FS

// fingerBits is how much of a feature is kept beside its bucket.
const fingerBits = 12

// A model scores classes by features.
type model struct {
	name    string
	classes int
	shift   uint32   // a feature's upper bits, from here on, are its bucket
	buckets []uint32 // where a bucket's features start; one more at the end
	fingers []uint16 // fingerprint of each feature
	starts  []uint32 // where a feature's cells start; one more at the end
	cells   []cell
}

// A cell is one class's weight in a feature's row.
type cell struct {
	class  uint8
	weight int8
}

// score adds the rows of the features to the classes' scores.
func (m *model) score(features []uint32, scores []int32) {
	for _, f := range features {
		bucket := f >> m.shift
		finger := uint16(f >> (m.shift - fingerBits) & (1<<fingerBits - 1))
		for i := m.buckets[bucket]; i < m.buckets[bucket+1]; i++ {
			if m.fingers[i] == finger {
				for _, c := range m.cells[m.starts[i]:m.starts[i+1]] {
					scores[c.class] += int32(c.weight)
				}
				break
			}
		}
	}
}

// rank returns the score of one candidate, for a model of one class.
func (m *model) rank(features []uint32) int32 {
	var score [1]int32
	m.score(features, score[:])
	return score[0]
}

// best returns the class with the highest score, the first among equals.
func best(scores []int32) int {
	top := 0
	for c, s := range scores {
		if s > scores[top] {
			top = c
		}
	}
	return top
}

// loadModel reads an embedded model. A model that was never trained is empty:
// it scores everything zero.
func loadModel(name string, classes int) *model {
	data, err := modelFiles.ReadFile("models/" + name + ".model")
	if err != nil {
		return emptyModel(name, classes)
	}
	m, err := unpackFile(string(data))
	if err != nil || m.classes != classes {
		panic(fmt.Sprintf("article: models/%s.model does not fit the program: %v", name, err)) // embedded: a build at fault
	}
	m.name = name
	return m
}

func emptyModel(name string, classes int) *model {
	return &model{name: name, classes: classes, shift: 31, buckets: make([]uint32, 3), starts: make([]uint32, 1)}
}

// The constants that features are hashed with: odd, random.
const (
	mixT = 0x9E3779B97F4A7C15
	mixA = 0xD6E8FEB86659FD93
	mixB = 0xA0761D6478BD642F
	mixC = 0xE7037ED1A0B428DB
)

// feature1 returns the feature of a template, a number that is unique within
// its model, with one value. Values are tags, hashed words, anything.
func feature1(template int, a uint32) uint32 {
	return mix(uint64(template)*mixT + uint64(a)*mixA)
}

// feature2 returns the feature of a template with two values.
func feature2(template int, a, b uint32) uint32 {
	return mix(uint64(template)*mixT + uint64(a)*mixA + uint64(b)*mixB)
}

// feature3 returns the feature of a template with three values.
func feature3(template int, a, b, c uint32) uint32 {
	return mix(uint64(template)*mixT + uint64(a)*mixA + uint64(b)*mixB + uint64(c)*mixC)
}

func mix(x uint64) uint32 {
	x ^= x >> 29
	return uint32(x * 0xBF58476D1CE4E5B9 >> 32)
}

// hashWord returns a word as a feature's value.
func hashWord(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}
