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

// findStamp returns the bytes of the first stamp in s, whose words are given.
func findStamp(s string, words []seenWord) (start, end int, ok bool) {
	for i := 0; i < len(words); i++ {
		if part := stampPartOf(s, words, i); part == noPart || part == linkPart {
			continue
		}
		seen, last, n := stampRun(s, words, i)
		if isStamp(seen) {
			end := int(words[last].end)
			if end+1 < len(s) && s[end] == '.' && s[end-1]|0x20 == 'm' && strings.HasSuffix(s[:end-1], ".") {
				end++ // a.m.
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
	last = i
	for k := i; k < len(words); k++ {
		part := stampPartOf(s, words, k)
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
			last = k
		}
	}
	return seen, last, max(n, 1)
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
	return wordPartOf(strings.ToLower(word))
}

// numberPartOf says what a word that opens with a digit can be to a stamp.
func numberPartOf(word string) stampPart {
	digits := len(word) - len(strings.TrimLeftFunc(word, unicode.IsDigit))
	rest := strings.ToLower(word[digits:])
	switch {
	case digits == 4 && rest == "" && (word[:2] == "19" || word[:2] == "20"):
		return yearPart
	case digits > 2 && len(word) != len("2026-01-06"):
		return noPart
	case strings.Count(rest, "-") == 2 && digits == 4:
		return datePart
	}
	switch rest {
	case "", "st", "nd", "rd", "th":
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
	switch word {
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
