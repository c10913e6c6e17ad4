// Numbers that label a place in a text, in a law or on a map, and count nothing.
//
//	X6  numbers of a list                     1. Stir. (2) articles; and (3) a podcast
//	X7  marks of notes, and what is quoted    founded in 1901.[4] (Ames, Iowa)4. start="3"
//	    in code
//	X8  parts of laws                         section 34(2), 73D(2)(c)
//	X9  postcodes and offsets of the clock    SE10 0TW, V2X 2N7, Reno, NV 89501; UTC+8
//	X10 letters that a number ends in or      7-ABC, ISO 27001
//	    goes on with

package article

// label returns the end of the label at atom i, digits; i if it is none.
func (p *parser) label(i int) int {
	switch {
	case p.isListNumber(i) || p.isOffset(i):
		return i + 1 // X6, X9
	case p.isNoteMark(i):
		return i + 1 // X7
	case p.isPostcode(i) || p.isCodeName(i):
		return p.endOfRun(i) // X9, X10
	}
	return i
}

// isListNumber reports whether a short number in brackets opens an item of a
// list, after nothing or after what can stand between two items (X6).
func (p *parser) isListNumber(i int) bool {
	if i == 0 && p.width(0) <= 2 && p.isSign(1, ".)") && p.glued(1) {
		return len(p.atoms) == 2 || p.at(2).kind == atomWord && p.at(2).space && p.isCapital(2)
	}
	if i == 0 && p.width(0) <= 2 && p.isCapital(1) && isFunctionWord(p.at(1).word) && !p.inTitleCase() {
		return true // a paragraph's: "7 The ministry will"
	}
	if p.width(i) > 2 || !p.inBrackets(i, "(", ")") || p.glued(i-1) || p.at(i+2).kind != atomWord || p.glued(i+2) {
		return false
	}
	b := p.at(i - 2)
	return b.kind == atomNone || p.isSign(i-2, ",;:.") || b.word == "and" || b.word == "or" || p.listGoesOn(i)
}

// listGoesOn reports whether the next number stands in brackets further on.
func (p *parser) listGoesOn(i int) bool {
	const reach = 60 // atoms of an item
	next := p.value(i).num + 1
	for k := i + 2; k < min(len(p.atoms), i+reach); k++ {
		if p.at(k).kind == atomDigits && p.inBrackets(k, "(", ")") {
			return p.value(k).num == next
		}
	}
	return false
}

// inBrackets reports whether atom i stands alone between two signs.
func (p *parser) inBrackets(i int, open, shut string) bool {
	return p.isSign(i-1, open) && p.glued(i) && p.isSign(i+1, shut) && p.glued(i+1)
}

// isNoteMark reports whether a number is the mark of a note: glued, in square
// brackets, to what it notes, or bare to a bracket that closes; or is quoted
// in code (X7).
func (p *parser) isNoteMark(i int) bool {
	switch {
	case p.width(i) > 3:
		return false
	case p.inBrackets(i, "[", "]"):
		return i == 1 || p.glued(i-1) || p.at(i+2).kind != atomWord && p.at(i-2).kind == atomWord
	case p.isSign(i-1, `"'`) && p.glued(i):
		return p.isSign(i-2, "=") && p.glued(i-1)
	}
	return p.isSign(i-1, ")]”") && p.glued(i) && p.width(i) <= 2 && !(p.glued(i+1) && p.at(i+1).kind == atomWord)
}

// isLawPart reports whether a number in brackets is a part of the section that
// the brackets are glued to (X8).
func (p *parser) isLawPart(i int) bool {
	if !p.inBrackets(i, "(", ")") || !p.glued(i-1) {
		return false
	}
	b := p.at(i - 2)
	return b.kind == atomDigits || p.isSign(i-2, ")") || b.kind == atomWord && p.glued(i-2) && p.at(i-3).kind == atomDigits
}

// isPostcode reports whether a digit and two letters, or a digit, a letter and
// a digit, are the second half of a postcode, whose first half ends in a
// capital or a digit and opens with a capital (X9).
func (p *parser) isPostcode(i int) bool {
	if p.width(i) != 1 || p.glued(i) || !p.glued(i+1) || p.at(i+1).kind != atomWord || !isUpper(p.raw(i+1)) {
		return false
	}
	switch tail := p.width(i + 1); {
	case tail == 2:
		if p.glued(i + 2) {
			if b := p.at(i + 2); b.kind != atomSign {
				return false
			}
		}
	case tail != 1 || !p.glued(i+2) || p.width(i+2) != 1 || p.at(i+2).kind != atomDigits:
		return false
	}
	at := i - 1
	for p.glued(at) {
		at--
	}
	return at < i-1 && i-at <= 3 && p.at(at).kind == atomWord && isUpper(p.raw(at)) && p.width(at) <= 2
}

// isOffset reports whether a number is how far a clock is from another (X9).
func (p *parser) isOffset(i int) bool {
	return p.isSign(i-1, "+-−") && p.glued(i-1) && p.glued(i) && (p.at(i-2).word == "utc" || p.at(i-2).word == "gmt")
}

// isCodeName reports whether a number goes on, after a hyphen, with capitals
// that are no unit: the name of a substance, station or model (X10).
func (p *parser) isCodeName(i int) bool {
	if !p.isDash(i+1) || !p.glued(i+1) || !p.glued(i+2) || p.width(i+2) < 2 || p.at(i+2).kind != atomWord || !isUpper(p.raw(i+2)) {
		return false
	}
	u, _ := p.unitName(i + 2)
	return u.name == "" && p.codeAt(i+2) == "" && !p.inTitleCase()
}

// isCodeNumber reports whether a long number without marks stands after an
// abbreviation that such numbers complete: "ISO 27001", "NV 89501" (X9, X10).
func (p *parser) isCodeNumber(f *figure) bool {
	w := p.raw(f.first - 1)
	return len(w) >= 2 && len(w) <= 5 && p.at(f.first-1).kind == atomWord && isUpper(w) && p.at(f.first).space &&
		p.width(f.first) == 5 && !p.countsNext(f)
}
