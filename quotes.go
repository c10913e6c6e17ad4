// Quotations: what the article puts in somebody's mouth, and in whose.

package article

// A tokenRange is a run of tokens, half-open. The empty range is "none".
type tokenRange struct{ first, last int }

func (r tokenRange) empty() bool { return r.first >= r.last }

// holds reports whether token i is one of the range.
func (r tokenRange) holds(i int) bool { return r.first <= i && i < r.last }

// A quotation is a Quotation as token ranges, for the passes that build on it.
// p.quotes and p.article.Quotations have the same order.
type quotation struct {
	kind      QuotationKind
	content   []tokenRange // in text order; without the marks around direct speech
	cue       tokenRange
	source    tokenRange
	head      int // the source's head token, -1 without a source
	addressee tokenRange
	// running reports that the source is that of an earlier quotation, which
	// this one carries on without naming it again.
	running    bool
	spoken     bool // a turn of an interview, which needs no marks
	confidence float64
}

// quotations finds the attributions of all paragraphs.
func (p *parser) quotations() {
	p.quotationMarks()
	p.settings()
	p.findParts()
	l := &p.linker
	l.begin(p)
	l.link()
	p.gather(l)
	for i := range p.quotes {
		p.endSource(&p.quotes[i])
	}
	p.publishQuotes()
}

// endSource ends a source before an example of something else: "…, according
// to broadcasters, including papers on trade" names no paper as its source; and
// before the day of what it said.
func (p *parser) endSource(q *quotation) {
	p.leaveDay(q)
	for i := max(q.head+1, q.source.first+1); i+1 < q.source.last; i++ {
		if p.tokens[i].tag == tagComma && p.tokens[i+1].lower == "including" {
			q.source.last = i
			return
		}
	}
}

// leaveDay takes from a source the time at its end: "the court on Friday",
// "Governor Ruiz yesterday".
func (p *parser) leaveDay(q *quotation) {
	end := q.source.last
	for end > q.source.first+1 && p.tellsDay(end-1) {
		end--
	}
	if end < q.source.last && end > q.source.first+1 && p.tokens[end-1].lower == "on" {
		end--
	}
	if end == q.source.last || p.tokens[end-1].tag == tagVBN || !p.hasNoun(tokenRange{q.source.first, end}) {
		return
	}
	if q.source.last = end; q.head >= end {
		q.head = p.headOf(q.source)
	}
}

// tellsDay reports whether token i is a weekday or tells the day from today.
func (p *parser) tellsDay(i int) bool {
	switch p.tokens[i].lower {
	case "yesterday", "today", "tonight", "tomorrow":
		return true
	}
	return p.tokens[i].lex&lexWeekdays != 0
}

// hasNoun reports whether a range holds a noun or pronoun.
func (p *parser) hasNoun(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if t := p.tokens[i].tag; t.isNoun() || t == tagPRP {
			return true
		}
	}
	return false
}

// gather makes quotations of linked pieces: pieces that share a cue and a
// source are one, if nothing else was quoted between them.
func (p *parser) gather(l *linker) {
	p.quotes = p.quotes[:0]
	l.open = zeroed(l.open, len(l.cues)) // by cue: its quotation, counted from 1
	open := l.open
	for k := range l.pieces {
		u := &l.pieces[k]
		content := p.withoutMarks(u)
		if content.empty() || u.source < 0 && content.last-content.first == 1 && u.kind == linkIndirect {
			continue // a word that nobody said is none
		}
		if u.cue >= 0 && open[u.cue] > 0 {
			q := &p.quotes[open[u.cue]-1]
			if q.source == l.sourceOf(u) && !p.turnsDirect(q, u) {
				if u.kind == linkIndirect && content.last-content.first < 3 && p.kindOf(q.content) == Direct {
					continue // a stray word beside direct speech is none of it
				}
				q.content = append(q.content, content)
				q.confidence = min(q.confidence, l.confidence(u))
				continue
			}
		}
		p.addQuote(l, u, content)
		if u.cue >= 0 {
			open[u.cue] = len(p.quotes)
		}
	}
	for i := range p.quotes {
		q := &p.quotes[i]
		if q.kind, q.addressee = p.kindOf(q.content), p.addressee(q); q.spoken {
			q.kind = Direct
		}
	}
}

