// What a figure counts: the noun phrase after it, without determiners and
// possessors, from its first modifier to its head.
//
//	O1  the noun that the number modifies, by the parse     200 South Korean business leaders
//	O2  without a parse, the nouns and adjectives after it
//	O3  across "of": two of the club's best players         best players; of them: nothing
//	O4  after a hyphen, the one noun                        27-nation, 50-point
//	O5  shares and amounts: the phrase after "of"; after    14 percent of the surface,
//	    "in" what an amount is paid as                      $15k in fines
//	O6  a participle or adjective alone takes the noun of   12 dead and 40 injured people
//	    the number joined to it, else counts itself
//	O7  a number alone takes the noun of the number before  15 in 2020, nine in 2021
//	    it, or that of the total that it says               the death toll rose to 10
//	O8  "Of the voters …, 1 in 6": the phrase in front
//	O9  a comma, conjunction or preposition ends it: nothing   killing 17 and injuring; 12th, nine points
//	    follows; a plural of a scale counts only over "of"     tens of thousands lost power
//	    and a period is no thing that is counted               430 last year

package article

import "strings"

// maxPhrase bounds a counted phrase, in tokens.
const maxPhrase = 10

// counted returns the words for what figure k counts, if it counts. next is
// the atom after the claim.
func (p *parser) counted(k, next int) Span {
	f := &p.figures[k]
	from := p.tokenAfter(next)
	if f.per > 0 && f.per == f.numeral.next {
		return Span{} // 5.4 per 100,000 people: of what stands in front
	}
	switch f.kind {
	case Money, Percent, Measure:
		return p.shareOf(f, from)
	case Ordinal:
		if p.isRankedDay(f) {
			return p.tokenSpan(p.at(f.first-1).tok, p.at(f.first-1).tok)
		}
	case Score:
		if w := p.token(from).lower; w != "vote" && w != "votes" && w != "decision" {
			return Span{}
		}
	case Ratio:
		if s := p.partitive(f); s.Text != "" {
			return s // O8
		}
	case Cardinal:
	default:
		return Span{}
	}
	if s := p.nounAfter(f, from); s.Text != "" || f.kind == Ordinal || f.kind == Score {
		return s
	}
	return p.nounElsewhere(k, from)
}

// tokenAfter returns the first token that starts at or after atom i; one past
// the last of the sentence if none.
func (p *parser) tokenAfter(i int) int {
	if i < len(p.atoms) {
		if a := &p.atoms[i]; p.tokens[a.tok].start < a.start {
			return a.tok + 1
		}
		return p.atoms[i].tok
	}
	return p.at(len(p.atoms)-1).tok + 1
}

// sentenceEnd returns the token after the sentence of the atoms.
func (p *parser) sentenceEnd() int { return p.sents[p.tokens[p.at(0).tok].sent].last }

// token returns token i of the sentence at hand; past its end, an empty one.
func (p *parser) token(i int) *token {
	if i < 0 || i >= p.sentenceEnd() {
		return &noToken
	}
	return &p.tokens[i]
}

var noToken token

// nounAfter returns the noun phrase that starts at token i (O1 to O4).
func (p *parser) nounAfter(f *figure, i int) Span {
	t, of := p.token(i), -1
	if p.endsPhrase(f, i) {
		return Span{} // O9
	}
	if t.tag == tagHyph || t.form == "-" || t.form == "–" { // O4
		switch p.token(i + 1).lower {
		case "ever":
			return p.nounAfter(f, i+2)
		case "strong":
			return Span{} // a 3,000-strong crowd
		}
		if n := p.token(i + 1); (n.tag.isNoun() || n.tag == tagVB || n.tag == tagVBP) && !p.isOrdinalPhrase(f, i+1) {
			if isDigit(n.form[len(n.form)-1]) {
				return Span{} // a 1-for-40 split
			}
			return p.tokenSpan(i+1, i+1)
		}
		i++
	} else if t.lower == "of" {
		if p.token(i+1).tag == tagPRP || p.token(i+1).tag.isWh() {
			return Span{}
		}
		of = i
		i++ // O3
	}
	for p.isOpening(i) {
		i++
	}
	head := p.governor(f, i)
	if o := p.childOf(max(of, 0), relPobj); of >= 0 && head < 0 && o >= i && o < i+maxPhrase && p.tokens[o].tag.isNoun() {
		head = o
	}
	if head < 0 {
		head = p.chunkEnd(i) // O2
	}
	if head = p.pluralHead(f, head); f.kind == Cardinal && head >= i && p.isPeriodOrWord(head) {
		return Span{} // O9
	}
	return p.phrase(i, p.joinedNoun(head))
}

// pluralHead returns the plural right after a noun in the singular that a
// number over one cannot count: the games of six league games.
func (p *parser) pluralHead(f *figure, head int) int {
	n := p.token(head + 1)
	if head >= 0 && f.kind == Cardinal && f.value.float() > 1 && p.token(head).tag == tagNN && n.tag == tagNNS && (n.rel == relNone || int(n.head) != head) {
		return head + 1
	}
	return head
}

// endsPhrase reports whether token i, after a figure, ends its noun phrase, so
// that the figure stands for the whole of it (O9). Another number may follow
// after a comma: "five, six or seven ships".
func (p *parser) endsPhrase(f *figure, i int) bool {
	t := p.token(i)
	switch {
	case t.tag == tagComma || t.tag == tagCC || t.form == ",":
		return f.kind == Ordinal || p.token(i+1).tag != tagCD && !p.token(i+1).tag.isAdjective()
	case t.tag == tagIN:
		return t.lower != "of"
	case f.numeral.plural && strings.HasSuffix(p.at(f.numeral.next-1).word, "s"):
		return t.lower != "of" && t.tag != tagJJR && !t.tag.isMark()
	}
	return false
}

