// Ranks: when an ordinal is a figure.
//
//	R1  before the noun that it ranks        the second meeting, 10th victim
//	R2  before a superlative or with a hyphen second-biggest, first-ever
//	R3  after a determiner, the noun left out his first in 11 years
//	R4  where somebody came                  she finished second
//	R5  adverbs are no ranks                 First, …; you go first; at first
//	R6  nor are idioms and names             first aid, the 14th Amendment; but: her 23rd
//	                                         Grand Slam title
//	R7  nor is the time that a rate is of    60 frames a second

package article

// isRank reports whether the ordinal f ranks something.
func (p *parser) isRank(f *figure) bool {
	i, next := f.first, f.next
	after := p.at(next)
	if p.isDash(i-1) && p.glued(i) && !isTimePrefix(p.at(i-2).word) {
		return false
	}
	if p.isDash(next) && p.glued(next) && p.at(next+1).kind == atomWord { // R2
		return !unranked()[p.at(next+1).word] && p.at(next+1).word != "time"
	}
	if p.isIdiom(next) || p.isNamedRank(f) {
		return false // R6
	}
	if (p.cameIn(i-1) || p.at(i-1).word == "in" && p.cameIn(i-2) || p.joinsRank(i)) && (after.kind != atomWord || isFunctionWord(after.word)) {
		return true // R4
	}
	if p.isPerSecond(f) {
		return false // R7
	}
	if p.isDeterminer(i - 1) {
		return !(p.at(i-1).word == "the" && after.word == "of") && !p.isDayOfMonth(f) // R1, R3
	}
	if after.kind != atomWord || after.word == "at" {
		return after.kind != atomWord && (!f.numeral.spelt || next-i > 1) && p.at(i-1).word != "on"
	}
	if i == 0 || isFunctionWord(p.at(i-1).word) || p.at(i-1).kind != atomWord || p.tagged(next) {
		return p.ranksNoun(f) // R1
	}
	return !f.numeral.spelt || !isFunctionWord(after.word) && !p.tokens[p.at(i).tok].tag.isAdverb()
}

// joinsRank reports whether "and" joins atom i to where somebody came before:
// "finished fourth in May and second in June" (R4).
func (p *parser) joinsRank(i int) bool {
	const reach = 10 // atoms between the two
	k := len(p.figures) - 1
	for k > 0 && p.figures[k].kind == Year {
		k--
	}
	return k >= 0 && p.at(i-1).word == "and" && p.figures[k].kind == Ordinal && i-p.figures[k].next <= reach && p.cameIn(p.figures[k].first-1)
}

// isPerSecond reports whether "second" is the unit of a rate (R7).
func (p *parser) isPerSecond(f *figure) bool {
	if f.next != f.first+1 || p.at(f.first).word != "second" || p.at(f.first-1).word != "a" && p.at(f.first-1).word != "per" {
		return false
	}
	after := p.at(f.next)
	return (after.kind != atomWord || isFunctionWord(after.word)) && p.isPlural(f.first-2)
}

// isAdverb reports whether t is an adverb, of any degree.
func (t tag) isAdverb() bool { return t >= tagRB && t <= tagRBS }

// tagged reports whether parts of speech are known at atom i.
func (p *parser) tagged(i int) bool { return p.tokens[p.at(i).tok].tag != tagNone }

// ranksNoun reports whether a noun phrase goes on after the ordinal.
func (p *parser) ranksNoun(f *figure) bool {
	t := &p.tokens[p.at(f.first).tok]
	if t.tag.isAdverb() && t.rel != relAmod || t.rel == relAdvmod && f.numeral.spelt && p.at(f.first).word == "first" {
		return false
	}
	n := &p.tokens[p.at(f.next).tok]
	if n.tag == tagNone {
		return !isFunctionWord(n.lower)
	}
	return n.tag.isNoun() || n.tag.isAdjective() || n.tag == tagCD || n.tag == tagVBG || n.tag == tagVBN || n.tag == tagRBS
}

// isIdiom reports whether the words from atom i make an idiom of the ordinal.
func (p *parser) isIdiom(i int) bool {
	w := p.at(i).word
	if unranked()[w] {
		return true
	}
	if w == "place" && p.at(i-2).word == "the" && p.at(i-3).word == "in" && p.at(i-1).word == "first" {
		return true
	}
	return w == "of" && p.at(i+1).word == "all" || w == "and" && p.at(i+1).word == "foremost" || w == "to" && p.at(i+1).word == "none"
}

// isNamedRank reports whether a name goes on after the ordinal, as in "14th
// Amendment" and "Second World War". An adjective in capitals is no name:
// "the first South Korean president".
func (p *parser) isNamedRank(f *figure) bool {
	if !p.isCapital(f.next) || p.inTitleCase() {
		return f.numeral.spelt && f.first > 0 && p.isCapital(f.first) && p.isCapital(f.first-1) && !p.inTitleCase()
	}
	if f.numeral.spelt && !p.isCapital(f.first) || p.ranksCommonNoun(f) {
		return false
	}
	t := &p.tokens[p.at(f.next).tok]
	return t.tag.isName() || t.tag == tagNone || f.numeral.spelt && f.first > 0
}

// ranksCommonNoun reports whether an ordinal in figures ranks a noun in lower
// case that a name only modifies, or what somebody has: names of their own
// have no possessor (R6).
func (p *parser) ranksCommonNoun(f *figure) bool {
	if f.numeral.spelt {
		return false
	}
	before := f.first - 1
	for t := p.tokens[p.at(before).tok].tag; before > 0 && (t.isAdjective() || t == tagVBG || p.isHyphen(before) || p.isHyphen(before+1)); t = p.tokens[p.at(before).tok].tag {
		before-- // a record-extending 10th Australian Open
	}
	switch p.at(before).word {
	case "his", "her", "its", "their", "my", "our", "a", "an":
		return true
	}
	i := p.at(f.first).tok
	h := int(p.tokens[i].head)
	return h > i && (p.tokens[h].tag == tagNN || p.tokens[h].tag == tagNNS) && p.tokens[h].form == p.tokens[h].lower
}

// cameIn reports whether atom i is a verb that ranks its subject (R4).
func (p *parser) cameIn(i int) bool {
	switch p.at(i).word {
	case "came", "come", "comes", "finish", "finished", "finishes", "finishing", "placed", "place", "rank", "ranked", "ranks", "ranking",
		"stood", "seeded", "tied", "joint", "qualified", "sit", "sits", "sat":
		return true
	}
	return false
}

// isDeterminer reports whether atom i opens a noun phrase.
func (p *parser) isDeterminer(i int) bool {
	switch p.at(i).word {
	case "the", "his", "her", "its", "their", "my", "our", "your", "a", "an", "this", "that", "every", "each", "no", "only", "these", "those", "whose", "another":
		return true
	case "s":
		return p.isSign(i-1, "'’")
	}
	return false
}

// isDayOfMonth reports whether an ordinal in figures is a day: "on the 25th".
func (p *parser) isDayOfMonth(f *figure) bool {
	if p.at(f.next).word == "and" || p.isSign(f.next, ",") {
		if n, ok := p.numeral(f.next+1, false); ok && n.ordinal {
			return false // the 12th and 78th minutes
		}
	}
	return !f.numeral.spelt && p.at(f.first-1).word == "the" && f.value.num <= 31 && (p.at(f.next).kind != atomWord || isFunctionWord(p.at(f.next).word))
}
