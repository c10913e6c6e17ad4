// Attributions in the midst of a sentence that the chain of parts left out or
// took for half of what they are.
//
//	R6  a clause that goes on behind its attribution is said on both sides:
//	    "Fares will rise, Ms Adeyemi said, and may rise again in May."
//	R8  the clause before an attribution in the midst is said, all of it, unless
//	    it attributes something itself: "Firms signed ten deals, police said, …"
//	R9  so are both sides of one that parts a subject from its verb, an adverb
//	    from its clause or a clause from its reason: "His wife, he said, had
//	    saved four."
//	R10 what a verb of saying joined to the cue leads in is no more of its
//	    content: "said the army had fired no shot, and accused the rebels of …"

package article

// inTheMidst finds the attribution between two commas in the midst of a
// sentence, and what is said on both sides of it (R6, R8, R9).
func (p *parser) inTheMidst(s *sentence) {
	for i := s.first + 2; i+2 < s.last; i++ {
		if p.tokens[i+1].lower != "," || p.setting[i].quote >= 0 || !p.tokens[i].tag.isVerb() || !reports(p.lemma(i)) {
			continue
		}
		subject := int(p.setting[i].subject)
		if p.tokens[i-1].tag == tagPRP && p.tokens[i-2].tag == tagComma {
			subject = i - 1 // whatever the tree says
		}
		if subject < 0 || subject > i {
			continue
		}
		source := p.clauseRange(subject, i)
		comma := source.first - 1
		if comma <= s.first || p.tokens[comma].lower != "," || !p.onlyAdverbs(source.last, i) {
			continue
		}
		before, rest := tokenRange{s.first, comma}, p.withoutPeriod(tokenRange{i + 2, s.last})
		parted := p.isParted(before, rest)
		if !p.parts[comma-1].isContent() || p.parts[s.first] != partContent {
			if !p.unsaid(before) || !parted && !p.isClause(before.first, before.last) {
				return
			}
			p.attribute(before, source, tokenRange{i, i + 1})
		}
		if p.free(rest) && (parted || p.joinedTo(rest, before, i)) {
			p.fill(rest, partContent)
		}
		return
	}
}

// attribute sets the parts of an attribution.
func (p *parser) attribute(content, source, cue tokenRange) {
	p.fill(content, partContent)
	p.fill(source, partSource)
	p.fill(cue, partCue)
}

// isParted reports whether an attribution stands between what belongs
// together: a subject and its verb, or a clause and its reason (R9).
func (p *parser) isParted(before, rest tokenRange) bool {
	if rest.empty() {
		return false
	}
	switch p.tokens[rest.first].tag {
	case tagVBD, tagVBZ, tagVBP, tagMD:
		return !p.hasFinite(before) && p.lastNoun(before) >= 0
	}
	return p.tokens[rest.first].lower == "because"
}

// hasFinite reports whether a verb of a range is one that a subject needs.
func (p *parser) hasFinite(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		switch p.tokens[i].tag {
		case tagVBD, tagVBZ, tagVBP, tagMD:
			return true
		}
	}
	return false
}

// withoutPeriod returns a range less the period that ends it.
func (p *parser) withoutPeriod(r tokenRange) tokenRange {
	for r.last > r.first && p.tokens[r.last-1].tag == tagPeriod {
		r.last--
	}
	return r
}

// unsaid reports whether a range holds no marks and attributes nothing.
func (p *parser) unsaid(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if p.setting[i].quote >= 0 {
			return false
		}
	}
	return !p.attributes(r)
}

// attributes reports whether a range holds a content, of more than a word or
// two, and a cue among the verbs that attribute.
func (p *parser) attributes(r tokenRange) bool {
	cue, content := false, 0
	for i := r.first; i < r.last; i++ {
		cue = cue || p.parts[i].begin() == partCue && p.isCue(i)
		content += int(bit(p.parts[i].isContent()))
	}
	return cue && content > 2
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

// joinedCue cuts a content at a verb of saying that is joined to its cue, and
// makes what that verb leads in a content of its own (R10).
func (p *parser) joinedCue(q *quoted) {
	cc := q.open - 1
	for cc > 1 && cc > q.open-joinedTokens && p.tokens[cc].tag != tagCC {
		if p.parts[cc] != partContentOn {
			return
		}
		cc--
	}
	verb := cc + 1
	if cc < 2 || p.tokens[cc].tag != tagCC || p.tokens[cc-1].lower != "," || p.tokens[verb].tag != tagVBD || !p.isCue(verb) {
		return
	}
	first := cc
	for first > max(0, cc-contentTokens) && p.parts[first] == partContentOn {
		first--
	}
	cue := first - 1
	if p.parts[first] != partContent || cue < 1 || p.para(cue) != q.para || p.parts[cue].begin() != partCue || !p.changesTense(cue, verb) {
		return
	}
	source := p.runBefore(cue)
	if source.empty() {
		return
	}
	content := tokenRange{verb + 1, p.contentEnd(q)}
	p.fill(tokenRange{cc - 1, verb}, partNone)
	p.fill(tokenRange{verb, verb + 1}, partCue)
	p.fill(content, partContent)
	p.turns = append(p.turns, turn{content: content, cue: tokenRange{verb, verb + 1}, source: source})
}

// runBefore returns the source that ends where the cue around token i begins,
// if one does.
func (p *parser) runBefore(i int) tokenRange {
	for i > 0 && p.parts[i] == partCueOn {
		i--
	}
	r := tokenRange{i, i}
	for r.first > 0 && p.parts[r.first-1].begin() == partSource && p.para(r.first-1) == p.para(i) {
		r.first--
	}
	return r
}

// changesTense reports whether a verb that is joined to the clause of a cue
// takes none of its auxiliaries: "had fired …, and accused".
func (p *parser) changesTense(cue, verb int) bool {
	if int(p.tokens[verb].head) == cue {
		return true
	}
	clause := p.setting[cue].clause
	if clause < 0 || int(p.tokens[verb].head) != int(clause) {
		return false
	}
	switch p.tokens[clause].tag {
	case tagVBN, tagVB, tagVBG:
		return true
	}
	return false
}

// joinedTokens is how far from a stretch the conjunction may stand, and
// contentTokens how far from that the content may begin.
const joinedTokens, contentTokens = 8, 120
