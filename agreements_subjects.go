// Subjects and objects: who does what a verb says, also where the tree has it
// elsewhere: in a relative clause, above an infinitive, after "by".

package article

// objectOf returns the object of v, the subject of a passive, or -1.
func (r *dealReader) objectOf(v int) int {
	if o := r.childOf(v, relDobj); o >= 0 {
		return o
	}
	return r.childOf(v, relNsubjpass)
}

// subjectOf returns who does v: its subject, the agent of a passive, or the
// subject of the verb that it is joined to or hangs on; -1 for none.
func (r *dealReader) subjectOf(v int) int {
	for range 6 {
		if agent := r.agentOf(v); agent >= 0 {
			return agent
		}
		if s := r.talkedOf(v); s >= 0 {
			if h := int(r.tokens[v].head); h != v {
				v = h
				continue // "it is in talks to sell": it sells
			}
		} else if s := r.childOf(v, relNsubj); s >= 0 {
			return r.antecedent(r.pastDateline(s, v), v)
		}
		if m := r.childOf(v, relMark); m >= 0 {
			if s := r.childOf(m, relPobj); s > m && s < v {
				return s // "after X and Y agreed": taken for a preposition
			}
		}
		if s := r.afterWhat(v); s >= 0 {
			return s
		}
		if r.childOf(v, relNsubjpass) >= 0 && !r.isGoverning(v) {
			return -1
		}
		t := &r.tokens[v]
		h := int(t.head)
		switch {
		case h == v:
			return r.nameBefore(v)
		case t.rel == relRelcl && !r.isTalkedOf(v) && (t.tag != tagVBN || r.isPerfect(v)), t.rel == relAcl && t.tag == tagVBG:
			return h
		case t.rel == relConj, t.rel == relXcomp, t.rel == relAdvcl, t.rel == relPcomp, t.rel == relAcomp:
			if t.rel == relPcomp {
				h = int(r.tokens[h].head)
			}
			if s := r.childOf(h, relNsubjpass); s >= 0 {
				return s // "X is expected to sign"
			}
			if o := r.childOf(h, relDobj); o >= 0 && o < v && controlsObject(r.lemma(h)) {
				return o
			}
			v = h
		case (t.rel == relAcl || t.rel == relRelcl) && r.tokens[h].tag.isNoun():
			if owner := r.childOf(h, relPoss); owner >= 0 && (r.tokens[owner].tag != tagPRPS || r.entityAt(owner) != nil) {
				return owner // "X's plan to buy"
			}
			v = h
			g := int(r.tokens[h].head)
			if r.tokens[h].rel == relPobj {
				g = r.pastAdverb(int(r.tokens[g].head)) // "is in talks to sell"
			}
			if r.tokens[g].tag.isVerb() {
				v = g
			}
		default:
			return r.nameBefore(v)
		}
	}
	return -1
}

// afterWhat returns the phrase right before verb v that the tree hangs on an
// "after" of the clause above: "went back after X and Y came to terms"; or -1.
func (r *dealReader) afterWhat(v int) int {
	t := &r.tokens[v]
	if t.rel != relAdvcl || t.tag != tagVBD || r.childOf(v, relNsubj) >= 0 || r.childOf(v, relNsubjpass) >= 0 {
		return -1
	}
	for c := range r.children(int(t.head)) {
		if w := r.tokens[c].lower; c >= v || w != "after" && w != "before" && w != "since" && w != "until" {
			continue
		}
		o := r.childOf(c, relPobj)
		if _, end := r.subtree(c); o > c && (end == v || end == v-1 && r.tokens[end].tag.isMark()) {
			return o
		}
	}
	return -1
}

// talkedOf returns the talks, plan or bid that the tree makes the subject of the
// infinitive v behind it, or -1.
func (r *dealReader) talkedOf(v int) int {
	s := r.childOf(v, relNsubj)
	if s < 0 || !r.isInfinitive(v) {
		return -1
	}
	if status, ok := r.nounCommitment(s); !ok || status != Planned || r.wordAt(v, s+1) != "to" {
		return -1
	}
	return s
}

// nameBefore returns the name right before verb v, which has no subject in
// the tree ("In May Acme bought": read as one name), or -1.
func (r *dealReader) nameBefore(v int) int {
	k := v - 1
	for k > 0 && (r.tokens[k].rel == relAux || r.tokens[k].tag == tagRB) {
		k--
	}
	if k < 0 || r.tokens[k].sent != r.tokens[v].sent || !r.isNamed(k) {
		return -1
	}
	return k
}

// pastDateline returns subject s of verb v, or, where the parser took the
// dateline for it, the name that stands last before v.
func (r *dealReader) pastDateline(s, v int) int {
	end := r.article.Dateline.End
	if r.article.Dateline.Start > r.tokens[s].start || r.tokens[s].start >= end {
		return s
	}
	for k := v - 1; k > s && r.tokens[k].start >= end; k-- {
		if e := r.entityAt(k); e != nil && e.Kind != Other {
			return k
		}
	}
	return s
}

// isGoverning reports whether another verb hangs on v: "is expected to".
func (r *dealReader) isGoverning(v int) bool { return r.childOf(v, relXcomp) >= 0 }

// agentOf returns the by-phrase of a passive, or -1.
func (r *dealReader) agentOf(v int) int {
	if a := r.childOf(v, relAgent); a >= 0 {
		return r.childOf(a, relPobj)
	}
	return -1
}

// antecedent returns what a relative pronoun stands for, or s itself.
func (r *dealReader) antecedent(s, v int) int {
	if t := r.tokens[s].tag; (t == tagWDT || t == tagWP) && r.tokens[v].rel == relRelcl {
		return int(r.tokens[v].head)
	}
	return s
}
