package article

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// check returns what is wrong where the article does not bear the fact out,
// and "" where it does.
func (f fact) check(a *Article) string {
	switch f.kind {
	case "headline", "standfirst", "byline", "dateline", "published", "updated":
		return f.checkHead(a)
	case "heading", "caption", "furniture", "body":
		return f.checkParagraphs(a)
	case "person", "organization", "place", "other":
		return f.checkEntity(a)
	case "mention":
		return f.checkMention(a)
	case "says":
		return f.checkSays(a)
	case "silent":
		return f.checkSilent(a)
	case "claim":
		return f.checkClaim(a)
	case "agreement", "noagreement":
		return f.checkAgreement(a)
	}
	return "no such kind of fact"
}

// reason says which part of the library falls short, by what check returned.
func (f fact) reason(wrong string) string {
	for _, r := range []struct{ kind, wrong, reason string }{
		{"says", "no quotation", "attribution: no content holds these words; reported speech without marks is hard to see, and so is its end"},
		{"says", "the speaker is", "speakers: the words are found, but the source is missed, another, or resolved to another"},
		{"says", "it is", "attribution: found without the words beside it that would make it direct, mixed or indirect"},
		{"says", "the", "attribution: the source or cue has other bounds than its author's"},
		{"claim", "the speaker is", "claims: the quotation around the figure is missed or has another speaker"},
		{"claim", "the of is", "claims: what is counted is read from the heads around the figure, and these are wrong or end too early"},
		{"claim", "the about is", "claims: what the figure is said of stands further away than its governor"},
		{"claim", "the change is", "claims: the direction is said by a word that the rules do not know or stands too far away"},
		{"claim", "", "claims: a shape of figure, unit or bound that the rules do not know"},
		{"agreement", "no agreement", "agreements: the deal is worded in a way that the triggers do not know"},
		{"agreement", "", "agreements: found, but a party, topic or status stands in another clause or sentence"},
		{"noagreement", "", "agreements: a wish or a possibility is taken for a deal"},
		{"mention", "", "references: a short form, description or pronoun is missed or goes to another"},
		{"person", "no such", "names: the name is not labelled, or its parts are"},
		{"person", "it is", "names: a name that looks like an organisation's or a place's"},
		{"person", "no role", "roles: the words stand apart from the name, or have other bounds"},
		{"organization", "no role", "roles: the words stand apart from the name, or have other bounds"},
		{"organization", "", "names: organisations that no list holds and whose words say little"},
		{"place", "", "names: places that no list holds and whose words say little"},
		{"silent", "", "marks: a title or a word at arm's length is taken for speech"},
	} {
		if f.kind == r.kind && strings.Contains(wrong, r.wrong) {
			return r.reason
		}
	}
	return "layout: a line of this kind is taken for another"
}

func (f fact) checkHead(a *Article) string {
	got := map[string]Span{
		"headline": a.Headline, "standfirst": a.Standfirst, "byline": a.Byline,
		"dateline": a.Dateline, "published": a.Published, "updated": a.Updated,
	}[f.kind].Text
	if want := strings.Join(f.fields, " | "); oneLine(got) != want {
		return fmt.Sprintf("it is %q", got)
	}
	return ""
}

func (f fact) checkParagraphs(a *Article) string {
	n, other := 0, ParagraphKind("")
	for _, para := range a.Paragraphs {
		begins := f.kind == "body" || strings.HasPrefix(para.Text, f.fields[0])
		if begins && string(para.Kind) == f.kind {
			n++
		} else if begins {
			other = para.Kind
		}
	}
	if want, err := strconv.Atoi(f.fields[0]); f.kind == "body" && (err != nil || n != want) {
		return fmt.Sprintf("there are %d", n)
	}
	if n == 0 {
		return fmt.Sprintf("it is %q", other)
	}
	return ""
}

func (f fact) checkEntity(a *Article) string {
	e, ok := entityOf(a, f.fields[0])
	if !ok {
		return "no such entity"
	}
	if string(e.Kind) != f.kind {
		return fmt.Sprintf("it is of kind %q", e.Kind)
	}
	for _, want := range f.fields[1:] {
		if !hasRole(e, want) {
			return fmt.Sprintf("no role %q among %q", want, spansOf(e.Roles, func(r Role) Span { return r.Span }))
		}
	}
	return ""
}

