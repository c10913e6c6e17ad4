// Ages: how old somebody or something is (K2).
//
//	E1  a period and "old" or "of age"     19-year-old, six weeks of age
//	E2  after a word for age, or a name    aged 34, at age 34, turned 34, Ana Ruiz at 70
//	    and "at"
//	E3  after a person and "be"            she is 87; my mother was 87 when …
//	E4  after a name, between commas       Ana Ruiz, 34, said; in brackets, of a person
//	E5  clinical notes                     87 yo, 27 y/o
//	E6  joined to an age                   aged 34 and 51; their sons, 12 and 9
//	E7  persons over or under a number     women under 30, those over 45

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
		ok = p.at(f.first-2).word == "age" || p.at(f.first-2).word == "ages" || before.word == "at" && p.isPersonAt(f)
	case "turned", "turns", "turning", "turn":
		ok = v.num > 2 && !p.countsNext(f)
	case "is", "was", "am", "'s", "’s", "s", "m", "are":
		ok = v.num > 2 && after.kind != atomWord && !p.isPercent(f.next) && p.isPersonal(f.first-2) || v.num > 10 && isClauseWord(after.word) && p.isPersonal(f.first-2)
	case "over", "under", "above", "below":
		return p.isPersonsAge(f)
	default:
		ok = !f.numeral.spelt && v.num > 0 && (p.isAgeInCommas(f) || p.isAgeOfNoun(f)) || p.joinsAge(f)
	}
	if ok && !(after.word == "%" || p.isDash(f.next)) {
		f.kind, f.unit = Age, "year"
		return true
	}
	return false
}

// isPersonsAge reports whether "over" or "under" and a number that counts
// nothing say how old the persons before it are: "women under 30", and makes
// it an age (E7).
func (p *parser) isPersonsAge(f *figure) bool {
	i := f.first - 2
	w := p.at(i).word
	if lemma := nounLemma(w); w != "those" && lemma != "adult" && lemma != "person" && w != "people" && lemma != "voter" && !(p.isPersonNoun(i) && p.isPlural(i)) {
		return false
	}
	if !p.standsAlone(f.next) && !p.tokens[p.at(f.next).tok].tag.isVerb() {
		return false
	}
	f.kind, f.unit = Age, "year"
	return true
}

// isPersonAt reports whether a person's name, or a verb of a stage of life,
// and "at" stand before a number that counts nothing: "Ana Ruiz at 70 is",
// "died at 43" (E2).
func (p *parser) isPersonAt(f *figure) bool {
	const adult = 15
	if !p.standsAlone(f.next) {
		return false
	}
	switch verbLemma(p.at(f.first - 2).word) {
	case "die", "retire", "marry":
		return true
	}
	t := &p.tokens[p.at(f.first-2).tok]
	return p.isCapital(f.first-2) && t.label.kind() == labelPerson && f.value.num > adult && !f.numeral.spelt
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

// joinsAge reports whether only a comma or "and" stands between an age without
// a unit and the number f (E6).
func (p *parser) joinsAge(f *figure) bool {
	k := len(p.figures) - 1
	if k < 0 || p.figures[k].kind != Age || p.figures[k].next != p.figures[k].numeral.next || p.countsNext(f) {
		return false
	}
	i := p.figures[k].next
	if p.isSign(i, ",") {
		i++
	}
	if p.at(i).word == "and" || p.at(i).word == "or" {
		i++
	}
	return i > p.figures[k].next && i == f.first
}

// isAgeOfNoun reports whether a number stands between a word for a person and
// a comma: "the premier, 68, has", "their sons, 12 and 9," (E4).
func (p *parser) isAgeOfNoun(f *figure) bool {
	i := f.first - 1
	if w := p.at(i).word; w == "now" || w == "both" {
		i--
	}
	if !p.isSign(i, ",") || !p.isPersonNoun(i-1) {
		return false
	}
	next := p.at(f.next)
	if next.word == "and" && p.isPlural(i-1) {
		return p.at(f.next+1).kind == atomDigits && p.isSign(f.next+2, ",.")
	}
	return p.isSign(f.next, ",") && (p.at(f.next+1).kind != atomDigits || p.isPlural(i-1))
}

// isPersonNoun reports whether atom i is a common noun for a person.
func (p *parser) isPersonNoun(i int) bool {
	switch nounLemma(p.at(i).word) {
	case "man", "woman", "boy", "girl", "child", "baby", "victim", "suspect", "teenager", "driver", "player", "striker", "midfielder", "defender",
		"goalkeeper", "singer", "actor", "actress", "writer", "author", "couple", "twin", "pensioner", "student", "teacher", "farmer", "doctor", "nurse":
		return true
	}
	lex := lexWords()[p.at(i).word] | lexWords()[nounLemma(p.at(i).word)]
	return lex&(lexKinship|lexTitles) != 0
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
	national := p.at(i-2).word == "the" && (t.tag.isAdjective() || t.tag.isNoun()) // the Swiss, 41, won
	if t.lex&(lexMonths|lexWeekdays) != 0 || monthOf(p.at(i-1).word) > 0 || t.tag != tagNone && !t.tag.isName() && !national {
		return false
	}
	if k := t.label.kind(); t.tag != tagNone && k != labelPerson && k != labelNone && k != labelOrg && !national {
		return false
	}
	switch end := p.at(f.next); {
	case open:
		return p.isSign(f.next, ")") && f.value.num > 14 && t.label.kind() == labelPerson
	case p.isSign(f.next, ","):
		return p.at(f.next+1).kind != atomDigits && !p.isCapital(f.next+1) || f.value.num > 14 && t.label.kind() == labelPerson
	default:
		if end.word == "and" && p.at(f.first-1).word == "now" {
			return f.value.num > 14 // Ruiz, now 81 and retired
		}
		return end.kind == atomNone && f.value.num > 12 || p.isSign(f.next, ".;") && f.value.num > 12 || end.word == "who"
	}
}
