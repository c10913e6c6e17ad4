// Wide rows: those of features that have something to say of many classes.
//
// A feature that is asked often ("the word before is a verb") was part of many
// mistakes and has weights for most classes: of the features that labels ask
// for, one row has 22 cells on average, where one of all rows has six. So such
// a row lies apart, with a byte for each class, its weight moved up to be
// positive, and is added word by word, every other byte at a time.

package article

const (
	wideLanes = 8 // classes in a word
	wideWords = 8 // of a row, at most: 64 classes
)

// width returns how many words a wide row has.
func (m *model) width() int { return (m.classes + wideLanes - 1) / wideLanes }

// makesWide reports whether a row of so many cells is a wide one.
func (m *model) makesWide(cells int) bool { return cells >= 2*m.width() }

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
		for k := range m.width() {
			m.wide[at+k] = allWeights
		}
		for k, c := range classes {
			m.wide[at+int(c/wideLanes)] += uint64(int64(int8(weights[k])) << (c % wideLanes * bitsOfWeight))
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
	var even, odd [wideWords]uint64
	width, rows := m.width(), m.wide
	for _, spot := range spots {
		row := rows[int(spot)*width:][:width]
		for k, word := range row {
			even[k%wideWords] += word & everySecond
			odd[k%wideWords] += word >> bitsOfWeight & everySecond
		}
	}
	moved := weightShift * int32(len(spots))
	for c := range scores {
		sum := &even
		if c%2 == 1 {
			sum = &odd
		}
		scores[c] += int32(uint16(sum[c/wideLanes%wideWords]>>(c%wideLanes/2*16))) - moved
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