func entityOf(a *Article, name string) (Entity, bool) {
	for _, e := range a.Entities {
		if isOneOf(e.Name, name) {
			return e, true
		}
	}
	return Entity{}, false
}

// hasRole reports whether one of the roles is the wanted one, whoever's it is
// ("Kenya's", "her") and whatever follows ("of Kenya", ", who left in May").
func hasRole(e Entity, want string) bool {
	want = bareWords(want)
	for _, r := range e.Roles {
		role := bareWords(r.Text)
		for _, possessive := range []string{"'s ", "’s ", "s' ", "s’ ", "my ", "his ", "her ", "its ", "their "} {
			if _, rest, ok := strings.Cut(role, possessive); ok && !strings.HasPrefix(role, want) {
				role = rest
			}
		}
		if rest, ok := strings.CutPrefix(role, want); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') {
			return true
		}
	}
	return false
}

func (f fact) checkMention(a *Article) string {
	e, ok := entityOf(a, f.fields[0])
	if !ok {
		return "no such entity"
	}
	at, problem := f.bracket(a, f.fields[1])
	if problem != "" {
		return problem
	}
	for _, m := range e.Mentions {
		if spansMeet(m.Span, at) && (m.Start == at.Start || m.End == at.End) {
			return ""
		}
	}
	for _, other := range a.Entities {
		for _, m := range other.Mentions {
			if spansMeet(m.Span, at) {
				return fmt.Sprintf("it is a mention of %q", other.Name)
			}
		}
	}
	return "it is no mention"
}

func (f fact) checkSays(a *Article) string {
	best := "no quotation has these words"
	for _, q := range a.Quotations {
		if !contentHas(q.Content, strings.Split(f.fields[2], " … ")) {
			continue
		}
		switch {
		case !isOneOf(q.Speaker, f.fields[0]):
			best = fmt.Sprintf("the speaker is %q, the source %q", q.Speaker, q.Source.Text)
		case string(q.Kind) != f.fields[1]:
			best = fmt.Sprintf("it is %s", q.Kind)
		case len(f.fields) > 3 && !strings.Contains(q.Source.Text, factOption(f.fields[3], "source")):
			best = fmt.Sprintf("the source is %q", q.Source.Text)
		case len(f.fields) > 3 && !strings.Contains(q.Cue.Text, factOption(f.fields[3], "cue")):
			best = fmt.Sprintf("the cue is %q", q.Cue.Text)
		default:
			return ""
		}
	}
	return best
}

// contentHas reports whether each piece stands in one of the contents.
func contentHas(content []Span, pieces []string) bool {
	for _, piece := range pieces {
		found := false
		for _, c := range content {
			found = found || strings.Contains(oneLine(c.Text), piece)
		}
		if !found {
			return false
		}
	}
	return true
}

// checkSilent takes a longer quotation around the words for no fault.
func (f fact) checkSilent(a *Article) string {
	for _, q := range a.Quotations {
		for _, c := range q.Content {
			if strings.Contains(c.Text, f.fields[0]) && len(c.Text) < 2*len(f.fields[0]) {
				return fmt.Sprintf("%q says so", q.Speaker)
			}
		}
	}
	return ""
}

func (f fact) checkClaim(a *Article) string {
	at, problem := f.bracket(a, f.fields[0])
	if problem != "" {
		return problem
	}
	best := "no claim"
	for _, c := range a.Claims {
		if !spansMeet(c.Span, at) {
			continue
		}
		if best = f.claimDiffers(c); best == "" {
			return ""
		}
	}
	return best
}

func (f fact) claimDiffers(c Claim) string {
	for _, part := range []struct{ key, have string }{
		{"kind", string(c.Kind)}, {"value", c.Value.String()}, {"max", c.Max.String()}, {"bound", string(c.Bound)},
		{"unit", c.Unit}, {"date", c.Date}, {"change", string(c.Change)},
		{"of", c.Of.Text}, {"about", c.About.Text}, {"speaker", c.Speaker},
	} {
		want := factOption(f.fields[1], part.key)
		longer := part.key == "about" && strings.Contains(part.have, want) ||
			part.key == "of" && strings.HasPrefix(bareWords(part.have), want+" ")
		if want != "" && !longer && !isOneOf(part.have, want) && !equalNumbers(part.have, want) {
			return fmt.Sprintf("%q: the %s is %q", c.Text, part.key, part.have)
		}
	}
	return ""
}

