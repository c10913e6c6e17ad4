// Bylines and times of publication: what stands around a headline that says
// who wrote the article and when. Where is in paragraphs_datelines.go.
//
//	Y1  "By" and a name open a byline               By Ana Ruiz in Lima
//	Y2  a name alone, or an agency, beside a time   Ana Ruiz / 2 May 2024
//	Y3  a line that ends in "by" or "author" has    Author of the article:
//	    its name on the next one                    Ana Ruiz
//	Y4  what follows a bar or a time is not name    By Ana Ruiz | 2 May 2024
//	Y5  the first stamp is the time of publication, one behind "updated" or
//	    "modified" that of the last change
//	Y8  between headline and time or office, right  Sigrunn Aamodt
//	    before that, a line with capitals that      14 March 2026
//	    stands nowhere else names the author
//	Y9  an office gives way to its holder's name    City correspondent
//	    on the next line                            Ana Ruiz

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
	if len(word) > maxWord {
		return false
	}
	var buf [maxWord + 4]byte
	switch string(appendLower(buf[:0], word)) {
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
	for i, w := range words { // a time may stand first
		if l.words > 30 || l.ends && l.function > 3 {
			break
		}
		if i > 2 && i+1 < len(words) && strings.EqualFold(text[w.start:w.end], "by") {
			if from, to, ok := findStamp(text, words); ok && from == 0 && to <= int(w.start) {
				return l.start + int(w.start), l.start + nameEnd(text, words[i:]), true
			}
		}
	}
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

// bareByline returns the names of a line that says who wrote the article
// without a "by": beside a time or an office, or behind a line that announces
// an author (Y2, Y3).
func (p *parser) bareByline(i, head int) (start, end int, ok bool) {
	lines := p.layout.lines
	l := &lines[i]
	text, words := p.lineText(l), p.layout.wordsOf(l)
	if i < head || i == 0 || len(words) < 1 || strings.Contains(text, " / ") || p.layout.kinds[i] == KindCaption || l.page > 1 {
		return 0, 0, false
	}
	if from, to, ok := findStamp(text, words); ok && from == 0 { // the time first
		for len(words) > 0 && int(words[0].start) < to {
			words = words[1:]
		}
		if len(words) < 2 {
			return 0, 0, false
		}
		start = int(words[0].start)
	}
	end = nameEnd(text, words)
	names := wordsBefore(words, end)
	agency := len(names) == 1 && isAgencyWord(text[names[0].start:names[0].end])
	if len(names) < 2 && !agency || len(names) > 12 || !allCapitals(text, names) || lines[max(head, 0)].hash == l.hash {
		return 0, 0, false
	}
	given, office := 0, 0
	if l.isOffice() && p.isHolder(i+1) {
		return 0, 0, false // Y9
	}
	for _, w := range names {
		if w.lex&(lexGivenNames|lexSurnames) != 0 {
			given++
		}
	}
	for _, w := range words {
		if w.lex&(lexNewsroom|lexOrgWords) != 0 || isAgencyWord(text[w.start:w.end]) {
			office++
		}
	}
	announced := lines[i-1].words == 1 && strings.EqualFold(strings.TrimRight(p.lineText(&lines[i-1]), ":"), "by") || lines[i-1].newsroom > 0 && lines[i-1].words <= 5 && (lines[i-1].last == ':' || strings.HasSuffix(p.lineText(&lines[i-1]), "by"))
	stamped := p.stampLine(l) || i+1 < len(lines) && p.stampLine(&lines[i+1]) || i+2 < len(lines) && p.stampLine(&lines[i+2])
	staff := i+1 < len(lines) && lines[i+1].newsroom > 0 && lines[i+1].words <= 8
	titled := given > 0 && office > 0 && len(names) <= 8
	behind := i == head+1 && given > 1 && len(names) <= 3
	if announced || (given > 0 || office > 0) && (stamped || staff) || titled && i <= head+2 || behind || p.isUnknownAuthor(i, head, names) {
		return l.start + start, l.start + end, true
	}
	return 0, 0, false
}

// isUnknownAuthor reports whether a line of two to four words, none of them
// known, stands where the author does (Y8): a section's name stands above the
// headline, or on the page again.
func (p *parser) isUnknownAuthor(i, head int, names []seenWord) bool {
	lines := p.layout.lines
	l := &lines[i]
	if head < 0 || i > head+3 || i+1 >= len(lines) || !p.stampLine(&lines[i+1]) && !lines[i+1].isOffice() || len(names) < 2 || len(names) > 4 ||
		l.shape != titleShape && l.shape != tinyShape || l.words > 6 || l.numbers > 0 || l.shouted > 0 || l.copiesBefore+l.copiesAfter > 0 {
		return false
	}
	for _, w := range names {
		if w.lex&(lexPlaces|lexPageWords|lexOrgWords|lexFunctionWords) != 0 {
			return false
		}
	}
	return true
}

// isOffice reports whether a line says no more than what somebody is at a
// newsroom.
func (l *line) isOffice() bool { return l.newsroom > 0 && l.words <= 4 && l.capitals == l.words }

// isHolder reports whether the i-th line, which an office stands before, names
// somebody: two to four words with capitals before a time.
func (p *parser) isHolder(i int) bool {
	lines := p.layout.lines
	if i >= len(lines) || lines[i].newsroom > 0 {
		return false
	}
	l := &lines[i]
	return p.isNameLine(l) || i+1 < len(lines) && p.stampLine(&lines[i+1]) && !p.stampLine(l) &&
		l.words >= 2 && l.words <= 4 && l.capitals == l.words && l.page == 0
}

// isAgencyWord reports whether a word is one of those that news agencies are
// called by.
func isAgencyWord(word string) bool {
	switch word {
	case "Press", "News", "Agencies", "Agency", "Reuters", "REUTERS", "AFP", "AP", "Staff", "Newsroom", "Desk", "Wire", "Times", "Post":
		return true
	}
	return false
}

// allCapitals reports whether words are capitalised as names are.
func allCapitals(text string, words []seenWord) bool {
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(text[w.start:])
		if w.lex&lexFunctionWords != 0 && w.lex&lexParticles == 0 {
			switch text[w.start:w.end] {
			case "and", "of", "the", "for", "The", "in":
				continue
			}
			return false
		}
		if !unicode.IsUpper(r) && w.lex&lexParticles == 0 {
			return false
		}
	}
	return true
}

// nameEnd returns where the names that open a line end: before a bar, a time
// or a word that announces one (Y4).
func nameEnd(text string, words []seenWord) int {
	from, end := int(words[0].start), len(text)
	if start, _, ok := findStamp(text, words); ok && start > from {
		end = start
	}
	for _, w := range words[1:] {
		if int(w.start) < end && isPublishWord(text[w.start:w.end]) {
			end = int(w.start)
		}
	}
	if bar := strings.IndexAny(text[from:end], "|•·@"); bar > 0 {
		end = from + bar
	}
	return from + len(strings.TrimRight(text[from:end], " \t\u00a0,;:-–—(/"))
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
		if !unicode.IsUpper(r) && w.lex&lexFunctionWords == 0 && w.lex&lexParticles == 0 {
			return false
		}
	}
	return given > 0 && l.function <= l.words/3
}
