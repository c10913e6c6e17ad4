// Reported speech that the chain of parts left out.
//
//	R1  a clause that hangs on a verb of saying with a subject is said:
//	    "The ferry sank on Sunday, police said."
//	R5  what somebody calls something is said, if nobody says that he does:
//	    "began what he described as a “new phase”"
//	R7  nothing but a verb of saying and its subject right behind speech in
//	    marks attributes it, whatever comes next: „We fly“, said Ms Adeyemi.
//	R12 so does a phrase right behind the closing mark that was taken for content,
//	    with what commas set off in it, and such a verb behind it
//	R13 what stands in marks behind a colon is its sentence's subject's, if no cue
//	    is there: "The union was blunt: “Nobody wants that again.”"
//	R14 what stands before the second half of a sentence in marks that breaks off
//	    for its attribution is none of it: "“If it rains,” she said as she shut
//	    the door, “we stay.”"
//	R4  a headline that opens with a name and a colon, or closes with a colon
//	    and a name, quotes whoever is a source in the text: "Diaz: no new quay"

package article

// reported adds the parts of what the rules find.
func (p *parser) reported() {
	for i := range p.tokens {
		p.speaksPublicly(i)
		if p.parts[i] == partNone && p.setting[i].quote < 0 && p.tokens[i].tag.isVerb() && reports(p.lemma(i)) {
			p.reportedClause(i)
		}
	}
	for k := range p.quoted {
		p.calledSo(&p.quoted[k])
		p.saidBehind(&p.quoted[k])
		p.namedBehind(&p.quoted[k])
		p.joinedCue(&p.quoted[k])
		p.behindColon(&p.quoted[k])
		if k > 0 && p.breaksOff(k-1) {
			p.resume(&p.quoted[k-1], &p.quoted[k])
		}
	}
	for k := range p.sents {
		p.closingCue(&p.sents[k])
		p.inTheMidst(&p.sents[k])
	}
	for first := 0; first < len(p.tokens); {
		last := p.paraEnd(first)
		switch p.article.Paragraphs[p.para(first)].Kind {
		case KindHeadline, KindStandfirst, KindHeading:
			p.colonHeadline(first, last)
			p.closingSays(first, last)
		}
		first = last
	}
}

// reports reports whether a verb's clause is what its subject said, and
// nothing else.
func reports(lemma string) bool {
	switch lemma {
	case "say", "tell", "add", "announce", "state", "claim", "warn", "insist", "argue", "report", "confirm", "allege",
		"declare", "assert", "contend", "maintain", "reiterate", "stress", "tweet", "write":
		return true
	}
	return false
}

// reportedClause makes the clause that hangs on verb i content (R1).
func (p *parser) reportedClause(i int) {
	subject, clause := int(p.setting[i].subject), int(p.setting[i].clause)
	if subject < 0 || clause < 0 {
		return
	}
	content, source := p.clauseRange(clause, i), p.clauseRange(subject, i)
	if content.last-content.first < 3 || !p.free(content) || !p.free(source) {
		return
	}
	p.fill(content, partContent)
	p.fill(source, partSource)
	p.fill(tokenRange{i, i + 1}, partCue)
}

// calledSo makes what stands in marks content where "what", a subject and a
// verb of calling lead to it (R5), unless somebody says it all: "she condemned
// what he called a “new phase”".
func (p *parser) calledSo(q *quoted) {
	from := q.open
	for from > 0 && from > q.open-4 && p.tokens[from-1].tag == tagDT {
		from--
	}
	verb := from - 1
	if verb > 0 && p.tokens[verb].lower == "as" {
		verb--
	}
	if q.depth > 0 || q.last <= q.first || verb <= 0 || p.para(verb) != q.para || !p.tokens[verb].tag.isVerb() || !calls(p.lemma(verb)) {
		return
	}
	subject := int(p.setting[verb].subject)
	if subject < 0 || subject >= verb || p.setting[verb].quote >= 0 {
		return
	}
	t := turn{source: p.clauseRange(subject, verb), cue: tokenRange{verb, from}, content: tokenRange{from, p.contentEnd(q)}}
	what := t.source.first - 1
	if what < 1 || p.tokens[what].lower != "what" || p.setting[what].quote >= 0 {
		return
	}
	if p.parts[what] == partNone || p.parts[what] == partContent && !p.isCue(what-1) { // else it is part of what another says
		p.fill(tokenRange{what, verb}, partNone)
		p.takeTurn(t)
	}
}

