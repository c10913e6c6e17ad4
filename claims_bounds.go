// Bounds: how the words around a figure bound it (lexicon/bounds.txt).
//
//	B1  the longest words right before it          more than 200, as many as 40
//	B2  the words right after it                   200 or more, 50-plus, 20-odd
//	B3  an article or "another" may stand between; at least another two weeks,
//	    "the" before a mark that is passed         below the 50 mark
//	B4  "over" and a period is a bound only after  for over 20 years, lasted over a day;
//	    a preposition or a verb of lasting; over   but: a loan over 3 years, $9m over 5 years
//	    a length it is none after another figure   2.1% zinc over 12 metres
//	B5  "about" after a verb of speaking is none   talked about two cases
//	B7  nor is "more than" where a figure before   5% more than a year ago
//	    it is compared with a time
//	B6  plurals of scales say "more than" alone    dozens of people

package article

import (
	"slices"
	"strings"
	"sync"
)

// A boundPhrase is words that bound a figure.
type boundPhrase struct {
	words []string
	bound Bound
}

// boundPhrases are the phrases before a figure by their last word, and those
// after it by their first; long ones first.
var boundPhrases = sync.OnceValue(func() [2]map[string][]boundPhrase {
	sides := [2]map[string][]boundPhrase{{}, {}}
	for _, line := range lexLines("bounds") {
		f := strings.Split(line, "\t")
		ph := boundPhrase{atomWords(f[0]), Bound(strings.TrimSpace(f[2]))}
		side, key := 0, ph.words[len(ph.words)-1]
		if f[1] == "after" {
			side, key = 1, ph.words[0]
		}
		sides[side][key] = append(sides[side][key], ph)
	}
	for _, side := range sides {
		for _, list := range side {
			slices.SortStableFunc(list, func(a, b boundPhrase) int { return len(b.words) - len(a.words) })
		}
	}
	return sides
})

// boundAround sets the bound of figure k and returns the atoms of the claim:
// the figure with the words that bound it.
func (p *parser) boundAround(f *figure, k int) (first, next int) {
	first, next = f.first, f.next
	if f.bound == Range || f.kind == Score || f.kind == Date || f.kind == Ordinal {
		return first, next
	}
	if p.at(first-1).word == "the" && p.isMark(next) { // B3
		if at, b := p.boundPhrase(first - 1); b == MoreThan || b == LessThan {
			f.bound, first = b, at
		}
	} else if at, b := p.boundBefore(first); b != "" && p.isBound(f, at, b) && (k == 0 || at >= p.figures[k-1].next) {
		f.bound, first = b, at
	}
	if at, b := p.boundAfter(next); b != "" && (k+1 == len(p.figures) || at <= p.figures[k+1].first) {
		if f.bound != LessThan || b != AtLeast {
			f.bound, next = b, at
		}
		if f.kind == Money && !strings.Contains(f.unit, "/") {
			f.unit, next = p.perUnit(f.unit, next) // $500 or more per dose
		}
	}
	return first, next
}

// boundBefore returns where the words that bound the figure at atom i start,
// and their bound; "" if there are none (B1, B3).
func (p *parser) boundBefore(i int) (int, Bound) {
	if w := p.at(i - 1).word; w == "another" || w == "a" || w == "an" || w == "just" || w == "only" {
		if at, b := p.boundPhrase(i - 1); b != "" && (w == "another" || b != About) {
			return at, b
		}
	}
	return p.boundPhrase(i)
}

// boundPhrase returns the longest phrase that ends right before atom i.
func (p *parser) boundPhrase(i int) (int, Bound) {
	if i == 0 {
		return i, ""
	}
	for _, ph := range boundPhrases()[0][p.at(i-1).word] {
		if at := i - len(ph.words); at >= 0 && p.hasWords(at, ph.words) && !(p.isHyphen(at-1) && p.glued(at)) { // a five-under 67
			return at, ph.bound
		}
	}
	return i, ""
}

// boundAfter returns where the words that bound a figure before atom i end.
func (p *parser) boundAfter(i int) (int, Bound) {
	for _, ph := range boundPhrases()[1][p.at(i).word] {
		if !p.hasWords(i, ph.words) {
			continue
		}
		end := i + len(ph.words)
		switch {
		case ph.words[0] == "-" && !(p.glued(i) && p.glued(i+1)), p.at(i).kind == atomSign && !p.glued(i):
			continue
		case len(ph.words) > 1 && (p.at(end).word == "than" || p.opensFigure(end)):
			continue // 835 horsepower and over 900 pound-feet: of the next
		case p.isCapital(i) && p.isCapital(i-1), p.at(i).word == "max" && p.isCapital(i):
			continue
		case len(ph.words) == 1 && (ph.words[0] == "plus" || ph.words[0] == "odd" || ph.words[0] == "approximately" || ph.words[0] == "upwards" || ph.words[0] == "tops"):
			if p.at(end).kind == atomDigits || p.isSign(end, "$€£") || ph.words[0] != "odd" && p.at(end).kind == atomWord {
				continue
			}
		}
		return end, ph.bound
	}
	return i, ""
}

