// Units: what a figure is measured in, by one name each.
//
//	U1  symbols, glued or apart, and names          5km, 5 km, five kilometres
//	U2  a hyphen may stand before a name            16-inch, five-minute
//	U3  one unit for another                        km/h, dollars a barrel, tonnes per year
//	U4  parts of one measure are one figure         5 feet 2 inches, two hours and 30 minutes
//	U5  "pounds" are money after a scale, with      £5m … 300 pounds, 41.50 pounds
//	    pence as two decimals, beside a word for    fined 300 pounds
//	    paying and where the article writes £;
//	    else weight

package article

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A unit is what a number can be measured in.
type unit struct {
	name   string
	kind   ClaimKind
	factor int64  // so many of another unit, 0 if told in itself
	other  string // that unit
}

// A unitEntry is one way of writing a unit, as atoms.
type unitEntry struct {
	unit
	words  []string // in lower case
	symbol string   // as it is written, where case counts
	code   bool     // a currency's sign, which may stand before a number
}

// unitEntries are all ways of writing units, by their first atom, long first.
var unitEntries = sync.OnceValue(func() map[string][]unitEntry {
	table := make(map[string][]unitEntry)
	add := func(u unit, text string, symbol, code bool) {
		e := unitEntry{unit: u, words: atomWords(text), code: code}
		if symbol {
			e.symbol = strings.ReplaceAll(text, " ", "")
		}
		table[e.words[0]] = append(table[e.words[0]], e)
	}
	for _, list := range []string{"units", "periods"} {
		for _, line := range lexLines(list) {
			f := strings.Split(line+"\t\t\t\t", "\t")
			u := unit{name: f[0], kind: ClaimKind(f[1])}
			if f[5] != "" {
				u.factor, _ = strconv.ParseInt(f[4], 10, 64)
				u.other = f[5]
			}
			addUnit(add, u, f[2], f[3], false)
		}
	}
	for _, line := range lexLines("currencies") {
		f := strings.Split(line+"\t\t", "\t")
		addUnit(add, unit{name: f[0], kind: Money}, f[1], f[2], true)
	}
	for _, entries := range table {
		slices.SortStableFunc(entries, func(a, b unitEntry) int { return len(b.words) - len(a.words) })
	}
	return table
})

// addUnit adds the symbols and names of one line.
func addUnit(add func(unit, string, bool, bool), u unit, symbols, names string, code bool) {
	for s := range strings.SplitSeq(symbols, ", ") {
		if s = strings.TrimSpace(s); s != "" && s != "-" {
			add(u, s, true, code)
		}
	}
	for s := range strings.SplitSeq(names, ", ") {
		if s = strings.TrimSpace(s); s != "" {
			add(u, s, false, false)
			if len(s) > 2 && !strings.HasSuffix(s, "s") && isLetter(s[len(s)-1]) {
				add(u, s+"s", false, false)
			}
		}
	}
}

// atomWords cuts a phrase of a word list into atoms, in lower case.
func atomWords(s string) []string {
	var out []string
	for pos := 0; pos < len(s); {
		end, kind := nextAtom(s, pos, len(s))
		if kind != atomNone {
			out = append(out, strings.ToLower(s[pos:end]))
		}
		pos = end
	}
	return out
}

// unitName returns the unit whose name or symbol starts at atom i, and the
// atom after it.
func (p *parser) unitName(i int) (unit, int) {
	a := p.at(i)
	if a.kind == atomNone || a.kind == atomDigits {
		return unit{}, i
	}
	for _, e := range unitEntries()[a.word] {
		if next := i + len(e.words); p.matches(i, &e) {
			if e.symbol != "" && !p.symbolFits(i, next, &e) {
				continue
			}
			return e.unit, next
		}
	}
	return unit{}, i
}

// matches reports whether the atoms from i are those of e.
func (p *parser) matches(i int, e *unitEntry) bool {
	if i+len(e.words) > len(p.atoms) {
		return false
	}
	for k, w := range e.words {
		if p.atoms[i+k].word != w || k > 0 && e.symbol != "" && p.atoms[i+k].space {
			return false
		}
	}
	if e.symbol == "" {
		return true
	}
	return len(e.words) == 1 && p.raw(i) == e.symbol || p.text[p.atoms[i].start:p.atoms[i+len(e.words)-1].end] == e.symbol
}

