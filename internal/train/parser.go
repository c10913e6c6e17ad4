package main

import (
	"math/rand/v2"

	"github.com/seed66d30230/article/internal/hook"
)

// explore is how often, after the first pass, training goes on with the step
// that the model chose, right or wrong.
const explore = 0.9

// A right step or relation is learned from too where another comes as close as
// this: the relations gain half a point by it.
const stepMargin, relMargin = 10, 5

// trainParser trains the parser's steps with a dynamic oracle (Goldberg and
// Nivre 2013), and the relations of the arcs that come out right.
func (r *run) trainParser(all []pupil, passes int, order uint64) (steps, rels *learner) {
	t := &parserTrainer{
		tree:  hook.NewTree(),
		steps: newPatientLearner(3, stepPatience), rels: newPatientLearner(len(hook.Rels), relPatience),
		random: rand.New(rand.NewPCG(7, 7+order)),
		scores: make([]int32, len(hook.Rels)),
	}
	for pass := range passes {
		t.explore = pass > 0
		t.wrong, t.total = 0, 0
		for _, k := range shuffled(len(all), order*100+uint64(pass)) {
			p := all[k]
			for i, s := range p.Sentences() {
				t.learnSentence(p, i, p.answers[s.First:s.Last])
			}
		}
		r.log("pass %d: %.2f %% of steps wrong", pass+1, 100*float64(t.wrong)/float64(max(t.total, 1)))
	}
	return t.steps, t.rels
}

type parserTrainer struct {
	tree         hook.Tree
	steps, rels  *learner
	random       *rand.Rand
	explore      bool
	wrong, total int

	answers  []answer
	children [][]int32 // of each node, as the teacher has it
	buf      []uint32
	scores   []int32
}

// learnSentence parses one sentence and learns on the way.
func (t *parserTrainer) learnSentence(p pupil, sentence int, answers []answer) {
	t.begin(p, sentence, answers)
	for !t.tree.Done() {
		step := t.chooseStep()
		rel := uint8(0)
		if step != hook.Shift {
			rel = t.chooseRel(step)
		}
		t.tree.Take(step, rel)
	}
}

func (t *parserTrainer) begin(p pupil, sentence int, answers []answer) {
	t.tree.Begin(p.Document, sentence)
	t.answers = answers
	for len(t.children) <= len(answers) {
		t.children = append(t.children, nil)
	}
	for i := range len(answers) + 1 {
		t.children[i] = t.children[i][:0]
	}
	for i, a := range answers {
		t.children[a.head] = append(t.children[a.head], int32(i))
	}
}

// chooseStep returns the step to go on with, and learns which was right.
func (t *parserTrainer) chooseStep() int {
	if t.tree.Only() {
		for step := range 3 {
			if t.tree.Can(step) {
				return step
			}
		}
	}
	var scores [3]int32
	for step := range scores {
		if !t.tree.Can(step) {
			scores[step] = hook.Forbidden
		}
	}
	t.buf = t.steps.decide(t.tree.StepFeatures(t.buf[:0]), scores[:], hook.StepStages)
	guess, right, least := -1, -1, 0
	for step, score := range scores {
		if !t.tree.Can(step) {
			continue
		}
		if guess < 0 || score > scores[guess] {
			guess = step
		}
		cost := t.cost(step)
		if right < 0 || cost < least || cost == least && score > scores[right] {
			right, least = step, cost
		}
	}
	t.steps.now++
	t.total++
	if t.cost(guess) == least {
		t.steps.keepAway(t.buf, scores[:], guess, t.rival(scores[:], least), stepMargin)
		return guess
	}
	t.wrong++
	t.steps.learn(t.buf, right, guess)
	if t.explore && t.random.Float64() < explore {
		return guess
	}
	return right
}

// rival returns the possible step with the highest score of those that cost
// more than the least, -1 if there is none.
func (t *parserTrainer) rival(scores []int32, least int) int {
	top := -1
	for step, score := range scores {
		if t.tree.Can(step) && t.cost(step) > least && (top < 0 || score > scores[top]) {
			top = step
		}
	}
	return top
}

// cost counts the teacher's arcs that a step puts out of reach.
func (t *parserTrainer) cost(step int) int {
	stack, next := t.tree.Stack(), t.tree.Next()
	n, cost := len(stack), 0
	if step == hook.Shift {
		for _, s := range stack[:max(n-1, 0)] {
			if t.answers[next].head == s {
				cost++
			}
		}
		for _, s := range stack {
			if t.answers[s].head == next {
				cost++
			}
		}
		return cost
	}
	top := stack[n-1]
	head := t.answers[top].head
	if step == hook.Left && (head > next || n > 1 && head == stack[n-2]) || step == hook.Right && head >= next {
		cost++
	}
	for _, c := range t.children[top] {
		if c >= next {
			cost++
		}
	}
	return cost
}

// chooseRel returns the relation of the arc that a step makes, and learns
// from it where the arc is the teacher's.
func (t *parserTrainer) chooseRel(step int) uint8 {
	head, dependent := t.tree.Arc(step)
	if int(head) == len(t.answers) {
		return 1 // the root
	}
	clear(t.scores)
	t.scores[0], t.scores[1] = hook.Forbidden, hook.Forbidden // none and the root
	t.buf = t.rels.decide(t.tree.RelFeatures(step, t.buf[:0]), t.scores, hook.RelStages)
	guess := best(t.scores)
	if a := t.answers[dependent]; a.head == head {
		t.rels.now++
		if int(a.rel) != guess {
			t.rels.learn(t.buf, int(a.rel), guess)
		} else {
			t.rels.keepAway(t.buf, t.scores, guess, bestBut(t.scores, guess), relMargin)
		}
	}
	return uint8(guess)
}
