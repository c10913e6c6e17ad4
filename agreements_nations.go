// Nations: officials, ministers and leaders stand for their countries: rule P17 of
// agreements_parties.go.

package article

// addNations adds the countries of "U.S. and Japanese officials", "Greek and
// Turkish leaders", and reports whether there are two (P17).
func (r *dealReader) addNations(d *pact, i int) bool {
	head := i
	if c := r.childOf(i, relConj); c > i && !r.isOfNations(i) {
		head = c
	}
	if !r.isOfNations(head) {
		return false
	}
	var at []int
	first := min(r.phraseStart(i), r.phraseStart(head))
	for k := first; k < head; k++ {
		if _, ok := countryOf()[r.tokens[k].lower]; ok || r.entityAt(k) != nil && r.entityAt(k).Kind == Place && r.tokens[k].tag.isName() {
			if len(at) == 0 || r.who[at[len(at)-1]] != r.who[k] || r.who[k] == 0 {
				at = append(at, k)
			}
		} else if t := &r.tokens[k]; t.tag != tagCC && t.lower != "," && t.tag != tagDT && t.lex&lexTitles == 0 && t.lower != "foreign" && t.lower != "prime" {
			return false
		}
	}
	if len(at) < 2 {
		return false
	}
	for _, k := range at {
		r.addNation(d, k)
	}
	return true
}

// addNation adds the country that token k names or is an adjective of.
func (r *dealReader) addNation(d *pact, k int) {
	country, ok := countryOf()[r.tokens[k].lower]
	switch e := r.entityNamed(country); {
	case !ok:
		r.addEntity(d, k)
		return
	case e != nil:
		r.name(d, e.Name, k)
	default:
		r.name(d, titled(country), k)
	}
	d.named++
}

// isOfNations reports whether plural i means people who act for a country.
func (r *dealReader) isOfNations(i int) bool {
	if r.tokens[i].tag != tagNNS || r.entityAt(i) != nil {
		return false
	}
	switch nounLemma(r.tokens[i].lower) {
	case "official", "negotiator", "minister", "president", "leader", "diplomat", "delegate", "delegation", "representative", "government", "premier", "envoy", "general", "commander", "expert":
		return true
	}
	return false
}
