// Sentences: where each sentence of a paragraph ends.
//
// A sentence may end at . ! ? or an ellipsis where white space follows. UAX
// #29 goes on from there with letters alone and breaks at "Mr. Lee"; what
// news needs to know is which words keep their dot and what can come next:
//
//	S1  closing marks after the end belong to it          "Go." He went.
//	S2  none ends where a line was wrapped inside a paragraph
//	S3  none ends before a small letter or a mark that goes on
//	                                                      "Why?" he asked. Jeb! was
//	S4  none ends after a title or an initial             Mr. Lee, J. Ruiz
//	S5  after other abbreviations one ends only where a word or a quotation
//	    follows that opens a sentence                     in the U.S. He  U.S. troops
//	S6  none ends after a number that opens the paragraph 3. Prices rose.
//	S7  none ends between No., a month or the like and a number
//	S8  marks of scripts without spaces need none         です。次
//	S9  what goes on for 4,096 bytes without an end is a list or worse: it is
//	    cut at a blank, so that no pass meets a sentence without bound
//	S10 a dateline and its dash are one by themselves     OSLO (Vindu) - Two

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence is the length in bytes at which S9 cuts.
const maxSentence = 4096

// sentences finds the sentences of every paragraph but furniture.
func (p *parser) sentences() {
	for i := range p.article.Paragraphs {
		para := &p.article.Paragraphs[i]
		if para.Kind == KindFurniture {
			continue
		}
		text, start := para.Text, skipSpace(para.Text, 0)
		if end := p.datelineEnd(para); end > 0 { // S10
			p.addSentence(i, para.Start, para.Start+end)
			start = skipSpace(text, end)
		}
		for pos := start; start < len(text); {
			limit := min(len(text), start+maxSentence)
			end, next := sentenceEnd(text[:limit], start, pos)
			if next == limit && limit < len(text) {
				end = start + blankNear(text[start:limit])
				next = skipSpace(text, end)
			} else if next < len(text) && !isEnd(text[start:end], text[next:], start == 0) {
				pos = next
				continue
			}
			end = start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
			p.addSentence(i, para.Start+start, para.Start+end)
			start, pos = next, next
		}
	}
	p.publishSentences()
}

// blankNear returns where to cut a piece that is too long: at its last blank,
// or, in its second half without one, between two characters (S9).
func blankNear(s string) int {
	if i := strings.LastIndexFunc(s, unicode.IsSpace); i > len(s)/2 {
		return i
	}
	for i := len(s); i > len(s)-utf8.UTFMax; i-- {
		if r, size := utf8.DecodeLastRuneInString(s[:i]); r != utf8.RuneError || size == 3 {
			return i
		}
	}
	return len(s)
}

// addSentence adds a sentence of the i-th paragraph.
func (p *parser) addSentence(i, start, end int) {
	p.sents = append(p.sents, sentence{start: start, end: end, para: i})
}

// publishSentences fills Paragraph.Sentences, all in one array.
func (p *parser) publishSentences() {
	all := make([]Span, len(p.sents))
	for first := 0; first < len(all); {
		last := first
		for last < len(all) && p.sents[last].para == p.sents[first].para {
			all[last] = p.span(p.sents[last].start, p.sents[last].end)
			last++
		}
		p.article.Paragraphs[p.sents[first].para].Sentences = all[first:last:last]
		first = last
	}
}

// datelineEnd returns the end of the dateline that a paragraph opens with and
// of the dash behind it, 0 where it opens with none (S10).
func (p *parser) datelineEnd(para *Paragraph) int {
	d := p.article.Dateline
	if d.Start != para.Start || d.End <= para.Start || d.End >= para.End {
		return 0
	}
	text, end := para.Text, d.End-para.Start
	for at := skipSpace(text, end); at < len(text); {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !strings.ContainsRune("-–—―:", r) {
			break
		}
		at += n
		end = at
	}
	return end
}

// sentenceEnd returns where the sentence that begins at start may end, at or
// after pos, and where the next one would begin.
func sentenceEnd(s string, start, pos int) (end, next int) {
	for i := pos; i < len(s); {
		n := stop(s, i)
		if n == 0 {
			i++
			continue
		}
		wide := s[i] == 0xE3 || s[i] == 0xEF // S8
		for i += n; i < len(s); i += n {
			if n = max(stop(s, i), closing(s, i)); n == 0 {
				break
			}
		}
		if next = skipSpace(s, i); next > i || wide {
			return i, next
		}
	}
	return len(s), len(s)
}

