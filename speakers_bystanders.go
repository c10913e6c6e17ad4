// Bystanders: which nouns speak of people, and where "it" means nothing.
//
//	C14 "it" only fills a place: "it is clear that", "it took a year to", "it was
//	    Ruiz who", "they made it clear that"

package article

import "strings"

// isPersonal reports whether a word of these lists speaks of people.
func isPersonal(lex lexSet) bool { return lex&(lexTitles|lexKinship|lexFeminine|lexMasculine) != 0 }

// isDoers reports whether a plural is formed as those of people mostly are:
// farmers, doctors, artists, musicians.
func isDoers(lower string) bool {
	for _, end := range [...]string{"ers", "ors", "ists", "ians", "men", "people", "children"} {
		if len(lower) >= len(end)+3 && strings.HasSuffix(lower, end) || lower == end {
			return true
		}
	}
	return false
}

// isFiller reports whether "it" at token i only fills the subject's place (C14).
func (p *parser) isFiller(i int) bool {
	if p.tokens[i].lower != "it" || !p.tokens[i].rel.isSubject() {
		return false
	}
	v := int(p.tokens[i].head)
	if p.tokens[v].tag.isAdjective() {
		return p.isMadeSo(v)
	}
	if !p.tokens[v].tag.isVerb() {
		return false
	}
	lemma := p.lemma(v)
	for c := range p.children(v) {
		if c < v {
			continue
		}
		switch t := &p.tokens[c]; t.rel {
		case relAcomp, relAttr, relOprd:
			if lemma == "be" && (p.hasClause(c) || t.lex&(lexPeriods|lexMonths|lexWeekdays) != 0) {
				return true
			}
		case relCcomp, relXcomp, relAdvcl:
			switch lemma {
			case "be", "seem", "appear", "happen", "turn", "take", "remain", "emerge":
				return p.opensClause(c)
			}
		}
	}
	return false
}

// isMadeSo reports whether a clause follows what "make it" or "find it" says that
// something is: "it makes it easier to", "they made it clear they".
func (p *parser) isMadeSo(adjective int) bool {
	v := int(p.tokens[adjective].head)
	if v > adjective || !p.tokens[v].tag.isVerb() {
		return false
	}
	switch p.lemma(v) {
	case "make", "find", "think", "consider", "deem", "believe", "call":
	default:
		return false
	}
	_, last := p.subtree(v)
	for c := adjective + 1; c < last; c++ {
		switch t := &p.tokens[c]; t.rel {
		case relCcomp, relXcomp, relAdvcl:
			if int(t.head) == adjective || int(t.head) == v {
				return true
			}
		}
	}
	return false
}

// hasClause reports whether a predicate has a clause with "that", "to" or "who".
func (p *parser) hasClause(i int) bool {
	for c := range p.children(i) {
		if t := &p.tokens[c]; c > i && (t.rel == relCcomp || t.rel == relXcomp || t.rel == relRelcl || t.rel == relAdvcl || t.rel == relAcl) && p.opensClause(c) {
			return true
		}
	}
	return false
}

// opensClause reports whether the clause of a verb begins with "that", "to",
// "who" or "whether".
func (p *parser) opensClause(verb int) bool {
	first, last := p.subtree(verb)
	for j := first; j < last && j <= verb; j++ {
		switch p.tokens[j].lower {
		case "that", "to", "who", "whether", "for", "how":
			return true
		}
	}
	return false
}
