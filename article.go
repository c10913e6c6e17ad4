// The contract: every type that [Parse] returns, and Parse itself as a table
// of contents. What a pass does stands in the file named after what it finds.

package article

import (
	"encoding/json"
	"io"
)

// Parse reads the plain text of one news article and returns its structure.
//
// Text in UTF-8 is taken as it is; UTF-16 with a byte order mark is decoded.
// Any other input is refused with an [*EncodingError]. An error of r comes
// back wrapped. Nothing else fails: an odd or empty text gives a thinner
// Article. Parse may be called from many goroutines at once.
func Parse(r io.Reader) (*Article, error) {
	return (&Parser{}).Parse(r)
}

// A Parser parses with options. The zero value does what [Parse] does. A
// Parser may be used from many goroutines at once.
type Parser struct {
	// MaxBytes is the longest input to accept; 0 means any. A longer one is
	// refused with [ErrTooLong], after MaxBytes and one have been read.
	MaxBytes int64

	// Names are people, organisations and places that the caller knows, with
	// what else they are called. They take their time with each article: a
	// few hundred are no burden.
	Names []Name

	// What to leave out, for speed. Each pass that is left out leaves its
	// fields of the Article empty.
	LayoutOnly   bool // all but paragraphs and sentences: needs no model
	NoQuotations bool // quotations and speakers; so claims have no speaker
	NoClaims     bool
	NoAgreements bool
}

// A Name is somebody or something that the caller of a [Parser] knows.
type Name struct {
	// Name becomes the Entity's Name.
	Name string
	// Kind is Person, Organization, Place or Other.
	Kind EntityKind
	// Aliases are other spellings. Like Name they are found letter for
	// letter, as whole words.
	Aliases []string
}

// Parse is as the function [Parse], with the options of o.
func (o *Parser) Parse(r io.Reader) (*Article, error) {
	p := newParser()
	defer p.end()
	text, err := p.readText(r, o.MaxBytes)
	if err != nil {
		return nil, err
	}
	p.begin(text)
	p.callers = newCallerNames(o.Names)
	p.paragraphs() // headline, standfirst, byline, dateline, body, furniture
	p.sentences()  // where each sentence of a paragraph ends
	if o.LayoutOnly {
		return p.article, nil
	}
	p.tokenize()    // words, numbers and marks
	p.tagTokens()   // part of speech of each token
	p.labelTokens() // entity label of each token
	p.parseHeads()  // head and relation of each token
	p.entities()    // people, organisations, places and their mentions
	if !o.NoQuotations {
		p.quotations() // content, cue and source
	}
	p.speakers() // who each source, pronoun and description is
	if !o.NoClaims {
		p.claims() // figures
	}
	if !o.NoAgreements {
		p.agreements() // who agreed with whom, on what
	}
	return p.article, nil
}

// An Article is what Parse found in a text. Findings are in text order.
// What was not found is a zero value and is left out of the JSON.
type Article struct {
	// Text is the input, byte for byte (decoded, where it was UTF-16).
	Text string `json:"text"`

	Headline   Span `json:"headline,omitzero"`
	Standfirst Span `json:"standfirst,omitzero"` // the summary between headline and body
	Byline     Span `json:"byline,omitzero"`     // who wrote it: "By Ana Ruiz in Lima"
	Dateline   Span `json:"dateline,omitzero"`   // where it was filed: "LIMA, Oct 3 (Andina)"
	// Published is when the page says it was published, as it says it.
	Published Span `json:"published,omitzero"`
	// Updated is when the page says it was last changed, as it says it.
	Updated Span `json:"updated,omitzero"`

	// Paragraphs cover the text: between them stands nothing but white space.
	Paragraphs []Paragraph `json:"paragraphs,omitempty"`
	Entities   []Entity    `json:"entities,omitempty"`
	Speakers   []Speaker   `json:"speakers,omitempty"`
	Quotations []Quotation `json:"quotations,omitempty"`
	Claims     []Claim     `json:"claims,omitempty"`
	Agreements []Agreement `json:"agreements,omitempty"`
}

// A Span is a piece of the text: the evidence for a finding.
// The zero Span means that nothing was found.
type Span struct {
	// Start and End are byte offsets into Article.Text, half-open.
	Start int `json:"start"`
	End   int `json:"end"`
	// Text is Article.Text[Start:End].
	Text string `json:"text"`
}

