// Ways through an Article that would otherwise be loops with a condition.

package article

import (
	"cmp"
	"iter"
	"slices"
)

// Entity returns the entity of the given name, as in [Entity.Name], and
// whether there is one.
func (a *Article) Entity(name string) (Entity, bool) {
	for _, e := range a.Entities {
		if e.Name == name {
			return e, true
		}
	}
	return Entity{}, false
}

// Body returns the paragraphs of the story itself, in order: body and
// headings, without what stands above it and what the page put around it.
func (a *Article) Body() iter.Seq[Paragraph] {
	return those(a.Paragraphs, func(p Paragraph) bool { return p.Kind == KindBody || p.Kind == KindHeading })
}

// QuotationsBy returns what the speaker of the given name says, as in
// [Speaker.Name]. For "" it returns the quotations of no known speaker.
func (a *Article) QuotationsBy(speaker string) iter.Seq[Quotation] {
	return those(a.Quotations, func(q Quotation) bool { return q.Speaker == speaker })
}

// ClaimsBy returns the figures that the speaker of the given name states. For
// "" it returns those that the article states itself.
func (a *Article) ClaimsBy(speaker string) iter.Seq[Claim] {
	return those(a.Claims, func(c Claim) bool { return c.Speaker == speaker })
}

// AgreementsOf returns the agreements that the given name is a party to, as
// one of its Parties or its Members.
func (a *Article) AgreementsOf(party string) iter.Seq[Agreement] {
	return those(a.Agreements, func(g Agreement) bool {
		return slices.Contains(g.Parties, party) || slices.Contains(g.Members, party)
	})
}

// Mentions returns all mentions with their entities, in text order; of two
// that start together, the longer one first. A mention may stand inside
// another, as a city does in the name of its university.
func (a *Article) Mentions() iter.Seq2[Entity, Mention] {
	type place struct {
		Mention
		entity int
	}
	var places []place
	for i, e := range a.Entities {
		for _, m := range e.Mentions {
			places = append(places, place{m, i})
		}
	}
	slices.SortStableFunc(places, func(x, y place) int { return cmp.Or(x.Start-y.Start, y.End-x.End) })
	return func(yield func(Entity, Mention) bool) {
		for _, p := range places {
			if !yield(a.Entities[p.entity], p.Mention) {
				return
			}
		}
	}
}

// those returns the elements of list for which keep holds.
func those[T any](list []T, keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, x := range list {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}
