// Signs: what tells apart lines that look alike by their shape. An author's
// note, a caption and a list of topics can all be as long as a paragraph.
//
//	G1  a caption says what can be seen: its first small word is a verb of the
//	    present, or it says who stands where, or when to the day: the day of
//	    the week with its date and year, as no sentence of the body does
//	G2  a list of topics or links has marks between names, and no small words
//	G3  a pull quote repeats words of the body one after another
//	G4  a link to another story may be cut short, or stand on the page again
//	    with other words behind
//	G5  a path to the page may end in the headline: Home > Sport > Rovers win
//	G6  paragraphs of one article have about the same length
//	G7  a caption may end in who took the picture: a name or two behind its
//	    last sentence, without an end mark
//	G8  what many lines in a row without end marks name, in the order of the
//	    alphabet or not, are topics or links
//	G9  speakers' turns and prompts open with a label before a colon

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// signs are what weighSigns finds on a line.
type signs struct {
	lead, afterLead uint32 // the first word in small letters near the opening, and the next (G1)
	leadAt          int    // how many words stand before it
	sees            bool   // that first word is a verb of captions
	seen            int    // words of captions
	dated           bool   // it says a day with its year
	fullDay         bool   // and which day of the week that was
	speaks          bool   // that verb is speaks or talks: no cue of a quotation then
	parts           int    // marks that separate entries (G2)
	repeats         int    // the longest run of words that prose elsewhere has (G3)
	cut             bool   // it ends in an ellipsis (G4)
	crumbs          bool   // it ends in what is a line by itself elsewhere
	openings        int    // other lines that open with the same words (G4)
	address         bool   // it has a web address, or a name with an at sign
	sentences       int
	quoted          bool // all in quotation marks
	run             int  // lines of one shape in a row, this one among them
	level           int  // its length to that of the page's prose, in quarters (G6)
	tail            int  // capitalised words behind its last sentence (G7)
	strip           int  // lines in a row that are short and without end mark (G8)
	sorted          bool // those lines are in the order of the alphabet
	label           int  // words of its label (G9)
	shoutedLabel    bool
}

// openingWords is how many words two lines must share at their start to be
// taken for copies (G4).
const openingWords = 4

// weighSigns fills in the signs of all lines.
func (p *parser) weighSigns() {
	lines := p.layout.lines
	openings, closings := emptied(&p.layout.copies), emptied(&p.layout.closings)
	words, prose := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.words >= openingWords {
			openings[p.opening(l)]++
			if n, ok := closings[p.closing(l)]; !ok || l.words < n {
				closings[p.closing(l)] = l.words
			}
		}
		if l.shape == longProse {
			words, prose = words+l.words, prose+1
		}
	}
	p.weighStrips()
	for i, start := 0, 0; i < len(lines); i++ {
		l := &lines[i]
		if l.words >= openingWords {
			l.openings = openings[p.opening(l)] - 1
			l.crumbs = closings[p.closing(l)] < l.words
		}
		if prose > 0 && words > 0 {
			l.level = 4 * l.words * prose / words
		}
		if i+1 == len(lines) || lines[i+1].shape != l.shape {
			for k := start; k <= i; k++ {
				lines[k].run = i + 1 - start
			}
			start = i + 1
		}
	}
}

// stripWords is how many words a line of a strip may have.
const stripWords = 6

// weighStrips finds the strips: lines in a row that name things (G8).
func (p *parser) weighStrips() {
	lines := p.layout.lines
	for i := 0; i < len(lines); i++ {
		start, sorted := i, true
		for i < len(lines) && lines[i].words <= stripWords && !lines[i].ends {
			if i > start && lines[i-1].initial() > lines[i].initial() {
				sorted = false
			}
			i++
		}
		for k := start; k < i; k++ {
			lines[k].strip, lines[k].sorted = i-start, sorted && i-start >= 4
		}
	}
}

// initial returns a line's first character, in lower case.
func (l *line) initial() rune { return unicode.ToLower(l.first) }

// opening hashes the words that open a line.
func (p *parser) opening(l *line) uint32 {
	h := uint32(hashStart)
	for _, w := range p.layout.wordsOf(l)[:openingWords] {
		h = h*16777619 ^ w.hash
	}
	return h
}

// closing hashes the words that close a line.
func (p *parser) closing(l *line) uint32 {
	h := uint32(hashStart)
	words := p.layout.wordsOf(l)
	for _, w := range words[len(words)-openingWords:] {
		h = h*16777619 ^ w.hash
	}
	return h
}

