// Short names: whose a surname or given name is (F3 of entities_folding.go).

package article

import "strings"

// resolveName gives the i-th mention, a name, its entity.
func (p *parser) resolveName(i int) {
	m := &p.mentions[i]
	f := &p.forms[m.form]
	switch {
	case f.class == classNation:
		m.entity = p.nation(m.form)
	case f.class == classNone:
		return
	case f.class == classPerson && !p.isFull(f):
		m.entity = p.resolveShort(m)
	default:
		m.entity = f.entity
	}
	if m.entity < 0 {
		return
	}
	p.noteName(m)
}

// noteName keeps what a mention by name tells of its entity.
func (p *parser) noteName(m *mention) {
	k := &p.known[m.entity]
	k.mentions++
	k.introduced = k.introduced || m.form >= 0 && p.forms[m.form].words.last-p.forms[m.form].words.first > 1 || m.form == k.form
	k.last = m.last - 1
	for i := m.before; i < m.first; i++ {
		t := &p.tokens[i]
		if t.lex&lexTitles != 0 || roleClass(t.lower) == "doctor" {
			k.title = i
		}
		if k.class == classPerson {
			if t.lex&lexFeminine != 0 {
				k.feminine += 4
			} else if t.lex&lexMasculine != 0 {
				k.masculine += 4
			}
		}
	}
}

// resolveShort returns the person whom a surname or given name means (F3), a
// new one if the text knows no fuller name.
func (p *parser) resolveShort(m *mention) int {
	f := &p.forms[m.form]
	best, most := -1, 0
	for k := range p.personNames.of(p.nameKey(int(p.words[f.words.last-1]))) {
		if s := p.fit(m, k); s > most {
			best, most = k, s
		}
	}
	if best < 0 && m.last-m.first == 1 {
		if s, ok := strings.CutSuffix(p.key(m.first), "s"); ok && p.personNames.has(hashName(s)) && (p.tokens[m.first].tag == tagNNPS || m.first > 0 && p.tokens[m.first-1].lower == "the") {
			return p.family(m) // the Obamas
		}
	}
	if best < 0 {
		if f.entity < 0 {
			f.entity = p.addKnown(m.form, classPerson)
			p.indexPerson(f.entity)
			p.lean(&p.known[f.entity])
		}
		best = f.entity
	}
	return best
}

// family returns the entity of all that share a surname.
func (p *parser) family(m *mention) int {
	f := &p.forms[m.form]
	if f.entity < 0 {
		f.entity = p.addKnown(m.form, classPerson)
		p.known[f.entity].plural = true
	}
	return f.entity
}

// fit scores how well a short name fits a person (F3); 0 excludes.
func (p *parser) fit(m *mention, k int) int {
	e := &p.known[k]
	words := p.forms[m.form].words
	full := p.words[p.forms[e.form].words.first:p.forms[e.form].words.last]
	if e.plural || !p.within(p.words[words.first:words.last], full) {
		return 0
	}
	score := p.position(p.words[words.last-1], full)
	for i := m.before; i < m.first; i++ {
		t := &p.tokens[i]
		switch {
		case t.lex&lexFeminine != 0 && e.masculine-e.feminine-e.leaning > 0, t.lex&lexMasculine != 0 && e.feminine-e.masculine+e.leaning > 0:
			return 0
		case t.lex&lexTitles != 0 && e.title >= 0:
			if t.lower == p.tokens[e.title].lower {
				score += 6
			}
		}
	}
	if e.mentions > 0 && e.introduced {
		score += 8 + min(e.mentions, 6) + max(0, 5-int(p.tokens[m.first].sent-p.tokens[e.last].sent))
	} else if e.first < m.first {
		score += 6
	}
	return score
}

// position scores the place that a word has in a full name: the family name,
// which stands first in East Asia, counts most.
func (p *parser) position(word int32, full []int32) int {
	first, last := full[0], full[len(full)-1]
	if isSuffix(p.tokens[last].lower) && len(full) > 1 {
		last = full[len(full)-2]
	}
	familyFirst := p.tokens[first].lex&lexSurnameFirst != 0 && len(full) <= 4 && p.tokens[first].lex&lexGivenNames == 0
	switch {
	case p.sameWord(word, last):
		if familyFirst {
			return 3
		}
		return 5
	case p.sameWord(word, first):
		if familyFirst {
			return 5
		}
		return 3
	}
	return 3
}
