// The models' files: a header for people, a blank line, and the packed table.
//
// The header says from what the model was made, with which options, how good
// it is, and the SHA-256 of the body. The body holds four numbers (classes,
// the bits of a bucket, features, cells) and eight packed byte streams:
//
//	how many features each bucket holds
//	the lower eight bits of each fingerprint, and its upper bits
//	how many cells each feature's row has
//	the class of each row's first cell, and how far it is from each class to
//	the next in the row
//	the weight of each cell but those of
//	the last cell of each row of some: what is missing there to a sum of zero
//
// A mistake takes from one class what it gives to another, so that a row's
// weights add up to nearly zero, and the last one tells next to nothing.
//
// A stream is packed by a range coder (rANS, Duda 2013) with one fixed table
// of frequencies, which costs a byte what it tells and no more: the weights
// are small most of the time, and take half the room. Numbers are varints.

package article

import (
	"encoding/binary"
	"errors"
	"strings"
)

var errModel = errors.New("model file is damaged")

// stagedNote is in the header of a model that decides in stages.
const stagedNote = "decides in stages"

// unpackFile reads a model's file.
func unpackFile(file string) (*model, error) {
	header, body, _ := strings.Cut(file, "\n\n")
	m, err := unpackModel(body)
	if err == nil {
		m.staged = strings.Contains(header, stagedNote)
	}
	return m, err
}

// unpackModel reads the body of a model's file.
func unpackModel(body string) (*model, error) {
	t, err := unpackTable(body)
	if err != nil {
		return nil, err
	}
	return t.model(), nil
}

// fingerBits is how much of a feature the file keeps beside its bucket.
const fingerBits = 12

// A table is the packed streams, unpacked.
type table struct {
	numClasses int
	bucketBits int
	buckets    []uint8 // how many features each has
	low, high  []uint8 // the fingerprint of each feature
	rows       []uint8 // how many cells each feature has
	classes    []uint8 // of each cell
	weights    []uint8
}

// unpackTable reads the body of a model's file.
func unpackTable(body string) (*table, error) {
	u := unpacker{data: body}
	t := &table{numClasses: u.number(), bucketBits: u.number()}
	features, cells := u.number(), u.number()
	if u.failed || t.numClasses > wideWords*wideLanes || t.bucketBits > 32-fingerBits || features > spotMask || cells > spotMask-features {
		return nil, errModel
	}
	buckets, low, high, rows := u.open(), u.open(), u.open(), u.open()
	firsts, steps, weights, lasts := u.open(), u.open(), u.open(), u.open()
	if u.failed {
		return nil, errModel
	}
	t.buckets, t.rows = readBoth(buckets, 1<<t.bucketBits, rows, features)
	t.low, t.high = readBoth(low, features, high, features)
	all, some, several := t.countCells()
	if cells != all {
		return nil, errModel
	}
	t.classes, t.weights = readBoth(steps, cells-some, weights, cells-several)
	if t.fill(readBoth(firsts, some, lasts, several)); !t.agrees() {
		return nil, errModel
	}
	return t, nil
}

// countCells counts the cells of all rows, the rows that have some, and those
// that have several.
func (t *table) countCells() (all, some, several int) {
	for _, n := range t.rows {
		all += int(n)
		some += min(int(n), 1)
		several += min(int(n)/2, 1)
	}
	return all, some, several
}

// fill completes classes and weights, of which those of each row's first and
// last cell are apart.
func (t *table) fill(firsts, lasts []uint8) {
	steps, weights := t.classes, t.weights
	t.classes, t.weights = make([]uint8, len(firsts)+len(steps)), make([]uint8, len(firsts)+len(steps))
	cell, first, last := 0, 0, 0
	for _, n := range t.rows {
		if n == 0 {
			continue
		}
		class, sum := firsts[first], uint8(0)
		first++
		for end := cell + int(n) - 1; cell < end; cell++ {
			weight := weights[cell-last]
			t.classes[cell], t.weights[cell] = class, weight
			sum += weight
			class += steps[cell-first+1]
		}
		t.classes[cell], t.weights[cell] = class, weights[min(cell-last, len(weights)-1)]
		if n > 1 {
			t.weights[cell] = lasts[last] - sum
			last++
		}
		cell++
	}
}

