// Relatives: whom "who", "which" and "that" mean where they speak.
//
//	P11 the name right before, over a comma or dash: "Ruiz — who says"
//	P12 what the clause hangs on, or what that noun says of somebody: "Ruiz is
//	    a lawyer who", "Ruiz, a lawyer who", "Ruiz, now the mayor, who"

package article

// relativized returns the entity that a relative clause is about, whose
// pronoun is token i, or -1.
func (p *parser) relativized(i int) int {
	who := p.tokens[i].lower == "who" || p.tokens[i].lower == "whose"
	fits := func(k int) bool { return k >= 0 && (!who || p.known[k].class == classPerson) }
	j := i - 1
	for j > i-3 && j > 0 && p.isPause(j) {
		j--
	}
	if j >= 0 && p.sameSentence(j, i) {
		if k := p.entityAt(j); fits(k) {
			return k // P11
		}
	}
	for j, n := i, 0; n < 6; j, n = int(p.tokens[j].head), n+1 {
		if p.tokens[j].rel != relRelcl {
			continue
		}
		h := int(p.tokens[j].head)
		if k := p.entityAt(h); fits(k) {
			return k
		}
		if k := p.predicated(h); fits(k) {
			return k // P12
		}
		return -1
	}
	return -1
}

// isPause reports whether token i is a comma, dash or bracket.
func (p *parser) isPause(i int) bool {
	switch t := &p.tokens[i]; t.tag {
	case tagComma, tagColon, tagRRB, tagHyph:
		return true
	default:
		return !isWord(t.form) || t.form == "—" || t.form == "–"
	}
}

// predicated returns of whom a noun says what he is: the subject whose predicate it
// is, or the person whose apposition; -1 for none.
func (p *parser) predicated(noun int) int {
	t := &p.tokens[noun]
	h := int(t.head)
	switch t.rel {
	case relAttr:
		if c := p.childOf(h, relNsubj); c >= 0 {
			return p.entityAt(c)
		}
	case relAppos:
		if k := p.entityAt(h); k >= 0 && p.known[k].class == classPerson {
			return k
		}
		if first, _ := p.subtree(noun); first > 1 && p.tokens[first-1].tag == tagComma && p.sameSentence(first-2, noun) {
			return p.entityAt(first - 2)
		}
	}
	return -1
}
