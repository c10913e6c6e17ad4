// Heads: the governor and relation of each token.
//
// A sentence is read from left to right by a transition system, arc-hybrid
// (Kuhlmann, Gómez-Rodríguez and Satta 2011). A stack holds tokens that wait;
// the queue holds those to come, and at its end the root. Each step is one of
//
//	A1  shift   the queue's first token goes onto the stack
//	A2  left    the stack's top depends on the queue's first, and leaves
//	A3  right   the stack's top depends on the token below it, and leaves
//
// so that a sentence of n tokens takes 2n steps. One model picks the step,
// another the relation of each new arc. Exactly one token depends on the root:
//
//	A4  left with the root at the head of the queue, only for the last on the stack
//
// and when all is done, since the steps attach "Peru and Chile" to "are" before
// they see that "are" only helps "hammering":
//
//	A5  what hangs on a word that governs nothing hangs on that word's head
//
// Training (internal/train) lets the parser go wrong and tells it what is best
// from there (Goldberg and Nivre 2013); it works on the same state.

package article

// The steps.
const (
	stepShift = iota
	stepLeft
	stepRight
	numSteps
)

// A node is a token in the parser's hands.
type node struct {
	word, tag, both uint32 // both: word and tag in one
	form            uint32 // the end of the word and its shape
	label           uint32
	cluster
	rel  uint32
	mark uint32 // how many marks of punctuation stand before it
	at   int32  // its place in the sentence

	left, left2, right, right2 int32  // its outermost children, and the next
	lefts, rights              uint32 // how many children it has
	leftRels, rightRels        uint64 // their relations, a bit each
}

// A tree is the state of parsing one sentence. Nodes are counted from 0; the
// root and the node that stands for no node follow the last token.
type tree struct {
	nodes []node
	stack []int32
	next  int32 // the head of the queue
	root  int32
	none  int32

	tokens []token // of the sentence
	first  int32   // index of the sentence's first token in the article
}

// parseHeads finds each token's head and relation.
func (p *parser) parseHeads() {
	t, models := &p.tree, p.syntax()
	for k := range p.sents {
		t.begin(p, &p.sents[k])
		for !t.done() {
			step, sure := t.onlyStep()
			if !sure {
				scores := t.barred()
				step = p.decide(models.steps, scores[:], stepStages[:], t.stepFeatures)
			}
			r := relNone
			if step == stepLeft && t.next == t.root {
				r = relRoot
			} else if step != stepShift {
				scores := [numRels]int32{relNone: forbidden, relRoot: forbidden}
				r = rel(p.decide(models.relations, scores[:], relStages[:], func(stage int, buf []uint32) []uint32 {
					return t.relFeatures(step, stage, buf)
				}))
			}
			t.take(step, r)
		}
		p.lift(&p.sents[k])
	}
}

// barren are the relations of words that govern nothing: auxiliaries, articles,
// conjunctions before a clause, marks. The teacher's trees break that at one in
// sixty auxiliaries and one in 800 articles.
const barren = 1<<relAux | 1<<relAuxpass | 1<<relMark | 1<<relDet | 1<<relNeg | 1<<relCase | 1<<relPunct

// lift takes what hangs on barren words up to their heads (A5).
func (p *parser) lift(s *sentence) {
	for i := s.first; i < s.last; i++ {
		t := &p.tokens[i]
		for h := t.head; 1<<p.tokens[h].rel&barren != 0 && p.tokens[h].head != h; h = t.head {
			t.head = p.tokens[h].head
			p.tokens[h].first, p.tokens[h].last = h, h+1
			if t.rel == relPobj && p.tokens[h].rel == relMark {
				t.rel = relNsubj // after the union | and the firm came to terms
			}
		}
	}
}