// calls reports whether a verb says what its subject calls something.
func calls(lemma string) bool {
	switch lemma {
	case "call", "describe", "term", "dub", "label", "brand", "characterize", "characterise":
		return true
	}
	return false
}

// contentEnd returns where the content around a stretch ends.
func (p *parser) contentEnd(q *quoted) int {
	i := q.end
	for i < len(p.parts) && p.parts[i] == partContentOn && p.para(i) == q.para {
		i++
	}
	return i
}

// saidBehind sets the parts of the cue and source right behind a stretch that
// is content, where they are taken for content too (R7).
func (p *parser) saidBehind(q *quoted) {
	if q.depth > 0 || q.last <= q.first || !p.parts[q.first].isContent() {
		return
	}
	i := q.end
	if i < len(p.tokens) && p.tokens[i].lower == "," {
		i++
	}
	for v := i; v < len(p.tokens) && v < i+sourceTokens && p.para(v) == q.para; v++ {
		subject := int(p.setting[v].subject)
		if subject < i || p.setting[v].quote >= 0 || !p.tokens[v].tag.isVerb() || !reports(p.lemma(v)) {
			continue
		}
		source := p.clauseRange(subject, v)
		if !p.parts[v].isContent() && !p.anyContent(source) || min(source.first, v) != i || p.setting[i].quote >= 0 {
			return
		}
		if source.first != v+1 && !p.onlyAdverbs(source.last, v) || source.empty() || p.para(source.last-1) != q.para {
			return
		}
		for k := q.end; k < i; k++ {
			p.parts[k] = partNone
		}
		p.fill(tokenRange{source.last, v}, partNone)
		p.fill(tokenRange{v, v + 1}, partCue)
		p.fill(source, partSource)
		if end := max(v+1, source.last); end < len(p.parts) && p.tokens[end].tag.isMark() && p.setting[end].quote < 0 && p.parts[end].isContent() {
			p.fill(tokenRange{end, end + 1}, partNone)
		}
		return
	}
}

// anyContent reports whether one of some tokens is content.
func (p *parser) anyContent(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if p.parts[i].isContent() {
			return true
		}
	}
	return false
}

// namedBehind sets the parts of the source and cue right behind a stretch that
// ends as what is attributed does, where the source is taken for content (R12).
func (p *parser) namedBehind(q *quoted) {
	if q.depth > 0 || q.last <= q.first || q.end >= len(p.tokens) || p.para(q.end) != q.para || !p.parts[q.first].isContent() || !p.parts[q.end].isContent() {
		return
	}
	switch p.tokens[q.last-1].lower {
	case ",", "?", "!":
	default:
		return
	}
	aside := false // between two commas
	for v := q.end + 1; v < len(p.tokens) && v < q.end+closingTokens && p.tokens[v].sent == p.tokens[q.end].sent && p.setting[v].quote < 0; v++ {
		switch t := &p.tokens[v]; {
		case t.tag == tagComma:
			aside = !aside
		case aside || t.tag != tagVBD && t.tag != tagVBZ && t.tag != tagVBP:
		case reports(p.lemma(v)):
			p.fill(tokenRange{q.end, v}, partSource)
			p.fill(tokenRange{v, v + 1}, partCue)
			return
		default:
			return
		}
	}
}

// behindColon makes what stands in marks behind a colon the words of whoever is
// the subject before it (R13).
func (p *parser) behindColon(q *quoted) {
	colon := q.open - 1
	if q.depth > 0 || colon < 1 || q.last <= q.first || p.tokens[colon].lower != ":" || p.para(colon) != q.para || !p.parts[q.first].isContent() {
		return
	}
	main := -1
	for i := colon - 1; i >= 0 && p.tokens[i].sent == p.tokens[colon].sent; i-- {
		if p.setting[i].quote >= 0 || p.parts[i] != partNone {
			return
		}
		switch v := &p.tokens[i]; {
		case v.tag != tagVBD && v.tag != tagVBZ && v.tag != tagVBP || p.setting[i].subject < 0 || int(p.setting[i].subject) > i:
		case v.rel == relRelcl || v.rel == relAcl || v.rel == relAdvcl:
		default:
			main = i
		}
	}
	if main < 0 {
		return
	}
	source := p.clauseRange(int(p.setting[main].subject), main)
	switch {
	case source.empty(), !p.free(source):
	case p.tokens[p.setting[main].subject].tag == tagEX, p.tokens[p.setting[main].subject].tag == tagDT, p.tokens[p.setting[main].subject].lower == "it":
	default:
		p.takeTurn(turn{content: tokenRange{q.open, p.contentEnd(q)}, cue: tokenRange{main, main + 1}, source: source})
	}
}

