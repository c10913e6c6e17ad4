// Descriptions: common nouns that take up somebody who was named (C8).
//
//	D1  the noun, with "the", "this", or an owner, is a role, title or the end
//	    of the name of somebody: "the president", "the commission"
//	D2  what modifies the noun does not contradict: the French president is
//	    not the president whose country is Peru
//	D3  "the company", "the city" is else the last thing of its class
//	D4  "the 54-year-old", "the actor" is else the last person spoken of
//	D8  nobody takes himself up in his own words, "Ruiz said the minister would
//	    go", nor within what says more of him: "the union, which told the company"
//	D9  rather somebody of whom no office is told than one of another office
//	D10 "the developer" is a person with that role, or else a business
//	D11 nor whoever a clause first defines: "the company that makes her shoes"
//	D12 "the Company" with a capital is rather what the text names most
//	D6  "the company" is no ministry: see speakers_orgsorts.go
//	D13 who the first sentence leaves without a name, the second may name
//	D14 "police" as a source are the one force that the article names
//	D5  a source may be named after: "A judge said … Judge Ana Ruiz …"

package article

import "strings"

// description returns the entity that the noun phrase with head token i takes
// up, and the phrase's tokens; -1 for none.
func (p *parser) description(i int) (int, tokenRange) {
	t := &p.tokens[i]
	none := tokenRange{}
	if t.tag != tagNN && t.tag != tagNNP && t.tag != tagJJ || t.rel == relCompound || t.rel == relAppos {
		return -1, none
	}
	if p.mentionAt[i] != 0 {
		return p.adherent(i)
	}
	aged := t.lower == "old" || strings.HasSuffix(t.lower, "-old")
	if t.lex&(lexTitles|lexKinship|lexOrgNouns|lexPlaceNouns|lexBodies|lexFeminine|lexMasculine) == 0 && !aged {
		return -1, none
	}
	r, definite := p.nounPhrase(i)
	if k := p.apposed(i); k >= 0 {
		return k, r
	}
	if p.namedInside(r, i) {
		return -1, none
	}
	pr := pronoun{class: classPerson, feminine: t.lex&lexFeminine != 0, masculine: t.lex&lexMasculine != 0}
	switch {
	case t.lex&(lexOrgNouns|lexBodies) != 0 && t.lex&lexTitles == 0:
		pr = pronoun{class: classOrg}
	case t.lex&lexPlaceNouns != 0:
		pr = pronoun{class: classPlace}
	}
	if definite || p.inHeading(i) && r.first == p.sents[t.sent].first {
		k := p.described(i, r, pr, aged)
		if k < 0 && pr.class == classPerson && t.lex&lexOrgNouns != 0 {
			k = p.described(i, r, pronoun{class: classOrg}, aged) // D10
		}
		if k >= 0 {
			return k, r
		}
	}
	if pr.class == classPerson {
		k := p.namedLater(i, r, pr)
		if k < 0 {
			k = p.firstNamed(i, pr)
		}
		return k, r
	}
	return -1, none
}

// onlyForce returns the one police force that the article names, where "police"
// stand by themselves as a source (D14); -1 for none or several.
func (p *parser) onlyForce(i int) int {
	if p.tokens[i].lower != "police" || p.sourceAt[i] == 0 || p.mentionAt[i] != 0 || int(p.tokens[i].first) < i {
		return -1
	}
	if !p.forceRead {
		p.forceRead, p.force = true, p.namedForce()
	}
	return p.force
}

// namedForce returns the police force of which the text has a name, -1 for none
// or several.
func (p *parser) namedForce() int {
	only := -1
	for k := range p.known {
		if !p.isForce(&p.known[k]) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = k
	}
	return only
}

// isForce reports whether an entity is called a place's or body's police.
func (p *parser) isForce(k *known) bool {
	if k.class != classOrg || k.form < 0 {
		return false
	}
	w := p.words[p.forms[k.form].words.first:p.forms[k.form].words.last]
	last := len(w) - 1
	switch p.tokens[w[last]].lower {
	case "department", "service", "force":
		last--
	}
	return last > 0 && p.tokens[w[last]].lower == "police"
}

