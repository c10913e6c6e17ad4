// Bylines, datelines and times of publication: what stands around a headline
// that says who wrote the article, where and when.
//
//	Y1  "By" and a name open a byline               By Ana Ruiz in Lima
//	Y2  a name alone, or an agency, beside a time   Ana Ruiz / 2 May 2024
//	Y3  a line that ends in "by" or "author" has    Author of the article:
//	    its name on the next one                    Ana Ruiz
//	Y4  what follows a bar or a time is not name    By Ana Ruiz | 2 May 2024
//	Y5  the first stamp is the time of publication, one behind "updated" or
//	    "modified" that of the last change
//	Y6  a place in capitals, or one with a day or an agency behind it, opens
//	    the first paragraph before a dash           LIMA, Oct 3 (Andina) —
//	Y7  or stands alone on a line with a day        Lima, Peru | 3 October

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stampLine reports whether a line says when, and little else.
func (p *parser) stampLine(l *line) bool {
	if l.words > 20 {
		return false
	}
	text, words := p.lineText(l), p.layout.wordsOf(l)
	stamped := 0
	for len(words) > 0 {
		start, end, ok := findStamp(text, words)
		if !ok {
			break
		}
		rest := 0
		for i, w := range words {
			if int(w.start) >= start && int(w.end) <= end {
				stamped++
				rest = i + 1
			} else if isPublishWord(text[w.start:w.end]) {
				stamped++
			}
		}
		words = words[rest:]
	}
	return stamped > 0 && 2*stamped >= l.words
}

// isPublishWord reports whether a word announces a stamp.
func isPublishWord(word string) bool {
	switch strings.ToLower(word) {
	case "published", "posted", "updated", "modified", "last", "first", "created", "filed", "issued", "date":
		return true
	}
	return false
}

// byline returns the words of a line that say who wrote the article: "By" and
// what follows it (Y1, Y4).
func (p *parser) byline(l *line) (start, end int, ok bool) {
	words := p.layout.wordsOf(l)
	text := p.lineText(l)
	if l.words < 2 || l.words > 30 || !strings.EqualFold(text[words[0].start:words[0].end], "by") {
		return 0, 0, false
	}
	if r, _ := utf8.DecodeRuneInString(text[words[1].start:]); !unicode.IsUpper(r) && l.words > 4 {
		return 0, 0, false
	}
	if l.ends && l.function > 3 {
		return 0, 0, false // a sentence that opens with "By"
	}
	return l.start, l.start + nameEnd(text, words), true
}

// nameEnd returns where the names that open a line end: before a bar, a time
// or a word that announces one (Y4).
func nameEnd(text string, words []seenWord) int {
	end := len(text)
	if start, _, ok := findStamp(text, words); ok && start > 0 {
		end = start
	}
	for _, w := range words[1:] {
		if int(w.start) < end && isPublishWord(text[w.start:w.end]) && w.start > 2 {
			end = int(w.start)
		}
	}
	if bar := strings.IndexAny(text[:end], "|•·"); bar > 0 {
		end = bar
	}
	return len(strings.TrimRight(text[:end], " \t\u00a0,;:-–—(/"))
}

// isNameLine reports whether a line can be one or several people's names.
func (p *parser) isNameLine(l *line) bool {
	if l.words < 2 || l.words > 10 || l.numbers > 0 || l.ends {
		return false
	}
	text, words := p.lineText(l), p.layout.wordsOf(l)
	given := 0
	for _, w := range words {
		if w.lex&lexGivenNames != 0 {
			given++
		}
		r, _ := utf8.DecodeRuneInString(text[w.start:])
		if !unicode.IsUpper(r) && w.lex&lexFunctionWords == 0 && !isNameParticle(text[w.start:w.end]) {
			return false
		}
	}
	return given > 0 && l.function <= l.words/3
}

func isNameParticle(word string) bool {
	switch word {
	case "de", "da", "del", "della", "der", "den", "di", "du", "van", "von", "bin", "bint", "al", "el", "la", "le", "ter", "dos", "y":
		return true
	}
	return false
}

// The longest dateline, in words and in bytes.
const (
	datelineWords = 16
	datelineBytes = 120
)

// dateline returns where the dateline that opens a paragraph ends (Y6), or 0.
func (p *parser) dateline(l *line) int {
	text := p.lineText(l)
	end := datelineDash(text)
	if end <= 0 {
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
		case stampPartOf(text, words, i) == noPart && !isNameParticle(word):
			lower++
		}
	}
	first := text[words[0].start:words[0].end]
	opens := len(first) > 2 && strings.ToUpper(first) == first && text[0] >= 'A' && !isShout(first)
	_, _, dated := findStamp(text[:end], wordsBefore(words, end))
	agency := strings.ContainsAny(text[:end], "(/")
	switch {
	case lower > 1 || shouted+capitals == 0 || len(words) <= 2:
		return 0
	case opens && (text[end:][0] != ':' || known > 0) || known > 0 && (dated || agency) || dated && agency:
		return end
	}
	return 0
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
		case r == '—' || r == '–' && strings.HasSuffix(text[:i], " ") ||
			r == '-' && strings.HasSuffix(text[:i], " ") || strings.HasPrefix(text[i:], "--"):
			return len(strings.TrimRight(text[:i], " \u00a0\u2009"))
		case r == ':' && strings.ToUpper(text[:i]) == text[:i] && strings.HasPrefix(text[i:], ": "):
			return i
		case r == '“' || r == '"' || r == '?' || r == '!':
			return 0
		}
	}
	return 0
}

// isInitial reports whether the word before a dot is an abbreviation, of a
// place or a month: N.S., Minn., Sept.
func isInitial(text string) bool {
	word := text[strings.LastIndexAny(text, " .,(")+1:]
	return len(word) <= 5
}
