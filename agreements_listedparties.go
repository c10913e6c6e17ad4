// Parties that are read from the words rather than from the tree, where long
// lists and asides lead a parser astray.
//
//	P9   the fuller name: Dilmun is Dilmun Airways if the article names one
//	     organization that begins so
//	P10  a list between dashes or after ", including" says who a plural is:
//	     "the two states - Egypt and Jordan - signed"
//	P11  ", and Bolt" before the verb joins Bolt to the subject, past what
//	     stands between commas after the first name
//	P12  "with Bolt" right after the noun, or its abbreviation in brackets
//	P15  "five companies" are those that "the five companies - A, B … -" names in
//	     a later sentence
//	P16  "the Acme-Bolt venture": both, where each is named by itself too

package article

import (
	"slices"
	"strings"
)

// fullerName returns the longer name of the organization called name (P9): the
// only one of the article that begins with its words.
func (r *dealReader) fullerName(name string) string {
	name, _, _ = strings.Cut(name, " <")
	if shouted := strings.ToUpper(name) == name && len(name) > 4; shouted {
		return r.unshouted(name)
	}
	if have := r.entityNamed(name); have == nil || have.Kind != Organization {
		return name
	}
	return r.longerName(name, func(e *Entity) bool {
		return strings.HasPrefix(e.Name, name) && beforePact(e.Name) == e.Name && !isPartOfBody(e.Name[len(name)+1:])
	})
}

// unshouted returns the organization that a name, or one in a headline's
// capitals, is short for: the only one of the article that begins so.
func (r *dealReader) unshouted(name string) string {
	return r.longerName(name, func(e *Entity) bool {
		return strings.EqualFold(e.Name[:len(name)], name) && !strings.ContainsAny(e.Name, "<(")
	})
}

// longerName returns the name of the only organization of the article that
// fits and has more words than name; name itself where none or several do.
func (r *dealReader) longerName(name string, fits func(e *Entity) bool) string {
	longer := name
	for _, k := range r.beginning(name) {
		e := &r.article.Entities[k.entity]
		if e.Kind != Organization || len(e.Name) <= len(name)+1 || e.Name[len(name)] != ' ' || !fits(e) {
			continue
		}
		if longer != name {
			return name
		}
		longer = e.Name
	}
	return longer
}

// isPartOfBody reports whether what follows a name makes it a part of the
// body, or something beside it, instead of the same body.
func isPartOfBody(rest string) bool {
	first, _, _ := strings.Cut(rest, " ")
	return first == "" || first[0] < 'A' || first[0] > 'Z' || strings.Contains(first, "'") || strings.ContainsAny(rest, "-–—&")
}

// addListed adds the names of the list that says who the plural i is (P10).
func (r *dealReader) addListed(d *pact, i int) {
	if r.tokens[i].tag != tagNNS || r.entityAt(i) != nil || !r.isPartyNoun(i) {
		return
	}
	last := r.sents[r.tokens[i].sent].last
	for k := i + 1; k+1 < last; k++ {
		t := &r.tokens[k]
		if isDash(t.form) && r.isBody(k+1) {
			before := len(d.parties)
			if r.addRun(d, k+1, last); len(d.parties) > before+1 {
				d.parties = slices.DeleteFunc(d.parties, func(x party) bool { return x.at == i }) // all are named
			}
			return
		}
		if isExampleWord(t.lower) && k == i+2 && r.tokens[k-1].lower == "," {
			if v := int(r.tokens[i].head); v > k {
				r.addNames(d, k+1, v)
			}
			return
		}
	}
}

func isDash(form string) bool { return form == "-" || form == "–" || form == "—" || form == "--" }

// isBody reports whether token i names a country or an organization.
func (r *dealReader) isBody(i int) bool {
	e := r.entityAt(i)
	return e != nil && r.tokens[i].tag.isName() && (e.Kind == Organization || e.Kind == Place)
}

// isItem reports whether token i of a list names a body, whatever its tag.
func (r *dealReader) isItem(i int) bool {
	e := r.entityAt(i)
	return r.isBody(i) || e != nil && e.Kind == Organization && r.tokens[i].form != r.tokens[i].lower
}

// addRun adds the names from first up to a word that belongs to no list.
func (r *dealReader) addRun(d *pact, first, last int) {
	end := first
	for end < last {
		t := &r.tokens[end]
		if r.entityAt(end) == nil && t.lower != "," && t.lower != "and" && t.lower != "the" && t.lower != "(" && t.lower != ")" && !t.tag.isName() {
			break
		}
		end++
	}
	r.addNames(d, first, end)
}

// addNames adds the countries and organizations among some tokens.
func (r *dealReader) addNames(d *pact, first, last int) {
	for k := first; k < last; k++ {
		if r.isItem(k) && (k+1 >= last || r.who[k+1] != r.who[k]) && r.tokens[k].rel != relPoss {
			r.addEntity(d, k)
		}
	}
}

// addJoinedBefore adds the names that ", and" joins to subject i of verb v
// past an aside (P11).
func (r *dealReader) addJoinedBefore(d *pact, i, v int) {
	if i >= v || r.entityAt(i) == nil {
		return
	}
	depth := 0
	for k := i + 1; k+2 < v; k++ {
		switch r.tokens[k].lower {
		case "(":
			depth++
		case ")":
			depth--
		case ",":
			if depth == 0 && r.tokens[k+1].lower == "and" && r.isBody(k+2) && r.entityAt(k+2).Kind == r.entityAt(i).Kind {
				r.addEntity(d, k+2)
			}
		}
	}
}