// readSigns fills in what a line shows by itself.
func (p *parser) readSigns(l *line) {
	text, words := p.lineText(l), p.layout.wordsOf(l)
	l.cut = strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")
	l.quoted = isQuoteMark(l.first) && (isQuoteMark(l.last) || l.ends && strings.ContainsAny(text[len(text)-min(len(text), 5):], "”\"'’"))
	l.tail = p.tailOf(l)
	l.label, l.shoutedLabel = openingLabel(text, words)
	year, month, weekday := false, false, false
	for k, w := range words {
		word := text[w.start:w.end]
		if l.lead == 0 && k > 0 && k <= 8 && word[0] >= 'a' && w.lex&lexParticles == 0 {
			l.lead, l.leadAt = w.hash, k
			l.sees = isSceneVerb(word)
			l.speaks = word == "speaks" || word == "talks"
			if k+1 < len(words) {
				l.afterLead = words[k+1].hash
			}
		}
		if w.lex&lexFunctionWords == 0 {
			l.content++
		}
		if isCaptionWord(word) {
			l.seen++
		}
		switch stampPartOf(text, words, k) {
		case monthPart:
			month = true
		case yearPart:
			year = true
		case dayPart:
			weekday = true
		}
		next := len(text)
		if k+1 < len(words) {
			next = int(words[k+1].start)
		}
		switch gap := text[w.end:next]; {
		case strings.ContainsAny(gap, "|,/•·#>»"):
			l.parts++
		case strings.ContainsAny(gap, ".!?"):
			if strings.ContainsAny(gap, " \u00a0") || next == len(text) {
				l.sentences++
			} else {
				l.address = l.address || k > 0 && word[0] >= 'a'
			}
		}
	}
	l.dated = year && month
	l.fullDay = l.dated && weekday
	l.address = l.address || strings.Contains(text, "@") || strings.Contains(text, "www.") || strings.Contains(text, "http")
}

// tailWords is how many words may stand behind a caption's last sentence (G7).
const tailWords = 6

// tailOf counts the words behind a line's last sentence, if all of them have
// capitals and no mark ends them (G7).
func (p *parser) tailOf(l *line) int {
	text, words := p.lineText(l), p.layout.wordsOf(l)
	if l.ends || len(words) < 6 {
		return 0
	}
	for n := 1; n <= tailWords && n < len(words); n++ {
		w := words[len(words)-n]
		if r, _ := utf8.DecodeRuneInString(text[w.start:]); !unicode.IsUpper(r) && w.lex&(lexFunctionWords|lexParticles) == 0 {
			return 0
		}
		gap := text[words[len(words)-n-1].end:w.start]
		if strings.HasPrefix(gap, ".") && len(gap) > 1 && w.start-words[len(words)-n-1].start > 3 {
			return n
		}
	}
	return 0
}

// openingLabel counts the words before the colon that a label at a line's start
// ends in, and says whether they are in capitals (G9).
func openingLabel(text string, words []seenWord) (n int, shouted bool) {
	shouted = true
	for k, w := range words[:min(len(words), 4)] {
		word := text[w.start:w.end]
		shouted = shouted && strings.ToUpper(word) == word
		if rest := text[w.end:]; strings.HasPrefix(rest, ": ") {
			return k + 1, shouted
		}
	}
	return 0, false
}

func isQuoteMark(r rune) bool {
	switch r {
	case '“', '”', '"', '‘', '’', '\'', '«', '»':
		return true
	}
	return false
}

// smallWord returns the first word in small letters near a line's opening.
func (p *parser) smallWord(l *line) string {
	if l.lead == 0 {
		return ""
	}
	w := p.layout.wordsOf(l)[l.leadAt]
	return p.lineText(l)[w.start:w.end]
}

// isSceneVerb reports whether a word is a verb of the present by which a
// caption says what somebody in the picture does (G1).
func isSceneVerb(word string) bool {
	switch word {
	case "speaks", "attends", "poses", "pose", "arrives", "arrive", "looks", "look", "listens", "listen", "waves", "wave", "gestures", "stands",
		"stand", "walks", "walk", "performs", "perform", "holds", "hold", "celebrates", "celebrate", "reacts", "react", "appears", "leaves",
		"leave", "sits", "sit", "displays", "carries", "carry", "gather", "gathers", "discusses", "discuss", "joins", "join", "talks", "wait",
		"waits", "watch", "watches", "march", "marches", "protest", "work", "works", "depicts", "shows", "pictured", "seen", "wearing":
		return true
	}
	return false
}

// isCaptionWord reports whether a word is one by which captions say what can
// be seen, and where (G1).
func isCaptionWord(word string) bool {
	switch word {
	case "left", "right", "center", "centre", "pictured", "seen", "shown", "Pictured", "Above", "Left", "clockwise", "Clockwise", "aerial", "Aerial",
		"undated", "file", "File", "shows", "speaks", "attends", "poses", "pose", "arrives", "arrive", "looks", "listens", "waves", "gestures",
		"stands", "walks", "performs", "holds", "hold", "celebrates", "reacts", "appears", "leaves", "sits", "view", "during", "portrait",
		"photographed", "displays", "carries", "carry", "gather", "wearing", "standing", "sitting", "screenshot", "depicts", "photo":
		return true
	}
	return false
}
