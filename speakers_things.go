// Things: what "it" and "they" mean, in all their forms.
//
// Much that they take up has no name: a report, the voters, what was just said.
// So all that stands before them competes, named or not, and so does nothing at
// all (C11); whatever has no name gives them no entity.
//
//	C12 "it" takes one thing: an organisation, place or other name, or a noun
//	    that speaks of no person
//	C13 "they" takes several: a people, a plural noun, and two or more together,
//	    "Ruiz and Haddow", "Havn and Norrvik"; also a body, which is made of
//	    people: "the team … they"
//	C15 what the one before meant the next may mean: "They marched. They sang."
//	C16 only who can act says, wants and hires: "it plans to", "its engineers"
//	C17 an owner is rather the subject of its own clause: Havn sold its ships
//	C18 a clause behind a noun is about it: "the law, which lets it"; a phrase is
//	    not: "a report on its sales" is no owner of those
//	C19 an owner that opens a sentence may be its subject, which comes later:
//	    "Since its sale, Havn has"
//	C14 "it" means nothing where it only fills a place: see speakers_bystanders.go
//
// How much each speaks for a candidate stands in speakers_thingtraits.go.

package article

import "iter"

// How far back things are looked for.
const (
	thingTokens    = 160
	thingSentences = 4
)

// A thingSort is what sort of thing a candidate for "it" or "they" is.
type thingSort uint8

const (
	noThing       thingSort = iota // none at all, or what cannot be meant
	namedOrg                       // Havn
	namedPlace                     // Peru
	namedOther                     // the Wind Act
	namedPeople                    // Republicans, the Ruizes
	nounOfOrg                      // the company
	nounOfPlace                    // the city
	nounOfRecord                   // the report
	nounOfThing                    // the bridge
	nounOfCrowd                    // the family
	nounOfPeople                   // farmers
	nounOfOrgs                     // companies
	nounOfThings                   // bridges
	several                        // two or more people together
	severalOrgs                    // and other names
	severalThings                  // and things
	sameAgain                      // the same pronoun, which meant nothing named
	numThingSorts
)

// acts reports whether a thing can say, want and own like people (C16).
func (s thingSort) acts() bool {
	switch s {
	case nounOfRecord, nounOfThing, nounOfThings, severalThings, namedOther, noThing:
		return false
	}
	return true
}

// A thing is a candidate for "it" or "they".
type thing struct {
	sort   thingSort
	at     int // the token that heads it
	entity int // -1 for what has no name
	kind   MentionKind
	passed int // how many others stand between
}

// A query is an "it" or "they" that asks whom it means.
type query struct {
	pronoun
	at       int
	owns     bool // its, their
	object   bool // of a verb or preposition
	acts     bool // it does what only people do (C16)
	hasStaff bool // it owns people
	verb     int  // of its own clause
}

// asSource is how much less a pronoun means nothing where it is the source of a
// quotation.
const asSource = 15

// bestThing returns the entity that "it" or "they" at token i means, or -1.
func (p *parser) bestThing(i int, pr pronoun) int {
	if p.isFiller(i) {
		return -1 // C14
	}
	q := p.queryAt(i, pr)
	best, most := -1, p.scoreThing(&q, thing{at: i, entity: -1})
	source := p.isSource(i)
	if source {
		most -= asSource
	}
	for c := range p.things(&q) {
		if source && !c.sort.acts() {
			continue // C16
		}
		if s := p.scoreThing(&q, c); s > most {
			best, most = c.entity, s
		}
	}
	return best
}

// queryAt reads what the place of a pronoun says of what it may mean.
func (p *parser) queryAt(i int, pr pronoun) query {
	t := &p.tokens[i]
	q := query{pronoun: pr, at: i, verb: -1}
	q.owns = t.tag == tagPRPS || t.rel == relPoss
	q.object = !q.owns && !t.rel.isSubject()
	for j, n := i, 0; n < 8; n++ {
		h := int(p.tokens[j].head)
		if h == j {
			break
		}
		if j = h; p.tokens[j].tag.isVerb() && p.tokens[j].rel != relAux && p.tokens[j].rel != relAuxpass {
			q.verb = j
			break
		}
	}
	if t.rel.isSubject() {
		q.acts = p.isSource(i) || q.verb >= 0 && p.isActing(q.verb)
	}
	if q.owns {
		h := &p.tokens[t.head]
		q.hasStaff = h.lex&(lexTitles|lexKinship|lexOrgNouns|lexNewsroom) != 0 || isPersonal(lexWords()[nounLemma(h.lower)]) || isDoers(h.lower)
	}
	return q
}