// A ParagraphKind says what a paragraph is to the article.
type ParagraphKind string

// The kinds of paragraph.
const (
	KindHeadline   ParagraphKind = "headline"
	KindStandfirst ParagraphKind = "standfirst"
	KindByline     ParagraphKind = "byline"
	KindDateline   ParagraphKind = "dateline"
	KindHeading    ParagraphKind = "heading"
	KindBody       ParagraphKind = "body"
	KindCaption    ParagraphKind = "caption"
	KindFurniture  ParagraphKind = "furniture" // the page's, not the article's: menus, links, prompts
)

// A Paragraph is one block of the text, without the white space around it.
type Paragraph struct {
	Span
	Kind ParagraphKind `json:"kind"`
	// Sentences are those of the paragraph; furniture has none.
	Sentences []Span `json:"sentences,omitempty"`
}

// An EntityKind says what sort of thing a name names.
type EntityKind string

// The kinds of entity and speaker. A speaker that is no named entity is a
// Group ("two witnesses") or Unnamed ("a senior official").
const (
	Person       EntityKind = "person"
	Organization EntityKind = "organization"
	Place        EntityKind = "place"
	Other        EntityKind = "other" // a law, a product, an event, a work
	Group        EntityKind = "group"
	Unnamed      EntityKind = "unnamed"
)

// An Entity is somebody or something that the article names.
type Entity struct {
	// Name is the fullest form that the article uses, without honorifics.
	// It is unique among the article's entities.
	Name     string     `json:"name"`
	Kind     EntityKind `json:"kind"`
	Gender   Gender     `json:"gender,omitempty"`
	Plural   bool       `json:"plural,omitempty"` // "the Obamas"
	Roles    []Role     `json:"roles,omitempty"`
	Mentions []Mention  `json:"mentions"`
}

// A Gender is what the text itself shows by pronouns, titles and kinship
// words. The zero value means that it shows none.
type Gender string

// The genders that pronouns and titles show.
const (
	Feminine  Gender = "feminine"
	Masculine Gender = "masculine"
)

// A Role says what an entity is: "chairman", "a professor at Ewha University".
type Role struct {
	Span
	// Of is the name of the entity that the role belongs to, where the text
	// names one: "Corvane Motors" for its chairman.
	Of string `json:"of,omitempty"`
	// Former reports a role that the text puts in the past.
	Former bool `json:"former,omitempty"`
}

// A MentionKind says how a mention refers to its entity.
type MentionKind string

// The kinds of mention.
const (
	ByName        MentionKind = "name"
	ByDescription MentionKind = "description" // "the president"
	ByPronoun     MentionKind = "pronoun"
)

// A Mention is one place in the text that refers to an entity.
type Mention struct {
	Span
	Kind MentionKind `json:"kind"`
}

// A Speaker is one voice of the article with all that it says.
type Speaker struct {
	// Name is an entity's name, or the words of the source where the article
	// does not name it.
	Name string     `json:"name"`
	Kind EntityKind `json:"kind"`
	// Quotations are indexes into Article.Quotations, ascending.
	Quotations []int `json:"quotations"`
}

// A QuotationKind says how words are reported.
type QuotationKind string

// The kinds of quotation: all of the content stands in quotation marks, or is a
// turn of an interview or transcript; some of it stands in marks; or none.
const (
	Direct   QuotationKind = "direct"
	Mixed    QuotationKind = "mixed"
	Indirect QuotationKind = "indirect"
)

// A Quotation is one attribution: a content that the article puts in
// somebody's mouth. The terms are those of Pareti, "PARC 3.0: A Corpus of
// Attribution Relations" (LREC 2016).
type Quotation struct {
	Kind QuotationKind `json:"kind"`
	// Content is what was said, in one or more pieces, without the quotation
	// marks around a direct quotation.
	Content []Span `json:"content"`
	// Cue is the words that attribute: "said", "according to".
	Cue Span `json:"cue,omitzero"`
	// Source is the words that name who said it: "he", "two officials".
	Source Span `json:"source,omitzero"`
	// Speaker is the name of one of Article.Speakers, or "".
	Speaker string `json:"speaker,omitempty"`
	// Addressee is the words that name whom it was said to.
	Addressee Span `json:"addressee,omitzero"`
	// Confidence is how sure the library is that this is an attribution and
	// that its source is right, from 0 to 1.
	Confidence float64 `json:"confidence,omitempty"`
}

