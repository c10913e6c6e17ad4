package article

import (
	"flag"
	"fmt"
	"math"
	"sort"
	"strings"
	"testing"
)

// learnWeights makes TestCandidateWeights learn, and print what it learned.
var learnWeights = flag.Int("learn", 0, "learn the weights of candidates in so many passes over the training articles")

// A choice is one he or she whose meaning the text gives away: of all people
// named before, one alone bears a name of that gender.
type choice struct {
	options []option
}

// An option is one earlier mention that a choice is among.
type option struct {
	traits []trait
	named  int
	right  bool
}

func (o *option) score(w []float64) float64 {
	s := w[traitMention] * float64(o.named)
	for _, t := range o.traits {
		s += w[t]
	}
	return s
}

// best returns the options of the highest score among all and among the right
// ones; the nearest of several.
func (c *choice) best(w []float64) (all, right int) {
	all, right = -1, -1
	for i := range c.options {
		o := &c.options[i]
		if all < 0 || o.score(w) > c.options[all].score(w) {
			all = i
		}
		if o.right && (right < 0 || o.score(w) > c.options[right].score(w)) {
			right = i
		}
	}
	return all, right
}

// choices returns those of one article.
func (p *parser) choices() []choice {
	var out []choice
	for i := range p.tokens {
		pr, ok := pronounOf(p.tokens[i].lower)
		if !ok || pr.class != classPerson || p.entityAt(i) < 0 {
			continue
		}
		if c, ok := p.choiceAt(i, pr); ok {
			out = append(out, c)
		}
	}
	return out
}

// choiceAt returns the choice that a pronoun at token i is. People whose names
// tell nothing are left out.
func (p *parser) choiceAt(i int, pr pronoun) (choice, bool) {
	var c choice
	before := p.mentionsBefore(i)
	right, wrong := -1, false
	for n := len(before) - 1; n >= 0 && n >= len(before)-maxBack; n-- {
		m := &before[n]
		if p.tokens[i].sent-p.tokens[m.first].sent > maxSentences {
			break
		}
		if m.entity < 0 || m.last > i {
			continue
		}
		k := &p.known[m.entity]
		if k.class != classPerson || k.plural || k.leaning == 0 {
			continue
		}
		fits := (k.leaning > 0) == pr.feminine
		if fits && right >= 0 && right != m.entity {
			return c, false
		}
		if fits {
			right = m.entity
		}
		wrong = wrong || !fits
		c.options = append(c.options, option{p.traits(nil, i, m), p.timesNamed(m), fits})
	}
	return c, right >= 0 && wrong
}

// TestCandidateWeights counts how many of the choices of the training articles
// the weights make right, gender left out, and with -learn learns weights from
// three quarters of the articles (logistic regression) to be copied into
// traitWeights.
func TestCandidateWeights(t *testing.T) {
	if testing.Short() || *learnWeights == 0 {
		t.Skip("reads all training articles: go test -run CandidateWeights -v -learn 10 .")
	}
	marked := readLines(t, "polnear/train.jsonl")
	var ids []string
	for id := range marked {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	var learn, hold []choice
	for n, id := range ids {
		p := readUpTo(marked[id].Text, nil)
		p.entities()
		p.quotations()
		p.speakers()
		if n%4 == 3 {
			hold = append(hold, p.choices()...)
		} else {
			learn = append(learn, p.choices()...)
		}
	}
	now := make([]float64, numTraits)
	for i, w := range traitWeights {
		now[i] = float64(w)
	}
	t.Logf("weights as they are: %s of %d learned from, %s of %d held out", madeRight(learn, now), len(learn), madeRight(hold, now), len(hold))
	w := learnChoices(learn, *learnWeights)
	t.Logf("as learned: %s and %s", madeRight(learn, w), madeRight(hold, w))
	t.Logf("weights: %s", scaled(w))
}

// learnChoices returns the weights under which the best right option of each
// choice is likely against all wrong ones (logistic regression, by steps that
// get smaller).
func learnChoices(learn []choice, passes int) []float64 {
	w := make([]float64, numTraits)
	add := func(o *option, by float64) {
		for _, t := range o.traits {
			w[t] += by
		}
		w[traitMention] += by * float64(o.named) / 6
	}
	var odds []float64
	for pass := range passes {
		step := 0.1 / float64(1+pass)
		for n := range learn {
			c := &learn[n]
			_, right := c.best(w)
			top := c.options[right].score(w)
			odds = odds[:0]
			sum := 1.0
			for i := range c.options {
				e := 0.0
				if !c.options[i].right {
					e = math.Exp(min(30, c.options[i].score(w)-top))
				}
				odds = append(odds, e)
				sum += e
			}
			for i, e := range odds {
				if e > 0 {
					add(&c.options[i], -step*e/sum)
					add(&c.options[right], step*e/sum)
				}
			}
		}
	}
	return w
}

// madeRight returns what part of the choices some weights make right.
func madeRight(choices []choice, w []float64) string {
	right := 0
	for i := range choices {
		if all, _ := choices[i].best(w); choices[i].options[all].right {
			right++
		}
	}
	return fmt.Sprintf("%.1f %%", 100*float64(right)/float64(max(1, len(choices))))
}

// scaled returns weights as integers, 60 between the nearest and the farthest
// sentence.
func scaled(w []float64) string {
	by := 60 / (w[traitNear] - w[traitNear+6])
	var out []string
	for i, v := range w {
		if i <= 6 {
			v -= w[traitNear]
		}
		out = append(out, fmt.Sprintf("%d:%.0f", i, v*by))
	}
	return strings.Join(out, " ")
}
