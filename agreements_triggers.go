// Triggers: the words that may speak of an agreement.
//
//	A1  a noun of lexicon/agreementnouns.txt; a weak one only with a verb that
//	    makes, plans or undoes it, or with a party of its own
//	A2  "joint venture", "letter of intent", "plea deal": two words that only
//	    together are a trigger
//	A3  the noun before another: "merger talks" yes, "contract workers" no
//	A4  what only looks like one: a great deal, a deal with the crisis, in
//	    agreement, contract for May delivery, settlements on the West Bank
//	A5  bought, acquired, sold: a company as subject, a company, a part of one
//	    or goods by number as object
//	A6  agreed to do: of two parties, or of one that is no single person
//	A7  agreed on, settled with, merged with, partnered with, teamed up
//	A8  a verb inside a trigger's phrase ("a deal to buy") is none of its own
//	A10 a headline is read by the order of its words: its verbs and nouns are
//	    seldom told apart when every word has a capital
//	A11 an offer or bid among companies that is made, taken or turned down
//	A12 talks of two parties that failed, or that go on and say on what
//	A13 a company is picked to do work: chosen to supply radios
//	A14 a sum is paid for a company, or lent to somebody
//	A15 two pledge to do something, do it jointly or take up relations
//	A16 a club signs somebody from another one
//	A17 idioms of agreeing by two: buried the hatchet, shook hands on
//	A18 two work out, hammer out or nail down something
//	A19 two end or avert a quarrel: a strike, a row, their differences
//	A9  "agreed that", "agreed with critics": opinion, no agreement

package article

import (
	"slices"
	"strings"
	"sync"
)

// A dealNoun is one entry of lexicon/agreementnouns.txt.
type dealNoun struct {
	kind string
	weak bool
}

var dealNouns = sync.OnceValue(func() map[string]dealNoun {
	table := make(map[string]dealNoun)
	for word, value := range lexTable("agreementnouns") {
		kind, weak, _ := strings.Cut(value, "\t")
		table[word] = dealNoun{kind, weak != ""}
	}
	return table
})

var dealCompounds = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for _, w := range lexLines("agreementcompounds") {
		set[w] = true
	}
	return set
})

// trigger adds a pact where token i triggers one.
func (r *dealReader) trigger(i int) {
	t := &r.tokens[i]
	switch {
	case r.used[i]:
	case r.headlineTrigger(i):
	case t.tag.isNoun():
		r.nounTrigger(i)
	case t.tag.isVerb():
		r.verbTrigger(i)
	}
}

// nounTrigger reads noun i (A1 to A4).
func (r *dealReader) nounTrigger(i int) {
	word := nounLemma(r.tokens[i].lower)
	switch word {
	case "offer", "bid", "approach", "overture", "proposal", "term", "package", "plan":
		r.offerTrigger(i, word)
	case "talk", "negotiation":
		r.talksTrigger(i)
	}
	noun, ok := dealNouns()[word]
	if !ok || r.looksLike(i, word) {
		return
	}
	if noun, ok = r.twoWords(i, word, noun); !ok {
		return
	}
	if r.tokens[i].rel == relCompound {
		head := nounLemma(r.tokens[r.tokens[i].head].lower)
		if _, other := dealNouns()[head]; other || !dealCompounds()[head] {
			return // A3; "merger agreement" triggers at "agreement"
		}
	}
	d := pact{at: i, first: i, last: i, kind: r.kindOf(i, noun.kind), weak: noun.weak}
	d.plural = r.tokens[i].tag == tagNNS || r.tokens[i].tag == tagNNPS || word != r.tokens[i].lower
	r.nounPhrase(&d)
	d.standing = r.nounStanding(i)
	r.readParties(&d)
	if (d.kind == "agreement" || d.kind == "contract" || d.kind == "settlement") && slices.ContainsFunc(d.parties, r.isLabour) {
		d.kind = "labour deal"
	}
	r.readTopics(&d)
	if r.isEnough(&d) {
		r.pacts = append(r.pacts, d)
		r.useInfinitive(i)
	}
}

