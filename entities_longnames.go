// Long names: where a person's name really ends and begins (N4 of
// entities_propernames.go). Labels from a model of American news stop at the
// parts that names elsewhere have:
//
//	L1  hyphens: Jean-Luc; Eun-bi, small behind the hyphen as Korean syllables are
//	L2  particles and the surname behind them: von der Heide, arap Sang
//	L3  Al and El behind the name of a father: Khalid bin Nasser | Al Mutairi
//	L4  a nickname in quotation marks, initials, Jr and III

package article

import "strings"

// extendPerson returns where a person's name really ends.
func (p *parser) extendPerson(first, last, end int) int {
	if last-first > 1 && p.tokens[last-1].form == "-" {
		last--
	}
	if t := &p.tokens[last-1]; last-first > 1 && last < end && t.lex&lexParticles != 0 && !isCapital(t.form) && isCapital(p.tokens[last].form) {
		last++ // Khalid bin | Rashid
	}
	for last < end {
		t := &p.tokens[last]
		switch {
		case t.form == "-" && !t.space && last+1 < end && !p.tokens[last+1].space && p.goesOnAfterHyphen(first, last+1):
			last += 2
		case p.behindParticles(last, end) > last:
			last = p.behindParticles(last, end)
		case t.tag.isName() && isCapital(t.form) && classOf(t.label.kind()) == classNone && t.lex&(lexSurnames|lexGivenNames) != 0 && isWord(t.form):
			last++
		case p.behindFather(first, last, end) > last:
			last = p.behindFather(first, last, end)
		case p.behindNickname(last, end) > last:
			last = p.behindNickname(last, end)
		case isSuffix(t.lower), !isCapital(p.tokens[last-1].form) && last-first == 3 && p.tokens[last-2].form == "-" && p.isFamilyName(last):
			last++
		case t.form == "." && !t.space && isNameInitial(p.tokens[last-1].form) && last+1 < end && p.tokens[last+1].tag.isName():
			last += 2
		default:
			return last
		}
	}
	return last
}

// behindNickname returns the end of the surname behind a nickname in quotation
// marks that opens or ends at token i, Marta "Kika" | Ruiz, or i.
func (p *parser) behindNickname(i, end int) int {
	j := i
	if j+2 < end && p.tokens[j].form == `"` && isCapital(p.tokens[j+1].form) && p.tokens[j+2].form == `"` {
		j += 2
	} else if i < 2 || p.tokens[i].form != `"` || p.tokens[i-2].form != `"` {
		return i
	}
	if j+1 >= end || !isCapital(p.tokens[j+1].form) || !p.tokens[j+1].tag.isName() {
		return i
	}
	return j + 2
}

// behindParticles returns the end of the surname that particles at token i
// begin, "von der Heide", "el-Masry", or i.
func (p *parser) behindParticles(i, end int) int {
	j := i
	for j < end && j < i+4 && !isCapital(p.tokens[j].form) && (p.tokens[j].lex&lexParticles != 0 || j > i && p.tokens[j].form == "-" && !p.tokens[j].space) {
		j++
	}
	if j == i || j == end || !isCapital(p.tokens[j].form) || !p.tokens[j].tag.isName() {
		return i
	}
	return j + 1
}

// behindFather returns the end of the family name that follows the name of a
// father at token i (L3), or i: Khalid bin Nasser | Al Mutairi, Abdul Kadir.
func (p *parser) behindFather(first, i, end int) int {
	switch p.tokens[i].form {
	case "Al", "El", "Abdul", "Abdel", "Abu":
	default:
		return i
	}
	j := i + 1
	if j+1 < end && p.tokens[j].form == "-" && !p.tokens[j].space {
		j++
	}
	if j >= end || !isCapital(p.tokens[j].form) || !p.tokens[j].tag.isName() {
		return i
	}
	for k := first + 1; k < i; k++ {
		switch p.tokens[k].form {
		case "bin", "ibn", "bint", "binti":
			return j + 1
		}
	}
	return i
}

// withParticles returns where a surname begins whose particles the label left
// out: "Mrs von der Heide", "el-Masry said".
func (p *parser) withParticles(first int) int {
	i := first
	for i > 0 && i > first-4 && p.sameSentence(i-1, first) {
		switch t := &p.tokens[i-1]; t.lower {
		case "von", "van", "de", "del", "della", "di", "da", "dos", "der", "la", "el", "al", "bin", "bint", "ibn", "ter", "zu", "ould", "abu":
			if p.mentionAt != nil && i-1 < len(p.mentionAt) && t.label != 0 && !t.label.begins() {
				return first
			}
			i--
			continue
		case "-":
			if i > 1 && !t.space && !p.tokens[i].space && (p.tokens[i-2].lower == "al" || p.tokens[i-2].lower == "el") {
				i -= 2
				continue
			}
		}
		break
	}
	return i
}

// goesOnAfterHyphen reports whether a person's name goes on with token i behind
// a hyphen: Jean-Luc; Tae-won, where the family name stands first.
func (p *parser) goesOnAfterHyphen(first, i int) bool {
	if t := &p.tokens[i]; !isCapital(t.form) {
		return len(t.form) <= 6 && (i-first >= 3 && (p.tokens[first].lex&lexSurnameFirst != 0 || isSyllable(t.form)) || i-first == 2 && p.isFamilyName(i+1))
	}
	return p.tokens[i].tag.isName()
}

// isSyllable reports whether a word is made as the syllables of Korean and
// Chinese names are: bi, hyun, chieh; but no led, run, era.
func isSyllable(form string) bool {
	onset := strings.TrimLeft(form, "bcdfghjklmnpqrstwxz")
	vowel := strings.TrimLeft(onset, "aeiouy")
	if len(form)-len(onset) > 2 || len(onset) == len(vowel) || len(onset)-len(vowel) > 3 || form == "run" || form == "born" {
		return false
	}
	switch vowel {
	case "", "n", "ng", "m", "k", "p", "l", "h", "t":
		return true
	}
	return false
}

// isFamilyName reports whether a family name of East Asia stands at token i, in
// the sentence of the token before.
func (p *parser) isFamilyName(i int) bool {
	return i < len(p.tokens) && p.sameSentence(i-1, i) && hasCapital(p.tokens[i].form) && p.tokens[i].lex&lexSurnameFirst != 0
}
