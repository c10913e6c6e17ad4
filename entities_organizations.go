// Organisations: folding their names by F4, F5 and F6 of entities_folding.go, and
// names made of another name and a body (N8).

package article

// foldOrganizations makes p.known of the organisations' forms: the long names
// first, since the short ones are understood by them.
func (p *parser) foldOrganizations() {
	p.orgWords.empty()
	emptied(&p.aliasOf)
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classOrg && f.words.last-f.words.first > 1 {
			p.foldLongOrg(i)
		}
	}
	p.bracketed()
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classOrg && f.entity < 0 {
			p.foldShortOrg(i)
		}
	}
}

// coreWords returns an organisation's words without Inc, Ltd and the like.
func (p *parser) coreWords(f *form) []int32 {
	w := p.words[f.words.first:f.words.last]
	for len(w) > 1 && isLegalForm(p.key(int(w[len(w)-1]))) {
		w = w[:len(w)-1]
	}
	return w
}

// isLegalForm reports whether a word says what a company is in law.
func isLegalForm(key string) bool {
	switch key {
	case "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc",
		"ag", "gmbh", "sa", "s.a", "sas", "spa", "s.p.a", "nv", "n.v", "bv", "b.v", "ab", "asa", "oy", "oyj", "a/s", "kk", "pte", "pty", "bhd", "berhad", "tbk", "holdings", "group":
		return true
	}
	return false
}

// foldLongOrg folds an organisation's name of two words or more.
func (p *parser) foldLongOrg(i int) {
	f := &p.forms[i]
	w := p.coreWords(f)
	if len(w) == 1 {
		return // a short name, with Inc behind
	}
	for k := range p.orgWords.of(p.nameKey(int(w[len(w)-1]))) {
		g := p.coreWords(&p.forms[p.known[k].form])
		switch {
		case len(g) == len(w) && p.sameRun(w, g), p.isTailOf(f, w, g):
			f.entity = k
		case p.isTailOf(&p.forms[p.known[k].form], g, w):
			f.entity, p.known[k].form = k, i
			p.indexOrg(k)
		default:
			continue
		}
		if p.isFuller(f, &p.forms[p.known[k].form]) {
			p.known[k].form = i
		}
		return
	}
	f.entity = p.addKnown(i, classOrg)
	p.indexOrg(f.entity)
}

// isTailOf reports whether a name is the end of another one (F6). Two words
// must agree, and what is left out must be a name or "'s": the Security
// Council is the United Nations Security Council, no Bank is another.
func (p *parser) isTailOf(f *form, tail, full []int32) bool {
	return len(tail) >= 2 && len(tail) < len(full) && f.definite && p.sameRun(tail, full[len(full)-len(tail):])
}

// sameRun reports whether two runs of words are equal.
func (p *parser) sameRun(a, b []int32) bool {
	for i := range a {
		if !p.sameWord(a[i], b[i]) {
			return false
		}
	}
	return len(a) == len(b)
}

// indexOrg makes an organisation found by its first and last word and by its
// initials.
func (p *parser) indexOrg(k int) {
	if s := p.sortOfName(&p.known[k]); s == sortSport || s == sortForce {
		p.known[k].collective = true
	}
	w := p.coreWords(&p.forms[p.known[k].form])
	p.orgWords.add(p.nameKey(int(w[0])), k)
	p.orgWords.add(p.nameKey(int(w[len(w)-1])), k)
	if len(w) < 2 {
		return
	}
	var all, capitals [12]byte
	n, c := 0, 0
	for _, i := range w {
		if r := p.tokens[i].lower[0]; n < len(all) {
			all[n] = r
			n++
			if isCapital(p.tokens[i].form) {
				capitals[c] = r
				c++
			}
		}
	}
	p.orgWords.add(hashName(capitals[:c]), k)
	if p.tokens[w[1]].lower == "of" && c > 2 {
		p.orgWords.add(hashName(capitals[1:c]), k) // the VA, of the Department of Veterans Affairs
	}
	if n != c {
		p.orgWords.add(hashName(all[:n]), k)
	}
}

// bracketed gives names in brackets to the name before them: "Rural League (RL)".
func (p *parser) bracketed() {
	for i := 1; i < len(p.mentions); i++ {
		a, b := &p.mentions[i-1], &p.mentions[i]
		fa, fb := &p.forms[a.form], &p.forms[b.form]
		if b.last-b.first != 1 || b.first-a.last != 1 || p.tokens[a.last].form != "(" || b.last >= len(p.tokens) || p.tokens[b.last].form != ")" {
			continue
		}
		if fa.class == classOrg && fa.entity >= 0 && fb.entity < 0 && p.tokens[b.first].tag.isName() && fb.class != classPlace {
			fb.class, fb.entity = classOrg, fa.entity // F4
		}
	}
}

// foldShortOrg folds an organisation's name of one word.
func (p *parser) foldShortOrg(i int) {
	f := &p.forms[i]
	w := p.coreWords(f)
	key := p.nameKey(int(w[0]))
	if k := p.acronymOf(w[0]); k >= 0 {
		f.entity = k
		return
	}
	found, several := -1, false
	for k := range p.orgWords.of(key) {
		g := p.coreWords(&p.forms[p.known[k].form])
		isFirst := p.sameWord(g[0], w[0]) && (len(g) == 1 || f.definite || p.tokens[w[0]].lex&(lexPlaces|lexOrgWords|lexOrgNouns) == 0) // F5
		isLast := f.definite && p.sameWord(g[len(g)-1], w[0])                                                                           // F6
		if isFirst || isLast {
			found, several = k, found >= 0
			if len(g) == 1 {
				several = false
				break
			}
		}
	}
	if found >= 0 && !several {
		f.entity = found
		if e := &p.known[found]; p.isFuller(f, &p.forms[e.form]) {
			e.form = i
		}
		return
	}
	if full, ok := aliases()[string(p.wordsOf(f))]; ok {
		alias := hashName(full)
		if k, ok := p.aliasOf[alias]; ok {
			f.entity = k
			return
		}
		p.aliasOf[alias] = len(p.known)
	}
	f.entity = p.addKnown(i, classOrg)
	p.orgWords.add(key, f.entity)
}

// acronymOf returns the organisation whose initials a word spells, or -1.
func (p *parser) acronymOf(w int32) int {
	form := p.tokens[w].form
	var letters [12]byte
	n := 0
	for i := range len(form) {
		switch c := form[i]; {
		case c == '.':
		case 'A' <= c && c <= 'Z' && n < len(letters):
			letters[n] = c + 'a' - 'A'
			n++
		default:
			return -1
		}
	}
	if n < 2 {
		return -1
	}
	best := -1
	for k := range p.orgWords.of(hashName(letters[:n])) {
		f := &p.forms[p.known[k].form]
		if len(p.coreWords(f)) > 1 && (best < 0 || f.count > p.forms[p.known[best].form].count) {
			best = k
		}
	}
	return best
}

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
