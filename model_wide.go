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
	leastWide = 8  // cells that are worth a look at another place
)

// words returns how many words a wide row has. Rows with as
// many cells are wide, if that are not too few.
func (m *model) words() int { return (m.classes + wideLanes - 1) / wideLanes }

func isWide(head uint16) bool { return head>>fingerBits == manyCells }

// rowSize returns how many words of rows a row takes, its head included: that
// of a wide one is followed by two words that say where it lies.
func rowSize(head uint16) int {
	if isWide(head) {
		return 3
	}
	return 1 + int(head>>fingerBits)
}

// widePlace returns where the first row lies, which is wide.
func widePlace(rows []uint16) uint32 { return uint32(rows[1]) | uint32(rows[2])<<16 }

// makeRows makes room for rows of so many cells each.
func (m *model) makeRows(cells []uint8) {
	narrow, wide := 1, 0
	for _, n := range cells {
		if m.makesWide(int(n)) {
			narrow, wide = narrow+3, wide+m.words()
		} else {
			narrow += 1 + int(n)
		}
	}
	m.rows, m.wide = make([]uint16, 0, narrow), make([]uint64, 0, wide)
}

// makesWide reports whether a row of so many cells is a wide one.
func (m *model) makesWide(cells int) bool {
	return cells >= max(m.words(), leastWide) && m.classes > maxLanes
}

// addRow appends a row to the list, and reports whether they are such as
// the model has.
func (m *model) addRow(finger uint16, classes, weights []uint8) bool {
	var row []uint64
	if m.makesWide(len(classes)) {
		place := len(m.wide)
		m.rows = append(m.rows, finger|manyCells<<fingerBits, uint16(place), uint16(place>>16))
		m.wide = m.wide[:place+m.words()]
		row = m.wide[place:]
	} else if len(classes) < manyCells {
		m.rows = append(m.rows, finger|uint16(len(classes))<<fingerBits)
	} else {
		return false
	}
	for k, c := range classes {
		switch {
		case int(c) >= m.classes:
			return false
		case row != nil:
			row[c/wideLanes] += uint64(int64(int8(weights[k])) << (c % wideLanes * wideBits))
		default:
			m.rows = append(m.rows, uint16(c)<<8|uint16(weights[k]))
		}
	}
	return true
}

// addWide adds the wide rows at some places, no more than a block of them.
func (m *model) addWide(places []uint32, scores []int32) {
	if len(places) == 0 {
		return
	}
	var sums [wideWords]uint64
	words := m.words()
	for _, place := range places {
		for k, word := range m.wide[place:][:words] {
			sums[k%wideWords] += word
		}
	}
	for k, sum := range sums[:words] {
		some := scores[k*wideLanes:]
		for c := range some[:min(wideLanes, len(some))] {
			weight := int16(sum)
			some[c] += int32(weight)
			sum = (sum - uint64(int64(weight))) >> wideBits
		}
	}
}

// cellsOf returns the cells of a row, each a class and its weight.
func (m *model) cellsOf(row []uint16) (cells []uint16) {
	if !isWide(row[0]) {
		return row[1:]
	}
	scores := make([]int32, m.classes)
	m.addWide([]uint32{widePlace(row)}, scores)
	for class, s := range scores {
		if s != 0 {
			cells = append(cells, uint16(class)<<8|uint16(uint8(s)))
		}
	}
	return cells
}
