// Cutting: the rules of tokens.go, for one chunk of text.

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// A cutter cuts chunks, which are text between white space, into tokens.
type cutter struct {
	*parser
	sent  int32
	space bool     // white space stands before the next token
	tail  []int    // where the marks at the chunk's end begin, the last one first
	lower [24]byte // scratch
}

// add appends a token, if a reader sees anything of it. Those that follow may
// rely on every token having a form.
func (c *cutter) add(start, end int) {
	if c.text[start] >= utf8.RuneSelf {
		if from, to := trimInvisible(c.text, start, end); from == to {
			return
		}
	}
	c.tokens = append(c.tokens, token{start: start, end: end, sent: c.sent, space: c.space})
	c.space = false
}

// chunk appends the tokens of a chunk: marks before, the words, marks after.
func (c *cutter) chunk(start, end int) {
	for start < end && !c.isWhole(c.text[start:end]) {
		size := opener(c.text[start:end])
		if size == 0 {
			break
		}
		c.add(start, start+size)
		start += size
	}
	stop := end
	c.tail = c.tail[:0]
	for start < end && !c.isWhole(c.text[start:end]) {
		size := closer(c.text[start:end])
		if size == 0 {
			break
		}
		end -= size
		c.tail = append(c.tail, end)
	}
	if start < end {
		c.core(start, end)
	}
	for k := len(c.tail) - 1; k >= 0; k-- {
		next := stop
		if k > 0 {
			next = c.tail[k-1]
		}
		c.add(c.tail[k], next)
	}
}

// core appends the tokens of what is left between the marks.
func (c *cutter) core(start, end int) {
	s, from := c.text[start:end], 0
	if c.isWhole(s) && (isAddress(s) || strings.IndexByte(s, '-') < 0) {
		c.add(start, end)
		return
	}
	last := rune(0)
	for i := 0; i < len(s); {
		r, size := decodeRune(s, i)
		if isUnspaced(r) {
			c.unspaced(start, end, start+from)
			return
		}
		if n := infix(s, i, last); n > 0 {
			if i > from {
				c.add(start+from, start+i)
			}
			c.add(start+i, start+i+n)
			from, size = i+n, n
		}
		last, i = r, i+size
	}
	if from < len(s) {
		c.plain(start+from, end)
	}
}

// plain appends a word without marks, which may be two run together (T1).
func (c *cutter) plain(start, end int) {
	cut := 0
	if n := end - start; n == 5 || n == 6 {
		switch string(appendLower(c.lower[:0], c.text[start:end])) {
		case "cannot", "gonna", "gotta":
			cut = 3
		}
	}
	if cut > 0 {
		c.add(start, start+cut)
	}
	c.add(start+cut, end)
}

// isWhole reports whether text stays as it is: an abbreviation (T3), an
// address (T7), a clitic by itself.
func (c *cutter) isWhole(s string) bool {
	switch s[len(s)-1] {
	case '.':
		return c.isAbbreviation(s)
	case 's', 'S':
		if s[0] == '\'' || strings.HasPrefix(s, "’") {
			return len(s) <= len("’s") // 's
		}
	case 'r', 'R':
		if len(s) == 6 && strings.EqualFold(s, "and/or") {
			return true
		}
	}
	return isAddress(s)
}

// isAbbreviation reports whether a word keeps the dot at its end (T3), or the
// last part of it after a hyphen does. Small letters do so in few words.
func (c *cutter) isAbbreviation(s string) bool {
	if len(s) == 2 {
		return isLetter(s[0])
	}
	s = s[strings.LastIndexByte(s, '-')+1:]
	n := len(s)
	switch {
	case n >= 4 && s[n-3] == '.' && isDotted(s):
		return true
	case n < 3 || n > len(c.lower) || !hasCapital(s) && s != "vs." || 'A' <= s[1] && s[1] <= 'Z':
		return false
	}
	return lexWords()[string(appendLower(c.lower[:0], s))]&lexAbbreviations != 0
}

