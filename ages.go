// Ages: how old somebody or something is (K2).
//
//	E1  a period and "old" or "of age"     19-year-old, six weeks of age
//	E2  after a word for age               aged 34, at age 34, turned 34
//	E3  after a person and "be"            she is 87; my mother was 87 when …
//	E4  after a name, between commas       Ana Ruiz, 34, said; in brackets, of a person
//	E5  clinical notes                     87 yo, 27 y/o

package article

// ageAfter reads "years old", "-year-old", "months of age", "yo" (E1); f ends
// after the unit.
func (p *parser) ageAfter(f *figure) bool {
	i := f.next
	switch a := p.at(i); {
	case a.word == "old" || a.word == "of" && p.at(i+1).word == "age":
	case p.isDash(i) && (p.at(i+1).word == "old" || p.at(i+1).word == "olds"):
		i++
	default:
		return false
	}
	if p.at(i).word == "of" {
		i++
	}
	f.next, f.kind = i+1, Age
	return true
}

// ageAround reads ages without a unit: "aged 34", "Smith, 34, said", "she is 34".
func (p *parser) ageAround(f *figure) bool {
	v := f.value
	if !v.isWhole() || v.num < 0 || v.num > 122 || f.numeral.marked || f.numeral.plural {
		return false
	}
	before, after := p.at(f.first-1), p.at(f.next)
	if w := after.word; w == "yo" || w == "y" && p.isSign(f.next+1, "/") && p.at(f.next+2).word == "o" {
		f.next++
		if w == "y" {
			f.next += 2
		}
		f.kind, f.unit = Age, "year"
		return true
	}
	ok := false
	switch before.word {
	case "aged", "ages", "age":
		ok = p.at(f.first-2).word != "new"
	case "of", "at":
		ok = p.at(f.first-2).word == "age" || p.at(f.first-2).word == "ages"
	case "turned", "turns", "turning", "turn":
		ok = v.num > 2 && !p.countsNext(f)
	case "is", "was", "am", "'s", "’s", "s", "m", "are":
		ok = v.num > 2 && after.kind != atomWord && !p.isPercent(f.next) && p.isPersonal(f.first-2) || v.num > 10 && isClauseWord(after.word) && p.isPersonal(f.first-2)
	default:
		ok = !f.numeral.spelt && v.num > 0 && p.isAgeInCommas(f)
	}
	if ok && !(after.word == "%" || p.isDash(f.next)) {
		f.kind, f.unit = Age, "year"
		return true
	}
	return false
}

// isClauseWord reports whether a word after an age goes on with the sentence.
func isClauseWord(w string) bool {
	switch w {
	case "and", "when", "but", "now", "today", "who", "at", "with":
		return true
	}
	return false
}

// isPersonal reports whether the word at atom i, before a form of "be", is a
// person: a pronoun, a name, a relative.
func (p *parser) isPersonal(i int) bool {
	if p.isSign(i, "'’") {
		i--
	}
	a := p.at(i)
	switch a.word {
	case "he", "she", "i", "who", "man", "woman", "boy", "girl", "baby", "victim", "suspect":
		return true
	}
	if lexWords()[a.word]&lexKinship != 0 {
		return true
	}
	t := &p.tokens[a.tok]
	k := t.label.kind()
	return p.isCapital(i) && (k == labelPerson || k == labelNone && (t.tag == tagNone || t.tag.isName()))
}

// isAgeInCommas reports whether a number stands between a name and a comma,
// bracket or full stop: "Ana Ruiz, 34, said", "Ana Ruiz (34)".
func (p *parser) isAgeInCommas(f *figure) bool {
	i := f.first - 1
	switch p.at(i).word {
	case "also", "now", "then", "only", "just", "both":
		i--
	}
	open := p.isSign(i, "(")
	if !p.isSign(i, ",") && !open || !p.isCapital(i-1) && p.at(i-1).word != "jr" || f.value.num < 1 {
		return false
	}
	t := &p.tokens[p.at(i-1).tok]
	if t.lex&(lexMonths|lexWeekdays) != 0 || monthOf(p.at(i-1).word) > 0 || t.tag != tagNone && !t.tag.isName() {
		return false
	}
	if k := t.label.kind(); t.tag != tagNone && k != labelPerson && k != labelNone && k != labelOrg {
		return false
	}
	switch end := p.at(f.next); {
	case open:
		return p.isSign(f.next, ")") && f.value.num > 14 && t.label.kind() == labelPerson
	case p.isSign(f.next, ","):
		return p.at(f.next+1).kind != atomDigits && !p.isCapital(f.next+1) || f.value.num > 14 && t.label.kind() == labelPerson
	default:
		return end.kind == atomNone && f.value.num > 12 || p.isSign(f.next, ".;") && f.value.num > 12 || end.word == "who"
	}
}
