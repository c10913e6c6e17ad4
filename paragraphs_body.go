// Body: which lines are the article and which the page around it.

package article

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
	p.keepLists(regions)
	p.keepLead(regions)
	p.keepBelowBox(regions)
	p.keepSentences(regions)
	p.keepSpeech(regions)
	p.keepLastWords(regions)
	p.endInSentence(regions)
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
			if ln := &l.lines[i]; ln.isCaption() {
				l.kinds[i] = KindCaption
			}
		default:
			l.kinds[i] = KindFurniture
		}
	}
}

// isCaption reports whether a line that is around the body, and not of it,
// tells of a picture: it credits one, ends in who took it, or says what can be
// seen (G1, G7).
func (l *line) isCaption() bool {
	return l.credit && l.shape != stampShape || l.reader+l.writer == 0 && (l.tail > 0 && l.words > tailWords || l.shape == sceneShape)
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
