// Datelines: where an article was filed.
//
//	Y6  a place in capitals, or one with a day or an agency behind it, opens
//	    the first paragraph before a dash           LIMA, Oct 3 (Andina) —
//	Y7  or stands alone on a line with a day        Lima, Peru | 3 October

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest dateline, in words and in bytes.
const (
	datelineWords = 16
	datelineBytes = 120
)

// dateline returns where the dateline that opens a paragraph ends (Y6), or 0.
// The first paragraph may open with a place in small letters.
func (p *parser) dateline(l *line, opening bool) int {
	text := p.lineText(l)
	end := datelineDash(text)
	if end <= 0 || l.words == 0 {
		return 0
	}
	var shouted, capitals, lower, known int
	words := p.layout.wordsOf(l)
	for i, w := range words {
		if int(w.start) >= end || i > datelineWords {
			break
		}
		word := text[w.start:w.end]
		r, _ := utf8.DecodeRuneInString(word)
		if w.lex&lexPlaces != 0 {
			known++
		}
		switch {
		case len(word) > 2 && strings.ToUpper(word) == word && unicode.IsLetter(r):
			shouted++
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			capitals++
		case stampPartOf(text, words, i) == noPart && w.lex&lexParticles == 0:
			lower++
		}
	}
	first := text[words[0].start:words[0].end]
	opens := len(first) > 2 && strings.ToUpper(first) == first && text[0] >= 'A' && !isShout(first)
	_, _, dated := findStamp(text[:end], wordsBefore(words, end))
	agency := strings.ContainsAny(text[:end], "(/")
	alone := opening && !strings.HasPrefix(text[end:], "-")
	if text[end] == ':' && opening && opens && len(wordsBefore(words, end)) == 1 && known == 0 && p.isNamedElsewhere(l) {
		known++
	}
	abbreviated := opening && text[end-1] == '.' && strings.Contains(text[:end], ", ")
	switch {
	case lower > 1 || shouted+capitals == 0 || len(words) <= 2:
		return 0
	case alone && known > 0 && shouted+capitals <= 3 && lower == 0 && text[end] != ':', abbreviated && lower == 0,
		opens && (text[end:][0] != ':' || known > 0) || known > 0 && (dated || agency) || dated && agency:
		return datelineDay(text, words, end)
	}
	return 0
}

// isNamedElsewhere reports whether the word that opens a line stands on other
// lines too, and always with a capital, as a place does: KOCHI: and Kochi, but
// CLAIM: and claim.
func (p *parser) isNamedElsewhere(l *line) bool {
	first := p.layout.wordsOf(l)[0].hash
	found := false
	for i := range p.layout.lines {
		other := &p.layout.lines[i]
		for _, w := range p.layout.wordsOf(other) {
			if w.hash != first || other == l && w.start == 0 {
				continue
			}
			if c := p.text[other.start+int(w.start)]; c >= 'a' && c <= 'z' {
				return false
			}
			found = true
		}
	}
	return found
}

// datelineDay returns the end of a dateline that ends at end, past a day or an
// agency between two more dashes: "TULSA, Okla. - May 1, 2025 (WIRE) - Acme".
func datelineDay(text string, words []seenWord, end int) int {
	at := end + len(text[end:]) - len(strings.TrimLeft(text[end:], "-–— \u00a0\u2009"))
	n := datelineDash(text[at:])
	if n <= 0 || n > datelineBytes/2 {
		return end
	}
	inside := words[len(wordsBefore(words, at)):len(wordsBefore(words, at+n))]
	if _, _, dated := findStamp(text[:at+n], inside); !dated && text[at] != '(' {
		return end
	}
	return at + n
}

// isShout reports whether a word in capitals calls for attention instead of
// naming a place.
func isShout(word string) bool {
	switch word {
	case "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "LIVE", "OPINION", "ANALYSIS", "VIDEO", "PHOTOS", "READ", "NOTE":
		return true
	}
	return false
}

func wordsBefore(words []seenWord, end int) []seenWord {
	for i, w := range words {
		if int(w.start) >= end {
			return words[:i]
		}
	}
	return words
}

// datelineDash returns where the words before a paragraph's first dash end;
// after a colon, only where nothing but capitals stands before it.
func datelineDash(text string) int {
	for i, r := range text {
		switch {
		case i > datelineBytes || r == '.' && strings.HasPrefix(text[i:], ". ") && !isInitial(text[:i]):
			return 0
		case strings.HasSuffix(text[:i], ".") && strings.HasPrefix(text[i:], "–("): // Md.–(WIRE)–
		case r == '—' || r == '–' && (strings.HasSuffix(text[:i], " ") || strings.HasSuffix(text[:i], ")")) ||
			r == '-' && strings.HasSuffix(text[:i], " ") || strings.HasPrefix(text[i:], "--"):
			return len(strings.TrimRight(text[:i], " \u00a0\u2009"))
		case r == ':' && strings.ToUpper(text[:i]) == text[:i] && opensWithSpace(text[i+1:]):
			return i
		case r == '“' || r == '"' || r == '?' || r == '!':
			return 0
		}
	}
	return 0
}

func opensWithSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

// isInitial reports whether the word before a dot is an abbreviation, of a
// place or a month: N.S., Minn., Sept.
func isInitial(text string) bool {
	word := text[strings.LastIndexAny(text, " .,(")+1:]
	return len(word) <= 5
}
