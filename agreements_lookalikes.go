// Look-alikes: nouns that only look like an agreement, rule A4 of agreements_triggers.go.

package article

// looksLike reports whether noun i only looks like an agreement (A4).
func (r *dealReader) looksLike(i int, word string) bool {
	before, next := r.wordAt(i, i-1), r.wordAt(i, i+1)
	switch word {
	case "deal":
		return r.isFigureOfSpeech(i, before, next)
	case "agreement":
		switch before {
		case "less", "more", "little", "much", "widespread", "wide", "rare":
			return true
		}
		return before == "in" || before == "general" || before == "user" || before == "of" && next != "with"
	case "contract":
		switch before {
		case "futures", "future", "social", "option", "options", "smart", "benchmark", "month", "active", "perpetual":
			return true
		}
		return next == "month" || next == "offered"
	case "settlement":
		return r.isColony(i)
	case "order":
		return !r.isGoodsOrder(i)
	case "takeover":
		switch before {
		case "armed", "violent", "forcible", "military", "taliban", "communist", "rebel", "islamist", "nazi", "activist", "army", "government", "state", "federal":
			return true
		}
	case "partnership", "collaboration", "compromise":
		if before == "in" {
			return true // "built in partnership with"
		}
	case "alliance":
		if h := int(r.tokens[i].head); r.lemma(h) == "join" || r.lemma(h) == "leave" {
			return true // a standing body: "to join the alliance"
		}
	case "loan":
		switch before {
		case "home", "student", "car", "personal", "mortgage", "payday", "auto":
			return true
		}
	case "license", "licence":
		return r.article.Paragraphs[r.para(i)].Kind == KindHeadline || r.tokens[i].rel == relCompound || r.taskOf(i) < 0 && r.taskOf(int(r.tokens[i].head)) < 0
	case "tender", "sponsorship":
		return r.tokens[i].rel == relCompound || r.childOf(i, relAmod) >= 0 && r.childWith(i, "with") < 0 && word == "sponsorship"
	case "right":
		return !r.isWonRight(i)
	case "concession":
		return r.tokens[i].tag == tagNNS // what one gives up
	case "package":
		return before != "loan" && before != "rescue" && before != "bailout" && before != "aid"
	}
	return word != "treaty" && word != "convention" && word != "protocol" && word != "pact" && word != "accord" && word != "agreement" && r.isNamePart(i) ||
		r.isTitlePart(i)
}

// isWonRight reports whether noun i is a right to do work that somebody wins or
// is given: "won the right to build a railway".
func (r *dealReader) isWonRight(i int) bool {
	v := r.governingVerb(i)
	if v < 0 || r.tokens[i].rel != relDobj && r.tokens[i].rel != relNsubjpass {
		return false
	}
	switch r.lemma(v) {
	case "win", "award", "grant", "secure", "receive":
		c := max(r.taskOf(i), r.taskOf(v))
		return c >= 0 && isTask(r.lemma(c))
	}
	return false
}

// isTitlePart reports whether token i stands in the title of another
// agreement: the Convention on Choice of Court Agreements.
func (r *dealReader) isTitlePart(i int) bool {
	for k := i; r.tokens[k].tag == tagNNPS; {
		h := int(r.tokens[k].head)
		if h == k || h > k {
			return false
		}
		if _, ok := dealNouns()[r.tokens[h].lower]; ok && r.tokens[h].tag.isName() || r.tokens[k].rel == relPobj && r.tokens[h].lower == "of" {
			return true
		}
		k = h
	}
	return false
}

// wordAt returns the word of token k, if it stands in the sentence of i.
func (r *dealReader) wordAt(i, k int) string {
	if k < 0 || k >= len(r.tokens) || r.tokens[k].sent != r.tokens[i].sent {
		return ""
	}
	return r.tokens[k].lower
}

