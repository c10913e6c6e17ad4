// Heads: the governor and relation of each token.

package article

func (p *parser) parseHeads() {}

// linkTree fills in what each token governs, from the heads.
func (p *parser) linkTree() {
	for i := range p.tokens {
		p.tokens[i].first, p.tokens[i].last = int32(i), int32(i+1)
	}
	for _, s := range p.sents {
		for i := s.first; i < s.last; i++ {
			for j := i; int(p.tokens[j].head) != j; {
				h := &p.tokens[p.tokens[j].head]
				if h.first <= int32(i) && int32(i) < h.last {
					break // the ancestors know already
				}
				h.first, h.last = min(h.first, int32(i)), max(h.last, int32(i+1))
				j = int(p.tokens[j].head)
			}
		}
	}
}
