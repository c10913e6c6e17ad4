package article

import (
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// A meaning is a pronoun of a training article with the words that are right for it.
type meaning struct {
	start int
	words []string
}

// readMarks reads testdata/pronouns/marked.tsv, by article.
func readMarks(t *testing.T) map[string][]meaning {
	t.Helper()
	data, err := os.ReadFile("testdata/pronouns/marked.tsv")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]meaning{}
	for line := range strings.Lines(string(data)) {
		if c := strings.Split(strings.TrimSpace(line), "\t"); len(c) == 3 {
			start, _ := strconv.Atoi(c[1])
			out[c[0]] = append(out[c[0]], meaning{start, strings.Split(c[2], "|")})
		}
	}
	return out
}

// markedChoice returns what a marked pronoun chooses among: nothing comes first.
func (p *parser) markedChoice(m meaning) (c choice, ok bool) {
	i := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].end > m.start })
	pr, ok := pronounOf(p.tokens[i].lower)
	if !ok || pr.class != classOrg || p.isFiller(i) {
		return c, false
	}
	q := p.queryAt(i, pr)
	nothing := false
	for _, w := range m.words {
		nothing = nothing || w == "0"
	}
	c.options = append(c.options, option{p.thingTraits(nil, &q, thing{at: i, entity: -1}), 0, nothing})
	ok = nothing
	for x := range p.things(&q) {
		says := p.tokens[x.at].lower
		if x.entity >= 0 {
			says = strings.ToLower(p.nameOf(x.entity)) + " " + says
		}
		right := false
		for _, w := range m.words {
			right = right || w != "0" && strings.Contains(says, strings.ToLower(w))
		}
		ok = ok || right
		c.options = append(c.options, option{p.thingTraits(nil, &q, x), 0, right})
	}
	return c, ok
}

// learnThings returns the weights under which the right options are likely
// (logistic regression by gradients, each weight drawn to 0).
func learnThings(learn []choice, passes int) []float64 {
	w, sums, slope := make([]float64, numThingTraits), make([]float64, numThingTraits), make([]float64, numThingTraits)
	for range passes {
		for i := range slope {
			slope[i] = -3 * w[i]
		}
		for n := range learn {
			addSlope(slope, &learn[n], w)
		}
		for i, s := range slope {
			if sums[i] += s * s; sums[i] > 0 {
				w[i] += 0.3 * s / math.Sqrt(sums[i])
			}
		}
	}
	return w
}

// addSlope adds how the likelihood of one choice grows with each weight.
func addSlope(slope []float64, c *choice, w []float64) {
	var all, right float64
	odds := make([]float64, len(c.options))
	for i := range c.options {
		odds[i] = math.Exp(c.options[i].score(w))
		all += odds[i]
		if c.options[i].right {
			right += odds[i]
		}
	}
	for i := range c.options {
		by := -odds[i] / all
		if c.options[i].right {
			by += odds[i] / right
		}
		for _, t := range c.options[i].traits {
			slope[t] += by
		}
	}
}

// TestThingWeights counts how many of the marked pronouns the weights make right,
// and with -learn learns weights from all and, to measure, from nine tenths.
func TestThingWeights(t *testing.T) {
	if testing.Short() || *learnWeights == 0 {
		t.Skip("reads training articles: go test -run ThingWeights -v -learn 100 .")
	}
	marks := readMarks(t)
	var all []choice
	for _, file := range []string{"polnear/train.jsonl", "releases/train.jsonl"} {
		texts := readLines(t, file)
		var ids []string
		for id := range texts {
			if len(marks[id]) > 0 {
				ids = append(ids, id)
			}
		}
		sort.Strings(ids)
		for _, id := range ids {
			p := readUpTo(texts[id].Text, nil)
			p.entities()
			p.quotations()
			p.speakers()
			for _, m := range marks[id] {
				if c, ok := p.markedChoice(m); ok {
					all = append(all, c)
				}
			}
		}
	}
	now := make([]float64, numThingTraits)
	for i, w := range thingWeights {
		now[i] = float64(w)
	}
	right := 0.0
	for part := range 10 {
		var learn, hold []choice
		for n, c := range all {
			if n%10 == part {
				hold = append(hold, c)
			} else {
				learn = append(learn, c)
			}
		}
		w := learnThings(learn, *learnWeights)
		share, _ := strconv.ParseFloat(strings.Fields(madeRight(hold, w))[0], 64)
		right += share * float64(len(hold)) / float64(len(all))
	}
	w := learnThings(all, *learnWeights)
	t.Logf("%d pronouns: %s by the weights as they are, %s as learned, %.1f %% held out", len(all), madeRight(all, now), madeRight(all, w), right)
	for i, v := range w {
		if n := math.Round(20 * v); n != 0 {
			t.Logf("%d: %.0f", i, n)
		}
	}
}
