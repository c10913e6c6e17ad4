// Topics: what an agreement is on, what it is worth, where and when.
//
//	O1  on, over, for, about, covering, concerning X, under the noun or under
//	    the verb that makes it
//	O2  to do X: what is done, without the to
//	O3  a noun before the trigger: a peace treaty, a licensing agreement
//	O4  including documents on X: X
//	O5  worth $5bn, a $5bn deal: the claim, as Value and as a topic
//	O7  what it is said to do: the deal covers, includes, calls for X
//	O9  what is done under it: "under the pact, Acme will pay X"
//	O10 what a participle says it does: a deal curbing X; signed, ending X
//	O11 how long a contract runs: a three-year contract
//	O8  an infinitive after the noun where the tree gives no topic
//	O6  in Lima, on Monday under the verb: place and date

package article

// readTopics fills in the topics of noun trigger d.
func (r *dealReader) readTopics(d *pact) {
	r.before(d, d.at)
	r.under(d, d.at)
	if of := r.ofWhat(d.at); of >= 0 {
		r.under(d, of)
	}
	if v := r.governingVerb(d.at); v >= 0 && (r.tokens[d.at].rel != relNsubj || isCopula(r.lemma(v))) && v < len(r.tokens) {
		if _, ok := r.verbCommitment(v); ok {
			r.underVerb(d, v)
		}
	}
	r.contents(d)
	if d.kind == "contract" || d.kind == "agreement" {
		r.makers(d)
	}
	if len(d.topics) == 0 {
		r.later(d)
	}
	r.worth(d)
	r.includedTopics(d)
}

// later adds what an infinitive after the noun says that the agreement is to
// do, past names and brackets that the tree hangs it on (O8).
func (r *dealReader) later(d *pact) {
	last := r.sents[r.tokens[d.at].sent].last
	for k := d.last + 1; k+1 < min(last, d.last+26); k++ {
		switch t := &r.tokens[k]; {
		case t.tag == tagTO:
			if v := r.doneBehind(k, last); v > 0 && !r.tokens[k-1].tag.isVerb() {
				r.addClause(d, v)
				return
			}
		case t.tag == tagVBD, t.tag == tagVBZ, t.tag == tagVBP, t.tag == tagMD, t.lower == ";":
			return
		}
	}
}

// doneBehind returns the verb of the infinitive whose "to" is token k, the one
// with an object of several that are joined: "to co-develop and build"; or -1.
func (r *dealReader) doneBehind(k, last int) int {
	verb := -1
	for v := k + 1; v < min(last, k+8); v++ {
		switch t := &r.tokens[v]; {
		case t.tag == tagVB && r.objectOf(v) >= 0:
			return v
		case t.tag == tagVB:
			verb = v
		case t.tag != tagHyph && t.tag != tagCC && t.tag != tagRB && t.lower != "-":
			return verb
		}
	}
	return verb
}

// verbTopics fills in the topics of verb trigger d.
func (r *dealReader) verbTopics(d *pact) {
	if o := r.objectOf(d.at); o >= 0 && !(r.isNamed(o) && r.isCompany(o)) && !r.isPhrase(d.at) {
		r.addTopic(d, o)
	}
	if o := r.objectOf(d.at); o >= 0 && r.isCompany(o) {
		if a := r.childOf(o, relAppos); a > o && r.tokens[a].tag == tagNN && r.entityAt(a) == nil {
			r.topic(d, r.phraseStart(a), r.phraseEnd(a)) // "bought Acme, a maker of tyres"
		}
	}
	if c := r.agreedTo(d.at); c >= 0 && r.isInfinitive(c) {
		r.eachJoined(c, func(v int) { r.addClause(d, v) })
	}
	r.underVerb(d, d.at)
	r.worth(d)
}

// before reads the nouns before i, the trigger or a noun for the same thing
// (O3).
func (r *dealReader) before(d *pact, i int) {
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c >= i {
			break
		}
		if (t.rel == relCompound || t.rel == relAmod || t.rel == relNmod) && r.term(d, c) || isPraise(t.lower) {
			continue
		}
		if t.rel != relCompound && (t.rel != relAmod || t.tag != tagVBG && !isField(t.lower)) || r.entityAt(c) != nil || t.label.kind() == labelMoney || t.label.kind() == labelDate {
			continue
		}
		if _, ok := commitments()[t.lower]; ok {
			continue // a headline's verb read as a noun
		}
		if n, ok := dealNouns()[t.lower]; ok && n.kind == d.kind || !t.tag.isNoun() && t.tag != tagVBG && !isField(t.lower) || t.tag.isName() {
			continue
		}
		first, _ := r.subtree(c)
		for first < c {
			if _, ok := commitments()[verbLemma(r.tokens[first].lower)]; !ok {
				break
			}
			first++ // a headline's verb read as a noun
		}
		r.topic(d, first, c)
	}
}