func (f fact) checkAgreement(a *Article) string {
	words := f.fields[0]
	if f.kind == "noagreement" {
		words = "[" + words + "]"
	}
	at, problem := f.bracket(a, words)
	if problem != "" {
		return problem
	}
	best := "no agreement"
	for _, g := range a.Agreements {
		for _, m := range append(g.Mentions, g.Span) {
			if !spansMeet(m, at) {
				continue
			}
			if f.kind == "noagreement" && g.Status == Made {
				return fmt.Sprintf("%q is one", g.Text)
			}
			if f.kind == "agreement" {
				if best = f.agreementDiffers(g); best == "" {
					return ""
				}
			}
		}
	}
	if f.kind == "noagreement" {
		return ""
	}
	return best
}

func (f fact) agreementDiffers(g Agreement) string {
	opts := f.fields[1]
	if want := factOption(opts, "status"); want != "" && want != string(g.Status) {
		return fmt.Sprintf("%q: the status is %q", g.Text, g.Status)
	}
	if want := factOption(opts, "kind"); want != "" && want != g.Kind {
		return fmt.Sprintf("%q: the kind is %q", g.Text, g.Kind)
	}
	if want := factOption(opts, "count"); want != "" && want != strconv.Itoa(g.Count) {
		return fmt.Sprintf("%q: the count is %d", g.Text, g.Count)
	}
	parties := strings.Join(append(g.Parties, g.Members...), "; ")
	for want := range strings.SplitSeq(factOption(opts, "parties"), "; ") {
		if !strings.Contains(parties, want) {
			return fmt.Sprintf("%q: the parties are %q", g.Text, parties)
		}
	}
	if want := factOption(opts, "speaker"); !strings.Contains(g.Speaker, want) {
		return fmt.Sprintf("%q: the speaker is %q", g.Text, g.Speaker)
	}
	if want := factOption(opts, "topics"); want != "" && !contentHas(append(g.Topics, g.Span), strings.Split(want, "; ")) {
		return fmt.Sprintf("%q: the topics are %q", g.Text, g.Topics)
	}
	return ""
}

// bracket returns the words in brackets, which the context makes unique.
func (f fact) bracket(a *Article, context string) (Span, string) {
	before, rest, _ := strings.Cut(context, "[")
	words, after, ok := strings.Cut(rest, "]")
	full := before + words + after
	if n := strings.Count(a.Text, full); !ok || n != 1 {
		return Span{}, fmt.Sprintf("%q stands %d times in the text", full, n)
	}
	start := strings.Index(a.Text, full) + len(before)
	return Span{start, start + len(words), words}, ""
}

// factOption returns the value of key in "key=value key=value".
func factOption(opts, key string) string {
	_, rest, ok := strings.Cut(" "+opts, " "+key+"=")
	if !ok {
		return ""
	}
	if i := strings.IndexByte(rest, '='); i >= 0 {
		rest = rest[:strings.LastIndexByte(rest[:i], ' ')]
	}
	return strings.TrimSpace(rest)
}

// isOneOf reports whether name is one of the wanted ones.
func isOneOf(name, wanted string) bool {
	for want := range strings.SplitSeq(wanted, " or ") {
		if bareWords(name) == bareWords(want) {
			return true
		}
	}
	return false
}

// bareWords returns words without case, determiner and division into lines.
func bareWords(s string) string {
	s = strings.ToLower(oneLine(s))
	for _, det := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, det)
	}
	return s
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func equalNumbers(a, b string) bool {
	x, ok := new(big.Rat).SetString(a)
	y, ok2 := new(big.Rat).SetString(b)
	return ok && ok2 && x.Cmp(y) == 0
}

func spansMeet(a, b Span) bool { return a.Start < b.End && b.Start < a.End }
