// Quotation marks: which signs are marks, where each opens or closes, and the
// stretches between them. What a stretch is (speech, a title, irony) is not
// decided here.
//
// The marks of a paragraph are paired by the rules
//
//	Q1  spacing says which way a mark looks: blank before and none after it
//	    opens, none before it closes; the shape of a curly, low or angled mark
//	    decides only where spacing does not: ”word, word“, « mot »
//	Q2  any double mark closes any double mark, any single one a single one:
//	    “ … ", „ … “, ‚ … '
//	Q3  two single marks or two backquotes in a row are one double mark
//	Q4  a single mark inside a word, after a plural's s or before an elision
//	    ("the firms' offer", 'em, '90s) is an apostrophe, and so is one that
//	    nothing later in the paragraph closes
//	Q5  a single quotation prefers to close where no possessive could stand:
//	    'the firms' final offer'
//	Q6  a double mark after a number, with none open, measures inches
//	Q7  a mark that opens while one of its kind is open quotes inside the
//	    quotation where both are closed further on; otherwise the earlier one
//	    was left open and ends there
//	Q8  a quotation left open ends with its paragraph
//	Q9  the next paragraph carries on one left open: from its own opening mark,
//	    or, if the first mark in it closes, from its first word

package article

// A quoted is one stretch between quotation marks, as token ranges.
type quoted struct {
	first, last int  // what stands between the marks, half-open
	open, end   int  // the same with the marks: open <= first, last <= end
	para        int  // index into Article.Paragraphs
	depth       int  // how many stretches stand around this one
	single      bool // in single marks
	carries     bool // goes on from the paragraph before (Q9)
	unclosed    bool // ends with its paragraph for want of a mark (Q8)
}

// A markKind says what a sign can be: a double or a single mark.
type markKind uint8

const (
	noMark markKind = iota
	doubleMark
	singleMark
)

// A mark is one quotation mark of the paragraph at hand.
type mark struct {
	first, last int // tokens, half-open: two for Q3
	kind        markKind
	opens       bool // looks like an opening mark
	closes      bool // looks like a closing mark; a mark may look like both
	possessive  bool // could be a plural's apostrophe (Q4)
}

// quotationMarks pairs the marks of all paragraphs.
func (p *parser) quotationMarks() {
	r := &p.markReader
	*r = markReader{p: p, marks: r.marks[:0], open: r.open[:0]}
	p.quoted = p.quoted[:0]
	for first := 0; first < len(p.tokens); {
		last := first
		para := p.para(first)
		for last < len(p.tokens) && p.para(last) == para {
			last++
		}
		r.paragraph(para, first, last)
		first = last
	}
}

// para returns the index of the paragraph that token i stands in.
func (p *parser) para(i int) int { return p.sents[p.tokens[i].sent].para }

// A markReader pairs marks, a paragraph at a time.
type markReader struct {
	p     *parser
	marks []mark
	open  []int // indexes into p.marks of what is open, outermost first
	end   int   // one past the paragraph's last token
	left  bool  // the paragraph before left a quotation open
	kind  ParagraphKind
}

func (r *markReader) paragraph(para, first, last int) {
	p := r.p
	carried := r.left && r.kind == p.article.Paragraphs[para].Kind
	r.kind, r.left = p.article.Paragraphs[para].Kind, false
	r.find(first, last)
	r.open, r.end = r.open[:0], last
	for k := range r.marks {
		m := &r.marks[k]
		switch {
		case k == 0 && carried && m.opens && m.first == first:
			r.begin(m, para)
			p.quoted[len(p.quoted)-1].carries = true
		case k == 0 && carried && m.closes && !m.opens && m.kind == doubleMark:
			p.quoted = append(p.quoted, quoted{first: first, last: m.first, open: first, end: m.last, para: para, carries: true})
		default:
			r.pair(k, para)
		}
	}
	r.leave(last)
}

