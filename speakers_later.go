// Named later: whom a description means that comes before the name (D5 of
// speakers_descriptions.go).

package article

// How far a description looks ahead for the name, in sentences and in names.
const (
	soon, soonNames   = 4, 12
	later, laterNames = 9, 40 // from a heading or the first paragraph
)

// namedLater returns who is named soon after with the role that a source
// has here (D5), or -1. Headings and first paragraphs keep names for later:
// "A judge in Lima said … Judge Ana Ruiz …".
func (p *parser) namedLater(i int, r tokenRange, pr pronoun) int {
	if p.sourceAt[i] == 0 || p.isAnonymous(p.quotes[p.sourceAt[i]-1].source) {
		return -1
	}
	reach, names := soon, soonNames
	if p.inLead(i) {
		reach, names = later, laterNames
	}
	for n := range p.ahead[:min(names, len(p.ahead))] {
		m := &p.ahead[n]
		if m.entity < 0 || int(p.tokens[m.first].sent-p.tokens[i].sent) > reach {
			continue
		}
		k := &p.known[m.entity]
		if k.class == classPerson && k.first > i && agreement(k, pr) >= 0 && p.descriptionFit(i, r, k, m.entity) > 0 && (reach == later || p.hasRole(i, k)) {
			return m.entity
		}
	}
	return -1
}

// hasRole reports whether the very noun at token i is a role or title of somebody.
func (p *parser) hasRole(i int, k *known) bool {
	for _, h := range k.roleHeads {
		if p.sameRole(i, h) {
			return true
		}
	}
	return k.title >= 0 && p.sameRole(i, k.title)
}

// inLead reports whether token i stands in a heading or in the first paragraph
// of the body.
func (p *parser) inLead(i int) bool {
	if p.inHeading(i) {
		return true
	}
	at := p.para(i)
	for n := range p.article.Paragraphs[:at] {
		if n > 12 || p.article.Paragraphs[n].Kind == KindBody {
			return false
		}
	}
	return true
}

// isAnonymous reports whether the words of a source say that its name stays out.
func (p *parser) isAnonymous(source tokenRange) bool {
	for i := source.first; i < source.last; i++ {
		switch p.tokens[i].lower {
		case "anonymity", "anonymously", "authorized", "authorised", "identified", "named", "unnamed", "senior", "familiar", "briefed", "knowledge":
			return true
		}
	}
	return false
}

// firstNamed returns who the second sentence of an article is about, by full
// name and with nothing told of the office, where the first sentence tells of
// somebody without a name, whose noun is token i: "A farmer has won … Ana Ruiz
// had waited …" (D13); -1 for nobody.
func (p *parser) firstNamed(i int, pr pronoun) int {
	t := &p.tokens[i]
	if !t.rel.isSubject() || p.inHeading(i) || !p.inLead(i) || p.tokens[t.head].head != t.head {
		return -1
	}
	for n := range p.ahead {
		m := &p.ahead[n]
		if m.entity < 0 || p.known[m.entity].class != classPerson {
			continue
		}
		k := &p.known[m.entity]
		next := int(p.tokens[m.first].sent-t.sent) == 1
		if next && m.first == p.sents[p.tokens[m.first].sent].first && m.before == m.first && p.tokens[m.head].rel == relNsubj && m.form == k.form &&
			k.first == m.first && m.last-m.first > 1 && p.withoutOffice(k) && agreement(k, pr) >= 0 {
			return m.entity
		}
		return -1
	}
	return -1
}

// withoutOffice reports whether nothing is told of somebody's office but what a
// clause says that he leads.
func (p *parser) withoutOffice(k *known) bool {
	for _, h := range k.roleHeads {
		if !p.tokens[h].tag.isVerb() {
			return false
		}
	}
	return true
}
