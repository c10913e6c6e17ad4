// Two readings: layout is read by its words first, and then with everything.
//
// Furniture has words of its own, but a model that sees shapes and places too
// leans on those and hardly learns the words: a privacy note in full sentences
// is body to it. So the first reading knows a line by its words alone (RD1),
// and the second one by all evidence and by what the first one makes of the
// page:
//
//	RD2  how sure the first reading was of the line and of those around it
//	RD3  what it made of the lines that look like this one: captions, links
//	     and entries of one list stand or fall together
//	RD4  where the line is to the body as a whole, and to its ends
//	RD5  how many of its words the body uses, its first paragraphs, and the
//	     paragraphs of the body that stand next to it
//	RD6  how sure it was of the lines some way around: a box of links holds
//	     lines that look like body
//
// Both readings are chains over the same regions; the second has learned from
// what a first one makes of pages that it has not seen.

package article

// A hindsight is what the first reading makes of a line.
type hindsight struct {
	region                    region
	wordMargin                int32 // the same of the line alone, whatever is around it
	margin                    int32 // of the best path on which it is body over the best on which it is not
	peers                     int   // lines that look alike
	peerMargin                int32 // their mean margin
	kin                       int   // lines whose first small word is the same
	kinMargin                 int32
	bodyBefore, bodyAfter     int // lines of body
	sinceBody, untilBody      int
	bodyRun                   int // lines in a row that are body, or not, as this one
	bodyWords                 int // its words that body lines elsewhere use
	headWords                 int // its words that the headline uses
	marginBefore, marginAfter int32
	nearBefore, nearAfter     int   // its words that the next few lines of body use, on either side
	aroundBefore, aroundAfter int32 // the mean margin of some lines on either side
	sinceNot, untilNot        int   // lines between it and the nearest that is surely not body
	leadWords                 int   // its words that the first lines of the body use
	leadRank                  int   // by them, among the lines above the body; 0 for others
}

// margins are those of some lines, added up.
type margins struct {
	lines int
	sum   int
}

// but returns how many lines there are besides one of a margin, and their mean.
func (m margins) but(margin int32) (lines int, mean int32) {
	if m.lines < 2 {
		return 0, 0
	}
	return m.lines - 1, int32((m.sum - int(margin)) / (m.lines - 1))
}

// readAgain fills in the hindsight on all lines from the scores that they had.
func (p *parser) readAgain(scores, transitions []int32, regions []region) {
	lines := p.layout.lines
	margin := bodyMargins(scores, transitions)
	peers, kin := emptied(&p.layout.peers), emptied(&p.layout.kin)
	for i := range lines {
		l := &lines[i]
		l.hindsight = hindsight{region: regions[i], margin: margin[i]}
		row := scores[i*int(numRegions):][:numRegions]
		l.wordMargin = row[bodyRegion] - max(row[aboveRegion], row[insideRegion], row[belowRegion], row[frontRegion])
		g := peers[l.look()]
		peers[l.look()] = margins{g.lines + 1, g.sum + int(margin[i])}
		if l.lead != 0 && l.shape != longProse {
			g := kin[l.lead]
			kin[l.lead] = margins{g.lines + 1, g.sum + int(margin[i])}
		}
	}
	for i := range lines {
		l := &lines[i]
		l.peers, l.peerMargin = peers[l.look()].but(l.margin)
		if l.lead != 0 && l.shape != longProse {
			l.kin, l.kinMargin = kin[l.lead].but(l.margin)
		}
		if i > 0 {
			l.marginBefore = margin[i-1]
		}
		if i+1 < len(lines) {
			l.marginAfter = margin[i+1]
		}
	}
	p.placeInBody()
	p.shareWithBody()
	p.shareWithNeighbours()
	p.lookAround()
	p.rankTitles()
}

// look is the same of lines that look alike.
func (l *line) look() uint32 {
	return uint32(l.shape)<<16 | bucket(l.words)<<8 | runeClass(l.last) | b2u(l.dated)<<30 | b2u(l.gap)<<29
}

// placeInBody says where each line is to the body of the first reading (RD4).
func (p *parser) placeInBody() {
	lines := p.layout.lines
	count, since := 0, len(lines)
	for i := range lines {
		l := &lines[i]
		l.bodyBefore, l.sinceBody = count, since
		since++
		if l.region == bodyRegion {
			count, since = count+1, 0
		}
	}
	count, since = 0, len(lines)
	for i := len(lines) - 1; i >= 0; i-- {
		l := &lines[i]
		l.bodyAfter, l.untilBody = count, since
		since++
		if l.region == bodyRegion {
			count, since = count+1, 0
		}
	}
	for i, start := 0, 0; i < len(lines); i++ {
		if i+1 == len(lines) || (lines[i+1].region == bodyRegion) != (lines[i].region == bodyRegion) {
			for k := start; k <= i; k++ {
				lines[k].bodyRun = i + 1 - start
			}
			start = i + 1
		}
	}
}

