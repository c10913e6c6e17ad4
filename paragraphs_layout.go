// Layout: which lines are the article and which the page around it.
//
// An article on a page has an order: what is above it, its headline, what
// fronts the body (standfirst, byline, time, caption), its body, with pieces
// of the page inside, and what is below. So each line is in one of seven
// regions, some of which never follow each other, and the best path through
// all lines (model_chain.go) says which, by learned weights (paragraphs_evidence.go). The model
// is trained by internal/train on pages whose lines are marked.

package article

import (
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

// A region is where on the page a line stands.
type region = uint8

const (
	aboveRegion region = iota // before the headline, or before a body without one
	headlineRegion
	frontRegion // between headline and body
	standfirstRegion
	bodyRegion
	insideRegion // between lines of the body
	belowRegion
	numRegions
)

// mayFollow reports whether a line of one region may stand behind one of
// another; before is -1 at the text's start.
func mayFollow(before, after int) bool {
	switch region(after) {
	case aboveRegion:
		return before < 0 || before == int(aboveRegion)
	case headlineRegion:
		return before < 0 || before == int(aboveRegion)
	case frontRegion, standfirstRegion:
		return before >= int(headlineRegion) && before <= int(standfirstRegion)
	case bodyRegion:
		return before != int(belowRegion)
	case insideRegion:
		return before == int(bodyRegion) || before == int(insideRegion)
	default:
		return before >= int(bodyRegion) && before != int(insideRegion)
	}
}

var layoutChain = sync.OnceValue(func() *chain {
	return newChain(loadModel("layout", int(numRegions)), mayFollow)
})

var layoutAgain = sync.OnceValue(func() *chain {
	return newChain(loadModel("layout-again", int(numRegions)), mayFollow)
})

func init() {
	hook.Regions, hook.MayFollow = int(numRegions), mayFollow
	hook.LayoutFeatures = func(first []byte) (func(string) [][]uint32, error) {
		if first == nil {
			return func(text string) [][]uint32 {
				p := layoutParser(text, nil, nil)
				p.seeLines()
				return p.lineByLine(p.firstFeatures)
			}, nil
		}
		c, err := unpackLayout(first)
		return func(text string) [][]uint32 {
			p := layoutParser(text, c, c)
			p.seeLines()
			p.readRegions(c, p.firstFeatures)
			return p.lineByLine(p.hindsightFeatures)
		}, err
	}
	hook.Layout = func(first, again []byte) (hook.LayoutOf, error) {
		one, err := unpackLayout(first)
		if err != nil {
			return nil, err
		}
		two, err := unpackLayout(again)
		return func(text string) (hook.Range, []hook.Range) {
			p := layoutParser(text, one, two)
			p.paragraphs()
			return p.bodyRanges()
		}, err
	}
}

// layoutParser returns a parser that reads layout with the chains given.
func layoutParser(text string, first, again *chain) *parser {
	p := &parser{text: text, article: &Article{Text: text}}
	p.layout.chain, p.layout.again = first, again
	return p
}

func unpackLayout(file []byte) (*chain, error) {
	m, err := unpackFile(string(file))
	if err != nil {
		return nil, err
	}
	return newChain(m, mayFollow), nil
}

// lineByLine collects the features of all lines.
func (p *parser) lineByLine(read func(i int, buf []uint32) []uint32) (features [][]uint32) {
	for i := range p.layout.lines {
		features = append(features, read(i, nil))
	}
	return features
}

// bodyRanges returns the bytes of the headline and of the body's paragraphs.
func (p *parser) bodyRanges() (headline hook.Range, body []hook.Range) {
	for _, para := range p.article.Paragraphs {
		switch para.Kind {
		case KindBody, KindHeading, KindDateline:
			body = append(body, hook.Range{First: para.Start, Last: para.End})
		}
	}
	h := p.article.Headline
	return hook.Range{First: h.Start, Last: h.End}, body
}
