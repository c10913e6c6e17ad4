// Line features: the evidence on a line as the numbers that the model's
// weights belong to (see paragraphs_evidence.go).

package article

import "unicode"

// bucket makes a count one of few classes: exact below four, then doubling.
func bucket(n int) uint32 {
	switch {
	case n < 4:
		return uint32(max(n, 0))
	case n < 6:
		return 4
	case n < 9:
		return 5
	case n < 13:
		return 6
	case n < 20:
		return 7
	case n < 32:
		return 8
	case n < 64:
		return 9
	}
	return 10
}

// share makes a part of a whole one of six classes.
func share(part, whole int) uint32 {
	if part == 0 || whole == 0 {
		return 0
	}
	return uint32(min(5, 1+4*part/whole))
}

// runeClass makes a line's first or last character one of few classes.
func runeClass(r rune) uint32 {
	switch {
	case unicode.IsUpper(r):
		return 1
	case unicode.IsLetter(r):
		return 2
	case unicode.IsDigit(r):
		return 3
	}
	switch r {
	case '“', '”', '"', '\'', '‘', '’', '«', '»':
		return 4
	case '.', '…':
		return 5
	case '(', ')', '[', ']':
		return 6
	case '•', '·', '*', '-', '–', '—', '|', '/', '→', '›', '+', '×', '✕', '>', '<', '←':
		return 7
	case '?', '!', ':', ',', ';', '@', '#', '©':
		return 8 + uint32(r&63)
	}
	return 0
}

// shortQuote is how many words a quotation set apart has at most, mostly.
const shortQuote = 25

// lineFeatures appends the features of the i-th line (E1, E2, E3).
func (p *parser) lineFeatures(i int, buf []uint32) []uint32 {
	lay := &p.layout
	l := &lay.lines[i]
	t := 0
	one := func(a uint32) {
		t++
		buf = append(buf, feature1(t, a))
	}
	two := func(a, b uint32) {
		t++
		buf = append(buf, feature2(t, a, b))
	}
	shape := uint32(l.shape)
	at := func(k int) uint32 {
		if i+k < 0 || i+k >= len(lay.lines) {
			return uint32(noLine)
		}
		return uint32(lay.lines[i+k].shape)
	}
	known := share(l.knownWords, l.content)
	one(0)
	one(shape)
	two(shape, bucket(l.words))
	two(shape, runeClass(l.last))
	two(shape, runeClass(l.first))
	two(shape, share(l.capitals, l.words))
	two(shape, share(l.function, l.words))
	two(shape, share(l.numbers, l.words))
	two(shape, share(l.shouted, l.words))
	two(shape, known)
	two(shape, bucket(l.knownWords))
	two(shape, bucket(l.nearWords))
	two(shape, min(uint32(l.copiesBefore), 2)*3+min(uint32(l.copiesAfter), 2))
	two(shape, bucket(l.proseBefore))
	two(shape, bucket(l.proseAfter))
	two(shape, bucket(l.sinceProse))
	two(shape, bucket(l.untilProse))
	two(bucket(l.sinceProse), bucket(l.untilProse))
	two(bucket(l.proseBefore), bucket(l.proseAfter))
	two(shape, b2u(l.gap))
	two(shape, at(-1))
	two(shape, at(1))
	two(at(-1), at(1))
	two(at(-2), at(-1))
	two(at(1), at(2))
	t++
	buf = append(buf, feature3(t, at(-1), shape, at(1)))
	t++
	buf = append(buf, feature3(t, at(-2), at(-1), shape))
	t++
	buf = append(buf, feature3(t, shape, at(1), at(2)))
	two(bucket(i), shape)
	two(bucket(len(lay.lines)-1-i), shape)
	two(shape, bucket(l.parasAfter))
	two(shape, bucket(l.parasBefore))
	two(shape, bucket(l.sincePara))
	two(shape, bucket(l.untilPara))
	two(bucket(l.sincePara), bucket(l.untilPara))
	two(bucket(l.parasBefore), bucket(l.parasAfter))
	one(bucket(l.parasAfter))
	one(bucket(l.parasBefore))
	two(shape, bucket(l.page))
	two(shape, share(l.page, l.content))
	two(bucket(l.page), bucket(l.reader)*4+min(3, bucket(l.writer)))
	two(shape, bucket(l.reader)*4+min(3, bucket(l.writer)))
	two(shape, bucket(l.said))
	two(shape, bucket(l.newsroom))
	two(bucket(l.newsroom), b2u(l.named))
	two(shape, b2u(l.named))
	two(shape, share(l.knownPairs, l.words-1))
	two(shape, bucket(l.frames))
	two(shape, l.place>>5)
	two(shape, l.place&31)
	one(l.place >> 5)
	one(l.place & 31)
	two(shape, b2u(l.title))
	two(b2u(l.title), l.place>>5)
	two(shape, bucket(l.mass/16))
	two(shape, b2u(i > 0 && lay.lines[i-1].hash == l.hash)*2+b2u(i+1 < len(lay.lines) && lay.lines[i+1].hash == l.hash))
	quoted := b2u(l.quoted) + b2u(l.quoted && l.words < shortQuote)
	two(quoted, at(1))
	two(quoted, at(-1))
	buf = p.signFeatures(l, buf)
	return p.wordFeatures(l, wordTemplates, buf)
}

