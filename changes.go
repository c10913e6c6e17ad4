// What a figure is said of, and the direction of a change.
//
//	A1  the noun before "of" and an amount      revenue of $5bn
//	A2  the subject of the verb that governs    Revenue rose 9 percent
//	A3  the verb, or the noun beside the        fell 3%, up 4 percent, a 5% rise
//	    figure, tells the direction

package article

import "sync"

var changes = sync.OnceValue(func() map[string]string { return lexTable("changes") })

// changeOf returns the direction that a word tells, whatever its form.
func changeOf(w string) Change {
	table := changes()
	if c := table[w]; c != "" {
		return Change(c)
	}
	if c := table[verbLemma(w)]; c != "" {
		return Change(c)
	}
	return Change(table[nounLemma(w)])
}

// about returns what a figure is said of, and the direction of its change.
func (p *parser) about(f *figure) (Span, Change) {
	switch f.kind {
	case Money, Percent, Measure, Cardinal, Ratio:
	default:
		return Span{}, ""
	}
	change := p.change(f)
	if f.of.Text != "" && change == "" {
		return Span{}, ""
	}
	return p.saidOf(f), change
}

// saidOf returns the noun phrase that the figure is said of (A1, A2).
func (p *parser) saidOf(f *figure) Span {
	i := p.at(f.first).tok
	for range maxPhrase {
		h := int(p.tokens[i].head)
		if h == i {
			break
		}
		if t := &p.tokens[h]; t.lower == "of" && h < i {
			if n := int(t.head); n < h && p.tokens[n].tag.isNoun() {
				return p.bareNoun(n) // A1
			}
		}
		if p.tokens[h].tag.isVerb() {
			break
		}
		i = h
	}
	if s := p.subjectOf(p.at(f.first).tok); s >= 0 {
		return p.bareNoun(s)
	}
	return Span{}
}

// subjectOf returns the noun that is the subject of the verb that governs
// token i from the left, or -1.
func (p *parser) subjectOf(i int) int {
	return p.complements(i)[0]
}

// complements returns the nouns that are subject and object of the verb that
// governs token i, both in front of i; -1 for none.
func (p *parser) complements(i int) [2]int {
	found, start := [2]int{-1, -1}, i
	for range maxPhrase {
		h := int(p.tokens[i].head)
		if h == i {
			break
		}
		if t := &p.tokens[h]; t.tag.isVerb() && h < start {
			for c := range p.children(h) {
				switch r := p.tokens[c].rel; {
				case c >= start || !p.tokens[c].tag.isNoun():
				case r.isSubject():
					found[0] = c
				case r == relDobj:
					found[1] = c
				}
			}
			if found[0] >= 0 || found[1] >= 0 || t.rel != relConj && t.rel != relXcomp && t.rel != relAdvcl {
				break
			}
		}
		i = h
	}
	return found
}

// bareNoun returns a noun with the modifiers right before it.
func (p *parser) bareNoun(n int) Span {
	first, _ := p.subtree(n)
	first = max(first, n-maxPhrase)
	i := n
	for i > first {
		t := &p.tokens[i-1]
		if !t.tag.isNoun() && !t.tag.isAdjective() && t.tag != tagHyph && t.tag != tagVBN && t.tag != tagVBG {
			break
		}
		i--
	}
	return p.phrase(i, n)
}

// change returns the direction that the words beside a figure tell (A3).
func (p *parser) change(f *figure) Change {
	const reach = 5 // atoms before the figure
	first := f.first
	if at, b := p.boundBefore(first); b != "" {
		first = at
	}
	for i := first - 1; i >= max(0, first-reach); i-- {
		a := p.at(i)
		if c := changeOf(a.word); c != "" && a.kind == atomWord && !p.isUpTo(i) && !isComparative(a.word) {
			return c
		}
		if a.kind != atomWord || !p.isStep(i) {
			break
		}
	}
	for i := f.next; i < f.next+3 && f.kind != Cardinal; i++ {
		a := p.at(i)
		if isComparative(a.word) && i == f.next {
			if t := p.tokens[p.at(i+1).tok].tag; !t.isAdjective() || a.word == "higher" || a.word == "lower" {
				return changeOf(a.word)
			}
		}
		if a.kind != atomWord && !p.isDash(i) || isFunctionWord(a.word) {
			break
		}
		if c := changeOf(a.word); c != "" && (p.tokens[a.tok].tag == tagNN || !p.tagged(i)) {
			return c
		}
	}
	return ""
}

// isUpTo reports whether "up" or "down" at atom i is none of a change.
func (p *parser) isUpTo(i int) bool {
	w := p.at(i).word
	return w == "up" && p.at(i+1).word == "to" && !p.tokens[p.at(i-1).tok].tag.isVerb()
}

// isComparative reports whether a word compares a figure with another.
func isComparative(w string) bool {
	switch w {
	case "more", "less", "fewer", "higher", "lower":
		return true
	}
	return false
}

// isStep reports whether a word may stand between a change and its figure.
func (p *parser) isStep(i int) bool {
	switch w := p.at(i).word; w {
	case "by", "to", "from", "of", "about", "nearly", "almost", "a", "an", "another", "some", "only", "just", "even", "further", "sharply",
		"slightly", "its", "their", "his", "her", "the", "back", "as", "much", "more", "than", "around", "roughly", "over":
		return true
	}
	return false
}
