// Features of parts: what the chain of quotes_attribution.go knows about a token.
//
// Five groups: the words around it; its place in the tree; the cues of its
// sentence; the quotation marks around or near it; its place in the article.

package article

// A featureList collects features, each of its own template.
type featureList struct {
	buf      []uint32
	template int
}

// group starts a group of templates at a number.
func (f *featureList) group(template int) { f.template = template }

func (f *featureList) one(a uint32) {
	f.template++
	f.buf = append(f.buf, feature1(f.template, a))
}

func (f *featureList) two(a, b uint32) {
	f.template++
	f.buf = append(f.buf, feature2(f.template, a, b))
}

func (f *featureList) three(a, b, c uint32) {
	f.template++
	f.buf = append(f.buf, feature3(f.template, a, b, c))
}

// near returns a distance as one of eight steps.
func near(n int) uint32 {
	switch {
	case n <= 0:
		return 0
	case n <= 3:
		return uint32(n)
	case n <= 6:
		return 4
	case n <= 12:
		return 5
	case n <= 25:
		return 6
	}
	return 7
}

// bit returns 1 for true.
func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// A partFeatures lists the features of one paragraph's tokens.
type partFeatures struct {
	featureList
	p           *parser
	first, last int    // tokens of the paragraph
	before      uint32 // how the paragraph before ends
	title       uint32 // 1 in a headline or standfirst
}

// enter starts a paragraph.
func (f *partFeatures) enter(p *parser, first, last int) {
	f.p, f.first, f.last = p, first, last
	f.before, f.title = 0, 0
	if first > 0 {
		f.before = p.endsAs(first)
	}
	switch p.article.Paragraphs[p.para(first)].Kind {
	case KindHeadline, KindStandfirst, KindHeading:
		f.title = 1
	}
}

// endsAs says how what stands before token i ends: in a colon, in a stretch
// left open, in a stretch that fills its paragraph, in another, in none.
func (p *parser) endsAs(i int) uint32 {
	q := p.setting[i-1].quote
	switch {
	case p.tokens[i-1].lower == ":":
		return 5
	case q < 0:
		return 1
	case p.quoted[q].unclosed:
		return 2
	case p.startsPara(p.quoted[q].open):
		return 3
	}
	return 4
}

// outsidePara stands for the places before and after a paragraph.
const outsidePara = 255

func (f *partFeatures) word(i int) uint32 {
	if i < f.first || i >= f.last {
		return outsidePara
	}
	return f.p.setting[i].word
}

func (f *partFeatures) lemma(i int) uint32 {
	if i < f.first || i >= f.last {
		return outsidePara
	}
	return f.p.setting[i].lemma
}

func (f *partFeatures) tag(i int) uint32 {
	if i < f.first || i >= f.last {
		return outsidePara
	}
	return uint32(f.p.tokens[i].tag)
}

// list returns the features of token i, until the next call.
func (f *partFeatures) list(i int) []uint32 {
	f.buf = f.buf[:0]
	f.words(i)
	f.tree(i)
	f.cues(i)
	if f.p.setting[i].quote >= 0 {
		f.inMarks(i)
	} else {
		f.besideMarks(i)
	}
	f.place(i)
	return f.buf
}

func (f *partFeatures) words(i int) {
	t, s := &f.p.tokens[i], &f.p.setting[i]
	in, tag := bit(s.quote >= 0), uint32(t.tag)
	w1, w2, v1, v2 := f.word(i+1), f.word(i+2), f.word(i-1), f.word(i-2)
	t1, t2, u1, u2 := f.tag(i+1), f.tag(i+2), f.tag(i-1), f.tag(i-2)
	f.group(0)
	f.one(in)
	f.one(s.word)
	f.one(v1)
	f.one(w1)
	f.one(v2)
	f.one(w2)
	f.two(v1, s.word)
	f.two(s.word, w1)
	f.two(v2, v1)
	f.two(w1, w2)
	f.two(s.lemma, in)
	f.two(f.lemma(i-1), tag)
	f.two(f.lemma(i+1), tag)
	f.two(tag, in)
	f.three(u1, tag, t1)
	f.three(u2, u1, tag)
	f.three(tag, t1, t2)
	f.two(u1, tag)
	f.two(tag, t1)
	f.two(uint32(s.shape), uint32(t.label))
}