// isFigureOfSpeech: a great deal of, no big deal, the real deal, the New Deal.
func (r *dealReader) isFigureOfSpeech(i int, before, next string) bool {
	switch before {
	case "the":
		idiom := verbLemma(r.wordAt(i, i-2))
		return (idiom == "seal" || idiom == "close") && len(r.pacts) == 0 // "he must seal the deal"
	case "great", "real", "raw", "square":
		return true
	case "good", "big", "huge", "bad", "better", "best", "sweet", "rough", "lousy", "fair":
		return next != "with" && next != "to" && next != "between"
	case "new", "green":
		return r.tokens[i].tag.isName() && r.tokens[i-1].tag.isName()
	}
	if next != "with" || !r.hasNoArticle(i) || r.article.Paragraphs[r.para(i)].Kind == KindHeadline {
		return false
	}
	return r.tokens[i].rel == relRoot || int(r.tokens[i].first) == i && r.childOf(i, relDet) < 0 // "the speeches he gives deal with"
}

// hasNoArticle reports whether noun i stands without "a": "no big deal".
func (r *dealReader) hasNoArticle(i int) bool {
	d := r.childOf(i, relDet)
	return d < 0 || r.tokens[d].lower == "no"
}

// isColony tells settlements that people live in: on the West Bank, Israeli
// settlements, the settlement of 400 people.
func (r *dealReader) isColony(i int) bool {
	if r.tokens[i].tag == tagNNS && r.childWith(i, "with") < 0 {
		return true
	}
	if c := r.childWith(i, "of"); c >= 0 {
		o := r.childOf(c, relPobj)
		return o < 0 || !isQuarrel(nounLemma(r.tokens[o].lower)) && r.tokens[o].label.kind() != labelMoney
	}
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i && (t.lower == "israeli" || t.lower == "jewish" || t.lower == "informal" || t.lower == "human" || t.lower == "illegal") {
			return true
		}
	}
	return r.tokens[i].rel == relCompound
}

// isNamePart reports whether token i stands inside the name of somebody, the
// Alliance of Liberals or Deal Street, and not in that of a treaty.
func (r *dealReader) isNamePart(i int) bool {
	e := r.entityAt(i)
	return e != nil && r.tokens[i].tag.isName() && (e.Kind == Organization || e.Kind == Person || e.Kind == Place)
}

// isGoodsOrder reports whether the order is one for goods: for 30 jets, with
// or from a company.
func (r *dealReader) isGoodsOrder(i int) bool {
	h := int(r.tokens[i].head)
	if c := r.childWith(h, "for"); c > i && r.tokens[h].tag.isVerb() {
		if o := r.childOf(c, relPobj); o >= 0 && r.childOf(o, relNummod) >= 0 {
			return true
		}
	}
	switch lemma := r.lemma(h); {
	case r.tokens[i].rel != relDobj && r.tokens[i].rel != relNsubjpass:
	case lemma == "win" || lemma == "book" || lemma == "secure" || lemma == "receive" || lemma == "land" || lemma == "place":
		if c := r.taskOf(h); c >= 0 && isTask(r.lemma(c)) || r.taskOf(i) >= 0 && isTask(r.lemma(r.taskOf(i))) {
			return true // "won an order to supply presses"
		}
		if r.isForGoods(i) {
			return true // "landed an order from the navy for 16 launchers"
		}
	}
	for c := range r.children(i) {
		t := &r.tokens[c]
		if c < i && (t.lower == "task" || t.lower == "purchase" || t.lower == "supply") {
			return true
		}
		if c > i && t.rel == relPrep && (t.lower == "for" || t.lower == "with" || t.lower == "of") {
			if o := r.childOf(c, relPobj); o >= 0 && (r.childOf(o, relNummod) >= 0 || r.childOf(o, relQuantmod) >= 0 || r.tokens[o].tag == tagNNS && c+1 < len(r.tokens) && r.tokens[c+1].tag == tagCD) {
				return true
			}
		}
	}
	return false
}

// isForGoods reports whether a "for" within the phrase of order i, wherever the
// tree hangs it, leads to goods by number.
func (r *dealReader) isForGoods(i int) bool {
	_, last := r.subtree(i)
	for k := i + 1; k < last; k++ {
		if r.tokens[k].lower == "for" {
			o := r.childOf(k, relPobj)
			return o >= 0 && r.childOf(o, relNummod) >= 0
		}
	}
	return false
}
