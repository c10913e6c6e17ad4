// Organisations: folding their names by F4, F5, F6 and F8 of entities_folding.go.

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
	p.tickers()
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
	if f.entity = p.businessNamed(w); f.entity >= 0 {
		return
	}
	f.entity = p.addKnown(i, classOrg)
	p.indexOrg(f.entity)
}

// businessNamed returns the organisation whose name is these words and, behind
// them, words that only say what it is, or -1 (F5): Qasr Al Bahr | Petroleum.
func (p *parser) businessNamed(w []int32) int {
	if p.tokens[w[len(w)-1]].lex&(lexOrgWords|lexOrgNouns) != 0 {
		return -1
	}
	for k := range p.orgWords.of(p.nameKey(int(w[0]))) {
		g := p.coreWords(&p.forms[p.known[k].form])
		if len(g) <= len(w) || !p.sameRun(w, g[:len(w)]) {
			continue
		}
		telling := true
		for _, t := range g[len(w):] {
			telling = telling && p.tokens[t].lex&lexOrgWords != 0
		}
		if telling {
			return k
		}
	}
	return -1
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

// tickers gives the signs of stock exchanges to the company before them:
// "Havn ASA (Oslo: HAVN)".
func (p *parser) tickers() {
	for i := range p.mentions {
		m := &p.mentions[i]
		f := &p.forms[m.form]
		if m.last-m.first != 1 || f.entity >= 0 || m.first < 3 || m.last >= len(p.tokens) || p.tokens[m.last].form != ")" || p.tokens[m.first-1].form != ":" {
			continue
		}
		for k := max(0, i-3); k < i; k++ {
			a := &p.mentions[k]
			if g := &p.forms[a.form]; p.tokens[a.last].form == "(" && m.first-a.last < 6 && g.class == classOrg && g.entity >= 0 {
				f.class, f.entity = classOrg, g.entity // F8
			}
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
