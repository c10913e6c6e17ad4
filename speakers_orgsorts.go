// Sorts of organisations: which nouns can take up which names (D6).
//
// "The company" is no ministry and "the campaign" no foundation. A name tells
// its sort by the words that lexicon/orgwords.txt lists; one that has none of
// them, or only initials, may be of any sort.

package article

import "strings"

// An orgSort is a class of organisations that one set of nouns takes up.
type orgSort uint8

const (
	sortAny orgSort = iota
	sortBusiness
	sortPublic // ministries, courts, commissions
	sortMedia
	sortParty
	sortSchool // also hospitals and museums
	sortSport
	sortForce // police and armies
	sortCivil // unions and charities
)

// sortOf returns the sort of organisation that a noun speaks of, or a word of
// a name.
func sortOf(word string) orgSort {
	switch word {
	case "commission", "committee", "panel", "council", "court", "board", "ministry", "department", "agency", "bureau", "office", "authority", "regulator", "watchdog",
		"government", "administration", "parliament", "senate", "congress", "tribunal", "treasury", "cabinet", "embassy", "legislature", "house", "secretariat", "directorate",
		"customs", "chamber", "assembly", "registry", "inspectorate", "presidency", "bundestag", "knesset", "diet", "junta", "mission":
		return sortPublic
	case "newspaper", "paper", "magazine", "website", "outlet", "publication", "publisher", "broadcaster", "network", "news", "times", "post", "journal", "herald", "gazette",
		"guardian", "telegraph", "tribune", "chronicle", "independent", "mail", "daily", "tv", "television", "radio", "press", "observer", "standard":
		return sortMedia
	case "party", "campaign", "caucus", "democrats", "convention":
		return sortParty
	case "university", "college", "school", "academy", "hospital", "museum", "library", "clinic", "infirmary", "institute", "polytechnic", "seminary":
		return sortSchool
	case "club", "team", "side", "franchise", "fc", "rovers", "united", "wanderers":
		return sortSport
	case "military", "army", "police", "force", "navy", "constabulary", "patrol", "sheriff":
		return sortForce
	case "union", "alliance", "association", "federation", "coalition", "charity", "foundation", "nonprofit", "movement", "society", "forum", "initiative", "league", "brotherhood",
		"church", "think-tank", "bloc", "center", "centre":
		return sortCivil
	case "company", "firm", "bank", "lender", "insurer", "retailer", "manufacturer", "maker", "carmaker", "automaker", "drugmaker", "chipmaker", "airline", "carrier", "supplier",
		"producer", "startup", "start-up", "business", "brand", "chain", "conglomerate", "giant", "corporation", "utility", "brokerage", "consultancy", "studio", "label", "developer":
		return sortBusiness
	}
	return sortAny
}

// sortOfName returns the sort that an organisation's name tells, by its last
// word that tells one; sortAny where none does.
func (p *parser) sortOfName(k *known) orgSort {
	if k.form < 0 {
		return sortAny
	}
	w := p.words[p.forms[k.form].words.first:p.forms[k.form].words.last]
	for n := len(w) - 1; n >= 0; n-- {
		t := &p.tokens[w[n]]
		if s := sortOf(t.lower); s != sortAny {
			return s
		}
		if n > 0 && (t.lex&lexOrgWords != 0 || isLegalForm(strings.TrimSuffix(t.lower, "."))) {
			return sortBusiness
		}
	}
	return sortAny
}

// mayTakeUp reports whether a noun can take up an organisation.
func (p *parser) mayTakeUp(noun string, k *known) bool {
	want := sortOf(noun)
	if want == sortAny {
		return true
	}
	is := p.sortOfName(k)
	return is == sortAny || is == want || want == sortBusiness && is == sortMedia || want == sortMedia && is == sortBusiness
}
