// Lanes: the rows of a model of at most three classes, a word of 64 bits each.
//
// The steps of the syntax tree have three classes and make two thirds of all
// questions that the models are asked, so their rows are not lists of cells.
// The weights stand side by side in one word, moved up to be positive, 16 bits
// for each, below the fingerprint. One addition adds up all three, and no
// jump depends on what a row holds: a row with another fingerprint is masked.

package article

const (
	maxLanes  = 3
	laneBits  = 16
	laneShift = 128 // added to each weight
	laneMask  = 1<<(maxLanes*laneBits) - 1
)

// laneShared says that there are others; what the lane keeps of its feature
// stands below.
const laneShared = 1 << (maxLanes*laneBits + restBits)

// lane returns the row of a feature, of which it keeps rest.
func lane(rest uint32, classes, weights []uint8) uint64 {
	row := uint64(rest)<<(maxLanes*laneBits) | laneShift*(1|1<<laneBits|1<<(2*laneBits))
	for k, c := range classes {
		row += uint64(int64(int8(weights[k])) << (c * laneBits))
	}
	return row
}

// addLanes is addRows for lanes. A sum holds no more than block rows of less
// than 256 each.
func (m *model) addLanes(found, at []uint32, scores []int32) {
	var sum, matches uint64
	lanes, shift := m.lanes, m.keyShift&31
	found = found[:len(at)]
	for k, place := range at {
		row, f := lanes[place], found[k]
		differs := (row>>(maxLanes*laneBits) ^ uint64(f>>shift)) & (1<<restBits - 1)
		same := uint64(int64(differs-1) >> 63) // all bits, or none
		sum += row & same & laneMask
		matches += same & 1
		if row&laneShared != 0 && same == 0 {
			if other, ok := m.other(f); ok {
				sum += m.lanes[other] & laneMask
				matches++
			}
		}
	}
	for c := range scores {
		scores[c] += int32(sum>>(c*laneBits)&(1<<laneBits-1)) - laneShift*int32(matches)
	}
}
