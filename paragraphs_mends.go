// Mends: what a text says plainly and the best path over its lines may get
// wrong all the same.

package article

import (
	"slices"
	"strings"
)

// liftHeadline takes the line above for the headline, and the one that the
// path chose for its standfirst, where both share words with the prose: a
// standfirst often shares more of them, but never stands above. A line that
// ends in the one below it is a path to that.
func (p *parser) liftHeadline(regions []region) {
	lines := p.layout.lines
	for i := 1; i < len(regions); i++ {
		if regions[i] != headlineRegion {
			continue
		}
		above, l := &lines[i-1], &lines[i]
		if i+1 < len(regions) && lines[i+1].words > 3 && l.words > lines[i+1].words && strings.HasSuffix(p.lineText(l), p.lineText(&lines[i+1])) {
			regions[i], regions[i+1] = aboveRegion, headlineRegion
			return
		}
		if regions[i-1] == aboveRegion && l.words >= 8 && above.words >= 5 && above.words <= 25 && above.nearWords >= 1 &&
			(above.shape == titleShape || above.shape == openProse || above.shape == questionShape) && above.page*3 < above.content {
			regions[i-1], regions[i] = headlineRegion, standfirstRegion
		}
	}
}

// fewLines is how many lines a page has at least.
const fewLines = 10

// trustClean makes body of what looks like furniture in text whose paragraphs
// stand apart, if there is little of it, and in text of a few lines, where its
// words are not the page's (P4): somebody has cleaned such a text before.
func (p *parser) trustClean(regions []region) {
	lines := p.layout.lines
	furniture := 0
	for _, r := range regions {
		if r != bodyRegion && r != headlineRegion && r != standfirstRegion {
			furniture++
		}
	}
	if len(lines) >= fewLines && (!mostlyApart(lines) || 4*furniture > len(lines)) {
		return
	}
	few := len(lines) < fewLines
	if few && regions[0] == aboveRegion && !lines[0].ends && !slices.Contains(regions, headlineRegion) {
		regions[0] = headlineRegion
	}
	for i, r := range regions {
		l := &lines[i]
		plain := l.page*3 <= l.content && !l.credit && l.shape != bylineShape
		switch {
		case r == headlineRegion && i > 0 && l.ends && !lines[0].ends:
			regions[i], regions[0] = bodyRegion, headlineRegion
		case few && r != headlineRegion && (l.shape == shortProse || l.shape == longProse || l.shape == sceneShape && l.sentences > 1),
			r == insideRegion && plain,
			r == belowRegion && plain,
			r == frontRegion && plain && l.shape != stampShape && !p.isNameLine(l):
			regions[i] = bodyRegion
		}
	}
}

// keepSpeech makes body of a line between body lines that opens a quotation
// and does not close it, where the next line opens with a mark: somebody's
// words go on from paragraph to paragraph.
func (p *parser) keepSpeech(regions []region) {
	lines := p.layout.lines
	for i := len(regions) - 2; i >= 0; i-- {
		text := p.lineText(&lines[i])
		if regions[i] == insideRegion && regions[i+1] == bodyRegion && lines[i].words >= 5 && lines[i+1].first == '“' &&
			strings.LastIndex(text, "“") > strings.LastIndex(text, "”") {
			regions[i] = bodyRegion
		}
	}
}

// keepLists makes body of the entries of a list where one of them is: each but
// the last ends in a semicolon, or in a small word behind a mark, and so says
// that the next line belongs to it (P7). The line that announces the list ends
// in a colon.
func (p *parser) keepLists(regions []region) {
	for i := 0; i < len(regions); i++ {
		start, isBody := i, false
		for ; i+1 < len(regions) && runsInto(p.lineText(&p.layout.lines[i])); i++ {
			isBody = isBody || regions[i] == bodyRegion
		}
		if i == start {
			continue
		}
		isBody = isBody || regions[i] == bodyRegion
		if start > 0 && p.layout.lines[start-1].last == ':' && regions[start-1] == bodyRegion {
			isBody = true
		}
		for k := start; k <= i && isBody; k++ {
			regions[k] = bodyRegion
		}
	}
}

