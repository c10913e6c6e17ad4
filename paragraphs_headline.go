// Headline: which line is the headline, and what stands around it.

package article

import "strings"

// findHeadline marks the headline (P3).
func (p *parser) findHeadline() {
	l := &p.layout
	p.demoteLead()
	body := p.firstBody()
	if len(l.lines) < 2 {
		p.article.Headline = Span{}
		for i := range l.kinds {
			l.kinds[i] = KindBody
		}
	}
	if len(l.lines) < 2 || p.article.Headline.End > 0 {
		return
	}
	known := emptied(&l.names)
	for i, n := body, 0; i < len(l.lines) && n < 6; i++ {
		if ln := &l.lines[i]; l.kinds[i] == KindBody && ln.isProse() {
			for _, w := range l.wordsOf(ln) {
				if w.lex&lexFunctionWords == 0 {
					known[w.hash] = true
				}
			}
			n++
		}
	}
	best, top := -1, 0
	for i := max(0, body-25); i <= body && i < len(l.lines); i++ {
		if p.isLead(&l.lines[i]) {
			continue
		}
		if s := p.headlineScore(&l.lines[i], known); i < body && s >= top && s > 0 || i == body && best < 0 && s > 0 {
			best, top = i, s
		}
	}
	if best < 0 {
		if body == 0 && !p.isLead(&l.lines[0]) {
			best = 0
		} else {
			return
		}
	}
	l.kinds[best] = KindHeadline
	p.article.Headline = p.span(l.lines[best].start, l.lines[best].end)
}

func (l *line) isLongProse() bool { return l.words > 30 && l.ends }

// isLead reports whether a line is the first paragraph of a text without
// headline: one that says where it was filed, or a long sentence in small
// letters (P6).
func (p *parser) isLead(ln *line) bool {
	return ln.ends && (ln.isLongProse() || ln.words > 17 && ln.last == '.' && ln.capitals*2 < ln.words || ln.words > 10 && p.dateline(ln, true) > 0)
}

// demoteLead makes a lead that was taken for the headline part of the body.
func (p *parser) demoteLead() {
	l := &p.layout
	for i, k := range l.kinds {
		if k == KindHeadline && p.isLead(&l.lines[i]) {
			l.kinds[i] = KindBody
			p.article.Headline = Span{}
		}
	}
}

func (p *parser) firstBody() int {
	for i, k := range p.layout.kinds {
		if k == KindBody {
			return i
		}
	}
	return len(p.layout.kinds)
}

// headlineScore says how much a line reads like the headline of the body
// whose words are known.
func (p *parser) headlineScore(ln *line, known map[uint32]bool) int {
	if ln.words < 3 || ln.words > 30 {
		return 0
	}
	shared := 0
	for _, w := range p.layout.wordsOf(ln) {
		if known[w.hash] {
			shared++
		}
	}
	return shared
}

// findFront marks what stands between headline and body, or around them.
func (p *parser) findFront() {
	l := &p.layout
	head := -1
	for i, k := range l.kinds {
		if k == KindHeadline {
			head = i
		}
	}
	a := p.article
	p.liftStandfirst(head)
	for i, k := range l.kinds {
		if k == KindStandfirst && a.Standfirst.End == 0 {
			a.Standfirst = p.span(l.lines[i].start, l.lines[i].end)
		}
	}
	for i := max(0, head-3); i < len(l.lines) && i < head+30; i++ {
		ln := &l.lines[i]
		if i == head {
			continue
		}
		if start, end, ok := p.byline(ln); ok && a.Byline.End == 0 {
			a.Byline = p.span(start, end)
			l.kinds[i] = KindByline
		}
		if start, end, ok := p.bareByline(i, head); ok && a.Byline.End == 0 {
			a.Byline = p.span(start, end)
			l.kinds[i] = KindByline
		}
		if p.stampLine(ln) {
			p.readStamps(ln)
			if l.kinds[i] != KindByline {
				l.kinds[i] = p.stampKind(ln)
			}
			continue
		}
		if l.kinds[i] == KindByline {
			p.readStamps(ln)
		}
		if l.kinds[i] == KindBody && ln.isProse() && i != head+1 {
			break
		}
		if i == head+1 && a.Standfirst.End == 0 && ln.words >= 6 && !ln.isLongProse() && l.kinds[i] != KindByline &&
			(l.kinds[i] == KindFurniture || l.kinds[i] == KindBody && !ln.ends) && head >= 0 {
			l.kinds[i] = KindStandfirst
			a.Standfirst = p.span(ln.start, ln.end)
		}
	}
	for i := range l.lines {
		if l.kinds[i] == KindBody && l.lines[i].isTeamCredit(p.lineText(&l.lines[i])) {
			l.kinds[i] = KindByline
		}
	}
	for i, n := 0, 0; i < len(l.lines) && n < 5 && a.Dateline.End == 0; i++ {
		if l.kinds[i] != KindBody || !l.lines[i].ends {
			continue
		}
		n++
		if end := p.dateline(&l.lines[i], n == 1); end > 0 {
			a.Dateline = p.span(l.lines[i].start, l.lines[i].start+end)
		}
	}
}

