// Idioms: parties that come together in other words than a noun of agreement:
// rules A17 to A19 of agreements_triggers.go.

package article

import (
	"slices"
	"strings"
	"sync"
)

// A pactPhrase is one entry of lexicon/pactphrases.txt under its verb.
type pactPhrase struct {
	words []string
	sense string
}

var pactPhrases = sync.OnceValue(func() map[string][]pactPhrase {
	table := make(map[string][]pactPhrase)
	for _, line := range lexLines("pactphrases") {
		phrase, sense, _ := strings.Cut(line, "\t")
		words := strings.Fields(phrase)
		table[words[0]] = append(table[words[0]], pactPhrase{words[1:], sense})
	}
	return table
})

// phraseOf returns the sense of the idiom that verb v opens and its last
// token; "" where it opens none.
func (r *dealReader) phraseOf(v int) (sense string, last int) {
	for _, p := range pactPhrases()[r.lemma(v)] {
		if last := r.idiomEnd(v, p.words); last >= 0 {
			return p.sense, last
		}
	}
	return "", -1
}

// phraseGap is how many other words may stand between two words of an idiom:
// "shook their weary hands".
const phraseGap = 3

// idiomEnd returns the last of the words behind verb v, or -1.
func (r *dealReader) idiomEnd(v int, words []string) int {
	k, end := v+1, r.sents[r.tokens[v].sent].last
	for _, w := range words {
		stop := min(end, k+phraseGap)
		for k < stop && r.tokens[k].lower != w && nounLemma(r.tokens[k].lower) != w {
			k++
		}
		if k >= stop {
			return -1
		}
		k++
	}
	return k - 1
}

// phraseTrigger reads "teamed up with", "buried the hatchet", "came to terms",
// "shook hands on" (A17).
func (r *dealReader) phraseTrigger(v int) {
	sense, at := r.phraseOf(v)
	subject := r.subjectOf(v)
	if sense != "two" && sense != "on" || subject < 0 || !r.isPartyLike(subject) || r.isOpinion(v) {
		return
	}
	with := max(r.childWith(v, "with"), r.childWith(at, "with"))
	on := max(r.onWhat(v), r.onWhat(at), r.childWith(v, "over"), r.childWith(at, "over"))
	if with < 0 && (sense == "on" && on < 0 || !r.isCouple(subject)) || r.leadsToNoun(on) {
		return
	}
	d := r.verbPact(v, at, "agreement")
	d.last = at
	r.addParty(&d, subject)
	if o := r.childOf(max(with, 0), relPobj); with >= 0 && o >= 0 {
		if r.isPersonal(o) && r.lemma(v) == "come" {
			return // "came to terms with his father"
		}
		r.addParty(&d, o)
	}
	if len(d.parties) > 1 && !d.personal {
		r.underVerb(&d, at)
		r.addVerbal(d)
	}
}

// isCouple reports whether phrase i stands for two or more bodies in its own
// words, "Acme and Bolt", "the two countries": whom a "they" or "both" means is
// too unsure where the verb alone tells of an agreement.
func (r *dealReader) isCouple(i int) bool {
	return r.isTwo(i) && (r.tokens[i].tag.isNoun() || r.tokens[i].tag.isName() || r.joinedAbove(i) >= 0)
}

// onWhat returns the "on" under token i that says on what, not on which day,
// or -1.
func (r *dealReader) onWhat(i int) int {
	for c := range r.children(i) {
		if t := &r.tokens[c]; c > i && t.rel == relPrep && t.lower == "on" {
			if o := r.childOf(c, relPobj); o < 0 || !r.isTimeWord(o) {
				return c
			}
		}
	}
	return -1
}

// isTimeWord reports whether noun i tells a day or another time.
func (r *dealReader) isTimeWord(i int) bool {
	t := &r.tokens[i]
	return t.lex&(lexWeekdays|lexMonths|lexPeriods) != 0 || t.label.kind() == labelDate || t.label.kind() == labelTime
}