// pair opens or closes a stretch at mark k.
func (r *markReader) pair(k, para int) {
	m := &r.marks[k]
	at := r.openOf(m.kind)
	switch {
	case at < 0:
		if m.opens && (m.kind == doubleMark || r.closed(k)) {
			r.begin(m, para)
		}
	case m.closes && (!m.opens || m.kind == doubleMark && !r.nests(k)):
		if m.kind == singleMark && m.possessive && r.closesLater(k) {
			return // Q5
		}
		r.close(at, m.first, m.last)
	case m.opens && r.nests(k):
		r.begin(m, para)
	case m.opens && m.kind == doubleMark: // Q7
		r.p.quoted[r.open[at]].unclosed = true
		r.close(at, m.first, m.first)
		r.begin(m, para)
	}
}

// openOf returns the place in r.open of the innermost open stretch of a
// kind, or -1.
func (r *markReader) openOf(kind markKind) int {
	for at := len(r.open) - 1; at >= 0; at-- {
		if r.p.quoted[r.open[at]].single == (kind == singleMark) {
			return at
		}
	}
	return -1
}

func (r *markReader) begin(m *mark, para int) {
	r.open = append(r.open, len(r.p.quoted))
	r.p.quoted = append(r.p.quoted, quoted{first: m.last, last: -1, open: m.first, para: para,
		depth: len(r.open) - 1, single: m.kind == singleMark})
}

// close ends the open stretch at a place in r.open, and forgets those that
// were opened inside it and never closed.
func (r *markReader) close(at, last, end int) {
	k := r.open[at]
	q := &r.p.quoted[k]
	q.last, q.end = max(last, q.first), max(end, q.first)
	if at < len(r.open)-1 {
		r.drop(k + 1)
	}
	r.open = r.open[:at]
}

// drop removes the stretches from k on that nothing closed.
func (r *markReader) drop(k int) {
	kept := r.p.quoted[:k]
	for _, q := range r.p.quoted[k:] {
		if q.last >= 0 {
			kept = append(kept, q)
		}
	}
	r.p.quoted = kept
}

// leave ends with the paragraph the outermost stretch that is still open
// (Q8). What is open inside it was an apostrophe or a slip.
func (r *markReader) leave(last int) {
	if len(r.open) == 0 {
		return
	}
	k := r.open[0]
	if q := &r.p.quoted[k]; !q.single || r.carriesOn(last, q.first) {
		q.last, q.end, q.unclosed = max(last, q.first), max(last, q.first), true
		r.left = true
	}
	r.drop(k)
}

// reach bounds how many marks ahead a rule looks, so that reading stays
// linear in texts of nothing but marks.
const reach = 24

// closed reports whether something later closes the single mark k, be it in
// the next paragraph (Q4, Q9).
func (r *markReader) closed(k int) bool {
	for j := k + 1; j < len(r.marks) && j < k+reach; j++ {
		if m := &r.marks[j]; m.kind == singleMark && m.closes {
			return true
		}
	}
	return r.carriesOn(r.end, r.marks[k].last)
}

// carriesOn reports whether the paragraph that starts with token i opens with
// a single mark as the one around token from does.
func (r *markReader) carriesOn(i, from int) bool {
	if i >= len(r.p.tokens) || r.p.para(i) != r.p.para(from)+1 {
		return false
	}
	kind, _ := r.p.markAt(i)
	return kind == singleMark
}

// closesLater reports whether a mark after k closes the single quotation
// without being a possessive, before another one opens (Q5).
func (r *markReader) closesLater(k int) bool {
	for j := k + 1; j < len(r.marks) && j < k+reach; j++ {
		m := &r.marks[j]
		switch {
		case m.kind == doubleMark:
		case m.closes && !m.possessive:
			return true
		case m.opens:
			return false
		}
	}
	return false
}

// nests reports whether mark k opens a stretch that is closed before the
// open one of its kind is (Q7).
func (r *markReader) nests(k int) bool {
	if !r.marks[k].opens || r.marks[k].closes {
		return false
	}
	depth := 2
	for j := k + 1; j < len(r.marks) && j < k+reach; j++ {
		switch m := &r.marks[j]; {
		case m.kind != r.marks[k].kind:
		case m.opens && !m.closes:
			depth++
		default:
			depth--
		}
		if depth == 0 {
			return true
		}
	}
	return false
}

// startsPara reports whether token i is the first of its paragraph.
func (p *parser) startsPara(i int) bool {
	return i == 0 || p.para(i-1) != p.para(i)
}

