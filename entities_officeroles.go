// Offices held, taken and left: roles by "as" (R6 of entities_roles.go).

package article

// roleAs adds the roles of a name by the verbs that it is subject or object of,
// and by those of a clause with "who" that it governs.
func (p *parser) roleAs(m *mention) {
	t := &p.tokens[m.head]
	v := int(t.head)
	if r := p.tokens[v].rel; r == relAux || r == relAuxpass {
		v = int(p.tokens[v].head)
	}
	if p.tokens[v].tag.isVerb() && v != m.head {
		p.officesOf(m, v, t.rel)
	}
	for c := range p.children(m.head) {
		if p.tokens[c].rel != relRelcl {
			continue
		}
		for w := range p.children(c) {
			if r := p.tokens[w].rel; p.tokens[w].lower == "who" && r.isSubject() {
				p.officesOf(m, c, r)
			}
		}
	}
}

// officesOf adds the offices that a verb gives a name, which is its argument
// by rel.
func (p *parser) officesOf(m *mention, verb int, rel rel) {
	holds, former := p.officeVerb(verb, rel)
	for c := range p.children(verb) {
		t := &p.tokens[c]
		office := -1
		switch {
		case t.rel == relOprd && holds:
			office = c
		case t.lower == "as" && (holds || c < m.first && rel.isSubject()):
			office = p.childOf(c, relPobj)
		}
		if office < 0 || p.tokens[office].lex&lexTitles == 0 || !p.tokens[office].tag.isNoun() || p.tokens[office].tag == tagNNS {
			continue
		}
		first, last := p.subtree(office)
		if former && isIndefinite(p.tokens[first].lower) && rel != relNsubj {
			continue // dismissed as a poor speaker
		}
		if m.first < last && first < m.last {
			continue
		}
		p.addRole(m, tokenRange{first, last}, office)
		if k := &p.known[m.entity]; former && len(k.roles) > 0 && k.roles[len(k.roles)-1].Start == p.tokens[first].start {
			k.roles[len(k.roles)-1].Former = true
		}
	}
}

// officeVerb reports whether a verb says that its argument by rel holds an
// office, and whether no longer.
func (p *parser) officeVerb(verb int, rel rel) (holds, former bool) {
	past := p.tokens[verb].tag == tagVBD || p.childOf(verb, relAux) >= 0 && p.tokens[verb].tag == tagVBN
	switch p.lemma(verb) {
	case "serve", "work", "act":
		return rel == relNsubj, past && !p.hasAux(verb, "has", "have", "'s", "'ve")
	case "resign", "retire", "quit", "depart", "leave":
		return rel == relNsubj, true
	case "step", "stand":
		c := p.childOf(verb, relPrt)
		return rel == relNsubj && c >= 0 && (p.tokens[c].lower == "down" || p.tokens[c].lower == "aside"), true
	case "oust", "remove", "dismiss", "sack", "fire", "replace":
		return rel == relNsubjpass || rel == relDobj, true
	case "continue", "return", "stay", "take", "start", "begin", "join", "run":
		return rel == relNsubj, false
	case "appoint", "name", "elect", "reelect", "re-elect", "nominate", "choose", "pick", "hire", "install", "swear", "confirm", "crown", "promote", "ordain", "select":
		return rel == relNsubjpass || rel == relDobj, false
	}
	return false, false
}

// hasAux reports whether a verb has one of some words as its auxiliary.
func (p *parser) hasAux(verb int, words ...string) bool {
	for c := range p.children(verb) {
		if p.tokens[c].rel != relAux {
			continue
		}
		for _, w := range words {
			if p.tokens[c].lower == w {
				return true
			}
		}
	}
	return false
}

// isIndefinite reports whether a word is the indefinite article.
func isIndefinite(lower string) bool { return lower == "a" || lower == "an" }
