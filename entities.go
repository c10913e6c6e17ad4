// Entities: the people, organisations and places that the article names, each
// with its mentions and roles.
//
// Names are found (entities_propernames.go), told apart by class (entities_forms.go), folded into
// entities (entities_folding.go, entities_organizations.go), and given their roles (entities_roles.go).
// Pronouns and descriptions follow once quotations are known (speakers_coreference.go),
// since what "I" means depends on who speaks.

package article

import (
	"cmp"
	"slices"
	"strings"
)

// entities finds the names of the text and what they name.
func (p *parser) entities() {
	p.mendOpenings()
	p.mendPeople()
	p.mendBounds()
	p.findNames()
	p.settleForms()
	p.foldNames()
	p.indexMentions()
	p.bodies()
	if p.callers != nil {
		p.uniteCallers()
	}
	p.indexMentions()
}

// indexMentions puts mentions in text order, outer ones first, and finds the
// innermost one around each token.
func (p *parser) indexMentions() {
	slices.SortStableFunc(p.mentions, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
	p.mentionAt = zeroed(p.mentionAt, len(p.tokens))
	for i := range p.mentions {
		m := &p.mentions[i]
		for t := m.first; t < m.last; t++ {
			if at := p.mentionAt[t]; m.entity >= 0 || at == 0 || p.mentions[at-1].entity < 0 {
				p.mentionAt[t] = int32(i + 1) // "Republican" does not hide "the Republican"
			}
		}
	}
}

// entityAt returns the index of the entity that the innermost mention around
// token i refers to, or -1.
func (p *parser) entityAt(i int) int {
	if i < 0 || i >= len(p.mentionAt) || p.mentionAt[i] == 0 {
		return -1
	}
	return p.mentions[p.mentionAt[i]-1].entity
}

// nameAt returns the name of the entity that the mention around token i refers
// to, "" if there is none.
func (p *parser) nameAt(i int) string {
	if k := p.entityAt(i); k >= 0 && p.known[k].unnamed.empty() {
		return p.nameOf(k)
	}
	return ""
}

// nameOf returns the canonical name of the k-th entity.
func (p *parser) nameOf(k int) string {
	for len(p.names) <= k {
		p.names = append(p.names, "")
	}
	if e := &p.known[k]; p.names[k] == "" {
		if e.unnamed.empty() {
			p.names[k] = p.spell(p.forms[e.form].tokenRange)
		} else {
			p.names[k] = p.wordsIn(e.unnamed)
		}
	}
	return p.names[k]
}

// spell returns the words of a name, with one space where the text has white
// space and without a nickname's quotation marks.
func (p *parser) spell(r tokenRange) string {
	text := p.oneLine(r)
	if !strings.ContainsAny(text, "\"“”") {
		return published(text)
	}
	var b strings.Builder
	for i := r.first; i < r.last; i++ {
		t := &p.tokens[i]
		if t.form == `"` || t.form == "``" {
			continue
		}
		if b.Len() > 0 && (t.space || p.tokens[i-1].form == `"` || p.tokens[i-1].form == "``") {
			b.WriteByte(' ')
		}
		b.WriteString(p.text[t.start:t.end])
	}
	return published(b.String())
}

// oneLine returns the text of a range with one space where it has white space.
func (p *parser) oneLine(r tokenRange) string {
	text := p.text[p.tokens[r.first].start:p.tokens[r.last-1].end]
	if !strings.ContainsAny(text, "\n\r\t\u00a0") && !strings.Contains(text, "  ") {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// kindOf returns the public kind of an entity.
func (k *known) kindOf() EntityKind {
	switch k.class {
	case classPerson:
		return Person
	case classOrg:
		return Organization
	case classPlace:
		return Place
	case classNation:
		return Group
	}
	return Other
}

// publishEntities fills Article.Entities, in the order of first mention. All
// mentions stand in one array, and so do all roles.
func (p *parser) publishEntities() {
	p.article.Entities = nil
	mentions, roles := p.numberEntities()
	if len(p.shown) == 0 {
		return
	}
	entities, allMentions, allRoles := make([]Entity, len(p.shown)), make([]Mention, mentions), make([]Role, roles)
	for e, s := range p.shown {
		k := &p.known[s.first]
		entities[e] = Entity{Name: p.nameOf(s.first), Kind: k.kindOf(), Plural: k.plural, Gender: k.gender(), Mentions: allMentions[:0:s.count]}
		allMentions = allMentions[s.count:]
		if n := copy(allRoles, k.roles); n > 0 {
			entities[e].Roles, allRoles = allRoles[:n:n], allRoles[n:]
			slices.SortStableFunc(entities[e].Roles, func(a, b Role) int { return a.Start - b.Start })
		}
	}
	for i := range p.mentions {
		if m := &p.mentions[i]; m.entity >= 0 && p.shownAs[m.entity] > 0 {
			e := &entities[p.shownAs[m.entity]-1]
			e.Mentions = append(e.Mentions, Mention{Span: p.tokenSpan(m.first, m.last-1), Kind: m.kind})
		}
	}
	p.article.Entities = entities
}

// A tally is how often something comes in a result, and where it comes first.
type tally struct{ first, count int }

// numberEntities lists in p.shown which of p.known the article shows, by their
// numbers in p.shownAs, and counts their mentions and roles. Entities of one
// name are one, since the name is the identity.
func (p *parser) numberEntities() (mentions, roles int) {
	p.shown, p.shownAs = p.shown[:0], zeroed(p.shownAs, len(p.known))
	byName := emptied(&p.byName)
	for i := range p.mentions {
		k := p.mentions[i].entity
		if k < 0 || !p.known[k].unnamed.empty() {
			continue
		}
		if p.shownAs[k] == 0 {
			name := p.nameOf(k)
			if byName[name] == 0 {
				p.shown = append(p.shown, tally{first: k})
				byName[name] = len(p.shown)
				roles += len(p.known[k].roles)
			}
			p.shownAs[k] = int32(byName[name])
		}
		p.shown[p.shownAs[k]-1].count++
		mentions++
	}
	return mentions, roles
}

// gender returns what the text shows of a person's gender.
func (k *known) gender() Gender {
	switch {
	case k.class != classPerson || k.plural:
	case k.feminine > k.masculine:
		return Feminine
	case k.masculine > k.feminine:
		return Masculine
	}
	return ""
}
