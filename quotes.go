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
	confidence float64
}

// quotations finds the attributions of all paragraphs.
func (p *parser) quotations() {
	p.quotationMarks()
	p.quotes = p.quotes[:0]
	for i := range p.quoted {
		if q := &p.quoted[i]; q.depth == 0 && q.first < q.last {
			p.quoteStretch(i)
		}
	}
	p.publishQuotes()
}

// quoteStretch makes a quotation of a stretch between marks that somebody
// seems to have said.
func (p *parser) quoteStretch(i int) {
	q := &p.quoted[i]
	cue := p.nearCue(q)
	if cue < 0 && q.last-q.first < 6 {
		return
	}
	out := quotation{kind: Direct, content: []tokenRange{{q.first, q.last}}, head: -1, confidence: 0.5}
	if cue >= 0 {
		out.cue = tokenRange{cue, cue + 1}
		out.source = p.besideCue(cue)
	} else if n := len(p.quotes); n > 0 && p.para(p.quotes[n-1].content[0].first) >= q.para-1 {
		out.source, out.running = p.quotes[n-1].source, true
	}
	if !out.source.empty() {
		out.head = p.headOf(out.source)
	}
	p.quotes = append(p.quotes, out)
}

// nearCue returns the cue verb closest to a stretch in its sentence, or -1.
func (p *parser) nearCue(q *quoted) int {
	for i := q.end; i < len(p.tokens) && i < q.end+8 && p.para(i) == q.para; i++ {
		t := &p.tokens[i]
		if t.lex&lexCues != 0 {
			return i
		}
		if kind, _ := p.markAt(i); kind == doubleMark || t.lower == "." {
			break
		}
	}
	for i := q.open - 1; i >= 0 && i > q.open-8 && p.para(i) == q.para; i-- {
		t := &p.tokens[i]
		if t.lex&lexCues != 0 {
			return i
		}
		if kind, _ := p.markAt(i); kind == doubleMark || t.lower == "." {
			break
		}
	}
	return -1
}

// besideCue returns the words before a cue, or, where a mark stands there,
// those after it.
func (p *parser) besideCue(cue int) tokenRange {
	first := cue
	for first > 0 && p.para(first-1) == p.para(cue) && isWord(p.tokens[first-1].form) && cue-first < 8 {
		first--
	}
	if first < cue {
		return tokenRange{first, cue}
	}
	last := cue + 1
	for last < len(p.tokens) && p.para(last) == p.para(cue) && isWord(p.tokens[last].form) && last-cue < 8 {
		last++
	}
	return tokenRange{cue + 1, last}
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

// publishQuotes fills Article.Quotations from p.quotes.
func (p *parser) publishQuotes() {
	p.article.Quotations = nil
	for i := range p.quotes {
		q := &p.quotes[i]
		out := Quotation{Kind: q.kind, Confidence: q.confidence,
			Cue: p.rangeSpan(q.cue), Source: p.rangeSpan(q.source), Addressee: p.rangeSpan(q.addressee)}
		for _, c := range q.content {
			out.Content = append(out.Content, p.rangeSpan(c))
		}
		p.article.Quotations = append(p.article.Quotations, out)
	}
}

// rangeSpan returns the text of a range of tokens.
func (p *parser) rangeSpan(r tokenRange) Span {
	if r.empty() {
		return Span{}
	}
	return p.tokenSpan(r.first, r.last-1)
}
