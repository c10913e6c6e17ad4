// Wide rows: those of features that have something to say of many classes.
//
// A feature that is asked often ("the word before is a verb") was part of many
// mistakes and has weights for most classes: of the features that labels ask
// for, one row has 22 cells on average, where one of all rows has six. So such
// a row lies apart, with a place for each class, four in a word, and is added
// word by word. A word is the sum of its weights, each moved up by its place;
// sums of words are sums of weights, as long as each stays within 16 bits.

package article

const (
	wideBits  = 16 // of a class in a word
	wideLanes = 64 / wideBits
	wideWords = 16 // of a row, at most: 64 classes
)

// width returns how many words a wide row has. Rows with as many cells are
// wide.
func (m *model) width() int { return (m.classes + wideLanes - 1) / wideLanes }

// makesWide reports whether a row of so many cells is a wide one.
func (m *model) makesWide(cells int) bool { return cells >= m.width() }

// makeRows makes room for rows of so many cells each.
func (m *model) makeRows(cells []uint8) {
	if m.classes <= fewClasses {
		m.few = make([]uint32, len(cells))
		return
	}
	if m.classes <= laneClasses {
		m.lanes = make([]uint64, len(cells))
		return
	}
	narrow, wide := 0, 0
	for _, n := range cells {
		if m.makesWide(int(n)) {
			wide += m.width()
		} else {
			narrow += 1 + int(n)
		}
	}
	m.spots, m.cells, m.wide = make([]uint32, len(cells)), make([]uint16, 0, narrow), make([]uint64, 0, wide)
}

// setRow makes a row, which keeps rest of its feature; shared tells that others
// would stand in its place.
func (m *model) setRow(at, rest uint32, shared bool, classes, weights []uint8) {
	switch {
	case m.few != nil:
		m.few[at] = uint32(lane(rest, classes, weights))
	case m.lanes != nil:
		m.lanes[at] = lane(rest, classes, weights)
	default:
		if m.spots[at] = m.addRow(classes, weights) | rest<<restShift; shared {
			m.spots[at] |= spotShared
		}
	}
}

// addRow adds a row and returns its spot.
func (m *model) addRow(classes, weights []uint8) (spot uint32) {
	if m.makesWide(len(classes)) {
		at := len(m.wide)
		m.wide = m.wide[:at+m.width()]
		for k, c := range classes {
			m.wide[at+int(c/wideLanes)] += uint64(int64(int8(weights[k])) << (c % wideLanes * wideBits))
		}
		return spotWide | uint32(at/m.width())
	}
	spot = uint32(len(m.cells))
	m.cells = append(m.cells, uint16(len(classes)))
	for k, c := range classes {
		m.cells = append(m.cells, uint16(c)<<8|uint16(weights[k]))
	}
	return spot
}

// addWide adds the wide rows at some spots, no more than a block of them.
func (m *model) addWide(spots []uint32, scores []int32) {
	if len(spots) == 0 {
		return
	}
	var sums [wideWords]uint64
	width, rows := m.width(), m.wide
	for _, spot := range spots {
		row := rows[int(spot)*width:][:width]
		for k, word := range row {
			sums[k%wideWords] += word
		}
	}
	for k, sum := range sums[:width] {
		some := scores[k*wideLanes:]
		for c := range some[:min(wideLanes, len(some))] {
			weight := int16(sum)
			some[c] += int32(weight)
			sum = (sum - uint64(int64(weight))) >> wideBits
		}
	}
}

// wideCells returns the cells of a wide row.
func (m *model) wideCells(spot uint32) (cells []uint16) {
	scores := make([]int32, m.classes)
	m.addWide([]uint32{spot}, scores)
	for class, s := range scores {
		if s != 0 {
			cells = append(cells, uint16(class)<<8|uint16(uint8(s)))
		}
	}
	return cells
}
