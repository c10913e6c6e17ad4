// Confidence: how sure an attribution is, as a probability.
//
// Two numbers tell: how far the chosen source scored above the best other
// one, and how far content scored above no content, token by token. A
// logistic curve for each kind of quotation turns them into the share of
// quotations that are right, content and source, among those like it. On
// PolNeAR's development articles, in steps of a tenth, what is said to be
// right and what is differ by 6 points at most:
//
//	said   0.17  0.24  0.35  0.45  0.55  0.66  0.75  0.84  0.96
//	right  0.23  0.22  0.36  0.51  0.58  0.60  0.77  0.83  0.96

package article

import "math"

// A curve is a logistic one over a piece's margin and sureness.
type curve struct{ base, margin, sure float64 }

// confidenceCurves were fitted to quotations found in PolNeAR's development
// articles: right means right by their annotators, content and source.
var confidenceCurves = [...]curve{
	linkIndirect: {-2.25, 2.65, 1.40},
	linkMixed:    {-3.08, 3.48, 3.07},
	linkDirect:   {-1.05, 3.55, 0.87},
}

// Beyond these, margin and sureness tell nothing more.
const (
	fullMargin = 240
	fullSure   = 1200
)

// leastSure is for what rules found against the chain's opinion, which is right
// more often than the curves think.
const leastSure = 0.1

// confidence returns how sure a linked piece is, from 0 to 1, in hundredths.
func (l *linker) confidence(u *link) float64 {
	sum := 0
	for i := u.first; i < u.last; i++ {
		sum += int(l.p.sure[i])
	}
	c := confidenceCurves[u.kind]
	margin := min(float64(u.margin), fullMargin) / fullMargin
	sure := max(0, min(float64(sum)/float64(u.last-u.first), fullSure)) / fullSure
	return max(leastSure, math.Round(100/(1+math.Exp(-(c.base+c.margin*margin+c.sure*sure))))/100)
}
