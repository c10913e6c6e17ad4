// Status: whether an agreement was made, is planned, or failed.
//
// A word that governs the trigger may bring the agreement about, have it
// still to come, or undo it: lexicon/commitment.txt says which. Its mood and
// negation, and what governs it in turn, then decide:
//
//	S1  past, perfect, present or a headline's present: as the word says
//	S2  will, would, may, could …: what would be made is planned
//	S3  negated, "no deal", "without a deal": what would be made failed;
//	    "not yet" leaves it planned
//	S4  an infinitive or gerund stands as its governor says: hope to sign,
//	    refused to sign, agreed to buy, close to signing, after signing
//	S5  if, unless, until: planned
//	S6  in progress ("are negotiating", "is finalising"): planned
//	S7  a noun that governs: talks on a pact, failure of the deal, signing of
//	S8  an adjective: a proposed merger, a failed bid; "a deal is close"
//	S9  nothing of these: it is spoken of as known, so it was made; "would"
//	    on its content ("the merger would create") leaves it planned
//	S10 one that the article says was signed or reached is made, though other
//	    sentences speak of hopes, plans and quarrels around it

package article

import (
	"slices"
	"strings"
	"sync"
)

// A standing is a status and how surely the text states it.
type standing struct {
	status Status
	sure   certainty
}

// A certainty says what a status rests on.
type certainty uint8

const (
	assumed certainty = iota // nothing: spoken of as known (S9)
	implied                  // an adjective or mood
	stated                   // a word that makes, plans or undoes it
)

// A commitment is one entry of lexicon/commitment.txt.
type commitment struct {
	status  Status
	subject bool // says it of its subject
	stance  bool // takes a stand on one that may be known already
	noun    bool // only as a noun
}

var commitments = sync.OnceValue(func() map[string]commitment {
	table := make(map[string]commitment)
	for word, value := range lexTable("commitment") {
		status, flag, _ := strings.Cut(value, "\t")
		table[word] = commitment{Status(status), flag == "subject", flag == "stance", flag == "noun"}
	}
	return table
})

// nounStanding returns the standing of an agreement that noun i names.
func (r *dealReader) nounStanding(i int) standing {
	s := r.governedStanding(i)
	if s.sure == stated {
		return s
	}
	if c := r.reducedStanding(i); c.sure == stated {
		return c
	}
	if a := r.modifierStanding(i); a.sure > s.sure {
		return a
	}
	return s
}

// modifierStanding reads the adjectives before noun i (S8).
func (r *dealReader) modifierStanding(i int) standing {
	for c := range r.children(i) {
		if c > i {
			break
		}
		t := &r.tokens[c]
		if (t.lower == "any" || t.lower == "such") && t.rel == relDet {
			return standing{Planned, implied}
		}
		if t.lower == "no" && t.rel == relDet {
			if r.wordAt(i, i+1) == "in" && r.wordAt(i, i+2) == "sight" || r.wordAt(i, i+1) == "yet" {
				return standing{Planned, implied}
			}
			return standing{Failed, implied} // S3
		}
		if s, ok := commitments()[t.lower+" adj"]; ok && t.rel != relPoss && t.lower != "unlikely" {
			return standing{s.status, implied}
		}
	}
	return standing{Made, assumed}
}

// reducedStanding reads what follows noun i: "a deal signed in May", "a pact
// that collapsed".
func (r *dealReader) reducedStanding(i int) standing {
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i || t.rel != relAcl && t.rel != relRelcl || !t.tag.isVerb() {
			continue
		}
		w, ok := r.verbCommitment(c)
		if !ok || t.rel == relAcl && t.tag != tagVBN && t.tag != tagVBD {
			continue
		}
		if t.rel == relRelcl && !w.subject && r.childOf(c, relNsubjpass) < 0 && r.childOf(c, relDobj) >= 0 && r.tokens[r.childOf(c, relDobj)].tag != tagWDT {
			continue // "a deal that gives it access": of something else
		}
		if t.rel == relAcl {
			return standing{w.status, stated}
		}
		if s := r.moodStanding(c, w.status); s.status != Planned || !r.isDefinite(i) {
			return s
		} // "the pact, which some tried to stop": it is there
	}
	return standing{Made, assumed}
}

// governedStanding climbs from noun i to the word that governs it.
func (r *dealReader) governedStanding(i int) standing {
	for range 8 {
		t := &r.tokens[i]
		h := int(t.head)
		switch g := &r.tokens[h]; t.rel {
		case relConj, relAppos, relNmod, relPoss:
			i = h
		case relCompound, relAmod:
			if s, ok := r.nounCommitment(h); ok {
				return r.overNoun(h, s) // "rejected a truce proposal"
			}
			i = h
		case relDobj, relNsubjpass, relAttr, relOprd, relDative, relNsubj:
			return r.verbStanding(i, h)
		case relPobj, relPcomp:
			s, next, done := r.prepStanding(i, h)
			if done {
				return s
			}
			i = next
		case relRoot:
			return standing{Made, assumed}
		default:
			if g.tag.isVerb() && t.rel == relDep {
				return r.verbStanding(i, h)
			}
			return standing{Made, assumed}
		}
		if h == int(r.tokens[h].head) && i == h && !r.tokens[h].tag.isNoun() {
			break
		}
	}
	return standing{Made, assumed}
}