// isActing reports whether a verb is one of saying, or of wanting to do
// something, so that its subject can act (C16).
func (p *parser) isActing(verb int) bool {
	t := &p.tokens[verb]
	if !t.tag.isVerb() {
		return false
	}
	if t.lex&lexCues != 0 && t.tag != tagVBN {
		return true
	}
	for c := range p.children(verb) {
		if p.tokens[c].rel == relXcomp && c > verb && c > 0 && p.tokens[c].tag == tagVB {
			return !isAspect(p.lemma(verb)) && p.childOf(verb, relAuxpass) < 0
		}
	}
	return false
}

// isAspect reports whether a verb only says how or when what follows happens,
// so that anything may be its subject.
func isAspect(lemma string) bool {
	switch lemma {
	case "begin", "start", "continue", "seem", "appear", "need", "have", "tend", "use", "happen", "remain", "fail", "come", "get", "go", "cease", "stand", "prove", "help", "take":
		return true
	}
	return false
}

// things yields what stands before a pronoun and may be meant by it, the
// nearest first.
func (p *parser) things(q *query) iter.Seq[thing] {
	return func(yield func(thing) bool) {
		passed := 0
		if c := p.thingAhead(q); c.sort != noThing {
			if !yield(c) {
				return
			}
			passed++
		}
		list := -1 // the first of several that are joined
		for j := q.at - 1; j >= 0 && j > q.at-thingTokens && p.tokens[q.at].sent-p.tokens[j].sent < thingSentences; j-- {
			t := &p.tokens[j]
			joined := j == list && t.rel != relConj
			if t.rel == relConj && t.tag.isNoun() && int(t.head) < j {
				list = int(t.head)
			}
			c := p.thingAt(q, j)
			if joined && q.plural && c.sort != nounOfPeople && c.sort != nounOfOrgs && c.sort != nounOfThings && c.sort != namedPeople {
				c = p.joinedAt(j)
			}
			if c.sort == noThing {
				continue
			}
			if c.passed = passed; !yield(c) {
				return
			}
			passed++
		}
	}
}

// thingAhead returns the name that is the subject of the sentence which an
// owner's phrase opens (C19).
func (p *parser) thingAhead(q *query) thing {
	none := thing{at: q.at, entity: -1}
	if !q.owns {
		return none
	}
	top := q.at
	for n := 0; n < 12 && int(p.tokens[top].head) != top; n++ {
		top = int(p.tokens[top].head)
	}
	s := p.childOf(top, relNsubj)
	if s < q.at || int(p.tokens[s].first) <= q.at || p.mentionAt[s] == 0 {
		return none
	}
	m := &p.mentions[p.mentionAt[s]-1]
	if m.kind != ByName || m.entity < 0 || m.head != s {
		return none
	}
	return thing{sort: p.sortOfKnown(q, &p.known[m.entity]), at: s, entity: m.entity, kind: ByName}
}

// thingAt returns the candidate that token j heads (C12, C13).
func (p *parser) thingAt(q *query, j int) thing {
	c := thing{at: j, entity: -1}
	if at := p.mentionAt[j]; at != 0 {
		if m := &p.mentions[at-1]; m.entity >= 0 {
			if m.head == j && m.last <= q.at && !p.filedBy(m) {
				c.sort, c.entity, c.kind = p.sortOfKnown(q, &p.known[m.entity]), m.entity, m.kind
			}
			return c
		}
	}
	c.sort = p.sortOfNoun(q, j)
	return c
}

