// Bounds: where a name begins and ends that the labels have cut.
//
//	N11 the name of an office, council or campaign goes on over "of", "for",
//	    "on", "to" and "against": the Commission on | River Ports
//	N12 it is whole wherever its words stand, if it is whole somewhere: the
//	    Accra | Evening Courier, once The Accra Evening Courier is labelled
//	N13 what belongs to an office is no part of the person's name behind it:
//	    Speaker of the House | Ana Ruiz, Minister for Law | K Subramani
//	N19 a place that an office is of, in or to ends before the name of who holds
//	    it: ambassador to Chad | Luc Moreau, mayor of Lima | Ana Ruiz
//
// N11, N12 and N19 change labels, N13 is asked when a stretch becomes a name.

package article

// maxName is more words than organisations' names have.
const maxName = 20

// mendBounds makes cut names whole.
func (p *parser) mendBounds() {
	for i := range p.tokens {
		if p.tokens[i].lex&(lexOrgWords|lexOrgNouns) != 0 && p.tokens[i].lex&lexPlaceNouns == 0 && hasCapital(p.tokens[i].form) && !p.inHeading(i) {
			p.prolong(i)
		}
	}
	for i := 2; i < len(p.tokens); i++ {
		p.endOffice(i)
	}
	p.repeatLabels()
}

// endOffice lets the name that is labelled with the place at token i, which an
// office is of, begin behind it (N19).
func (p *parser) endOffice(i int) {
	t, sent := &p.tokens[i], &p.sents[p.tokens[i].sent]
	if !t.label.begins() || t.lex&lexPlaces == 0 || i-2 < sent.first || p.tokens[i-2].lex&lexTitles == 0 {
		return
	}
	switch p.tokens[i-1].lower {
	case "to", "of", "in", "for":
	default:
		return
	}
	end := i + 1
	for ; end < sent.last && p.tokens[end].label == labelOf(t.label.kind(), false); end++ {
		if n := &p.tokens[end]; !isCapital(n.form) || n.lex&(lexPlaces|lexPlaceNouns|lexOrgWords|lexOrgNouns) != 0 {
			return
		}
	}
	if words := end - i - 1; words == 0 || words == 1 && t.label.kind() != labelPerson {
		return
	}
	t.label = labelOf(labelGPE, true)
	for k := i + 1; k < end; k++ {
		p.tokens[k].label = labelOf(labelPerson, k == i+1)
	}
}

// prolong gives the organisation whose telling word is token i what its name
// goes on with (N11).
func (p *parser) prolong(i int) {
	kind := p.tokens[i].label.kind()
	if kind != labelNone && kind != labelOrg {
		return
	}
	end := p.sents[p.tokens[i].sent].last
	last := i + 1
	if kind == labelOrg {
		for last < end && last < i+maxName && p.tokens[last].label == labelOf(labelOrg, false) {
			last++
		}
		if linksName(p.tokens[last-1].lower) {
			last-- // Citizens for | Clean Rivers
		} else if last > i+1 && !linksName(p.tokens[i+1].lower) {
			return // the telling word stands inside: Bank Savings
		}
	}
	stop := last
	for n := 0; n < 4; n++ {
		next := p.goesOnOver(stop, end, p.tokens[i].lower)
		if next == stop {
			break
		}
		stop = next
	}
	if stop == last {
		return
	}
	if kind == labelNone {
		p.tokens[i].label = labelOf(labelOrg, true)
	}
	for j := i + 1; j < stop; j++ {
		p.tokens[j].label = labelOf(labelOrg, false)
	}
}

// linksName reports whether a word links the parts of an organisation's name.
func linksName(lower string) bool {
	switch lower {
	case "of", "for", "on", "to", "against", "and", "&":
		return true
	}
	return false
}

// goesOnOver returns where an organisation's name that has reached token i
// ends, if a link and more words in capitals follow; i if not. What every
// body has, a place or a matter, follows "of"; the others follow what is set
// up for something.
func (p *parser) goesOnOver(i, end int, telling string) int {
	if i+1 >= end || !linksName(p.tokens[i].lower) {
		return i
	}
	link, j := p.tokens[i].lower, i+1
	if link != "of" && !isSetUp(telling) {
		return i
	}
	switch p.tokens[j].lower {
	case "the", "a", "an", "our", "all":
		j++
	}
	first := j
	for j < end && (p.isPartOfName(j) || j > first && j+1 < end && p.tokens[j].form == "-" && !p.tokens[j].space && !p.tokens[j+1].space && hasCapital(p.tokens[j+1].form)) {
		j++
	}
	switch {
	case j == first, link == "and" && (j-first < 2 || p.tokens[first].label.begins()):
		return i
	case link == "to" && !p.tokens[first].tag.isVerb() && j-first < 2:
		return i
	}
	return j
}

