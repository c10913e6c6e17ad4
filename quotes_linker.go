// The linker: which cue and which source belong to each content.
//
// A piece is a run of content. Its candidates are pairs of a cue and a source,
// either of which may be none, from these places:
//
//	L0  a turn is its speaker's, as the layout has it, and nobody else's
//	L1  its own paragraph: the cues and sources nearest to it on both sides,
//	    and the subjects of cues that the chain of parts did not find
//	L2  the paragraphs before: the pairs of the last pieces there, which it may
//	    carry on
//	L3  the end of the paragraph before, which may announce it: "He said:"
//	L4  the second half of direct speech that its attribution cuts is whoever's
//	    the first half is: "If it rains," said Diaz, packing up, "we stay."
//
// Learned weights (quotes_linkfeatures.go) choose the best. Pieces with one cue and
// one source are one quotation.

package article

import "sync"

// A phrase is a run of tokens that takes part in an attribution.
type phrase struct {
	tokenRange
	head   int  // the token that governs the others
	tagged bool // found by the chain of parts; else by syntax alone
	agent  int  // of a cue: whose it is by syntax, -1 for nobody
	way    uint32
}

// A link is a piece of content with what attributes it.
type link struct {
	tokenRange
	head   int
	kind   uint8 // how much of it stands in marks: see linkIndirect
	cue    int   // index into linker.cues, -1 for none
	source int   // index into linker.sources, -1 for none
	runs   bool  // carries on a piece of a paragraph before (L2)
	spoken bool  // a turn of an interview (L0)
	margin int32 // how far it scored above the best with another source
}

// How much of a piece stands in marks.
const (
	linkIndirect uint8 = iota
	linkMixed
	linkDirect
)

// A linker links the pieces of one article.
type linker struct {
	p       *parser
	pieces  []link
	cues    []phrase
	sources []phrase
	tagged  []phrase // those of sources that the chain of parts found
	counts  []passed // what stands before each token; one more at the end

	candidates []link // of the piece at hand
	open       []int  // see gather
	turn       int    // the first one that does not end before it
	start, end int    // the last answer of startOf
	list       linkFeatures
}

// A passed counts what one passes on the way through the text.
type passed struct{ sents, pieces, sources, cues, commas, stretches int32 }

var linkModel = sync.OnceValue(func() *model { return loadModel("links", 1) })

// begin lists the pieces, cues and sources of the parts.
func (l *linker) begin(p *parser) {
	*l = linker{p: p, pieces: l.pieces[:0], cues: l.cues[:0], sources: l.sources[:0], tagged: l.tagged[:0],
		counts: l.counts, open: l.open, candidates: l.candidates, list: l.list.begin(l)}
	for i := 0; i < len(p.parts); {
		r := p.parts[i]
		last := i + 1
		for last < len(p.parts) && p.parts[last].goesOn() && p.parts[last].begin() == r.begin() && !p.startsPara(last) {
			last++
		}
		run := tokenRange{i, last}
		switch r.begin() {
		case partSource:
			l.tagged = append(l.tagged, phrase{tokenRange: run, head: p.headOf(run), tagged: true})
		case partCue:
			q := phrase{tokenRange: run, head: p.headOf(run), tagged: true}
			if q.agent, q.way = p.agentOf(q.head); q.agent >= 0 {
				p.setting[q.agent].agent = true
			}
			l.cues = append(l.cues, q)
		case partContent:
			l.pieces = append(l.pieces, link{tokenRange: run, head: p.headOf(run), kind: p.inMarks(run), cue: -1, source: -1})
		}
		i = last
	}
	l.addSubjects()
	l.count()
}

// inMarks says how much of a range stands in marks, as a share of its words.
func (p *parser) inMarks(r tokenRange) uint8 {
	in, out := 0, 0
	for i := r.first; i < r.last; i++ {
		switch {
		case p.tokens[i].tag.isMark():
		case p.setting[i].quote >= 0:
			in++
		default:
			out++
		}
	}
	switch {
	case in == 0:
		return linkIndirect
	case in >= 9*out:
		return linkDirect
	}
	return linkMixed
}

