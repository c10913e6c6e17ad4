// What the rest of the article shows of a word: an article names somebody in
// full once, with a title or a first name, and by one word after that.

package article

import (
	"unicode"
	"unicode/utf8"
)

// What an article shows of a word, a bit each.
const (
	seenSmall    = 1 << iota // it also stands in small letters: no name
	seenCapital              // it has a capital inside a plain sentence
	seenTitle                // an honorific or a title stands before it: Mr Ruiz
	seenGiven                // a given name stands before it: Ana Ruiz
	seenFamily               // a family name stands after it
	seenOrg                  // a word of organisations stands after it: Ruiz Bank
	seenBrackets             // it stands alone in brackets: (SEC)
	seenIn                   // in, at, from stands before it, and no name after it
	seenPossess              // 's stands after it
	seenThe                  // the stands before it
)

// An acquaintance is what an article shows of one word.
type acquaintance struct {
	word          uint32 // hashed, in lower case
	bits          uint32
	votes         [numVotes]uint8 // see syntax_recall.go
	before, after uint32          // the words beside it the first time it stands in a longer name
}

// readSeen fills in what the article as a whole shows of each word.
func (p *parser) readSeen() {
	size := 64
	for size < 2*len(p.tokens) {
		size *= 2
	}
	if cap(p.seen) < size {
		p.seen = make([]acquaintance, size)
	}
	p.seen = p.seen[:size]
	clear(p.seen)
	for k := range p.sents {
		s := &p.sents[k]
		for i := s.first; i < s.last; i++ {
			p.meet(s, i)
		}
	}
	for i := range p.faces {
		w := &p.faces[i]
		w.prior, w.elsewhere = 0, 0
		if a := p.seenOf(w.lower); w.capital {
			w.seen, w.before, w.after = a.bits, a.before, a.after
		} else {
			w.seen, w.before, w.after = a.bits&seenCapital, 0, 0
		}
	}
}

// seenOf returns what is known of a word, in the table's place for it.
func (p *parser) seenOf(word uint32) *acquaintance {
	mask := len(p.seen) - 1
	for at := int(word*2654435761>>8) & mask; ; at = (at + 1) & mask {
		if a := &p.seen[at]; a.word == word || a.word == 0 {
			a.word = word
			return a
		}
	}
}

// meet notes what one token shows of its word.
func (p *parser) meet(s *sentence, i int) {
	w, t := &p.faces[i], &p.tokens[i]
	a := p.seenOf(w.lower)
	if !w.capital {
		a.bits |= seenSmall
		return
	}
	if w.style == stylePlain && i > s.first {
		a.bits |= seenCapital
	}
	l, r := p.faceAt(s, i-1), p.faceAt(s, i+1)
	if i > s.first {
		switch lt := &p.tokens[i-1]; {
		case l.capital && lt.lex&(lexHonorifics|lexTitles) != 0:
			a.bits |= seenTitle
		case l.capital && lt.lex&lexGivenNames != 0:
			a.bits |= seenGiven
		case lt.lower == "(" && i+1 < s.last && p.tokens[i+1].lower == ")":
			a.bits |= seenBrackets
		case (lt.lower == "in" || lt.lower == "at" || lt.lower == "from") && !r.capital:
			a.bits |= seenIn
		case lt.lower == "the":
			a.bits |= seenThe
		}
		if l.capital && w.style != styleTitle && a.before == 0 && i-1 > s.first {
			a.before = l.lower
		}
	}
	if i+1 < s.last {
		switch rt := &p.tokens[i+1]; {
		case r.capital && rt.lex&lexOrgWords != 0:
			a.bits |= seenOrg
		case r.capital && rt.lex&lexSurnames != 0 && t.lex&lexGivenNames != 0:
			a.bits |= seenFamily
		case rt.lower == "'s":
			a.bits |= seenPossess
		}
		if r.capital && w.style != styleTitle && a.after == 0 {
			a.after = r.lower
		}
	}
}

// hasCapital reports whether a word begins with a capital letter.
func hasCapital(form string) bool {
	if form == "" {
		return false
	}
	if b := form[0]; b < utf8.RuneSelf {
		return 'A' <= b && b <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}
