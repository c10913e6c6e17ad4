// Roles: what the text says a person or organisation is.
//
//	R1  before the name: "Corvane Motors chairman Ines Haddow"
//	R2  after it, between commas: "Ana Ruiz, a professor at Lima's law school,"
//	R3  the name after what it is: "the mayor, Ana Ruiz,"
//	R4  "who leads …": the clause behind "who", for verbs of leading
//	R5  "Ana Ruiz is the …", "was" and "became" too
//	R6  "as": "Ana Ruiz, who served as mayor", "she was sworn in as judge",
//	    "As mayor, Ruiz …"; and without it: "was named chief executive"
//	R8  before an organisation's: "Mumbai-based insurer Havn"
//	R7  before the name, over what the office belongs to: "Peru's envoy to
//	    Chile Ana Ruiz"
//
// The words former, ex-, late and retired put a role in the past, and so do the
// verbs of having served and of leaving. A role
// belongs to the organisation, else the place, that its words name.

package article

import "strings"

// findRoles gives the entities their roles.
func (p *parser) findRoles() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.entity < 0 || m.kind != ByName || m.form < 0 {
			continue
		}
		if class := p.known[m.entity].class; class != classPerson && class != classOrg {
			continue
		}
		p.roleBefore(m)
		p.roleAfter(m)
		p.roleAround(m)
		p.rolePredicate(m)
		p.roleAs(m)
	}
}

// roleBefore adds the role that stands before a name (R1).
func (p *parser) roleBefore(m *mention) {
	if p.known[m.entity].class != classPerson {
		p.tradeBefore(m)
		return
	}
	last := m.first
	for last > 0 && p.sameSentence(last-1, m.first) && p.tokens[last-1].lex&lexHonorifics != 0 && isCapital(p.tokens[last-1].form) {
		last--
	}
	if last == 0 || !p.sameSentence(last-1, m.first) {
		return
	}
	title := last - 1
	if p.tokens[title].lex&(lexTitles|lexKinship) == 0 {
		if title = p.titleAcross(last, p.sents[p.tokens[m.first].sent].first); title < 0 {
			return
		}
	}
	first := title
	for first > 0 && p.sameSentence(first-1, m.first) && p.modifies(first-1, m.first) {
		first--
	}
	for first < last-1 && p.tokens[first].tag == tagPOS {
		first++
	}
	p.addRole(m, tokenRange{first, last}, title)
}

// tradeBefore adds the business or body that stands before an organisation's
// name: "Mumbai-based insurer Havn" (R8).
func (p *parser) tradeBefore(m *mention) {
	noun := m.first - 1
	if noun < 0 || !p.sameSentence(noun, m.first) || p.mentionOver(noun) || p.inHeading(noun) {
		return
	}
	t := &p.tokens[noun]
	opens := noun == p.sents[t.sent].first
	if t.form != t.lower && !opens || t.tag == tagNNS || t.lex&lexOrgNouns == 0 && !isTrade(t.lower) && !isTradesman(t.lower) {
		return
	}
	first := noun
	for first > 0 && p.sameSentence(first-1, noun) && p.modifies(first-1, m.first) && p.tokens[first-1].tag != tagPOS {
		first--
	}
	p.addRole(m, tokenRange{first, m.first}, noun)
}

// modifies reports whether token i is of the words that make up a title.
func (p *parser) modifies(i, name int) bool {
	t := &p.tokens[i]
	switch {
	case p.mentionOver(i) && (t.tag.isNoun() || t.tag.isAdjective()), p.mentionOver(i) && p.mentionOver(i+1):
		return true
	case t.tag == tagVBN || t.tag == tagVBD:
		return i > 0 && p.sameSentence(i-1, i) && (p.tokens[i-1].tag == tagComma || p.tokens[i-1].tag == tagDT || p.tokens[i-1].form == "-")
	case t.tag.isNoun(), t.tag.isAdjective(), t.tag == tagPOS, t.tag == tagHyph, t.tag == tagPRPS, t.form == "-":
		h := int(t.head)
		return h >= i && h <= name || t.form == "-" || t.tag == tagPOS || p.tokens[i+1].form == "-"
	}
	return false
}

func (p *parser) mentionOver(i int) bool { return p.mentionAt[i] != 0 }

func (p *parser) sameSentence(i, j int) bool { return p.tokens[i].sent == p.tokens[j].sent }

