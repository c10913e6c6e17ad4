// Folding: which names are the same somebody's.
//
//	F1  full names are one person's if their last words agree and their first
//	    ones may: equal, an initial, or one the start of the other (Tim, Timothy)
//	F2  or if the one's words stand in the other in their order; Jr and III keep
//	    father and son apart
//	F3  a short name is a person's whose name it ends (Western), begins (family
//	    name first), or calls by the given name; among several, one that was
//	    introduced before, that the title and honorific fit, that is spoken of most
//	F4  an acronym is an organisation's whose initials it spells, or that
//	    brackets introduce it after
//	F5  a shorter name is an organisation's whose name begins with it (Samsung,
//	    Samsung Electronics), without Inc and the like
//	F6  or ends with it behind "the": the Trade Ministry, South Korea's Trade Ministry
//	F8  the sign of a stock exchange is the company's before it: Havn ASA (Oslo: HAVN)
//	F7  countries have short names and nationality words of their own
//
// Names of several that fit equally stay apart, and so do common words.

package article

// A known is somebody or something that the text names.
type known struct {
	class  class
	form   int  // the fullest name's
	plural bool // "the Obamas"
	// collective is an organisation that one speaks of as its people: a team, the police.
	collective bool
	// unnamed is the first words for somebody without a name: "a senior official".
	unnamed tokenRange
	// feminine and masculine count what the text shows.
	feminine, masculine int
	leaning             int  // 1 for a given name that women bear, -1 for men's
	mentions            int  // by name
	introduced          bool // by the fullest name
	first, last         int  // tokens where it is first and last named
	title               int  // token of the last title before its name, -1 without one
	body                int  // for N8: token of "campaign", 0 without one
	of                  int  // and whose it is, -1
	roles               []Role
	roleHeads           []int // the noun of each role
}

// foldNames makes p.known of the forms and gives each mention its entity.
func (p *parser) foldNames() {
	p.personNames.empty()
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classPerson && p.isFull(f) {
			p.foldPerson(i)
		}
	}
	for i := range p.forms {
		if f := &p.forms[i]; f.class != classPerson && f.words.last-f.words.first > 1 {
			p.foldPartOfPerson(f)
		}
	}
	p.foldOrganizations()
	for i := range p.forms {
		if f := &p.forms[i]; f.class == classPlace || f.class == classOther {
			p.foldPlace(i)
		}
	}
	for k := range p.known {
		if p.known[k].class == classPerson {
			p.lean(&p.known[k])
		}
	}
	p.findAgain()
	p.indexMentions()
	for i := range p.mentions {
		p.resolveName(i)
	}
}

// addKnown adds somebody or something whose name is form i.
func (p *parser) addKnown(i int, s class) int {
	return p.keepKnown(known{class: s, form: i, first: p.forms[i].first, last: -1, title: -1, of: -1})
}