// symbolFits reports whether a symbol after a number can be one: a single
// letter must be glued or one of the common ones, a longer run must end there.
func (p *parser) symbolFits(i, next int, e *unitEntry) bool {
	if p.at(i).kind != atomWord {
		return true
	}
	if p.at(next).kind == atomDigits && p.glued(next) {
		return false // "m2" is no metre
	}
	if e.kind == Money && len(e.words) == 1 && len(e.symbol) <= 2 {
		return p.glued(i) && e.symbol == "p" && p.width(i-1) < 3 || p.glued(i) && e.symbol == "c" || e.name == "CNY" || e.symbol == "Rs" || e.symbol == "kr"
	}
	switch e.symbol {
	case "h", "m", "g", "t":
		return !p.isSign(next, "’'") || !p.glued(next)
	case "s":
		return p.glued(i) && p.isSign(i-2, ".")
	case "in", "st":
		return p.glued(i)
	}
	return len(e.symbol) > 1 || p.glued(i)
}

// unitAfter returns the unit that follows a numeral at atom i, and the atom
// after it; it steps over a hyphen and over words like "consecutive".
func (p *parser) unitAfter(n *numeral) (unit, int) {
	i := n.next
	if n.ordinal || p.isDash(n.first-1) && p.glued(n.first) && p.width(n.first) == 2 && p.year(n.first-2) > 0 {
		return unit{}, i // the 2025-26 school year
	}
	if n.fraction && (p.at(i).word == "an" || p.at(i).word == "a") { // half an hour
		i++
	} else if n.fraction && p.at(i).word == "of" && (p.at(i+1).word == "an" || p.at(i+1).word == "a") {
		i += 2
	}
	if p.isDash(i) && p.glued(i) == p.glued(i+1) {
		i++
	} else if n.plural && p.at(i).word == "of" {
		i++ // millions of dollars
	} else if isExtra(p.at(i).word) {
		i++
	}
	u, next := p.unitName(i)
	switch {
	case u.name == "":
		if p.isSign(i, "/") && p.glued(i) && p.isDash(i+1) && p.glued(i+1) {
			return unit{name: "shilling", kind: Money}, i + 2 // 500/-
		}
		if code, end := p.currencyCode(i); end > i && !(p.glued(end) && p.at(end).kind == atomDigits) {
			return unit{name: code, kind: Money}, end
		}
		if u, next := p.bareDegree(n, i); u.name != "" {
			return u, next
		}
		return p.lengthMark(i)
	case u.name == "second" && p.at(i).word == "second" && i == n.next && p.year(n.first) > 0:
		return unit{}, n.next // the 2016 second quarter
	case u.kind == Money && (!p.moneyFits(n, i) || p.glued(next) && (p.at(next).kind == atomDigits || p.at(i).kind == atomSign && p.at(next).kind == atomWord)):
		return unit{}, n.next
	case u.name == "USD" && strings.HasPrefix(p.at(i).word, "dollar"):
		u.name = p.homeDollar() // M6
		return u, next
	case u.name == "nm" && p.hasWord("torque"):
		u.name = "N m"
		return u, next
	case u.name == "lb" && p.isPounds(n, i):
		return unit{name: "GBP", kind: Money}, next
	case i > n.next && !p.isDash(i-1) && u.kind != Duration && p.at(i-1).word != "of" && p.at(i-1).word != "more" && !n.fraction:
		return unit{}, n.next // "two full pints" is fine, but rare; "long" and "short" are not ours
	}
	return u, next
}

// isExtra reports whether a word may stand between a number and its period.
func isExtra(w string) bool {
	switch w {
	case "more", "additional", "extra", "consecutive", "straight", "full", "further", "solid", "long", "short", "working",
		"business", "calendar", "academic", "whole", "trading", "successive", "other", "entire", "fiscal", "school":
		return true
	}
	return false
}

