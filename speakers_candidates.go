// Candidates: how likely a mention is what a pronoun or description means, by
// what speaks for and against it (C3 to C7, C9 and C10 of speakers_coreference.go).
//
// TestCandidateWeights measures the weights of the traits, and learns others,
// where the text itself says who is meant: he and she, among people whose given
// names tell women from men, with the gender left out. What it learns is right
// for 1 % more of these, but thinks little of subjects, since a writer needs no
// subject where the gender tells; the weights below are its own where both
// agree and lean to subjects elsewhere.

package article

// A trait is something that speaks for or against a candidate.
type trait uint8

const (
	traitNear          trait = iota     // in the pronoun's own sentence, and one more for each sentence between
	traitSubjects      trait = iota + 6 // a subject for a subject (C9)
	traitSubject                        // a subject for another (C4)
	traitObject                         // of a verb
	traitOfPreposition                  // its object
	traitOwnerHere                      // an owner in the same sentence
	traitOwner                          // in another
	traitModifier                       // of a noun
	traitOtherPlace                     // in the sentence
	traitPronoun                        // it is a pronoun itself
	traitDescription                    // or a description
	traitUnnamed                        // of somebody without a name, who is no source
	traitMain                           // the subject of its sentence's main verb
	traitParagraph                      // in the pronoun's paragraph
	traitHeading                        // in a heading, the pronoun in the body
	traitInSpeech                       // between quotation marks, the pronoun outside (C6)
	traitSameSpeech                     // between the same ones
	traitSpeaker                        // the speaker of what the pronoun stands in
	traitSources                        // both are sources (C7)
	traitSameClause                     // another argument of the pronoun's verb
	traitAbove                          // the subject of the clause above (C10)
	traitMention                        // for each time it is named, six at most (C5)
	numTraits
)

// candidateBase keeps scores of likely candidates above 0.
const candidateBase = 40

// traitWeights say how much each trait speaks for a candidate.
var traitWeights = [numTraits]int16{
	0, -10, -22, -32, -42, -53, -64, // traitNear
	traitSubjects: 14, traitSubject: 10, traitObject: 6, traitOfPreposition: 2,
	traitOwnerHere: 9, traitOwner: 2, traitModifier: -5, traitOtherPlace: 4,
	traitDescription: -8, traitUnnamed: -6, traitParagraph: 4,
	traitHeading: -8, traitInSpeech: -13, traitSameSpeech: -5, traitSpeaker: -40, traitSources: 10,
	traitSameClause: -24, traitAbove: 8, traitMention: 1,
}

// candidateScore scores one earlier mention for a pronoun or description at
// token i; less than 0 excludes it.
func (p *parser) candidateScore(i int, m *mention, pr pronoun) int {
	score := agreement(&p.known[m.entity], pr)
	if score < 0 {
		return -1
	}
	score += candidateBase
	var traits [16]trait
	for _, t := range p.traits(traits[:0], i, m) {
		score += int(traitWeights[t])
	}
	return score + p.timesNamed(m)*int(traitWeights[traitMention])
}

// timesNamed returns how often a candidate is named, six at most.
func (p *parser) timesNamed(m *mention) int { return min(p.known[m.entity].mentions, 6) }

// traits appends the traits of an earlier mention for token i, but traitMention.
func (p *parser) traits(out []trait, i int, m *mention) []trait {
	out = p.places(out, i, m.head)
	in, here := p.speech(m.head), p.speech(i)
	for _, t := range [...]struct {
		trait
		has bool
	}{
		{traitPronoun, m.kind == ByPronoun},
		{traitDescription, m.kind == ByDescription},
		{traitUnnamed, !p.known[m.entity].unnamed.empty() && !p.isSource(m.head)},
		{traitSpeaker, here != 0 && in != here && p.isSpeaker(m.entity, here)},
	} {
		if t.has {
			out = append(out, t.trait)
		}
	}
	return out
}

