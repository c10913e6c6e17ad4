// Faces: words as the models of syntax see them, numbers to put into features.
//
// All that a token's own characters say is computed once for each token and
// shared by tags, labels and heads.

package article

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// A face is what features say of one token. All values are hashed or small.
type face struct {
	lower, form      uint32 // the word in lower case, and as it stands
	end1, end2, end3 uint32 // its last letters
	open1, open3     uint32 // its first letters
	shape            uint32 // see shapeOf
	style            uint32 // see styleOf; of the whole sentence
	lex              uint32 // the word lists that it stands in
	names            uint32 // those of names and titles among them
	kinds            uint32 // see syntax_words.go
	cluster                 // see syntax_clusters.go
	seen             uint32 // what the rest of the article shows: see syntax_seen.go
	prior, elsewhere uint32 // what was read before: see syntax_recall.go
	before, after    uint32 // the words beside it in its first longer name
	capital          bool
	runFirst         int32 // the name-like words around it: see readRuns
	runLast          int32
}

// outside stands for the places before and after a sentence.
var outside = face{lower: 1, form: 1, shape: 1}

// readFaces computes the words of all tokens.
func (p *parser) readFaces() {
	m := p.syntax().tags
	p.faces = slices.Grow(p.faces[:0], len(p.tokens))[:len(p.tokens)]
	for i := range p.tokens {
		t, w := &p.tokens[i], &p.faces[i]
		w.lower, w.form = hashWord(t.lower), hashWord(t.form)
		w.end1, w.end2, w.end3 = ending(t.lower, 1), ending(t.lower, 2), ending(t.lower, 3)
		w.open1, w.open3 = hashWord(t.lower[:min(1, len(t.lower))]), hashWord(t.lower[:min(3, len(t.lower))])
		w.shape = shapeOf(t.form)
		w.lex = featureLists(t.lex)
		w.names = w.lex & nameLists
		w.kinds = m.kinds(w)
		w.cluster = p.clusterOf(i)
		w.capital = hasCapital(t.form)
	}
	for _, s := range p.sents {
		style := p.styleOf(s)
		for i := s.first; i < s.last; i++ {
			p.faces[i].style = style
		}
	}
	p.readSeen()
}

// learnedLists are the word lists that the models have learned from, in the
// order of their bits in a face, those that tell names first. A list that is
// added to lexicon.go later, or moved there, changes nothing here; what
// changes here wants all models of syntax trained again.
var learnedLists = [...]lexSet{
	lexHonorifics, lexTitles, lexMonths, lexWeekdays, lexGivenNames, lexSurnames, lexPlaces, lexOrgWords,
	lexParticles, lexSurnameFirst, lexPlaceNouns, lexOrgNouns, lexOrganizations, lexTowns,
	lexAbbreviations, lexCues, lexKinship, lexFeminine, lexMasculine, lexBodies, lexDocuments,
	lexFemaleNames, lexMaleNames, lexFunctionWords, lexNumbers, lexPeriods,
}

// nameLists are those of learnedLists that tell names.
const nameLists = 1<<14 - 1

// featureLists returns the lists of a word as features see them.
func featureLists(lex lexSet) uint32 {
	bits := uint32(0)
	if lex != 0 {
		for k, list := range learnedLists {
			if lex&list != 0 {
				bits |= 1 << k
			}
		}
	}
	return bits
}

// ending returns a word's last n bytes, hashed.
func ending(s string, n int) uint32 { return hashWord(s[max(0, len(s)-n):]) + uint32(n) }

// shapeOf returns a word's shape, hashed: capitals, small letters and digits
// as such, other characters themselves; long runs as one of two, and digits
// as up to four, so that 2019 differs from 15.
func shapeOf(form string) uint32 {
	h, last, run := uint32(2166136261), rune(-1), 0
	for _, r := range form {
		switch {
		case r < utf8.RuneSelf && 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			r = 'x'
		case r < utf8.RuneSelf && 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			r = 'X'
		case unicode.IsDigit(r):
			r = 'd'
		case r >= utf8.RuneSelf && unicode.IsLetter(r):
			r = 'o'
		}
		if run++; r != last {
			run = 1
		}
		last = r
		if run <= 2 || run <= 4 && r == 'd' {
			h = (h ^ uint32(r)) * 16777619
		}
	}
	return h ^ h>>15
}

// The styles of a sentence.
const (
	stylePlain = iota
	styleTitle // Most Words Have a Capital
	styleUpper // ALL OF THEM ARE IN CAPITALS
)

// styleOf returns how a sentence uses capitals: where all words have them,
// they say nothing of a word.
func (p *parser) styleOf(s sentence) uint32 {
	words, capitals, upper := 0, 0, 0
	for i := s.first; i < s.last; i++ {
		form := p.tokens[i].form
		r, size := utf8.DecodeRuneInString(form)
		if !unicode.IsLetter(r) || len(form) < 4 {
			continue
		}
		words++
		if unicode.IsUpper(r) {
			capitals++
			if next, _ := utf8.DecodeRuneInString(form[size:]); unicode.IsUpper(next) {
				upper++
			}
		}
	}
	switch {
	case words < 3:
		return stylePlain
	case upper*10 >= words*8:
		return styleUpper
	case capitals*10 >= words*8:
		return styleTitle
	}
	return stylePlain
}

// faceAt returns the word of a token, or outside if the sentence has none there.
func (p *parser) faceAt(s *sentence, i int) *face {
	if i < s.first || i >= s.last {
		return &outside
	}
	return &p.faces[i]
}

// readRuns finds the runs of name-like words, half-open, once tags are known:
// "the Bank of Lima Ltd" is a bank for its first word and a company for its
// last, and all words between share that.
func (p *parser) readRuns() {
	for k := range p.sents {
		s := &p.sents[k]
		for i := s.first; i < s.last; {
			end := i
			for end < s.last && p.isNameLike(s, end) {
				end++
			}
			for j := i; j < max(end, i+1); j++ {
				p.faces[j].runFirst, p.faces[j].runLast = int32(i), int32(max(end, i+1)-1)
			}
			i = max(end, i+1)
		}
	}
}

// isNameLike reports whether token i may stand inside a name: a proper noun, a
// capital, or a small joining word between two of them.
func (p *parser) isNameLike(s *sentence, i int) bool {
	t, f := &p.tokens[i], &p.faces[i]
	if t.tag.isName() || f.capital && f.style == stylePlain && i > s.first {
		return true
	}
	if i == s.first || i+1 >= s.last || !p.tokens[i-1].tag.isName() || !p.tokens[i+1].tag.isName() {
		return false
	}
	if t.tag == tagPOS { // the Miners' Union is one, Peru's Ministry two
		return t.lower == "'" && p.tokens[i+1].lex&lexOrgWords != 0
	}
	return t.lower == "of" || t.lower == "&" || t.tag == tagHyph || t.lex&lexParticles != 0
}
