// What a figure is said of, and the direction of a change.
//
//	A1  the noun before "of" and an amount      revenue of $5bn
//	A2  the subject of the verb that governs    Revenue rose 9 percent
//	A3  the noun that it modifies; what is      a $5m fee; a 5% rise in sales
//	    "in" it, where that is a change
//	    but no direction or dimension           40 km northeast; 1.8m tall
//	A5  compared or added, and in brackets,     $12m, against $10m; 3 miles (5 km)
//	    it is said of the same as before
//	A4  the verb, or the noun beside the        fell 3%, up 4 percent, a 5% rise
//	    figure, tells the direction; a verb     cut costs by 5%, but: raised $5m
//	    with an object only before by, to, from

package article

import (
	"strings"
	"sync"
	"unicode/utf8"
)

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
	if f.kind == Cardinal && change == "" && p.at(f.first-1).word != "of" {
		return Span{}, ""
	}
	return p.saidOf(f), change
}

// inherit gives figure k what the figure before it is said of, where it is
// compared with that, added to it or tells it once more in brackets (A5).
// The claim of that one is the last that was added.
func (p *parser) inherit(k int, c *Claim) {
	if k == 0 {
		return
	}
	f, g, last := &p.figures[k], &p.figures[k-1], &p.found[len(p.found)-1]
	if g.kind == Year || g.kind == Date || g.kind == Duration { // $12m a year earlier, or
		if k < 2 || f.kind == Duration {
			return
		}
		g, last = &p.figures[k-2], &p.found[len(p.found)-2]
	}
	const reach = 14 // atoms between the two
	if f.kind != g.kind || f.kind == Cardinal && f.of != g.of || f.first-g.next > reach || f.first < g.next {
		return
	}
	at, _ := p.boundBefore(f.first)
	switch w := p.at(at - 1).word; w {
	case "(":
		if at-1 == g.next && c.Of.Text == "" {
			c.Of = last.Of
		}
	case "to":
		if p.at(g.first-1).word == "from" && c.Change == "" {
			c.Change = last.Change
		}
	case "and", "or", ",":
		if f.unit != g.unit { // gusts of 120 km/h and 300 mm of rain
			return
		}
	case "from", "with", "against", "versus", "than":
	default:
		return
	}
	if c.About.Text == "" && (c.Of.Text == "" || c.Of == last.Of) {
		c.About = last.About
	}
}

// saidOf returns the noun phrase that the figure is said of (A1 to A3).
func (p *parser) saidOf(f *figure) Span {
	first, last := p.at(f.first).tok, p.at(f.next-1).tok
	for f.of.Text != "" && p.tokens[last].end < f.of.End && f.of.Start >= p.at(f.first).start {
		last++ // what is counted is no more what it is said of
	}
	h := p.outside(first, last)
	if h < 0 {
		return Span{}
	}
	switch t := &p.tokens[h]; {
	case t.tag.isNoun() && h > last && t.lex&lexPeriods == 0: // A3
		if changeOf(t.lower) != "" {
			return p.insideOf(h)
		}
		if isExtent(t.lower) || isFunctionWord(t.lower) {
			return Span{}
		}
		return p.phrase(last+1, h)
	case t.lower == "of" && h < first:
		if n := int(t.head); n < h && p.tokens[n].tag.isNoun() {
			return p.bareNoun(n) // A1
		}
	}
	if s := p.complements(first, last)[0]; s >= 0 {
		return p.bareNoun(s)
	}
	return Span{}
}

// isExtent reports whether a word says where a measure leads, and is nothing
// that a figure is said of.
func isExtent(w string) bool {
	switch w {
	case "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east", "south-west",
		"apiece", "each", "tall", "long", "wide", "deep", "high", "thick", "away", "apart", "offshore", "inland", "upstream", "downstream":
		return true
	}
	return false
}

// outside returns the token that governs the tokens first to last from
// outside them, or -1.
func (p *parser) outside(first, last int) int {
	for i := first; i <= last; i++ {
		if h := int(p.tokens[i].head); h < first || h > last {
			return h
		}
	}
	return -1
}

// insideOf returns what a change is "in": a rise in sales.
func (p *parser) insideOf(n int) Span {
	for c := range p.children(n) {
		if w := p.tokens[c].lower; c > n && (w == "in" || w == "of" || w == "to") {
			if o := p.childOf(c, relPobj); o >= 0 && p.tokens[o].lex&(lexMonths|lexPeriods) == 0 && p.tokens[o].tag != tagCD {
				return p.bareNoun(o)
			}
		}
	}
	return Span{}
}

