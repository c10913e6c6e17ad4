// Attribution: which words are a content, which a cue, which a source.
//
// A first-order chain labels the tokens of each paragraph; Pareti et al.,
// "Automatically Detecting and Attributing Indirect Quotations" (EMNLP 2013),
// and Newell et al., "PolNeAR" (LREC 2018), divide the task like this. Its
// features are in quotes_partfeatures.go. Rules then hold the labels to what the
// layout and the quotation marks say:
//
//	A1  a turn of a transcript or interview is its speaker's (quotes_turns.go)
//	A2  a stretch between marks is content as a whole or not at all
//	A3  a stretch that carries on a quotation of the paragraph before is content,
//	    and so is a sentence in marks that is all of its paragraph
//	A4  clauses of verbs of saying, and headlines with a colon, are too (quotes_reported.go)
//	A5  what something is called, by nobody in particular, nobody said:
//	    "a drug called “X”", "the disease is known as “X”"
//
// What the labels are linked to is the business of quotes_linker.go.

package article

import (
	"slices"
	"sync"
)

// A part is what a token plays to an attribution. The order is that of the
// chain's classes.
type part uint8

// The parts: each begins a run, and goes on with it.
const (
	partNone part = iota
	partSource
	partSourceOn
	partCue
	partCueOn
	partContent
	partContentOn
	numParts
)

// begin returns the part that begins a run of r.
func (r part) begin() part {
	if r == partNone {
		return r
	}
	return (r-1)/2*2 + 1
}

// goesOn reports whether a token of part r continues the run before it.
func (r part) goesOn() bool { return r != partNone && r%2 == 0 }

// isContent reports whether r belongs to a content.
func (r part) isContent() bool { return r >= partContent }

// partMayFollow reports whether part after may stand after part before, which is
// -1 at a paragraph's start: a run goes on only where it has begun.
func partMayFollow(before, after int) bool {
	return !part(after).goesOn() || before >= 0 && part(before).begin() == part(after).begin()
}

// transitionScale divides the transitions' weights in the model's file, which
// would not fit a cell otherwise: every other token teaches them.
const transitionScale = 16

var partChain = sync.OnceValue(func() *chain {
	c := newChain(loadModel("parts", int(numParts)), partMayFollow)
	for i, w := range c.transitions {
		if w != forbidden {
			c.transitions[i] = w * transitionScale
		}
	}
	return c
})

// findParts labels all tokens. In sure it leaves, for each token, how far
// content lies above no part by the token's own features.
func (p *parser) findParts() {
	c := partChain()
	k := c.classes
	p.parts, p.sure = zeroed(p.parts, len(p.tokens)), zeroed(p.sure, len(p.tokens))
	w, f := &p.lattice, &p.partFeatures
	for first := 0; first < len(p.tokens); {
		last := p.paraEnd(first)
		f.enter(p, first, last)
		w.scores = zeroed(w.scores, (last-first)*k)
		for i := first; i < last; i++ {
			row := w.scores[(i-first)*k:][:k]
			c.score(f.list(i), row)
			p.sure[i] = max(row[partContent], row[partContentOn]) - row[partNone]
		}
		for i, r := range w.viterbi(last-first, k, c.transitions) {
			p.parts[first+i] = part(r)
		}
		first = last
	}
	p.settleParts()
}

// paraEnd returns one past the last token of the paragraph of token i.
func (p *parser) paraEnd(i int) int {
	para := p.para(i)
	s := int(p.tokens[i].sent)
	for s+1 < len(p.sents) && p.sents[s+1].para == para {
		s++
	}
	return p.sents[s].last
}

// paraStart returns the first token of the paragraph of token i.
func (p *parser) paraStart(i int) int {
	para := p.para(i)
	s := int(p.tokens[i].sent)
	for s > 0 && p.sents[s-1].para == para {
		s--
	}
	return p.sents[s].first
}