// unnamed makes the noun phrase with head token i somebody without a name, so
// that "he" and "the man" can take it up: every source, and "a man" as a
// subject; -1 for other phrases.
func (p *parser) unnamed(i int) (int, tokenRange) {
	t := &p.tokens[i]
	person := t.lex&(lexTitles|lexKinship|lexFeminine|lexMasculine) != 0
	if p.mentionAt[i] != 0 || !t.tag.isNoun() || t.lex&(lexOrgNouns|lexDocuments|lexPlaceNouns) != 0 && !person {
		return -1, tokenRange{}
	}
	plural := t.tag == tagNNS || t.tag == tagNNPS
	r, _ := p.nounPhrase(i)
	if r.first > 0 && p.sameSentence(r.first-1, i) && (p.tokens[r.first-1].tag == tagDT || p.tokens[r.first-1].tag == tagPRPS) && r.first == i-len(p.tokens[r.first:i]) {
		r.first--
	}
	switch {
	case p.sourceAt[i] > 0:
		q := &p.quotes[p.sourceAt[i]-1]
		for j := q.source.first; j < q.source.last; j++ {
			if k := p.besideHead(q, j); k >= 0 {
				return k, r // the mayor, Ana Ruiz
			}
		}
		r = q.source
	case person && t.rel.isSubject() && !plural && (p.tokens[r.first].lower == "a" || p.tokens[r.first].lower == "an" || p.tokens[r.first].lower == "one"):
	default:
		return -1, tokenRange{}
	}
	k := known{class: classPerson, form: -1, first: i, last: i, title: -1, of: -1, unnamed: r, plural: plural}
	if plural {
		k.class = classNation
	}
	n := p.keepKnown(k)
	if person && !plural {
		k := &p.known[n]
		k.roles, k.roleHeads = append(k.roles, Role{Span: p.rangeSpan(r)}), append(k.roleHeads, i)
		p.genderOf(k, i)
	}
	return n, r
}

// apposed returns the entity of "the city of Lima", or -1.
func (p *parser) apposed(i int) int {
	if p.tokens[i].lex&lexPlaceNouns == 0 || i+2 >= len(p.tokens) || p.tokens[i+1].lower != "of" {
		return -1
	}
	if k := p.entityAt(i + 2); k >= 0 && p.known[k].class == classPlace {
		return k
	}
	return -1
}

// adherent returns whom "the Republican", "the Dane" takes up.
func (p *parser) adherent(i int) (int, tokenRange) {
	m := &p.mentions[p.mentionAt[i]-1]
	if m.kind != ByName || m.form < 0 || p.forms[m.form].class != classNation || m.last-m.first != 1 || p.tokens[i].tag == tagNNPS || i == 0 || p.tokens[i-1].lower != "the" || !p.tokens[i].rel.isSubject() {
		return -1, tokenRange{}
	}
	r := tokenRange{i - 1, i + 1}
	return p.described(i, r, pronoun{class: classPerson}, true), r
}

// nounPhrase returns the tokens of a noun phrase up to its head, and whether
// it is definite.
func (p *parser) nounPhrase(i int) (tokenRange, bool) {
	first := i
	for first > 0 && p.sameSentence(first-1, i) {
		t := &p.tokens[first-1]
		comma := t.tag == tagComma && p.tokens[i-1].lower == "based" // the Portland, Oregon-based company
		if !(t.tag.isNoun() || t.tag.isAdjective() || t.tag == tagCD || t.form == "-" || t.tag == tagVBN || t.tag == tagPOS || comma) {
			break
		}
		first--
	}
	if first > 0 && p.sameSentence(first-1, i) {
		switch t := &p.tokens[first-1]; t.lower {
		case "the", "this", "that":
			return tokenRange{first - 1, i + 1}, true
		}
	}
	return tokenRange{first, i + 1}, false
}

// namedInside reports whether the phrase's head is followed or named by a name
// that says who it is: "the mayor, Ana Ruiz", "the mayor of Lima".
func (p *parser) namedInside(r tokenRange, head int) bool {
	for c := range p.children(head) {
		if c > head && (p.tokens[c].rel == relAppos && p.mentionAt[c] != 0) {
			return true
		}
	}
	return false
}