// twoWords settles the nouns that need a second word (A2).
func (r *dealReader) twoWords(i int, word string, noun dealNoun) (dealNoun, bool) {
	before, after := "", ""
	if i > 0 {
		before = r.tokens[i-1].lower
	}
	if i+2 < len(r.tokens) {
		after = r.tokens[i+1].lower + " " + r.tokens[i+2].lower
	}
	switch word {
	case "combination":
		return noun, before == "business" || before == "proposed" || before == "planned"
	case "venture":
		return dealNoun{noun.kind, false}, before == "joint"
	case "letter":
		return dealNoun{noun.kind, false}, after == "of intent" || after == "of understanding" || after == "of agreement"
	case "sheet":
		return dealNoun{noun.kind, false}, before == "term"
	case "fire":
		return dealNoun{noun.kind, false}, before == "-" && i > 1 && r.tokens[i-2].lower == "cease"
	case "plea":
		return noun, false
	case "bargain":
		if before == "plea" {
			return dealNoun{"settlement", false}, true
		}
		return noun, before != "good" && before != "real" && before != "hard" && before != "bad"
	case "credit", "facility":
		return noun, isCredit(before) || strings.HasPrefix(r.wordAt(i, i-2)+" "+before, "line of")
	case "memorandum":
		return dealNoun{noun.kind, !strings.HasPrefix(after, "of ")}, true
	case "understanding":
		return noun, before != "of" && !strings.HasPrefix(after, "of ")
	}
	return noun, true
}

// isCredit reports whether the word before "credit" or "facility" makes it
// money that is lent: no tax credit, no mining facility.
func isCredit(before string) bool {
	switch before {
	case "credit", "loan", "standby", "stand-by", "export", "trade", "bank", "revolving", "bridging", "bridge", "lending", "debt", "financing", "buyer", "suppliers", "line", "term":
		return true
	}
	return false
}

// kindOf refines the kind by what stands before the noun.
func (r *dealReader) kindOf(i int, kind string) string {
	if kind != "agreement" && kind != "contract" {
		return kind
	}
	for c := range r.children(i) {
		if c > i {
			break
		}
		switch nounLemma(r.tokens[c].lower) {
		case "union", "labour", "labor", "wage", "pay", "collective", "bargaining":
			return "labour deal"
		case "trade":
			return "trade deal"
		case "peace":
			return "treaty"
		case "plea", "settlement":
			return "settlement"
		case "merger", "takeover", "acquisition", "buyout":
			return "merger"
		case "loan", "credit", "bailout":
			return "loan"
		case "ceasefire", "truce":
			return "ceasefire"
		}
	}
	return kind
}

// nounPhrase reads what stands before the noun: how definite it is, whether
// it is a further one, how many there are.
func (r *dealReader) nounPhrase(d *pact) {
	for c := range r.children(d.at) {
		if c > d.at {
			break
		}
		t := &r.tokens[c]
		switch t.rel {
		case relDet, relPoss, relNummod, relAmod, relCompound, relNmod, relPredet, relQuantmod:
			d.first = min(d.first, r.phraseStart(c))
		}
		switch t.lower {
		case "the", "this", "that", "these", "those", "its", "their", "his", "her", "our":
			d.definite = true
		case "any", "another", "second", "third", "fourth", "fifth", "separate", "similar", "other", "further", "additional", "earlier", "previous", "prior", "original", "old", "latest":
			d.fresh = true
		}
		d.modified = d.modified || (t.rel == relAmod || t.rel == relCompound) && t.lex&lexFunctionWords == 0
	}
	d.count = r.countOf(d)
}

func (r *dealReader) phraseStart(i int) int {
	first, _ := r.subtree(i)
	return first
}

// countOf returns the claim that counts the noun, or 0.
func (r *dealReader) countOf(d *pact) int {
	if !d.plural {
		return 0
	}
	n := r.childOf(d.at, relNummod)
	if n < 0 && r.tokens[d.first].tag == tagCD && r.tokens[d.first+1].tag != tagHyph {
		n = d.first // "three sale and purchase agreements"
	}
	if n < 0 || n > d.at {
		return 0
	}
	for _, c := range r.claimsFrom(r.tokens[max(0, n-8)].start) {
		if c.Start >= r.tokens[n].end {
			return 0
		}
		if c.Kind == Cardinal && r.tokens[n].start < c.End {
			v, err := c.Value.Int64()
			if err != nil || v > 1<<20 {
				return 0
			}
			return int(v)
		}
	}
	return 0
}

// childWith returns the preposition prep under token i, or -1.
func (r *dealReader) childWith(i int, prep string) int {
	for c := range r.children(i) {
		if t := &r.tokens[c]; t.rel == relPrep && t.lower == prep {
			return c
		}
	}
	return -1
}

// useInfinitive keeps the verbs of a noun's own clause from triggering (A8).
func (r *dealReader) useInfinitive(i int) {
	for c := range r.children(i) {
		if r.tokens[c].rel == relAcl || r.tokens[c].rel == relRelcl {
			r.useClause(c)
		}
	}
	// "struck a deal to buy": the clause may hang on the verb.
	h := int(r.tokens[i].head)
	if !r.tokens[h].tag.isVerb() {
		return
	}
	for c := range r.children(h) {
		if t := &r.tokens[c]; c > i && (t.rel == relAdvcl || t.rel == relXcomp || t.rel == relPrep) {
			r.useClause(c)
		}
	}
	r.used[h] = true
	for g := int(r.tokens[h].head); r.tokens[h].rel == relXcomp && r.tokens[g].tag.isVerb() && g != h; g = int(r.tokens[h].head) {
		r.used[g] = true
		h = g
	}
}