// The templates of features start anew in each group.
const (
	signTemplates = 100
	wordTemplates = 150
)

// signFeatures appends the features of a line's signs (G1 to G9).
func (p *parser) signFeatures(l *line, buf []uint32) []uint32 {
	t := signTemplates
	two := func(a, b uint32) {
		t++
		buf = append(buf, feature2(t, a, b))
	}
	shape := uint32(l.shape)
	buf = append(buf, feature1(t, l.lead))
	two(l.lead, l.afterLead)
	two(uint32(min(l.leadAt, 4)), l.lead)
	day := b2u(l.dated) + b2u(l.fullDay)
	two(shape, min(uint32(l.seen), 3)*3+day)
	two(min(uint32(l.said), 2), day)
	two(bucket(l.parts), share(l.capitals+l.numbers, l.words))
	two(shape, bucket(l.parts))
	two(share(l.repeats, l.words-1), bucket(l.words))
	two(shape, b2u(l.quoted)*2+b2u(l.said > 0))
	two(b2u(l.quoted), share(l.repeats, l.words-1))
	two(shape, b2u(l.cut))
	two(shape, min(uint32(l.openings), 3))
	two(shape, b2u(l.address))
	two(b2u(l.address), bucket(l.page))
	two(shape, b2u(l.crumbs))
	two(b2u(l.title), b2u(l.crumbs))
	two(shape, min(uint32(l.level), 12))
	two(shape, bucket(l.sentences))
	two(bucket(l.sentences), bucket(l.words))
	two(shape, bucket(l.run))
	two(runeClass(l.first), runeClass(l.last))
	two(shape, uint32(l.tail))
	two(bucket(l.words), uint32(l.tail))
	two(shape, bucket(l.strip))
	two(b2u(l.sorted), bucket(l.strip))
	two(shape, uint32(l.label)*2+b2u(l.shoutedLabel))
	two(min(3, uint32(l.page)), uint32(l.label)*2+b2u(l.shoutedLabel))
	return buf
}

// shortLine is how many words a line may have to be known by all of them.
const shortLine = 25

// wordFeatures appends the words of a short line, and the first and last of a
// long one.
func (p *parser) wordFeatures(l *line, t int, buf []uint32) []uint32 {
	words := p.layout.wordsOf(l)
	for k, w := range words {
		if len(words) <= shortLine || k < 3 {
			buf = append(buf, feature1(t+1, w.hash))
		}
		if k == 0 {
			buf = append(buf, feature1(t+2, w.hash))
		}
		if k == len(words)-1 {
			buf = append(buf, feature1(t+3, w.hash))
		}
		if k == 1 {
			buf = append(buf, feature2(t+4, words[0].hash, w.hash))
		}
		if w.lex&lexCues != 0 && k > 0 {
			buf = append(buf, feature1(t+5, uint32(l.shape)))
		}
	}
	return buf
}

func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