// addSubjects adds the subjects of cues that the chain did not find, and what
// stands after "according to" and "by" (L1).
func (l *linker) addSubjects() {
	p := l.p
	tagged := l.tagged
	end := 0 // of the last source taken
	for i := range p.tokens {
		for len(tagged) > 0 && tagged[0].first <= i {
			end = tagged[0].last
			l.sources, tagged = append(l.sources, tagged[0]), tagged[1:]
		}
		if !l.speaks(i) {
			continue
		}
		r := l.nounPhrase(i)
		if r.first < end || len(tagged) > 0 && tagged[0].first < r.last {
			continue
		}
		end = r.last
		l.sources = append(l.sources, phrase{tokenRange: r, head: i})
	}
}

// speaks reports whether token i heads a phrase that a cue gives agent to.
func (l *linker) speaks(i int) bool {
	p := l.p
	t := &p.tokens[i]
	h := int(t.head)
	if p.parts[i] != partNone {
		return false
	}
	if p.setting[i].agent {
		return true
	}
	switch t.rel {
	case relNsubj, relNsubjpass:
		return p.isCue(h) || p.parts[h].begin() == partCue
	case relPobj:
		return p.tokens[h].rel == relAgent || p.tokens[h].lower == "to" && p.tokens[p.tokens[h].head].lower == "according"
	}
	return false
}

// phraseTokens is how far a source that was not tagged reaches on each side.
const phraseTokens = 30

// nounPhrase returns what token i governs, as far as no part covers it.
func (l *linker) nounPhrase(i int) tokenRange {
	first, last := l.p.subtree(i)
	r := tokenRange{i, i + 1}
	for r.first > max(first, i-phraseTokens) && l.p.parts[r.first-1] == partNone {
		r.first--
	}
	for r.last < min(last, i+phraseTokens) && l.p.parts[r.last] == partNone {
		r.last++
	}
	return r
}

// count fills counts.
func (l *linker) count() {
	p := l.p
	l.counts = zeroed(l.counts, len(p.tokens)+1)
	pieces, sources, cues := l.pieces, l.sources, l.cues
	var c passed
	for i := range p.tokens {
		l.counts[i] = c
		if p.sents[p.tokens[i].sent].last == i+1 {
			c.sents++
		}
		if len(pieces) > 0 && pieces[0].last == i+1 {
			c.pieces, pieces = c.pieces+1, pieces[1:]
		}
		if len(sources) > 0 && sources[0].last == i+1 {
			c.sources += int32(bit(sources[0].tagged))
			sources = sources[1:]
		}
		if len(cues) > 0 && cues[0].last == i+1 {
			c.cues, cues = c.cues+1, cues[1:]
		}
		if p.tokens[i].lower == "," {
			c.commas++
		}
		if q := p.setting[i].quote; q >= 0 && p.quoted[q].end == i+1 {
			c.stretches++
		}
	}
	l.counts[len(p.tokens)] = c
}

// How many cues and sources of its paragraph a piece looks at.
const (
	cuesBefore, cuesAfter       = 3, 2
	sourcesBefore, sourcesAfter = 4, 3
)

// link chooses cue and source of every piece, in text order.
func (l *linker) link() {
	m := linkModel()
	for k := range l.pieces {
		l.propose(k)
		best := 0
		var top int32
		scores := l.list.scores[:0]
		for c := range l.candidates {
			s := m.rank(l.list.of(k, &l.candidates[c]))
			if scores = append(scores, s); c == 0 || s > top {
				best, top = c, s
			}
		}
		l.list.scores = scores
		l.choose(k, best)
	}
}

// choose links piece k as its candidate c says.
func (l *linker) choose(k, c int) {
	chosen := l.candidates[c]
	chosen.margin = maxMargin
	for i, s := range l.list.scores {
		if l.candidates[i].source != chosen.source {
			chosen.margin = min(chosen.margin, l.list.scores[c]-s)
		}
	}
	l.pieces[k] = chosen
}