// isPeriodOrWord reports whether the head of a phrase is a period in the
// singular or a word of a closed class, neither of which a number counts.
func (p *parser) isPeriodOrWord(head int) bool {
	t := &p.tokens[head]
	return t.tag != tagNNS && (t.lex&(lexPeriods|lexWeekdays|lexMonths) != 0 || isFunctionWord(t.lower))
}

// joinedNoun returns the bare plural that a conjunction joins to noun i:
// "schools and churches"; else i.
func (p *parser) joinedNoun(i int) int {
	cc, n := p.token(i+1), p.token(i+2)
	if i >= 0 && cc.tag == tagCC && n.tag == tagNNS && n.rel == relConj && int(n.head) == i && p.tokens[i].tag == tagNNS {
		return i + 2
	}
	return i
}

// isOrdinalPhrase reports whether an ordinal goes on with a superlative after
// its hyphen: "second-biggest moon".
func (p *parser) isOrdinalPhrase(f *figure, i int) bool {
	return f.kind == Ordinal && p.token(i).tag.isAdjective()
}

// isWh reports whether t is a relative or interrogative.
func (t tag) isWh() bool { return t >= tagWDT && t <= tagWRB }

// isOpening reports whether token i opens a noun phrase without being of it.
func (p *parser) isOpening(i int) bool {
	switch t := p.token(i); t.tag {
	case tagDT, tagPRPS, tagPDT:
		return true
	case tagCD:
		return p.token(i+1).tag != tagHyph // 30-year bonds
	case tagRB, tagRBR, tagJJR, tagJJ:
		switch t.lower {
		case "more", "few", "fewer", "less", "other", "further", "additional", "extra", "such", "ever":
			return p.chunkEnd(i+1) > i
		}
	}
	return false
}

// governor returns the noun that the figure's number modifies, if the parse
// says so and it stands at or after token i; else -1.
func (p *parser) governor(f *figure, i int) int {
	first, last := p.at(f.first).tok, p.at(f.next-1).tok
	for k := first; k <= last; k++ {
		t := &p.tokens[k]
		h := int(t.head)
		if h < i || h <= last || h > i+maxPhrase || t.rel != relNummod && t.rel != relAmod && t.rel != relCompound && t.rel != relNmod && t.rel != relQuantmod {
			continue
		}
		if g := &p.tokens[h]; (g.tag.isNoun() || g.tag == tagNone) && !p.joinsNumber(i, h) {
			return h
		}
	}
	return -1
}

// joinsNumber reports whether a conjunction joins another number between the
// tokens i and h, "12 dead and 40 injured people", or a mark ends the phrase.
func (p *parser) joinsNumber(i, h int) bool {
	for k := i; k+1 < h; k++ {
		if t := p.tokens[k].tag; t == tagCC && p.tokens[k+1].tag == tagCD || t == tagColon || t == tagLRB || t == tagPeriod {
			return true
		}
	}
	return false
}

// chunkEnd returns the last noun of the run of modifiers and nouns from token
// i; i-1 if there is none.
func (p *parser) chunkEnd(i int) int {
	end := i - 1
	for k := i; k < i+maxPhrase; k++ {
		t := p.token(k)
		switch {
		case t.lower == "worth":
			return max(end, k-1)
		case t.tag.isNoun():
			if end >= i && p.tokens[end].tag.isNoun() && end == k-1 && !p.compounds(end, k) {
				return end
			}
			end = k
		case t.tag.isAdjective() || t.tag == tagVBN || t.tag == tagVBG || t.tag == tagHyph || t.tag == tagAFX || t.tag == tagPOS || t.tag == tagCD:
			if end >= i && t.tag != tagHyph && t.tag != tagPOS && p.token(k-1).tag != tagPOS && p.token(k-1).tag != tagHyph {
				return end // "two men armed"
			}
		case k > i && (t.tag == tagCC && p.token(k-1).tag.isAdjective() && p.token(k+1).tag != tagCD || t.tag == tagComma && p.token(k-1).tag == tagJJ && p.token(k+1).tag == tagJJ):
		default:
			return end
		}
	}
	return end
}

// compounds reports whether a noun may modify the noun after it: a plural
// rarely does ("500 people Tuesday").
func (p *parser) compounds(i, k int) bool {
	t, n := &p.tokens[i], &p.tokens[k]
	if n.lex&(lexWeekdays|lexMonths) != 0 {
		return false
	}
	return t.head == int32(k) || t.rel == relNone && t.tag != tagNNS || t.rel == relCompound
}

// phrase returns the tokens i to head without a possessor in front.
func (p *parser) phrase(i, head int) Span {
	if head < i {
		return Span{}
	}
	for k := head - 1; k >= i; k-- {
		if p.tokens[k].tag == tagPOS {
			i = k + 1
			break
		}
	}
	for i < head && p.isBeforePhrase(i) {
		i++
	}
	return p.tokenSpan(i, head)
}

// isBeforePhrase reports whether token i, which a noun follows, opens its
// phrase without being of it: "and 54% approval rating".
func (p *parser) isBeforePhrase(i int) bool {
	switch t := &p.tokens[i]; t.tag {
	case tagDT, tagPRPS, tagCC, tagPDT:
		return true
	case tagCD:
		return p.tokens[i+1].tag != tagHyph
	default:
		return t.tag.isMark() || isShare(t.lower) || t.lower == "such"
	}
}