// begin sets the tree up for a sentence.
func (t *tree) begin(p *parser, s *sentence) {
	n := int32(s.last - s.first)
	t.tokens, t.first = p.tokens[s.first:s.last], int32(s.first)
	t.root, t.none, t.next, t.stack = n, n+1, 0, t.stack[:0]
	t.nodes = t.nodes[:0]
	marks := uint32(0)
	for i := range t.tokens {
		tok, w := &t.tokens[i], &p.faces[s.first+i]
		tok.first, tok.last = int32(s.first+i), int32(s.first+i+1)
		t.nodes = append(t.nodes, node{
			word: w.lower, tag: uint32(tok.tag), both: w.lower ^ uint32(tok.tag)*0x9E3779B1,
			form: w.end3 ^ w.shape, label: uint32(tok.label.kind()), cluster: w.cluster, mark: marks, at: int32(i),
		})
		if tok.tag.isMark() && tok.tag != tagHyph {
			marks++
		}
	}
	t.nodes = append(t.nodes,
		node{word: 2, tag: uint32(numTags), both: 2, form: 2, mark: marks, at: n},
		node{word: 3, tag: uint32(numTags) + 1, both: 3, form: 3})
	for i := range t.nodes {
		nd := &t.nodes[i]
		nd.left, nd.left2, nd.right, nd.right2 = t.none, t.none, t.none, t.none
	}
}

// done reports whether every token has its head.
func (t *tree) done() bool { return t.next == t.root && len(t.stack) == 0 }

// can reports whether a step is possible.
func (t *tree) can(step int) bool {
	switch step {
	case stepShift:
		return t.next < t.root
	case stepLeft:
		return len(t.stack) > 0 && (t.next < t.root || len(t.stack) == 1) // A4
	}
	return len(t.stack) > 1
}

// onlyStep returns the step to take where there is but one.
func (t *tree) onlyStep() (step int, ok bool) {
	switch {
	case len(t.stack) == 0:
		return stepShift, true
	case t.next < t.root:
		return 0, false
	case len(t.stack) == 1:
		return stepLeft, true
	}
	return stepRight, true
}

// barred returns scores that bar the steps that are not possible.
func (t *tree) barred() (scores [numSteps]int32) {
	for step := range scores {
		if !t.can(step) {
			scores[step] = forbidden
		}
	}
	return scores
}

// arc returns the head and the dependent that a step joins.
func (t *tree) arc(step int) (head, dependent int32) {
	dependent = t.stack[len(t.stack)-1]
	if step == stepLeft {
		return t.next, dependent
	}
	return t.stack[len(t.stack)-2], dependent
}

// take takes a step; r is the relation of the arc that it makes.
func (t *tree) take(step int, r rel) {
	if step == stepShift {
		t.stack = append(t.stack, t.next)
		t.next++
		return
	}
	h, d := t.arc(step)
	t.stack = t.stack[:len(t.stack)-1]
	head, tok := &t.nodes[h], &t.tokens[d]
	t.nodes[d].rel = uint32(r)
	tok.rel, tok.head = r, t.first+h
	if step == stepLeft {
		head.left2, head.left = head.left, d
		head.lefts++
		head.leftRels |= 1 << r
	} else {
		head.right2, head.right = head.right, d
		head.rights++
		head.rightRels |= 1 << r
	}
	if h == t.root {
		tok.head = t.first + d
		return
	}
	above := &t.tokens[h]
	above.first, above.last = min(above.first, tok.first), max(above.last, tok.last)
}

// linkTree fills in what each token governs, from heads that others set.
func (p *parser) linkTree() {
	for i := range p.tokens {
		p.tokens[i].first, p.tokens[i].last = int32(i), int32(i+1)
	}
	for i := range p.tokens {
		for j := i; int(p.tokens[j].head) != j; {
			h := &p.tokens[p.tokens[j].head]
			if h.first <= int32(i) && int32(i) < h.last {
				break // those above know already
			}
			h.first, h.last = min(h.first, int32(i)), max(h.last, int32(i+1))
			j = int(p.tokens[j].head)
		}
	}
}