// liftStandfirst makes a standfirst of a sentence between the headline and the
// lines that say who wrote the article or when: what stands there is no part of the body (P9).
func (p *parser) liftStandfirst(head int) {
	l := &p.layout
	if head < 0 || p.article.Standfirst.End > 0 {
		return
	}
	for i := head + 1; i < min(head+4, len(l.lines)-2); i++ {
		ln := &l.lines[i]
		k := l.kinds[i]
		if k == KindStandfirst || p.stampLine(ln) || ln.shape == bylineShape {
			return
		}
		if k != KindCaption && ln.words >= 7 && !ln.credit && ln.page*3 <= ln.content && (ln.ends || ln.words >= 12) && ln.words <= 60 {
			if next := &l.lines[i+1]; next.shape == bylineShape || p.stampLine(next) || p.stampLine(&l.lines[i+2]) && next.words <= 6 && !next.ends {
				l.kinds[i] = KindStandfirst
			}
			return
		}
	}
}

// isTeamCredit reports whether a line, as agencies end their reports, names in
// brackets who else worked on one.
func (l *line) isTeamCredit(text string) bool {
	if l.first != '(' && l.first != '[' || l.last != ')' && l.last != ']' || l.newsroom == 0 {
		return false
	}
	opening, _, _ := strings.Cut(text[1:], " by ")
	return len(opening) < 30 && opening != text[1:]
}

// stampKind says what a line that says when is: a dateline if it says where
// too (Y7).
func (p *parser) stampKind(ln *line) ParagraphKind {
	text, words := p.lineText(ln), p.layout.wordsOf(ln)
	start, _, ok := findStamp(text, words)
	place := false
	for _, w := range words {
		if int(w.start) < start && w.lex&lexPlaces != 0 {
			place = true
		}
	}
	if !ok || !place || p.article.Dateline.End > 0 || p.article.Byline.End == ln.end {
		return KindFurniture
	}
	p.article.Dateline = p.span(ln.start, ln.end)
	return KindDateline
}

// readStamps takes the times of publication and of the last change (Y5).
func (p *parser) readStamps(ln *line) {
	text, words := p.lineText(ln), p.layout.wordsOf(ln)
	from := 0
	for from < len(words) {
		start, end, ok := findStamp(text, words[from:])
		if !ok {
			return
		}
		updated := false
		for from < len(words) && int(words[from].start) < end {
			w := words[from]
			if int(w.start) < start {
				switch text[w.start:w.end] {
				case "Updated", "updated", "UPDATED", "Modified", "modified":
					updated = true
				}
			}
			from++
		}
		span := p.span(ln.start+start, ln.start+end)
		if updated && p.article.Updated.End == 0 {
			p.article.Updated = span
		} else if !updated && p.article.Published.End == 0 {
			p.article.Published = span
		}
	}
}

// opensSection reports whether a line can stand under a heading: prose, or what
// announces a list.
func (l *line) opensSection() bool { return l.isProse() || l.last == ':' && l.words >= 4 }

// findHeadings marks the headings between paragraphs of the body.
func (p *parser) findHeadings() {
	l := &p.layout
	for i := range l.lines {
		ln := &l.lines[i]
		if l.kinds[i] == KindBody && !ln.ends && ln.words <= 12 && ln.last != ':' && ln.last != ',' && ln.last != ';' &&
			!isBullet(p.lineText(ln)) && i > 0 && i+1 < len(l.lines) && l.kinds[i+1] == KindBody && l.lines[i+1].opensSection() &&
			(l.kinds[i-1] != KindBody || l.lines[i-1].ends) && ln.numbers < ln.words && (ln.words <= 8 || ln.said == 0) {
			l.kinds[i] = KindHeading
		}
	}
}
