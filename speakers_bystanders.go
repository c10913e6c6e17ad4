// Bystanders: what "it" and "they" may mean that has no name, so that they are
// not forced upon what has one.
//
//	C12 common nouns: "The voters knew what they wanted", "The bill passed
//	    because it was short"
//	C13 two or more together: "Ruiz and Haddow said they"
//	C14 "it" means nothing where it only fills the subject's place: "it is
//	    clear that", "it took a year to", "it was Ruiz who"

package article

import "strings"

// How far back bystanders are looked for, in tokens.
const maxBystander = 60

// How well bystanders agree: see agreement.
const (
	agreesThing  = -2 // one thing, for it
	agreesThings = 0  // several, for they
	agreesPeople = 12 // several people
)

// isOutdone reports whether a bystander fits "it" or "they" at token i better
// than a candidate of the given score.
func (p *parser) isOutdone(i int, pr pronoun, score int) bool {
	for j := i - 1; j >= 0 && j > i-maxBystander && p.tokens[i].sent-p.tokens[j].sent < 2; j-- {
		agrees, ok := p.bystander(i, j, pr)
		if !ok {
			continue
		}
		s := candidateBase + agrees
		var traits [16]trait
		for _, t := range p.places(traits[:0], i, j) {
			s += int(traitWeights[t])
		}
		if s > score {
			return true
		}
	}
	return false
}

// bystander reports whether token j heads something without a name that the
// pronoun at token i may mean, and how well it agrees.
func (p *parser) bystander(i, j int, pr pronoun) (agrees int, ok bool) {
	t := &p.tokens[j]
	switch t.rel {
	case relNsubj, relNsubjpass, relDobj, relPobj, relConj:
	default:
		return 0, false
	}
	if pr.plural && p.isPair(j) {
		return agreesPeople, true // C13
	}
	if p.mentionAt[j] != 0 || t.lex&(lexPeriods|lexMonths|lexWeekdays|lexNumbers) != 0 {
		return 0, false
	}
	switch {
	case pr.plural && t.tag == tagNNS:
		if isPersonal(lexWords()[nounLemma(t.lower)]) || isDoers(t.lower) {
			return agreesPeople, true
		}
		return agreesThings, !p.isSource(i)
	case !pr.plural && t.tag == tagNN:
		return agreesThing, !p.isSource(i) && !isPersonal(t.lex)
	}
	return 0, false
}

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

// isPair reports whether a name or noun of people has another one beside it:
// "Ruiz and Haddow".
func (p *parser) isPair(j int) bool {
	k := p.entityAt(j)
	if k < 0 || p.known[k].class != classPerson || p.tokens[j].rel == relConj {
		return false
	}
	for c := range p.children(j) {
		if o := p.entityAt(c); p.tokens[c].rel == relConj && o >= 0 && o != k && p.known[o].class == classPerson {
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
