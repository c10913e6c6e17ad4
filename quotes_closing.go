// Attributions that close a sentence or headline, and which the chain of parts
// left out.
//
//	R2  whatever the tree says, a sentence that ends in a comma, a phrase and a
//	    verb of saying is said, if none of it is yet
//	R11 so is one that ends in a comma, "according to" and a phrase, or in a
//	    comma, such a verb and a name: "Fares may rise, argues Ms Adeyemi."
//	R3  a headline that ends in a comma, such a verb and a phrase is said by it

package article

// closingCue makes a sentence content that closes with who says so (R2, R11).
func (p *parser) closingCue(s *sentence) {
	if p.closingName(s) {
		return
	}
	comma, cue := -1, -1
	for i := s.last - 1; i > s.first; i-- {
		t := &p.tokens[i]
		switch {
		case p.setting[i].quote >= 0 || p.parts[i].isContent():
			return
		case cue < 0 && (t.lower == "heard" || (t.tag == tagVBD || t.tag == tagVBZ || t.tag == tagVBP) && statesClause(p.lemma(i))): // "a court heard" is taken for a noun
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

// statesClause reports whether a verb may stand with its subject behind the
// clause that is said, found or thought: "…, a court heard."
func statesClause(lemma string) bool {
	switch lemma {
	case "explain", "estimate", "find", "show", "suggest", "predict", "reveal", "note", "recall", "believe", "think", "hear",
		"learn", "observe", "admit", "acknowledge", "concede", "complain", "joke", "quip", "reckon", "hint", "propose",
		"rule", "conclude", "indicate", "forecast", "fear":
		return true
	}
	return reports(lemma)
}

// closingName makes a sentence content that closes with a cue and whom it
// names (R11), and reports whether it does.
func (p *parser) closingName(s *sentence) bool {
	end := p.withoutPeriod(tokenRange{s.first, s.last}).last
	for i := end - 2; i > s.first+2 && i > end-closingTokens; i-- {
		cue := tokenRange{i, i + 1}
		switch {
		case p.setting[i].quote >= 0 || p.setting[i+1].quote >= 0:
			return false
		case p.tokens[i-1].lower != ",":
			continue
		case p.tokens[i].lower == "according" && p.tokens[i+1].lower == "to" && i+2 < end:
			cue.last++
		case !p.tokens[i].tag.isVerb() || !statesClause(p.lemma(i)) || p.lemma(i) == "tell" || !p.namesOne(tokenRange{i + 1, end}):
			return false
		}
		content, source := tokenRange{s.first, i - 1}, tokenRange{cue.last, end}
		if p.hasFinite(source) || !p.hasFinite(content) || !p.unsaid(content) || p.saysBefore(i-1) {
			return false
		}
		p.attribute(content, source, cue)
		p.parts[i-1] = partNone
		return true
	}
	return false
}

// saysBefore reports whether a clause ends before token i that the chain took
// for all of what is said: one with a verb, behind a comma or conjunction if not
// at the start.
func (p *parser) saysBefore(i int) bool {
	r := tokenRange{i, i}
	for r.first > 0 && p.parts[r.first-1].isContent() && p.tokens[r.first-1].sent == p.tokens[i].sent {
		r.first--
	}
	before := &p.tokens[max(r.first-1, 0)]
	return p.hasFinite(r) && (before.sent != p.tokens[i].sent || r.first == 0 || before.tag.isMark() || before.tag == tagCC)
}

// namesOne reports whether a range holds a name of a person or organisation.
func (p *parser) namesOne(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if k := p.tokens[i].label.kind(); k == labelPerson || k == labelOrg {
			return true
		}
	}
	return false
}

// closingTokens is how long a closing cue with whom it names may be.
const closingTokens = 24

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
