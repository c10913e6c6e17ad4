// Coreference: who is meant by he, she, it, they, and by descriptions such as
// "the president", "the company", "the 54-year-old".
//
// Each is resolved in text order to the candidate of the highest score among
// those named or described not long before:
//
//	C1  class and number agree: he is a person, it is none
//	C2  gender agrees with what the text shows; pronouns near a name vote on it
//	C3  near before far, by sentences
//	C4  subjects before objects, objects before possessors and modifiers, but
//	    for an owner in the same sentence: Ruiz's visit, during which she
//	C5  whoever the article speaks of most
//	C6  a pronoun outside quotation marks does not mean what only a quotation
//	    names; one inside is not its speaker
//	C7  the source of a quotation is rather the source of the one before
//	C8  a description means whoever has its noun as a role, name or title
//	C9  a subject is rather a subject (parallelism)
//	C10 inside a clause rather the subject of the clause around it: Ruiz said she
//	C11 it and they mean nothing that the text names rather than what does not
//	    fit: much that they take up has no name (speakers_things.go)
//
// The weights stand in speakers_candidates.go.

package article

// A candidate is an entity that a pronoun or description may mean.
const (
	maxBack      = 48 // mentions looked back upon
	maxSentences = 9
)

// gendered says which pronouns there are.
type pronoun struct {
	class               class
	feminine, masculine bool
	plural, first       bool
}

// pronounOf returns what kind of pronoun a word is; ok is false for no
// third-person or first-person pronoun.
func pronounOf(lower string) (pr pronoun, ok bool) {
	switch lower {
	case "he", "him", "his", "himself":
		return pronoun{class: classPerson, masculine: true}, true
	case "she", "her", "hers", "herself":
		return pronoun{class: classPerson, feminine: true}, true
	case "it", "its", "itself":
		return pronoun{class: classOrg}, true
	case "they", "them", "their", "theirs", "themselves":
		return pronoun{class: classOrg, plural: true}, true
	case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves":
		return pronoun{first: true}, true
	}
	return pronoun{}, false
}

// resolveReferences resolves the pronouns and descriptions of the text.
func (p *parser) resolveReferences() {
	p.sourceHeads()
	p.markSpeech()
	recent := p.recent[:0]
	p.genderVotes()
	p.recent = recent
	names := len(p.mentions)
	next := 0
	for i := range p.tokens {
		for next < names && p.mentions[next].first == i {
			p.recent = append(p.recent, p.mentions[next])
			next++
		}
		p.ahead = p.mentions[next:min(next+laterNames, names)]
		if m, ok := p.reference(i); ok {
			p.mentions = append(p.mentions, m)
			p.recent = append(p.recent, m)
			p.mentionAt[i] = int32(len(p.mentions))
		}
	}
	p.indexMentions()
}

// sourceHeads gives, for each token, one more than the index of the quotation
// whose source it heads.
func (p *parser) sourceHeads() {
	p.sourceAt = zeroed(p.sourceAt, len(p.tokens))
	for q := range p.quotes {
		if h := p.quotes[q].head; h >= 0 {
			p.sourceAt[h] = int32(q + 1)
		}
	}
}

// markSpeech gives, for each token in a quotation, one more than its index, and
// for each token in a direct one.
func (p *parser) markSpeech() {
	p.speechAt = zeroed(p.speechAt, len(p.tokens))
	p.saidAt = zeroed(p.saidAt, len(p.tokens))
	for q := range p.quotes {
		for _, r := range p.quotes[q].content {
			for i := r.first; i < r.last; i++ {
				p.saidAt[i] = int32(q + 1)
			}
		}
		if p.quotes[q].kind == Indirect {
			continue
		}
		for _, r := range p.quotes[q].content {
			for i := r.first; i < r.last; i++ {
				p.speechAt[i] = int32(q + 1)
			}
		}
	}
	if len(p.quotes) == 0 {
		return
	}
	for _, s := range p.quoted { // an indirect quotation's words stand outside the marks
		for i := s.first; i < s.last; i++ {
			p.speechAt[i] |= inMarks
		}
	}
	for i, q := range p.speechAt {
		if q&inMarks == 0 {
			p.speechAt[i] = 0
		} else {
			p.speechAt[i] &^= inMarks
		}
	}
}

