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
	hook.ReadLayout = func(text string, first []byte) (features [][]uint32, err error) {
		p := &parser{text: text, article: &Article{Text: text}}
		p.seeLines()
		read := p.firstFeatures
		if first != nil {
			if err := p.useLayout(first, first); err != nil {
				return nil, err
			}
			p.readRegions(p.layout.chain, p.firstFeatures)
			read = p.hindsightFeatures
		}
		for i := range p.layout.lines {
			features = append(features, read(i, nil))
		}
		return features, nil
	}
	hook.Layout = func(text string, first, again []byte) (headline hook.Range, body []hook.Range, err error) {
		p := &parser{text: text, article: &Article{Text: text}}
		if err := p.useLayout(first, again); err != nil {
			return headline, nil, err
		}
		p.paragraphs()
		h := p.article.Headline
		for _, para := range p.article.Paragraphs {
			switch para.Kind {
			case KindBody, KindHeading, KindDateline:
				body = append(body, hook.Range{First: para.Start, Last: para.End})
			}
		}
		return hook.Range{First: h.Start, Last: h.End}, body, nil
	}
}

// useLayout makes the parser read layout with the models of two files, or of
// one.
func (p *parser) useLayout(first, again []byte) error {
	m, err := unpackFile(string(first))
	if err != nil {
		return err
	}
	p.layout.chain = newChain(m, mayFollow)
	if again != nil {
		if m, err = unpackFile(string(again)); err != nil {
			return err
		}
		p.layout.again = newChain(m, mayFollow)
	}
	return nil
}
