// The models' files: a header for people, a blank line, and the packed table.
//
// The header says from what the model was made, with which options, how good
// it is, and the SHA-256 of the body. The body holds four numbers (classes,
// the bits of a bucket, features, cells) and six packed byte streams:
//
//	how many features each bucket holds
//	the lower eight bits of each fingerprint, and its upper bits
//	how many cells each feature's row has
//	each cell's class, and its weight
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
	u := unpacker{data: body}
	classes, bits := u.number(), u.number()
	features, cells := u.number(), u.number()
	if u.failed || bits > 32-fingerBits || features > 1<<24 || cells > 1<<26 {
		return nil, errModel
	}
	t := table{
		buckets: make([]uint8, 1<<bits), fingers: make([]uint16, features), rows: make([]uint8, features), cells: make([]uint16, cells),
	}
	u.stream(1<<bits, func(i int, b uint8) { t.buckets[i] = b })
	u.stream(features, func(i int, b uint8) { t.fingers[i] = uint16(b) })
	u.stream(features, func(i int, b uint8) { t.fingers[i] |= uint16(b) << 8 })
	u.stream(features, func(i int, b uint8) { t.rows[i] = b })
	u.stream(cells, func(i int, b uint8) { t.cells[i] = uint16(b) << 8 })
	u.stream(cells, func(i int, b uint8) { t.cells[i] |= uint16(b) })
	if u.failed {
		return nil, errModel
	}
	m := &model{classes: classes, shift: uint32(32 - bits)}
	if !t.layOut(m) {
		return nil, errModel
	}
	m.setFilter()
	if classes <= maxLanes {
		m.setLanes()
	}
	return m, nil
}

// A table is the packed streams, unpacked.
type table struct {
	buckets []uint8  // how many features each has
	fingers []uint16 // of each feature
	rows    []uint8  // how many cells each feature has
	cells   []uint16
}

// layOut lays the rows out as a model reads them, and reports whether the
// numbers agree.
func (t *table) layOut(m *model) bool {
	m.buckets = make([]uint32, len(t.buckets)+1)
	m.rows = make([]uint16, 0, len(t.fingers)+len(t.cells)+len(t.fingers)/8+1)
	feature, cell := 0, 0
	for b, n := range t.buckets {
		for range n {
			if feature >= len(t.fingers) || cell+int(t.rows[feature]) > len(t.cells) || t.fingers[feature] >= 1<<fingerBits {
				return false
			}
			cells := int(t.rows[feature])
			m.rows = append(m.rows, t.fingers[feature]|uint16(min(cells, manyCells))<<fingerBits)
			if cells >= manyCells {
				m.rows = append(m.rows, uint16(cells))
			}
			for _, c := range t.cells[cell : cell+cells] {
				if int(c>>8) >= m.classes {
					return false
				}
				m.rows = append(m.rows, c)
			}
			feature, cell = feature+1, cell+cells
		}
		m.buckets[b+1] = uint32(len(m.rows))
	}
	m.rows = append(m.rows, 0)
	return feature == len(t.fingers) && cell == len(t.cells)
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

// stream reads n bytes of a packed stream and hands each to put. It opens
// with the number of packed bytes and the frequencies of all 256 bytes.
func (u *unpacker) stream(n int, put func(i int, b uint8)) {
	size := u.number()
	var freq, first [256]uint32
	var which [packTotal]uint8
	total := uint32(0)
	for b := range freq {
		f := uint32(u.number())
		freq[b], first[b] = f, total
		if total += f; total > packTotal {
			u.failed = true
			return
		}
		for s := first[b]; s < total; s++ {
			which[s] = uint8(b)
		}
	}
	if u.failed || size > len(u.data) || total != packTotal && n > 0 {
		u.failed = true
		return
	}
	in, pos, state := u.data[:size], 0, uint32(0)
	u.data = u.data[size:]
	for i := range n {
		for state < packLow && pos < len(in) {
			state = state<<8 | uint32(in[pos])
			pos++
		}
		slot := state & (packTotal - 1)
		b := which[slot]
		state = freq[b]*(state>>packBits) + slot - first[b]
		put(i, b)
	}
}
