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

// setLanes turns the rows of a model of few classes into lanes.
func (m *model) setLanes() {
	buckets := make([]uint32, len(m.buckets))
	m.lanes = make([]uint64, 0, len(m.rows)/2) // a row has a cell or more
	m.eachRow(func(bucket uint32, row []uint16) {
		lane := uint64(fingerOf(row[0]))<<(maxLanes*laneBits) | laneShift*(1|1<<laneBits|1<<(2*laneBits))
		for _, c := range row[1:] {
			lane += uint64(int64(int8(c)) << (c >> 8 * laneBits))
		}
		m.lanes = append(m.lanes, lane)
		buckets[bucket+1]++
	})
	for b := range len(buckets) - 1 {
		buckets[b+1] += buckets[b]
	}
	m.buckets, m.rows = buckets, nil
}

// addLanes is addRows for lanes. A lane holds the sum of a block: no more
// than block rows of less than 256 each.
func (m *model) addLanes(found []uint32, scores []int32) {
	var at, end [block]uint32
	for k, f := range found {
		bucket := f >> m.shift
		at[k%block], end[k%block] = m.buckets[bucket], m.buckets[bucket+1]
	}
	var sum, matches uint64
	for k, f := range found {
		finger := uint64(f >> (m.shift - fingerBits) & (1<<fingerBits - 1))
		for _, lane := range m.lanes[at[k%block]:end[k%block]] {
			other := lane>>(maxLanes*laneBits) ^ finger
			same := uint64(int64(other-1) >> 63) // all bits, or none
			sum += lane & same & laneMask
			matches += same & 1
		}
	}
	for c := range scores {
		scores[c] += int32(sum>>(c*laneBits)&(1<<laneBits-1)) - laneShift*int32(matches)
	}
}
