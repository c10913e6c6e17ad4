// JSON-LD: the article as schema.org sees it, for search engines and for
// everything that reads linked data.
//
//	L1  the article is a NewsArticle, which mentions its entities
//	L2  an entity or speaker is a Person, Organization, Place or Thing
//	L3  a quotation is a Quotation, its speaker the creator
//	L4  a figure is a Claim about a QuantitativeValue or MonetaryAmount
//	L5  an agreement is an Action with its parties as participants
//	L6  where a thing stands in the text is an Annotation of the W3C's Web
//	    Annotation Data Model, with text position selectors. These count
//	    characters (code points), as that standard says, not bytes.
//
// The context stands in the document, so that no program has to fetch one.

package article

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// JSONLD returns the article as JSON-LD 1.1 in the terms of schema.org, with
// the place of each finding as a Web Annotation. Unlike a [Span], a text
// position selector counts characters, not bytes.
func (a *Article) JSONLD() ([]byte, error) {
	l := &linkedData{a: a, runes: newRuneCounter(a), id: map[string]string{}}
	l.entities()
	l.quotations()
	l.claims()
	l.agreements()
	graph := append([]ldNode{l.newsArticle()}, l.graph...)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(ldNode{"@context": linkedContext, "@graph": append(graph, l.annotations...)})
	return b.Bytes(), err
}

// linkedContext names the two vocabularies. The address of schema.org's own
// context has http too, so both mean the same terms.
var linkedContext = ldNode{
	"@vocab": "http://schema.org/",
	"oa":     "http://www.w3.org/ns/oa#",
}

// An ldNode is one thing of the graph.
type ldNode map[string]any

// A linkedData makes the nodes of one article.
type linkedData struct {
	a           *Article
	runes       *runeCounter
	id          map[string]string // node of each entity's and speaker's name
	mentions    []ldNode          // references to the entities
	parts       []ldNode          // references to quotations, claims and agreements
	graph       []ldNode
	annotations []ldNode
}

// articleID is the node of the article itself.
const articleID = "_:article"

func ldRef(id string) ldNode { return ldNode{"@id": id} }

// add puts a node into the graph and returns its reference.
func (l *linkedData) add(id, kind string, n ldNode) ldNode {
	n["@id"], n["@type"] = id, kind
	l.graph = append(l.graph, n)
	return ldRef(id)
}

// newsArticle returns the node of the article (L1).
func (l *linkedData) newsArticle() ldNode {
	n := ldNode{"@id": articleID, "@type": "NewsArticle", "text": l.a.Text}
	n.set("headline", l.a.Headline.Text)
	n.set("abstract", l.a.Standfirst.Text)
	n.set("creditText", l.a.Byline.Text)
	n.set("dateline", l.a.Dateline.Text)
	n.set("datePublished", l.dateIn(l.a.Published))
	n.set("dateModified", l.dateIn(l.a.Updated))
	var body []string
	for _, para := range l.a.Paragraphs {
		if para.Kind == KindBody || para.Kind == KindHeading {
			body = append(body, para.Text)
		}
	}
	n.set("articleBody", strings.Join(body, "\n\n"))
	ldList(n, "author", l.authors())
	ldList(n, "mentions", l.mentions)
	ldList(n, "hasPart", l.parts)
	return n
}

// authors returns the people that the byline names.
func (l *linkedData) authors() (authors []ldNode) {
	for _, e := range l.a.Entities {
		for _, m := range e.Mentions {
			if e.Kind == Person && l.a.Byline.Start <= m.Start && m.End <= l.a.Byline.End {
				authors = append(authors, ldRef(l.id[e.Name]))
				break
			}
		}
	}
	return authors
}

// dateIn returns the full date that stands in s, or "".
func (l *linkedData) dateIn(s Span) string {
	for _, c := range l.a.Claims {
		if s.Start <= c.Start && c.End <= s.End && len(c.Date) >= len("2019-05-22") && !strings.HasPrefix(c.Date, "X") {
			day, _, _ := strings.Cut(c.Date, "/") // the first of a range
			return day
		}
	}
	return ""
}

// entities adds those that the article names, then speakers without a name
// (L2).
func (l *linkedData) entities() {
	for i, e := range l.a.Entities {
		n := ldNode{"name": e.Name}
		var titles []string
		for _, r := range e.Roles {
			titles = append(titles, r.Text)
		}
		if e.Kind == Person {
			ldList(n, "jobTitle", titles)
		} else {
			ldList(n, "description", titles)
		}
		l.id[e.Name] = fmt.Sprintf("_:entity%d", i)
		l.mentions = append(l.mentions, l.add(l.id[e.Name], ldType(e.Kind), n))
		l.annotate(l.id[e.Name], eachOf(e.Mentions, func(m Mention) Span { return m.Span }))
	}
	for i, s := range l.a.Speakers {
		if l.id[s.Name] == "" {
			l.id[s.Name] = fmt.Sprintf("_:speaker%d", i)
			l.add(l.id[s.Name], ldType(s.Kind), ldNode{"name": s.Name})
		}
	}
}

// ldType returns the schema.org type for a kind of entity or speaker. A
// creator must be a person or an organisation, so a group is the latter.
func ldType(kind EntityKind) string {
	switch kind {
	case Person, Unnamed:
		return "Person"
	case Organization, Group:
		return "Organization"
	case Place:
		return "Place"
	}
	return "Thing"
}

