// Merging: which triggers speak of one agreement.
//
//	M1  a definite mention ("the deal", "its pact with Ghana") takes up the
//	    last one of its kind that its own parties do not contradict
//	M2  the same parties and kind: one agreement, headline and body alike
//	M3  other parties, another count, "a second deal": another one
//	M4  "the agreement" takes up any kind, "the merger" only mergers
//	M5  a definite mention with nothing of its own that takes up none is none
//	M7  the lead tells of what the headline tells: one agreement, unless both
//	    name two parties and none of them is the same
//	M8  of two in one sentence one may have failed: "reached an accord on
//	    trade, but failed to agree on cars"; "no agreement" is never one made
//	M9  "a deal" that is still to come is none that the text has told as made
//	M10 one that nobody is said to have made, but that has a name or a year of
//	    its own, or is a treaty or truce of which the text says on what: made
//	M6  the mention that reports best is the first in the body that states
//	    the status and has most parties

package article

import (
	"slices"
	"strings"
)

// A group is one agreement in the making.
type group struct {
	kind     string
	parties  []string
	count    int
	value    string
	mentions []*pact
}

// merge gathers the pacts and adds the agreements to the article.
func (r *dealReader) merge() {
	var groups []*group
	for k := range r.pacts {
		d := &r.pacts[k]
		g := r.groupFor(groups, d)
		if g == nil {
			if !r.standsAlone(d) {
				continue // M5
			}
			g = &group{kind: d.kind}
			groups = append(groups, g)
		}
		g.add(d)
	}
	for _, g := range groups {
		r.publish(r.best(g.mentions), g.mentions)
	}
	slices.SortStableFunc(r.article.Agreements, func(a, b Agreement) int { return a.Start - b.Start })
}

func (g *group) add(d *pact) {
	g.mentions = append(g.mentions, d)
	for _, x := range d.parties {
		g.parties = appendNew(g.parties, x.name)
	}
	if g.count == 0 {
		g.count = d.count
	}
	if g.value == "" {
		g.value = d.value.Text
	}
	if g.kind == "agreement" {
		g.kind = d.kind
	}
}

// groupFor returns the agreement that mention d speaks of, or nil.
func (r *dealReader) groupFor(groups []*group, d *pact) *group {
	if d.fresh || !d.verbal && r.isIndefinite(d.at) && r.isAdded(d.at) {
		return nil
	}
	const reach = 64 // agreements back: what lies further is not in anybody's mind
	for k := len(groups) - 1; k >= max(0, len(groups)-reach); k-- {
		if r.takesUp(groups[k], d) {
			return groups[k]
		}
	}
	return nil
}

// isAdded reports whether the sentence of token i says that it tells of
// something more: "also", "separately", "in addition" (M3).
func (r *dealReader) isAdded(i int) bool {
	s := r.sents[r.tokens[i].sent]
	for k := s.first; k < i; k++ {
		switch r.tokens[k].lower {
		case "also", "separately", "addition":
			return true
		}
	}
	return false
}

// takesUp reports whether mention d may speak of g (M1 to M4).
func (r *dealReader) takesUp(g *group, d *pact) bool {
	if !kindsAgree(g.kind, d.kind) || d.count != 0 && d.count != g.count && (g.count != 0 || !g.mentions[0].plural || !r.inHeadline(g.mentions[0])) {
		return false
	}
	if d.value.Text != "" && g.value != "" && !sameSum(d.value.Text, g.value) && !d.definite {
		return false
	}
	last := g.mentions[len(g.mentions)-1]
	if last.standing.sure == stated && d.standing.sure == stated && (last.standing.status == Failed) != (d.standing.status == Failed) &&
		r.tokens[last.at].sent == r.tokens[d.at].sent && !d.definite {
		return false // M8
	}
	if y := r.yearOf(d); y != "" && !slices.ContainsFunc(g.mentions, func(m *pact) bool { return r.yearOf(m) == y || m.standing.sure == assumed }) {
		return false // M3: "the 1998 accord" among news of another one
	}
	if r.wordAt(d.at, d.first) == "no" && d.standing.status == Failed && r.wasMade(g) {
		return false // M8
	}
	if !d.definite && !d.verbal && d.standing.sure == stated && d.standing.status == Planned && r.isIndefinite(d.at) && r.wasMade(g) {
		return false // M9
	}
	shared := sharedParties(g.parties, d.parties)
	switch {
	case r.inHeadline(last) && r.isLeading(d) && (g.kind == d.kind || g.kind == "agreement" || d.definite):
		return shared > 0 || len(d.parties) < 2 || len(g.parties) < 2 // M7
	case d.plural != last.plural && !d.definite:
		return false
	case len(d.parties) == 0 || len(g.parties) == 0:
		return d.definite || d.kind == last.kind && r.isNear(last, d)
	case len(d.parties) == 1 || len(g.parties) == 1:
		return shared == 1 && (d.definite || d.kind == last.kind || d.kind == "agreement" && (d.verbal || d.standing.status == Planned))
	}
	return shared >= 2 || shared == 1 && d.definite && (d.kind == g.kind || d.kind == "agreement")
}

// wasMade reports whether the body has said that g was made.
func (r *dealReader) wasMade(g *group) bool {
	return slices.ContainsFunc(g.mentions, func(m *pact) bool {
		return m.standing == standing{Made, stated} && !r.inHeadline(m)
	})
}

// inHeadline reports whether mention d stands in the headline.
func (r *dealReader) inHeadline(d *pact) bool {
	return r.article.Paragraphs[r.para(d.at)].Kind == KindHeadline
}

// isLeading reports whether mention d stands in the first sentences of the
// article below its headline.
func (r *dealReader) isLeading(d *pact) bool {
	return !r.inHeadline(d) && int(r.tokens[d.at].sent) <= r.lead+2
}