// shareWithBody counts the words that lines share with the body and headline
// of the first reading (RD5).
func (p *parser) shareWithBody() {
	l := &p.layout
	uses, head, leads := emptied(&l.pairs), emptied(&l.names), emptied(&l.leads)
	for i := range l.lines {
		ln := &l.lines[i]
		switch ln.region {
		case bodyRegion:
			for _, w := range l.wordsOf(ln) {
				if ln.bodyBefore < leadLines {
					leads[w.hash] = true
				}
				if n := uses[w.hash]; n == 0 {
					uses[w.hash] = int32(i + 1)
				} else if n != int32(i+1) {
					uses[w.hash] = -1
				}
			}
		case headlineRegion:
			for _, w := range l.wordsOf(ln) {
				head[w.hash] = true
			}
		}
	}
	for i := range l.lines {
		ln := &l.lines[i]
		for _, w := range l.wordsOf(ln) {
			if w.lex&lexFunctionWords != 0 {
				continue
			}
			if leads[w.hash] {
				ln.leadWords++
			}
			if n := uses[w.hash]; n != 0 && n != int32(i+1) {
				ln.bodyWords++
			}
			if head[w.hash] {
				ln.headWords++
			}
		}
	}
}

// nearLines is how many lines of body on either side a line is compared with.
const nearLines = 3

// shareWithNeighbours counts the words that lines share with the lines of body
// next to them (RD5).
func (p *parser) shareWithNeighbours() {
	l := &p.layout
	seen := emptied(&l.pairs)
	for i := range l.lines {
		l.lines[i].nearBefore = p.shareNear(seen, &l.lines[i], int32(l.lines[i].bodyBefore+1))
	}
	clear(seen)
	for i := len(l.lines) - 1; i >= 0; i-- {
		l.lines[i].nearAfter = p.shareNear(seen, &l.lines[i], int32(l.lines[i].bodyAfter+1))
	}
}

// shareNear counts the words of a line that the body has used a short while
// ago, where seen says by which of its lines each word was used last. The
// line is the body's n-th, or stands before that.
func (p *parser) shareNear(seen map[uint32]int32, ln *line, n int32) (shared int) {
	for _, w := range p.layout.wordsOf(ln) {
		if w.lex&lexFunctionWords != 0 {
			continue
		}
		last := seen[w.hash]
		if last > 0 && last < n && n-last <= nearLines {
			shared++
		}
		if ln.region == bodyRegion {
			seen[w.hash] = n
		}
	}
	return shared
}

// aroundLines is how many lines on either side RD6 looks at.
const aroundLines = 5

// lookAround takes the mean of the margins around each line, and counts the
// lines to the nearest that is surely not body (RD6).
func (p *parser) lookAround() {
	lines := p.layout.lines
	const enough = 96
	sum, since := int32(0), len(lines)
	for i := range lines {
		lines[i].aroundBefore, lines[i].sinceNot = sum/aroundLines, since
		sum += max(-enough, min(enough, lines[i].margin))
		if i >= aroundLines {
			sum -= max(-enough, min(enough, lines[i-aroundLines].margin))
		}
		if since++; lines[i].margin <= -enough {
			since = 0
		}
	}
	sum, since = 0, len(lines)
	for i := len(lines) - 1; i >= 0; i-- {
		lines[i].aroundAfter, lines[i].untilNot = sum/aroundLines, since
		sum += max(-enough, min(enough, lines[i].margin))
		if k := i + aroundLines; k < len(lines) {
			sum -= max(-enough, min(enough, lines[k].margin))
		}
		if since++; lines[i].margin <= -enough {
			since = 0
		}
	}
}

// leadLines is how many lines of body the headline tells of.
const leadLines = 4

// rankTitles ranks the lines above the body by the words that its first lines
// share with them.
func (p *parser) rankTitles() {
	lines := p.layout.lines
	first := len(lines)
	for i := range lines {
		if lines[i].region == bodyRegion {
			first = i
			break
		}
	}
	for rank := 1; rank <= 3; rank++ {
		best := -1
		for i := range lines[:first] {
			l := &lines[i]
			if l.words >= 3 && l.words <= 30 && l.leadRank == 0 && l.leadWords > 0 && (best < 0 || l.leadWords >= lines[best].leadWords) {
				best = i
			}
		}
		if best >= 0 {
			lines[best].leadRank = rank
		}
	}
}
