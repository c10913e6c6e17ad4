// Package hook is the door through which internal/train reaches into package
// article, without a door in the package's own API.
//
// Package article sets these variables when it is initialised. A pass with a
// model adds a variable here, sets it in the pass's file, and has a file in
// internal/train that trains the model:
//
//	var SourceFeatures func(d Document, i int, buf []uint32) []uint32                    // here
//	hook.SourceFeatures = func(d hook.Document, …) … { p := d.(*opened).parser; … }      // there
//
// Features must be computed by the same code in training and in use, so what
// the variables offer is the passes' own functions.
package hook

// A Token is what syntax says of one token. The numbers are indexes into
// [Tags], [Labels] and [Rels].
type Token struct {
	Start, End int // bytes of the text
	Tag        uint8
	Label      uint8 // with begin or inside: see Labels
	Rel        uint8
	Head       int // the index of its head, its own for a root
}

// A Range is half-open: bytes of a text, or tokens of a document.
type Range struct{ First, Last int }

// A Document is one text inside the parser, as far as its tokens.
type Document interface {
	Text() string
	Len() int            // of the tokens
	Sentences() []Range  // of tokens
	Paragraphs() []Range // of tokens; those without any are left out
	Token(i int) Token   //
	// Word returns a token's word as it stands and in lower case, and whether
	// its sentence uses capitals as prose does.
	Word(i int) (form, lower string, plain bool)
	SetTag(i int, tag uint8) // as a model, or a teacher, has it
	SetLabel(i int, label uint8)
	SetHead(i, head int, rel uint8)
	// Link completes the tree after all heads are set, for the passes above.
	Link()
	// Use makes the document use models that Models returned; nil are the
	// embedded ones.
	Use(models any)
	// Tag, Label and Parse run the models.
	Tag()
	Label()
	Parse()
}

var (
	// Open reads a text as far as its tokens. Paragraphs are bytes of the
	// text; nil lets the layout pass find them.
	Open func(text string, paragraphs []Range) Document
	// OpenTokens does the same with the tokens and sentences of another:
	// each sentence is the list of its tokens' bytes.
	OpenTokens func(text string, paragraphs []Range, sentences [][]Range) Document

	// The names of tags, labels ("B-ORG", "I-ORG", "O") and relations.
	Tags, Labels, Rels []string

	// TransitionFeature is the chain's feature of the class before; the
	// number of classes stands for the start.
	TransitionFeature func(before int) uint32
	// Viterbi finds the best way through n rows of k scores: see model_chain.go.
	Viterbi func(n, k int, scores, transitions []int32, back []uint8) []uint8
	// Forbidden is the weight of a transition that is never taken.
	Forbidden int32
	// Models reads the files of the models of syntax, by name.
	Models func(files map[string][]byte) (any, error)
	// Unpack reads a model's file and returns what decides by it: it adds the
	// features' rows to the scores, in stages, and returns the class.
	Unpack func(file []byte) (func(features []uint32, scores []int32, stages []Stage) int, error)
)

// The models' own features. Each appends to buf.
var (
	// Prepare computes what the features of tags, labels and heads share.
	Prepare func(d Document)
	// PrepareLabels computes what the features of labels share, from the tags.
	PrepareLabels func(d Document)
	// SureTag and SureLabel return what a token is given without asking the
	// model, see syntax_words.go of package article.
	SureTag, SureLabel func(d Document, i int) (class int, ok bool)
	// SureFeature and KindsFeature are those of words.
	SureFeature, KindsFeature, ClusterFeature func(word string) uint32
	// SureWeight is the weight of a sure word's cell.
	SureWeight int8
	// Recall lets the features of labels remember the tokens' labels.
	Recall func(d Document)
	// TagFeatures are those of token i, whose tags to the left are set.
	TagFeatures func(d Document, i int, buf []uint32) []uint32
	// LabelFeatures are those of token i, whose labels to the left are set.
	LabelFeatures func(d Document, i int, buf []uint32) []uint32
	// TagStages and LabelStages are where the choice of a tag, and of the label
	// of token i in the reading at hand, stops asking features.
	TagStages   []Stage
	LabelStages func(d Document, i int) []Stage
	// BarLabels sets the scores of token i's labels before they are chosen from:
	// zero, or Forbidden.
	BarLabels func(d Document, i int, scores []int32)
	// NewTree returns a state of the parser.
	NewTree func() Tree
	// StepStages and RelStages are where the choice of a step or relation
	// stops asking features: see decide of package article.
	StepStages, RelStages []Stage
)

// A Stage is a part of a list of features: so many of the first, and the lead
// after them, in a file's weights, at which the others are left out.
type Stage struct {
	Features int
	Lead     int32
}

// A Tree is the state of parsing one sentence: see parse.go. Nodes are the
// sentence's tokens, counted from 0, and the root after the last.
type Tree interface {
	Begin(d Document, sentence int)
	Done() bool
	Can(step int) bool
	Only() bool // only one step can be taken
	StepFeatures(buf []uint32) []uint32
	RelFeatures(step int, buf []uint32) []uint32
	Arc(step int) (head, dependent int32)
	Take(step int, rel uint8)
	Stack() []int32
	Next() int32
}

// The steps of the parser.
const (
	Shift = iota
	Left
	Right
)

// Layout: see paragraphs_layout.go of package article.
var (
	// Regions is the number of regions, and MayFollow says which may stand
	// behind which.
	Regions   int
	MayFollow func(before, after int) bool
	// LayoutFeatures returns what cuts a text into lines and returns each one's
	// features: those of the first reading or, given the file of a model for
	// that, of the second.
	LayoutFeatures func(first []byte) (func(text string) [][]uint32, error)
	// Layout returns what finds headline and body by the files of both
	// readings' models.
	Layout func(first, again []byte) (LayoutOf, error)
)

// A LayoutOf finds the headline and the body of a text.
type LayoutOf func(text string) (headline Range, body []Range)

// Attribution's own.
var (
	// Parts counts the classes of the chain of parts; PartContent is the one
	// that begins a content. Classes come in pairs, begin and go on: source,
	// cue, content.
	Parts, PartSource, PartCue, PartContent int
	// TransitionScale divides the transitions' weights in the file.
	TransitionScale int32
	// PartMayFollow is the chain's allowed.
	PartMayFollow func(before, after int) bool
	// PrepareParts computes what the features of parts share.
	PrepareParts func(d Document)
	// PartFeatures are those of the tokens of one paragraph.
	PartFeatures func(d Document, paragraph Range) [][]uint32
	// NewLinker holds the parts to their rules and lists what is to be linked.
	NewLinker func(d Document, parts []uint8) Linker
)

// A Linker is the linker of one article in training's hands.
type Linker interface {
	Pieces() int
	Piece(k int) Range
	// Propose lists the candidates of piece k and returns their number.
	Propose(k int) int
	// Candidate returns cue and source of a candidate; the empty range is none.
	Candidate(c int) (cue, source Range)
	Features(k, c int) []uint32
	// Choose links piece k by candidate c.
	Choose(k, c int)
}
