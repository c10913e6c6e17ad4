// Sources: whom the words of a source mean (P1, P2, P3, P8, P9 and P13 of
// speakers.go).

package article

import "slices"

// sourceEntity returns the entity that a source means, or -1.
func (p *parser) sourceEntity(q *quotation) int {
	if t := &p.tokens[q.head]; !t.tag.isNoun() && t.tag != tagPRP && t.tag != tagWP && t.tag != tagWDT && p.entityAt(q.head) < 0 {
		if last := p.lastNoun(q.source); last >= 0 {
			q.head = last // "the", where the source is a part of a phrase
		}
	}
	if last := q.source.last - 1; last-1 > q.source.first && p.tokens[last-1].lower == "based" && p.tokens[last].lex&lexOrgNouns != 0 {
		q.head = last // "the Portland, Oregon-based company"
	}
	if k := p.setOff(q.source); k >= 0 {
		return k // P9
	}
	if m := p.titled(q.source.last); m != nil && p.tokens[q.head].lex&lexTitles != 0 {
		return m.entity // P13
	}
	if p.isCoordination(q) {
		return -1
	}
	for c := range p.children(q.head) {
		if k := p.entityAt(c); k >= 0 && p.tokens[c].rel == relAppos && p.known[k].class == classPerson && p.known[k].unnamed.empty() {
			return k // P2
		}
	}
	if k := p.apposedOrg(q); k >= 0 {
		return k // P2
	}
	if roleClass(p.tokens[q.head].lower) == "spokesman" {
		if k := p.spokenFor(q); k >= 0 && p.nameAt(q.head) == "" {
			return k // P8
		}
	}
	if k := p.entityAt(q.head); k >= 0 {
		if org := p.behindDateline(q); org >= 0 && p.known[k].class == classPlace {
			return org // P14
		}
		return k // P1
	}
	if k := p.pronounIn(q); k >= 0 {
		return k
	}
	for i := q.source.first; i < q.source.last; i++ { // P2
		if k := p.besideHead(q, i); k >= 0 {
			return k
		}
	}
	if p.tokens[q.head].lex&lexDocuments != 0 {
		return p.maker(q) // P3
	}
	return -1
}

// apposedOrg returns the organisation that stands in apposition to the noun that
// heads a source, "the customer, shipping group Havn", or -1.
func (p *parser) apposedOrg(q *quotation) int {
	if p.tokens[q.head].tag != tagNN || p.nameAt(q.head) != "" {
		return -1
	}
	for c := range p.children(q.head) {
		if p.tokens[c].rel != relAppos || p.mentionAt[c] == 0 || !q.source.holds(c) {
			continue
		}
		if m := &p.mentions[p.mentionAt[c]-1]; m.kind == ByName && m.entity >= 0 && m.head == c && p.known[m.entity].class == classOrg {
			return m.entity
		}
	}
	return -1
}

// behindDateline returns the organisation whose name follows a dash in a source
// that the dateline has got into, "LIMA, Peru - Havn Inc.", or -1.
func (p *parser) behindDateline(q *quotation) int {
	for i := q.source.first + 1; i+1 < q.source.last; i++ {
		if f := p.tokens[i].form; (f == "-" || f == "–" || f == "—" || f == "--") && p.tokens[i].space {
			if k := p.entityAt(i + 1); k >= 0 && p.known[k].class == classOrg {
				return k
			}
		}
	}
	return -1
}

// setOff returns the one person whose place in the words of a source says that
// all of it is about that person, whatever its syntax seems to be, or -1.
func (p *parser) setOff(source tokenRange) int {
	found, others := -1, false
	for i := source.first; i < source.last; i++ {
		m := p.personFrom(i, source)
		if m == nil {
			if lower := p.tokens[i].lower; lower == "including" || lower == "like" {
				return -1 // many, of whom one is named
			}
			if lower := p.tokens[i].lower; (lower == "and" || lower == "or") && p.personFrom(i+1, source) != nil {
				return -1 // a list
			}
			continue
		}
		closed := m.last == source.last || p.tokens[m.last].tag == tagComma
		switch {
		case found >= 0 || !closed:
		case i == source.first, p.tokens[i-1].tag == tagComma:
			found = m.entity
		case !others && m.last == source.last && (p.tokens[i-1].tag == tagNN && p.tokens[i-1].lex&lexTitles != 0 || p.titleAcross(i, source.first) >= 0):
			found = m.entity
		}
		others = true
		i = m.last - 1
	}
	return found
}

