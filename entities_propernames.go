// Names: where the text names somebody or something.
//
// The entity labels come from a model that has read American news and errs on
// names from elsewhere. What an article says of a name in one place holds for
// all its places, so labels are only votes:
//
//	N1  a labelled stretch is a name, less its article, possessive and quotation marks
//	N2  a run of proper nouns without a label is one too, outside headings
//	N3  honorifics and titles before a person are no part of the name: Mr, President
//	N4  a person's name goes on over hyphens, particles, initials and a nickname in quotation marks
//	N5  a person's name ends before a comma, "and" or a common word; Jr and III stay
//	N6  all places of equal words are one form, and have the kind that most evidence speaks for
//	N7  words that name somebody once name them wherever they stand in capitals
//	N8  a name before "campaign", "government", "police" makes a name of its own

package article

import "strings"

// A class is what a name names, as far as folding and pronouns care.
type class uint8

const (
	classNone class = iota
	classPerson
	classOrg
	classPlace
	classNation // a nationality, faith or party's adherents
	classOther
	numClasses
)

// classOf returns the class that an entity label speaks for.
func classOf(k labelKind) class {
	switch k {
	case labelPerson:
		return classPerson
	case labelOrg:
		return classOrg
	case labelGPE, labelLoc, labelFac:
		return classPlace
	case labelNorp, labelLanguage:
		return classNation
	case labelEvent, labelLaw, labelProduct, labelWork:
		return classOther
	}
	return classNone
}

// A mention is one place that refers to somebody or something.
type mention struct {
	tokenRange     // for a name: without article, title and possessive
	before     int // first token of the honorifics and titles that belong to it
	head       int // the token that governs it
	kind       MentionKind
	form       int // index into parser.forms, -1 unless it is a name
	entity     int // index into parser.known, -1 while unknown
}

// A form is a name's words, equal wherever they stand.
type form struct {
	tokenRange            // where it stands first, in the body if it does
	words      tokenRange // of parser.words: the tokens that count in comparison
	class      class
	votes      [numClasses]int
	count      int
	common     int  // how often its one word stands in small letters
	heading    bool // it stands in headings only
	definite   bool // "the" stands before it
	account    bool // the name of an account stands behind it: (@ruiz)
	entity     int  // index into parser.known, -1 while unknown
}

// findNames fills p.mentions and p.forms with the names of the text.
func (p *parser) findNames() {
	emptied(&p.formOf)
	for s := range p.sents {
		sent := &p.sents[s]
		for i := sent.first; i < sent.last; {
			if p.callers != nil {
				if last := p.callerName(i, sent.last); last > i {
					i = last
					continue
				}
			}
			last, kind := p.labelled(i, sent.last)
			if run := p.broken(i, last, sent.last); run > last {
				last, kind = run, labelNone
			}
			switch {
			case last > i:
				p.addNames(tokenRange{i, last}, kind) // N1
			case !p.inHeading(i):
				if last = p.properRun(i, sent.last); last > i {
					p.addNames(tokenRange{i, last}, labelNone) // N2
				}
			}
			i = max(i+1, last)
		}
	}
}

// broken returns where a name ends of which only the first word is labelled,
// as a place mostly (Aung San Suu Kyi), or first.
func (p *parser) broken(i, last, end int) int {
	if last != i+1 || last >= end || p.tokens[i].label.kind() == labelNorp {
		return i
	}
	if p.twoPlaces(i) {
		return last + 1
	}
	run := p.properRun(last, end)
	if h := int(p.tokens[i].head); (h < last || h >= run) && !(run > last && p.hasAccount(run)) || p.inHeading(i) {
		return i
	}
	for j := last; j < run; j++ {
		if p.tokens[j].lex&(lexTitles|lexHonorifics) != 0 {
			return i
		}
	}
	return run
}

// hasAccount reports whether the name of an account stands in brackets behind
// the name that ends before token i: Ana Ruiz (@ruiz).
func (p *parser) hasAccount(i int) bool {
	return i+1 < len(p.tokens) && p.tokens[i].form == "(" && strings.HasPrefix(p.tokens[i+1].form, "@")
}

