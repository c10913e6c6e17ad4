// What a phrase means to an agreement: a party, a company, a part of one,
// goods, a group of workers.

package article

import (
	"strings"
	"sync"
)

// isPartyLike reports whether the phrase with head i can agree on something.
func (r *dealReader) isPartyLike(i int) bool {
	if i < 0 {
		return false
	}
	if e := r.entityAt(i); e != nil {
		return e.Kind != Other
	}
	t := &r.tokens[i]
	if t.tag == tagPRP {
		return t.lower == "it" || t.lower == "they" || t.lower == "we"
	}
	return r.isUnknownName(i) || r.isPartyNoun(i) || r.isPair(i) || r.isBareSubject(i)
}

// isBareSubject reports whether token i opens its sentence as a subject with
// nothing before or beside it, in the singular: a name that the tagger does
// not know ("Fiat may sign").
func (r *dealReader) isBareSubject(i int) bool {
	t := &r.tokens[i]
	return i == r.sents[t.sent].first && t.rel == relNsubj && t.first == int32(i) && t.tag != tagNNS && !t.tag.isName() &&
		t.form != t.lower && t.lex&lexFunctionWords == 0 && nounLemma(t.lower) == t.lower && t.tag != tagPRP && t.tag != tagDT && t.tag != tagEX
}

// isUnknownName reports whether phrase i is a name that is no entity of the
// article and no date.
func (r *dealReader) isUnknownName(i int) bool {
	t := &r.tokens[i]
	if _, ok := dealNouns()[nounLemma(t.lower)]; ok || !t.tag.isName() {
		return false
	}
	return t.lex&(lexMonths|lexWeekdays|lexTitles) == 0 && t.label.kind() <= labelNorp || t.label.kind() == labelProduct
}

// isPartyNoun reports whether noun i means people or bodies that agree.
func (r *dealReader) isPartyNoun(i int) bool {
	w := nounLemma(r.tokens[i].lower)
	lex := r.tokens[i].lex | lexWords()[w]
	return lex&(lexOrgNouns|lexPlaceNouns|lexBodies|lexTitles|lexOrgWords) != 0 || isPeople(w)
}

// isPeople reports whether a noun, in the singular, means a group that
// bargains.
func isPeople(w string) bool {
	switch w {
	case "union", "guild", "owner", "expert", "diplomat", "delegate", "delegation", "representative", "envoy", "mediator", "camp", "litigant", "rebel", "militia", "militant", "faction",
		"side", "party", "leader", "lawmaker", "negotiator", "creditor", "bondholder", "shareholder", "investor", "plaintiff", "prosecutor", "defendant",
		"regulator", "authority", "official", "government", "administration", "member", "state", "power", "bloc", "tribe", "club", "team", "league",
		"family", "victim", "survivor", "resident", "farmer", "partner", "ally", "neighbour", "neighbor", "consortium", "coalition", "subsidiary", "unit",
		"management", "employer", "producer", "consumer", "exporter", "importer", "grower", "supplier", "buyer", "lender", "suitor", "bidder", "counterpart", "rival", "railroad", "railway", "carmaker", "airline", "studio", "network", "army", "military", "guerrilla", "separatist", "congress", "parliament":
		return true
	}
	return trades()[w]
}

// trades are the words of lexicon/trades.txt.
var trades = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for _, w := range lexLines("trades") {
		set[w] = true
	}
	return set
})

// isBusiness reports whether phrase i can buy and sell companies.
func (r *dealReader) isBusiness(i int) bool {
	if i < 0 {
		return false
	}
	if e := r.entityAt(i); e != nil {
		return e.Kind == Organization || e.Kind == Place && r.tokens[i].tag.isName() || e.Kind == Person
	}
	if r.isUnknownName(i) {
		return true
	}
	w := nounLemma(r.tokens[i].lower)
	lex := r.tokens[i].lex | lexWords()[w]
	return lex&lexOrgNouns != 0 || r.tokens[i].lower == "it" || r.tokens[i].lower == "its" || r.tokens[i].lower == "they" || w == "consortium" || w == "government" || w == "investor" || w == "unit" || w == "subsidiary" || w == "parent"
}