// quotations adds what is said (L3).
func (l *linkedData) quotations() {
	for i, q := range l.a.Quotations {
		n := ldNode{"text": joinText(q.Content), "isPartOf": ldRef(articleID), "genre": string(q.Kind) + " speech"}
		l.by(n, "creator", q.Speaker)
		l.part(fmt.Sprintf("_:quotation%d", i), "Quotation", n, q.Content)
	}
}

// claims adds the figures (L4).
func (l *linkedData) claims() {
	for i, c := range l.a.Claims {
		n := ldNode{"text": c.Text, "appearance": ldRef(articleID)}
		l.by(n, "author", c.Speaker)
		if c.Date != "" {
			n["temporalCoverage"] = c.Date
		} else if c.Value != "" {
			n["about"] = ldQuantity(c)
		}
		l.part(fmt.Sprintf("_:claim%d", i), "Claim", n, []Span{c.Span})
	}
}

// ldQuantity returns the value of a claim, its bound as schema.org puts it.
func ldQuantity(c Claim) ldNode {
	n := ldNode{"@type": "QuantitativeValue"}
	switch c.Bound {
	case AtLeast, MoreThan:
		n["minValue"] = c.Value
	case AtMost, LessThan:
		n["maxValue"] = c.Value
	case Range:
		n["minValue"], n["maxValue"] = c.Value, c.Max
	default:
		n["value"] = c.Value
	}
	if c.Kind == Money {
		n["@type"] = "MonetaryAmount"
		n.set("currency", c.Unit)
	} else {
		n.set("unitText", c.Unit)
	}
	n.set("name", c.Of.Text)
	return n
}

// agreements adds the agreements (L5).
func (l *linkedData) agreements() {
	status := map[Status]string{Made: "CompletedActionStatus", Planned: "PotentialActionStatus", Failed: "FailedActionStatus"}
	for i, g := range l.a.Agreements {
		n := ldNode{"name": g.Kind, "description": g.Text, "actionStatus": ldRef("http://schema.org/" + status[g.Status])}
		var parties []ldNode
		for _, name := range append(g.Parties[:len(g.Parties):len(g.Parties)], g.Members...) {
			if id := l.id[name]; id != "" {
				parties = append(parties, ldRef(id))
			} else {
				parties = append(parties, ldNode{"@type": "Organization", "name": name})
			}
		}
		ldList(n, "participant", parties)
		var topics []ldNode
		for _, t := range g.Topics {
			topics = append(topics, ldNode{"@type": "Thing", "name": t.Text})
		}
		ldList(n, "object", topics)
		l.part(fmt.Sprintf("_:agreement%d", i), "Action", n, []Span{g.Span})
	}
}

// part adds something that the article says, and where.
func (l *linkedData) part(id, kind string, n ldNode, at []Span) {
	reference := l.add(id, kind, n)
	if kind == "Action" { // only creative works are parts of one
		l.mentions = append(l.mentions, reference)
	} else {
		l.parts = append(l.parts, reference)
	}
	l.annotate(id, at)
}

// by sets whose words something is.
func (l *linkedData) by(n ldNode, property, speaker string) {
	if id := l.id[speaker]; id != "" {
		n[property] = ldRef(id)
	}
}

// annotate ties a node to places of the text (L6).
func (l *linkedData) annotate(id string, spans []Span) {
	var targets []ldNode
	for _, s := range spans {
		targets = append(targets, ldNode{
			"@type":        "oa:SpecificResource",
			"oa:hasSource": ldRef(articleID),
			"oa:hasSelector": ldNode{
				"@type":    "oa:TextPositionSelector",
				"oa:start": l.runes.at(s.Start),
				"oa:end":   l.runes.at(s.End),
			},
		})
	}
	n := ldNode{"@type": "oa:Annotation", "oa:hasBody": ldRef(id)}
	ldList(n, "oa:hasTarget", targets)
	l.annotations = append(l.annotations, n)
}

// set sets a property that has a value.
func (n ldNode) set(property, value string) {
	if value != "" {
		n[property] = value
	}
}

// ldList sets a property that has values.
func ldList[T any](n ldNode, property string, values []T) {
	if len(values) > 0 {
		n[property] = values
	}
}

// joinText returns what the pieces of a quotation say together.
func joinText(spans []Span) string {
	return strings.Join(eachOf(spans, func(s Span) string { return s.Text }), " … ")
}

// eachOf returns f of each element.
func eachOf[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, x := range in {
		out[i] = f(x)
	}
	return out
}

// A runeCounter turns byte offsets into character offsets.
type runeCounter struct {
	text  string
	every []int // characters before each 256th byte
}

const runeStep = 256

func newRuneCounter(a *Article) *runeCounter {
	c := &runeCounter{text: a.Text, every: []int{0}}
	count := 0
	for i := 0; i < len(a.Text); i++ {
		if i > 0 && i%runeStep == 0 {
			c.every = append(c.every, count)
		}
		if utf8.RuneStart(a.Text[i]) {
			count++
		}
	}
	return c
}

// at returns how many characters stand before byte i.
func (c *runeCounter) at(i int) int {
	k := min(i/runeStep, len(c.every)-1)
	n := c.every[k]
	for _, b := range []byte(c.text[k*runeStep : i]) {
		if utf8.RuneStart(b) {
			n++
		}
	}
	return n
}
