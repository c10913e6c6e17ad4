// Parsers are used again for the next text: most of the memory that parsing
// takes is theirs, and an Article holds none of it.

package article

import (
	"slices"
	"sync"
)

// parsers are those that have no text at the moment.
var parsers = sync.Pool{New: func() any { return new(parser) }}

// keptText is the longest text, in bytes, whose parser is used again. A longer
// one leaves its memory to the garbage collector, so that a book among the
// articles does not cost its space for ever.
const keptText = 1 << 17

// newParser returns a parser without a text.
func newParser() *parser { return parsers.Get().(*parser) }

// begin gives the parser its text.
func (p *parser) begin(text string) { p.text, p.article = text, &Article{Text: text} }

// end gives a parser back; nothing of it may be in the Article.
func (p *parser) end() {
	if len(p.text) <= keptText && cap(p.input) <= 4*keptText {
		p.reset()
		parsers.Put(p)
	}
}

// reset makes a parser one without a text, in the same room. What it keeps is
// listed here; whatever else a pass leaves in it is forgotten.
func (p *parser) reset() {
	p.forget()
	*p = parser{
		layout: p.layout.emptied(), tokens: p.tokens[:0], scratch: p.scratch, sents: p.sents[:0],
		atoms: p.atoms[:0], figures: p.figures[:0], found: p.found[:0],
		mentions: p.mentions[:0], recent: p.recent[:0], mentionAt: p.mentionAt[:0],
		forms: p.forms[:0], words: p.words[:0], formOf: p.formOf, known: p.known[:0], names: p.names[:0],
		sourceAt: p.sourceAt[:0], speechAt: p.speechAt[:0], saidAt: p.saidAt[:0],
		personNames: p.personNames, orgWords: p.orgWords,
		familyWord: p.familyWord, givenWord: p.givenWord, aliasOf: p.aliasOf,
		quoted: p.quoted[:0], quotes: p.quotes[:0], setting: p.setting[:0], parts: p.parts[:0], sure: p.sure[:0],
	}
}

// forget takes the text out of what holds on to it.
func (p *parser) forget() {
	clear(p.tokens)
	clear(p.atoms[:cap(p.atoms)])
	clear(p.figures[:cap(p.figures)])
	clear(p.found)
	clear(p.names)
	clear(p.byName)
	clear(p.plainOf)
	clear(p.voices)
	for i := range p.known {
		clear(p.known[i].roles)
	}
	p.tree.tokens = nil
}

// A scratch is what single passes work with. It comes to the next text as it
// is, so each pass empties first what it uses.
type scratch struct {
	input        []byte         // of readText
	faces        []face         // what the models see of the tokens
	seen         []acquaintance // see syntax_seen.go
	tail         []int          // of the cutter
	lowered      []byte         // of readTokens
	features     []uint32
	tree         tree
	lattice      lattice // of the chains
	linker       linker
	partFeatures partFeatures
	markReader   markReader
	shown        []tally // of publishEntities, as are shownAs and byName
	shownAs      []int32
	byName       map[string]int
	dealRoom     dealRoom
	openingPairs map[uint64]labelKind  // of mendOpenings
	wholeName    map[uint32]tokenRange // of entities_bounds.go
	plainOf      map[string]string     // words without accents: see plain
	voices       []voice               // of speakers: one for each quotation
}

// zeroed returns s with n elements, all zero.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// emptied returns the map at m without its entries, a new one the first time.
func emptied[K comparable, V any](m *map[K]V) map[K]V {
	if *m == nil {
		*m = make(map[K]V)
	}
	clear(*m)
	return *m
}
