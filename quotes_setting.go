// Settings: what stands around a token that attribution's features look at.

package article

// A setting is that of one token. All are computed once for the whole text.
type setting struct {
	word, lemma uint32 // hashed
	governor    int32  // the nearest verb above it in the tree, -1 without one
	cue         int32  // the nearest cue above it, -1 without one
	argument    int32  // from it upwards, the nearest subject, object or owner; -1
	quote       int32  // the outermost stretch around it, marks included, -1
	cueBefore   int32  // the nearest cue before it in its sentence, outside marks, -1
	cueAfter    int32
	markBefore  uint16 // tokens since the last stretch of the paragraph, 0 without one
	markAfter   uint16
	subject     int32 // its first nsubj child, -1 without one
	undergoer   int32 // its first nsubjpass child, -1 without one
	clause      int32 // its last ccomp child, -1 without one
	owner       int32 // its first poss child, -1 without one
	agent       bool  // a cue's agent: see quotes_agents.go
	children    uint8 // what hangs on it: see childBits
	shape       uint8
	cueRel      rel // how the branch that it stands on hangs on cue
}

// settings computes them for all tokens.
func (p *parser) settings() {
	p.setting = zeroed(p.setting, len(p.tokens))
	for i := range p.tokens {
		t, s := &p.tokens[i], &p.setting[i]
		s.word, s.lemma = hashWord(t.lower), hashWord(p.lemma(i))
		s.quote, s.subject, s.undergoer, s.clause, s.owner, s.shape = -1, -1, -1, -1, -1, caseOf(t.form)
	}
	for k := range p.quoted {
		if q := &p.quoted[k]; q.depth == 0 {
			for i := q.open; i < q.end; i++ {
				p.setting[i].quote = int32(k)
			}
		}
	}
	for i := range p.tokens {
		p.climb(i)
		t := &p.tokens[i]
		h := &p.setting[t.head]
		h.children |= childBits(t.rel)
		switch {
		case t.rel == relNsubj && h.subject < 0:
			h.subject = int32(i)
		case t.rel == relNsubjpass && h.undergoer < 0:
			h.undergoer = int32(i)
		case t.rel == relPoss && h.owner < 0:
			h.owner = int32(i)
		case t.rel == relCcomp:
			h.clause = int32(i)
		}
	}
	for k := range p.sents {
		p.nearestCues(&p.sents[k])
	}
	p.nearestMarks()
}

// childBits tells by one bit that a child of some relation is there.
func childBits(r rel) uint8 {
	switch r {
	case relCcomp:
		return 1
	case relXcomp:
		return 2
	case relDobj:
		return 4
	case relNsubj:
		return 8
	case relMark:
		return 16
	case relPrep:
		return 32
	case relNsubjpass:
		return 64
	}
	return 0
}

// caseOf tells capitals, small letters, digits and marks apart.
func caseOf(form string) uint8 {
	switch {
	case form == "":
		return 0
	case isDigit(form[0]):
		return 1
	case 'A' <= form[0] && form[0] <= 'Z':
		if len(form) > 1 && 'A' <= form[1] && form[1] <= 'Z' {
			return caseUpper
		}
		return caseTitle
	case 'a' <= form[0] && form[0] <= 'z':
		return caseLower
	case form[0] >= 0x80:
		return caseOther
	}
	return 6
}

const (
	caseUpper uint8 = 2 // two capitals
	caseTitle uint8 = 3 // one capital
	caseLower uint8 = 4
	caseOther uint8 = 5 // another script, or a letter with an accent
)

// isCue reports whether token i is a word that attributes.
func (p *parser) isCue(i int) bool {
	t := &p.tokens[i]
	return t.lex&lexCues != 0 && (t.tag.isVerb() || t.lower == "according")
}

// treeDepth bounds climbs, so that they stay linear in deep trees.
const treeDepth = 24

// climb finds what stands above token i.
func (p *parser) climb(i int) {
	s := &p.setting[i]
	s.governor, s.cue, s.argument = -1, -1, -1
	for range treeDepth {
		t := &p.tokens[i]
		h := int(t.head)
		if s.argument < 0 && isArgument(t.rel) {
			s.argument = int32(i)
		}
		if h == i {
			return
		}
		if s.governor < 0 && p.tokens[h].tag.isVerb() {
			s.governor = int32(h)
		}
		if p.isCue(h) {
			s.cue, s.cueRel = int32(h), t.rel
			return
		}
		i = h
	}
}

func isArgument(r rel) bool {
	return r.isSubject() || r == relAgent || r == relPoss || r == relDobj || r == relPobj
}

// nearestCues finds the cues on both sides of each token of a sentence.
func (p *parser) nearestCues(s *sentence) {
	cue := int32(-1)
	for i := s.first; i < s.last; i++ {
		p.setting[i].cueBefore = cue
		if p.setting[i].quote < 0 && p.isCue(i) {
			cue = int32(i)
		}
	}
	cue = -1
	for i := s.last - 1; i >= s.first; i-- {
		p.setting[i].cueAfter = cue
		if p.setting[i].quote < 0 && p.isCue(i) {
			cue = int32(i)
		}
	}
}

// farMark is the distance from which a stretch no longer counts as near.
const farMark = 12

// nearestMarks finds how far stretches are on both sides of each token.
func (p *parser) nearestMarks() {
	since := farMark
	for i := range p.tokens {
		if since++; p.startsPara(i) {
			since = farMark
		}
		if since < farMark {
			p.setting[i].markBefore = uint16(since)
		}
		if p.setting[i].quote >= 0 {
			since = 0
		}
	}
	since = farMark
	for i := len(p.tokens) - 1; i >= 0; i-- {
		since++
		if since < farMark {
			p.setting[i].markAfter = uint16(since)
		}
		if p.setting[i].quote >= 0 {
			since = 0
		}
		if p.startsPara(i) {
			since = farMark
		}
	}
}