const inMarks = 1 << 30

// genderVotes lets each gendered pronoun vote for the candidate that it most
// likely means, as far as titles and kinship words do not speak (C2).
func (p *parser) genderVotes() {
	next := 0
	for i := range p.tokens {
		for next < len(p.mentions) && p.mentions[next].first <= i {
			next++
		}
		pr, ok := pronounOf(p.tokens[i].lower)
		if !ok || pr.class != classPerson {
			continue
		}
		p.recent = p.mentions[:next]
		if k := p.bestCandidate(i, pr); k >= 0 {
			if pr.feminine {
				p.known[k].feminine++
			} else {
				p.known[k].masculine++
			}
		}
	}
}

// reference returns the mention that token i makes as a pronoun or as the head
// of a description.
func (p *parser) reference(i int) (mention, bool) {
	t := &p.tokens[i]
	if pr, ok := pronounOf(t.lower); ok && !pr.first && t.form != "US" && t.form != "IT" {
		k := p.referent(i, pr)
		if k < 0 {
			return mention{}, false
		}
		return mention{tokenRange: tokenRange{i, i + 1}, before: i, head: i, kind: ByPronoun, form: -1, entity: k}, true
	}
	if (t.lower == "who" || t.lower == "which" || t.lower == "that" || t.lower == "whose") && p.sourceAt[i] > 0 {
		if k := p.relativized(i); k >= 0 {
			return mention{tokenRange: tokenRange{i, i + 1}, before: i, head: i, kind: ByPronoun, form: -1, entity: k}, true
		}
	}
	k, r := p.onlyForce(i), tokenRange{i, i + 1}
	if k < 0 {
		k, r = p.description(i)
	}
	if k < 0 {
		k, r = p.unnamed(i)
	}
	if k < 0 {
		return mention{}, false
	}
	return mention{tokenRange: r, before: r.first, head: i, kind: ByDescription, form: -1, entity: k}, true
}

// referent returns the entity that a pronoun at token i means, or -1.
func (p *parser) referent(i int, pr pronoun) int {
	if pr.class == classOrg {
		return p.bestThing(i, pr)
	}
	return p.bestCandidate(i, pr)
}

// bestCandidate returns the entity that fits a pronoun or description at token
// i best, or -1.
func (p *parser) bestCandidate(i int, pr pronoun) int {
	best, most := -1, -1
	for n := len(p.recent) - 1; n >= 0 && n >= len(p.recent)-maxBack; n-- {
		m := &p.recent[n]
		if p.tokens[i].sent-p.tokens[m.first].sent > maxSentences {
			break
		}
		if m.entity < 0 || m.last > i && m.first <= i || m.entity == best || p.filedBy(m) {
			continue
		}
		if s := p.candidateScore(i, m, pr); s > most {
			best, most = m.entity, s
		}
	}
	return best
}

// speech returns one more than the quotation in whose marks token i stands, or 0.
func (p *parser) speech(i int) int32 {
	return p.speechAt[i]
}

// agreement scores class, number and gender (C1, C2); less than 0 excludes.
func agreement(k *known, pr pronoun) int {
	switch {
	case pr.class == classPerson:
		if k.class != classPerson || k.plural {
			return -1
		}
		if !pr.masculine && !pr.feminine {
			return 0
		}
		net := k.feminine - k.masculine + 2*k.leaning
		if pr.masculine {
			net = -net
		}
		if net <= -4 {
			return -1
		}
		return max(-24, min(9, 4*net))
	case k.class == classOrg:
		return 6
	case k.class == classPlace || k.class == classOther:
		return 2
	}
	return -1
}
