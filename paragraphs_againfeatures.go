// The features of both readings: see paragraphs_again.go.

package article

// The templates of features start anew in each group.
const (
	againTemplates = 200
	firstTemplates = 400
)

// What stands for a word in a pair of words.
const (
	opensLine = 1 + iota
	aNumber
	aName
	endsLine
)

// firstFeatures appends the features of the i-th line in the first reading
// (RD1): its words, one by one and in pairs, in which names and numbers are
// all alike.
func (p *parser) firstFeatures(i int, buf []uint32) []uint32 {
	l := &p.layout.lines[i]
	text, words := p.lineText(l), p.layout.wordsOf(l)
	t := firstTemplates
	buf = append(buf, feature1(t, uint32(l.shape)), feature2(t+1, uint32(l.shape), bucket(l.words)))
	before := uint32(opensLine)
	for k, w := range words {
		class := w.hash
		switch c := text[w.start]; {
		case c >= '0' && c <= '9':
			class = aNumber
		case k > 0 && c >= 'A' && c <= 'Z' && w.lex&(lexFunctionWords|lexPageWords|lexNewsroom) == 0:
			class = aName
		}
		buf = append(buf, feature1(t+2, w.hash), feature2(t+3, before, class))
		if class != w.hash {
			buf = append(buf, feature1(t+2, class))
		}
		if k == 0 {
			buf = append(buf, feature1(t+4, w.hash))
		}
		if k == len(words)-1 {
			buf = append(buf, feature1(t+5, w.hash), feature2(t+3, class, endsLine))
		}
		before = class
	}
	return append(buf, feature1(t+6, l.lead), feature2(t+7, l.lead, l.afterLead),
		feature2(t+8, bucket(l.page), bucket(l.reader)), feature2(t+9, bucket(l.newsroom), bucket(l.words)),
		feature2(t+10, b2u(l.dated)+b2u(l.fullDay), bucket(l.seen)), feature2(t+11, uint32(l.tail), bucket(l.words)))
}

// hindsightFeatures appends the features of the i-th line in the second
// reading: all evidence, and what the first one made of the page.
func (p *parser) hindsightFeatures(i int, buf []uint32) []uint32 {
	buf = p.lineFeatures(i, buf)
	l := &p.layout.lines[i]
	t := againTemplates
	two := func(a, b uint32) {
		t++
		buf = append(buf, feature2(t, a, b))
	}
	three := func(a, b, c uint32) {
		t++
		buf = append(buf, feature3(t, a, b, c))
	}
	shape, region := uint32(l.shape), uint32(l.region)
	own, word := marginClass(l.margin), marginClass(l.wordMargin)
	before, after := marginClass(l.marginBefore), marginClass(l.marginAfter)
	buf = append(buf, feature1(t+50, own), feature1(t+51, region), feature1(t+52, word))
	two(word, shape)
	two(word, share(l.knownWords, l.content))
	two(word, b2u(l.sinceProse < 3)*2+b2u(l.untilProse < 3))
	two(own, shape)
	two(own, region)
	three(before/2, own, after/2)
	two(before, after)
	two(shape, region)
	peer, kin := groupClass(l.peers, l.peerMargin), groupClass(l.kin, l.kinMargin)
	two(peer, own)
	two(peer, min(3, uint32(l.peers)))
	two(peer, shape)
	two(kin, own)
	two(kin, min(3, uint32(l.kin)))
	two(shape, bucket(l.bodyBefore))
	two(shape, bucket(l.bodyAfter))
	two(bucket(l.bodyBefore), bucket(l.bodyAfter))
	two(own, bucket(l.bodyAfter))
	two(shape, bucket(l.sinceBody))
	two(shape, bucket(l.untilBody))
	three(shape, min(3, uint32(l.sinceBody)), min(3, uint32(l.untilBody)))
	three(own, min(3, uint32(l.sinceBody)), min(3, uint32(l.untilBody)))
	two(region, bucket(l.bodyRun))
	two(shape, share(l.bodyWords, l.content))
	two(own, share(l.bodyWords, l.content))
	two(shape, bucket(l.bodyWords))
	two(shape, share(l.headWords, l.content))
	two(own, bucket(l.headWords))
	two(shape, uint32(l.leadRank))
	two(region, uint32(l.leadRank))
	two(uint32(l.leadRank), share(l.leadWords, l.content))
	two(uint32(l.leadRank), bucket(l.untilBody))
	nearBefore, nearAfter := share(l.nearBefore, l.content), share(l.nearAfter, l.content)
	two(shape, nearBefore)
	two(shape, nearAfter)
	two(own, nearBefore)
	two(own, nearAfter)
	three(nearBefore, nearAfter, bucket(l.content))
	around, later := marginClass(l.aroundBefore), marginClass(l.aroundAfter)
	two(own, around)
	two(own, later)
	two(shape, around)
	two(shape, later)
	two(around, later)
	two(shape, bucket(l.sinceNot))
	two(shape, bucket(l.untilNot))
	three(own/2, min(4, uint32(l.sinceNot)), min(4, uint32(l.untilNot)))
	return buf
}

// groupClass makes the mean margin of a group of lines one of few classes.
func groupClass(lines int, margin int32) uint32 {
	if lines == 0 {
		return 20
	}
	return marginClass(margin)
}
