// Features of links: what speaks for a cue and a source of a content.

package article

// A linkFeatures lists the features of one candidate at a time.
type linkFeatures struct {
	featureList
	linker *linker
	scores []int32 // scratch of link

	// What the candidates of a piece have in common; of tells by last.
	last          int // the piece, counted from 1
	kind          uint32
	leads, ends   uint32 // what stands before the piece, and how it ends
	starts, alone uint32 // it opens, and fills, its paragraph
}

// begin returns the features of another linker's candidates, in the same room.
func (f *linkFeatures) begin(l *linker) linkFeatures {
	return linkFeatures{featureList: featureList{buf: f.buf[:0]}, linker: l, scores: f.scores[:0]}
}

// of returns the features of a candidate of piece k, until the next call.
func (f *linkFeatures) of(k int, c *link) []uint32 {
	l := f.linker
	f.buf = f.buf[:0]
	f.describe(&l.pieces[k])
	same := f.sameAsLast(k, c)
	if c.runs {
		f.carried(k, c, same)
		return f.buf
	}
	f.group(20)
	f.two(same, f.kind)
	f.three(same, f.kind, f.starts)
	has := bit(c.cue >= 0) | 2*bit(c.source >= 0)
	f.two(has, f.kind)
	f.two(has, f.alone)
	if c.cue >= 0 {
		f.cue(k, c)
	}
	switch {
	case c.source < 0:
		f.noSource(c)
	case c.cue < 0:
		f.source(c)
	default:
		f.source(c)
		f.both(c)
	}
	return f.buf
}

// describe computes what all candidates of a piece share.
func (f *linkFeatures) describe(u *link) {
	if f.last == u.first+1 {
		return
	}
	p := f.linker.p
	f.last = u.first + 1
	f.kind = uint32(u.kind)
	f.leads, f.ends = p.leadOf(u.first), p.endOf(u.tokenRange)
	f.starts = bit(p.startsPara(u.first))
	f.alone = f.starts | 2*bit(u.last == len(p.tokens) || p.startsPara(u.last))
}

// sameAsLast says what the candidate shares with the piece before, and how
// many paragraphs back that is.
func (f *linkFeatures) sameAsLast(k int, c *link) uint32 {
	if k == 0 {
		return 15
	}
	l := f.linker
	b := &l.pieces[k-1]
	paras := l.p.para(l.pieces[k].first) - l.p.para(b.first)
	return bit(b.source == c.source) | 2*bit(b.cue == c.cue) | 4*uint32(min(paras, 2))
}

// carried lists what speaks for a piece that goes on with the speaker of a
// paragraph before.
func (f *linkFeatures) carried(k int, c *link, same uint32) {
	l, p := f.linker, f.linker.p
	u := &l.pieces[k]
	f.group(0)
	f.two(f.kind, f.alone)
	f.two(f.kind, f.leads)
	f.three(f.kind, f.alone, same)
	f.three(f.kind, f.ends, f.alone)
	f.two(f.cueLemma(c), f.kind)
	q := p.setting[u.first].quote
	f.three(bit(q >= 0 && p.quoted[q].carries), f.kind, f.alone)
	para := p.para(u.first)
	cues, sources := l.nearest(l.cues, u.first, para, 1, 1), l.nearest(l.sources, u.first, para, 1, 1)
	f.three(uint32(cues.last-cues.first), uint32(sources.last-sources.first), f.kind)
	if k > 0 {
		b := &l.pieces[k-1]
		q := p.setting[b.last-1].quote
		f.three(uint32(b.kind), f.kind, same)
		f.three(bit(q >= 0 && p.quoted[q].unclosed), f.kind, same)
	}
}

func (f *linkFeatures) cueLemma(c *link) uint32 {
	if c.cue < 0 {
		return 0
	}
	return f.linker.p.setting[f.linker.cues[c.cue].head].lemma
}

func (f *linkFeatures) cueTag(c *link) uint32 {
	if c.cue < 0 {
		return 0
	}
	return uint32(f.linker.p.tokens[f.linker.cues[c.cue].head].tag)
}

