// Beginnings of organisations' names, by which short forms are known before
// they are folded (V19 of entities_forms.go, F5 of entities_folding.go).

package article

// shortenOrganizations indexes the first words of organisations' names and makes
// organisations of what those begin with in two words or more, "Qasr Al Bahr" of
// "Qasr Al Bahr Petroleum", unless much speaks for a person.
func (p *parser) shortenOrganizations() {
	p.orgWords.empty() // of forms here, of entities once names are folded
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classOrg && f.words.last-f.words.first > 1 {
			p.orgWords.add(p.nameKey(int(p.words[f.words.first])), i)
		}
	}
	for i := range p.forms {
		f := &p.forms[i]
		if n := f.words.last - f.words.first; n < 2 || f.class == classOrg || f.votes[classPerson] > 4 {
			continue
		}
		for k := range p.orgWords.of(p.nameKey(int(p.words[f.words.first]))) {
			w, long := p.words[f.words.first:f.words.last], p.coreWords(&p.forms[k])
			if len(w) < len(long) && p.sameRun(w, long[:len(w)]) && !p.isPlaceRun(w) {
				f.class, f.votes[classOrg] = classOrg, f.votes[classOrg]+3
				break
			}
		}
	}
}

// isPlaceRun reports whether the words of a name are a place's: New York, of
// New York Times.
func (p *parser) isPlaceRun(w []int32) bool {
	return p.forms[p.formOf[p.hashTokens(w)]].votes[classPlace] > 0
}

// hashTokens returns the hash of some tokens' keys.
func (p *parser) hashTokens(w []int32) uint64 {
	h := uint64(hashStart64)
	for _, i := range w {
		h = p.hashToken(h, int(i))
	}
	return h
}

// beginsOrg reports whether token w is the first word of an organisation's
// longer name.
func (p *parser) beginsOrg(w int32) bool {
	for k := range p.orgWords.of(p.nameKey(int(w))) {
		if long := p.coreWords(&p.forms[k]); len(long) > 1 && p.sameWord(long[0], w) {
			return true
		}
	}
	return false
}
