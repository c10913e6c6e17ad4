// Thing traits: what speaks for a candidate for "it" or "they", and how much
// (C11 to C18 of speakers_things.go).

package article

// The traits of things, beside those of speakers_candidates.go.
const (
	traitOwnSubject trait = iota + numTraits // the subject of the owner's clause (C17)
	traitReflexive                           // the subject of the verb of "itself"
	traitInClause                            // the pronoun is in the clause behind it (C18)
	traitInPhrase                            // or in another phrase
	traitOneMore                             // each other candidate between, four at most
	traitIndefinite                          // "a report"
	traitDefinite                            // "the report", "its report"
	traitActorActs                           // who can act, where the pronoun acts
	traitThingActs                           // and what cannot
	traitActorHas                            // the same where it owns people
	traitThingHas
	traitActorIsDone // who can act, where the pronoun is an object
	traitActorOwns   // or an owner
	traitOutside     // the pronoun stands in a quotation, the candidate outside
	traitOtherForm   // the same pronoun in the same form
	traitAfresh      // of nothing: the pronoun opens a quotation
	traitMere        // subject of "be"
	traitVerbOnly    // of another verb
	traitObjectOnly
	traitPlaceOnly // the object of a preposition
	traitOwnerOnly
	traitPlural      // "they"
	traitNothingDoes // nothing, where the pronoun does something to something
	traitNothingActs // or what only people do
	traitJoined      // "Havn and its ships"
	traitObjects     // an object for an object
	traitTopics      // the subject of a sentence for that of the next
	traitReported    // whoever says the clause whose subject the pronoun is (C10)
	traitAhead       // it stands ahead, as the subject (C19)
	traitSortOne     // each sort, for "it"
	traitSortMany    = traitSortOne + trait(numThingSorts)
	numThingTraits   = traitSortMany + trait(numThingSorts)
	mostThingTraits  = 48
)

// scoreThing returns how well a candidate fits; sort noThing is for nothing.
func (p *parser) scoreThing(q *query, c thing) int {
	var traits [mostThingTraits]trait
	score := 0
	for _, t := range p.thingTraits(traits[:0], q, c) {
		score += int(thingWeights[t])
	}
	return score
}

// thingTraits appends the traits of a candidate.
func (p *parser) thingTraits(out []trait, q *query, c thing) []trait {
	if c.sort == noThing {
		return p.nothingTraits(out, q)
	}
	out = append(out, traitSortOne+trait(c.sort))
	if q.plural {
		out[len(out)-1] = traitSortMany + trait(c.sort)
	}
	out = p.places(out, q.at, c.at)
	in, here := p.speech(c.at), p.speech(q.at)
	acts := c.sort.acts()
	for _, t := range [...]struct {
		trait
		has bool
	}{
		{traitPronoun, c.kind == ByPronoun},
		{traitDescription, c.kind == ByDescription},
		{traitSpeaker, here != 0 && in != here && c.entity >= 0 && p.isSpeaker(c.entity, here)},
		{traitOwnSubject, q.owns && q.verb >= 0 && int(p.tokens[c.at].head) == q.verb && p.tokens[c.at].rel.isSubject()},
		{traitReflexive, q.object && isReflexive(p.tokens[q.at].lower) && int(p.tokens[c.at].head) == q.verb && p.tokens[c.at].rel.isSubject()},
		{traitActorActs, acts && q.acts},
		{traitThingActs, !acts && q.acts},
		{traitActorHas, acts && q.hasStaff},
		{traitThingHas, !acts && q.hasStaff},
		{traitActorIsDone, acts && q.object},
		{traitActorOwns, acts && q.owns},
		{traitOutside, here != 0 && in != here},
		{traitJoined, q.owns && p.tokens[p.tokens[q.at].head].rel == relConj && int(p.tokens[p.tokens[q.at].head].head) == c.at},
		{traitObjects, p.tokens[q.at].rel == relDobj && p.tokens[c.at].rel == relDobj},
		{traitTopics, p.isMainSubject(q.at) && p.isMainSubject(c.at)},
		{traitReported, acts && p.isReporter(c.at, q)},
		{traitAhead, c.at > q.at},
		{traitOtherForm, c.sort == sameAgain && p.tokens[c.at].lower == p.tokens[q.at].lower},
	} {
		if t.has {
			out = append(out, t.trait)
		}
	}
	if c.entity >= 0 {
		for range min(p.known[c.entity].mentions, 6) {
			out = append(out, traitMention)
		}
	}
	for range min(c.passed, 4) {
		out = append(out, traitOneMore)
	}
	return p.nounTraits(out, q, c)
}

// nounTraits appends those of the noun phrase of a candidate.
func (p *parser) nounTraits(out []trait, q *query, c thing) []trait {
	t := &p.tokens[c.at]
	if q.at < int(t.last) && q.at >= int(t.first) {
		if p.isInClauseOf(q.at, c.at) {
			out = append(out, traitInClause)
		} else {
			out = append(out, traitInPhrase)
		}
	}
	if c.entity < 0 && t.tag.isNoun() {
		switch p.tokens[t.first].lower {
		case "a", "an", "no", "any", "another":
			out = append(out, traitIndefinite)
		case "the", "this", "that", "these", "those", "its", "their", "his", "her":
			out = append(out, traitDefinite)
		}
	}
	return out
}

