// Body: which lines are the article and which the page around it.

package article

import "strings"

// isProse reports whether a line reads like sentences.
func (l *line) isProse() bool {
	return l.ends && l.words >= 7 && l.function*6 >= l.words && l.shape != promptShape && l.shape != noteShape
}

// findBody says of each line in which region it is, by the best path. Where
// that misses most of the page's prose, as it may on a page of a sort never
// seen, the longest stretch of prose is the body.
func (p *parser) findBody() {
	l := &p.layout
	if l.chain == nil {
		l.chain, l.again = layoutChain(), layoutAgain()
	}
	regions := p.readRegions(l.chain, p.firstFeatures)
	if l.again != nil {
		regions = p.readRegions(l.again, p.hindsightFeatures)
	}
	p.liftHeadline(regions)
	p.trustClean(regions)
	p.keepSpeech(regions)
	for i, r := range regions {
		switch r {
		case bodyRegion:
			l.kinds[i] = KindBody
		case headlineRegion:
			l.kinds[i] = KindHeadline
			p.article.Headline = p.span(l.lines[i].start, l.lines[i].end)
		case standfirstRegion:
			l.kinds[i] = KindStandfirst
		case frontRegion, insideRegion:
			l.kinds[i] = KindFurniture
			if ln := &l.lines[i]; ln.credit && ln.shape != stampShape {
				l.kinds[i] = KindCaption
			}
		default:
			l.kinds[i] = KindFurniture
		}
	}
}

// bodyWords counts the words of those lines that are body.
func (p *parser) bodyWords(regions []region, first, last int) int {
	words := 0
	for i := first; i < last; i++ {
		if regions[i] == bodyRegion {
			words += p.layout.lines[i].words
		}
	}
	return words
}

func countWords(lines []line) int {
	words := 0
	for i := range lines {
		words += lines[i].words
	}
	return words
}

// readRegions finds the best path of a chain through the lines, and sees to it
// that it does not miss the prose.
func (p *parser) readRegions(c *chain, features func(i int, buf []uint32) []uint32) []region {
	l, w := &p.layout, &p.lattice
	l.scores = zeroed(l.scores, len(l.lines)*c.classes)
	for i := range l.lines {
		w.features = features(i, w.features[:0])
		c.score(w.features, l.scores[i*c.classes:][:c.classes])
	}
	regions := p.bestRegions(c)
	first, last := proseStretch(l.lines, 2)
	switch {
	case last == 0:
		p.takeAll(regions)
	case p.bodyWords(regions, first, last)*2 < countWords(l.lines[first:last]):
		p.wantBody(first, last)
		regions = p.bestRegions(c)
	}
	if c == l.chain && l.again != nil {
		p.readAgain(l.scores, c.transitions, regions)
	}
	return regions
}

// bestRegions finds the best path by the scores that the lines have.
func (p *parser) bestRegions(c *chain) []region {
	w := &p.lattice
	w.scores = append(w.scores[:0], p.layout.scores...)
	return w.viterbi(len(p.layout.lines), c.classes, c.transitions)
}

// takeAll makes body of all lines but the headline, on a page without prose.
func (p *parser) takeAll(regions []region) {
	for i, r := range regions {
		if r != headlineRegion {
			regions[i] = bodyRegion
		}
	}
}

// wantBody bars the ways on which full prose of a stretch of lines is above,
// below or around the article.
func (p *parser) wantBody(first, last int) {
	for i := first; i < last; i++ {
		if p.layout.lines[i].shape != longProse {
			continue
		}
		for r := range numRegions {
			if r != bodyRegion && r != insideRegion && r != standfirstRegion {
				p.layout.scores[i*int(numRegions)+int(r)] += forbidden / 64
			}
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
func proseStretch(lines []line, cost int) (first, last int) {
	sum, top, start := 0, 0, 0
	for i := range lines {
		if l := &lines[i]; l.isProse() {
			sum += 1 + min(l.words, 30)/3
		} else {
			sum -= cost
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

// liftHeadline takes the line above for the headline, and the one that the
// path chose for its standfirst, where both share words with the prose: a
// standfirst often shares more of them, but never stands above.
func (p *parser) liftHeadline(regions []region) {
	lines := p.layout.lines
	for i := 1; i < len(regions); i++ {
		if regions[i] != headlineRegion {
			continue
		}
		above, l := &lines[i-1], &lines[i]
		if regions[i-1] == aboveRegion && l.words >= 8 && above.words >= 5 && above.words <= 25 && above.nearWords >= 1 &&
			(above.shape == titleShape || above.shape == openProse || above.shape == questionShape) && above.page*3 < above.content {
			regions[i-1], regions[i] = headlineRegion, standfirstRegion
		}
	}
}

// fewLines is how many lines a page has at least.
const fewLines = 10

// trustClean makes body of what looks like furniture in text whose paragraphs
// stand apart, if there is little of it, and in text of a few lines, where its
// words are not the page's (P4): somebody has cleaned such a text before.
func (p *parser) trustClean(regions []region) {
	lines := p.layout.lines
	furniture := 0
	for _, r := range regions {
		if r != bodyRegion && r != headlineRegion && r != standfirstRegion {
			furniture++
		}
	}
	if len(lines) >= fewLines && (!mostlyApart(lines) || 4*furniture > len(lines)) {
		return
	}
	for i, r := range regions {
		l := &lines[i]
		plain := l.page*3 <= l.content && !l.credit && l.shape != bylineShape
		switch {
		case r == headlineRegion && i > 0 && l.ends && !lines[0].ends:
			regions[i], regions[0] = bodyRegion, headlineRegion
		case r == insideRegion && plain,
			r == belowRegion && plain,
			r == frontRegion && plain && l.shape != stampShape && !p.isNameLine(l):
			regions[i] = bodyRegion
		}
	}
}

// keepSpeech makes body of a line between body lines that opens a quotation
// and does not close it, where the next line opens with a mark: somebody's
// words go on from paragraph to paragraph.
func (p *parser) keepSpeech(regions []region) {
	lines := p.layout.lines
	for i := 0; i+1 < len(regions); i++ {
		text := p.lineText(&lines[i])
		if regions[i] == insideRegion && regions[i+1] == bodyRegion && lines[i].words >= 5 && lines[i+1].first == '“' &&
			strings.LastIndex(text, "“") > strings.LastIndex(text, "”") {
			regions[i] = bodyRegion
		}
	}
}