// sortOfKnown returns the sort of an entity, noThing where it does not agree.
func (p *parser) sortOfKnown(q *query, k *known) thingSort {
	switch {
	case q.plural && k.plural && !k.unnamed.empty():
		return nounOfPeople
	case q.plural && (k.plural || k.class == classNation):
		return namedPeople
	case k.class == classOrg && q.plural && k.collective:
		return nounOfCrowd
	case k.class == classOrg:
		return namedOrg
	case k.class == classPlace:
		return namedPlace
	case k.class == classOther && !q.plural:
		return namedOther
	}
	return noThing
}

// sortOfNoun returns the sort of what a noun without a name speaks of, noThing
// where it does not agree.
func (p *parser) sortOfNoun(q *query, j int) thingSort {
	t := &p.tokens[j]
	if !p.isArgument(j) || t.lex&(lexMonths|lexWeekdays) != 0 {
		return noThing
	}
	if t.tag == tagPRP || t.tag == tagPRPS {
		if pr, ok := pronounOf(t.lower); ok && !pr.first && pr.class == classOrg && pr.plural == q.plural {
			return sameAgain // C15
		}
		return noThing
	}
	if q.plural {
		return p.sortOfPlural(j)
	}
	if t.tag != tagNN && t.tag != tagNNP || t.lex&lexPeriods != 0 || isPersonal(t.lex) {
		return noThing
	}
	switch {
	case t.lex&(lexOrgNouns|lexBodies) != 0:
		return nounOfOrg
	case t.lex&lexPlaceNouns != 0:
		return nounOfPlace
	case t.lex&lexDocuments != 0:
		return nounOfRecord
	}
	return nounOfThing
}

// sortOfPlural returns the sort of several that a noun speaks of, or of the
// people that make up one.
func (p *parser) sortOfPlural(j int) thingSort {
	t := &p.tokens[j]
	if isSome(t.lower) && !(t.rel == relDet || t.rel == relAmod || t.rel == relNummod) {
		return nounOfPeople
	}
	switch t.tag {
	case tagNNS, tagNNPS:
		lex := lexWords()[nounLemma(t.lower)]
		switch {
		case lex&lexPeriods != 0:
			return noThing
		case isPersonal(lex) || isDoers(t.lower):
			return nounOfPeople
		case lex&(lexOrgNouns|lexPlaceNouns) != 0:
			return nounOfOrgs
		}
		return nounOfThings
	case tagNN, tagNNP:
		if isCrowd(t.lower) {
			return nounOfCrowd
		}
		if t.lex&(lexOrgNouns|lexBodies) != 0 {
			return nounOfOrg
		}
	}
	return noThing
}

// isArgument reports whether token j stands where something is spoken of, and
// does not only modify.
func (p *parser) isArgument(j int) bool {
	switch p.tokens[j].rel {
	case relNsubj, relNsubjpass, relDobj, relPobj, relConj, relAttr, relAppos, relDative, relAgent, relPoss, relRoot, relOprd:
		return true
	}
	return false
}

// joinedAt returns the candidate that two or more make whose first one token j
// heads (C13).
func (p *parser) joinedAt(j int) thing {
	c := thing{sort: severalThings, at: j, entity: -1}
	if k := p.entityAt(j); k >= 0 {
		c.sort = severalOrgs
		if p.known[k].class == classPerson {
			c.sort = several
		}
	} else if t := &p.tokens[j]; isPersonal(t.lex) {
		c.sort = several
	} else if t.lex&(lexOrgNouns|lexBodies|lexPlaceNouns) != 0 {
		c.sort = severalOrgs
	}
	return c
}

// isSome reports whether a word by itself speaks of some people.
func isSome(lower string) bool {
	switch lower {
	case "some", "many", "most", "others", "both", "those", "few", "several", "all", "half", "majority", "everyone", "everybody", "anyone", "anybody", "nobody", "someone",
		"two", "three", "four", "five", "hundreds", "thousands", "dozens", "millions":
		return true
	}
	return false
}

// isCrowd reports whether a noun in the singular speaks of people together.
func isCrowd(lower string) bool {
	switch lower {
	case "family", "couple", "pair", "crowd", "public", "audience", "staff", "police", "team", "crew", "electorate", "duo", "trio", "generation", "squad", "community", "gang", "population":
		return true
	}
	return false
}
