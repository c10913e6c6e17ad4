// Descriptions: common nouns that take up somebody who was named (C8).
//
//	D1  the noun, with "the", "this", or an owner, is a role, title or the end
//	    of the name of somebody: "the president", "the commission"
//	D2  what modifies the noun does not contradict: the French president is
//	    not the president whose country is Peru
//	D3  "the company", "the city" is else the last thing of its class
//	D4  "the 54-year-old", "the actor" is else the last person spoken of
//	D6  "the company" is no ministry: see speakers_orgsorts.go
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
	if definite {
		if k := p.described(i, r, pr, aged); k >= 0 {
			return k, r
		}
	}
	if pr.class == classPerson {
		return p.namedLater(i, r, pr), r
	}
	return -1, none
}

// namedLater returns who is named soon after with the role that a source
// has here (D5), or -1.
func (p *parser) namedLater(i int, r tokenRange, pr pronoun) int {
	if p.sourceAt[i] == 0 {
		return -1
	}
	for n := range p.ahead {
		m := &p.ahead[n]
		if m.entity < 0 || p.tokens[m.first].sent-p.tokens[i].sent > 4 {
			continue
		}
		k := &p.known[m.entity]
		if k.class == classPerson && k.first > i && agreement(k, pr) >= 0 && p.descriptionFit(i, r, k, m.entity) > 0 {
			return m.entity
		}
	}
	return -1
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
		if !(t.tag.isNoun() || t.tag.isAdjective() || t.tag == tagCD || t.form == "-" || t.tag == tagVBN || t.tag == tagPOS) {
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
	seen := 0
	for n := len(p.recent) - 1; n >= 0 && seen < maxBack*2; n-- {
		m := &p.recent[n]
		seen++
		if m.entity < 0 || m.entity == best || m.last > r.first {
			continue
		}
		k := &p.known[m.entity]
		s, t := p.descriptionFit(i, r, k, m.entity), &p.tokens[i]
		if s == 0 {
			back := int(p.tokens[i].sent - p.tokens[m.first].sent)
			if !p.fallsBack(i, k, pr, aged) || isSingleOffice(t.lower) && p.contradicts(r, k, m.entity) || back > 3 && (pr.class != classOrg || back > maxSentences) {
				continue
			}
			s = 1
		}
		if s < 0 || pr.class == classPerson && (k.class != classPerson || agreement(k, pr) < 0) {
			continue
		}
		if pr.class != classPerson && k.class == classPerson {
			continue
		}
		if s = s*20 + max(0, p.candidateScore(i, m, p.classOnly(pr, k))); s > most {
			best, most = m.entity, s
		}
	}
	return best
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
	case t.tag.isName():
		return false // a Commissioner has a name of his own
	case pr.class == classOrg:
		return k.class == classOrg && t.lex&lexOrgNouns != 0 && k.body == 0 && p.mayTakeUp(t.lower, k) // D6
	case pr.class == classPlace:
		return k.class == classPlace
	}
	return k.class == classPerson && (aged || p.sourceAt[i] > 0 || t.rel.isSubject())
}

// descriptionFit scores a noun phrase against an entity's roles, titles and
// name (D1, D2): 0 for no tie, less for a contradiction.
func (p *parser) descriptionFit(i int, r tokenRange, k *known, entity int) int {
	fit := 0
	for n, h := range k.roleHeads {
		if p.sameRole(i, h) {
			fit = max(fit, 3+p.sharedWords(r, k.roles[n].Text))
		}
	}
	if k.title >= 0 && p.sameRole(i, k.title) {
		fit = max(fit, 3)
	}
	if fit == 0 && k.class == classPerson {
		for n := range k.roles {
			if p.sharedNames(r, k.roles[n].Text) > 0 {
				fit = 2
			}
		}
	}
	if k.class != classPerson && k.form >= 0 && !p.isBareNoun(k) {
		for _, w := range p.words[p.forms[k.form].words.first:p.forms[k.form].words.last] {
			if p.sameRole(i, int(w)) && isCapital(p.tokens[w].form) || k.body > 0 && p.sameBody(i, k.body) {
				fit = max(fit, 4)
			}
		}
	}
	if fit > 0 && p.contradicts(r, k, entity) {
		return -1
	}
	return fit
}

// isBareNoun reports whether an organisation's name is a noun that takes others
// up: "Bank", where it is a word of a headline.
func (p *parser) isBareNoun(k *known) bool {
	w := p.forms[k.form].words
	return w.last-w.first == 1 && k.mentions < 3 && k.body == 0 && sortOf(p.tokens[p.words[w.first]].lower) == sortBusiness
}

// sameRole reports whether two nouns say the same of somebody.
func (p *parser) sameRole(a, b int) bool {
	x, y := p.tokens[a].lower, p.tokens[b].lower
	if x == y {
		return true
	}
	cx, cy := roleClass(x), roleClass(y)
	return cx != "" && cx == cy
}

// roleClass returns what words for one office have in common.
func roleClass(lower string) string {
	switch strings.TrimSuffix(lower, ".") {
	case "sen", "senator":
		return "senator"
	case "rep", "congressman", "congresswoman", "representative":
		return "representative"
	case "gov", "governor":
		return "governor"
	case "nominee", "candidate", "contender":
		return "candidate"
	case "prof", "professor":
		return "professor"
	case "spokesman", "spokeswoman", "spokesperson":
		return "spokesman"
	case "ceo", "exec", "executive":
		return "ceo"
	case "chairman", "chairwoman", "chair", "chairperson":
		return "chair"
	case "businessman", "billionaire", "mogul", "tycoon", "magnate":
		return "businessman"
	case "lawyer", "attorney":
		return "lawyer"
	}
	return ""
}

// sharedWords counts the words of a phrase, but its head and article, that a
// role has too.
func (p *parser) sharedWords(r tokenRange, role string) int {
	n := 0
	for i := r.first + 1; i < r.last-1; i++ {
		if t := &p.tokens[i]; len(t.form) > 2 && strings.Contains(role, t.form) {
			n++
		}
	}
	return n
}

// sharedNames counts the capitalised words of a phrase, but its head, that a
// role has too.
func (p *parser) sharedNames(r tokenRange, role string) int {
	n := 0
	for i := r.first + 1; i < r.last-1; i++ {
		if t := &p.tokens[i]; len(t.form) > 2 && isCapital(t.form) && strings.Contains(role, t.form) {
			n++
		}
	}
	return n
}

// contradicts reports whether a name in the phrase is foreign to all roles of
// the entity (D2).
func (p *parser) contradicts(r tokenRange, k *known, entity int) bool {
	for i := r.first; i < r.last-1; i++ {
		if !p.tokens[i].tag.isName() && p.tokens[i].label.kind() != labelNorp {
			continue
		}
		found := false
		for _, role := range k.roles {
			found = found || strings.Contains(role.Text, p.tokens[i].form)
		}
		if !found && len(k.roles) > 0 {
			return true
		}
	}
	return false
}