func (f *partFeatures) tree(i int) {
	p := f.p
	t, s := &p.tokens[i], &p.setting[i]
	in, rel, tag := bit(s.quote >= 0), uint32(t.rel), uint32(t.tag)
	h := &p.tokens[t.head]
	head, headRel := p.setting[t.head].lemma, uint32(h.rel)
	f.group(20)
	f.two(rel, tag)
	f.two(head, rel)
	f.three(rel, uint32(h.tag), bit(int(t.head) > i))
	f.two(head, tag)
	f.three(rel, headRel, p.setting[h.head].lemma)
	f.three(rel, headRel, uint32(p.tokens[h.head].tag))
	governor, governorRel := uint32(1), uint32(0)
	if s.governor >= 0 {
		governor, governorRel = p.setting[s.governor].lemma, uint32(p.tokens[s.governor].rel)
	}
	f.two(governor, bit(int(s.governor) > i))
	f.three(governor, rel, in)
	f.three(governorRel, rel, in)
	f.two(uint32(s.children), tag)
	f.two(uint32(s.children), s.lemma)
	if s.argument >= 0 {
		a := &p.tokens[s.argument]
		f.three(uint32(a.rel), p.setting[a.head].lemma, bit(int(s.argument) == i))
		f.three(uint32(a.rel), uint32(p.tokens[a.head].tag), bit(p.isCue(int(a.head))))
		f.three(uint32(a.rel), p.setting[s.argument].lemma, in)
	}
}

func (f *partFeatures) cues(i int) {
	p := f.p
	s := &p.setting[i]
	in := bit(s.quote >= 0)
	f.group(40)
	if s.cue >= 0 {
		ahead := bit(int(s.cue) > i)
		f.three(p.setting[s.cue].lemma, uint32(s.cueRel), ahead)
		f.three(uint32(s.cueRel), ahead, in)
		f.three(uint32(s.cueRel), near(i-int(s.cue)), near(int(s.cue)-i))
	} else {
		f.one(in)
	}
	f.group(44)
	before, after := uint32(1), uint32(1)
	var toBefore, toAfter uint32
	if s.cueBefore >= 0 {
		before, toBefore = p.setting[s.cueBefore].lemma, near(i-int(s.cueBefore))
	}
	if s.cueAfter >= 0 {
		after, toAfter = p.setting[s.cueAfter].lemma, near(int(s.cueAfter)-i)
	}
	f.three(before, in, toBefore)
	f.three(after, in, toAfter)
	f.three(bit(s.cueBefore >= 0), bit(s.cueAfter >= 0), uint32(p.tokens[i].rel))
	f.three(before, after, in)
	f.three(p.setting[p.sents[p.tokens[i].sent].first].word, before, after)
}

// inMarks lists what the stretch around token i looks like: a word or two
// in marks are seldom speech, a sentence nearly always.
func (f *partFeatures) inMarks(i int) {
	p := f.p
	q := &p.quoted[p.setting[i].quote]
	length, few := near(q.last-q.first), near(q.last-q.first-3)
	place := uint32(2)
	switch {
	case i < q.first:
		place = 0
	case i >= q.last:
		place = 1
	}
	f.group(60)
	f.three(length, f.tag(max(q.last-1, q.first)), bit(q.open == f.first)|2*bit(q.end == f.last))
	f.three(length, f.tag(q.open-1), f.tag(q.end))
	f.two(f.word(q.open-1), few)
	f.two(f.word(q.end), few)
	f.three(f.lemma(q.open-1), f.lemma(q.open-2), length)
	f.three(f.word(q.end), f.word(q.end+1), length)
	f.two(place, length)
	f.two(uint32(p.setting[min(q.first, f.last-1)].shape), length)
	if g := p.setting[q.open].governor; g >= 0 {
		f.two(p.setting[g].lemma, length)
	}
}

// besideMarks lists how near token i is to a stretch.
func (f *partFeatures) besideMarks(i int) {
	t, s := &f.p.tokens[i], &f.p.setting[i]
	before, after := near(int(s.markBefore)), near(int(s.markAfter))
	f.group(70)
	f.three(before, after, uint32(t.tag))
	f.three(before, after, uint32(t.rel))
	f.two(before, s.lemma)
	f.two(after, s.lemma)
	f.three(before, f.tag(i-1), uint32(t.tag))
	f.three(after, f.tag(i+1), uint32(t.tag))
}

func (f *partFeatures) place(i int) {
	t := &f.p.tokens[i]
	f.group(80)
	f.two(bit(i == f.first), f.before)
	f.two(bit(f.p.sents[t.sent].first == f.first), uint32(t.rel))
	f.two(f.title, uint32(t.tag))
	f.two(f.title, uint32(t.rel))
}