// settleParts holds the labels to the rules A1 to A5.
func (p *parser) settleParts() {
	p.layoutTurns() // A1
	for k := range p.quoted {
		q := &p.quoted[k]
		if q.depth > 0 || q.last <= q.first || p.namesItself(q) {
			continue
		}
		content := 0
		for i := q.first; i < q.last; i++ {
			if p.parts[i].isContent() {
				content++
			}
		}
		if p.onlyNamed(q) { // A5
			p.clearContent(q)
			continue
		}
		carries := q.carries && k > 0 && p.parts[p.quoted[k-1].last-1].isContent() // A3
		if content*2 >= q.last-q.first || carries || p.fillsPara(q) {
			p.setContent(q) // A2
		}
	}
	p.reported() // A4
	slices.SortStableFunc(p.turns, func(a, b turn) int { return a.content.first - b.content.first })
}

// fillsPara reports whether a stretch is all of its paragraph, and a whole
// sentence.
func (p *parser) fillsPara(q *quoted) bool {
	if !p.startsPara(q.open) || q.end < len(p.tokens) && !p.startsPara(q.end) || p.article.Paragraphs[q.para].Kind != KindBody {
		return false
	}
	switch p.tokens[q.last-1].lower {
	case ".", "!", "?":
		return p.isClause(q.first, q.last)
	}
	return false
}

// namedTokens is how long a name in marks may be.
const namedTokens = 8

// onlyNamed reports whether a stretch is the name that a passive verb of
// naming right before it gives, without an agent behind it (A5).
func (p *parser) onlyNamed(q *quoted) bool {
	i := q.open - 1
	for ; i >= 0 && i > q.open-4 && (p.tokens[i].tag == tagDT || p.tokens[i].lower == "as"); i-- {
	}
	if i < 0 || q.last-q.first > namedTokens || p.para(i) != q.para || p.tokens[i].tag != tagVBN {
		return false
	}
	switch p.tokens[i].lower {
	case "called", "named", "dubbed", "known", "titled", "entitled", "nicknamed", "termed", "labelled", "labeled", "captioned":
		return q.end >= len(p.tokens) || p.tokens[q.end].lower != "by" && !p.hasAgent(i)
	}
	return false
}

// hasAgent reports whether a subject that names or an auxiliary of the past
// perfect makes the participle i active: "what he has called".
func (p *parser) hasAgent(i int) bool {
	if p.setting[i].subject >= 0 {
		return true
	}
	for back := i - 1; back >= 0 && back > i-3; back-- {
		switch p.tokens[back].lower {
		case "has", "have", "had", "'ve", "'d":
			return true
		}
	}
	return false
}

// clearContent clears the content that a stretch opens.
func (p *parser) clearContent(q *quoted) {
	if q.open > 0 && p.para(q.open-1) == q.para && p.parts[q.open-1].isContent() {
		return
	}
	for i := q.open; i < q.end; i++ {
		p.parts[i] = partNone
	}
	for i := q.end; i < len(p.parts) && p.para(i) == q.para && p.parts[i] == partContentOn; i++ {
		p.parts[i] = partNone
	}
}

// setContent makes a stretch content, marks and all, and lets it go on with a
// content right before it.
func (p *parser) setContent(q *quoted) {
	r := tokenRange{q.open, q.end}
	goesOn := p.parts[q.open] == partContentOn && q.open > 0 && p.para(q.open-1) == q.para && p.parts[q.open-1].isContent()
	p.fill(r, partContent)
	if goesOn {
		p.parts[q.open] = partContentOn
	}
	if q.end < len(p.parts) && p.parts[q.end] == partContent && p.para(q.end) == q.para {
		p.parts[q.end] = partContentOn
	}
}

// namesItself reports whether a stretch is a turn that names its own source.
func (p *parser) namesItself(q *quoted) bool {
	for i := q.first; i < q.last && i < q.first+labelTokens; i++ {
		if p.parts[i] == partCue && p.tokens[i].lower == ":" {
			return true
		}
	}
	return false
}

// fill gives a range one part. A run of the same part that it cuts off
// begins anew behind it.
func (p *parser) fill(r tokenRange, first part) {
	for i := r.first; i < r.last; i++ {
		if p.parts[i] = first; i > r.first && first != partNone {
			p.parts[i]++
		}
	}
	if r.last < len(p.parts) && p.parts[r.last].goesOn() {
		p.parts[r.last] = p.parts[r.last].begin()
	}
}
