// Speakers: who each source of a quotation is.
//
//	P1  the entity of the source's head: a name, pronoun or description
//	P2  or of the name beside the head: "the mayor, Ana Ruiz"
//	P9  the person whom commas set off, who stands first, or whose title comes
//	    last is who a long source names: "one of them, Ana Ruiz, a clerk in Lima"
//	P13 or right behind a title that the source ends with: "judge | Ruiz"
//	P14 behind a dash, the organisation that a dateline stands before
//	P3  a poll, statement or letter speaks for whoever made it
//	P8  so does a spokesman without a name for his organisation
//	P4  a quotation that runs on has the speaker of the one before
//	P10 direct speech that fills a paragraph without a source is whose doings
//	    the sentence above tells
//	P5  "I" and "we" between quotation marks are the speaker
//	P7  "I" outside of them is whoever the byline names, or signs below
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
		if p.tokens[q.head].lower == "i" {
			if k := p.author(q.head); k >= 0 {
				return voice{entity: k} // P7
			}
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

// commaBehindMention reports whether a comma follows the mention around token i.
func (p *parser) commaBehindMention(i int) bool {
	last := p.mentions[p.mentionAt[i]-1].last
	return last < len(p.tokens) && p.tokens[last].tag == tagComma
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
