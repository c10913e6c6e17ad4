// The index: where a feature's row stands, if it has one.
//
// A feature's upper bits are its place among a few million. A bit for each
// place tells whether there is a feature, and the number of bits before it
// which of the rows is its own: so one look into a table that fits the
// processor's cache says no, or leads to the row, without a loop whose end the
// processor would have to guess. The table is as small as can be: a word of 64
// bits holds 48 places and how many are taken before. What a row keeps of its feature, restBits,
// tells it from a stranger's in the same place. A feature whose place is taken
// by another one of the model is an other: the row in its place says that
// there are others, and their rows stand behind all.

package article

import (
	"iter"
	"math/bits"
)

// restBits is how much of a feature a row keeps; the bits below are nowhere.
const restBits = 8

// A rowIndex finds rows.
type rowIndex struct {
	keyShift   uint32   // a feature's bits from here on tell it from others
	placeShift uint32   // and from here on are its place
	words      []uint64 // a bit for each of placesInWord places, and above them how many are taken before in its region
	regions    []uint32 // of each run of wordsInRegion words: how many are taken before

	firsts     uint32   // how many features stand in their places
	others     []uint32 // those that do not, without their lowest bits, in order
	otherShift uint32   // a feature's bits from here on lead to
	starts     []uint32 // the first of some others; one more at the end
}

// A word of the index tells of so many places. All places of a region can be
// counted by what is left of it.
const (
	placesInWord  = 48
	wordsInRegion = 1024
)

// find returns the row in a feature's place, the next one's if taken is 0.
func (x *rowIndex) find(f uint32) (at, taken uint32) {
	place := f >> (x.placeShift & 31)
	k := place / placesInWord
	place -= k * placesInWord
	w := x.words[k]
	at = x.regions[k/wordsInRegion] + uint32(w>>placesInWord) + uint32(bits.OnesCount64(w&(1<<(place&63)-1)))
	return at, uint32(w>>(place&63)) & 1
}

// otherBits is how many of a feature's bits lead to the others like it.
const otherBits = 12

// rest returns what a row keeps of its feature.
func (x *rowIndex) rest(f uint32) uint32 { return f >> x.keyShift & (1<<restBits - 1) }

// other returns the row of a feature that has none in its place.
func (x *rowIndex) other(f uint32) (at uint32, ok bool) {
	some := f >> x.otherShift
	for k := x.starts[some]; k < x.starts[some+1]; k++ {
		if x.others[k] == f>>x.keyShift {
			return x.firsts + k, true
		}
	}
	return 0, false
}

// newIndex returns the index of features, of which the upper keyBits count, in
// order.
func newIndex(keyBits uint32, keys []uint32) rowIndex {
	x := rowIndex{keyShift: 32 - keyBits, otherShift: 32 - min(otherBits, keyBits)}
	x.placeShift = x.keyShift + restBits
	x.words = make([]uint64, 1<<(keyBits-restBits)/placesInWord+1)
	x.starts = make([]uint32, 1<<(32-x.otherShift)+1)
	for k, key := range keys {
		if sharesPlace(keys, k) {
			x.others = append(x.others, key)
			x.starts[key<<x.keyShift>>x.otherShift+1]++
			continue
		}
		place := key >> restBits
		x.words[place/placesInWord] |= 1 << (place % placesInWord)
		x.firsts++
	}
	taken := uint32(0)
	for k, w := range x.words {
		if k%wordsInRegion == 0 {
			x.regions = append(x.regions, taken)
		}
		x.words[k] |= uint64(taken-x.regions[k/wordsInRegion]) << placesInWord
		taken += uint32(bits.OnesCount64(w))
	}
	for s := range len(x.starts) - 1 {
		x.starts[s+1] += x.starts[s]
	}
	return x
}

// sharesPlace reports whether the key before has the same place.
func sharesPlace(keys []uint32, k int) bool {
	return k > 0 && k < len(keys) && keys[k]>>restBits == keys[k-1]>>restBits
}

// rows yields the row of each of the keys that the index was made from, and
// whether it stands in the place of others.
func (x *rowIndex) rows(keys []uint32) iter.Seq2[uint32, bool] {
	return func(yield func(uint32, bool) bool) {
		first, other := uint32(0), x.firsts
		for k := range keys {
			next := &first
			if sharesPlace(keys, k) {
				next = &other
			}
			*next++
			if !yield(*next-1, next == &first && sharesPlace(keys, k+1)) {
				return
			}
		}
	}
}
