// Confidence: how sure an attribution is, as a probability.
//
// Two numbers tell: how far the chosen source scored above the best other
// one, and how far content scored above no content, token by token. A
// logistic curve for each kind of quotation turns them into the share of
// quotations that are right, content and source, among those like it. On
// PolNeAR's development articles, in steps of a tenth, what is said to be
// right and what is differ by 4 points at most from 0.2 upwards:
//
//	said   0.25  0.35  0.45  0.55  0.65  0.75  0.84  0.96
//	right  0.25  0.39  0.42  0.52  0.61  0.78  0.83  0.96

package article

import "math"

// A curve is a logistic one over a piece's margin and sureness.
type curve struct{ base, margin, sure float64 }

// confidenceCurves were fitted to quotations found in PolNeAR's development
// articles: right means right by their annotators, content and source.
var confidenceCurves = [...]curve{
	linkIndirect: {-2.20, 2.33, 1.88},
	linkMixed:    {-3.43, 3.82, 3.21},
	linkDirect:   {-2.67, 3.91, 2.22},
}

// Beyond these, margin and sureness tell nothing more.
const (
	fullMargin = 240
	fullSure   = 1200
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
