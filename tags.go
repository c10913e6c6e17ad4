// Tags: part of speech and entity label of each token.
//
// Both are chosen from left to right by a linear model over the word, its
// neighbours and the choices before it. Labels come second and see the tags.

package article

import "strings"

// tagStages and labelStages say after how many features, the most telling of
// which come first, and at which lead the others are left out: see
// model_stages.go. What is recalled in the second reading of labels comes
// before all others.
var (
	tagStages   = [...]stage{{17, 125}, {29, 105}, {38, 72}}
	labelStages = [...]stage{{9, 150}, {28, 140}, {48, 128}, {63, 120}}
	againStages = [...]stage{{recalled + 9, 150}, {recalled + 28, 140}, {recalled + 48, 128}, {recalled + 63, 120}}
)

// leanToNames is how far the best label may score below none and still be
// given: a name that is missed is lost to all passes, one too many often does no
// harm. The lean costs the F1 of names 0.2 to 0.3 points and finds one in twenty
// more of the organisations that no list holds.
const leanToNames = 48

// recalled is how many features tell what the first reading said.
const recalled = 11

// tagTokens finds each token's part of speech.
func (p *parser) tagTokens() {
	p.readFaces()
	m := p.syntax().tags
	for i := range p.tokens {
		if t, ok := p.sureTag(i, m); ok {
			p.tokens[i].tag = t
			continue
		}
		scores := [numTags]int32{tagNone: forbidden}
		p.tokens[i].tag = tag(p.decide(m, scores[:], tagStages[:], func(stage int, buf []uint32) []uint32 {
			return p.tagFeatures(i, stage, buf)
		}))
	}
}

// sureTag returns the tag of a token that leaves no choice.
func (p *parser) sureTag(i int, m *model) (t tag, ok bool) {
	if p.isPossessive(i) {
		return tagPOS, true
	}
	class, ok := m.sure(&p.faces[i])
	return tag(class), ok
}

// isPossessive reports whether token i is an apostrophe behind a plural (the
// Miners' Union) that closes nothing: none stands open in its sentence.
func (p *parser) isPossessive(i int) bool {
	s := &p.sents[p.tokens[i].sent]
	if t := &p.tokens[i]; t.lower != "'" || t.space || i == s.first || i+1 == s.last {
		return false
	}
	if !strings.HasSuffix(p.tokens[i-1].lower, "s") || !p.tokens[i+1].space {
		return false
	}
	for j := s.first; j < i-1; j++ {
		if l := p.tokens[j].lower; l == "'" || l == "`" {
			return false
		}
	}
	return true
}

// tagFeatures appends those features of token i, whose tags to the left are
// set, that a stage asks for.
func (p *parser) tagFeatures(i, stage int, buf []uint32) []uint32 {
	s := &p.sents[p.tokens[i].sent]
	w, l, ll := &p.faces[i], p.faceAt(s, i-1), p.faceAt(s, i-2)
	r, rr := p.faceAt(s, i+1), p.faceAt(s, i+2)
	lt, llt := uint32(p.tagAt(s, i-1)), uint32(p.tagAt(s, i-2))
	shape := w.shape ^ w.style*7919
	switch stage {
	case 0:
		return append(buf,
			feature2(41, lt, w.kinds),
			feature1(4, w.form),
			feature2(39, w.kinds, r.kinds),
			feature2(47, l.lower, w.kinds),
			feature1(1, w.lower),
			feature2(11, shape, lt),
			feature2(12, w.end3, shape),
			feature1(19, r.lower),
			feature2(15, lt, llt),
			feature1(10, shape),
			feature1(6, w.end2),
			feature1(16, l.lower),
			feature2(32, w.lex, shape),
			feature2(28, r.shape, w.style),
			feature2(48, w.kin, shape),
			feature3(49, lt, w.group, shape),
			feature3(50, lt, w.group, r.group),
		)
	case 1:
		return append(buf,
			feature2(30, lt, r.end2),
			feature2(42, r.kinds, rr.kinds),
			feature2(35, w.end3, lt),
			feature2(31, w.end3, r.end2),
			feature1(18, ll.lower),
			feature1(5, w.end1),
			feature1(8, w.open1),
			feature2(20, w.lower, r.lower),
			feature3(23, lt, llt, w.lower),
			feature1(25, r.end3),
			feature2(51, lt, r.group),
			feature2(52, l.group, w.group),
		)
	case 2:
		return append(buf,
			feature1(9, w.open3),
			feature1(21, rr.lower),
			feature1(24, l.end3),
			feature3(38, lt, w.end3, r.lower),
			feature2(3, w.lower, w.style),
			feature3(44, lt, llt, w.kinds),
			feature3(40, lt, w.kinds, r.kinds),
			feature3(43, w.kinds, r.kinds, rr.kinds),
			feature2(45, w.lower, r.kinds),
		)
	default:
		return append(buf,
			feature2(2, w.lower, lt),
			feature2(22, lt, r.lower),
			feature2(36, l.lower, ll.lower),
			feature2(34, r.lower, rr.lower),
			feature2(29, shape, r.shape),
			feature1(14, lt),
			feature1(7, w.end3),
			feature2(27, l.shape, w.style),
			feature3(46, w.end3, shape, r.kinds),
			feature2(13, w.end2, lt),
			feature2(37, w.seen, shape),
			feature2(26, r.end2, w.lower),
			feature3(33, lt, w.end2, r.end2),
			feature2(17, l.lower, w.lower),
		)
	}
}