// titleAcross returns the title in small letters that stands, with the place or
// body that it belongs to, between tokens first and i: "Peru's envoy to Chile |
// Ana Ruiz"; -1 for none.
func (p *parser) titleAcross(i, first int) int {
	if i <= first || p.entityAt(i-1) < 0 || p.tokens[i-1].tag == tagPOS {
		return -1
	}
	for j := i - 1; j > first && j > i-8; j-- {
		switch t := &p.tokens[j]; {
		case t.lower == "to" || t.lower == "of" || t.lower == "for" || t.lower == "at":
			if p.tokens[j-1].lex&lexTitles != 0 && p.tokens[j-1].tag == tagNN {
				return j - 1
			}
			return -1
		case t.tag.isName() || t.lower == "the" || t.lower == "and":
		default:
			return -1
		}
	}
	return -1
}

// titled returns the person whose name begins at token i, with titles right
// before it, or nil: a source that ends there lacks the name.
func (p *parser) titled(i int) *mention {
	if i >= len(p.mentionAt) || p.mentionAt[i] == 0 {
		return nil
	}
	m := &p.mentions[p.mentionAt[i]-1]
	if m.first != i || m.before >= i || m.kind != ByName || m.entity < 0 || p.known[m.entity].class != classPerson {
		return nil
	}
	return m
}

// personFrom returns the name of a person that begins, with its titles, at
// token i of a source, or nil.
func (p *parser) personFrom(i int, source tokenRange) *mention {
	if !source.holds(i) || p.mentionAt[i] == 0 && p.tokens[i].lex&(lexTitles|lexHonorifics) == 0 {
		return nil
	}
	for j := i; j < source.last && j < i+4; j++ {
		if at := p.mentionAt[j]; at != 0 {
			m := &p.mentions[at-1]
			if m.kind == ByName && m.entity >= 0 && p.known[m.entity].class == classPerson && m.last <= source.last && (m.first == i || m.before == i) {
				return m
			}
			return nil
		}
	}
	return nil
}

// lastNoun returns the last noun of a range, or -1.
func (p *parser) lastNoun(r tokenRange) int {
	for i := r.last - 1; i >= r.first; i-- {
		if p.tokens[i].tag.isNoun() {
			return i
		}
	}
	return -1
}

// pronounIn returns the entity of the one personal pronoun that stands as a
// subject in a source whose head is no noun, or -1.
func (p *parser) pronounIn(q *quotation) int {
	if p.tokens[q.head].tag.isNoun() {
		return -1
	}
	for i := q.source.first; i < q.source.last; i++ {
		if p.tokens[i].tag == tagPRP && p.tokens[i].rel.isSubject() {
			return p.entityAt(i)
		}
	}
	return -1
}

// maker returns who made a document: whoever "by" or "from" names, the owner,
// or an organisation that stands before it.
func (p *parser) maker(q *quotation) int {
	org := -1
	for i := q.source.first; i < q.source.last; i++ {
		k := p.entityAt(i)
		if k < 0 {
			continue
		}
		h := p.tokens[i].head
		if p.tokens[i].rel == relPobj && (p.tokens[h].lower == "by" || p.tokens[h].lower == "from") || p.tokens[i].rel == relPoss && int(h) == q.head && p.known[k].class != classPerson {
			return k
		}
		if org < 0 && p.known[k].class == classOrg {
			org = k
		}
	}
	if org < 0 && p.tokens[q.source.first].lower == "the" {
		return p.makerBefore(q)
	}
	return org
}