// isCompany reports whether phrase i names a company that can be bought.
func (r *dealReader) isCompany(i int) bool {
	if e := r.entityAt(i); e != nil {
		return e.Kind == Organization && r.tokens[i].tag.isName()
	}
	return r.isUnknownName(i) && r.tokens[i].label.kind() != labelProduct && r.tokens[i].tag == tagNNP
}

// isCompanyPart reports whether phrase i means a company or a part of one.
func (r *dealReader) isCompanyPart(i int) bool {
	w := nounLemma(r.tokens[i].lower)
	switch w {
	case "unit", "subsidiary", "stake", "holding", "shareholding", "division", "business", "company", "operation", "chain", "interest", "arm", "startup", "start-up", "rival",
		"plant", "refinery", "mine", "mill", "factory", "hotel", "oilfield", "terminal", "shipyard", "smelter", "franchise", "casino", "pipeline", "studio", "maker", "store", "brand", "portfolio", "majority", "affiliate", "bank", "airline", "insurer", "retailer", "brewer", "publisher", "newspaper", "station":
		return r.tokens[i].rel != relCompound
	case "share", "asset", "%":
		return r.childWith(i, "of") >= 0 || r.childWith(i, "in") >= 0 || r.childOf(i, relPoss) >= 0
	}
	return r.tokens[i].lex&lexOrgNouns != 0 && r.tokens[i].tag == tagNN
}

// isGoods reports whether phrase i means goods by number: 30 jets.
func (r *dealReader) isGoods(i int) bool {
	return r.tokens[i].tag == tagNNS && r.childOf(i, relNummod) >= 0 && r.entityAt(i) == nil && !r.isPartyNoun(i) || r.tokens[i].label.kind() == labelProduct
}

// isSeveral reports whether phrase i means two parties or more.
func (r *dealReader) isSeveral(i int) bool {
	t := &r.tokens[i]
	if a := r.childOf(i, relAppos); a > i && r.childOf(a, relConj) > a && r.isPartyLike(r.childOf(a, relConj)) {
		return true // "Chad's president, X, and his Libyan counterpart"
	}
	return r.childOf(i, relConj) >= 0 || r.governmentBefore(i) >= 0 || t.lower == "koreas" || t.tag == tagNNS && r.isPartyNoun(i) || t.lower == "they" || t.lower == "both" || t.lower == "two"
}

// isLabour reports whether party x is a union or a group of workers.
func (r *dealReader) isLabour(x party) bool {
	if e := r.entityAt(x.at); e != nil && e.Kind == Place || strings.HasSuffix(x.name, "European Union") {
		return false
	}
	if w := nounLemma(r.tokens[x.at].lower); (trades()[w] || w == "union" || w == "guild") && !r.tokens[x.at].tag.isName() {
		return true
	}
	for _, w := range []string{"Workers", "Teamsters", "Brotherhood", "Guild", "Machinists", "Nurses", "Teachers", "Pilots", "workers", "makers Union", "Millers Union", "Workers' Union", "Trade Union", "Labour Union", "Labor Union"} {
		if strings.Contains(x.name, w) {
			return true
		}
	}
	return false
}

// isNamed reports whether phrase i is a name.
func (r *dealReader) isNamed(i int) bool {
	return r.entityAt(i) != nil && r.tokens[i].tag.isName() || r.isUnknownName(i)
}

// isPersonal reports whether phrase i means one person: whose agreeing to do
// something is no agreement between parties (A6).
func (r *dealReader) isPersonal(i int) bool {
	if e := r.entityAt(i); e != nil {
		return e.Kind == Person && r.countryServed(e) == ""
	}
	t := &r.tokens[i]
	return t.tag == tagPRP && t.lower != "it" || t.lex&lexTitles != 0 && t.tag == tagNN
}