// tagAt returns the tag of a token of the sentence, tagNone outside it.
func (p *parser) tagAt(s *sentence, i int) tag {
	if i < s.first || i >= s.last {
		return tagNone
	}
	return p.tokens[i].tag
}

// labelTokens finds each token's entity label.
func (p *parser) labelTokens() {
	p.readRuns()
	p.readLabels()
	p.recall()
	p.readLabels()
}

// readLabels labels all tokens once.
func (p *parser) readLabels() {
	m := p.syntax().labels
	for i := range p.tokens {
		if p.staysOutside(i, m) {
			p.tokens[i].label = 0
			continue
		}
		if p.staysOrg(i) {
			p.tokens[i].label = labelOf(labelOrg, false)
			continue
		}
		scores := p.barredLabels(i)
		scores[0] = -leanToNames
		p.tokens[i].label = label(p.decide(m, scores[:], p.labelStages(i), func(stage int, buf []uint32) []uint32 {
			return p.labelFeatures(i, stage, buf)
		}))
	}
}

// staysOutside reports whether token i is sure to open no entity, and none is
// open before it. The second reading looks again at capitals and at what the
// first one labelled.
func (p *parser) staysOutside(i int, m *model) bool {
	if p.labelAt(&p.sents[p.tokens[i].sent], i-1) != 0 {
		return false
	}
	if p.faces[i].prior == priorOutside && !p.faces[i].capital {
		return true
	}
	_, ok := m.sure(&p.faces[i])
	return ok
}

// staysOrg reports whether token i is sure to go on with an organisation: after
// "the" alone, before a name that ends in a word of organisations.
func (p *parser) staysOrg(i int) bool {
	last := p.labelAt(&p.sents[p.tokens[i].sent], i-1)
	return last == labelOf(labelOrg, true) && p.tokens[i-1].lower == "the" && p.faces[i].capital && p.endsLikeOrg(i)
}

// barredLabels returns scores that bar the labels that may not stand at token
// i: an entity goes on only where one of its kind is open.
func (p *parser) barredLabels(i int) (scores [numLabels]int32) {
	open := p.labelAt(&p.sents[p.tokens[i].sent], i-1).kind()
	for kind := labelNone + 1; kind < numLabelKinds; kind++ {
		if kind != open {
			scores[labelOf(kind, false)] = forbidden
		}
	}
	return scores
}

// labelStages returns the stages of the reading that labels are in.
func (p *parser) labelStages(i int) []stage {
	if p.faces[i].prior != 0 {
		return againStages[:]
	}
	return labelStages[:]
}

// endsLikeOrg reports whether the name around token i, or the one that it owns,
// ends in a word of organisations: the Harbour Bank, the Miners' Union.
func (p *parser) endsLikeOrg(i int) bool {
	last, sent := int(p.faces[i].runLast), p.sents[p.tokens[i].sent].last
	if last+2 < sent && p.tokens[last+1].tag == tagPOS && p.faces[last+2].capital {
		last = int(p.faces[last+2].runLast)
	}
	return p.tokens[last].lex&lexOrgWords != 0
}

// labelAt returns the label of a token of the sentence, none outside it.
func (p *parser) labelAt(s *sentence, i int) label {
	if i < s.first || i >= s.last {
		return 0
	}
	return p.tokens[i].label
}

