// Forms: what a name names, by the evidence of all its places (N6).
//
//	V1  the label that the model gave, in each place
//	V2  a person: after an honorific or title; before ", 54," and ", who"
//	V3  a person: a known given name before another word, a known surname at the end
//	V4  an organisation: a word such as Inc, Ministry, Bank at the end
//	V5  a place: known as one, or after "in"
//	V7  a person: where the last word by itself is mostly labelled as one
//	V6  one word: a person where it is the first or last word of a person's name

package article

// vote counts what one place of a name says of its form.
func (p *parser) vote(m *mention, kind labelKind) {
	f := &p.forms[m.form]
	if s := classOf(kind); s != classNone {
		f.votes[s] += 2 // V1
		if p.inHeading(m.first) {
			f.votes[s]--
		}
	}
	if m.before < m.first {
		switch t := &p.tokens[m.first-1]; {
		case t.lex&lexHonorifics != 0:
			f.votes[classPerson] += 6 // V2
		case t.lex&lexOrgNouns != 0 && t.form == t.lower:
			f.votes[classOrg] += 3 // the retailer Ruiz & Daughters
		case t.tag == tagNN || t.tag == tagNNP:
			f.votes[classPerson] += 2
		}
	}
	if m.last+1 < len(p.tokens) && p.tokens[m.last].form == "," && p.tokens[m.last].sent == p.tokens[m.first].sent {
		switch t := &p.tokens[m.last+1]; {
		case t.lower == "who":
			f.votes[classPerson] += 2
		case t.tag == tagCD && m.last+2 < len(p.tokens) && p.tokens[m.last+2].form == "," && len(t.form) == 2:
			f.votes[classPerson] += 4
		}
	}
	if m.first > 0 && p.tokens[m.first-1].lower == "in" {
		f.votes[classPlace]++ // V5
	}
}

// settleForms decides what each form names.
func (p *parser) settleForms() {
	for i := range p.forms {
		if f := &p.forms[i]; f.words.last-f.words.first > 1 {
			p.settleMany(f)
		}
	}
	p.indexPersonWords()
	for i := range p.forms {
		if f := &p.forms[i]; f.words.last-f.words.first == 1 || !p.isFull(f) {
			p.settleShort(f)
		}
	}
}

// settleMany settles a form of two words or more.
func (p *parser) settleMany(f *form) {
	first, last := &p.tokens[p.words[f.words.first]], &p.tokens[p.words[f.words.last-1]]
	if last.lex&lexOrgWords != 0 && last.lex&lexSurnames == 0 {
		f.votes[classOrg] += 3 // V4
	} else {
		if f.votes[classOther] > 0 || p.hasSmallWord(f) {
			f.votes[classPerson] = min(f.votes[classPerson], f.votes[classOther]) // called after a person at most
		} else if first.lex&lexGivenNames != 0 && first.lex&lexPlaces == 0 || isNameInitial(first.form) {
			f.votes[classPerson] += 2 // V3
		}
		if last.lex&lexSurnames != 0 {
			f.votes[classPerson]++
		}
		if p.lastIsPerson(f) {
			f.votes[classPerson] += 2 // V7
		}
	}
	f.class = mostVotes(f)
	if f.class == classPerson && f.votes[classPerson] < 3 && f.heading {
		f.class = classNone // capitals in headlines make people of anything
	}
}

// lastIsPerson reports whether the last of two or three words stands alone
// elsewhere, as a person.
func (p *parser) lastIsPerson(f *form) bool {
	if f.words.last-f.words.first > 3 {
		return false
	}
	i, ok := p.formOf[p.hashWords(tokenRange{f.words.last - 1, f.words.last})]
	if !ok {
		return false
	}
	v := &p.forms[i].votes
	return v[classPerson] > v[classOrg] && v[classPerson] > v[classPlace]
}

// hasSmallWord reports whether a name has a word in small letters that is none
// of a person's: "to", "for".
func (p *parser) hasSmallWord(f *form) bool {
	for _, w := range p.words[f.words.first:f.words.last] {
		if t := &p.tokens[w]; t.form == t.lower && t.lex&lexParticles == 0 && t.space && !isDigit(t.form[0]) && !isCapital(t.form) {
			return true
		}
	}
	return false
}

// settleShort settles a form of one word, or a surname with particles.
func (p *parser) settleShort(f *form) {
	t := &p.tokens[p.words[f.words.last-1]]
	if t.lex&lexPlaces != 0 {
		f.votes[classPlace] += 2
	}
	if n := p.personWord[p.key(int(p.words[f.words.last-1]))]; n > 0 {
		f.votes[classPerson] += 3 + 2*min(int(n), 3) + 2*f.count // V6
	} else if t.lex&lexSurnames != 0 && f.votes[classPerson] > 0 {
		f.votes[classPerson]++
	}
	f.class = mostVotes(f)
}

// mostVotes returns the class that most evidence speaks for.
func mostVotes(f *form) class {
	best, most := classNone, 1
	for s := classPerson; s < numClasses; s++ {
		if f.votes[s] > most {
			best, most = s, f.votes[s]
		}
	}
	return best
}

// indexPersonWords counts in how many people's names a word is the first or
// the last.
func (p *parser) indexPersonWords() {
	p.personWord = make(map[string]int32, 32)
	for i := range p.forms {
		f := &p.forms[i]
		if f.class != classPerson {
			continue
		}
		p.personWord[p.key(int(p.words[f.words.last-1]))]++
		p.personWord[p.key(int(p.words[f.words.first]))]++
	}
}

// isNameInitial reports whether a word of a name is an initial: "J.", "Y", "J.K.".
func isNameInitial(form string) bool {
	return isCapital(form) && (len(form) == 1 || len(form) <= 4 && form[1] == '.')
}