// isBargaining reports whether verb v, with its particle, says that its
// subjects settle its object between them, whatever that is: "worked out a
// formula", "hammered out a timetable" (A18).
func (r *dealReader) isBargaining(v int) bool {
	switch r.withParticle(v) {
	case "work out", "hammer out", "thrash out", "hash out", "thresh out", "iron out", "map out", "nail down", "pin down", "tie up", "negotiate", "pool":
		return true
	}
	return false
}

// isSnag reports whether a noun means what stands in the way of an agreement:
// to iron it out is not yet to agree.
func isSnag(w string) bool {
	switch w {
	case "wrinkle", "detail", "kink", "crease", "issue", "problem", "obstacle", "glitch", "concern", "snag", "sticking", "point", "question", "hurdle":
		return true
	}
	return false
}

// bargainTrigger reads what two settle between them (A18).
func (r *dealReader) bargainTrigger(v int) {
	subject, object := r.subjectOf(v), r.objectOf(v)
	if subject < 0 || object < 0 || !r.isBargaining(v) || r.isDealNoun(object) || isSnag(nounLemma(r.tokens[object].lower)) {
		return
	}
	with := r.childWith(v, "with")
	if with < 0 && !r.isCouple(subject) {
		return
	}
	d := r.verbPact(v, object, "agreement")
	r.addParty(&d, subject)
	if o := r.childOf(max(with, 0), relPobj); with >= 0 && o >= 0 {
		r.addParty(&d, o)
	}
	if len(d.parties) > 1 && d.named > 0 && !d.personal && !slices.ContainsFunc(d.parties, r.isOne) {
		r.addVerbal(d)
	}
}

// isOne reports whether party x is one person.
func (r *dealReader) isOne(x party) bool { return r.isPersonal(x.at) }

// endsQuarrel reports whether verb v, with its particle, says that a quarrel is
// over or was kept from breaking out (A19).
func (r *dealReader) endsQuarrel(v int) bool {
	switch r.withParticle(v) {
	case "avert", "end", "bury", "bridge", "overcome", "defuse", "heal", "mend", "settle", "resolve", "forestall", "compose", "conclude", "patch up", "iron out",
		"call off", "head off", "stave off", "ward off", "lay aside", "set aside", "put aside", "sort out", "smooth over", "wind up", "make up", "clear up", "break off":
		return true
	}
	return false
}

// quarrelTrigger reads "averted a strike", "a row between X and Y was settled",
// "a strike was averted when X and Y …" (A19).
func (r *dealReader) quarrelTrigger(v int) {
	object := r.objectOf(v)
	if object < 0 || !isQuarrel(nounLemma(r.tokens[object].lower)) || !r.endsQuarrel(v) {
		return
	}
	d := r.verbPact(v, object, "settlement")
	d.last = max(v, object)
	for _, prep := range []string{"between", "with"} {
		if o := r.childOf(max(r.childWith(object, prep), 0), relPobj); r.childWith(object, prep) >= 0 && o >= 0 && r.isPartyLike(o) {
			r.addParty(&d, o)
		}
	}
	if s := r.enderOf(v, object); s >= 0 && len(d.parties) < 2 {
		r.addParty(&d, s)
	}
	if o := r.childOf(max(r.childWith(v, "with"), 0), relPobj); r.childWith(v, "with") >= 0 && o >= 0 && r.isPartyLike(o) {
		r.addParty(&d, o)
	}
	if len(d.parties) < 2 || d.named == 0 || slices.ContainsFunc(d.parties, r.isOne) {
		return
	}
	if slices.ContainsFunc(d.parties, r.isLabour) {
		d.kind = "labour deal"
	}
	r.addVerbal(d)
}

// enderOf returns who ended the quarrel that is the object of verb v: the
// subject, or, of a passive, that of the clause that says when or how; or -1.
func (r *dealReader) enderOf(v, object int) int {
	if s := r.subjectOf(v); s >= 0 && s != object && r.isPartyLike(s) {
		return s
	}
	if r.tokens[object].rel != relNsubjpass {
		return -1
	}
	for c := range r.children(v) {
		if r.tokens[c].rel != relAdvcl || c < v {
			continue
		}
		if s := r.childOf(c, relNsubj); s >= 0 && r.isCouple(s) {
			return s
		}
	}
	return -1
}