// isDotted reports whether s is letters with a dot after each: U.S.
func isDotted(s string) bool {
	for i := range len(s) {
		if i%2 == 0 && !isLetter(s[i]) || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return len(s)%2 == 0
}

// isAddress reports whether s is an address of the web or of mail (T7).
func isAddress(s string) bool {
	const longest = 500
	if len(s) > longest || !isLetter(s[len(s)-1]) && !isDigit(s[len(s)-1]) && s[len(s)-1] != '/' {
		return false
	}
	if at := strings.IndexByte(s, '@'); at >= 0 {
		return isLetter(s[0]) || at == 0 && len(s) > 1
	}
	dot := strings.IndexByte(s, '.')
	if dot <= 0 || dot+2 >= len(s) || !isLetter(s[dot+1]) || !isLetter(s[0]) && !isDigit(s[0]) {
		return false
	}
	slash := strings.IndexByte(s, '/')
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || slash > dot
}

// opener returns the length of the mark that s begins with, or 0.
func opener(s string) int {
	r, size := decodeRune(s, 0)
	switch {
	case 'a' <= r && r <= 'z' || isDigit(s[0]):
		return 0
	case 'A' <= r && r <= 'Z':
		return currencySign(s) // T4
	case r == '.' || r == '-' || r == '\'' || r == '`':
		if n := run(s); n > 1 {
			return n // T6
		}
		if r == '.' || r == '-' {
			return 0 // .5 and -wide
		}
	case r == '+':
		if len(s) > 1 && isDigit(s[1]) {
			return 0 // +44
		}
	}
	if isMark(r) || strings.ContainsRune("=%+§", r) || unicode.Is(unicode.Sc, r) {
		return size
	}
	return 0
}

// currencySign returns the length of letters that a currency sign follows, with
// the sign: US$.
func currencySign(s string) int {
	for n := 1; n <= 3 && n < len(s) && 'A' <= s[n-1] && s[n-1] <= 'Z'; n++ {
		if r, size := decodeRune(s, n); r == '$' || r >= utf8.RuneSelf && unicode.Is(unicode.Sc, r) {
			return n + size
		}
	}
	return 0
}

// run returns how often the first byte is repeated; of quotation marks, two.
func run(s string) int {
	n := 1
	for n < len(s) && s[n] == s[0] && (n < 2 || s[0] == '.' || s[0] == '-') {
		n++
	}
	return n
}

// closer returns the length of the mark, clitic or unit that s ends with, or
// 0. A word is left before clitics and units.
func closer(s string) int {
	n := len(s)
	last := s[n-1]
	switch {
	case isLetter(last):
		if cut := clitic(s); cut > 0 {
			return n - cut // T1
		}
		return unitAfter(s) // T5
	case isDigit(last):
		return 0
	case last == '.' || last == '\'' || last == '`' || last == '-':
		k := 1
		for k < n && s[n-1-k] == last && (k < 2 || last == '.' || last == '-') {
			k++
		}
		if n > 4 && isDigit(s[n-5]) && (s[n-4:] == "a.m." || s[n-4:] == "p.m.") {
			return 4 // T5
		}
		if k > 1 || last != '-' {
			return k // T6
		}
		return 0 // pre-
	case last == '%':
		return 1
	case last == '+':
		if n > 1 && isDigit(s[n-2]) {
			return 1
		}
		return 0
	}
	r, size := utf8.DecodeLastRuneInString(s)
	if isMark(r) || unicode.Is(unicode.Sc, r) && n > size && isDigit(s[n-size-1]) {
		return size
	}
	return 0
}

// unitAfter returns the length of the unit after a number that s ends with (T5).
func unitAfter(s string) int {
	i := len(s)
	for i > 0 && !isDigit(s[i-1]) {
		i--
	}
	if i == 0 || !isDigit(s[0]) && i == len(s) {
		return 0
	}
	switch u := s[i:]; u {
	case "m", "km", "cm", "mm", "ft", "in", "yd", "mi", "kg", "g", "mg", "t", "lb", "lbs", "oz", "mph", "kph", "km/h",
		"am", "pm", "AM", "PM", "K", "M", "G", "T", "kW", "MW", "GW", "MB", "GB", "TB", "KB", "kb", "mb", "gb", "tb":
		return len(u)
	}
	return 0
}

// clitic returns where a word's clitic starts (T1), or 0.
func clitic(s string) int {
	n := len(s)
	mark, size := strings.LastIndexByte(s, '\''), 1
	if mark < 0 {
		mark, size = strings.LastIndex(s, "’"), len("’")
	}
	if mark <= 0 || n-mark-size > 2 {
		return 0
	}
	switch s[mark+size:] {
	case "s", "S", "re", "RE", "ve", "VE", "ll", "LL", "d", "D", "m", "M":
		return mark
	case "t", "T":
		if mark > 1 && s[mark-1]|0x20 == 'n' {
			return mark - 1 // n't
		}
	}
	return 0
}

// infix returns the length of the mark at s[i] that parts a word, or 0. last
// is the character before it.
func infix(s string, i int, last rune) int {
	b := s[i]
	if isLetter(b) || isDigit(b) || last == 0 {
		return 0
	}
	r, size := decodeRune(s, i)
	if b == '.' || b == '-' {
		if n := run(s[i:]); n > 1 {
			return n // T6
		}
	}
	if i+size >= len(s) {
		return 0
	}
	next, _ := decodeRune(s, i+size)
	word := unicode.IsLetter(last) || unicode.IsDigit(last)
	switch r {
	case '"', '“', '”', '„', '«', '»', '—', '…':
		return size
	case '-', '–', '~':
		if word && unicode.IsLetter(next) || r == '-' && unicode.IsDigit(last) && unicode.IsDigit(next) {
			return size // T2, T8
		}
	case ':', '<', '>', '=', '/':
		if word && unicode.IsLetter(next) {
			return size
		}
	case '.':
		if unicode.IsLower(last) && unicode.IsUpper(next) {
			return size
		}
	case ',', ';':
		if unicode.IsLetter(last) && unicode.IsLetter(next) {
			return size
		}
	}
	if next == '"' || next == '“' || next == '”' {
		return size // said:“Go
	}
	return 0
}

// isMark reports whether a character stands apart at a word's ends (T9).
func isMark(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte(",:;!?()[]{}<>_#*&\"'`", byte(r)) >= 0
	}
	return unicode.In(r, unicode.P, unicode.So)
}

// isUnspaced reports whether a letter's script writes no spaces.
func isUnspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// unspaced cuts at uniseg's word boundaries (T10) from a byte on.
func (c *cutter) unspaced(start, end, from int) {
	rest, state := c.text[from:end], -1
	for rest != "" {
		var word string
		word, rest, state = uniseg.FirstWordInString(rest, state)
		c.add(from, from+len(word))
		from += len(word)
	}
}
