// Body: which lines are the article and which the page around it.

package article

// isProse reports whether a line reads like sentences.
func (l *line) isProse() bool {
	return l.ends && l.words >= 7 && l.function*6 >= l.words
}

// findBody marks the lines of the body (P1, P2, P4).
func (p *parser) findBody() {
	l := &p.layout
	first, last := proseStretch(l.lines)
	if mostlyApart(l.lines) || first >= last {
		first, last = 0, len(l.lines)
	}
	for i := range l.lines {
		switch {
		case i < first || i >= last:
			l.kinds[i] = KindFurniture
		default:
			l.kinds[i] = KindBody
		}
	}
}

// mostlyApart reports whether blank lines stand between most of the lines.
func mostlyApart(lines []line) bool {
	apart := 0
	for _, l := range lines {
		if l.gap {
			apart++
		}
	}
	return 2*apart > len(lines)
}

// proseStretch returns the stretch of lines, half-open, that holds the most
// prose for the fewest other lines.
func proseStretch(lines []line) (first, last int) {
	sum, top, start := 0, 0, 0
	for i := range lines {
		if l := &lines[i]; l.isProse() {
			sum += 1 + min(l.words, 30)/3
		} else {
			sum -= 2
		}
		if sum <= 0 {
			sum, start = 0, i+1
		}
		if sum > top {
			top, first, last = sum, start, i+1
		}
	}
	return first, last
}
