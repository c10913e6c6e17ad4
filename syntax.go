// The vocabulary of syntax: parts of speech, entity labels and relations, and
// how other passes walk the tree that parse.go builds.

package article

import (
	"iter"
	"sync"
)

// A tag is a Penn Treebank part of speech.
type tag uint8

// The tags, with the names of their marks where a mark is their name.
const (
	tagNone       tag = iota // not tagged yet
	tagCC                    // and, but, or
	tagCD                    // two, 15
	tagDT                    // the, some, this
	tagEX                    // there is
	tagFW                    // a foreign word
	tagIN                    // of, in, that, because
	tagJJ                    // large
	tagJJR                   // larger
	tagJJS                   // largest
	tagLS                    // (a), 1.
	tagMD                    // will, could
	tagNN                    // deal
	tagNNS                   // deals
	tagNNP                   // Seoul
	tagNNPS                  // Koreans
	tagPDT                   // all the, half a
	tagPOS                   // 's
	tagPRP                   // she, them
	tagPRPS                  // PRP$: her, their
	tagRB                    // not, quickly
	tagRBR                   // faster
	tagRBS                   // most
	tagRP                    // set up
	tagSYM                   // %, +
	tagTO                    // to
	tagUH                    // oh, yes
	tagVB                    // say
	tagVBD                   // said
	tagVBG                   // saying
	tagVBN                   // has said
	tagVBP                   // they say
	tagVBZ                   // she says
	tagWDT                   // which
	tagWP                    // who, what
	tagWPS                   // WP$: whose
	tagWRB                   // when, how
	tagHyph                  // HYPH: the mark inside four-day
	tagNFP                   // a mark of layout: *, ----
	tagADD                   // an address of the web
	tagAFX                   // a prefix that stands apart
	tagXX                    // unknown
	tagComma                 // ,
	tagPeriod                // . ? !
	tagColon                 // : ; -- ...
	tagOpenQuote             // ``
	tagCloseQuote            // ''
	tagLRB                   // -LRB-: an opening bracket
	tagRRB                   // -RRB-: a closing bracket
	tagDollar                // $: a currency sign
	numTags
)

// tagNames are the Penn names, in the order of the constants.
var tagNames = [numTags]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS",
	"PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN",
	"VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "HYPH", "NFP", "ADD", "AFX", "XX", ",", ".", ":", "``", "''",
	"-LRB-", "-RRB-", "$",
}

func (t tag) String() string { return tagNames[t] }

// isVerb reports whether t is a verb in any form; modals are none.
func (t tag) isVerb() bool { return t >= tagVB && t <= tagVBZ }

// isNoun reports whether t is a noun, common or proper.
func (t tag) isNoun() bool { return t >= tagNN && t <= tagNNPS }

// isName reports whether t is a proper noun.
func (t tag) isName() bool { return t == tagNNP || t == tagNNPS }

// isAdjective reports whether t is an adjective in any degree.
func (t tag) isAdjective() bool { return t >= tagJJ && t <= tagJJS }

// isMark reports whether t is a mark and no word.
func (t tag) isMark() bool { return t >= tagComma && t <= tagRRB || t == tagHyph || t == tagNFP }

// A labelKind is a type of named entity, as OntoNotes divides them.
type labelKind uint8

// The kinds of entity label.
const (
	labelNone     labelKind = iota
	labelPerson             // PERSON
	labelOrg                // ORG: companies, agencies, parties, teams
	labelGPE                // GPE: countries, cities, states
	labelLoc                // LOC: seas, mountains, regions
	labelFac                // FAC: buildings, airports, roads
	labelNorp               // NORP: nationalities, faiths, adherents of parties
	labelEvent              // EVENT: wars, storms, games
	labelLaw                // LAW
	labelProduct            // PRODUCT
	labelWork               // WORK_OF_ART: books, songs, headlines
	labelLanguage           // LANGUAGE
	labelDate               // DATE: days and longer
	labelTime               // TIME: shorter than a day
	labelMoney              // MONEY
	labelPercent            // PERCENT
	labelQuantity           // QUANTITY: weights, distances
	labelOrdinal            // ORDINAL
	labelCardinal           // CARDINAL: all other numbers
	numLabelKinds
)

// labelNames are the names of OntoNotes, in the order of the constants.
var labelNames = [numLabelKinds]string{
	"O", "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART",
	"LANGUAGE", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL",
}

// A label is the entity label of one token: a kind, and whether the entity
// begins at this token. The zero label stands outside all entities.
type label uint8

// numLabels counts the labels: none, and two for each kind.
const numLabels = 2*label(numLabelKinds) - 1

// labelOf returns the label of an entity's first or later token.
func labelOf(kind labelKind, begins bool) label {
	switch {
	case kind == labelNone:
		return 0
	case begins:
		return 2*label(kind) - 1
	}
	return 2 * label(kind)
}