// under reads the prepositions and clauses under token i.
func (r *dealReader) under(d *pact, i int) {
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i {
			continue
		}
		switch t.rel {
		case relPrep:
			r.topicPreposition(d, c)
		case relAcl, relAdvcl:
			switch {
			case r.isInfinitive(c):
				r.eachJoined(c, func(v int) { r.addClause(d, v) })
			case t.tag == tagVBN:
				r.meantTo(d, c)
			case t.tag == tagVBG && (t.rel == relAcl || pactVerbs()[r.lemma(c)]):
				r.doneBy(d, c) // O10
			}
		case relRelcl:
			if r.isInfinitive(c) {
				r.addClause(d, c)
				continue
			}
			if s := r.childOf(c, relNsubj); s >= 0 && (r.tokens[s].tag == tagWDT || r.tokens[s].lower == "that") {
				r.eachJoined(c, func(v int) { r.saidOf(d, v) }) // O7
				continue
			}
			if o := r.childOf(c, relDobj); o >= 0 && r.childOf(c, relNsubj) >= 0 && r.tokens[o].lower != "effect" && r.tokens[o].lower != "place" && r.tokens[o].lower != "force" {
				r.eachJoined(c, func(v int) { r.doneIn(d, v) }) // "under which Acme will ship gas"
			}
		}
	}
}

// underVerb reads what hangs on the verb that makes the agreement.
func (r *dealReader) underVerb(d *pact, v int) {
	r.participles(d, v)
	for c := range r.children(v) {
		t := &r.tokens[c]
		if c < v || c < d.at && !d.verbal {
			continue
		}
		switch {
		case t.rel == relPrep:
			r.setting(d, c)
			r.topicPreposition(d, c)
		case (t.rel == relAdvcl || t.rel == relXcomp) && r.isInfinitive(c) && (!d.verbal || d.kind == "agreement" && t.rel == relAdvcl):
			r.addClause(d, c)
		case t.rel == relNpadvmod || t.rel == relAdvmod && t.label.kind() == labelDate:
			if t.label.kind() == labelDate {
				d.date = orSpan(d.date, r.labelSpan(c))
			}
		}
	}
}

// topicPreposition reads a preposition that leads to a topic (O1).
func (r *dealReader) topicPreposition(d *pact, c int) {
	switch r.tokens[c].lower {
	case "on", "over", "for", "about", "covering", "concerning", "regarding", "in", "including":
	case "of":
		if d.kind != "merger" && d.kind != "contract" {
			return
		}
	default:
		return
	}
	if o := r.childOf(c, relPobj); o >= 0 {
		if w := r.tokens[o].lower; w == "exchange" || w == "return" {
			if f := r.childWith(o, "for"); f >= 0 {
				r.aboutPreposition(d, f) // "in exchange for"
			}
			return
		}
		if o != d.at && r.isDealNoun(o) {
			n := len(d.topics)
			r.before(d, o) // "agreement on a trade pact"
			if r.under(d, o); len(d.topics) == n {
				r.addTopic(d, o)
			}
			return
		}
		switch k := r.tokens[o].label.kind(); {
		case k == labelDate, k == labelTime, r.tokens[o].lower == "behalf", r.tokens[c].lower == "in" && (k == labelGPE || k == labelLoc || r.isSetting(o)):
		case r.tokens[c].lower == "of" && r.isNamed(o):
		case r.tokens[c].lower == "including" && r.isNamed(o):
		default:
			r.addTopic(d, o)
		}
		return
	}
	if g := r.childOf(c, relPcomp); g >= 0 {
		r.addClause(d, g)
	}
}