// complements returns the nouns that are subject and object of the verb that
// governs the tokens first to last, both in front of them; -1 for none. Only
// by, to, at and their like may stand between.
func (p *parser) complements(first, last int) [2]int {
	found := [2]int{-1, -1}
	h := p.outside(first, last)
	for range 3 { // prepositions: down to
		if h < 0 || p.tokens[h].tag.isVerb() || h > last || !isLink(p.tokens[h].lower) {
			break
		}
		h = int(p.tokens[h].head)
	}
	for range 3 { // verbs: was expected to rise
		if h < 0 || h > last || !p.tokens[h].tag.isVerb() {
			return found
		}
		own := false
		for c := range p.children(h) {
			switch r := p.tokens[c].rel; {
			case r.isSubject():
				own = true
				if c < first && p.tokens[c].tag.isNoun() && !isShare(p.tokens[c].lower) && p.tokens[c].lex&lexPeriods == 0 {
					found[0] = c
				}
			case r == relDobj && c < first && p.tokens[c].tag.isNoun():
				found[1] = c
			}
		}
		if r := p.tokens[h].rel; own || found[1] >= 0 || r != relConj && r != relXcomp && r != relAdvcl {
			return found
		}
		h = int(p.tokens[h].head)
	}
	return found
}

// isLink reports whether a word may stand between a verb and its figure.
func isLink(w string) bool {
	switch w {
	case "by", "to", "at", "from", "of", "up", "down", "about", "around", "for", "as", "or", "and", "above", "below", "over", "under", "than", "least", "back":
		return true
	}
	return isShare(w)
}

// isShare reports whether a word is the head of a figure, as "percent" is.
func isShare(w string) bool {
	switch w {
	case "percent", "cent", "%", "pct", "$", "€", "£", "million", "billion", "trillion", "points":
		return true
	}
	return false
}

// bareNoun returns a noun with the modifiers right before it.
func (p *parser) bareNoun(n int) Span {
	if w := p.tokens[n].lower; isShare(w) || !isLetter(w[0]) && w[0] < utf8.RuneSelf {
		return Span{} // the head of another figure, or a mark
	}
	first, _ := p.subtree(n)
	first = max(first, n-maxPhrase)
	i := n
	for i > first {
		t := &p.tokens[i-1]
		if t.tag == tagCD && p.tokens[i].tag == tagHyph {
			i-- // a 10-year yield
			continue
		}
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
		if c := changeOf(a.word); c != "" && a.kind == atomWord && !p.isParticle(i) && !isComparative(a.word) {
			counts := f.kind == Money || f.kind == Cardinal && !strings.HasPrefix(p.at(f.next).word, "point")
			if counts && takesObject(a.word) && !p.isTarget(first-1) {
				return ""
			}
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
		if c := changeOf(a.word); c != "" && !(f.kind == Money && takesObject(a.word)) && (p.tokens[a.tok].tag == tagNN || !p.tagged(i)) {
			return c
		}
	}
	return ""
}

// takesObject reports whether a verb of change has what it changes as object,
// so that a figure right after it is that and no change: "raised $5m".
func takesObject(w string) bool {
	switch verbLemma(w) {
	case "raise", "cut", "lose", "shed", "lower", "reduce", "improve", "slash", "boost", "expand", "contract", "advance", "mount", "recover", "trim":
		return true
	}
	return false
}

// isTarget reports whether atom i says by how much, to or from what.
func (p *parser) isTarget(i int) bool {
	switch p.at(i).word {
	case "by", "to", "from", "of":
		return true
	}
	return false
}

// isParticle reports whether "up" or "down" at atom i is none of a change: a
// bound, or a part of its verb, whose object the figure counts. Verbs of
// motion have none: they go up and down by a figure.
func (p *parser) isParticle(i int) bool {
	w := p.at(i).word
	if w != "up" && w != "down" {
		return false
	}
	verb := p.tokens[p.at(i-1).tok].tag.isVerb()
	if !verb {
		return w == "up" && p.at(i+1).word == "to"
	}
	switch lemma := verbLemma(p.at(i - 1).word); lemma {
	case "be", "go", "come", "move", "edge", "tick", "inch", "creep", "nudge", "trade", "close", "finish", "end", "open", "stand", "remain", "stay",
		"trend", "drive", "push", "drift", "shoot", "pull", "settle", "bring", "scale", "pare", "track", "start", "hover", "narrow", "get", "date":
		return false
	default:
		return changeOf(lemma) == "" && p.at(i-1).word != "'s" && p.at(i-1).word != "’s"
	}
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