// A ClaimKind says what sort of figure a claim states.
type ClaimKind string

// The kinds of claim.
const (
	Cardinal ClaimKind = "cardinal"
	Ordinal  ClaimKind = "ordinal"
	Percent  ClaimKind = "percent"
	Money    ClaimKind = "money"
	Duration ClaimKind = "duration"
	Date     ClaimKind = "date"
	Year     ClaimKind = "year"
	Time     ClaimKind = "time"
	Age      ClaimKind = "age"
	Measure  ClaimKind = "measure"
	Ratio    ClaimKind = "ratio"
	Score    ClaimKind = "score"
)

// A Bound says how the stated value bounds the true one.
type Bound string

// The bounds.
const (
	Exact    Bound = "exact"
	About    Bound = "about"
	AtLeast  Bound = "at_least"
	MoreThan Bound = "more_than"
	AtMost   Bound = "at_most"
	LessThan Bound = "less_than"
	Range    Bound = "range" // from Value to Max
)

// A Claim is a figure that the article states.
type Claim struct {
	Span
	Kind ClaimKind `json:"kind"`
	// Value is the figure as an exact decimal ("1200000" for "1.2 million");
	// "" for a date. A range or a score has its second number in Max. What no
	// decimal can hold ("a third") is rounded to 15 digits. A time of day is
	// told in hours since midnight: "14.5" for 2.30 pm.
	Value json.Number `json:"value,omitempty"`
	Max   json.Number `json:"max,omitempty"`
	// Date is ISO 8601, as much as the text says: "2019-05-22", "2019-05",
	// "XXXX-05-22" where it does not say the year; a range is an interval with
	// a slash, "2019-05-22/2019-06-01". Only for the kind Date.
	Date  string `json:"date,omitempty"`
	Bound Bound  `json:"bound"`
	// Unit is the canonical unit: an ISO 4217 code, "percent", "km", "year"; a
	// compound has a slash: "USD/barrel", "km/hour"; a rate of what is counted
	// has nothing before it: "/day", "/100000 people". A currency whose name
	// means several, or that is no longer money, keeps its name: "peso".
	Unit string `json:"unit,omitempty"`
	// Of is what is counted: "South Korean business leaders".
	Of Span `json:"of,omitzero"`
	// About is what the figure is said of: "revenue", "the death toll".
	About Span `json:"about,omitzero"`
	// Change is the direction, where the figure is a change.
	Change Change `json:"change,omitempty"`
	// Speaker is who says so: the speaker of the innermost quotation around
	// the claim, or "" where the article says so itself.
	Speaker string `json:"speaker,omitempty"`
}

// A Change is the direction of a figure that states a change.
type Change string

// The directions.
const (
	Up   Change = "up"
	Down Change = "down"
)

// A Status says whether an agreement came about.
type Status string

// The statuses.
const (
	Made    Status = "made"
	Planned Status = "planned"
	Failed  Status = "failed"
)

// An Agreement is a deal, pact, treaty, contract, settlement, ceasefire,
// merger or joint venture between two or more parties, or a counted set.
type Agreement struct {
	// Span is the sentence's part that reports it best: from the trigger
	// to the end of its noun phrase.
	Span
	Status Status `json:"status"`
	// Kind is the noun's class: "agreement", "memorandum", "treaty",
	// "contract", "merger", "joint venture", "labour deal", "settlement", …
	Kind string `json:"kind"`
	// Count is how many there are, where the text counts them; 0 where not.
	Count int `json:"count,omitempty"`
	// Parties are names of entities, or the words for parties with no name.
	Parties []string `json:"parties,omitempty"`
	// Members are those of the parties that are listed by way of example
	// ("companies, including Acme").
	Members []string `json:"members,omitempty"`
	Topics  []Span   `json:"topics,omitempty"`
	// Value is the claim that says what it is worth.
	Value Span `json:"value,omitzero"`
	Place Span `json:"place,omitzero"`
	Date  Span `json:"date,omitzero"`
	// Speaker is the name of one of Article.Speakers, or "".
	Speaker string `json:"speaker,omitempty"`
	// Mentions are all the places that speak of this agreement, Span included.
	Mentions []Span `json:"mentions,omitempty"`
}
