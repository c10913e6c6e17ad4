// Agreements in headlines: rule A10 of agreements_triggers.go. Taggers and parsers learn
// from sentences and fail where every word has a capital, so here the order of
// the words decides: a verb that makes, plans or undoes, then the noun within
// a few words, the parties wherever the headline names them.

package article

// headlineReach is how many words may stand between verb and noun.
const headlineReach = 6

// headlineTrigger adds a pact for noun i of a headline and reports whether it
// did.
func (r *dealReader) headlineTrigger(i int) bool {
	if r.article.Paragraphs[r.para(i)].Kind != KindHeadline {
		return false
	}
	word := nounLemma(r.tokens[i].lower)
	noun, ok := dealNouns()[word]
	if !ok || r.looksLike(i, word) || r.headlineCompound(i) {
		return false
	}
	if noun, ok = r.twoWords(i, word, noun); !ok {
		return false
	}
	v := r.headlineVerb(i)
	if v < 0 {
		return false
	}
	if noun.weak && noun.kind == "treaty" && !r.bindsStates(i) {
		return false
	}
	d := pact{at: i, first: i, last: i, kind: r.kindOf(i, noun.kind)}
	d.plural = word != r.tokens[i].lower
	d.standing = standing{commitments()[verbLemma(r.tokens[v].lower)].status, stated}
	if r.wordAt(i, v-1) == "to" && d.standing.status == Made {
		d.standing.status = Planned
	}
	r.headlineParties(&d)
	if d.named == 0 {
		return false
	}
	r.readTopics(&d)
	r.orderParties(&d)
	r.used[v] = true
	r.pacts = append(r.pacts, d)
	return true
}

// headlineCompound reports whether the next word makes another thing of the
// noun: "contract talks", "merger deal".
func (r *dealReader) headlineCompound(i int) bool {
	next := nounLemma(r.wordAt(i, i+1))
	_, deal := dealNouns()[next]
	return deal || dealCompounds()[next] || next == "worker" || next == "partner"
}

// headlineVerb returns the verb before noun i, or -1.
func (r *dealReader) headlineVerb(i int) int {
	first := r.sents[r.tokens[i].sent].first
	for k := i - 1; k > first && k >= i-headlineReach; k-- {
		t := &r.tokens[k]
		if t.tag.isMark() && t.tag != tagHyph && t.tag != tagOpenQuote && t.tag != tagCloseQuote {
			return -1
		}
		c, ok := commitments()[verbLemma(t.lower)]
		if ok && !c.stance && !c.subject && t.rel != relPoss && verbLemma(t.lower) != "set" && r.wordAt(i, k-1) != "'s" {
			return k
		}
	}
	return -1
}

// headlineParties adds all places and organisations that the headline names.
func (r *dealReader) headlineParties(d *pact) {
	s := r.sents[r.tokens[d.at].sent]
	party := false
	for k := s.first; k < s.last; k++ {
		e := r.entityAt(k)
		if e == nil || e.Kind == Other || r.who[k] == r.who[d.at] || k > s.first && r.who[k-1] == r.who[k] {
			continue
		}
		switch r.wordAt(d.at, k-1) {
		case "with", "from", "between", "by":
			party = true
		case "and", ",":
		default:
			party = false // "in Chad and Libya"
		}
		if k < d.at || party {
			r.addEntity(d, k)
		}
	}
}
