// Speakers: who each source of a quotation is.
//
//	P1  the entity of the source's head: a name, pronoun or description
//	P2  or of the name beside the head: "the mayor, Ana Ruiz"
//	P9  the person whom commas set off, who stands first, or whose title comes
//	    last is who a long source names: "one of them, Ana Ruiz, a clerk in Lima"
//	P13 or right behind a title that the source ends with: "judge | Ruiz"
//	P3  a poll, statement or letter speaks for whoever made it
//	P8  so does a spokesman without a name for his organisation
//	P4  a quotation that runs on has the speaker of the one before
//	P10 direct speech that fills a paragraph without a source is whose doings
//	    the sentence above tells
//	P5  "I" and "we" between quotation marks are the speaker
//	P7  "I" outside of them is whoever the byline names
//	P6  whoever has no name keeps the words of the source, a group if plural

package article

import "cmp"

// A voice is who a source is: an entity, or words.
type voice struct {
	entity int // -1 for words
	words  string
	kind   EntityKind
}

// speakers finds whom each quotation is of, and what each of them says.
func (p *parser) speakers() {
	p.findRoles()
	p.resolveReferences()
	p.voices = zeroed(p.voices, len(p.quotes))
	for i := range p.quotes {
		p.voices[i] = p.voiceOf(i, p.voices[:i])
	}
	p.firstPersons(p.voices)
	p.indexMentions()
	p.publishEntities()
	p.publishSpeakers()
}

// voiceOf returns whose the i-th quotation is, given those before.
func (p *parser) voiceOf(i int, before []voice) voice {
	q := &p.quotes[i]
	if q.source.empty() {
		if p.runsOn(i) {
			return before[i-1] // P4
		}
		if k := p.actorAbove(i); k >= 0 {
			return p.voiceFor(k) // P10
		}
		return voice{entity: -1}
	}
	if k := p.sourceEntity(q); k >= 0 {
		return p.voiceFor(k)
	}
	if pr, ok := pronounOf(p.tokens[q.head].lower); ok && pr.first {
		if in := int(p.speechAt[q.head]); in > 0 && in <= i {
			return before[in-1] // P5
		}
		if k := p.author(); k >= 0 && p.tokens[q.head].lower == "i" {
			return voice{entity: k} // P7
		}
	}
	return voice{entity: -1, words: p.wordsIn(q.source), kind: p.unnamedKind(q)} // P6
}

// voiceFor returns the voice of an entity, which may have words for a name.
func (p *parser) voiceFor(k int) voice {
	e := &p.known[k]
	switch {
	case e.unnamed.empty():
		return voice{entity: k}
	case e.plural:
		return voice{entity: -1, words: p.nameOf(k), kind: Group}
	}
	return voice{entity: -1, words: p.nameOf(k), kind: Unnamed}
}

// author returns the person whom the byline names, or -1.
func (p *parser) author() int {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.entity >= 0 && p.article.Paragraphs[p.para(m.first)].Kind == KindByline && p.known[m.entity].class == classPerson {
			return m.entity
		}
	}
	return -1
}

// runsOn reports whether a quotation without a source carries on the one
// before: both direct, in this paragraph or the one above.
func (p *parser) runsOn(i int) bool {
	if i == 0 || p.quotes[i].kind == Indirect {
		return false
	}
	last := p.quotes[i-1].content[len(p.quotes[i-1].content)-1]
	return p.para(p.quotes[i].content[0].first)-p.para(last.last-1) <= 1
}

// actorAbove returns the person of whom the sentence above a paragraph that is
// all direct speech tells something, as its subject, or -1 (P10).
func (p *parser) actorAbove(i int) int {
	first := p.quotes[i].content[0].first
	s := int(p.tokens[first].sent)
	if p.quotes[i].kind != Direct || s == 0 || p.sents[s].first == 0 || first > p.sents[s].first+1 || p.para(first)-p.para(p.sents[s].first-1) != 1 || p.inHeading(p.sents[s].first-1) {
		return -1
	}
	for j := p.sents[s-1].first; j < p.sents[s-1].last; j++ {
		k := p.entityAt(j)
		if k >= 0 && j == p.sents[s-1].first && p.known[k].class == classPerson && p.opensSentence(j) {
			return k
		}
		if k < 0 || !p.tokens[j].rel.isSubject() || p.tokens[j].head < 0 {
			continue
		}
		if v := &p.tokens[p.tokens[j].head]; int(v.head) == int(p.tokens[j].head) && p.known[k].class == classPerson {
			return k
		}
		return -1
	}
	return -1
}

// opensSentence reports whether the name at token i opens a sentence as what it
// is about, and owns nothing there.
func (p *parser) opensSentence(i int) bool {
	m := &p.mentions[p.mentionAt[i]-1]
	return m.kind == ByName && m.first == i && m.last < len(p.tokens) && p.tokens[m.last].tag != tagPOS && p.tokens[m.last].tag != tagComma && p.tokens[m.last].lower != "and"
}