// cue lists how a content and a cue stand to each other.
func (f *linkFeatures) cue(k int, c *link) {
	l, p := f.linker, f.linker.p
	q, lemma := &l.cues[c.cue], f.cueLemma(c)
	d, between := l.gap(c.tokenRange, q.tokenRange)
	after, steps := bit(q.first > c.first), near(d)
	f.group(30)
	f.three(f.kind, after, steps)
	f.three(f.kind, after|2*atMost(between.pieces, 2), atMost(between.sources, 2)|4*atMost(between.cues, 2))
	f.three(f.kind, after|2*atMost(between.sents, 3), atMost(between.stretches, 2))
	f.three(f.ends, after, steps)
	f.three(f.leads, after, steps)
	f.three(lemma, after, f.kind)
	f.three(lemma, after, steps)
	f.three(f.cueTag(c), after, steps)
	up := p.hangsOn(c.head, q.head)
	f.three(up, p.hangsOn(q.head, c.head), f.kind)
	f.three(up, after, lemma)
	f.three(bit(p.tokens[q.head].sent == p.tokens[c.head].sent), up, after)
	used := f.used(k, c.cue)
	f.three(used, f.kind, after)
	f.three(used, f.kind, atMost(between.sents, 2))
	if p.para(q.first) != p.para(c.first) {
		start := l.startOf(c.first)
		colon := bit(start > 0 && p.tokens[start-1].lower == ":")
		f.three(colon, f.alone, f.kind)
		f.three(colon, f.leads, f.kind)
		f.three(colon, near(start-q.last), f.kind)
	}
}

// used says how many pieces ago a cue was the cue, 0 if it was not.
func (f *linkFeatures) used(k, cue int) uint32 {
	for back := 1; back <= 4 && back <= k; back++ {
		if f.linker.pieces[k-back].cue == cue {
			return uint32(min(back, 3))
		}
	}
	return 0
}

// source lists how a content and a source stand to each other.
func (f *linkFeatures) source(c *link) {
	l, p := f.linker, f.linker.p
	s := &l.sources[c.source]
	d, between := l.gap(c.tokenRange, s.tokenRange)
	after, steps, tagged, class := bit(s.first > c.first), near(d), bit(s.tagged), p.sourceClass(s.head)
	rel := uint32(p.tokens[s.head].rel)
	f.group(60)
	f.three(tagged, f.kind, after)
	f.three(f.kind, after, steps)
	f.three(f.kind, after|2*atMost(between.pieces, 2), atMost(between.sources, 3)|4*atMost(between.cues, 2))
	f.three(f.kind, after|2*atMost(between.sents, 3), atMost(between.stretches, 2)|4*atMost(between.commas, 3))
	f.three(class, f.kind, after)
	f.two(class, tagged)
	f.three(rel, tagged, after)
	f.three(p.hangsOn(c.head, int(p.tokens[s.head].head)), rel, f.kind)
	f.three(f.ends, after, steps)
	f.three(p.setting[s.head].lemma, f.kind, after)
}

// both lists how cue and source stand to each other.
func (f *linkFeatures) both(c *link) {
	l, p := f.linker, f.linker.p
	q, s := &l.cues[c.cue], &l.sources[c.source]
	d, between := l.gap(s.tokenRange, q.tokenRange)
	far, _ := l.gap(c.tokenRange, s.tokenRange)
	order := bit(s.first > c.first) | 2*bit(q.first > c.first) | 4*bit(s.first > q.first)
	tie, lemma := p.tie(s.head, q), f.cueLemma(c)
	f.group(80)
	f.three(order, f.kind, near(d))
	f.three(order, atMost(between.pieces, 2)|4*atMost(between.sources, 2), atMost(between.cues, 2)|4*atMost(between.sents, 2))
	f.three(tie, order, f.cueTag(c))
	f.two(tie, lemma)
	f.three(tie, bit(s.tagged), p.sourceClass(s.head))
	f.three(lemma, order, near(d))
	f.two(tie, near(d))
	f.three(tie, near(far), f.kind)
	agent := uint32(0)
	switch {
	case q.agent < 0:
	case q.agent == s.head || s.holds(q.agent):
		agent = 1 + q.way
	default:
		agent = 32 + q.way
	}
	f.three(agent, order, f.cueTag(c))
	f.three(agent, f.kind, bit(s.tagged))
}