// verbStanding returns the standing of what noun i, argument of verb v, names.
func (r *dealReader) verbStanding(i, v int) standing {
	rel := r.tokens[i].rel
	if isCopula(r.lemma(v)) {
		return r.copulaStanding(i, v)
	}
	c, ok := r.verbCommitment(v)
	if x := r.childOf(v, relXcomp); rel == relNsubjpass && x >= 0 && r.isInfinitive(x) {
		return r.expectedStanding(i, v, x)
	}
	if !ok || rel == relNsubj && !c.subject && !r.isReduced(v) || c.stance && r.isDefinite(i) {
		return r.contentStanding(i, v)
	}
	s := r.negated(i, r.moodStanding(v, c.status))
	if d := r.childOf(i, relDet); s.status == Failed && d >= 0 && r.tokens[d].lower == "any" && r.modal(v) != "" && r.modal(v) != "could" {
		return standing{Planned, assumed} // "he would not sign any deal that": none there is
	}
	return s
}

// isDefinite reports whether noun i stands as known: "the deal", "its pact".
func (r *dealReader) isDefinite(i int) bool {
	for c := range r.children(i) {
		switch r.tokens[c].lower {
		case "the", "this", "that", "these", "its", "their", "his", "her", "our", "my", "'s":
			return c < i
		}
		if c < i && r.tokens[c].rel == relPoss {
			return true
		}
	}
	return r.tokens[i].tag.isName()
}

// isIndefinite reports whether noun i has "a" before it.
func (r *dealReader) isIndefinite(i int) bool {
	d := r.childOf(i, relDet)
	return d >= 0 && (r.tokens[d].lower == "a" || r.tokens[d].lower == "an" || r.tokens[d].lower == "any")
}

// expectedStanding reads "the deal is expected to be signed", which is
// planned, and "is expected to create jobs", which says nothing of its making.
func (r *dealReader) expectedStanding(i, v, x int) standing {
	c, ok := r.verbCommitment(x)
	if !ok || r.childOf(x, relDobj) >= 0 {
		return r.contentStanding(i, v)
	}
	if c.status == Failed {
		return standing{Made, assumed}
	}
	return standing{Planned, stated}
}

// negated turns what was made into what failed for "no deal" (S3).
func (r *dealReader) negated(i int, s standing) standing {
	if d := r.childOf(i, relDet); d >= 0 && r.tokens[d].lower == "no" && s.status == Made {
		return standing{Failed, stated}
	}
	return s
}

// contentStanding is that of an agreement whose verb says something else of
// it (S9): "the merger would create", "there is no deal".
func (r *dealReader) contentStanding(i, v int) standing {
	s := r.modifierStanding(i)
	if s.sure > assumed {
		return s
	}
	if m := r.modal(v); m == "would" || m == "could" || m == "might" || m == "may" || m == "should" || m == "must" {
		return standing{Planned, implied}
	}
	if t := &r.tokens[v]; !r.isDefinite(i) && (r.isConditional(v) || t.rel == relPcomp && r.gerundStanding(int(t.head)) == Planned) {
		return standing{Planned, implied} // "the option of having a deal"
	}
	return standing{Made, assumed}
}

// copulaStanding reads "a deal is close", "the merger is off" (S8).
func (r *dealReader) copulaStanding(i, v int) standing {
	neg := r.childOf(v, relNeg) >= 0
	for c := range r.children(v) {
		t := &r.tokens[c]
		if t.rel == relAcomp || t.rel == relAttr || t.rel == relAdvmod || t.rel == relPrt {
			if w, ok := commitments()[t.lower+" adj"]; ok {
				return standing{w.status, stated}
			}
			if t.lower == "off" || t.lower == "over" {
				return standing{Failed, stated}
			}
		}
	}
	s := r.contentStanding(i, v)
	if neg && s.sure == assumed && r.tokens[i].rel == relNsubj && r.childOf(v, relExpl) >= 0 {
		return standing{Failed, implied}
	}
	return s
}

// verbCommitment returns what verb v does, with its particle or adverb.
func (r *dealReader) verbCommitment(v int) (commitment, bool) {
	lemma := r.lemma(v)
	if sense, _ := r.phraseOf(v); sense == string(Made) || sense == string(Failed) {
		return commitment{status: Status(sense)}, true // "put pen to paper"
	}
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > v && (t.rel == relPrt || t.rel == relAdvmod || t.rel == relPrep) {
			if w, ok := commitments()[lemma+" "+t.lower]; ok {
				return w, true
			}
		}
	}
	w, ok := commitments()[lemma]
	if t := r.tokens[v].tag; !ok && t.isName() {
		w, ok = commitments()[verbLemma(r.tokens[v].lower)]
	}
	return w, ok && !w.noun
}

// settledStatus is that of the mention which states it most surely, the first
// of equals, since news leads with what is new. A headline's "to buy" may be
// said of what is planned and of what was made: there the text decides. And
// what somebody signed or reached (S10) stays made whatever others still hope
// or fear for it.
func (r *dealReader) settledStatus(mentions []*pact) Status {
	best := standing{Made, assumed}
	done := slices.ContainsFunc(mentions, r.isDone)
	for k, m := range mentions {
		s := m.standing
		if s.status == Planned && (s.sure == stated && r.inHeadline(m) || done) {
			s.sure = min(s.sure, implied)
		}
		if k == 0 || s.sure > best.sure {
			best = s
		}
	}
	return best.status
}

// isDone reports whether mention m says that the agreement itself was brought
// about: "signed", "reached last year", not "backed" or "announced" (S10).
func (r *dealReader) isDone(m *pact) bool {
	if m.verbal || m.standing != (standing{Made, stated}) || r.inHeadline(m) {
		return false
	}
	v := r.governingVerb(m.at)
	if c := r.childOf(m.at, relAcl); v < 0 || c > m.at && r.tokens[c].tag == tagVBN {
		v = c
	}
	return v >= 0 && isSigning(r.lemma(v)) && r.modal(v) == "" && !r.isInfinitive(v)
}