// described returns whom a definite phrase with head token i takes up.
func (p *parser) described(i int, r tokenRange, pr pronoun, aged bool) int {
	best, most := -1, 0
	seen, speaker, defined := 0, p.sayerOf(i), p.isDefined(i)
	for n := len(p.recent) - 1; n >= 0 && seen < maxBack*2; n-- {
		m := &p.recent[n]
		seen++
		if m.entity < 0 || m.entity == best || m.last > r.first {
			continue
		}
		k := &p.known[m.entity]
		s, t := p.descriptionFit(i, r, k, m.entity), &p.tokens[i]
		if k.class == classPerson && m.entity == speaker || p.isWithin(i, m.head) || p.filedBy(m) {
			continue // D8
		}
		if s == 0 {
			back := int(p.tokens[i].sent - p.tokens[m.first].sent)
			if defined || !p.fallsBack(i, k, pr, aged) || isSingleOffice(t.lower) && p.contradicts(i, r, k) || back > 3 && (pr.class != classOrg || back > maxSentences) {
				continue
			}
			s = 1
		} else if s > 0 {
			s = s*20 + tieBonus
		}
		if s < 0 || pr.class == classPerson && (k.class != classPerson || agreement(k, pr) < 0) {
			continue
		}
		if pr.class != classPerson && k.class == classPerson {
			continue
		}
		if s == 1 && k.class == classPerson && (k.title >= 0 || len(k.roles) > 0) && !aged {
			s -= otherOffice // D9
		}
		if s == 1 && t.tag.isName() && isIssuer(t.lower) {
			s += 4 * min(k.mentions, 12) // D12
		}
		if s += max(0, p.candidateScore(i, m, p.classOnly(pr, k))); s > most {
			best, most = m.entity, s
		}
	}
	return best
}

// otherOffice is how much another office speaks against somebody.
const otherOffice = 16

// tieBonus is how much more a role or name speaks for somebody than being the
// last of a class does.
const tieBonus = 60

// isDefined reports whether a clause without a comma says which one a noun means,
// so that it need not have been spoken of: "the company that makes her shoes".
func (p *parser) isDefined(i int) bool {
	if i+1 >= len(p.tokens) {
		return false
	}
	switch p.tokens[i+1].lower {
	case "that", "who", "which", "whose", "where":
	default:
		return false
	}
	for c := range p.children(i) {
		if p.tokens[c].rel == relRelcl && c > i {
			return true
		}
	}
	return false
}

// isWithin reports whether token i stands in what depends on a name: in the
// clause behind it, say.
func (p *parser) isWithin(i, head int) bool {
	for n := 0; n < 10 && i != head; n++ {
		h := int(p.tokens[i].head)
		if h == i {
			return false
		}
		i = h
	}
	return i == head
}

// filedBy reports whether a mention is the agency in brackets of a dateline.
func (p *parser) filedBy(m *mention) bool { return p.isBracketed(m) && p.inDateline(m) }

// sayerOf returns the entity that says what token i stands in, or -1.
func (p *parser) sayerOf(i int) int {
	if p.saidAt == nil || p.saidAt[i] == 0 {
		return -1
	}
	if h := p.quotes[p.saidAt[i]-1].head; h >= 0 {
		return p.entityAt(h)
	}
	return -1
}

// isSingleOffice reports whether a noun is an office that one place or body has one of.
func isSingleOffice(lower string) bool {
	switch lower {
	case "governor", "senator", "congressman", "congresswoman", "representative", "mayor", "director", "commissioner", "minister", "ambassador", "chief",
		"sheriff", "secretary", "premier", "chancellor", "president", "bishop", "archbishop":
		return true
	}
	return false
}

// classOnly widens a pronoun's agreement to the class of a candidate that the
// noun fits already.
func (p *parser) classOnly(pr pronoun, k *known) pronoun {
	if k.class == classPerson {
		return pronoun{class: classPerson, masculine: pr.masculine, feminine: pr.feminine}
	}
	return pronoun{class: classOrg}
}

// fallsBack reports whether a noun with no other tie may take up the last of
// its class (D3, D4).
func (p *parser) fallsBack(i int, k *known, pr pronoun, aged bool) bool {
	t := &p.tokens[i]
	switch {
	case t.tag.isName() && !isIssuer(t.lower):
		return false // a Commissioner has a name of his own
	case pr.class == classOrg:
		return k.class == classOrg && t.lex&lexOrgNouns != 0 && (k.body == 0 || sortOf(p.tokens[k.body].lower) == sortForce) && p.mayTakeUp(t.lower, k) // D6
	case pr.class == classPlace:
		return k.class == classPlace
	}
	return k.class == classPerson && t.lex&lexOrgNouns == 0 && (aged || p.sourceAt[i] > 0 || t.rel.isSubject())
}
