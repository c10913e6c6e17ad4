// Margins: how sure a reading of the layout is of each line.

package article

// bodyMargins returns, for each line, how much better the best path is on
// which it is body than the best on which it is not.
func bodyMargins(scores, transitions []int32) []int32 {
	k := int(numRegions)
	n := len(scores) / k
	behind := make([]int32, len(scores))
	for i := n - 2; i >= 0; i-- {
		after, row := behind[(i+1)*k:][:k], behind[i*k:][:k]
		for b := range row {
			row[b] = forbidden * 4
			for c := range k {
				row[b] = max(row[b], transitions[b*k+c]+scores[(i+1)*k+c]+after[c])
			}
		}
		settle(row)
	}
	out := make([]int32, n)
	row, next := make([]int32, k), make([]int32, k)
	for i := range n {
		for c := range k {
			from := transitions[k*k+c]
			if i > 0 {
				from = forbidden * 4
				for b := range k {
					from = max(from, row[b]+transitions[b*k+c])
				}
			}
			next[c] = from + scores[i*k+c]
		}
		row, next = next, row
		settle(row)
		is, isNot := int32(forbidden*4), int32(forbidden*4)
		for c, s := range row {
			if s += behind[i*k+c]; c == int(bodyRegion) {
				is = s
			} else {
				isNot = max(isNot, s)
			}
		}
		out[i] = max(-sureMargin, min(sureMargin, is-isNot))
	}
	return out
}

// settle takes scores from the best of them, so that they never grow large.
func settle(row []int32) {
	top := row[best(row)]
	for c := range row {
		row[c] = max(row[c]-top, forbidden)
	}
}

// sureMargin is beyond all doubt.
const sureMargin = 1 << 10

// marginClass makes a margin one of eleven classes; a weight of one is 24.
func marginClass(m int32) uint32 {
	size := uint32(0)
	for _, limit := range []int32{12, 24, 48, 96, 192} {
		if m >= limit || -m >= limit {
			size++
		}
	}
	if m < 0 {
		return 5 - size
	}
	return 6 + size
}