func (r *dealReader) useClause(c int) {
	first, last := r.subtree(c)
	for k := first; k < last; k++ {
		if r.tokens[k].tag.isVerb() {
			r.used[k] = true
		}
	}
}

// isEnough reports whether the text says enough of noun trigger d to take it
// for an agreement (A1). Mentions of one known already need less: see merge.
func (r *dealReader) isEnough(d *pact) bool {
	if !d.weak {
		return true
	}
	if d.definite && d.kind != "treaty" && (r.hasKind(d.kind) || d.kind == "agreement" && len(r.pacts) > 0 && r.tokens[d.at].rel == relNsubj) {
		return true
	}
	verb := d.standing.sure == stated
	if r.tokens[d.at].lower == "consensus" && (!verb || d.standing.status == Planned) {
		return false // "to forge consensus with"
	}
	if d.kind == "memorandum" && r.isIssued(d.at) {
		return false // a memorandum to one's staff
	}
	switch d.kind {
	case "loan":
		return (verb && (d.named > 1 || d.named > 0 && d.value.Text != "") || d.side > 0 && d.named > 0) && (!d.plural || d.count > 0)
	case "merger":
		if r.tokens[d.at].rel == relCompound && verb {
			return true // "rejected a takeover bid"
		}
		if w := nounLemma(r.tokens[d.at].lower); d.plural && (w == "sale" || w == "purchase" || r.childWith(d.at, "of") >= 0) && !r.isOfBusiness(d.at) {
			return false // "purchases of farm goods", "annual sales"
		}
		return d.named > 0 && (d.side > 0 && d.standing.sure > assumed || r.isOfBusiness(d.at)) || len(d.members) > 0
	case "contract":
		return verb && d.named > 0 || d.side > 1
	case "settlement":
		return verb && len(d.parties) > 0 || d.side > 0 && r.childWith(d.at, "with") >= 0
	case "treaty":
		return verb && len(d.parties) > 0 && r.bindsStates(d.at) || verb && d.named > 0 && r.isPartyTo(d.at)
	case "agreement":
		return (d.named > 0 && verb && !d.plural || d.side > 0 && d.named > 1) && (!d.personal || d.named > 1 && verb)
	}
	return d.named > 1 && verb || d.named > 0 && d.side > 0 && verb || d.side > 1
}

// isIssued reports whether noun i is something that one writes or issues.
func (r *dealReader) isIssued(i int) bool {
	for _, v := range []int{r.governingVerb(i), r.childOf(i, relAcl)} {
		if v >= 0 {
			switch r.lemma(v) {
			case "issue", "write", "send", "circulate", "publish", "release":
				return true
			}
		}
	}
	return false
}

// isPartyTo reports whether noun i stands in "party to two conventions".
func (r *dealReader) isPartyTo(i int) bool {
	h := int(r.tokens[i].head)
	g := nounLemma(r.tokens[r.tokens[h].head].lower)
	return r.tokens[i].rel == relPobj && (g == "party" || g == "signatory")
}

// isOfBusiness reports whether noun i is one of a company or a part of one:
// "the acquisition of Acme", "the sale of its paper mills".
func (r *dealReader) isOfBusiness(i int) bool {
	c := r.childWith(i, "of")
	if c < 0 {
		return false
	}
	o := r.childOf(c, relPobj)
	return o >= 0 && (r.isCompany(o) || r.isCompanyPart(o) || r.isGoods(o))
}

// bindsStates reports whether a convention, protocol or charter is one that
// is signed, ratified, joined or left.
func (r *dealReader) bindsStates(i int) bool {
	for _, v := range []int{r.governingVerb(i), r.childOf(i, relAcl)} {
		if v < 0 {
			continue
		}
		switch r.lemma(v) {
		case "sign", "ratify", "join", "adopt", "accede", "conclude", "ink", "initial", "negotiate", "agree", "withdraw", "pull", "quit", "exit", "denounce":
			return true
		}
		if sense, _ := r.phraseOf(v); sense == string(Made) {
			return true // "put their names to a charter"
		}
	}
	return false
}

func (r *dealReader) hasKind(kind string) bool {
	for k := range r.pacts {
		if r.pacts[k].kind == kind {
			return true
		}
	}
	return false
}