// stop returns the length of the mark at s[i] that may end a sentence, or 0.
func stop(s string, i int) int {
	switch s[i] {
	case '.', '!', '?':
		return 1
	case 0xE2:
		if strings.HasPrefix(s[i:], "…") {
			return len("…")
		}
	case 0xE3, 0xEF:
		for _, mark := range [...]string{"。", "！", "？"} {
			if strings.HasPrefix(s[i:], mark) {
				return len(mark)
			}
		}
	}
	return 0
}

// closing returns the length of the closing mark at s[i], or 0 (S1).
func closing(s string, i int) int {
	switch s[i] {
	case '"', '\'', ')', ']':
		return 1
	}
	for _, mark := range [...]string{"”", "’", "»", "」", "』"} {
		if strings.HasPrefix(s[i:], mark) {
			return len(mark)
		}
	}
	return 0
}

// skipSpace returns the first place at or after i that is no white space.
func skipSpace(s string, i int) int {
	for i < len(s) {
		r, size := decodeRune(s, i)
		if !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}

// isEnd reports whether a sentence ends between two pieces of a paragraph.
// opens reports whether the first one opens it.
func isEnd(before, after string, opens bool) bool {
	first := strings.TrimLeft(after, "\"'“‘«([*_")
	r, _ := utf8.DecodeRuneInString(first)
	if unicode.IsLower(r) || first == "" || strings.ContainsRune(".,;:!?)]}/&|-–—…", r) {
		return false // S3
	}
	word := before[strings.LastIndexFunc(before, unicode.IsSpace)+1:]
	if opens && len(word) == len(before) && len(word) <= len("12.") && isListNumber(word) {
		return false // S6
	}
	if i := strings.LastIndexAny(word, "(\"'“‘-[—"); i >= 0 {
		_, size := decodeRune(word, i)
		word = word[i+size:]
	}
	if !strings.HasSuffix(word, ".") {
		return true
	}
	switch kindOfAbbreviation(word) {
	case beforeName:
		return false // S4
	case beforeNumber:
		return !unicode.IsDigit(r) // S7
	case anywhere:
		return opensSentence(first) || strings.HasPrefix(after, "“") || after[0] == '"' // S5
	}
	return true
}

// isListNumber reports whether a word is a number or letter of a list: "3.".
func isListNumber(word string) bool {
	n := len(strings.TrimLeft(word, "0123456789"))
	return n == 1 || n == 2 && len(word) == 2 && isLetter(word[0])
}

// What an abbreviation tells of the word after it.
const (
	noAbbreviation = iota
	beforeName
	beforeNumber
	anywhere
)

// kindOfAbbreviation tells what may follow a word with a dot at its end.
func kindOfAbbreviation(word string) int {
	var buf [16]byte
	if len(word) > len(buf) {
		return noAbbreviation
	}
	lower := appendLower(buf[:0], word)
	switch lex := lexWords()[string(lower)]; {
	case string(lower) == "no." || string(lower) == "nos.":
		return beforeNumber
	case string(lower) == "vs." || string(lower) == "v.":
		return beforeName
	case lex&(lexHonorifics|lexTitles) != 0 && lex&lexAbbreviations != 0 && hasCapital(word):
		return beforeName
	case lex&lexAbbreviations != 0 || isDotted(word) && len(word) > 2:
		return anywhere
	case len(word) == 2 && hasCapital(word) && word != "I.":
		return beforeName // S4: J. Ruiz
	}
	return noAbbreviation
}

// opensSentence reports whether text begins with a word that opens sentences
// and no name.
func opensSentence(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	word, _, _ = strings.Cut(word, ",")
	switch word {
	case "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "His", "Her",
		"Its", "Their", "Our", "My", "But", "And", "Or", "So", "Yet", "In", "On", "At", "For", "From", "With", "By", "To",
		"As", "After", "Before", "If", "When", "While", "Since", "Although", "Though", "Because", "However", "There",
		"Then", "Now", "What", "Who", "Why", "How", "Where", "Asked", "According", "Under", "During", "Despite",
		"Meanwhile", "Some", "Many", "Most", "Both", "Another", "Other", "No", "Not", "Such", "Also", "Among", "Over",
		"It's", "It’s", "That's", "That’s", "He's", "He’s", "I'm", "I’m", "We're", "We’re", "Follow", "About", "All":
		return true
	}
	return false
}
