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
		_, last := p.subtree(i)
		for c := i + 1; c < last && c < i+addresseeTokens; c++ {
			if int(p.tokens[c].head) != i {
				continue
			}
			to := c
			switch t := &p.tokens[c]; {
			case (t.rel == relDobj || t.rel == relDative) && t.tag != tagIN && takesAddressee(p.lemma(i)): // D1
			case (t.rel == relPrep || t.rel == relDative) && t.lower == "to": // D2
				to = p.objectOf(c)
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

// addresseeTokens is how soon after its verb an addressee comes.
const addresseeTokens = 12

// objectOf returns the object of a preposition soon after it, or -1.
func (p *parser) objectOf(i int) int {
	_, last := p.subtree(i)
	for c := i + 1; c < last && c < i+addresseeTokens; c++ {
		if int(p.tokens[c].head) == i && p.tokens[c].rel == relPobj {
			return c
		}
	}
	return -1
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
	for r.first > first && r.first > i-addresseeTokens && p.addressWord(r.first-1, q) {
		r.first--
	}
	for r.last < last && r.last < i+addresseeTokens && p.addressWord(r.last, q) {
		r.last++
	}
	return r
}

func (p *parser) addressWord(i int, q *quotation) bool {
	return !p.parts[i].isContent() && !q.source.holds(i) && p.tokens[i].lower != "," && p.setting[i].quote < 0
}
