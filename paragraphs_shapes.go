// Shapes: the sort of thing that a line looks like, by itself.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lineShape is the sort of thing that a line looks like.
type lineShape uint8

const (
	noLine        lineShape = iota // before the first and behind the last line
	longProse                      // sentences
	shortProse                     // ends as a sentence does
	openProse                      // long, without an end mark
	titleShape                     // a title: no end mark, some words
	capsShape                      // the same in capitals
	tinyShape                      // up to three words
	colonShape                     // announces what follows
	questionShape                  // asks, briefly
	stampShape                     // says when
	bylineShape                    // says who wrote it
	creditShape                    // says whose picture it is
	listShape                      // an entry of a list, by its last mark
	signedShape                    // who said what stands before it, behind a dash
	numberShape                    // numbers alone
	ornamentShape                  // marks alone
	promptShape                    // asks the reader for something, in a sentence
	noteShape                      // says who an author is
	sceneShape                     // says what can be seen, as captions do
	tagsShape                      // names between marks
)

// shapeOf says what a line looks like.
func (p *parser) shapeOf(l *line) lineShape {
	_, _, by := p.byline(l)
	switch {
	case l.words == 0:
		return ornamentShape
	case l.first == '—' || l.first == '–':
		return signedShape
	case p.stampLine(l):
		return stampShape
	case l.credit:
		return creditShape
	case by:
		return bylineShape
	case l.words == l.numbers:
		return numberShape
	case l.isTags():
		return tagsShape
	case l.isNote(p.smallWord(l)):
		return noteShape
	case l.isPrompt():
		return promptShape
	case l.isScene():
		return sceneShape
	case l.ends && l.words >= 12 && l.function*6 >= l.words:
		return longProse
	case l.last == '?' && l.words < 12:
		return questionShape
	case l.ends && l.words >= 4:
		return shortProse
	case l.last == ':':
		return colonShape
	case l.last == ';':
		return listShape
	case l.words <= 3:
		return tinyShape
	case 2*l.shouted >= l.words:
		return capsShape
	case l.words >= 20 || l.words >= 12 && l.function*4 >= l.words:
		return openProse
	}
	return titleShape
}

// isTags reports whether a line lists names between marks (G2).
func (l *line) isTags() bool {
	return !l.ends && l.parts >= 2 && l.words >= 4 && l.said == 0 && l.words <= 4*(l.parts+1) && 5*(l.capitals+l.numbers) >= 4*l.words
}

// isNote reports whether a line says who an author is, or who worked on the
// report: its first small word is a verb for that, and a word of the newsroom
// follows.
func (l *line) isNote(lead string) bool {
	if l.newsroom == 0 || l.leadAt > 6 || l.quoted || l.words > 90 {
		return false
	}
	switch lead {
	case "is", "was", "has", "are", "covers", "writes", "reports", "edits", "leads", "joined", "contributed", "can", "reported", "works":
		return true
	}
	return false
}

// isPrompt reports whether a line that ends as a sentence does speaks to the
// reader in words of the page.
func (l *line) isPrompt() bool {
	return l.ends && l.words >= 4 && !l.quoted && l.said == 0 && l.page > 0 &&
		(l.reader > 0 && 8*l.page >= l.content || 3*l.page >= l.content)
}

// isScene reports whether a line tells what can be seen as captions do (G1).
func (l *line) isScene() bool {
	return l.words >= 5 && l.words <= 70 && l.said == int(b2u(l.speaks)) && !l.quoted && (l.seen > 1 || l.seen == 1 && l.dated || l.sees)
}

// isCredit reports whether a line credits a picture: in brackets at its end,
// or after a word for it.
func (p *parser) isCredit(l *line) bool {
	if l.words == 0 || l.words > 90 {
		return false
	}
	text, words := p.lineText(l), p.layout.wordsOf(l)
	from := 0
	if open := strings.LastIndexAny(text, "(["); open >= 0 && (l.last == ')' || l.last == ']') {
		from = open
		if open == 0 && l.words <= 8 && l.function <= 1 || isAgency(text[open+1:len(text)-1]) {
			return true
		}
	}
	for i, w := range words {
		if int(w.start) < from || !isPictureWord(text[w.start:w.end]) {
			continue
		}
		after := strings.TrimLeft(text[w.end:], " ")
		switch {
		case strings.HasPrefix(after, ":") && (w.start == 0 || unicode.IsUpper(rune(text[w.start]))):
			return true
		case strings.HasPrefix(after, "by ") && (i == 0 || from > 0), strings.HasPrefix(after, "via "):
			return true
		case strings.HasPrefix(after, "/") && (from > 0 || l.words <= 12):
			return true
		case strings.HasPrefix(after, "| ") && unicode.IsUpper(rune(text[w.start])), len(words)-i <= l.tail:
			return true // PHOTO | ANA RUIZ, and what stands behind the last sentence (G7)
		case from > 0 && len(words)-i <= 6:
			return true
		}
	}
	if l.words <= 10 && strings.Contains(text, " / ") && !l.ends || strings.HasPrefix(text, "Copyright ") && l.words <= 8 {
		return true
	}
	if i := strings.Index(text, " Copyright "); i > 0 && strings.Contains(text[i:], "/") && !l.ends {
		return true // - Copyright Ana Ruiz/AP
	}
	if dash := strings.LastIndex(text, "— "); dash > 0 && len(text)-dash < 40 && strings.Contains(text[dash:], "/") {
		return true // — AFP/File
	}
	return strings.HasPrefix(text, "©") || strings.Contains(text, "/Getty") || strings.Contains(text, "Getty Images")
}

// isAgency reports whether s, from the brackets that end a line, names a
// source of pictures by the stroke that stands between photographer and house.
func isAgency(s string) bool {
	if len(s) > 80 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && (strings.Contains(s, "/") || strings.Contains(s, " via ") || s == "Getty" || s == "AP")
}

// isPictureWord reports whether a word is one for a picture or its maker.
func isPictureWord(word string) bool {
	if len(word) > maxWord {
		return false
	}
	var buf [maxWord + 4]byte
	switch string(appendLower(buf[:0], word)) {
	case "photo", "photos", "photograph", "photography", "photographer", "picture", "pictures", "pic", "image", "images", "credit",
		"credits", "illustration", "getty", "caption", "screengrab", "screenshot", "photoshot", "courtesy", "handout", "shutterstock",
		"istock", "istockphoto", "ap", "epa", "dpa", "afp", "reuters", "alamy":
		return true
	}
	return false
}