// makerBefore returns who made a document that is spoken of again, by the
// subject of the sentence that spoke of it first.
func (p *parser) makerBefore(q *quotation) int {
	for i := q.head - 1; i >= 0 && i > q.head-400; i-- {
		if p.tokens[i].lower != p.tokens[q.head].lower {
			continue
		}
		for j, n := i, 0; n < 12; j, n = int(p.tokens[j].head), n+1 {
			if p.tokens[j].tag.isVerb() {
				for c := range p.children(j) {
					if k := p.entityAt(c); k >= 0 && p.tokens[c].rel.isSubject() && p.known[k].unnamed.empty() && p.mayMake(k, p.tokens[q.head].lower) {
						return k
					}
				}
			}
			if int(p.tokens[j].head) == j {
				break
			}
		}
	}
	return -1
}

// mayMake reports whether an entity can have made a document: polls and the
// like are no one person's.
func (p *parser) mayMake(k int, document string) bool {
	switch document {
	case "poll", "survey", "study", "census", "tally", "index", "database", "average", "data", "figures":
		return p.known[k].class == classOrg
	}
	return true
}

// spokenFor returns the organisation whose spokesman has no name, or -1: one
// that the source names, or that a noun in it takes up, "a company spokesman".
func (p *parser) spokenFor(q *quotation) int {
	for i := q.source.first; i < q.source.last; i++ {
		if k := p.entityAt(i); k >= 0 && p.known[k].class == classOrg {
			return k
		}
	}
	if i := q.head - 1; i > q.source.first && p.tokens[i].lex&lexOrgNouns != 0 && p.tokens[i].tag == tagNN {
		recent := p.recent
		p.recent = p.mentionsBefore(i)
		k := p.described(i, tokenRange{i, i + 1}, pronoun{class: classOrg}, false)
		p.recent = recent
		return k
	}
	return -1
}

// mentionsBefore returns the mentions that begin before token i.
func (p *parser) mentionsBefore(i int) []mention {
	n, _ := slices.BinarySearchFunc(p.mentions, i, func(m mention, at int) int { return m.first - at })
	return p.mentions[:n]
}

// besideHead returns the person whose name has its head at token i of a
// source, unless a preposition or possessive makes the name somebody else's.
func (p *parser) besideHead(q *quotation, i int) int {
	m := p.mentionAt[i]
	if m == 0 || p.mentions[m-1].entity < 0 || p.mentions[m-1].kind != ByName || p.mentions[m-1].head != i || p.known[p.mentions[m-1].entity].class != classPerson {
		return -1
	}
	for j, n := i, 0; q.source.holds(j) && n < 8; j, n = int(p.tokens[j].head), n+1 {
		if r := p.tokens[j].rel; (r == relCompound || r == relAmod || r == relNmod) && int(p.tokens[j].head) > j && !p.tokens[p.tokens[j].head].tag.isName() {
			return -1 // Ruiz supporters
		} else if r == relPobj || r == relPoss || r == relConj || r == relRelcl || r == relDobj {
			return -1
		}
		if int(p.tokens[j].head) == j {
			break
		}
	}
	return p.mentions[m-1].entity
}

// isCoordination reports whether a source is several: "Ruiz and her team", but
// not one with two roles, "his wife and lawyer, Ana Ruiz".
func (p *parser) isCoordination(q *quotation) bool {
	head := &p.tokens[q.head]
	for c := range p.children(q.head) {
		t := &p.tokens[c]
		if t.rel != relConj || !q.source.holds(c) || !t.tag.isNoun() && t.tag != tagPRP || p.entityAt(c) >= 0 && p.entityAt(c) == p.entityAt(q.head) {
			continue
		}
		if k := p.entityAt(q.head); k >= 0 && p.known[k].class == classPerson && p.entityAt(c) < 0 && p.commaBehindMention(q.head) {
			continue // Ana Ruiz, head of sales and services
		}
		if p.besideHead(q, c) >= 0 || p.headBeside(q, c) {
			continue
		}
		if head.lex&(lexTitles|lexKinship) != 0 && head.tag == tagNN && p.childOf(c, relDet) < 0 && p.childOf(c, relPoss) < 0 && t.tag != tagNNS {
			continue
		}
		return true
	}
	return false
}

// headBeside reports whether the second of two titles stands right before the
// name that a source ends with: "lead author and geologist Ana Ruiz".
func (p *parser) headBeside(q *quotation, c int) bool {
	return p.tokens[q.head].lex&lexTitles != 0 && c+1 < len(p.tokens) && p.isTitleOfOther(c)
}