func (l label) kind() labelKind { return labelKind(l+1) / 2 }

// begins reports whether an entity begins at this token.
func (l label) begins() bool { return l%2 == 1 }

func (l label) String() string {
	switch {
	case l == 0:
		return "O"
	case l.begins():
		return "B-" + labelNames[l.kind()]
	}
	return "I-" + labelNames[l.kind()]
}

// A rel is the relation of a token to its head, in the scheme of ClearNLP.
type rel uint8

// The relations.
const (
	relNone      rel = iota // not parsed yet
	relRoot                 // ROOT: governs the sentence; its head is itself
	relAcl                  // a plan | to leave
	relAcomp                // looks | strong
	relAdvcl                // left | after he lost
	relAdvmod               // left | quickly
	relAgent                // signed | by
	relAmod                 // large | deal
	relAppos                // Ms Kim, | the chairwoman
	relAttr                 // is | a deal
	relAux                  // will | leave
	relAuxpass              // was | signed
	relCase                 // Seoul | 's
	relCc                   // X | and Y
	relCcomp                // said | (that) he left
	relCompound             // trade | deal
	relConj                 // X and | Y
	relCsubj                // what he did | was right
	relCsubjpass            // what he did | was praised
	relDative               // gave | her a book
	relDep                  // anything else
	relDet                  // the | deal
	relDobj                 // signed | a deal
	relExpl                 // there | is
	relIntj                 // well, | yes
	relMark                 // that, because | he left
	relMeta                 // what the page says of itself
	relNeg                  // not | signed
	relNmod                 // a noun on a noun
	relNpadvmod             // left | last week; 5 km | away
	relNsubj                // she | left
	relNsubjpass            // it | was signed
	relNummod               // 15 | deals
	relOprd                 // named | him chairman
	relParataxis            // it is, | he said, right
	relPcomp                // by | signing
	relPobj                 // in | Seoul
	relPoss                 // Seoul's | deal
	relPreconj              // both | X and Y
	relPredet               // all | the deals
	relPrep                 // left | for
	relPrt                  // set | up
	relPunct                // ,
	relQuantmod             // about | 200
	relRelcl                // the man | who left
	relXcomp                // wants | to leave
	numRels
)

// relNames are ClearNLP's names, in the order of the constants.
var relNames = [numRels]string{
	"", "ROOT", "acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr", "aux", "auxpass", "case",
	"cc", "ccomp", "compound", "conj", "csubj", "csubjpass", "dative", "dep", "det", "dobj", "expl", "intj",
	"mark", "meta", "neg", "nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis", "pcomp",
	"pobj", "poss", "preconj", "predet", "prep", "prt", "punct", "quantmod", "relcl", "xcomp",
}

func (r rel) String() string { return relNames[r] }

// isSubject reports whether r is a subject, of an active or passive verb.
func (r rel) isSubject() bool {
	return r == relNsubj || r == relNsubjpass || r == relCsubj || r == relCsubjpass
}

// subtree returns the tokens that token i governs, itself included: a range,
// half-open, since the tree is projective. Before parsing that is i alone.
func (p *parser) subtree(i int) (first, last int) {
	t := &p.tokens[i]
	return int(t.first), int(t.last)
}

// children returns the tokens whose head is token i, in text order.
func (p *parser) children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		first, last := p.subtree(i)
		for c := first; c < last; c++ {
			if c != i && int(p.tokens[c].head) == i && !yield(c) {
				return
			}
		}
	}
}

// childOf returns the first child of token i with relation r, or -1.
func (p *parser) childOf(i int, r rel) int {
	for c := range p.children(i) {
		if p.tokens[c].rel == r {
			return c
		}
	}
	return -1
}

// The models of syntax.
type syntaxModels struct{ clusters, tags, labels, steps, relations *model }

// embeddedClusters reads the embedded clusters, once.
var embeddedClusters = sync.OnceValue(func() *model { return loadModel("clusters", numGroups) })

// embeddedSyntax reads the embedded models, once.
var embeddedSyntax = sync.OnceValue(readSyntax)

// readSyntax unpacks the models, as many at a time as there are processors.
func readSyntax() *syntaxModels {
	var m syntaxModels
	var all sync.WaitGroup
	all.Go(func() { m.clusters = embeddedClusters() })
	all.Go(func() { m.steps = loadModel("steps", numSteps) })
	all.Go(func() { m.labels = loadModel("labels", int(numLabels)) })
	all.Go(func() { m.tags = loadModel("tags", int(numTags)) })
	all.Go(func() { m.relations = loadModel("relations", int(numRels)) })
	all.Wait()
	return &m
}

// syntax returns the models that p uses.
func (p *parser) syntax() *syntaxModels {
	if p.models != nil {
		return p.models
	}
	return embeddedSyntax()
}
