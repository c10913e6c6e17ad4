// Reported speech that the chain of parts left out.
//
//	R1  a clause that hangs on a verb of saying with a subject is said:
//	    "The ferry sank on Sunday, police said."
//	R2  whatever the tree says, a sentence that ends in a comma, a phrase and
//	    such a verb is said, if none of it is yet
//	R5  what somebody calls something is said, if nobody says that he does:
//	    "began what he described as a “new phase”"
//	R6  a clause that goes on behind its attribution is said on both sides:
//	    "Fares will rise, Ms Adeyemi said, and may rise again in May."
//	R8  the clause before an attribution in the midst is said, all of it, unless
//	    it attributes something itself: "Firms signed ten deals, police said, …"
//	R7  nothing but a verb of saying and its subject right behind speech in
//	    marks attributes it, whatever comes next: „We fly“, said Ms Adeyemi.
//	R3  a headline that ends in a comma, such a verb and a phrase is said by it
//	R4  a headline that opens with a name and a colon, or closes with a colon
//	    and a name, quotes whoever is a source in the text: "Diaz: no new quay"

package article

// reported adds the parts of what the rules find.
func (p *parser) reported() {
	for i := range p.tokens {
		if p.parts[i] == partNone && p.setting[i].quote < 0 && p.tokens[i].tag.isVerb() && reports(p.lemma(i)) {
			p.reportedClause(i)
		}
	}
	for k := range p.quoted {
		p.calledSo(&p.quoted[k])
		p.saidBehind(&p.quoted[k])
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
		if !p.parts[v].isContent() && !p.parts[subject].isContent() || min(source.first, v) != i || p.setting[i].quote >= 0 {
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

// inTheMidst finds the attribution between two commas in the midst of a
// sentence, and what is said on both sides of it (R6, R8).
func (p *parser) inTheMidst(s *sentence) {
	for i := s.first + 2; i+2 < s.last; i++ {
		if p.tokens[i+1].lower != "," || p.setting[i].quote >= 0 || !p.tokens[i].tag.isVerb() || !reports(p.lemma(i)) {
			continue
		}
		subject := int(p.setting[i].subject)
		if subject < 0 || subject > i {
			continue
		}
		source := p.clauseRange(subject, i)
		comma := source.first - 1
		if comma <= s.first || p.tokens[comma].lower != "," || !p.onlyAdverbs(source.last, i) {
			continue
		}
		before := tokenRange{s.first, comma}
		if !p.parts[comma-1].isContent() || p.parts[s.first] != partContent {
			if !p.unsaid(before) || !p.isClause(before.first, before.last) {
				return
			}
			p.fill(before, partContent)
			p.fill(source, partSource)
			p.fill(tokenRange{i, i + 1}, partCue)
		}
		rest := tokenRange{i + 2, s.last}
		for rest.last > rest.first && p.tokens[rest.last-1].tag == tagPeriod {
			rest.last--
		}
		if p.free(rest) && p.joinedTo(rest, before, i) {
			p.fill(rest, partContent)
		}
		return
	}
}

// unsaid reports whether a range holds no marks, and no cue among the verbs
// that attribute.
func (p *parser) unsaid(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if p.setting[i].quote >= 0 || p.parts[i].begin() == partCue && p.isCue(i) {
			return false
		}
	}
	return true
}

// joinedTo reports whether a range opens with a conjunction, none of it is in
// marks, and a verb of it is joined to a content or, by mistake, to its cue:
// "Fares will rise, he said, and may fall" is what he said, for its tense.
func (p *parser) joinedTo(rest, to tokenRange, cue int) bool {
	if rest.empty() || p.tokens[rest.first].tag != tagCC {
		return false
	}
	found := false
	for i := rest.first; i < rest.last; i++ {
		if p.setting[i].quote >= 0 {
			return false
		}
		if t := &p.tokens[i]; t.rel == relConj && t.tag.isVerb() {
			h := int(t.head)
			found = found || to.holds(h) && p.parts[h].isContent() || h == cue && t.tag != tagVBD && t.tag != tagVBG
		}
	}
	return found
}

// closingCue makes a sentence content that closes with who says so (R2).
func (p *parser) closingCue(s *sentence) {
	comma, cue := -1, -1
	for i := s.last - 1; i > s.first; i-- {
		t := &p.tokens[i]
		switch {
		case p.setting[i].quote >= 0 || p.parts[i].isContent():
			return
		case cue < 0 && (t.tag == tagVBD || t.tag == tagVBZ || t.tag == tagVBP) && reports(p.lemma(i)):
			cue = i
		case cue >= 0 && (t.tag.isVerb() || t.tag == tagMD || cue-i > sourceTokens):
			return
		case cue < 0 && !p.closes(i):
			return
		}
		if cue >= 0 && t.lower == "," {
			comma = i
			break
		}
	}
	if comma < 0 || comma+1 >= cue || !p.isClause(s.first, comma) {
		return
	}
	p.fill(tokenRange{s.first, comma}, partContent)
	p.parts[comma] = partNone
	p.fill(tokenRange{comma + 1, cue}, partSource)
	p.fill(tokenRange{cue, cue + 1}, partCue)
}

// sourceTokens is how long the phrase before a closing cue may be.
const sourceTokens = 10

// closes reports whether token i may stand after a closing cue: the day, the
// place, the means.
func (p *parser) closes(i int) bool {
	switch t := &p.tokens[i]; t.tag {
	case tagPeriod, tagIN, tagTO, tagNNP, tagCD, tagDT:
		return true
	default:
		return t.label.kind() == labelDate || t.tag.isNoun() && p.tokens[t.head].tag == tagIN
	}
}

// isClause reports whether tokens hold a main verb, and open with no word
// that makes them depend on what follows.
func (p *parser) isClause(first, last int) bool {
	switch p.tokens[first].tag {
	case tagIN, tagWRB, tagVBG, tagVBN, tagCC, tagTO:
		return false
	}
	for i := first; i < last; i++ {
		switch p.tokens[i].tag {
		case tagVBD, tagVBZ, tagVBP, tagMD:
			return true
		}
	}
	return false
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

// closingSays makes a headline content that ends in ", says X" (R3).
func (p *parser) closingSays(first, last int) {
	for i := last - 2; i > first+2 && i >= last-nameTokens-3; i-- {
		if p.tokens[i-1].lower != "," || p.setting[i].quote >= 0 || !p.tokens[i].tag.isVerb() || !reports(p.lemma(i)) {
			continue
		}
		p.fill(tokenRange{first, i - 1}, partContent)
		p.parts[i-1] = partNone
		p.fill(tokenRange{i, i + 1}, partCue)
		for p.tokens[last-1].tag == tagPeriod {
			last--
		}
		p.fill(tokenRange{i + 1, last}, partSource)
		return
	}
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