// agrees reports whether the numbers agree with each other.
func (t *table) agrees() bool {
	features, cells := 0, 0
	for _, n := range t.buckets {
		features += int(n)
	}
	for _, n := range t.rows {
		cells += int(n)
	}
	for _, c := range t.classes {
		if int(c) >= t.numClasses {
			return false
		}
	}
	return features == len(t.rows) && cells == len(t.classes)
}

// keys returns the features' upper bits, bucket and fingerprint.
func (t *table) keys() []uint32 {
	keys := make([]uint32, 0, len(t.rows))
	for b, n := range t.buckets {
		for range n {
			k := len(keys)
			keys = append(keys, uint32(b)<<fingerBits|uint32(t.high[k])<<8&(1<<fingerBits-1)|uint32(t.low[k]))
		}
	}
	return keys
}

// model lays the table out as it is used.
func (t *table) model() *model {
	keys := t.keys()
	m := &model{classes: t.numClasses, rowIndex: newIndex(uint32(t.bucketBits)+fingerBits, keys)}
	m.makeRows(t.rows)
	k, cell := 0, 0
	for at, shared := range m.rows(keys) {
		next := cell + int(t.rows[k])
		m.setRow(at, keys[k]&(1<<restBits-1), shared, t.classes[cell:next], t.weights[cell:next])
		k, cell = k+1, next
	}
	return m
}

// An unpacker reads numbers and packed streams, one after another.
type unpacker struct {
	data   string
	failed bool
}

// number reads a varint.
func (u *unpacker) number() int {
	n, size := binary.Uvarint([]byte(u.data[:min(len(u.data), binary.MaxVarintLen64)]))
	if size <= 0 || n > 1<<30 {
		u.failed = true
		return 0
	}
	u.data = u.data[size:]
	return int(n)
}

// The range coder's state stays at or above packLow between two bytes of
// input; a stream's frequencies add up to packTotal.
const (
	packBits  = 14
	packTotal = 1 << packBits
	packLow   = 1 << 23
)

// A coder reads one packed stream.
type coder struct {
	in    string
	state uint32
	which [packTotal]uint8 // the byte of each slot
	codes [256]code
}

// A code is how often a byte occurs, and the first of its slots.
type code struct{ freq, first uint32 }

// open reads how a stream opens: with the number of packed bytes and the
// frequencies of all 256 bytes.
func (u *unpacker) open() *coder {
	size := u.number()
	var c coder
	total := uint32(0)
	for b := range c.codes {
		f := uint32(u.number())
		c.codes[b] = code{f, total}
		if total += f; total > packTotal {
			break
		}
		for s := c.codes[b].first; s < total; s++ {
			c.which[s] = uint8(b)
		}
	}
	if u.failed || size > len(u.data) || total != packTotal {
		u.failed = true
		return &c
	}
	c.in, u.data = u.data[:size], u.data[size:]
	return &c
}

// read reads the next bytes of a stream.
func (c *coder) read(out []uint8) {
	in, state := c.in, c.state
	for i := range out {
		for state < packLow && len(in) > 0 {
			state, in = state<<8|uint32(in[0]), in[1:]
		}
		slot := state & (packTotal - 1)
		out[i] = c.which[slot]
		code := c.codes[out[i]]
		state = code.freq*(state>>packBits) + slot - code.first
	}
	c.in, c.state = in, state
}

// readBoth reads two streams of n and m bytes. A byte takes what the byte
// before it left, so that the processor has time for two streams at once.
func readBoth(c *coder, n int, d *coder, m int) (left, right []uint8) {
	left, right = make([]uint8, n), make([]uint8, m)
	in, on, state, other, both := c.in, d.in, c.state, d.state, min(n, m)
	for i := range both {
		for state < packLow && len(in) > 0 {
			state, in = state<<8|uint32(in[0]), in[1:]
		}
		for other < packLow && len(on) > 0 {
			other, on = other<<8|uint32(on[0]), on[1:]
		}
		slot, place := state&(packTotal-1), other&(packTotal-1)
		left[i], right[i] = c.which[slot], d.which[place]
		a, b := c.codes[left[i]], d.codes[right[i]]
		state = a.freq*(state>>packBits) + slot - a.first
		other = b.freq*(other>>packBits) + place - b.first
	}
	c.in, d.in, c.state, d.state = in, on, state, other
	c.read(left[both:])
	d.read(right[both:])
	return left, right
}