// turnsDirect reports whether a piece is direct speech in a paragraph of its
// own, where the quotation so far is none: "She would go.\n“I never liked it.”"
func (p *parser) turnsDirect(q *quotation, u *link) bool {
	last := q.content[len(q.content)-1].last - 1
	return u.kind == linkDirect && p.para(u.first) != p.para(last) && p.kindOf(q.content) == Indirect
}

// addQuote adds the quotation that a piece begins, in the room for contents
// that one before it may have left in its place.
func (p *parser) addQuote(l *linker, u *link, content tokenRange) {
	q := quotation{source: l.sourceOf(u), head: -1, running: u.runs, spoken: u.spoken, confidence: l.confidence(u)}
	if n := len(p.quotes); n < cap(p.quotes) {
		q.content = p.quotes[:n+1][n].content[:0]
	}
	q.content = append(q.content, content)
	if u.source >= 0 {
		q.head = l.sources[u.source].head
	}
	if u.cue >= 0 {
		q.cue = l.cues[u.cue].tokenRange
	}
	p.quotes = append(p.quotes, q)
}

// sourceOf returns the source of a link, empty without one.
func (l *linker) sourceOf(u *link) tokenRange {
	if u.source < 0 {
		return tokenRange{}
	}
	return l.sources[u.source].tokenRange
}

// withoutMarks returns a piece without the marks around direct speech.
func (p *parser) withoutMarks(u *link) tokenRange {
	r := u.tokenRange
	if u.kind != linkDirect {
		return r
	}
	if q := p.setting[r.first].quote; q >= 0 && p.quoted[q].open == r.first {
		r.first = p.quoted[q].first
	}
	if q := p.setting[r.last-1].quote; q >= 0 && p.quoted[q].end == r.last {
		r.last = p.quoted[q].last
	}
	return r
}

// kindOf says how much of a content stands in marks.
func (p *parser) kindOf(content []tokenRange) QuotationKind {
	marked, mixed := 0, false
	for _, r := range content {
		switch p.inMarks(r) {
		case linkDirect:
			marked++
		case linkMixed:
			mixed = true
		}
	}
	switch {
	case marked == len(content):
		return Direct
	case marked > 0 || mixed:
		return Mixed
	}
	return Indirect
}

// isWord reports whether a form is a word and no mark.
func isWord(form string) bool {
	return form != "" && (form[0] >= 'A' || isDigit(form[0])) && form[0] != '[' && form[0] != '`'
}

// headOf returns the token of a range that governs the others.
func (p *parser) headOf(r tokenRange) int {
	for i := r.first; i < r.last; i++ {
		if h := int(p.tokens[i].head); h == i || !r.holds(h) {
			return i
		}
	}
	return r.last - 1
}

// publishQuotes fills Article.Quotations from p.quotes. All contents stand in
// one array.
func (p *parser) publishQuotes() {
	p.article.Quotations = nil
	pieces := 0
	for i := range p.quotes {
		pieces += len(p.quotes[i].content)
	}
	if pieces == 0 {
		return
	}
	out, contents := make([]Quotation, len(p.quotes)), make([]Span, pieces)
	for i := range p.quotes {
		q := &p.quotes[i]
		n := len(q.content)
		for k, c := range q.content {
			contents[k] = p.rangeSpan(c)
		}
		out[i] = Quotation{Kind: q.kind, Confidence: q.confidence, Content: contents[:n:n],
			Cue: p.rangeSpan(q.cue), Source: p.rangeSpan(q.source), Addressee: p.rangeSpan(q.addressee)}
		contents = contents[n:]
	}
	p.article.Quotations = out
}

// rangeSpan returns the text of a range of tokens.
func (p *parser) rangeSpan(r tokenRange) Span {
	if r.empty() {
		return Span{}
	}
	return p.tokenSpan(r.first, r.last-1)
}
