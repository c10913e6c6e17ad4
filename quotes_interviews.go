// Interviews: who answers where the layout marks answers without naming anybody.
//
//	U3  Q: When?           a bare Q is whoever asked before under a name, or
//	    A: In May.         nobody; a bare A whoever answered before, or whom the
//	                       text before the first turn names most
//	U4  When will you?     questions that are all of their paragraphs, three or
//	    In May, I think.   more, part answers in the first person, which are theirs

package article

// A bareSpeakers is whose the turns under a bare Q and A are.
type bareSpeakers struct{ asks, answers tokenRange }

// bareLabel returns 'q' or 'a' for a label that is no more, else 0.
func (p *parser) bareLabel(r tokenRange) byte {
	if r.last-r.first == 1 {
		switch p.tokens[r.first].lower {
		case "q":
			return 'q'
		case "a":
			return 'a'
		}
	}
	return 0
}

// bareSpeakers finds whose the bare turns among some are (U3).
func (p *parser) bareSpeakers(labels []tokenRange) (out bareSpeakers) {
	bare := false
	for _, r := range labels {
		switch {
		case p.bareLabel(r) != 0:
			bare = true
		case p.tokens[p.paraEnd(r.first)-1].lower == "?":
			if out.asks.empty() {
				out.asks = r
			}
		case out.answers.empty():
			out.answers = r
		}
	}
	if bare && out.answers.empty() {
		out.answers = p.introduced(labels[0].first)
	}
	return out
}

// introduced returns the first name before token i of the person who is named
// most there, where it is not part of what somebody says, or nothing.
func (p *parser) introduced(i int) tokenRange {
	times := make(map[int]int) // by entity
	var out tokenRange
	most := 0
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.first >= i || m.entity < 0 || m.kind != ByName || p.known[m.entity].class != classPerson {
			continue
		}
		times[m.entity]++
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.first >= i || m.entity < 0 || times[m.entity] <= most || m.kind != ByName {
			continue
		}
		if r := p.sourceRun(m.tokenRange); !r.empty() {
			out, most = r, times[m.entity]
		}
	}
	return out
}

// sourceRun returns the source that a name opens, or the name itself if it has
// no part yet; nothing if it has another.
func (p *parser) sourceRun(name tokenRange) tokenRange {
	switch {
	case p.free(name):
	case p.parts[name.first] == partSource:
		for name.last = name.first + 1; name.last < len(p.parts) && p.parts[name.last] == partSourceOn && !p.startsPara(name.last); {
			name.last++
		}
	default:
		return tokenRange{}
	}
	return name
}

// minQuestions is how many questions make an interview of a text (U4), and
// questionTokens how long one may be.
const minQuestions, questionTokens = 3, 50

// answers makes the paragraphs between questions turns (U4).
func (p *parser) answers() {
	start := -1 // of the first question
	var questions, others, toYou, personal, marked int
	asked := false
	for first := 0; first < len(p.tokens); first = p.paraEnd(first) {
		last := p.paraEnd(first)
		switch {
		case p.asks(first, last):
			if questions++; start < 0 {
				start = first
			}
			toYou += int(bit(p.says(first, last, "you", "your")))
			asked = true
		case questions > 0:
			others++
			marked += int(bit(p.holdsMarks(first, last)))
			personal += int(bit(asked && p.says(first, last, "i", "my")))
			asked = false
		}
	}
	if questions < minQuestions || others > 3*questions || marked*3 > others || toYou*2 < questions || personal*2 < questions {
		return
	}
	source := p.introduced(start)
	if source.empty() {
		return
	}
	asked = false
	for first := start; first < len(p.tokens); {
		last := p.paraEnd(first)
		switch {
		case p.asks(first, last):
			questions--
			asked = true
		case asked && p.article.Paragraphs[p.para(first)].Kind == KindBody:
			p.takeTurn(turn{content: tokenRange{first, last}, source: source, spoken: true})
			asked = questions > 0 // the last answer is one paragraph
		}
		first = last
	}
}

// asks reports whether a paragraph is a question that nobody quotes.
func (p *parser) asks(first, last int) bool {
	switch p.article.Paragraphs[p.para(first)].Kind {
	case KindBody, KindHeading:
	default:
		return false
	}
	return p.tokens[last-1].lower == "?" && last-first <= questionTokens && p.setting[first].quote < 0
}

// holdsMarks reports whether a paragraph quotes a sentence.
func (p *parser) holdsMarks(first, last int) bool {
	for i := first; i < last; i++ {
		if k := p.setting[i].quote; k >= 0 && p.quoted[k].last-p.quoted[k].first > namedTokens {
			return true
		}
	}
	return false
}

// says reports whether a paragraph says one of two words outside of marks.
func (p *parser) says(first, last int, word, other string) bool {
	for i := first; i < last; i++ {
		if w := p.tokens[i].lower; (w == word || w == other) && p.setting[i].quote < 0 {
			return true
		}
	}
	return false
}
