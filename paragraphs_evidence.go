// Evidence: what speaks for and against a line's being body. Each line is
// seen in three ways, all cheap and none of them about one site:
//
//	E1  by itself: length, end mark, capitals, closed-class words, numbers,
//	    dates, credits, and its words where it is short
//	E2  in its page: prose around it, how far the prose is, what repeats it,
//	    how many of its words the prose uses
//	E3  by its shape, beside the shapes of its neighbours
//
// The weights are learned: see paragraphs_layout.go.

package article

// evidence is what a line shows in its page.
type evidence struct {
	shape                   lineShape
	credit                  bool // it credits a picture
	copiesBefore            int  // lines with the same words
	copiesAfter             int
	proseBefore             int // lines of long prose
	proseAfter              int
	sinceProse              int // lines between it and the nearest prose before it
	untilProse              int // and behind it
	content                 int // words that are not of the closed classes
	knownWords              int // those of them that prose elsewhere uses
	nearWords               int // those that the next lines of prose use
	knownPairs              int // pairs of words that prose elsewhere uses
	parasBefore, parasAfter int // proseBefore and proseAfter of full paragraphs
	sincePara, untilPara    int
	named                   bool   // it opens with a name of the byline's
	frames                  int    // how many lines have its shape and neighbours' shapes
	place                   uint32 // where it is to the stretches of prose
	title                   bool   // it shares most words with the prose behind it
	mass                    int    // words of prose close by
}

// weighLines fills in what lines show in their page (E2).
func (p *parser) weighLines() {
	lines := p.layout.lines
	counts := emptied(&p.layout.copies)
	for i := range lines {
		l := &lines[i]
		p.readSigns(l)
		l.credit = p.isCredit(l)
		l.shape = p.shapeOf(l)
		l.copiesBefore = counts[l.hash]
		counts[l.hash]++
	}
	prose, since := 0, len(lines)
	paras, sincePara := 0, len(lines)
	for i := range lines {
		l := &lines[i]
		l.copiesAfter = counts[l.hash] - l.copiesBefore - 1
		l.proseBefore, l.sinceProse = prose, since
		l.parasBefore, l.sincePara = paras, sincePara
		since++
		sincePara++
		if l.shape == longProse {
			prose, since = prose+1, 0
			if l.words >= 30 {
				paras, sincePara = paras+1, 0
			}
		}
	}
	p.weighBackwards()
	p.weighSigns()
	p.weighPairs()
	p.weighPlace()
	p.weighTitle()
}

// weighPairs counts the pairs of words that stand in prose elsewhere.
func (p *parser) weighPairs() {
	l := &p.layout
	where := emptied(&l.pairs)
	pair := func(a, b seenWord) uint32 { return a.hash*31 + b.hash }
	names := emptied(&l.names)
	for i := range l.lines {
		ln := &l.lines[i]
		words := l.wordsOf(ln)
		if ln.shape == bylineShape || ln.shape == stampShape || p.isNameLine(ln) {
			for _, w := range words {
				if w.lex&lexFunctionWords == 0 && w.lex&(lexGivenNames|lexSurnames) != 0 {
					names[w.hash] = true
				}
			}
		}
		if ln.shape != longProse {
			continue
		}
		for k := 1; k < len(words); k++ {
			key := pair(words[k-1], words[k])
			if n := where[key]; n == 0 {
				where[key] = int32(i + 1)
			} else if n != int32(i+1) {
				where[key] = -1
			}
		}
	}
	for i := range l.lines {
		ln := &l.lines[i]
		words := l.wordsOf(ln)
		run := 0
		for k := 1; k < len(words); k++ {
			if n := where[pair(words[k-1], words[k])]; n != 0 && n != int32(i+1) {
				ln.knownPairs++
				run++
				ln.repeats = max(ln.repeats, run)
			} else {
				run = 0
			}
		}
		ln.named = len(words) > 1 && (names[words[0].hash] || names[words[1].hash])
	}
}

// weighPlace says where each line is to the stretches of prose.
func (p *parser) weighPlace() {
	lines := p.layout.lines
	frames := emptied(&p.layout.frames)
	frame := func(i int) (f [3]lineShape) {
		f[1] = lines[i].shape
		if i > 0 {
			f[0] = lines[i-1].shape
		}
		if i+1 < len(lines) {
			f[2] = lines[i+1].shape
		}
		return f
	}
	for _, cost := range []int{2, 6} {
		first, last := proseStretch(lines, cost)
		for i := range lines {
			var at uint32
			switch {
			case i < first:
				at = 1 + bucket(first-1-i)
			case i >= last:
				at = 12 + bucket(i-last)
			case i == first:
				at = 23
			case i == last-1:
				at = 24
			}
			lines[i].place = lines[i].place*32 + at
		}
	}
	for i := range lines {
		frames[frame(i)]++
		for k := max(0, i-3); k < min(len(lines), i+4); k++ {
			if k != i && lines[k].shape == longProse {
				lines[i].mass += lines[k].words
			}
		}
	}
	for i := range lines {
		lines[i].frames = frames[frame(i)]
	}
}

// weighTitle marks the line before the prose that shares most words with it.
func (p *parser) weighTitle() {
	lines := p.layout.lines
	first, _ := proseStretch(lines, 2)
	best := -1
	for i := range lines[:min(first+1, len(lines))] {
		l := &lines[i]
		if l.words >= 3 && l.words <= 30 && l.shape != creditShape && l.nearWords > 0 && (best < 0 || l.nearWords >= lines[best].nearWords) {
			best = i
		}
	}
	if best >= 0 {
		lines[best].title = true
	}
}

// weighBackwards fills in what depends on the lines that follow: words that a
// line shares with the prose behind it and anywhere.
func (p *parser) weighBackwards() {
	l := &p.layout
	where := emptied(&l.uses)
	prose, until := 0, len(l.lines)
	paras, untilPara := 0, len(l.lines)
	for i := len(l.lines) - 1; i >= 0; i-- {
		ln := &l.lines[i]
		ln.proseAfter, ln.untilProse = prose, until
		ln.parasAfter, ln.untilPara = paras, untilPara
		until++
		untilPara++
		long := ln.shape == longProse
		if long {
			prose, until = prose+1, 0
			if ln.words >= 30 {
				paras, untilPara = paras+1, 0
			}
		}
		for _, w := range l.wordsOf(ln) {
			if w.lex&lexFunctionWords != 0 {
				continue
			}
			use := where[w.hash]
			if !long && use.last > 0 && prose-use.last < nearProse {
				ln.nearWords++
			}
			if long && use.last != prose {
				where[w.hash] = proseUse{use.count + 1, prose}
			}
		}
	}
	for i := range l.lines {
		ln := &l.lines[i]
		own := 0
		if ln.shape == longProse {
			own = 1
		}
		for _, w := range l.wordsOf(ln) {
			if w.lex&lexFunctionWords == 0 {
				if where[w.hash].count > own {
					ln.knownWords++
				}
			}
		}
	}
}

// A proseUse says in how many lines of prose a word stands, and in which one
// counted from the end it stands first.
type proseUse struct{ count, last int }

// nearProse is how many lines of prose behind a line it is compared with.
const nearProse = 4
