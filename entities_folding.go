// Folding: which names are the same somebody's.
//
//	F1  full names are one person's if their last words agree and their first
//	    ones may: equal, an initial, or one the start of the other (Tim, Timothy)
//	F2  or if the one's words stand in the other in their order; Jr and III keep
//	    father and son apart
//	F3  a short name is a person's whose name it ends (Western), begins (family
//	    name first), or calls by the given name; among several, one that was
//	    introduced before, that the title and honorific fit, that is spoken of most
//	F4  an acronym is an organisation's whose initials it spells, or that
//	    brackets introduce it after
//	F5  a shorter name is an organisation's whose name begins with it (Samsung,
//	    Samsung Electronics), without Inc and the like
//	F6  or ends with it behind "the": the Trade Ministry, South Korea's Trade Ministry
//	F7  countries have short names and nationality words of their own
//
// Names of several that fit equally stay apart, and so do common words.

package article

import (
	"strings"
	"sync"
)

// A known is somebody or something that the text names.
type known struct {
	class  class
	form   int  // the fullest name's
	plural bool // "the Obamas"
	// unnamed is the first words for somebody without a name: "a senior official".
	unnamed tokenRange
	// feminine and masculine count what the text shows.
	feminine, masculine int
	leaning             int  // 1 for a given name that women bear, -1 for men's
	mentions            int  // by name
	introduced          bool // by the fullest name
	first, last         int  // tokens where it is first and last named
	title               int  // token of the last title before its name, -1 without one
	body                int  // for N8: token of "campaign", 0 without one
	of                  int  // and whose it is, -1
	roles               []Role
	roleHeads           []int // the noun of each role
}

// foldNames makes p.known of the forms and gives each mention its entity.
func (p *parser) foldNames() {
	p.personNames.empty()
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classPerson && p.isFull(f) {
			p.foldPerson(i)
		}
	}
	for i := range p.forms {
		if f := &p.forms[i]; f.class != classPerson && f.words.last-f.words.first > 1 {
			p.foldPartOfPerson(f)
		}
	}
	p.foldOrganizations()
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classPlace || f.class == classOther {
			p.foldPlace(i)
		}
	}
	for k := range p.known {
		if p.known[k].class == classPerson {
			p.lean(&p.known[k])
		}
	}
	p.findAgain()
	p.indexMentions()
	for i := range p.mentions {
		p.resolveName(i)
	}
}

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

// addKnown adds somebody or something whose name is form i.
func (p *parser) addKnown(i int, s class) int {
	return p.keepKnown(known{class: s, form: i, first: p.forms[i].first, last: -1, title: -1, of: -1})
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
		if t.lex&lexTitles != 0 {
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

// nation returns the entity that a nationality word stands for, or -1 (F7).
func (p *parser) nation(i int) int {
	f := &p.forms[i]
	if f.entity >= 0 {
		return f.entity
	}
	if k := p.aliasEntity(f, demonyms()); k >= 0 {
		f.entity = k
	} else if t := &p.tokens[f.first]; f.last-f.first == 1 && (t.tag == tagNNPS || t.tag == tagNNS) {
		f.entity = p.addKnown(i, classNation)
	}
	return f.entity
}

var (
	demonyms = sync.OnceValue(func() map[string]string { return lexTable("demonyms") })
	aliases  = sync.OnceValue(func() map[string]string { return lexTable("aliases") })
)

// wordsOf returns a form's words, in lower case, with spaces between, until
// the next call.
func (p *parser) wordsOf(f *form) []byte {
	p.lowered = p.lowered[:0]
	for n, w := range p.words[f.words.first:f.words.last] {
		if n > 0 {
			p.lowered = append(p.lowered, ' ')
		}
		p.lowered = append(p.lowered, p.tokens[w].lower...)
	}
	return p.lowered
}

// aliasEntity returns the entity that a table gives a form as, or -1: by the
// full name or by another short one.
func (p *parser) aliasEntity(f *form, table map[string]string) int {
	full, ok := table[string(p.wordsOf(f))]
	if !ok {
		return -1
	}
	if k, ok := p.aliasOf[hashName(full)]; ok {
		return k
	}
	return -1
}

// foldPlace finds the entity of a place or other thing.
func (p *parser) foldPlace(i int) {
	f := &p.forms[i]
	words := p.wordsOf(f)
	alias := hashName(words)
	if full, ok := aliases()[string(words)]; ok {
		alias = hashName(full)
	}
	if k, ok := p.aliasOf[alias]; ok {
		f.entity = k
		if e := &p.known[k]; p.isFuller(f, &p.forms[e.form]) {
			e.form = i
		}
		return
	}
	f.entity = p.addKnown(i, f.class)
	p.aliasOf[alias] = f.entity
}
