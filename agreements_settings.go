// Setting, price, field and makers of goods: rules O3, O5 and O6 of
// agreements_topics.go.

package article

import "sort"

// setting reads place and date (O6).
func (r *dealReader) setting(d *pact, c int) {
	o := r.childOf(c, relPobj)
	if o < 0 {
		return
	}
	w := r.tokens[c].lower
	switch k := r.tokens[o].label.kind(); {
	case k == labelDate && (w == "on" || w == "in" || w == "last" || w == "during"):
		d.date = orSpan(d.date, r.labelSpan(o))
	case (k == labelGPE || k == labelLoc || k == labelFac) && (w == "in" || w == "at"):
		d.place = orSpan(d.place, r.labelSpan(o))
	}
}

// labelSpan returns the words of the entity label around token i.
func (r *dealReader) labelSpan(i int) Span {
	first, last := i, i
	for first > 0 && r.tokens[first].label != 0 && !r.tokens[first].label.begins() {
		first--
	}
	for last+1 < len(r.tokens) && r.tokens[last+1].label != 0 && !r.tokens[last+1].label.begins() {
		last++
	}
	if r.tokens[first].tag == tagDT && first < last {
		first++
	}
	return r.tokenSpan(first, last)
}

// isSetting tells "in a ceremony" and "in a statement" from a field.
func (r *dealReader) isSetting(o int) bool {
	switch r.tokens[o].lower {
	case "ceremony", "statement", "principle", "sight", "court", "effect", "place", "summit", "meeting", "deal", "move", "bid", "order", "exchange", "return", "cash", "stock", "shares", "talks", "part", "line", "addition", "transaction", "private", "public", "referendum", "ballot", "vote", "letter", "defeat", "victory", "blow", "setback", "boost", "sign", "step", "effort", "attempt":
		return true
	}
	return r.entityAt(o) != nil || r.tokens[o].label.kind() == labelDate
}

// worthReach is how many bytes behind an agreement its price may stand.
const worthReach = 280

// worth finds the sum: a money claim before the noun or after "worth",
// "valued at", "for" in its sentence (O5).
func (r *dealReader) worth(d *pact) {
	s := &r.sents[r.tokens[d.at].sent]
	end := max(r.tokens[d.last].end, r.tokens[d.at].end+worthReach)
	for _, c := range r.claimsFrom(r.tokens[d.first].start) {
		if c.Start >= end || c.End > s.end {
			return
		}
		if c.Kind != Money {
			continue
		}
		near := c.End <= r.tokens[d.last].end
		if !near && c.Start > r.tokens[d.at].start && r.tokens[d.at].end+worthReach > c.Start {
			near = r.isWorth(c.Start)
		}
		if near {
			d.value = c.Span
			if !hasSpanText(d.topics, c.Span) {
				d.topics = append(d.topics, c.Span)
			}
			return
		}
	}
}

// claimsFrom returns the claims that start at a byte or later.
func (r *dealReader) claimsFrom(at int) []Claim {
	claims := r.article.Claims
	return claims[sort.Search(len(claims), func(k int) bool { return claims[k].Start >= at }):]
}

// isWorth reports whether the words before a byte lead to a price.
func (r *dealReader) isWorth(at int) bool {
	for k := r.tokenBefore(at); k >= 0 && at-r.tokens[k].start < 40; k-- {
		switch r.tokens[k].lower {
		case "worth", "valued", "for", "at", "of", "totaling", "totalling", "paying", "pay":
			return true
		}
	}
	return false
}

// tokenBefore returns the last token that ends at or before a byte, or -1.
func (r *dealReader) tokenBefore(at int) int {
	lo, hi := 0, len(r.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; r.tokens[mid].end <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}

// isField reports whether an adjective says in what field an agreement is.
func isField(w string) bool {
	switch w {
	case "nuclear", "naval", "military", "cultural", "scientific", "technical", "commercial", "judicial", "agricultural", "environmental", "financial", "maritime", "territorial", "monetary", "economic", "political", "civil", "legal", "digital", "medical", "industrial", "collective", "exclusive":
		return true
	}
	return false
}

// makers adds the companies whose goods are bought, "30 of Acme's jets", "50
// Acme A3 jets", to the parties of a contract.
func (r *dealReader) makers(d *pact) {
	for _, t := range d.topics {
		for k := r.tokenBefore(t.Start) + 1; k < len(r.tokens) && r.tokens[k].end <= t.End; k++ {
			e := r.entityAt(k)
			if e == nil || e.Kind != Organization || r.tokens[k].rel != relPoss && r.tokens[k].rel != relCompound && r.tokens[k].rel != relNmod {
				continue
			}
			if h := int(r.tokens[k].head); r.tokens[h].tag == tagNNS && !r.isPartyNoun(h) {
				r.addEntity(d, k)
			}
		}
	}
}
