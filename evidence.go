// Evidence: what speaks for and against a line's being body. Each line is
// seen in three ways, all cheap and none of them about one site:
//
//	E1  by itself: length, end mark, capitals, closed-class words, numbers,
//	    dates, credits, and its words where it is short
//	E2  in its page: prose around it, how far the prose is, what repeats it,
//	    how many of its words the prose uses
//	E3  by its shape, beside the shapes of its neighbours
//
// The weights are learned: see layout.go.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lineShape is the sort of thing that a line looks like.
type lineShape uint8

const (
	noLine        lineShape = iota // before the first and behind the last line
	longProse                      // sentences
	shortProse                     // ends as a sentence does
	openProse                      // long, without an end mark
	titleShape                     // a title: no end mark, some words
	capsShape                      // the same in capitals
	tinyShape                      // up to three words
	colonShape                     // announces what follows
	questionShape                  // asks, briefly
	stampShape                     // says when
	bylineShape                    // says who wrote it
	creditShape                    // says whose picture it is
	listShape                      // an entry of a list, by its last mark
	signedShape                    // who said what stands before it, behind a dash
	numberShape                    // numbers alone
	ornamentShape                  // marks alone
)

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

// shapeOf says what a line looks like.
func (p *parser) shapeOf(l *line) lineShape {
	_, _, by := p.byline(l)
	switch {
	case l.words == 0:
		return ornamentShape
	case l.first == '—' || l.first == '–':
		return signedShape
	case p.stampLine(l):
		return stampShape
	case l.credit:
		return creditShape
	case by:
		return bylineShape
	case l.words == l.numbers:
		return numberShape
	case l.ends && l.words >= 12 && l.function*6 >= l.words:
		return longProse
	case l.last == '?' && l.words < 12:
		return questionShape
	case l.ends && l.words >= 4:
		return shortProse
	case l.last == ':':
		return colonShape
	case l.last == ';':
		return listShape
	case l.words <= 3:
		return tinyShape
	case 2*l.shouted >= l.words:
		return capsShape
	case l.words >= 20 || l.words >= 12 && l.function*4 >= l.words:
		return openProse
	}
	return titleShape
}

// weighLines fills in what lines show in their page (E2).
func (p *parser) weighLines() {
	lines := p.layout.lines
	counts := make(map[uint32]int, len(lines))
	for i := range lines {
		l := &lines[i]
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
	p.weighPairs()
	p.weighPlace()
	p.weighTitle()
}

// weighPairs counts the pairs of words that stand in prose elsewhere.
func (p *parser) weighPairs() {
	l := &p.layout
	where := make(map[uint32]int32)
	pair := func(a, b seenWord) uint32 { return a.hash*31 + b.hash }
	names := make(map[uint32]bool)
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
		for k := 1; k < len(words); k++ {
			if n := where[pair(words[k-1], words[k])]; n != 0 && n != int32(i+1) {
				ln.knownPairs++
			}
		}
		ln.named = len(words) > 1 && (names[words[0].hash] || names[words[1].hash])
	}
}

// weighPlace says where each line is to the stretches of prose.
func (p *parser) weighPlace() {
	lines := p.layout.lines
	frames := make(map[[3]lineShape]int)
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
	where := make(map[uint32]proseUse)
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
				ln.content++
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

// isCredit reports whether a line credits a picture: in brackets at its end,
// or after a word for it.
func (p *parser) isCredit(l *line) bool {
	if l.words == 0 || l.words > 90 {
		return false
	}
	text, words := p.lineText(l), p.layout.wordsOf(l)
	from := 0
	if open := strings.LastIndexAny(text, "(["); open >= 0 && (l.last == ')' || l.last == ']') {
		from = open
		if open == 0 && l.words <= 8 && l.function <= 1 || isAgency(text[open+1:len(text)-1]) {
			return true
		}
	}
	for i, w := range words {
		if int(w.start) < from || !isPictureWord(text[w.start:w.end]) {
			continue
		}
		after := strings.TrimLeft(text[w.end:], " ")
		switch {
		case strings.HasPrefix(after, ":") && (w.start == 0 || unicode.IsUpper(rune(text[w.start]))):
			return true
		case strings.HasPrefix(after, "by ") && (i == 0 || from > 0), strings.HasPrefix(after, "via "):
			return true
		case strings.HasPrefix(after, "/") && (from > 0 || l.words <= 12):
			return true
		case from > 0 && len(words)-i <= 6:
			return true
		}
	}
	if l.words <= 10 && strings.Contains(text, " / ") && !l.ends || strings.HasPrefix(text, "Copyright ") && l.words <= 8 {
		return true
	}
	if dash := strings.LastIndex(text, "— "); dash > 0 && len(text)-dash < 40 && strings.Contains(text[dash:], "/") {
		return true // — AFP/File
	}
	return strings.HasPrefix(text, "©") || strings.Contains(text, "/Getty") || strings.Contains(text, "Getty Images")
}

// isAgency reports whether s, from the brackets that end a line, names a
// source of pictures by the stroke that stands between photographer and house.
func isAgency(s string) bool {
	if len(s) > 80 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && (strings.Contains(s, "/") || strings.Contains(s, " via ") || s == "Getty" || s == "AP")
}

// isPictureWord reports whether a word is one for a picture or its maker.
func isPictureWord(word string) bool {
	switch strings.ToLower(word) {
	case "photo", "photos", "photograph", "photography", "photographer", "picture", "pictures", "pic", "image", "images", "credit",
		"credits", "illustration", "getty", "caption", "screengrab", "screenshot", "photoshot", "courtesy", "handout", "shutterstock",
		"istock", "istockphoto", "afp", "reuters", "alamy":
		return true
	}
	return false
}

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
	return p.wordFeatures(l, t, buf)
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