// roleAfter adds the apposition of a name (R2) and "who leads …" (R4).
func (p *parser) roleAfter(m *mention) {
	for c := range p.children(m.head) {
		if c < m.last {
			continue
		}
		t := &p.tokens[c]
		switch {
		case t.rel == relAppos && t.tag.isNoun() && !t.tag.isName() || t.rel == relAppos && t.lex&lexTitles != 0:
			first, last := p.subtree(c)
			if !p.isTitleOfOther(c) {
				p.addRole(m, tokenRange{max(first, m.last), last}, c)
			}
		case t.rel == relRelcl && leads(p.lemma(c)) && p.tokens[max(t.first, 0)].lower == "who":
			_, last := p.subtree(c)
			p.addRole(m, tokenRange{c, last}, c)
		}
	}
}

// isTitleOfOther reports whether a name follows a title at once, whose title it
// is then.
func (p *parser) isTitleOfOther(i int) bool {
	if i+1 >= len(p.tokens) || !p.sameSentence(i, i+1) {
		return false
	}
	m := p.mentionAt[i+1]
	return m > 0 && p.mentions[m-1].first == i+1 && p.mentions[m-1].before <= i
}

// leads reports whether a verb says what somebody's office is.
func leads(lemma string) bool {
	switch lemma {
	case "lead", "head", "run", "chair", "own", "found", "coach", "captain", "represent", "direct", "manage", "oversee", "edit", "govern", "rule", "command", "teach":
		return true
	}
	return false
}

// roleAround adds the role that a name is in apposition to (R3).
func (p *parser) roleAround(m *mention) {
	t := &p.tokens[m.head]
	h := int(t.head)
	if t.rel != relAppos || h >= m.first || p.tokens[h].lex&(lexTitles|lexKinship) == 0 || p.mentionAt[h] != 0 && p.tokens[h].tag.isName() {
		return
	}
	first, _ := p.subtree(h)
	last := m.first
	for last > h+1 && !isWord(p.tokens[last-1].form) {
		last--
	}
	p.addRole(m, tokenRange{first, last}, h)
}

// rolePredicate adds what a sentence says that the name is or becomes (R5).
func (p *parser) rolePredicate(m *mention) {
	t := &p.tokens[m.head]
	v := int(t.head)
	if t.rel != relNsubj || !p.tokens[v].tag.isVerb() {
		return
	}
	if lemma := p.lemma(v); lemma != "be" && lemma != "become" && lemma != "remain" {
		return
	}
	c := p.childOf(v, relAttr)
	if c < 0 || p.tokens[c].lex&lexTitles == 0 || p.childOf(v, relNeg) >= 0 {
		return
	}
	first, last := p.subtree(c)
	if clause := p.childOf(c, relRelcl); clause > c {
		last, _ = p.subtree(clause)
	}
	p.addRole(m, tokenRange{first, last}, c)
}

// addRole adds a role, once for each wording, without marks at its ends.
func (p *parser) addRole(m *mention, r tokenRange, head int) {
	for r.first < r.last && (!isWord(p.tokens[r.first].form) || p.tokens[r.first].tag == tagPOS) {
		r.first++
	}
	for r.first < r.last && !isWord(p.tokens[r.last-1].form) && p.tokens[r.last-1].form != "%" {
		r.last--
	}
	if r.empty() || r.last-r.first > 40 {
		return
	}
	r.last = p.beforeVerb(r)
	k := &p.known[m.entity]
	span := p.rangeSpan(r)
	for _, old := range k.roles {
		if strings.EqualFold(old.Text, span.Text) || old.Start < span.End && span.Start < old.End {
			return
		}
	}
	role := Role{Span: span}
	for i := r.first; i < r.last; i++ {
		switch p.tokens[i].lower {
		case "former", "ex", "late", "retired", "erstwhile", "onetime", "one-time", "ex-president", "ex-minister":
			role.Former = role.Former || i <= head
		}
		if at := p.entityAt(i); at >= 0 && at != m.entity && role.Of == "" && p.known[at].class != classPerson {
			role.Of = p.nameOf(at)
		}
	}
	k.roles = append(k.roles, role)
	k.roleHeads = append(k.roleHeads, head)
	p.genderOf(k, head)
}

// beforeVerb returns where a role ends: before a comma and the sentence's verb,
// which the parser may have taken into it.
func (p *parser) beforeVerb(r tokenRange) int {
	for i := r.first + 1; i+1 < r.last; i++ {
		if t := p.tokens[i+1].tag; p.tokens[i].tag == tagComma && (t == tagVBD || t == tagVBZ || t == tagMD) {
			return i
		}
	}
	return r.last
}

// genderOf keeps what a noun shows of a person's gender.
func (p *parser) genderOf(k *known, noun int) {
	switch t := &p.tokens[noun]; {
	case t.lex&lexFeminine != 0:
		k.feminine += 4
	case t.lex&lexMasculine != 0:
		k.masculine += 4
	}
}