// runsInto reports whether a line is an entry of a list that others follow.
func runsInto(text string) bool {
	for _, end := range []string{";", "; and", "; or", ", and", ", or"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// keepLead makes body of prose between headline and body that opens with a
// dateline: nothing but the report itself says where it was filed (P8).
func (p *parser) keepLead(regions []region) {
	for i, r := range regions {
		l := &p.layout.lines[i]
		switch {
		case r == bodyRegion:
			return
		case r == frontRegion && l.shape == longProse && p.dateline(l, true) > 0:
			regions[i] = bodyRegion
			return
		}
	}
}

// keepLastWords makes body of quotations at once below its last line: a report
// often ends in somebody's words, a page seldom goes on in them (P12).
func (p *parser) keepLastWords(regions []region) {
	last := len(regions) - 1
	for last >= 0 && regions[last] != bodyRegion {
		last--
	}
	for i := last + 1; last >= 0 && i < len(regions); i++ {
		l := &p.layout.lines[i]
		if !l.isSpeech() || l.said == 0 && p.layout.lines[i-1].said == 0 {
			return
		}
		regions[i] = bodyRegion
	}
}

// endInSentence takes the lines away that the body seems to end in though they
// are no sentences: a heading has something below it, and so has a row of
// marks; names in a row are topics or links (P10). What a colon announces stays, and so do numbers, which
// may be results.
func (p *parser) endInSentence(regions []region) {
	lines := p.layout.lines
	last := len(lines) - 1
	for last >= 0 && regions[last] != bodyRegion {
		last--
	}
	first := last + 1
	for first > 0 && (regions[first-1] != bodyRegion || lines[first-1].namesOnly(p.lineText(&lines[first-1]))) {
		first--
	}
	if first == 0 || first > last || len(lines) < fewLines || lines[first-1].last == ':' {
		return
	}
	for i := first; i <= last; i++ {
		regions[i] = belowRegion
	}
}

// namesOnly reports whether a line names something and says nothing of it, or
// is marks alone.
func (l *line) namesOnly(text string) bool {
	switch l.shape {
	case ornamentShape:
		return true
	case titleShape, tinyShape, capsShape, tagsShape:
		return !l.quoted && l.newsroom == 0 && l.said == 0 && !l.address && 2*l.numbers < l.words && isWordRune(l.last) && !isBullet(text)
	}
	return false
}

// keepSentences makes body of sentences beside lines of the body where no
// word, copy or mark speaks against it: a paragraph of one line is body too,
// though so much else between paragraphs is short (P11). Whose words stand in
// marks may speak of newspapers and to a reader as they like (P13).
func (p *parser) keepSentences(regions []region) {
	last := len(regions) - 1
	for last >= 0 && regions[last] != bodyRegion {
		last--
	}
	for i := 1; i < last; i++ {
		l := &p.layout.lines[i]
		beside := regions[i-1] == bodyRegion || regions[i+1] == bodyRegion
		if regions[i] == insideRegion && beside && (l.isSpeech() || l.saysOnly() && l.margin > -sureSentence) {
			regions[i] = bodyRegion
		}
	}
}

// boxLines is how many lines a box of links between paragraphs mostly has.
const boxLines = 5

// keepBelowBox makes body of two lines of sentences in a row a few lines below
// the body, where the first reading takes them for body by their words and
// nothing speaks against it (P14). Links to other stories have a title each.
func (p *parser) keepBelowBox(regions []region) {
	lines := p.layout.lines
	last := len(regions) - 1
	for last >= 0 && regions[last] != bodyRegion {
		last--
	}
	goesOn := func(l *line) bool { return l.region == bodyRegion && l.saysOnly() }
	for i := last + 1; last >= 0 && i+1 < len(regions) && i <= last+boxLines; i++ {
		if !goesOn(&lines[i]) || !goesOn(&lines[i+1]) {
			continue
		}
		for k := last + 1; k < i; k++ {
			regions[k] = insideRegion
		}
		regions[i], regions[i+1] = bodyRegion, bodyRegion
		return
	}
}

// sureSentence is the margin of the first reading that P11 does not overrule.
const sureSentence = 64

// isSpeech reports whether a line opens with a quotation and ends as a sentence
// does, and is no quotation taken from the body.
func (l *line) isSpeech() bool {
	return (l.first == '“' || l.first == '"') && l.ends && l.words >= 5 && 2*l.repeats <= l.words && l.copiesBefore+l.copiesAfter == 0
}

// saysOnly reports whether a line is sentences and nothing else: it has no
// words of the page, newsroom or captions, speaks to nobody, stands on the
// page once, and is no quotation taken from the body.
func (l *line) saysOnly() bool {
	switch {
	case l.shape != longProse && l.shape != shortProse, l.page+l.reader+l.writer+l.newsroom+l.seen > 0, l.sees,
		l.copiesBefore+l.copiesAfter+l.openings > 0, l.cut, l.address, 2*l.repeats > l.words, l.function*5 < l.words:
		return false
	}
	return l.last == '.' || isQuoteMark(l.last)
}
