// Agreements: who agreed with whom, on what, how many, and whether it came
// about.
//
// The pass looks for triggers, words that may speak of an agreement; reads
// around each one, in the tree, its standing, parties, topics and count; and
// gathers the triggers that speak of one agreement. The rules, by file:
//
//	agreements_triggers.go  A1 to A19: which words are triggers: nouns there, offers and talks in
//	             agreements_offers.go, verbs in agreements_verbs.go, agreements_agree.go,
//	             agreements_joining.go, agreements_awards.go, agreements_pledges.go, agreements_idioms.go and
//	             agreements_subjects.go, headlines in agreements_headlinedeals.go; and which only look
//	             like it (agreements_lookalikes.go)
//	agreements_status.go    S1 to S10: made, planned or failed; with agreements_mood.go and
//	             agreements_governors.go
//	agreements_parties.go   P1 to P20: who agreed; with agreements_judges.go, agreements_clauseparties.go, agreements_partynames.go,
//	             agreements_standins.go, agreements_nations.go, agreements_partykinds.go and agreements_pairs.go;
//	             agreements_listedparties.go reads words alone
//	agreements_topics.go    O1 to O11: on what, worth what, where and when; with agreements_contents.go and
//	             agreements_settings.go
//	agreements_merge.go     M1 to M10: which triggers speak of one agreement

package article

import (
	"slices"
	"strings"
)

// A pact is one mention of an agreement: a trigger with what is read around it.
type pact struct {
	at          int // the token that triggers: a noun or a verb
	first, last int // tokens of the trigger's phrase, last included
	kind        string
	weak        bool // a noun that means something else as often
	verbal      bool // the trigger is a verb
	definite    bool // "the deal": may take up one mentioned before
	fresh       bool // "a second deal", "another pact": takes up none
	plural      bool
	standing    standing
	count       int
	parties     []party
	members     []party
	side        int  // how many of parties stand with the trigger itself
	named       int  // how many of them are entities
	personal    bool // none of them is but a person
	between     bool // they stand after "between"
	topics      []Span
	value       Span
	place, date Span
	modified    bool // by a noun or adjective that says what sort it is
}

// A party is the name of one who agrees, and the token that it was read from.
type party struct {
	name string
	at   int
}

// A dealReader reads agreements from one parsed text.
type dealReader struct {
	*parser
	*dealRoom
	pacts []pact
	lead  int           // the first sentence below the headline
	names []namedEntity // see beginning
}

// A dealRoom is the work space of a dealReader: one entry a token.
type dealRoom struct {
	who  []int32 // the entity mentioned there plus one, or 0
	size []int32 // and how long that mention is
	used []bool  // it belongs to a trigger already
}

// agreements finds all agreements and the places that mention them.
func (p *parser) agreements() {
	r := dealReader{parser: p, dealRoom: &p.dealRoom}
	r.indexMentions()
	r.used = zeroed(r.used, len(p.tokens))
	r.lead = slices.IndexFunc(p.sents, func(s sentence) bool {
		k := p.article.Paragraphs[s.para].Kind
		return k == KindBody || k == KindStandfirst
	})
	for i := range p.tokens {
		r.trigger(i)
	}
	slices.SortStableFunc(r.pacts, func(a, b pact) int { return a.at - b.at })
	r.merge()
}

// indexMentions notes which entity each token mentions. A mention inside a
// longer one yields to it.
func (r *dealReader) indexMentions() {
	r.who, r.size = zeroed(r.who, len(r.tokens)), zeroed(r.size, len(r.tokens))
	for e := range r.article.Entities {
		if r.isAgency(&r.article.Entities[e]) {
			continue
		}
		i := 0
		for _, m := range r.article.Entities[e].Mentions {
			if m.Start < r.article.Dateline.End && r.article.Dateline.Start < m.End {
				continue // where it was filed, and by whom: no party
			}
			n, _ := slices.BinarySearchFunc(r.tokens[i:], m.Start, func(t token, at int) int { return t.start - at })
			i += n
			for k := i; k < len(r.tokens) && r.tokens[k].start < m.End; k++ {
				if n := int32(m.End - m.Start); n > r.size[k] {
					r.size[k], r.who[k] = n, int32(e+1)
				}
			}
		}
	}
}

// isAgency reports whether e is an organization that the dateline names first:
// who filed the article. What takes it up ("the group") means another.
func (r *dealReader) isAgency(e *Entity) bool {
	d := r.article.Dateline
	return e.Kind == Organization && len(e.Mentions) > 0 && e.Mentions[0].Start >= d.Start && e.Mentions[0].End <= d.End
}

// entityAt returns the entity that token i mentions, or nil.
func (r *dealReader) entityAt(i int) *Entity {
	if r.who[i] == 0 {
		return nil
	}
	return &r.article.Entities[r.who[i]-1]
}

// publish adds one agreement, told by its mentions, to the article. best is
// the mention that reports it best.
func (r *dealReader) publish(best *pact, mentions []*pact) {
	g := Agreement{
		Span: r.tokenSpan(best.first, best.last), Kind: best.kind, Count: best.count,
		Status: r.settledStatus(mentions), Speaker: r.speakerAt(r.tokens[best.at].start),
	}
	for _, m := range mentions {
		g.Mentions = append(g.Mentions, r.tokenSpan(m.first, m.last))
		for _, x := range m.parties {
			g.Parties = appendNew(g.Parties, x.name)
		}
		for _, x := range m.members {
			g.Members = appendNew(g.Members, x.name)
		}
		for _, t := range m.topics {
			if !hasSpanText(g.Topics, t) {
				g.Topics = append(g.Topics, t)
			}
		}
		g.Value, g.Place, g.Date = orSpan(g.Value, m.value), orSpan(g.Place, m.place), orSpan(g.Date, m.date)
		if g.Count == 0 {
			g.Count = m.count
		}
	}
	slices.SortStableFunc(g.Topics, func(a, b Span) int { return a.Start - b.Start })
	r.article.Agreements = append(r.article.Agreements, g)
}

func orSpan(a, b Span) Span {
	if a == (Span{}) {
		return b
	}
	return a
}

// appendNew appends the name if the list does not hold it yet.
func appendNew(list []string, name string) []string {
	if slices.ContainsFunc(list, func(have string) bool { return strings.EqualFold(have, name) }) {
		return list
	}
	return append(list, name)
}

// hasSpanText reports whether the list says what s says already.
func hasSpanText(list []Span, s Span) bool {
	return slices.ContainsFunc(list, func(have Span) bool {
		return have.Start < s.End && s.Start < have.End || strings.EqualFold(have.Text, s.Text)
	})
}