// addWithAfter adds the name after "with" that follows the noun at once (P12).
func (r *dealReader) addWithAfter(d *pact) {
	k, last := d.last+1, r.sents[r.tokens[d.at].sent].last
	if k < last && r.tokens[k].lower == "(" {
		for k < last && r.tokens[k].lower != ")" {
			k++
		}
		k++
	}
	if k+1 >= last || r.tokens[k].lower != "with" {
		return
	}
	k++
	if r.tokens[k].lower == "the" && k+1 < last {
		k++
	}
	if !r.isBody(k) {
		return
	}
	for k+1 < last && r.who[k+1] == r.who[k] {
		k++
	}
	if h := int(r.tokens[k].head); r.tokens[k].rel == relPoss {
		if h < k || h >= last || !r.isNamed(h) {
			return
		}
		if k = h; !r.isBody(h) { // "with France's Navalis": Navalis
			r.addParty(d, h)
			return
		}
	}
	r.addEntity(d, k)
}

// addNamedIn adds the names in apposition to the plural i, which say who it is:
// "two phone companies, Acme and Bolt" (P10).
func (r *dealReader) addNamedIn(d *pact, i int) {
	a := r.childOf(i, relAppos)
	if r.tokens[i].tag != tagNNS || r.entityAt(i) != nil || !r.isPartyNoun(i) || a < i || !r.isBody(a) || r.childOf(a, relConj) < 0 {
		return
	}
	d.parties = slices.DeleteFunc(d.parties, func(x party) bool { return x.at == i })
	for range 12 {
		if a < 0 {
			return
		}
		if r.isBody(a) {
			r.addEntity(d, a)
		}
		a = r.childOf(a, relConj)
	}
}

// governmentBefore returns the government in "Peru's government and Maoist
// rebels", where the tree makes one phrase of both, or -1.
func (r *dealReader) governmentBefore(i int) int {
	for c := range r.children(i) {
		if c >= i || r.tokens[i].tag != tagNNS && r.tokens[i].tag != tagNN {
			break
		}
		if t := &r.tokens[c]; (t.rel == relNmod || t.rel == relCompound) && t.tag == tagNN && r.isPartyNoun(c) && r.childOf(c, relCc) >= 0 && r.childOf(c, relConj) > c {
			return c
		}
	}
	return -1
}

// bodyBefore returns the name in "Acme and the Dockers' Union" where the tree
// makes one phrase of both, or -1.
func (r *dealReader) bodyBefore(i int) int {
	for c := range r.children(i) {
		if c >= i {
			break
		}
		if rel := r.tokens[c].rel; (rel == relNmod || rel == relCompound) && r.isBody(c) && r.childOf(c, relCc) > c && r.entityAt(c) != r.entityAt(i) {
			return c
		}
	}
	return -1
}

// listReach is how many tokens on a list may say who a counted plural is.
const listReach = 400

// addCounted adds the names of a later list that says who the counted plural i
// is (P15).
func (r *dealReader) addCounted(d *pact, i int) {
	n := r.childOf(i, relNummod)
	if n < 0 || n != i-1 || r.tokens[i].tag != tagNNS || r.entityAt(i) != nil || !r.isPartyNoun(i) {
		return
	}
	for k := i + 2; k+2 < min(len(r.tokens), i+listReach); k++ {
		if r.tokens[k].lower != r.tokens[i].lower || r.tokens[k-1].lower != r.tokens[n].lower {
			continue
		}
		if mark := r.tokens[k+1].form; (isDash(mark) || mark == ",") && r.isItem(k+2) {
			before := len(d.parties)
			if r.addRun(d, k+2, r.sents[r.tokens[k].sent].last); len(d.parties) > before+1 {
				d.parties = slices.DeleteFunc(d.parties, func(x party) bool { return x.at == i })
				return
			}
		}
	}
}

// addHyphened adds both names that a hyphen joins before noun d (P16).
func (r *dealReader) addHyphened(d *pact) {
	for k := d.at - 1; k >= max(2, d.at-5); k-- {
		t := &r.tokens[k]
		if t.sent != r.tokens[d.at].sent || !t.tag.isName() && !t.tag.isNoun() && !t.tag.isAdjective() {
			return
		}
		mark := &r.tokens[k-1]
		if !isDash(mark.form) || mark.end != t.start || r.tokens[k-2].end != mark.start {
			continue
		}
		one, two := r.ownName(r.tokens[k-2].form), r.ownName(t.form)
		if one != "" && two != "" {
			d.parties = slices.DeleteFunc(d.parties, func(x party) bool { return x.at >= k-2 && x.at <= k })
			r.name(d, one, k-2)
			r.name(d, two, k)
			d.named += 2
			d.first = min(d.first, k-2)
		}
		return
	}
}

// ownName returns the name of the country or organization that a word names by
// itself in the article, or "".
func (r *dealReader) ownName(word string) string {
	if country, ok := countryOf()[strings.ToLower(word)]; ok {
		word = titled(country)
	}
	if name := r.unshouted(word); name != word {
		return name
	}
	if e := r.entityNamed(word); e != nil && (e.Kind == Organization || e.Kind == Place) {
		return r.fullerName(e.Name)
	}
	if isCountry(word) {
		return word
	}
	return ""
}
