// Stamps: the date or time that a line states, as publishers write it.
//
//	D1  month and day or year     14th Sep 2026, Thu, Jul 18, 2024
//	D2  numbers alone             2026-01-06, 06/01/2026
//	D3  a clock's time            18:42, 8:28am EST
//	D4  how long ago              2 hours ago, 1 day ago
//
// A stamp is the longest run of words that dates are made of, with marks and
// small words between them, that holds one of the four.

package article

import (
	"strings"
	"unicode"
)

// A stampPart is what a word can be to a stamp.
type stampPart uint16

const (
	noPart   stampPart = 0
	linkPart stampPart = 1 << iota // at, of, the: only between others
	monthPart
	dayPart // of the week
	numberPart
	yearPart
	clockPart // hours and minutes
	datePart  // a whole date in numbers
	zonePart  // am, GMT
	unitPart  // minutes
	agoPart
)

// stampReach is among how many words a stamp is looked for: lines that have
// one are short, and long ones are asked for it at each "by".
const stampReach = 64

// findStamp returns the bytes of the first stamp in s, whose words are given.
func findStamp(s string, words []seenWord) (start, end int, ok bool) {
	words = words[:min(len(words), stampReach)]
	for i := 0; i < len(words); i++ {
		if part := stampPartOf(s, words, i); part == noPart || part == linkPart {
			continue
		}
		seen, last, n := stampRun(s, words, i)
		if isStamp(seen) {
			end := int(words[last].end)
			if end < len(s) && s[end] == '.' && s[end-1]|0x20 == 'm' && strings.HasSuffix(s[:end-1], ".") {
				end++ // a.m.
			}
			if end < len(s) && s[end] == ')' && strings.Contains(s[words[i].start:end], "(") {
				end++
			}
			return int(words[i].start), end, true
		}
		i += n - 1
	}
	return 0, 0, false
}

// stampRun walks the run of words that starts at the i-th: it returns what
// they are, the last one that is more than a link, and how many they are.
func stampRun(s string, words []seenWord, i int) (seen stampPart, last, n int) {
	strokes := 0
	before := i
	last = i
	for k := i; k < len(words); k++ {
		part := stampPartOf(s, words, k)
		if part&unitPart != 0 && part&agoPart == 0 && (k+1 == len(words) || stampPartOf(s, words, k+1) != agoPart) {
			return seen, before, max(n, 1) // 3 minute read
		}
		if seen&yearPart != 0 && part == numberPart && !opensClock(s, words, k) {
			break
		}
		if part == noPart || k > i && words[k].start-words[k-1].end > 3+2 {
			break
		}
		if k > i && part&(numberPart|yearPart) != 0 {
			switch s[words[k-1].end] {
			case ':':
				part = clockPart
			case '/', '.':
				if strokes++; strokes == 2 && words[k].start == words[k-1].end+1 {
					part |= datePart
				}
			}
		}
		seen |= part
		n++
		if part != linkPart {
			before, last = last, k
		}
	}
	return seen, last, max(n, 1)
}

// opensClock reports whether the k-th word, a number, opens a time of day.
func opensClock(s string, words []seenWord, k int) bool {
	end := int(words[k].end)
	if end < len(s) && (s[end] == ':' || s[end] == '.' || s[end] == '/') || s[words[k].start-1] == ':' || s[words[k].start-1] == '.' || s[words[k].start-1] == '/' {
		return true
	}
	return k+1 < len(words) && stampPartOf(s, words, k+1) == zonePart
}

// isStamp reports whether words of these parts say when.
func isStamp(seen stampPart) bool {
	has := func(p stampPart) bool { return seen&p != 0 }
	return has(monthPart) && (has(numberPart) || has(yearPart)) || has(datePart) || has(clockPart) ||
		has(agoPart) && has(unitPart) && has(numberPart)
}

// stampPartOf says what the i-th word can be to a stamp.
func stampPartOf(s string, words []seenWord, i int) stampPart {
	w := words[i]
	word := s[w.start:w.end]
	switch {
	case w.lex&lexMonths != 0 && word[0] < 'a':
		return monthPart
	case w.lex&lexWeekdays != 0:
		return dayPart
	}
	if c := word[0]; c >= '0' && c <= '9' {
		return numberPartOf(word)
	}
	return wordPartOf(word)
}

// numberPartOf says what a word that opens with a digit can be to a stamp.
func numberPartOf(word string) stampPart {
	digits := len(word) - len(strings.TrimLeftFunc(word, unicode.IsDigit))
	rest := strings.ToLower(word[digits:])
	switch {
	case digits == 4 && rest == "" && (word[:2] == "19" || word[:2] == "20"):
		return yearPart
	case digits == 4 && strings.Count(rest, "-") == 2:
		return datePart // and what ISO 8601 writes behind it
	case digits > 2 && len(word) != len("2026-01-06"):
		return noPart
	}
	switch rest {
	case "", "st", "nd", "rd", "th", "z":
		return numberPart
	case "am", "pm":
		return clockPart
	case "m", "min", "mins", "h", "hr", "hrs", "d":
		return numberPart | unitPart
	case "ago":
		return numberPart | agoPart
	}
	return noPart
}

// wordPartOf says what a word of letters can be to a stamp.
func wordPartOf(word string) stampPart {
	if len(word) > len("midnight") {
		return noPart
	}
	var buf [maxWord]byte
	switch string(appendLower(buf[:0], word)) {
	case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return monthPart
	case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		return dayPart
	case "a", "p", "m", "am", "pm", "gmt", "utc", "bst", "est", "edt", "et", "pt", "pst", "pdt", "ct", "cst", "cdt", "ist", "cet",
		"cest", "aest", "aedt", "jst", "kst", "sgt", "hkt", "wat", "eat", "sast", "nzst", "nzdt", "noon", "midnight":
		return zonePart
	case "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days",
		"week", "weeks", "month", "months", "year", "years":
		return unitPart
	case "ago":
		return agoPart
	case "at", "of", "the", "on":
		return linkPart
	}
	return noPart
}
