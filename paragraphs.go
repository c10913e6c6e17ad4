// Paragraphs: what each line of the text is to the article.
//
//	P1  the body is the stretch of lines that holds most prose; what opens
//	    or closes the page without being prose is furniture
//	P2  inside the body a line is furniture where its words prompt the
//	    reader, a caption where it credits a picture, else body
//	P3  the headline is the line before the body that shares most words with
//	    it; between the two stand standfirst, byline, dateline and times
//	P4  text without furniture is all body after its headline
//	P5  a text of one line is body, whatever it looks like
//	P6  what opens with a dateline, or is a long sentence in small letters, is
//	    the lead of a text without headline
//	P7  the entries of a list that semicolons part are body together
//	P8  prose that opens with a dateline behind the headline is body
//	P9  a sentence between the headline and byline or time is the standfirst
//	P10 the body ends in a sentence, or in what a colon announces
//	P11 a sentence beside lines of the body that nothing speaks against is body
//	P12 quotations at once below the body are part of it
//	P14 two sentences in a row, close below the body, go on with it behind a box
//	    of links, where by their words they are body and nothing speaks against it

package article

// layout is what the passes over the lines share.
type layout struct {
	lines []line
	words []seenWord
	kinds []ParagraphKind
	// chain and again are the trained ones, unless training tries others.
	chain, again *chain
	scores       []int32 // of each line and region, in the reading under way

	// What paragraphs_evidence.go counts, by the hashes of lines and words.
	copies map[uint32]int
	uses   map[uint32]proseUse
	pairs  map[uint32]int32
	names  map[uint32]bool
	frames map[[3]lineShape]int

	// What paragraphs_signs.go and paragraphs_again.go count.
	closings   map[uint32]int
	peers, kin map[uint32]margins
	leads      map[uint32]bool
}

// emptied returns a layout without lines, in the same room.
func (l *layout) emptied() layout {
	return layout{lines: l.lines[:0], words: l.words[:0], kinds: l.kinds[:0],
		scores: l.scores, copies: l.copies, uses: l.uses, pairs: l.pairs, names: l.names, frames: l.frames,
		closings: l.closings, peers: l.peers, kin: l.kin, leads: l.leads}
}

func (l *layout) wordsOf(ln *line) []seenWord { return l.words[ln.from:ln.to] }

// paragraphs cuts the text into lines and says what each is.
func (p *parser) paragraphs() {
	l := &p.layout
	p.seeLines()
	if len(l.lines) == 0 {
		return
	}
	l.kinds = zeroed(l.kinds, len(l.lines))
	p.findBody()
	p.findHeadline()
	p.findFront()
	p.findHeadings()
	if len(l.lines) == 1 {
		l.kinds[0] = KindBody // P5
	}
	p.article.Paragraphs = make([]Paragraph, len(l.lines))
	for i, ln := range l.lines {
		p.article.Paragraphs[i] = Paragraph{Span: p.span(ln.start, ln.end), Kind: l.kinds[i]}
	}
}

// seeLines reads the lines and gathers the evidence that they give.
func (p *parser) seeLines() {
	l := &p.layout
	l.lines = p.readLines()
	for i := range l.lines {
		ln := &l.lines[i]
		ln.looks, l.words = lookAt(p.lineText(ln), l.words)
	}
	p.weighLines()
}