// isNear reports whether mention d stands close after mention c.
func (r *dealReader) isNear(c, d *pact) bool {
	return int(r.tokens[d.at].sent)-int(r.tokens[c.at].sent) <= 6
}

// kindsAgree reports whether two nouns can mean one thing.
func kindsAgree(a, b string) bool {
	return a == b || a == "agreement" || b == "agreement" ||
		a == "contract" && b == "labour deal" || a == "labour deal" && b == "contract" ||
		a == "treaty" && b == "ceasefire" || a == "ceasefire" && b == "treaty"
}

// sameSum reports whether two sums may be one: "$5bn", "$5 billion".
func sameSum(a, b string) bool {
	return strings.Trim(a, "abcdefghijklmnopqrstuvwxyz -") == strings.Trim(b, "abcdefghijklmnopqrstuvwxyz -")
}

func sharedParties(names []string, parties []party) int {
	n := 0
	for _, x := range parties {
		if slices.ContainsFunc(names, func(y string) bool { return strings.EqualFold(x.name, y) }) {
			n++
		}
	}
	return n
}

// standsAlone reports whether mention d says enough to be an agreement of
// its own (M5).
func (r *dealReader) standsAlone(d *pact) bool {
	said := d.modified || len(d.topics) > 0
	if !d.verbal && (d.standing.status == Planned || d.plural && d.count == 0) && d.named == 0 && r.isAnybody(d) {
		return false // "parties should try to reach an agreement"
	}
	switch {
	case d.verbal, d.count > 0 && (len(d.parties) > 0 || d.standing.sure == stated), d.side > 1 && d.named > 0, d.between && d.side > 0 && !d.plural:
		return true
	case d.definite && !said && d.side == 0 && (d.standing.status != Made || d.personal):
		return false // "to seal the deal"
	case d.plural && d.standing.status != Made:
		return d.side > 0 && d.named > 0
	case d.plural && d.standing == standing{Made, stated} && len(d.parties) > 1:
		return true
	case d.plural:
		return d.standing.sure == stated && (d.named > 0 || len(d.parties) > 0 && len(d.topics) > 0 && d.standing.status == Made)
	case d.standing.sure == stated && d.standing.status == Made:
		return len(d.parties) > 0 || said
	case d.standing == standing{Failed, stated} && r.wordAt(d.at, d.first) == "no":
		return true // "no agreement was reached"
	case d.standing.sure == stated:
		return d.named > 0 || said || len(d.parties) > 0
	case !d.weak && !d.plural && len(d.parties) > 1 && d.named > 1 && !d.personal:
		return true
	case d.side == 1 && d.standing.sure == assumed && r.isIndefinite(d.at) && len(d.topics) == 0 && r.childWith(d.at, "with") < 0:
		return false // "named after a United Nations treaty"
	case d.side == 1:
		return said && d.kind != "contract" || d.standing.sure > assumed || d.named > 0 && r.tokens[d.at].tag.isName() && !r.isIndefinite(d.at) || r.childWith(d.at, "with") >= 0
	}
	return d.standing.sure > assumed && said && !d.definite && (r.childOf(d.at, relDet) >= 0 || d.fresh || r.inHeadline(d)) || // not "asset deal: …"
		!d.weak && d.standing.status == Made && r.isKnown(d)
}

// isKnown reports whether mention d, of which nobody says that it was made and
// by whom, is told as one that there is (M10): by its own name ("the Lima
// Accord"), its year ("the 1998 accord"), or as an accord of states that says
// on what it is ("a truce on the border").
func (r *dealReader) isKnown(d *pact) bool {
	if v := r.clauseUnder(d.at); v >= 0 && r.isIndefinite(d.at) && (d.value.Text != "" || d.named > 0 || len(d.parties) > 1) {
		m := r.modal(v)
		return m == "" || m == "will" // "will supply engines under a contract worth $400 million"
	}
	if d.kind == "contract" || d.kind == "merger" || d.kind == "settlement" {
		return false
	}
	for k := d.first; k < d.at; k++ {
		t := &r.tokens[k]
		if t.rel != relDet && (t.tag.isName() && r.tokens[d.at].tag.isName() && r.tokens[d.at].lower != "deal" || isYear(t.form)) {
			return true
		}
	}
	return d.kind == "ceasefire" && r.childOf(d.at, relDet) >= 0 || (d.kind == "treaty" || d.kind == "ceasefire" || d.kind == "trade deal") && len(d.topics) > 0 && r.isIndefinite(d.at)
}

// yearOf returns the year that stands before the noun of mention d, or "".
func (r *dealReader) yearOf(d *pact) string {
	for k := d.first; k < d.at; k++ {
		if isYear(r.tokens[k].form) {
			return r.tokens[k].form
		}
	}
	return ""
}

// isYear reports whether a word is a year of the last centuries.
func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20" || w[:2] == "18") && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9'
}

// isAnybody reports whether the parties of d are but plurals of which nothing
// is said.
func (r *dealReader) isAnybody(d *pact) bool {
	for _, x := range d.parties {
		if t := &r.tokens[x.at]; t.tag != tagNNS || int(t.first) != x.at {
			return false
		}
	}
	return len(d.parties) > 0
}

// best returns the mention that reports the agreement best (M6).
func (r *dealReader) best(mentions []*pact) *pact {
	best, score := mentions[0], -1
	for _, m := range mentions {
		s := 2*min(len(m.parties), 2) + int(m.standing.sure)
		if kind := r.article.Paragraphs[r.para(m.at)].Kind; kind == KindBody || kind == KindStandfirst {
			s += 3
		}
		if s > score {
			best, score = m, s
		}
	}
	return best
}