// places appends the traits of where an earlier token stands for token i.
func (p *parser) places(out []trait, i, head int) []trait {
	near := traitNear + trait(min(p.tokens[i].sent-p.tokens[head].sent, 6))
	head = p.standsFor(head)
	out = append(out, near, p.placeOf(head, i))
	in, here := p.speech(head), p.speech(i)
	for _, t := range [...]struct {
		trait
		has bool
	}{
		{traitMain, p.isMainSubject(head)},
		{traitParagraph, p.para(head) == p.para(i)},
		{traitHeading, p.inHeading(head) && !p.inHeading(i)},
		{traitInSpeech, in != 0 && here == 0},
		{traitSameSpeech, in != 0 && here == in},
		{traitSources, p.isSource(i) && p.isSource(head)},
		{traitSameClause, p.sameClause(head, i)},
		{traitAbove, p.governs(head, i)},
	} {
		if t.has {
			out = append(out, t.trait)
		}
	}
	return out
}

// standsFor returns the token whose place in the sentence a name has: its own,
// or, in apposition, that of the noun before it: "the mayor, Ana Ruiz, said".
func (p *parser) standsFor(head int) int {
	t := &p.tokens[head]
	if h := int(t.head); t.rel == relAppos && h < head && p.tokens[h].tag.isNoun() && p.entityAt(h) < 0 {
		return h
	}
	return head
}

// isSource reports whether token i heads a source.
func (p *parser) isSource(i int) bool { return p.sourceAt != nil && p.sourceAt[i] > 0 }

// isSpeaker reports whether an entity is the source of the quotation of which
// speech returned one more than the index.
func (p *parser) isSpeaker(entity int, speech int32) bool {
	q := &p.quotes[speech-1]
	return q.head >= 0 && p.entityAt(q.head) == entity
}

// isMainSubject reports whether a token is the subject of its sentence's root.
func (p *parser) isMainSubject(head int) bool {
	v := p.tokens[head].head
	return p.tokens[head].rel.isSubject() && p.tokens[v].head == v
}

// placeOf returns the trait of where a candidate's head stands (C4, C9).
func (p *parser) placeOf(head, i int) trait {
	switch t := &p.tokens[head]; {
	case t.rel.isSubject(), t.rel == relAttr && p.isCleft(head):
		if p.tokens[i].rel.isSubject() {
			return traitSubjects
		}
		return traitSubject
	case t.rel == relDobj, t.rel == relDative, t.rel == relAgent:
		return traitObject
	case t.rel == relPobj:
		return traitOfPreposition
	case t.rel == relPoss && p.sameSentence(head, i):
		return traitOwnerHere
	case t.rel == relPoss:
		return traitOwner
	case t.rel == relCompound || t.rel == relAmod || t.rel == relNmod:
		return traitModifier
	}
	return traitOtherPlace
}

// isCleft reports whether a predicate is what "it was" brings to the fore: "it
// was Ruiz who".
func (p *parser) isCleft(attr int) bool {
	c := p.childOf(int(p.tokens[attr].head), relNsubj)
	return c >= 0 && p.tokens[c].lower == "it"
}

// sameClause reports whether two tokens are arguments of one verb, so that one
// cannot be the other's plain pronoun.
func (p *parser) sameClause(a, b int) bool {
	x, y := &p.tokens[a], &p.tokens[b]
	return x.sent == y.sent && x.head == y.head && y.tag == tagPRP && x.rel.isSubject() && (y.rel == relDobj || y.rel == relDative)
}

// governs reports whether token a is the subject of a verb above that of token
// b, or of the verb itself where b owns something.
func (p *parser) governs(a, b int) bool {
	if !p.sameSentence(a, b) || !p.tokens[a].rel.isSubject() || a > b {
		return false
	}
	verb := int(p.tokens[a].head)
	own := p.tokens[b].rel.isSubject() // the pronoun's own verb is not above it
	for j, n := b, 0; n < 12; n++ {
		h := int(p.tokens[j].head)
		if h == verb && !(own && j == b) {
			return true
		}
		if h == j {
			break
		}
		j = h
	}
	return false
}