// maxMargin is the margin of a piece that has one candidate.
const maxMargin = 1 << 10

// propose lists the candidates of piece k.
func (l *linker) propose(k int) {
	piece := l.pieces[k]
	piece.runs = false
	l.candidates = l.candidates[:0]
	if l.inTurn(piece) {
		return // L0
	}
	if l.cutInTwo(k) {
		l.pair(piece, l.pieces[k-1].cue, l.pieces[k-1].source) // L4
		return
	}
	para := l.p.para(piece.first)
	cues := l.nearest(l.cues, piece.first, para, cuesBefore, cuesAfter)
	sources := l.nearest(l.sources, piece.first, para, sourcesBefore, sourcesAfter)
	l.pair(piece, -1, -1) // L1
	for s := sources.first; s < sources.last; s++ {
		l.pair(piece, -1, s)
	}
	for c := cues.first; c < cues.last; c++ {
		l.pair(piece, c, -1)
		for s := sources.first; s < sources.last; s++ {
			l.pair(piece, c, s)
		}
	}
	l.carry(k, para)        // L2
	l.announce(piece, para) // L3
}

// pair adds a candidate.
func (l *linker) pair(piece link, cue, source int) {
	piece.cue, piece.source = cue, source
	l.candidates = append(l.candidates, piece)
}

// carryPieces is how many pieces back a speaker can be carried on from.
const carryPieces = 16

// carry adds the pairs of the last pieces of the paragraphs before.
func (l *linker) carry(k, para int) {
	piece := l.pieces[k]
	piece.runs = true
	for j, added := k-1, 0; j >= 0 && j >= k-carryPieces && added < 2; j-- {
		b := &l.pieces[j]
		at := l.p.para(b.first)
		if at < para-3 {
			return
		}
		if b.source < 0 || at == para && !b.runs {
			continue
		}
		if last := &l.candidates[len(l.candidates)-1]; added > 0 && last.source == b.source && last.cue == b.cue {
			continue
		}
		added++
		l.pair(piece, b.cue, b.source)
	}
}

// startOf returns the first token of a piece's paragraph. Pieces come in
// order, so that it looks for each paragraph once.
func (l *linker) startOf(i int) int {
	if i < l.start || i >= l.end {
		l.start, l.end = l.p.paraStart(i), l.p.paraEnd(i)
	}
	return l.start
}

// announce adds what the paragraph before names last.
func (l *linker) announce(piece link, para int) {
	start := l.startOf(piece.first)
	if start == 0 || l.p.para(start-1) != para-1 {
		return
	}
	cues := l.nearest(l.cues, start, para-1, 2, 0)
	sources := l.nearest(l.sources, start, para-1, 2, 0)
	for c := cues.first; c < cues.last; c++ {
		for s := sources.first; s < sources.last; s++ {
			l.pair(piece, c, s)
		}
	}
}

// nearest returns the indexes of the phrases of a paragraph around token i.
func (l *linker) nearest(list []phrase, i, para, before, after int) tokenRange {
	at := 0
	for end := len(list); at < end; {
		if mid := (at + end) / 2; list[mid].first < i {
			at = mid + 1
		} else {
			end = mid
		}
	}
	out := tokenRange{at, at}
	for out.first > 0 && at-out.first < before && l.p.para(list[out.first-1].first) == para {
		out.first--
	}
	for out.last < len(list) && out.last-at < after && l.p.para(list[out.last].first) == para {
		out.last++
	}
	return out
}

// gap returns how many tokens stand between two ranges, and what else.
func (l *linker) gap(a, b tokenRange) (int, passed) {
	if b.first < a.first {
		a, b = b, a
	}
	if b.first <= a.last {
		return 0, passed{}
	}
	x, y := l.counts[a.last], l.counts[b.first]
	return b.first - a.last, passed{y.sents - x.sents, y.pieces - x.pieces, y.sources - x.sources, y.cues - x.cues,
		y.commas - x.commas, y.stretches - x.stretches}
}