// sourceEntity returns the entity that a source means, or -1.
func (p *parser) sourceEntity(q *quotation) int {
	if t := &p.tokens[q.head]; !t.tag.isNoun() && t.tag != tagPRP && t.tag != tagWP && t.tag != tagWDT && p.entityAt(q.head) < 0 {
		if last := p.lastNoun(q.source); last >= 0 {
			q.head = last // "the", where the source is a part of a phrase
		}
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
	if roleClass(p.tokens[q.head].lower) == "spokesman" {
		if k := p.spokenFor(q); k >= 0 && p.nameAt(q.head) == "" {
			return k // P8
		}
	}
	if k := p.entityAt(q.head); k >= 0 {
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

// setOff returns the one person whose place in the words of a source says that
// all of it is about that person, whatever its syntax seems to be, or -1.
func (p *parser) setOff(source tokenRange) int {
	found, others := -1, false
	for i := source.first; i < source.last; i++ {
		m := p.personFrom(i, source)
		if m == nil {
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
		case !others && m.last == source.last && (p.tokens[i-1].tag == tagNN && p.tokens[i-1].lex&lexTitles != 0 || p.behindTitle(i, source.first)):
			found = m.entity
		}
		others = true
		i = m.last - 1
	}
	return found
}

// behindTitle reports whether a title of small letters, with what it belongs to,
// stands between tokens first and i: "Peru's envoy to Chile | Ana Ruiz".
func (p *parser) behindTitle(i, first int) bool {
	if p.entityAt(i-1) < 0 || p.tokens[i-1].tag == tagPOS {
		return false
	}
	for j := i - 1; j > first && j > i-8; j-- {
		switch t := &p.tokens[j]; {
		case t.lower == "to" || t.lower == "of" || t.lower == "for" || t.lower == "at":
			return p.tokens[j-1].lex&lexTitles != 0 && p.tokens[j-1].tag == tagNN
		case t.tag.isName() || t.lower == "the" || t.lower == "and":
		default:
			return false
		}
	}
	return false
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
					if k := p.entityAt(c); k >= 0 && p.tokens[c].rel.isSubject() && p.known[k].unnamed.empty() {
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

// spokenFor returns the organisation whose spokesman has no name, or -1.
func (p *parser) spokenFor(q *quotation) int {
	for i := q.source.first; i < q.source.last; i++ {
		if k := p.entityAt(i); k >= 0 && p.known[k].class == classOrg {
			return k
		}
	}
	return -1
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

// commaBehindMention reports whether a comma follows the mention around token i.
func (p *parser) commaBehindMention(i int) bool {
	last := p.mentions[p.mentionAt[i]-1].last
	return last < len(p.tokens) && p.tokens[last].tag == tagComma
}

// headBeside reports whether the second of two titles stands right before the
// name that a source ends with: "lead author and geologist Ana Ruiz".
func (p *parser) headBeside(q *quotation, c int) bool {
	return p.tokens[q.head].lex&lexTitles != 0 && c+1 < len(p.tokens) && p.isTitleOfOther(c)
}

// unnamedKind says whether a source without a name is one or several.
func (p *parser) unnamedKind(q *quotation) EntityKind {
	if t := &p.tokens[q.head]; t.tag == tagNNS || t.tag == tagNNPS || t.lower == "they" || t.lower == "we" || t.tag == tagCD || t.lex&lexOrgNouns != 0 || p.isCoordination(q) {
		return Group
	}
	return Unnamed
}

// wordsIn returns the words of a range without marks at its ends.
func (p *parser) wordsIn(r tokenRange) string {
	for r.first < r.last-1 && !isWord(p.tokens[r.first].form) {
		r.first++
	}
	for r.first < r.last-1 && !isWord(p.tokens[r.last-1].form) {
		r.last--
	}
	return p.oneLine(r)
}

// firstPersons adds "I" and "we" in a quotation as mentions of its speaker (P5).
func (p *parser) firstPersons(voices []voice) {
	for i, q := range p.speechAt {
		if q == 0 || p.tokens[i].form == "US" || p.mentionAt[i] != 0 {
			continue
		}
		if pr, ok := pronounOf(p.tokens[i].lower); ok && pr.first && voices[q-1].entity >= 0 {
			p.mentions = append(p.mentions, mention{tokenRange: tokenRange{i, i + 1}, before: i, head: i, kind: ByPronoun, form: -1, entity: voices[q-1].entity})
		}
	}
}

// publishSpeakers fills Quotation.Speaker and Article.Speakers, in the order
// of their first quotation.
func (p *parser) publishSpeakers() {
	p.article.Speakers = nil
	p.shown, p.shownAs = p.shown[:0], zeroed(p.shownAs, len(p.voices))
	byName, total := emptied(&p.byName), 0
	for i := range p.voices {
		name, _ := p.named(&p.voices[i])
		if name == "" {
			continue
		}
		if byName[name] == 0 {
			p.shown = append(p.shown, tally{first: i})
			byName[name] = len(p.shown)
		}
		p.shown[byName[name]-1].count++
		p.shownAs[i] = int32(byName[name])
		p.article.Quotations[i].Speaker = name
		total++
	}
	if total == 0 {
		return
	}
	speakers, quotations := make([]Speaker, len(p.shown)), make([]int, total)
	for s, t := range p.shown {
		name, kind := p.named(&p.voices[t.first])
		speakers[s] = Speaker{Name: name, Kind: cmp.Or(kind, Unnamed), Quotations: quotations[:0:t.count]}
		quotations = quotations[t.count:]
	}
	for i, s := range p.shownAs {
		if s > 0 {
			speakers[s-1].Quotations = append(speakers[s-1].Quotations, i)
		}
	}
	p.article.Speakers = speakers
}

// named returns the name and kind of a voice.
func (p *parser) named(v *voice) (string, EntityKind) {
	if v.entity >= 0 {
		return p.nameOf(v.entity), p.known[v.entity].kindOf()
	}
	return v.words, v.kind
}
