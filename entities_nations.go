// Nations: countries and other places, and the words for their people (F7 of
// entities_folding.go).

package article

import "sync"

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
