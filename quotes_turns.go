// Turns: speech whose speaker the layout names, in transcripts, interviews
// and collections of voices.
//
//	U1  MAYOR DIAZ: We will rebuild.        a name and a colon open the paragraph,
//	    REPORTER: When?                     and the same name opens another nearby,
//	                                         or names in capitals or a bare Q
//	                                         or A do around it
//	U2  “We will rebuild.” ― Ana Diaz       a dash and a name close the paragraph
//
// Whose the turns without a name are: quotes_interviews.go.

package article

// A turn is speech whose speaker is settled, by the layout or by the rules R5
// and R10.
type turn struct {
	content, cue, source tokenRange
	spoken               bool // by the layout
}

// layoutTurns sets the parts of the turns of all paragraphs.
func (p *parser) layoutTurns() {
	p.turns = p.turns[:0]
	labels := p.turnLabels()
	bare := p.bareSpeakers(labels)
	for first := 0; first < len(p.tokens); {
		last := p.paraEnd(first)
		if len(labels) > 0 && labels[0].first < last {
			p.labelTurn(labels[0], last, &bare)
			labels = labels[1:]
		} else {
			p.dashTurn(first, last)
		}
		first = last
	}
	if len(p.turns) == 0 {
		p.answers() // U4
	}
}

// turnLabels returns the names that open turns (U1), at most one a paragraph.
func (p *parser) turnLabels() []tokenRange {
	var all, kept []tokenRange
	for first := 0; first < len(p.tokens); {
		last := p.paraEnd(first)
		if r := p.turnLabel(first, last); !r.empty() {
			all = append(all, r)
		}
		first = last
	}
	turns := 0 // labels so far that came again
	for k, r := range all {
		again := turns > 0 && k+1 < len(all) && p.setting[r.first].shape == caseUpper
		for other := max(k-2, 0); other < len(all) && other <= k+2; other++ {
			again = again || other != k && (p.sameWords(r, all[other]) || p.bareLabel(all[other]) != 0)
		}
		if again {
			turns++
			kept = append(kept, r)
		}
	}
	return kept
}

// sameWords reports whether two ranges read the same.
func (p *parser) sameWords(a, b tokenRange) bool {
	if a.last-a.first != b.last-b.first {
		return false
	}
	for i := range a.last - a.first {
		if p.tokens[a.first+i].lower != p.tokens[b.first+i].lower {
			return false
		}
	}
	return true
}

const (
	labelTokens = 7 // a turn's label, with its mark and colon, is no longer
	turnTokens  = 4 // "Score: 5" is no turn
)

// turnLabel returns the name that opens a paragraph before a colon, or none.
func (p *parser) turnLabel(first, last int) tokenRange {
	if kind, _ := p.markAt(first); kind == doubleMark {
		first++
	}
	for i := first; i < last-turnTokens && i < first+labelTokens-1; i++ {
		switch t := &p.tokens[i]; {
		case t.lower == ":":
			return tokenRange{first, i}
		case !p.capital(i) && t.lower != "." && t.lower != "-":
			return tokenRange{}
		}
	}
	return tokenRange{}
}

// capital reports whether token i starts with a capital, or a letter of a
// script that may have none.
func (p *parser) capital(i int) bool {
	switch p.setting[i].shape {
	case caseUpper, caseTitle, caseOther:
		return true
	}
	return false
}

// labelTurn makes what follows a label content.
func (p *parser) labelTurn(label tokenRange, last int, bare *bareSpeakers) {
	t := turn{source: label, cue: tokenRange{label.last, label.last + 1}, content: tokenRange{label.last + 1, last}, spoken: true}
	switch p.bareLabel(label) {
	case 'q':
		t.source, t.cue.first = bare.asks, label.first
	case 'a':
		t.source, t.cue.first = bare.answers, label.first
	}
	p.takeTurn(t)
}

// takeTurn sets the parts of a turn.
func (p *parser) takeTurn(t turn) {
	if t.source.empty() || p.parts[t.source.first] != partSource {
		p.fill(t.source, partSource)
	}
	p.fill(t.cue, partCue)
	p.fill(t.content, partContent)
	p.turns = append(p.turns, t)
}

// dashTurn finds the name after a dash that closes the paragraph (U2).
func (p *parser) dashTurn(first, last int) {
	for i := last - 2; i > first && i > last-12; i-- {
		switch p.tokens[i].form {
		case "-", "--", "–", "—", "―":
		default:
			continue
		}
		k := p.setting[i-1].quote
		if k < 0 || p.quoted[k].end != i || !p.capital(i+1) {
			return
		}
		end := i + 1
		for end < last && p.tokens[end].lower != "," && (p.tokens[end].lower != "." || end < last-1) {
			end++
		}
		p.takeTurn(turn{content: tokenRange{p.quoted[k].open, i}, cue: tokenRange{i, i + 1}, source: tokenRange{i + 1, end}, spoken: true})
		return
	}
}
