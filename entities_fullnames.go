// Full names: which of them are one person's (F1, F2 of entities_folding.go).

package article

import "strings"

// isFull reports whether a person's name has a given name and a family name,
// and is no surname with particles (de la Cruz, Van Der Beek).
func (p *parser) isFull(f *form) bool {
	if f.words.last-f.words.first < 2 {
		return false
	}
	for _, i := range p.words[f.words.first : f.words.last-1] {
		if t := &p.tokens[i]; t.lex&lexParticles == 0 || t.lex&lexGivenNames != 0 && isCapital(t.form) && f.words.last-f.words.first == 2 {
			return !p.isHyphenated(f)
		}
	}
	return false
}

// isHyphenated reports whether a form is one word with hyphens: Kulkarni-Deshpande.
func (p *parser) isHyphenated(f *form) bool {
	for i := f.first + 1; i < f.last; i++ {
		if p.tokens[i].space {
			return false
		}
	}
	return true
}

// foldPerson finds the person that a full name means, or makes a new one.
func (p *parser) foldPerson(i int) {
	f := &p.forms[i]
	for _, w := range p.words[f.words.first:f.words.last] {
		for k := range p.personNames.of(p.nameKey(int(w))) {
			if p.samePerson(f, &p.forms[p.known[k].form]) {
				f.entity = k
				if p.isFuller(f, &p.forms[p.known[k].form]) {
					p.known[k].form = i
					p.indexPerson(k)
				}
				return
			}
		}
	}
	f.entity = p.addKnown(i, classPerson)
	p.indexPerson(f.entity)
}

// foldPartOfPerson finds the person whose full name ends with a form of two
// words or more that looked like something else: Roma Ruiz, of Emma Roma Ruiz.
func (p *parser) foldPartOfPerson(f *form) {
	w := p.words[f.words.first:f.words.last]
	for k := range p.personNames.of(p.nameKey(int(w[len(w)-1]))) {
		full := p.forms[p.known[k].form].words
		if n := full.last - full.first - len(w); n > 0 && p.sameRun(w, p.words[full.first+n:full.last]) {
			f.class, f.entity = classPerson, k
			return
		}
	}
}

// indexPerson makes a person found by each word of the name.
func (p *parser) indexPerson(k int) {
	f := &p.forms[p.known[k].form]
	for _, w := range p.words[f.words.first:f.words.last] {
		t := &p.tokens[w]
		if t.lex&lexParticles != 0 && !isCapital(t.form) || isNameInitial(t.form) || isSuffix(t.lower) {
			continue
		}
		p.personNames.add(p.nameKey(int(w)), k)
	}
}

// lean finds whether women or men mostly bear a person's given name.
func (p *parser) lean(k *known) {
	f := &p.forms[k.form]
	for _, w := range p.words[f.words.first:f.words.last] {
		switch t := &p.tokens[w]; {
		case t.lex&(lexFemaleNames|lexMaleNames) == lexFemaleNames:
			k.leaning = 1
			return
		case t.lex&(lexFemaleNames|lexMaleNames) == lexMaleNames:
			k.leaning = -1
			return
		case t.lex&lexSurnameFirst == 0:
			return
		}
	}
}

// isFuller reports whether name a says more than name b. A word more that
// stands there once only, and is no name that people have, says nothing:
// "Ana Ruiz Image".
func (p *parser) isFuller(a, b *form) bool {
	if p.addsWord(a, b) {
		return false
	}
	if p.addsWord(b, a) {
		return true
	}
	if a.heading != b.heading {
		return b.heading
	}
	la, lb := a.words.last-a.words.first, b.words.last-b.words.first
	if la != lb {
		return la > lb
	}
	first := func(f *form) bool { return isNameInitial(p.tokens[p.words[f.words.first]].form) }
	return !first(a) && first(b)
}

// addsWord reports whether form a, which stands once, is a person's form b,
// which stands often, with a word behind it that no list of names has.
func (p *parser) addsWord(a, b *form) bool {
	if a.class != classPerson || a.count > 1 || b.count < 2 {
		return false
	}
	aw, bw := p.words[a.words.first:a.words.last], p.words[b.words.first:b.words.last]
	if len(aw) != len(bw)+1 {
		return false
	}
	last := &p.tokens[aw[len(aw)-1]]
	return p.sameRun(aw[:len(bw)], bw) && last.lex&(lexGivenNames|lexSurnames) == 0 && !isSuffix(last.lower)
}

// samePerson reports whether two full names can be one person's (F1, F2).
func (p *parser) samePerson(a, b *form) bool {
	aw, bw := p.words[a.words.first:a.words.last], p.words[b.words.first:b.words.last]
	as, bs := p.suffix(&aw), p.suffix(&bw)
	if as != bs || len(aw) == 0 || len(bw) == 0 {
		return false
	}
	if p.sameWord(aw[len(aw)-1], bw[len(bw)-1]) && p.sameGiven(aw[0], bw[0]) && (len(aw) == 2 || len(bw) == 2 || p.within(aw, bw) || p.within(bw, aw)) {
		return true // F1
	}
	if len(aw) < 2 || len(bw) < 2 {
		return false
	}
	return p.within(aw, bw) || p.within(bw, aw) // F2
}

// suffix takes Jr, III off a name's words and returns it.
func (p *parser) suffix(words *[]int32) string {
	w := *words
	if last := p.key(int(w[len(w)-1])); isSuffix(last) {
		*words = w[:len(w)-1]
		return last
	}
	return ""
}

// sameWord reports whether two tokens are one word of a name.
func (p *parser) sameWord(a, b int32) bool { return p.key(int(a)) == p.key(int(b)) }

// sameGiven reports whether two words can be one given name (F1).
func (p *parser) sameGiven(a, b int32) bool {
	x, y := p.key(int(a)), p.key(int(b))
	if len(x) > len(y) {
		x, y = y, x
	}
	if x == y {
		return true
	}
	if isNameInitial(p.tokens[a].form) || isNameInitial(p.tokens[b].form) {
		return x[0] == y[0]
	}
	return len(x) >= 3 && strings.HasPrefix(y, x)
}

// within reports whether the words of a stand in b, in their order.
func (p *parser) within(a, b []int32) bool {
	if len(a) > len(b) {
		return false
	}
	j := 0
	for _, w := range a {
		for j < len(b) && !p.sameWord(w, b[j]) && !(j > 0 && isNameInitial(p.tokens[w].form) && p.sameGiven(w, b[j])) {
			j++
		}
		if j == len(b) {
			return false
		}
		j++
	}
	return true
}
