// Openings: the first word of a sentence, which has a capital whatever it is.
//
// A tagger that does not know the word goes by what such words mostly are, no
// names, and so cuts the name that opens a sentence: "Tessel | Ferries said".
// Two things tell that the word belongs to the name behind it:
//
//	N9  the same two words stand in one name elsewhere in the article
//	N14 it is a given name or family name, and a person's name of one word
//	    goes with it: "Fan | Mengda", "Amadi | Okoro"
//	N17 particles and a surname follow it: "Mees | van der Zwaan"
//	N15 wherever it stands, a given name right before a family name, neither in
//	    a name already, are a person's: "ambassador Tomás Ibarra"
//	N10 what is left would be a bare legal form or noun of organisations,
//	    which is no name by itself: "Nestle | SA", "Bechtel | Group"

package article

// mendOpenings gives the first word of a sentence back to its name.
func (p *parser) mendOpenings() {
	pairs := p.namePairs()
	for k := range p.sents {
		s := &p.sents[k]
		i := s.first
		for i < s.last && !isWord(p.tokens[i].form) {
			i++
		}
		if i+1 >= s.last || !p.mayOpenName(i) {
			continue
		}
		if kind, ok := pairs[p.pairAt(i)]; ok { // N9
			p.joinLabels(i, kind)
		} else if p.bareOrganization(i+1, s.last) { // N10
			p.joinLabels(i, labelOrg)
		} else if p.particleName(i+1, s.last) { // N17
			p.joinLabels(i, labelPerson)
		} else if p.restOfPerson(i+1, s.last) && p.tokens[i].lex&(lexGivenNames|lexSurnames|lexSurnameFirst) != 0 { // N14
			p.joinLabels(i, labelPerson)
		}
	}
}

// mendPeople labels given names before family names (N15). A label that the
// family name alone has, of an organisation, say, was a guess.
func (p *parser) mendPeople() {
	for i := 0; i+1 < len(p.tokens); i++ {
		given, family := &p.tokens[i], &p.tokens[i+1]
		if given.lex&(lexGivenNames|lexMaleNames|lexFemaleNames) == 0 || family.lex&lexSurnames == 0 || !family.space || given.sent != family.sent {
			continue
		}
		if !hasCapital(given.form) || !hasCapital(family.form) || (given.lex|family.lex)&(lexPlaces|lexMonths|lexWeekdays|lexOrgWords|lexTitles) != 0 {
			continue
		}
		alone := i+2 >= len(p.tokens) || p.tokens[i+2].label.begins() || p.tokens[i+2].label == 0
		if classOf(given.label.kind()) == classNone && (family.label == 0 || family.label.begins()) && alone {
			p.joinLabels(i, labelPerson)
		}
	}
}

// namePairs returns the label of each two words that follow each other in one
// labelled name.
func (p *parser) namePairs() map[uint64]labelKind {
	pairs := emptied(&p.openingPairs)
	for i := 1; i < len(p.tokens); i++ {
		a, b := &p.tokens[i-1], &p.tokens[i]
		if kind := b.label.kind(); !b.label.begins() && classOf(kind) != classNone && a.label.kind() == kind && a.tag.isName() {
			pairs[p.pairAt(i-1)] = kind
		}
	}
	return pairs
}

// pairAt returns tokens i and i+1 as one number.
func (p *parser) pairAt(i int) uint64 {
	return uint64(hashWord(p.tokens[i].form))<<32 | uint64(hashWord(p.tokens[i+1].form))
}

// mayOpenName reports whether token i has a capital and no label, and is no
// word of grammar.
func (p *parser) mayOpenName(i int) bool {
	t := &p.tokens[i]
	if t.label.kind() != labelNone || !hasCapital(t.form) {
		return false
	}
	switch t.tag {
	case tagNN, tagNNS, tagNNP, tagNNPS, tagJJ, tagVB, tagVBP, tagVBG, tagVBN, tagUH, tagFW, tagRB:
		return t.lex&(lexTitles|lexHonorifics|lexWeekdays|lexMonths) == 0 || t.tag.isName() && t.lex&lexSurnameFirst != 0 // Fan, Gong
	}
	return false
}

// particleName reports whether particles that only names have and a surname
// stand at token i, labelled as a person's in part at most. Their labels become
// one with that of the word before.
func (p *parser) particleName(i, end int) bool {
	j := i
	for j < end && j < i+3 {
		switch p.tokens[j].form {
		case "van", "von", "der", "den", "ter", "zu", "bin", "binti", "bint", "ibn", "ould", "arap":
			j++
			continue
		}
		break
	}
	if j == i || j >= end || !hasCapital(p.tokens[j].form) || !p.tokens[j].tag.isName() {
		return false
	}
	for k := i; k <= j; k++ {
		if kind := p.tokens[k].label.kind(); kind != labelNone && kind != labelPerson {
			return false
		}
	}
	for k := i; k <= j; k++ {
		p.tokens[k].label, p.tokens[k].tag = labelOf(labelPerson, false), tagNNP
	}
	return true
}

// bareOrganization reports whether an organisation of one word stands at i
// that says only that it is one.
func (p *parser) bareOrganization(i, end int) bool {
	t := &p.tokens[i]
	return t.label == labelOf(labelOrg, true) && t.lex&lexOrgWords != 0 && hasCapital(t.form) &&
		(i+1 >= end || p.tokens[i+1].label.kind() != labelOrg || p.tokens[i+1].label.begins())
}

// restOfPerson reports whether a person's name of one word stands at i, with
// white space before it.
func (p *parser) restOfPerson(i, end int) bool {
	t := &p.tokens[i]
	return t.label == labelOf(labelPerson, true) && t.space && hasCapital(t.form) &&
		(i+1 >= end || p.tokens[i+1].label != labelOf(labelPerson, false))
}

// joinLabels makes tokens i and i+1 the opening of one name.
func (p *parser) joinLabels(i int, kind labelKind) {
	p.tokens[i].label, p.tokens[i+1].label = labelOf(kind, true), labelOf(kind, false)
	for j := i; j <= i+1; j++ {
		if !p.tokens[j].tag.isName() {
			p.tokens[j].tag = tagNNP
		}
	}
}
