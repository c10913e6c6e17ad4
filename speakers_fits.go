// Fits: how well a description fits somebody (D1 and D2 of
// speakers_descriptions.go), by the roles, title and name that the text gave.

package article

import "strings"

// descriptionFit scores a noun phrase against an entity's roles, titles and
// name (D1, D2): 0 for no tie, less for a contradiction.
func (p *parser) descriptionFit(i int, r tokenRange, k *known, entity int) int {
	fit := 0
	for n, h := range k.roleHeads {
		if p.sameRole(i, h) {
			fit = max(fit, 3+p.sharedWords(r, k.roles[n].Text))
		}
	}
	if k.title >= 0 && p.sameRole(i, k.title) {
		fit = max(fit, 3)
	}
	if fit == 0 && k.class == classPerson {
		for _, h := range k.roleHeads {
			if covers(p.tokens[i].lower, p.tokens[h].lower) && p.childOf(i, relCompound) < 0 {
				fit = 2
			}
		}
	}
	if fit == 0 && k.class == classPerson {
		for n := range k.roles {
			if p.sharedNames(r, k.roles[n].Text) > 0 {
				fit = 2
			}
		}
	}
	if k.class != classPerson && k.form >= 0 && !p.isBareNoun(k) {
		for _, w := range p.words[p.forms[k.form].words.first:p.forms[k.form].words.last] {
			if p.sameRole(i, int(w)) && isCapital(p.tokens[w].form) || k.body > 0 && p.sameBody(i, k.body) {
				fit = max(fit, 4)
			}
		}
	}
	if fit > 0 && p.contradicts(i, r, k) {
		return -1
	}
	return fit
}

// isBareNoun reports whether an organisation's name is a noun that takes others
// up: "Bank", where it is a word of a headline.
func (p *parser) isBareNoun(k *known) bool {
	w := p.forms[k.form].words
	return w.last-w.first == 1 && k.mentions < 3 && k.body == 0 && sortOf(p.tokens[p.words[w.first]].lower) == sortBusiness
}

// sameRole reports whether two nouns say the same of somebody.
func (p *parser) sameRole(a, b int) bool {
	x, y := p.tokens[a].lower, p.tokens[b].lower
	if x == y {
		return true
	}
	cx, cy := roleClass(x), roleClass(y)
	return cx != "" && cx == cy
}

// roleClass returns what words for one office have in common.
func roleClass(lower string) string {
	switch strings.TrimSuffix(lower, ".") {
	case "sen", "senator":
		return "senator"
	case "rep", "congressman", "congresswoman", "representative":
		return "representative"
	case "gov", "governor":
		return "governor"
	case "nominee", "candidate", "contender":
		return "candidate"
	case "prof", "professor":
		return "professor"
	case "spokesman", "spokeswoman", "spokesperson":
		return "spokesman"
	case "ceo", "exec", "executive":
		return "ceo"
	case "chairman", "chairwoman", "chair", "chairperson":
		return "chair"
	case "businessman", "billionaire", "mogul", "tycoon", "magnate":
		return "businessman"
	case "lawyer", "attorney", "barrister", "solicitor", "counsel":
		return "lawyer"
	case "lawmaker", "legislator", "parliamentarian", "mp":
		return "lawmaker"
	case "dr", "doctor", "surgeon", "physician":
		return "doctor"
	case "sgt", "sergeant":
		return "sergeant"
	case "capt", "captain":
		return "captain"
	case "col", "colonel":
		return "colonel"
	case "gen", "general":
		return "general"
	case "lt", "lieutenant":
		return "lieutenant"
	case "judge", "justice":
		return "judge"
	case "boss", "supremo":
		return "boss"
	case "scientist", "researcher":
		return "scientist"
	case "official", "leader":
		return strings.ToLower(lower)
	}
	return ""
}

// sharedWords counts the words of a phrase, but its head and article, that a
// role has too.
func (p *parser) sharedWords(r tokenRange, role string) int {
	n := 0
	for i := r.first + 1; i < r.last-1; i++ {
		if t := &p.tokens[i]; len(t.form) > 2 && strings.Contains(role, t.form) {
			n++
		}
	}
	return n
}

// sharedNames counts the capitalised words of a phrase, but its head, that a
// role has too.
func (p *parser) sharedNames(r tokenRange, role string) int {
	n := 0
	for i := r.first + 1; i < r.last-1; i++ {
		if t := &p.tokens[i]; len(t.form) > 2 && isCapital(t.form) && strings.Contains(role, t.form) {
			n++
		}
	}
	return n
}

// contradicts reports whether a name in the phrase with head token i is foreign
// to the entity (D2). A place is not where no role of this noun says what place
// it belongs to: "the Lima mayor" may be "mayor Ana Ruiz".
func (p *parser) contradicts(i int, r tokenRange, k *known) bool {
	for j := r.first; j < r.last-1; j++ {
		t := &p.tokens[j]
		if len(k.roles) == 0 || !t.tag.isName() && t.label.kind() != labelNorp || t.lower == "gop" {
			continue
		}
		found, open := false, false
		for n := range k.roles {
			role := &k.roles[n]
			found = found || strings.Contains(role.Text, t.form) || role.Of != "" && role.Of == p.nameAt(j)
			if p.sameRole(i, k.roleHeads[n]) || covers(p.tokens[i].lower, p.tokens[k.roleHeads[n]].lower) {
				open = classOf(t.label.kind()) == classPlace && role.Of == ""
			}
		}
		if !found && !open {
			return true
		}
	}
	return false
}

// covers reports whether a noun is the general word for those of an office.
func covers(general, office string) bool {
	switch roleClass(general) {
	case "lawmaker":
		return roleClass(office) == "senator" || roleClass(office) == "representative"
	case "official":
		switch office {
		case "minister", "secretary", "commissioner", "director", "governor", "deputy", "chief", "administrator", "envoy", "undersecretary", "prosecutor", "registrar", "inspector":
			return true
		}
	case "leader":
		return office == "president" || office == "premier" || office == "minister" || office == "chancellor" || office == "chief" || roleClass(office) == "chair"
	case "boss":
		return roleClass(office) == "ceo" || roleClass(office) == "chair" || office == "president" || office == "director" || office == "manager" || office == "coach"
	case "scientist":
		return office == "professor" || office == "author" || strings.HasSuffix(office, "ologist") || strings.HasSuffix(office, "physicist") || office == "chemist" || office == "astronomer"
	}
	return false
}
