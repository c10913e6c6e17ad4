// What the passes share while one text is parsed.

package article

// A parser holds one text and what the passes so far have found in it.
// Passes speak to each other through its fields and through the Article;
// no pass calls another.
type parser struct {
	text    string
	article *Article

	layout layout // what the passes over the lines share: see paragraphs.go

	// tokens are those of all paragraphs but furniture, in text order.
	tokens []token
	// scratch is what single passes need while they work.
	scratch
	// models are those of syntax; nil means the embedded ones.
	models *syntaxModels
	// sents are the sentences of the same paragraphs, in text order.
	sents []sentence

	// atoms and figures are scratch of one sentence; see claims. found are the
	// claims so far.
	atoms   []atom
	figures []figure
	found   []Claim
	dollar  string // the currency of a bare $, once asked for
	// mentions are the places that refer to somebody or something, in text
	// order, an outer one before those inside it; mentionAt gives, for each
	// token, one more than the index of the innermost one around it.
	// recent are those that pronouns look back on, ahead the next names.
	mentions, recent, ahead []mention
	mentionAt               []int32
	// forms are the names, words the tokens that count in comparing them.
	forms  []form
	words  []int32
	formOf map[uint64]int // by the hash of its words
	// known are those whom names name, names their canonical names once asked for.
	known []known
	names []string
	// sourceAt and speechAt give, for each token, one more than the index of
	// the quotation whose source it heads, and in whose marks it stands.
	// saidAt does so for any quotation that says it.
	sourceAt, speechAt, saidAt []int32
	// personNames and orgWords find the known by a word of their names,
	// familyWord and givenWord count people with a word in their names, aliasOf finds countries.
	personNames, orgWords nameIndex
	familyWord, givenWord map[uint64]int32 // by nameKey, as is aliasOf
	aliasOf               map[uint64]int
	// signatures are whose "I" is, once asked for; see speakers_authors.go.
	signatures     []signature
	signaturesRead bool
	// force is the police whom the article names, once asked for: see onlyForce.
	force     int
	forceRead bool
	// callers are the names that the caller knows; nil for none.
	callers *callerNames
	// quoted are the stretches between quotation marks, in text order.
	quoted []quoted
	// quotes are the quotations, in the order of Article.Quotations.
	quotes []quotation
	// setting, parts and sure belong to attribution: one entry a token.
	setting []setting
	parts   []part
	sure    []int32
	// turns are the stretches whose speaker the layout names, in text order.
	turns []turn
}

// A sentence is a run of tokens inside one paragraph.
type sentence struct {
	start, end  int // bytes
	para        int // index into Article.Paragraphs
	first, last int // tokens, half-open: last is one past the end
}

// span returns the text from start to end.
func (p *parser) span(start, end int) Span {
	return Span{Start: start, End: end, Text: p.text[start:end]}
}

// tokenSpan returns the text of the tokens first to last, last included.
func (p *parser) tokenSpan(first, last int) Span {
	return p.span(p.tokens[first].start, p.tokens[last].end)
}
