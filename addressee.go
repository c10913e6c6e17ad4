// Addressees: whom something was said to.
//
//	D1  the object of a verb that takes one: "told Mr Lee", "asked the court"
//	D2  the object of "to" on any cue: "said to reporters", "wrote to the mayor"
//
// An object that is the content, or no phrase of its own, is none.

package article

// addressee returns whom a quotation was said to, or nothing.
func (p *parser) addressee(q *quotation) tokenRange {
	for i := q.cue.first; i < q.cue.last; i++ {
		if !p.tokens[i].tag.isVerb() {
			continue
		}
		for c := range p.children(i) {
			if c < i {
				continue
			}
			to := c
			switch t := &p.tokens[c]; {
			case (t.rel == relDobj || t.rel == relDative) && t.tag != tagIN && takesAddressee(p.lemma(i)): // D1
			case (t.rel == relPrep || t.rel == relDative) && t.lower == "to": // D2
				to = p.childOf(c, relPobj)
			default:
				continue
			}
			if r := p.addressed(to, q); !r.empty() {
				return r
			}
		}
	}
	return tokenRange{}
}

// takesAddressee reports whether the object of a verb is whom it is said to.
func takesAddressee(lemma string) bool {
	switch lemma {
	case "tell", "ask", "inform", "assure", "reassure", "remind", "urge", "warn", "advise", "notify", "persuade",
		"convince", "brief", "instruct", "order", "email", "text", "message", "question", "address", "promise":
		return true
	}
	return false
}

// addressed returns the phrase that token i heads, up to the first comma or
// word with another part in the attribution.
func (p *parser) addressed(i int, q *quotation) tokenRange {
	if i < 0 || p.parts[i].isContent() || q.source.holds(i) {
		return tokenRange{}
	}
	switch t := &p.tokens[i]; t.tag {
	case tagDT, tagWDT, tagWP, tagCD:
		return tokenRange{} // "told this", "asked what"
	case tagPRP:
		if t.lower == "it" {
			return tokenRange{}
		}
	}
	first, last := p.subtree(i)
	r := tokenRange{i, i + 1}
	for r.first > first && p.addressWord(r.first-1, q) {
		r.first--
	}
	for r.last < last && p.addressWord(r.last, q) {
		r.last++
	}
	return r
}

func (p *parser) addressWord(i int, q *quotation) bool {
	return !p.parts[i].isContent() && !q.source.holds(i) && p.tokens[i].lower != "," && p.setting[i].quote < 0
}
