// Owned bodies: names made of another name and a body (N8 of entities_propernames.go).

package article

// bodies adds the names that a body makes of the name before it (N8): "the
// Ruiz campaign", "Ruiz's campaign", "Peru's foreign ministry".
func (p *parser) bodies() {
	n := len(p.mentions)
	for i := range n {
		m := p.mentions[i]
		if m.entity < 0 && p.forms[m.form].class != classNation {
			continue
		}
		if last := p.bodyAfter(&m); last > m.last {
			p.addBody(&m, last)
		}
	}
}

// bodyAfter returns where a body's noun phrase ends that starts with a name, or
// the name's end.
func (p *parser) bodyAfter(m *mention) int {
	i := m.last
	for n := 0; i < len(p.tokens) && n < 4 && p.tokens[i].sent == p.tokens[m.first].sent; i, n = i+1, n+1 {
		t := &p.tokens[i]
		switch {
		case t.lex&lexBodies != 0 && t.tag.isNoun():
			if i+1 < len(p.tokens) && p.tokens[i+1].tag.isNoun() && p.tokens[i+1].sent == t.sent && p.tokens[i+1].space {
				return m.last // the campaign manager
			}
			return i + 1
		case n == 0 && t.tag == tagPOS:
		case t.tag.isNoun() && p.mentionAtName(i) < 0 || t.label.kind() == labelOrg, t.tag.isAdjective(), t.form == "-":
		default:
			return m.last
		}
	}
	return m.last
}

// mentionAtName returns the name that starts at token i, or -1.
func (p *parser) mentionAtName(i int) int {
	if p.tokens[i].label != 0 && p.tokens[i].label.begins() {
		return i
	}
	return -1
}

// addBody adds a body's mention; bodies of one kind with one owner are one.
func (p *parser) addBody(m *mention, last int) {
	body := last - 1
	owner := m.entity
	r := tokenRange{m.first, last}
	at := -1
	for k := range p.known {
		if e := &p.known[k]; e.body > 0 && e.of == owner && owner >= 0 && p.sameBody(body, e.body) {
			at = k
		}
	}
	inner := p.innerOrg(r)
	if at < 0 && inner >= 0 {
		at = p.mentions[inner].entity
		p.known[at].form = p.formAt(r)
		p.known[at].body, p.known[at].of = body, owner
	}
	if inner >= 0 {
		p.mentions[inner].entity = at
		return
	}
	if at < 0 {
		f := p.formAt(r)
		if p.forms[f].entity < 0 {
			p.forms[f].class = classOrg
			p.forms[f].entity = p.addKnown(f, classOrg)
		}
		at = p.forms[f].entity
		p.known[at].body, p.known[at].of = body, owner
		p.known[at].collective = p.tokens[body].lower == "team" || p.tokens[body].lower == "police"
	}
	p.mentions = append(p.mentions, mention{tokenRange: r, before: r.first, head: body, kind: ByName, form: -1, entity: at})
}

// innerOrg returns the mention of an organisation that ends where a body's
// phrase ends: the Trade Ministry of "Peru's Trade Ministry"; -1 for none.
func (p *parser) innerOrg(r tokenRange) int {
	for i := r.last - 1; i > r.first; i-- {
		if n := int(p.mentionAt[i]) - 1; n >= 0 {
			if m := &p.mentions[n]; m.last == r.last && m.first > r.first && m.entity >= 0 && p.known[m.entity].class == classOrg {
				return n
			}
			return -1
		}
	}
	return -1
}

// sameBody reports whether two nouns name one body; a campaign's team is the
// campaign.
func (p *parser) sameBody(a, b int) bool {
	x, y := p.tokens[a].lower, p.tokens[b].lower
	return x == y || (x == "team" || x == "campaign") && (y == "team" || y == "campaign")
}