// labelFeatures appends those features of token i, whose labels to the left,
// and all tags, are set, that a stage asks for.
func (p *parser) labelFeatures(i, stage int, buf []uint32) []uint32 {
	s := &p.sents[p.tokens[i].sent]
	w, l, ll := &p.faces[i], p.faceAt(s, i-1), p.faceAt(s, i-2)
	r, rr := p.faceAt(s, i+1), p.faceAt(s, i+2)
	t, lt, rt := uint32(p.tokens[i].tag), uint32(p.tagAt(s, i-1)), uint32(p.tagAt(s, i+1))
	rrt := uint32(p.tagAt(s, i+2))
	last, last2 := uint32(p.labelAt(s, i-1)), uint32(p.labelAt(s, i-2))
	shape := w.shape ^ w.style*7919
	first, end := &p.faces[w.runFirst], &p.faces[w.runLast]
	before, after := p.faceAt(s, int(w.runFirst)-1), p.faceAt(s, int(w.runLast)+1)
	place := min(uint32(i-int(w.runFirst)), 3)*8 + min(uint32(int(w.runLast)-i), 3)
	if w.prior != 0 && stage == 0 {
		buf = append(buf,
			feature3(70, w.elsewhere, shape, last),
			feature3(71, w.prior, w.elsewhere, last),
			feature3(72, w.prior, r.prior, last),
			feature3(73, end.elsewhere, place, last),
			feature3(74, first.elsewhere, place, last),
			feature3(75, w.elsewhere, r.elsewhere, last),
			feature3(76, end.prior, place, last),
			feature2(77, w.prior, w.lower),
			feature3(78, w.elsewhere, w.names, last),
			feature3(79, l.elsewhere, w.elsewhere, last),
			feature3(80, r.prior, rr.prior, last),
		)
	}
	switch stage {
	case 0:
		return append(buf,
			feature3(54, first.names, end.names, place),
			feature1(2, w.form),
			feature3(83, w.kinds, shape, last),
			feature1(18, r.lower),
			feature2(53, first.lower, place),
			feature1(13, l.form),
			feature3(86, end.kinds, place, last),
			feature3(87, w.group, shape, last),
			feature3(92, end.kin, place, last),
		)
	case 1:
		return append(buf,
			feature2(32, l.lower, ll.lower),
			feature2(6, shape, last),
			feature1(4, w.end3),
			feature2(23, l.shape, shape),
			feature3(12, lt, t, rt),
			feature2(24, shape, r.shape),
			feature2(3, w.form, last),
			feature2(19, w.lower, r.lower),
			feature3(45, w.seen&^seenSmall, shape, w.names),
			feature3(40, l.names, w.names, r.names),
			feature2(15, l.lower, w.lower),
			feature3(39, ll.lower, l.lower, t),
			feature3(50, end.lower, place, last),
			feature3(26, w.names, shape, last),
			feature3(22, last, w.lower, r.lower),
			feature2(88, w.kin, shape),
			feature3(91, w.group, r.group, last),
			feature3(93, first.kin, place, last),
			feature3(90, l.group, w.group, last),
		)
	case 2:
		return append(buf,
			feature3(58, end.seen, place, last),
			feature2(47, w.seen, r.seen),
			feature2(21, last, r.lower),
			feature2(31, r.lower, rr.lower),
			feature2(41, rr.names, r.names),
			feature3(57, before.lower, after.lower, last),
			feature1(1, w.lower),
			feature2(10, last, t),
			feature2(55, before.lower, place),
			feature3(29, w.names, r.names, last),
			feature3(59, first.seen, place, last),
			feature3(52, end.end3, end.shape, last),
			feature1(20, rr.lower),
			feature2(43, w.after, shape),
			feature3(28, l.names, w.names, shape),
			feature2(89, w.theme, last),
			feature3(94, before.group, place, last),
			feature3(95, after.group, place, last),
			feature2(96, r.kin, last),
			feature2(97, l.kin, last),
		)
	case 3:
		return append(buf,
			feature2(48, l.seen, w.seen),
			feature3(46, ll.names, l.names, last),
			feature3(85, l.kinds, w.kinds, last),
			feature2(56, after.lower, place),
			feature3(60, before.names, place, last),
			feature3(61, after.names, place, last),
			feature2(62, place, last),
			feature3(11, last, t, rt),
			feature1(5, w.open3),
			feature3(33, rt, rrt, last),
			feature2(36, w.end2, last),
			feature3(38, last, shape, r.lower),
			feature2(44, w.seen, w.names),
			feature2(9, last, last2),
			feature3(30, w.seen, shape, last),
		)
	default:
		return append(buf,
			feature3(37, l.lower, t, rt),
			feature3(84, w.kinds, r.kinds, last),
			feature1(16, ll.lower),
			feature2(34, r.end3, last),
			feature2(35, w.end3, shape),
			feature2(42, w.before, shape),
			feature1(17, r.form),
			feature2(14, l.lower, last),
			feature2(7, shape, t),
			feature1(8, last),
			feature3(51, end.names, place, last),
			feature3(25, l.shape, shape, r.shape),
			feature3(27, w.names, r.names, shape),
		)
	}
}