// isMark reports whether a word for what can be passed, or a hyphen and it,
// stands at atom i.
func (p *parser) isMark(i int) bool {
	if p.isDash(i) {
		i += 2 // the 50-point mark
	}
	switch p.at(i).word {
	case "mark", "level", "threshold", "milestone", "barrier", "line":
		return true
	}
	return false
}

// opensFigure reports whether an amount or a number starts at atom i.
func (p *parser) opensFigure(i int) bool {
	return p.at(i).kind == atomDigits || p.isSign(i, "$€£") || p.at(i).lex&lexNumbers != 0
}

// hasWords reports whether the atoms from i are the words.
func (p *parser) hasWords(i int, words []string) bool {
	if i+len(words) > len(p.atoms) {
		return false
	}
	for k, w := range words {
		if p.atoms[i+k].word != w {
			return false
		}
	}
	return true
}

// isBound reports whether the words from atom at are a bound of f, where they
// may be something else (B4, B5).
func (p *parser) isBound(f *figure, at int, b Bound) bool {
	before := p.at(at - 1).word
	switch p.at(at).word {
	case "as":
		return f.kind != Year && f.kind != Time // as early as 2019
	case "up":
		return !p.isMovedUp(at)
	case "over", "under":
		if (f.kind == Duration || f.kind == Measure) && p.at(at).word == "over" && p.spansFigure(at) {
			return false
		}
		if f.kind == Duration && p.at(at+1).word != "than" {
			switch before {
			case "for", "in", "of", "after", "took", "takes", "lasted", "lasting", "spent", "spanning", "is", "was", "just", "well", "from", "by", "with", "to", "at", "has", "had":
				return true
			}
			if at == 0 && p.isSign(f.next, ",") {
				return false // Over 90 minutes, they had one shot
			}
			return p.at(at).word == "under" || p.at(at-1).kind != atomWord || p.tokens[p.at(at-1).tok].tag == tagIN
		}
		return f.kind != Year && f.kind != Time
	case "higher", "lower", "larger", "bigger", "smaller":
		return f.kind != Duration // higher than a year earlier
	case "more", "less", "fewer":
		return f.kind != Duration || !isAgo(p.at(f.next).word) || !p.followsFigure(at)
	case "about", "around":
		switch before {
		case "talk", "talked", "talking", "talks", "speak", "spoke", "think", "thinking", "thought", "know", "asked", "ask", "complained", "worried", "learned", "heard", "read", "worry":
			return false
		}
	case "some":
		return f.kind != Year && f.kind != Age
	case "near", "below", "above", "beyond", "passed", "exceed", "exceeded":
		return f.kind != Year || p.at(at).word == "beyond"
	}
	return true
}

// spansFigure reports whether "over" at atom i says along what the figure
// before it holds (B4): only its noun stands between.
func (p *parser) spansFigure(i int) bool {
	const reach = 3 // atoms of that noun
	for k := len(p.figures) - 1; k >= 0; k-- {
		f := &p.figures[k]
		if f.first > i || f.kind == Date || f.kind == Year || f.kind == Time {
			continue
		}
		for a := f.next; a < i; a++ {
			if t := p.tokens[p.at(a).tok].tag; p.at(a).kind != atomWord && p.at(a).kind != atomDigits || t.isVerb() || t == tagIN || t == tagCC {
				return false
			}
		}
		return i-f.next <= reach
	}
	return false
}

// isMovedUp reports whether "up" at atom i is a part of a verb of motion and
// "to" says where to: "edged up to 49.2", but "paid up to 40".
func (p *parser) isMovedUp(i int) bool {
	switch w := verbLemma(p.at(i - 1).word); w {
	case "edge", "go", "tick", "inch", "creep", "move", "push", "come", "shoot", "drive", "nudge", "pull":
		return p.at(i+1).word == "to" && p.tokens[p.at(i-1).tok].tag.isVerb()
	default:
		return p.at(i+1).word == "to" && p.tokens[p.at(i-1).tok].tag.isVerb() && changeOf(w) == Up && !takesObject(w)
	}
}

// followsFigure reports whether a figure ends right before atom i, or a noun
// before it (B7).
func (p *parser) followsFigure(i int) bool {
	for k := range p.figures {
		if next := p.figures[k].next; next == i || next == i-1 {
			return true
		}
	}
	return false
}