// perUnit reads "per day", "a barrel", "/h" after a unit, and returns the name
// of the compound (U3).
func (p *parser) perUnit(name string, i int) (string, int) {
	at, free := i, false
	switch a := p.at(i); {
	case a.word == "per":
		at, free = i+1, true
	case p.isSign(i, "/") && (p.glued(i) || !p.glued(i+1)) && p.at(i+1).kind == atomWord:
		at, free = i+1, true
	case p.isDash(i) && (p.at(i+1).word == "a" || p.at(i+1).word == "an" || p.at(i+1).word == "per") && p.isDash(i+2):
		at = i + 3
	case a.word == "a" || a.word == "an":
		at = i + 1
	case a.word == "each" && p.at(i+1).word == "year":
		at = i + 1
	default:
		return name, i
	}
	if !free && isAgo(p.at(at+1).word) {
		return name, i // $5m a year earlier
	}
	if u, next := p.unitName(at); u.name != "" && u.kind != Money && u.kind != Percent {
		return name + "/" + u.name, next
	}
	if exp := p.scaleWord(at); exp > 0 && free { // per thousand cubic feet
		u, next := p.unitName(at + 1)
		if u.name == "" {
			return name, i
		}
		return name + "/" + p.at(at).word + " " + u.name, next
	}
	switch w := p.at(at); {
	case w.word == "annum":
		return name + "/year", at + 1
	case w.kind == atomWord && free && isPortion(p.at(at+1).word):
		return name + "/" + p.at(at+1).word, at + 2 // per diluted share
	case w.kind == atomWord && (free || isPortion(w.word)) && len(w.word) > 1:
		at = p.compoundHead(at)
		return name + "/" + nounLemma(p.at(at).word), at + 1
	}
	return name, i
}

// compoundHead returns the atom of the noun that the one at atom i only
// modifies: per index options contract.
func (p *parser) compoundHead(i int) int {
	const reach = 3 // nouns
	t := p.at(i).tok
	h := int(p.tokens[t].head)
	if p.tokens[t].rel != relCompound || h <= t || h > t+reach {
		return i
	}
	for k := i + 1; k <= i+2*reach; k++ {
		if p.at(k).kind != atomWord {
			return i
		}
		if p.at(k).tok == h {
			return k
		}
	}
	return i
}

// isPortion reports whether prices are told by a word: "$40 a share".
func isPortion(w string) bool {
	switch w {
	case "share", "head", "person", "night", "game", "bottle", "ticket", "piece", "unit", "item", "pack", "cup", "pop", "vehicle", "student", "employee", "household",
		"season", "match", "race", "round", "ride", "trip", "meal", "dose", "visit", "seat", "family", "patient", "customer", "subscriber", "episode", "session", "class", "term", "quarter", "shift":
		return true
	}
	return false
}

// addPart reads the smaller part of one measure (U4): feet and inches, pounds
// and ounces, hours and minutes, dollars and cents. It returns the value of the whole in u.
func (p *parser) addPart(value decimal, u string, next int) (decimal, int) {
	part, per := partOf(u)
	at := next
	if p.at(at).word == "and" || p.isSign(at, ",") {
		at++
	}
	if isMoney := len(u) == len("USD") && isUpper(u); isMoney && (p.isSign(next, ",") || p.scaleWord(next-2) > 0) {
		return value, next
	}
	if per == 0 || p.at(at).kind == atomNone {
		return value, next
	}
	if u == "ft" && p.isDash(at) && p.glued(at) && p.glued(at+1) {
		at++ // 6-foot-3
	}
	n, ok := p.numeral(at, false)
	if !ok || n.ordinal || n.plural || n.value.float() >= float64(per) {
		return value, next
	}
	if small, end := p.unitAfter(&n); small.name == part {
		return value.plus(n.value.times(decimal{1, per, 0})), end
	} else if u == "ft" && n.next == at+1 && p.at(next-1).word == "foot" && !p.countsNext(&figure{first: at, next: n.next}) && n.value.isWhole() {
		return value.plus(n.value.times(decimal{1, per, 0})), n.next // 5 foot 2
	} else if u == "ft" && p.isSign(n.next, `"”″`) && p.glued(n.next) {
		return value.plus(n.value.times(decimal{1, per, 0})), n.next + 1
	}
	return value, next
}

// partOf returns the smaller unit that a measure in u goes on with, and how
// many make one u.
func partOf(u string) (part string, n int64) {
	switch u {
	case "ft":
		return "in", 12
	case "lb":
		return "oz", 16
	case "stone":
		return "lb", 14
	case "hour":
		return "minute", 60
	case "minute":
		return "second", 60
	case "GBP":
		return "pence", 100
	}
	if len(u) == len("USD") && isUpper(u) {
		return "cent", 100
	}
	return "", 0
}
