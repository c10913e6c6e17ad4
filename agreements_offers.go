// Offers and talks: rules A11 and A12 of agreements_triggers.go. Neither is an
// agreement yet; one that is taken or turned down tells of a merger made or
// failed, talks of two that are named tell of an agreement to come or failed.

package article

import "slices"

// offerTrigger reads noun i of "accepted a bid from Acme", "its $40 a share
// offer for Bolt" (A11).
func (r *dealReader) offerTrigger(i int, word string) {
	if r.isOfferForDeal(i) {
		return // "takeover bid", "an offer to buy": the other word triggers
	}
	d := pact{at: i, first: i, last: i, kind: "merger", weak: true}
	d.plural = word != r.tokens[i].lower
	r.nounPhrase(&d)
	d.standing = r.offerStanding(i)
	r.readParties(&d)
	r.offerTarget(&d)
	r.readTopics(&d)
	if slices.ContainsFunc(d.parties, r.isLabour) && d.standing.sure == stated && d.standing.status != Planned {
		d.kind = "labour deal"
		r.pacts = append(r.pacts, d)
		return
	}
	if !isBid(word) {
		return
	}
	if d.standing.sure != stated || d.plural || !r.isAmongCompanies(&d) || d.named < 2 && d.standing.status == Planned && (d.value.Text == "" || word == "bid") {
		return
	}
	r.pacts = append(r.pacts, d)
	r.useInfinitive(i)
}

// isBid reports whether a noun is what companies bid with for each other;
// workers also accept or reject terms and proposals.
func isBid(word string) bool {
	return word == "offer" || word == "bid" || word == "approach" || word == "overture"
}

// isOfferForDeal reports whether an offer has a word beside it that triggers.
func (r *dealReader) isOfferForDeal(i int) bool {
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i && (t.rel == relCompound || t.rel == relAmod || t.rel == relNmod) {
			if _, ok := dealNouns()[nounLemma(t.lower)]; ok {
				return true
			}
		}
		if c > i && (t.rel == relAcl || t.rel == relRelcl) && r.isInfinitive(c) {
			return true
		}
	}
	return r.tokens[i].rel == relCompound
}

// offerStanding returns Made for an offer that is taken, Failed for one that
// is turned down or withdrawn, and Planned for one that is made.
func (r *dealReader) offerStanding(i int) standing {
	v := r.governingVerb(i)
	if v < 0 || r.tokens[i].rel == relPobj {
		return standing{Planned, assumed}
	}
	switch r.lemma(v) {
	case "accept", "approve", "endorse", "back", "agree", "embrace", "win":
		return r.moodStanding(v, Made)
	case "reject", "spurn", "rebuff", "refuse", "decline", "withdraw", "drop", "abandon", "dismiss", "turn", "scrap", "pull":
		if c, ok := r.verbCommitment(v); r.lemma(v) != "turn" || ok && c.status == Failed {
			return r.moodStanding(v, Failed)
		}
	case "make", "launch", "receive", "raise", "sweeten", "extend", "announce", "begin", "start", "consider", "increase", "submit", "mount", "table", "get", "study", "weigh", "improve":
		return standing{Planned, stated}
	}
	return standing{Planned, assumed}
}

// offerTarget adds whom the offer is for: "its bid for Bolt".
func (r *dealReader) offerTarget(d *pact) {
	for _, at := range []int{d.at, r.governingVerb(d.at)} {
		if at < 0 {
			continue
		}
		for _, prep := range []string{"for", "from"} {
			if c := r.childWith(at, prep); c >= 0 {
				if o := r.childOf(c, relPobj); o >= 0 && r.isCompany(o) {
					r.addParty(d, o)
				}
			}
		}
	}
	if o := r.companyBehind(d.at, "from"); o >= 0 {
		r.addParty(d, o)
	}
	r.orderParties(d)
}

// isAmongCompanies reports whether all named parties of an offer are
// organizations, and there is one.
func (r *dealReader) isAmongCompanies(d *pact) bool {
	n := 0
	for _, x := range d.parties {
		if e := r.entityAt(x.at); e != nil && e.Kind == Organization {
			n++
		} else if e != nil {
			return false
		}
	}
	return n > 0
}

// talksTrigger reads noun i of "talks between X and Y collapsed" (A12).
func (r *dealReader) talksTrigger(i int) {
	if r.isOfferForDeal(i) || r.tokens[i].tag != tagNNS || r.leadsToDeal(i) {
		return
	}
	d := pact{at: i, first: i, last: i, kind: "agreement", weak: true}
	r.nounPhrase(&d)
	d.standing = r.talksStanding(i)
	r.readParties(&d)
	r.readTopics(&d)
	if d.standing.sure < stated || d.personal || len(d.parties) < 2 || d.standing.status == Planned && (d.named < 2 || len(d.topics) == 0) {
		return
	}
	r.pacts = append(r.pacts, d)
	r.useInfinitive(i)
}

// leadsToDeal reports whether talks are on what triggers by itself, "talks on
// a treaty", or end without it.
func (r *dealReader) leadsToDeal(i int) bool {
	first, last := r.subtree(i)
	if h := int(r.tokens[i].head); r.tokens[i].rel == relNsubj && r.tokens[h].tag.isVerb() {
		_, last = r.subtree(h)
	}
	for k := first; k < last; k++ {
		if k != i && r.isDealNoun(k) {
			return true
		}
	}
	return false
}

// talksStanding returns Failed for talks that break down or end in nothing,
// and Planned for those that go on between two.
func (r *dealReader) talksStanding(i int) standing {
	if r.endsInFailure(i) {
		return standing{Failed, stated}
	}
	h := int(r.tokens[i].head)
	switch rel := r.tokens[i].rel; {
	case rel == relNsubj || rel == relNsubjpass || rel == relDobj:
		if c, ok := r.verbCommitment(h); ok && c.status == Failed {
			return r.moodStanding(h, Failed)
		}
		return standing{Planned, stated}
	case rel == relPobj && r.isLeft(h):
		return standing{Failed, stated} // "walked out of talks"
	case rel == relPobj && r.tokens[h].lower == "in":
		return standing{Planned, stated}
	}
	return standing{Planned, assumed}
}

// isLeft reports whether preposition h, "of" or "from", hangs on a verb that says
// that somebody left.
func (r *dealReader) isLeft(h int) bool {
	v := r.pastAdverb(int(r.tokens[h].head))
	c, ok := r.verbCommitment(v)
	return r.tokens[v].tag.isVerb() && ok && c.status == Failed && r.modal(v) == "" && !r.isInfinitive(v)
}

// isNoResult reports whether "without" before a word says that talks failed.
func isNoResult(w string) bool {
	switch w {
	case "result", "results", "progress", "success", "outcome", "breakthrough", "resolution":
		return true
	}
	return false
}

// endsInFailure reports whether the words after talks i say that they ended in
// nothing, wherever the tree hangs them.
func (r *dealReader) endsInFailure(i int) bool {
	last := r.sents[r.tokens[i].sent].last
	for k := i + 1; k+2 < last; k++ {
		if l := r.tokens[k].lower; (l == "ended" || l == "end" || l == "ends") && r.tokens[k+1].lower == "in" {
			return isFailureWord(r.tokens[k+2].lower)
		}
		if r.tokens[k].lower == "without" && r.tokens[k+1].tag.isNoun() {
			return isNoResult(r.tokens[k+1].lower)
		}
	}
	return false
}

func isFailureWord(w string) bool {
	switch w {
	case "failure", "deadlock", "stalemate", "impasse", "disarray", "acrimony", "collapse", "disagreement":
		return true
	}
	return false
}