// isInClauseOf reports whether token i stands in a clause that says more of the
// noun at token j.
func (p *parser) isInClauseOf(i, j int) bool {
	for n := 0; n < 16 && i != j; n++ {
		h := int(p.tokens[i].head)
		if h == j {
			r := p.tokens[i].rel
			return r == relRelcl || r == relAcl
		}
		i = h
	}
	return false
}

// isReporter reports whether token j is the subject of a verb of saying that has
// the clause whose subject, or the owner of whose subject, the pronoun is:
// "Havn said it".
func (p *parser) isReporter(j int, q *query) bool {
	i := q.at
	if q.owns {
		i = int(p.tokens[i].head)
	}
	if !p.tokens[i].rel.isSubject() || q.verb < 0 || p.tokens[q.verb].rel != relCcomp {
		return false
	}
	v := int(p.tokens[q.verb].head)
	return p.tokens[j].rel.isSubject() && int(p.tokens[j].head) == v && p.tokens[v].lex&lexCues != 0
}

// isReflexive reports whether a pronoun is the object of what its own subject does.
func isReflexive(lower string) bool { return lower == "itself" || lower == "themselves" }

// nothingTraits appends those of nothing at all.
func (p *parser) nothingTraits(out []trait, q *query) []trait {
	t := &p.tokens[q.at]
	switch {
	case q.plural:
		out = append(out, traitPlural)
	case q.owns || isReflexive(t.lower):
		out = append(out, traitOwnerOnly)
	case t.rel.isSubject() && q.verb >= 0 && p.lemma(q.verb) == "be":
		out = append(out, traitMere)
	case t.rel.isSubject():
		out = append(out, traitVerbOnly)
	case t.rel == relDobj:
		out = append(out, traitObjectOnly)
	default:
		out = append(out, traitPlaceOnly)
	}
	if t.rel.isSubject() && p.childOf(int(t.head), relDobj) >= 0 {
		out = append(out, traitNothingDoes)
	}
	if q.acts || q.hasStaff {
		out = append(out, traitNothingActs)
	}
	if here := p.speech(q.at); here != 0 && !q.owns && !q.plural {
		out = append(out, traitInSpeech)
		if q.at > 0 && p.speech(q.at-1) != here {
			out = append(out, traitAfresh)
		}
	}
	return out
}

// thingWeights say how much each trait speaks for a candidate. TestThingWeights
// learns them (logistic regression, each drawn to 0) from the pronouns of
// training articles that testdata/pronouns/marked.tsv lists: in ten parts, each
// left out in turn, 73 % got the very noun or name, 88 % the right name or, where
// none was right, none. traitReported was set by hand, since few of them are.
var thingWeights = [numThingTraits]int16{
	11, -9, -16, -23, 0, 0, 0, // traitNear
	traitSubjects: 10, traitSubject: 7, traitObject: -10, traitOfPreposition: -8, traitOwner: -4,
	traitModifier: -20, traitOtherPlace: -15, traitPronoun: -17, traitDescription: 3, traitMain: 7,
	traitParagraph: 17, traitHeading: 3, traitInSpeech: 12, traitSameClause: -3, traitAbove: 6,
	traitMention: 2, traitOwnSubject: 10, traitReflexive: 5, traitInClause: 3, traitInPhrase: 2,
	traitOneMore: -8, traitIndefinite: -8, traitDefinite: 5, traitThingActs: -5, traitActorHas: 1,
	traitThingHas: 2, traitActorIsDone: -5, traitActorOwns: 21, traitOutside: -17, traitOtherForm: -4,
	traitAfresh: -2, traitMere: 26, traitVerbOnly: 7, traitObjectOnly: 7,
	traitPlaceOnly: 3, traitOwnerOnly: -15, traitPlural: -24, traitNothingDoes: -5, traitNothingActs: 2,
	traitJoined: 14, traitObjects: 8, traitTopics: 8, traitAhead: -2, traitReported: 15,
	// one:
	traitSortOne + trait(namedOrg): 1, traitSortOne + trait(namedPlace): -13, traitSortOne + trait(namedOther): 4,
	traitSortOne + trait(nounOfOrg): -9, traitSortOne + trait(nounOfPlace): -8, traitSortOne + trait(nounOfRecord): -12,
	traitSortOne + trait(nounOfThing): -20, traitSortOne + trait(sameAgain): -5,
	// several:
	traitSortMany + trait(namedOrg): -13, traitSortMany + trait(namedPlace): -15, traitSortMany + trait(namedPeople): 9,
	traitSortMany + trait(nounOfOrg): -6, traitSortMany + trait(nounOfCrowd): 7, traitSortMany + trait(nounOfPeople): 28,
	traitSortMany + trait(nounOfOrgs): 9, traitSortMany + trait(nounOfThings): -2, traitSortMany + trait(several): 18,
	traitSortMany + trait(severalOrgs): -5, traitSortMany + trait(severalThings): -4, traitSortMany + trait(sameAgain): -2,
}
