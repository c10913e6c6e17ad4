// The learner's inference side, which all learned passes share.
//
// A model is a table from features to small weights for a few classes. A
// feature is a number of 32 bits, hashed from a template and the values that
// stand in it: "the word before is <said> and this one is a name". To score,
// a pass lists the features that hold and adds up their rows: a dot product
// of integers, which is the same on every machine. What picks a class is the
// pass's own: the best one, token by token (tags.go), the best way through a
// sequence (model_chain.go), or the best of several candidates (rank).
//
// How the table lies in memory: a feature's upper bits name a bucket, its
// next fingerBits bits are its fingerprint. The rows of a bucket stand one
// after another in one list of words: the fingerprint with the number of
// cells, then the cells, each a class and its weight. A stranger has the same
// bucket and fingerprint once in some thousand times; that does no measurable
// harm.
//
// Nearly all the time of syntax goes into waiting for these words to come out
// of memory. Most features that a pass asks for are not in the model; a bit
// set, small enough for the processor's cache, tells so of most of them at
// once. For the others, score first asks for all buckets and then for all
// rows, so that the processor waits for many of them at a time.
//
// Training (internal/train) uses the same features, and the file that it
// writes is described in model_unpack.go.

package article

import (
	"embed"
	"fmt"
)

//go:embed models
var modelFiles embed.FS

// fingerBits is how much of a feature is kept beside its bucket.
const fingerBits = 12

// filterBits is how much of a fingerprint the filter tells apart.
const filterBits = 3

// A model scores classes by features.
type model struct {
	name    string
	classes int
	shift   uint32   // a feature's upper bits, from here on, are its bucket
	filter  []uint64 // a bit for each bucket and filterBits of a fingerprint
	buckets []uint32 // where a bucket's rows start; one more at the end
	rows    []uint16 // a head and its cells each; one more at the end
	wide    []uint64 // the wide rows: see model_wide.go
	lanes   []uint64 // instead of rows, where classes are few: see model_lanes.go
	staged  bool     // trained to decide in stages: see model_stages.go
}

// A row's head holds its fingerprint and, above it, how many cells follow. As
// many as manyCells means a wide row: see model_wide.go.
const manyCells = 1<<(16-fingerBits) - 1

// block is how many features score handles at once.
const block = 64

// score adds the rows of the features to the classes' scores.
func (m *model) score(features []uint32, scores []int32) {
	var found [block]uint32
	for len(features) > 0 {
		some := features[:min(block, len(features))]
		features = features[len(some):]
		n := 0
		for _, f := range some {
			place := f >> (m.shift - filterBits)
			found[n%block] = f
			n += int(m.filter[place>>6] >> (place & 63) & 1)
		}
		if m.lanes != nil {
			m.addLanes(found[:n], scores)
		} else {
			m.addRows(found[:n], scores)
		}
	}
}

// addRows adds the rows of features that the filter lets through.
func (m *model) addRows(found []uint32, scores []int32) {
	var at, end [block]uint32
	var head [block]uint16
	for k, f := range found {
		bucket := f >> m.shift
		at[k%block], end[k%block] = m.buckets[bucket], m.buckets[bucket+1]
	}
	for k := range found {
		head[k%block] = m.rows[at[k%block]]
	}
	var wide [block]uint32
	n := 0
	for k, f := range found {
		finger := uint16(f >> (m.shift - fingerBits) & (1<<fingerBits - 1))
		rows := m.rows[at[k%block]:end[k%block]]
		for h := head[k%block]; len(rows) > 0; h = rows[0] {
			size := rowSize(h)
			if fingerOf(h) == finger {
				if isWide(h) {
					wide[n%block] = widePlace(rows)
					n++
				} else {
					for _, c := range rows[1:size] {
						scores[c>>8] += int32(int8(c))
					}
				}
				break
			}
			if rows = rows[size:]; len(rows) == 0 {
				break
			}
		}
	}
	m.addWide(wide[:n], scores)
}

// cells returns the row of one feature, nil if it has none.
func (m *model) cells(f uint32) []uint16 {
	if place := f >> (m.shift - filterBits); m.filter[place>>6]>>(place&63)&1 == 0 {
		return nil
	}
	finger := uint16(f >> (m.shift - fingerBits) & (1<<fingerBits - 1))
	bucket := f >> m.shift
	for rows := m.rows[m.buckets[bucket]:m.buckets[bucket+1]]; len(rows) > 0; {
		size := rowSize(rows[0])
		if fingerOf(rows[0]) == finger {
			return m.cellsOf(rows[:size])
		}
		rows = rows[size:]
	}
	return nil
}

// makeFilter makes a filter that lets nothing through.
func (m *model) makeFilter() { m.filter = make([]uint64, (len(m.buckets)-1)<<filterBits/64+1) }

// letThrough sets the filter's bit for a feature.
func (m *model) letThrough(bucket int, finger uint16) {
	place := bucket<<filterBits | int(finger>>(fingerBits-filterBits))
	m.filter[place>>6] |= 1 << (place & 63)
}

// eachRow calls f with each row and its bucket.
func (m *model) eachRow(f func(bucket uint32, row []uint16)) {
	for b := range len(m.buckets) - 1 {
		for rows := m.rows[m.buckets[b]:m.buckets[b+1]]; len(rows) > 0; {
			size := rowSize(rows[0])
			f(uint32(b), rows[:size])
			rows = rows[size:]
		}
	}
}

// fingerOf returns the fingerprint of the row with a head.
func fingerOf(head uint16) uint16 { return head & (1<<fingerBits - 1) }

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
	m := &model{name: name, classes: classes, shift: 31, buckets: make([]uint32, 3), rows: make([]uint16, 1)}
	m.makeFilter()
	return m
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
