// Authors: who says "I" outside of quotation marks (P7 of speakers.go).

package article

import "slices"

// A signature is a name that says who wrote what stands above it, or, in a
// byline, all of the article.
type signature struct {
	first  int // token
	entity int // index into parser.known
}

// author returns the person who says "I" at token i outside of quotation marks,
// or -1: whom the byline names, whose name alone makes up a paragraph below, as
// under a letter, or who is introduced at the end.
func (p *parser) author(i int) int {
	if !p.signaturesRead {
		p.readSignatures()
	}
	n, _ := slices.BinarySearchFunc(p.signatures, i, func(s signature, at int) int { return s.first - at })
	if n < len(p.signatures) {
		return p.signatures[n].entity
	}
	return -1
}

// readSignatures fills p.signatures, in text order. A byline signs at the end
// of all, and nothing else does then.
func (p *parser) readSignatures() {
	p.signaturesRead, p.signatures = true, nil
	for n := range p.mentions {
		m := &p.mentions[n]
		if m.entity < 0 || m.kind != ByName || p.known[m.entity].class != classPerson {
			continue
		}
		if p.article.Paragraphs[p.para(m.first)].Kind == KindByline {
			p.signatures = []signature{{len(p.tokens), m.entity}}
			return
		}
		if m.last-m.first > 1 && p.signs(m) {
			p.signatures = append(p.signatures, signature{m.first, m.entity})
		}
	}
}

// signs reports whether a person's full name makes up a paragraph, or opens
// the last one, which tells who that is.
func (p *parser) signs(m *mention) bool {
	if m.first > 0 && p.para(m.first-1) == p.para(m.first) {
		return false
	}
	end := m.last
	if end < len(p.tokens) && p.tokens[end].tag == tagPeriod {
		end++
	}
	if end == len(p.tokens) || p.para(end) != p.para(m.first) {
		return true
	}
	return p.known[m.entity].mentions == 1 && p.tokens[m.last].lower == "is" && p.para(m.first) == p.para(len(p.tokens)-1)
}