// breaksOff reports whether stretch k ends in a comma, and the next one goes on
// with its sentence, behind a comma and in small letters.
func (p *parser) breaksOff(k int) bool {
	if k+1 >= len(p.quoted) {
		return false
	}
	a, b := &p.quoted[k], &p.quoted[k+1]
	return a.depth == 0 && b.depth == 0 && a.first < a.last && b.first < b.last && a.para == b.para && a.end < b.open &&
		p.tokens[a.last-1].tag == tagComma && p.tokens[b.open-1].tag == tagComma && p.setting[b.first].shape == caseLower
}

// resume makes the second half of a sentence that breaks off a content, and
// nothing between the halves (R14).
func (p *parser) resume(a, b *quoted) {
	if !p.parts[a.first].isContent() {
		return
	}
	for i := b.open - 1; i >= a.end && p.parts[i].isContent(); i-- {
		p.parts[i] = partNone
	}
	p.setContent(b)
	p.parts[b.open] = partContent
}

// speaksPublicly takes an adverb from the start of a cue where it belongs to a
// clause of the source: "an aide not authorised to speak publicly | said".
func (p *parser) speaksPublicly(i int) {
	if i > 0 && i+1 < len(p.parts) && p.parts[i] == partCue && p.parts[i+1] == partCueOn && p.tokens[i].tag == tagRB &&
		p.parts[i-1].begin() == partSource && p.tokens[i-1].tag == tagVB && p.para(i-1) == p.para(i+1) {
		p.parts[i], p.parts[i+1] = partSourceOn, partCue
	}
}

// onlyAdverbs reports whether nothing but adverbs stands from one token to
// another, if anything.
func (p *parser) onlyAdverbs(from, to int) bool {
	for i := from; i < to; i++ {
		if p.tokens[i].tag != tagRB {
			return false
		}
	}
	return from <= to
}

// clauseRange returns what token c governs on its side of token i, less the
// marks at its edges.
func (p *parser) clauseRange(c, i int) tokenRange {
	first, last := p.subtree(c)
	if c < i {
		last = min(last, i)
	} else {
		first = max(first, i+1)
	}
	for first < last && p.tokens[last-1].tag.isMark() && p.setting[last-1].quote < 0 {
		last--
	}
	for first < last && p.tokens[first].tag.isMark() && p.setting[first].quote < 0 {
		first++
	}
	return tokenRange{first, last}
}

// free reports whether no token of a range plays a part yet.
func (p *parser) free(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if p.parts[i] != partNone {
			return false
		}
	}
	return true
}

// nameTokens is how long the name before or after a headline's colon may be.
const nameTokens = 4

// colonHeadline makes a headline's words the words of whom it names (R4).
func (p *parser) colonHeadline(first, last int) {
	for i := first + 1; i < last-1; i++ {
		if p.tokens[i].lower != ":" {
			continue
		}
		before, after := tokenRange{first, i}, tokenRange{i + 1, last}
		if p.setting[i].quote >= 0 || !p.free(tokenRange{first, last}) {
			return
		}
		switch {
		case i-first <= nameTokens && last-i > 3 && p.speaksElsewhere(i-1, last):
			p.fill(before, partSource)
			p.fill(after, partContent)
		case last-i-1 <= nameTokens && i-first > 2 && p.speaksElsewhere(last-1, last):
			p.fill(after, partSource)
			p.fill(before, partContent)
		default:
			return
		}
		p.fill(tokenRange{i, i + 1}, partCue)
		return
	}
}

// speaksElsewhere reports whether the word of token i is part of a source
// after a headline that ends before token last.
func (p *parser) speaksElsewhere(i, last int) bool {
	word := p.setting[i].word
	for k := last; k < len(p.tokens); k++ {
		if p.parts[k].begin() == partSource && p.setting[k].word == word {
			return true
		}
	}
	return false
}
