// Reported speech that the chain of parts left out.
//
//	R1  a clause that hangs on a verb of saying with a subject is said:
//	    "The ferry sank on Sunday, police said."
//	R2  a headline that opens with a name and a colon, or closes with a colon
//	    and a name, quotes whoever is a source in the text: "Diaz: no new quay"

package article

// reported adds the parts of what R1 and R2 find.
func (p *parser) reported() {
	for i := range p.tokens {
		if p.parts[i] == partNone && p.setting[i].quote < 0 && p.tokens[i].tag.isVerb() && reports(p.lemma(i)) {
			p.reportedClause(i)
		}
	}
	for first := 0; first < len(p.tokens); {
		last := p.paraEnd(first)
		switch p.article.Paragraphs[p.para(first)].Kind {
		case KindHeadline, KindStandfirst, KindHeading:
			p.colonHeadline(first, last)
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
	subject, clause := -1, -1
	for c := range p.children(i) {
		switch p.tokens[c].rel {
		case relNsubj:
			subject = c
		case relCcomp:
			clause = c
		}
	}
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

// colonHeadline makes a headline's words the words of whom it names (R2).
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
