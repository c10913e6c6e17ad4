// Lanes: the rows of a model of few classes, each a word of 32 or 64 bits.
//
// The steps of the syntax tree have three classes and make a third of all
// questions that the models are asked, the parts of quotations have seven and
// make another quarter. So their rows are not lists of cells, and no spot leads
// to them: a row is a word in which a byte stands for each class, its weight
// moved up to be positive, above a byte of what the row keeps of its feature. A
// row is added by two additions, every other byte at a time, and no jump
// depends on what it holds: a stranger's row is masked.

package article

const (
	fewClasses   = 3 // of a row of 32 bits, at most
	laneClasses  = 7 // of one of 64 bits
	weightShift  = 128
	everySecond  = 0x00FF00FF00FF00FF // byte
	allWeights   = 0x8080808080808080 // in all lanes
	bitsOfWeight = 8
)

// lane returns the row of a feature, of which it keeps rest.
func lane(rest uint32, classes, weights []uint8) uint64 {
	row := uint64(allWeights)&^(1<<restBits-1) | uint64(rest)
	for k, c := range classes {
		row += uint64(int64(int8(weights[k])) << (restBits + c*bitsOfWeight))
	}
	return row
}

// addLanes is addRows for lanes. A sum holds no more than block rows of less
// than 256 each.
func addLanes[row uint32 | uint64](m *model, lanes []row, found, at []uint32, scores []int32) {
	var even, odd uint64
	matches, shift := int32(0), m.keyShift&31
	found = found[:len(at)]
	for k, place := range at {
		r, f := uint64(lanes[place]), found[k]
		if uint8(r) != uint8(f>>shift) {
			other, ok := m.other(f)
			if !ok {
				continue
			}
			r = uint64(lanes[other])
		}
		even += r & everySecond
		odd += r >> bitsOfWeight & everySecond
		matches++
	}
	for c := range scores {
		sum := odd
		if c%2 == 1 {
			sum = even >> 16
		}
		scores[c] += int32(sum>>(c/2*16)&(1<<16-1)) - weightShift*matches
	}
}
