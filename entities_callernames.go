// Names that the caller of a Parser knows.
//
//	K1  they are names wherever they stand, letter for letter, whatever the
//	    labels say; the longest one that fits at a place
//	K2  all that a Name's own name and aliases led to is one entity, and so are
//	    the short forms that were folded into it
//	K3  it has the name and kind that the caller gave

package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// callerNames are the names of one Parser, found by their first word.
type callerNames struct {
	names  []Name
	byWord map[string][]callerForm
	formOf map[int]int // which of names a form is of
	entity map[int]int // which entity each of names is
}

// A callerForm is one spelling of a name.
type callerForm struct {
	text string // folded, with single spaces
	name int    // index into names
}

// newCallerNames returns nil for no names.
func newCallerNames(names []Name) *callerNames {
	if len(names) == 0 {
		return nil
	}
	c := &callerNames{names: names, byWord: map[string][]callerForm{}, formOf: map[int]int{}, entity: map[int]int{}}
	for i, n := range names {
		for _, s := range append([]string{n.Name}, n.Aliases...) {
			if text := strings.Join(strings.Fields(fold(s)), " "); text != "" {
				c.byWord[firstWord(text)] = append(c.byWord[firstWord(text)], callerForm{text, i})
			}
		}
	}
	for _, forms := range c.byWord {
		slices.SortStableFunc(forms, func(x, y callerForm) int { return len(y.text) - len(x.text) })
	}
	return c
}

// firstWord returns the letters and digits that s begins with, or its first
// character. A token begins with the same ones as the spelling that it opens.
func firstWord(s string) string {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if n := len(s) - len(rest); n > 0 {
		return s[:n]
	}
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// callerName adds the caller's name at token i, if one stands there or behind
// a "the" there, and returns its end, or i (K1).
func (p *parser) callerName(i, end int) int {
	if last := p.callerNameAt(i, end); last > i || p.tokens[i].lower != "the" || i+1 == end {
		return last
	}
	if last := p.callerNameAt(i+1, end); last > i+1 {
		return last
	}
	return i
}

// callerNameAt is callerName for a name that starts with token i.
func (p *parser) callerNameAt(i, end int) int {
	for _, f := range p.callers.byWord[firstWord(p.tokens[i].form)] {
		last := p.spelled(f.text, i, end)
		if last == i {
			continue
		}
		r := tokenRange{i, last}
		m := mention{tokenRange: r, before: i, head: p.headOf(r), kind: ByName, entity: -1}
		for m.before > 0 && p.isTitleBefore(m.before-1, i) {
			m.before--
		}
		m.form = p.formAt(r)
		p.vote(&m, labelNone)
		p.forms[m.form].votes[callerClass(p.callers.names[f.name].Kind)] += 1000
		p.callers.formOf[m.form] = f.name
		p.mentions = append(p.mentions, m)
		return last
	}
	return i
}

// spelled returns the end of the tokens from i that spell text, or i.
func (p *parser) spelled(text string, i, end int) int {
	for at := i; at < end; at++ {
		rest, ok := strings.CutPrefix(text, p.tokens[at].form)
		if !ok {
			return i
		}
		if rest == "" {
			return at + 1
		}
		space := at+1 < end && p.tokens[at+1].space
		if text, ok = strings.CutPrefix(rest, " "); ok != space {
			return i
		}
	}
	return i
}

// callerClass returns the class of a kind that a caller can give.
func callerClass(kind EntityKind) class {
	switch kind {
	case Person:
		return classPerson
	case Organization:
		return classOrg
	case Place:
		return classPlace
	}
	return classOther
}

// uniteCallers makes one entity of all that each of the caller's names led
// to (K2), and names it (K3).
func (p *parser) uniteCallers() {
	into := make(map[int]int) // entities that become another
	for i := range p.mentions {
		m := &p.mentions[i]
		name, ok := p.callers.formOf[m.form]
		if !ok || m.entity < 0 {
			continue
		}
		if first, seen := p.callers.entity[name]; !seen {
			p.callers.entity[name] = m.entity
		} else if first != m.entity {
			into[m.entity] = first
		}
	}
	for i := range p.mentions {
		if k, ok := into[p.mentions[i].entity]; ok {
			p.mentions[i].entity = k
		}
	}
	for i, name := range p.callers.names {
		if k, ok := p.callers.entity[i]; ok {
			p.known[k].class = callerClass(name.Kind)
			p.nameOf(k) // makes room for names
			p.names[k] = name.Name
		}
	}
}