// isPartOfName reports whether token i can stand inside an organisation's name
// behind a link.
func (p *parser) isPartOfName(i int) bool {
	t := &p.tokens[i]
	switch t.label.kind() {
	case labelNone, labelOrg, labelGPE, labelLoc, labelNorp, labelLaw, labelOrdinal:
	default:
		return false
	}
	return hasCapital(t.form) && t.lex&(lexMonths|lexWeekdays|lexHonorifics) == 0 && (t.tag.isNoun() || t.tag.isAdjective() || t.tag.isVerb() || t.tag == tagPRPS)
}

// isSetUp reports whether an organisation of this sort is named after what it
// is for.
func isSetUp(telling string) bool {
	switch telling {
	case "commission", "committee", "council", "campaign", "center", "centre", "institute", "coalition", "alliance", "association", "foundation",
		"office", "department", "ministry", "fund", "forum", "agency", "society", "league", "movement", "board", "bureau", "authority",
		"court", "academy", "organisation", "organization", "network", "federation", "union", "charity", "initiative", "front", "secretariat", "laboratory", "school", "panel":
		return true
	}
	return false
}

// repeatLabels labels the words of a name of several words that is labelled in
// one piece elsewhere (N12).
func (p *parser) repeatLabels() {
	whole := p.wholeNames()
	if len(whole) == 0 {
		return
	}
	for i := 0; i < len(p.tokens); i++ {
		if !hasCapital(p.tokens[i].form) {
			continue
		}
		r, ok := whole[hashWord(p.tokens[i].form)]
		if !ok || r.first == i || !p.isCut(i, r) {
			continue
		}
		n := r.last - r.first
		kind := p.tokens[r.first].label.kind()
		for j := range n {
			p.tokens[i+j].label = labelOf(kind, j == 0 && (i == 0 || p.tokens[i-1].lower != "the" || p.tokens[i-1].label.kind() != kind))
			if !p.tokens[i+j].tag.isName() && p.tokens[r.first+j].tag.isName() {
				p.tokens[i+j].tag = p.tokens[r.first+j].tag
			}
		}
		i += n - 1
	}
}

// wholeNames returns the longest labelled name of two words or more that begins
// with each word, by its hash.
func (p *parser) wholeNames() map[uint32]tokenRange {
	whole := emptied(&p.wholeName)
	for i := 0; i < len(p.tokens); i++ {
		kind := p.tokens[i].label.kind()
		if s := classOf(kind); s != classOrg || !p.tokens[i].label.begins() || p.inHeading(i) {
			continue
		}
		first, last := i, i+1
		for last < len(p.tokens) && p.tokens[last].label == labelOf(kind, false) && p.sameSentence(i, last) {
			last++
		}
		if p.tokens[first].lower == "the" {
			first++
		}
		if last-first > 1 && last-first < maxName && hasCapital(p.tokens[first].form) {
			h := hashWord(p.tokens[first].form)
			if old := whole[h]; last-first > old.last-old.first {
				whole[h] = tokenRange{first, last}
			}
		}
		i = last - 1
	}
	return whole
}

// isCut reports whether the words of the name at r stand at token i without
// one label of whatever kind for all of them.
func (p *parser) isCut(i int, r tokenRange) bool {
	n := r.last - r.first
	if i+n > len(p.tokens) || !p.sameSentence(i, i+n-1) {
		return false
	}
	same := true
	for j := range n {
		a := &p.tokens[i+j]
		if a.form != p.tokens[r.first+j].form {
			return false
		}
		same = same && a.label != 0 && a.label.kind() == p.tokens[i].label.kind() && (j == 0 || !a.label.begins())
	}
	return !same
}

// behindOffice returns where a person's name begins in a stretch that begins
// with the end of an office (N13): r.first if it does not.
func (p *parser) behindOffice(r tokenRange) int {
	first := r.first
	if p.tokens[first].lower == "the" {
		r.first++
	}
	if r.last-r.first < 2 || p.tokens[r.first].lex&lexGivenNames != 0 || !p.inOffice(r.first) {
		return first
	}
	for i := r.first + 1; i < r.last; i++ {
		t := &p.tokens[i]
		if isNameInitial(t.form) && i+1 < r.last || t.lex&lexGivenNames != 0 && i+1 < r.last && t.lex&(lexPlaces|lexOrgWords) == 0 {
			return i
		}
	}
	switch p.tokens[r.first].lower {
	case "house", "state", "staff", "parliament", "commons", "exchequer", "treasury", "assembly", "court":
		if r.last-r.first == 3 || p.tokens[r.last-1].lex&lexSurnames != 0 {
			return r.first + 1 // Secretary of State Ruiz
		}
	}
	return first
}

// inOffice reports whether a title and "of" or "for" lead up to token i over
// words in capitals.
func (p *parser) inOffice(i int) bool {
	link := false
	for j := i - 1; j >= 0 && j > i-10 && p.sameSentence(j, i); j-- {
		switch t := &p.tokens[j]; {
		case t.lower == "of" || t.lower == "for":
			link = true
		case t.lex&lexTitles != 0:
			return link
		case t.lower == "the", t.lower == "and", t.form == ",":
		case !hasCapital(t.form) || t.label.kind() == labelPerson:
			return false
		}
	}
	return false
}