// addClause adds what a clause does: its object where it has one (O2).
func (r *dealReader) addClause(d *pact, v int) {
	o := r.objectOf(v)
	if c := r.childOf(v, relConj); o < 0 && c > v && r.objectOf(c) >= 0 {
		o = r.objectOf(c) // "to develop and build a platform"
	}
	if o < 0 {
		_, last := r.subtree(v)
		if last-v <= 12 && last > v+1 && (r.tokens[v].tag == tagVB || r.tokens[v].tag == tagVBG) {
			r.topic(d, v, last-1)
		}
		return
	}
	first, last := v, r.listEnd(o)
	if isLightDoing(r.lemma(v)) {
		first = r.phraseStart(o)
	}
	if last-first > 16 {
		last = r.phraseEnd(o)
	}
	if last-first > 16 {
		first = r.phraseStart(o)
	}
	if last < first {
		return
	}
	r.topic(d, first, last)
	for c := range r.children(v) {
		if t := &r.tokens[c]; c > o && t.rel == relPrep {
			r.topicPreposition(d, c)
		}
	}
}

// addTopic adds the noun phrase with head o, with what is joined to it where
// that is short, and else without.
func (r *dealReader) addTopic(d *pact, o int) {
	if end := r.listEnd(o); end-r.phraseStart(o) < 16 {
		r.topic(d, r.phraseStart(o), end)
		return
	}
	r.topic(d, r.phraseStart(o), r.phraseEnd(o))
}

// listEnd returns the last token of the list that o opens, up to a clause.
func (r *dealReader) listEnd(o int) int {
	end := o
	for c := range r.children(o) {
		t := &r.tokens[c]
		if c < o || t.tag.isMark() {
			continue
		}
		switch t.rel {
		case relConj, relAppos, relPrep:
			if t.rel == relPrep && r.isLoosePreposition(c) || t.rel == relAppos && r.childOf(c, relDet) >= 0 {
				return end
			}
			end = max(end, r.listEnd(c))
			if t.rel == relPrep {
				_, last := r.subtree(c)
				end = max(end, last-1)
			}
		case relCc, relPunct, relNmod:
		default:
			return end
		}
	}
	return end
}

// isLoosePreposition reports whether what follows belongs to the sentence
// rather than to the topic: "…, according to", "… at a ceremony", "on Monday".
func (r *dealReader) isLoosePreposition(c int) bool {
	switch r.tokens[c].lower {
	case "of", "in", "for", "to", "from", "with", "between", "on", "over", "against":
	default:
		return true
	}
	o := r.childOf(c, relPobj)
	if w := r.tokens[c].lower; o >= 0 && (w == "from" || w == "to" || w == "with") && r.isCompany(o) {
		return true // a party
	}
	return o < 0 || r.tokens[o].label.kind() == labelDate
}

// phraseEnd returns the last token of the noun phrase with head o: with its
// of-phrases, without clauses and what is joined to it.
func (r *dealReader) phraseEnd(o int) int {
	end := o
	for c := range r.children(o) {
		t := &r.tokens[c]
		if c < o {
			continue
		}
		if t.rel == relPrep && (t.lower == "of" || t.lower == "in" || t.lower == "for" || t.lower == "from") || t.rel == relPunct && t.tag == tagHyph {
			_, last := r.subtree(c)
			if k := r.childOf(c, relPobj); last-c > 10 && k > c {
				return max(end, r.phraseEnd(k))
			} else if last-c > 10 {
				break
			}
			end = last - 1
		} else if t.rel != relPunct {
			break
		}
	}
	return end
}

// topic adds the tokens first to last, without determiners.
func (r *dealReader) topic(d *pact, first, last int) {
	switch r.tokens[first].lower {
	case "this", "that", "these", "those", "such":
		if first < last {
			return // "on this matter"
		}
	}
	for first < last && (r.tokens[first].tag == tagDT || r.tokens[first].tag == tagPRPS || r.tokens[first].tag.isMark()) {
		first++
	}
	for last > first && r.tokens[last].tag.isMark() {
		last--
	}
	if t := &r.tokens[first]; first == last && (len(t.form) < 2 || !t.tag.isNoun() && !t.tag.isVerb() && !isField(t.lower) || t.tag.isMark()) {
		return
	}
	s := r.tokenSpan(first, last)
	if !hasSpanText(d.topics, s) {
		d.topics = append(d.topics, s)
	}
}

// includedTopics reads "…, including documents on X" wherever the sentence
// has it (O4), and the members after "naming" (P7).
func (r *dealReader) includedTopics(d *pact) {
	s := &r.sents[r.tokens[d.at].sent]
	for k := d.at; k < s.last; k++ {
		if !isExampleWord(r.tokens[k].lower) {
			continue
		}
		o := r.childOf(k, relPobj)
		if o < 0 {
			o = r.childOf(k, relDobj)
		}
		if o < 0 {
			continue
		}
		if r.entityAt(o) != nil {
			r.membersUnder(d, k)
			continue
		}
		r.under(d, o)
	}
}
