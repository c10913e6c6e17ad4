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
// Nearly all the time of syntax goes into waiting for rows to come out of
// memory. The index (model_index.go) says at once where a row is, and of most
// features without one that there is none. score asks it for a block of
// features, then for all their rows, so that the processor waits for many
// words of memory at a time instead of one after the other. Rows are of three
// kinds: a few cells, each a class and its weight; wide rows of many cells
// (model_wide.go); and lanes, where a model has few classes (model_lanes.go).
//
// A row keeps some bits of its feature and not all. A stranger has the same
// ones once in some thousand times; that does no measurable harm.
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

// A model scores classes by features.
type model struct {
	name    string
	classes int
	rowIndex
	spots  []uint32 // of each row: see below
	cells  []uint16 // of the narrow rows: how many, and each
	wide   []uint64 // the wide rows: see model_wide.go
	few    []uint32 // instead of these, where classes are few: see model_lanes.go
	lanes  []uint64
	staged bool // trained to decide in stages: see model_stages.go
}

// A spot says where in cells or wide a row stands, and what it keeps of its
// feature.
const (
	spotBits   = 22
	spotMask   = 1<<spotBits - 1
	spotWide   = 1 << spotBits
	spotShared = 1 << (spotBits + 1) // there are others
	restShift  = spotBits + 2
)

// block is how many features score handles at once.
const block = 64

// score adds the rows of the features to the classes' scores.
func (m *model) score(features []uint32, scores []int32) {
	var found, at [block]uint32
	for len(features) > 0 {
		some := features[:min(block, len(features))]
		features = features[len(some):]
		n := 0
		for _, f := range some {
			place, taken := m.find(f)
			found[n%block], at[n%block] = f, place
			n += int(taken)
		}
		switch {
		case m.few != nil:
			addLanes(m, m.few, found[:n], at[:n], scores)
		case m.lanes != nil:
			addLanes(m, m.lanes, found[:n], at[:n], scores)
		default:
			m.addRows(found[:n], at[:n], scores)
		}
	}
}

// addRows adds the rows of features that have a place.
func (m *model) addRows(found, at []uint32, scores []int32) {
	var spots, wide [block]uint32
	all := m.spots
	for k, place := range at {
		spots[k%block] = all[place]
	}
	n, cells, shift := 0, m.cells, m.keyShift&31
	for k, f := range found {
		s := spots[k%block]
		if s>>restShift != f>>shift&(1<<restBits-1) { // a stranger's, unless
			own, ok := m.own(s, f)
			if !ok {
				continue
			}
			s = own
		}
		if s&spotWide != 0 {
			wide[n%block] = s & spotMask
			n++
			continue
		}
		row := cells[s&spotMask:]
		for _, c := range row[1:][:row[0]] {
			scores[c>>8] += int32(int8(c))
		}
	}
	m.addWide(wide[:n], scores)
}

// own returns a feature's spot, given the one in its place.
func (m *model) own(spot, f uint32) (own uint32, ok bool) {
	if spot>>restShift == m.rest(f) {
		return spot, true
	}
	if spot&spotShared == 0 {
		return 0, false
	}
	at, ok := m.other(f)
	if !ok {
		return 0, false
	}
	return m.spots[at], true
}

// narrow returns the cells of a narrow row.
func (m *model) narrow(spot uint32) []uint16 {
	row := m.cells[spot&spotMask:]
	return row[1:][:row[0]]
}

// cellsOf returns the cells of one feature, nil if it has no row.
func (m *model) cellsOf(f uint32) []uint16 {
	at, taken := m.find(f)
	if taken == 0 {
		return nil
	}
	s, ok := m.own(m.spots[at], f)
	switch {
	case !ok:
		return nil
	case s&spotWide != 0:
		return m.wideCells(s & spotMask)
	}
	return m.narrow(s)
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
	m := &model{name: name, classes: classes}
	m.rowIndex = newIndex(1+fingerBits, nil)
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