// noSource lists what speaks for a content that nobody is named for.
func (f *linkFeatures) noSource(c *link) {
	l, p := f.linker, f.linker.p
	f.group(100)
	f.two(f.cueLemma(c), f.kind)
	f.two(f.cueTag(c), f.kind)
	if c.cue < 0 {
		return
	}
	q := &l.cues[c.cue]
	beside := uint32(9)
	around := l.nearest(l.sources, q.first, p.para(q.first), 2, 2)
	for s := around.first; s < around.last; s++ {
		if d, _ := l.gap(l.sources[s].tokenRange, q.tokenRange); l.sources[s].tagged {
			beside = min(beside, near(d))
		}
	}
	f.two(p.setting[q.first].word, uint32(q.last-q.first))
	f.three(beside, f.kind, f.cueTag(c))
	f.three(bit(q.agent >= 0), q.way, f.kind)
}

// atMost returns a count, or most for more.
func atMost(n, most int32) uint32 { return uint32(min(max(n, 0), most)) }

// hangsOn says how token i hangs below another: by the relation at the top of
// the branch and its length; 0 where it does not.
func (p *parser) hangsOn(i, top int) uint32 {
	if i == top {
		return 1
	}
	for step := range 8 {
		t := &p.tokens[i]
		h := int(t.head)
		if h == i {
			break
		}
		if h == top {
			return 2 + uint32(t.rel)<<2 + uint32(min(step, 2))<<8
		}
		i = h
	}
	return 0
}

// tie says how a source's head and a cue hang together in the tree.
func (p *parser) tie(source int, cue *phrase) uint32 {
	s, c := &p.tokens[source], &p.tokens[cue.head]
	rels := uint32(s.rel)<<3 | uint32(c.rel)<<10
	up, cueUp := int(s.head), int(c.head)
	switch {
	case cue.holds(up):
		return 1 + uint32(s.rel)<<3
	case cue.holds(int(p.tokens[up].head)):
		return 2 + uint32(s.rel)<<3
	case cueUp == up: // sisters
		return 3 + rels
	case cueUp == source:
		return 4 + uint32(c.rel)<<3
	case int(p.tokens[cueUp].head) == up: // the cue's verb shares its subject
		return 5 + rels
	case s.sent == c.sent:
		return 6
	}
	return 7
}

// sourceClass returns a coarse class of a source's head: which pronoun, or
// which kind of name or noun.
func (p *parser) sourceClass(i int) uint32 {
	switch t := &p.tokens[i]; t.tag {
	case tagPRP:
		return 100 + bit(t.lower == "he" || t.lower == "she") + 2*bit(t.lower == "it") + 4*bit(t.lower == "they")
	case tagWP, tagWDT:
		return 110
	case tagDT:
		return 111
	case tagPRPS:
		return 112
	default:
		return uint32(t.label.kind())<<2 | bit(t.tag.isName()) | 2*bit(t.tag == tagNNS || t.tag == tagNNPS)
	}
}

// leadOf says what leads into a piece that starts with token i.
func (p *parser) leadOf(i int) uint32 {
	if p.startsPara(i) {
		return 1
	}
	switch t := &p.tokens[i-1]; {
	case t.lower == ",":
		return 2
	case t.lower == ":":
		return 3
	case t.lower == "." || t.lower == "?" || t.lower == "!":
		return 4
	case p.parts[i-1].begin() == partCue:
		return 5
	case p.parts[i-1].begin() == partSource:
		return 6
	case t.lower == "that":
		return 7
	case p.setting[i-1].quote >= 0:
		return 8
	}
	return 9
}

// endOf says how a piece ends, in marks or not, and what comes after.
func (p *parser) endOf(r tokenRange) uint32 {
	last, out := r.last-1, uint32(0)
	if q := p.setting[last].quote; q >= 0 && last >= p.quoted[q].last && p.quoted[q].last > r.first {
		last, out = p.quoted[q].last-1, 8
	}
	switch p.tokens[last].lower {
	case ",":
		out |= 1
	case ".":
		out |= 2
	case "?", "!":
		out |= 3
	}
	switch {
	case r.last == len(p.tokens) || p.startsPara(r.last):
	case p.tokens[r.last].lower == ",":
		out |= 16
	case p.parts[r.last].begin() == partCue:
		out |= 32
	case p.parts[r.last].begin() == partSource:
		out |= 48
	default:
		out |= 64
	}
	return out
}