// twoPlaces reports whether tokens i and i+1 are each labelled, the second as a
// place and the first as a place or person, with nothing between them: no two
// places stand so, but a given name and a surname that a city has too.
func (p *parser) twoPlaces(i int) bool {
	a, b := &p.tokens[i], &p.tokens[i+1]
	if classOf(b.label.kind()) != classPlace || !b.label.begins() || int(a.head) != i+1 || !isWord(b.form) || !b.tag.isName() {
		return false
	}
	switch classOf(a.label.kind()) {
	case classPlace:
		return a.lex&lexPlaces == 0
	case classPerson:
		return a.label.begins() && (a.lex&lexGivenNames != 0 || a.lex&lexSurnames == 0)
	}
	return false
}

// inHeading reports whether token i stands in a headline or heading, where
// capitals say little.
func (p *parser) inHeading(i int) bool {
	switch p.article.Paragraphs[p.para(i)].Kind {
	case KindHeadline, KindHeading, KindStandfirst:
		return true
	}
	return false
}

// labelled returns where the name that is labelled from token i on ends, and
// its label; i where there is none.
func (p *parser) labelled(i, end int) (last int, kind labelKind) {
	kind = p.tokens[i].label.kind()
	if classOf(kind) == classNone {
		return i, labelNone
	}
	last = i + 1
	clause := false
	for last < end && p.tokens[last].label.kind() == kind && !p.tokens[last].label.begins() {
		t := &p.tokens[last]
		clause = clause || t.tag == tagVBD || t.tag == tagVBZ && !isCapital(t.form)
		last++
	}
	if clause && classOf(kind) == classOther {
		return i, labelNone // "Ruiz accused Haddow" is no work's name
	}
	if kind == labelPerson {
		last = p.extendPerson(i, last, end) // N4
	}
	return last, kind
}

// properRun returns where the run of unlabelled proper nouns from token i on
// ends.
func (p *parser) properRun(i, end int) int {
	last := i
	for last < end {
		t := &p.tokens[last]
		switch {
		case t.label != 0 || t.lex&(lexMonths|lexWeekdays) != 0:
			return last
		case t.tag.isName() && isCapital(t.form):
			last++
		case last > i && last+1 < end && t.form == "-" && !t.space && p.tokens[last+1].tag.isName() && p.tokens[last+1].label == 0:
			last += 2
		case last > i && last+1 < end && t.lex&lexParticles != 0 && p.tokens[last+1].tag.isName() && p.tokens[last+1].label == 0:
			last += 2
		default:
			return last
		}
	}
	return last
}

// findAgain adds the words that name a person or, in one word, an organisation
// elsewhere and stand here in capitals without a label (N7).
func (p *parser) findAgain() {
	p.indexMentions()
	for i := range p.tokens {
		t := &p.tokens[i]
		if p.mentionAt[i] != 0 || !isCapital(t.form) || len(t.form) < 3 && t.lex&lexSurnameFirst == 0 || !t.tag.isNoun() && !t.tag.isVerb() && !isShouted(t.form) && p.mayBeCommon(i) || t.lex&(lexTitles|lexHonorifics|lexMonths) != 0 {
			continue
		}
		r := tokenRange{p.withParticles(i), i + 1}
		f, known := p.formOf[p.hashToken(hashStart64, i)]
		known = known && p.forms[f].class != classNone && p.forms[f].class != classNation
		if !known && !p.endsPerson(i) {
			continue
		}
		m := mention{tokenRange: r, before: r.first, head: i, kind: ByName, entity: -1, form: p.formAt(r)}
		for m.before > 0 && p.isTitleBefore(m.before-1, i) {
			m.before--
		}
		if g := &p.forms[m.form]; g.class == classNone {
			g.class = classPerson
		}
		p.mentions = append(p.mentions, m)
	}
}

// mayBeCommon reports whether a capital says nothing of token i: it opens its
// sentence or stands in a heading or behind a mark.
func (p *parser) mayBeCommon(i int) bool {
	return i == 0 || !p.sameSentence(i-1, i) || !isWord(p.tokens[i-1].form) || p.inHeading(i)
}

// isShouted reports whether a word stands in capitals throughout.
func isShouted(form string) bool { return len(form) > 3 && strings.ToUpper(form) == form }

// endsPerson reports whether a word is the family name of somebody known.
func (p *parser) endsPerson(i int) bool {
	for k := range p.personNames.of(p.nameKey(i)) {
		w := p.forms[p.known[k].form].words
		if p.position(int32(i), p.words[w.first:w.last]) == 5 {
			return true
		}
	}
	return false
}