// find lists the marks among the paragraph's tokens first to last.
func (r *markReader) find(first, last int) {
	r.marks = r.marks[:0]
	for i := first; i < last; i++ {
		kind, shape := r.p.markAt(i)
		if kind == noMark {
			continue
		}
		m := mark{first: i, last: i + 1, kind: kind}
		if kind == singleMark && i+1 < last && !r.p.tokens[i+1].space {
			if next, _ := r.p.markAt(i + 1); next == singleMark && r.p.tokens[i].form == r.p.tokens[i+1].form {
				m.last, m.kind = i+2, doubleMark // Q3
				i++
			}
		}
		r.p.direct(&m, shape, first, last)
		if m.opens || m.closes {
			r.marks = append(r.marks, m)
		}
	}
}

// A markShape says which way a sign looks by itself.
type markShape int8

const (
	looksBack  markShape = -1 // ” » ’
	looksBoth  markShape = 0  // " '
	looksAhead markShape = +1 // “ « ‘ „
)

// markAt returns what mark token i is.
func (p *parser) markAt(i int) (markKind, markShape) {
	t := &p.tokens[i]
	if t.end-t.start > 4 {
		return noMark, looksBoth
	}
	switch p.text[t.start:t.end] {
	case `"`, "＂", "''":
		return doubleMark, looksBoth
	case "“", "„", "‟", "«", "「", "『", "``":
		return doubleMark, looksAhead
	case "”", "»", "」", "』":
		return doubleMark, looksBack
	case "'":
		return singleMark, looksBoth
	case "‘", "‚", "‛", "‹", "`":
		return singleMark, looksAhead
	case "’", "›", "´":
		return singleMark, looksBack
	}
	return noMark, looksBoth
}

// direct says which way a mark looks, by the rules Q1, Q4 and Q6.
func (p *parser) direct(m *mark, shape markShape, first, last int) {
	blankBefore := m.first == first || p.tokens[m.first].space || p.leadsIn(m.first-1)
	blankAfter := m.last == last || p.tokens[m.last].space || p.trailsOff(m.last)
	switch {
	case blankBefore && !blankAfter:
		m.opens = m.kind == doubleMark || !p.elided(m.last)
		m.closes = m.kind == doubleMark && shape == looksBack && m.first > first && !p.tokens[m.first].space
	case !blankBefore && blankAfter:
		m.closes = true
	case shape == looksBoth:
		// Between two words, or loose between blanks: it opens if none is open.
		m.opens, m.closes = m.kind == doubleMark, m.kind == doubleMark
	default:
		m.opens, m.closes = shape == looksAhead, shape == looksBack
	}
	if m.first == first || p.tokens[m.first-1].form == "" {
		return
	}
	before := p.tokens[m.first-1].lower
	c := before[len(before)-1]
	if m.kind == doubleMark && shape == looksBoth && !blankBefore && isDigit(c) {
		m.opens = false // Q6
	}
	if m.kind == singleMark && m.closes && m.last < last && p.tokens[m.last].space {
		m.possessive = c == 's' || c == 'z' || c == 'x'
	}
}

// leadsIn reports whether what follows token i opens as after a blank.
func (p *parser) leadsIn(i int) bool {
	switch p.tokens[i].form {
	case "(", "[", "{", "-", "–", "—", "--", "/", "¿", "¡":
		return true
	}
	kind, shape := p.markAt(i)
	return kind != noMark && (shape == looksAhead || shape == looksBoth && (p.tokens[i].space || p.startsPara(i)))
}

// trailsOff reports whether token i goes on with what stands before it, so
// that a mark between the two closes.
func (p *parser) trailsOff(i int) bool {
	switch p.tokens[i].form {
	case ".", ",", ";", ":", "!", "?", ")", "]", "}", "-", "–", "—", "--", "...", "…", "/", "'s":
		return true
	}
	kind, shape := p.markAt(i)
	return kind != noMark && shape != looksAhead
}

// elided reports whether an apostrophe before token i stands for what was
// left out of it: 'em, 'tis, '90s.
func (p *parser) elided(i int) bool {
	t := &p.tokens[i]
	if t.form != "" && isDigit(t.form[0]) {
		return true
	}
	switch t.lower {
	case "em", "tis", "twas", "til", "till", "cause", "cos", "bout", "n", "n'", "round", "neath", "nuff", "ere":
		return true
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
