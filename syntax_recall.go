// Recall: labels are found twice. The second reading knows what the first one
// called each word, here and elsewhere in the article, and what it called the
// words to the right. "Lima" alone may be a city or a woman; where the article
// says "Ms Lima" too, it is the woman (the extended prediction history of
// Ratinov and Roth 2009).

package article

// What a word may be called elsewhere.
const (
	voteNone = iota
	votePerson
	voteOrg
	votePlace
	voteNorp
	voteOther
	numVotes
)

// voteOf returns what a label calls its word.
func voteOf(l label) int {
	switch l.kind() {
	case labelNone:
		return voteNone
	case labelPerson:
		return votePerson
	case labelOrg:
		return voteOrg
	case labelGPE, labelLoc, labelFac:
		return votePlace
	case labelNorp:
		return voteNorp
	}
	return voteOther
}

// priorOutside is the prior of a token outside of entities.
const priorOutside = 1

// What a word is elsewhere, if it has a capital there; otherwise two for each
// vote and one more where all votes agree.
const (
	elsewhereSmall   = 1 // a word without a capital
	elsewhereNowhere = 2 // it stands only here
	elsewhereVotes   = 4
)

// recall lets the words remember the labels that the tokens have now.
func (p *parser) recall() {
	for i := range p.tokens {
		if w := &p.faces[i]; w.capital && w.style == stylePlain {
			if v := &p.seenOf(w.lower).votes[voteOf(p.tokens[i].label)]; *v < 255 {
				*v++
			}
		}
	}
	for i := range p.tokens {
		w := &p.faces[i]
		w.prior, w.elsewhere = priorOutside+uint32(p.tokens[i].label), elsewhereSmall
		if w.capital {
			votes := p.seenOf(w.lower).votes
			if own := &votes[voteOf(p.tokens[i].label)]; w.style == stylePlain && *own > 0 {
				*own--
			}
			w.elsewhere = elect(&votes)
		}
	}
}

// elect returns what most votes say.
func elect(votes *[numVotes]uint8) uint32 {
	top, all := 0, 0
	for k, n := range votes {
		if all += int(n); n > votes[top] {
			top = k
		}
	}
	switch {
	case all == 0:
		return elsewhereNowhere
	case int(votes[top]) == all:
		return elsewhereVotes + 2*uint32(top) + 1
	}
	return elsewhereVotes + 2*uint32(top)
}
