package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

// A pupil is an article with the teacher's answers beside the document that
// the models write theirs into.
type pupil struct {
	hook.Document
	answers []answer // of each token
	first   []uint8  // the labels of the first reading, by jackknife
}

// An answer is what the teacher says of a token. Its head is the index of a
// token; root is the number of tokens in the sentence, counted from first.
type answer struct {
	tag, label, rel uint8
	head            int32 // place in the sentence; of the root, the sentence's length
}

// pupils opens the lessons.
func pupils(lessons []lesson) []pupil {
	out := make([]pupil, len(lessons))
	for k, l := range lessons {
		p := pupil{Document: l.open()}
		for _, s := range p.Sentences() {
			for i := s.First; i < s.Last; i++ {
				t := p.Token(i)
				head := t.Head - s.First
				if t.Head == i {
					head = s.Last - s.First
				}
				p.answers = append(p.answers, answer{t.Tag, t.Label, t.Rel, int32(head)})
			}
		}
		out[k] = p
	}
	return out
}

// The options of each model: how often it passes over the articles, and the
// room in bytes that its file may take: see fit.
const (
	tagPasses, tagRoom     = 8, 900_000
	labelPasses, labelRoom = 10, 2_000_000
	parserPasses           = 8
	stepRoom, relRoom      = 2_200_000, 1_280_000
	jackknifePasses        = 3
	// patience is how many mistakes a feature has to be part of to be learned.
	patience          = 5
	jackknifePatience = 3
	stepPatience      = 5
	relPatience       = 3
	// margin is how far tags and labels want the right class to lie above the
	// next: where it is less, they learn as from a mistake.
	margin = 4
	// labelsHide is the chance of each of a label's features to be hidden
	// while it learns: see hide. Names are what every new text has of its own;
	// tags and heads gain nothing by it.
	labelsHide = 0.4
	// The least weights to keep, in quarters. What is less adds up to nothing
	// measurable and takes a seventh of the room of labels, half of that of tags.
	tagLeast, labelLeast, stepLeast, relLeast = 8, 4, 6, 6
	// leastUpdates is how often a feature was updated that is kept, at least.
	leastUpdates = 4
)

// corpora are what syntax is learned from.
var corpora = []string{"polnear-train", "releases-train"}

// articles opens the articles to train on, once, with a copy for each order.
func (r *run) articles() ([orders][]pupil, error) {
	if r.pupils[0] != nil {
		return r.pupils, nil
	}
	var lessons []lesson
	for _, name := range corpora {
		l, err := readLessons(r.data, name, r.every)
		if err != nil {
			return r.pupils, err
		}
		lessons = append(lessons, l...)
	}
	lessons = withHeadlines(lessons)
	for o := range orders {
		r.pupils[o] = pupils(lessons)
		words, err := r.useWords(r.pupils[o])
		if err != nil {
			return r.pupils, err
		}
		r.words = words
	}
	r.log("read %d articles", len(lessons))
	return r.pupils, nil
}

// useWords finds the sure words of some articles, lets them use these, and
// returns them as rows of the models of tags and labels.
func (r *run) useWords(all []pupil) (map[string][]row, error) {
	w := readWords(all)
	rows := map[string][]row{"tags": w.tagRows(), "labels": w.labelRows()}
	models, err := hook.Models(map[string][]byte{
		"tags": pack(len(hook.Tags), rows["tags"], nil), "labels": pack(len(hook.Labels), rows["labels"], nil),
	})
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		p.Use(models)
		hook.Prepare(p.Document)
	}
	r.log("words: %d in tags, %d in labels", len(rows["tags"]), len(rows["labels"]))
	return rows, nil
}

// trainTags trains the parts of speech.
func trainTags(r *run) error {
	all, err := r.articles()
	if err != nil {
		return err
	}
	l := r.trainOrders(all, tagTask(), tagPasses)
	return r.publish(tagPasses, product{"tags", l, tagRoom, tagLeast, staged})
}

// trainLabels trains the entity labels, on jackknifed tags.
func trainLabels(r *run) error {
	all, err := r.articles()
	if err != nil {
		return err
	}
	r.readFirst(all)
	t := labelTask()
	t.again = true
	l := r.trainOrders(all, t, labelPasses)
	return r.publish(labelPasses, product{"labels", l, labelRoom, labelLeast, staged})
}

// trainHeads trains the parser, on jackknifed tags and labels.
func trainHeads(r *run) error {
	all, err := r.articles()
	if err != nil {
		return err
	}
	r.readFirst(all)
	var steps, rels [orders]*learner
	var both sync.WaitGroup
	for o := range orders {
		both.Go(func() { steps[o], rels[o] = r.trainParser(all[o], parserPasses, uint64(o)) })
	}
	both.Wait()
	return r.publish(parserPasses, product{"steps", mean(steps[:]), stepRoom, stepLeast, staged}, product{"relations", mean(rels[:]), relRoom, relLeast, staged})
}

// staged are the notes of a model that was trained in stages: see
// model_stages.go of package article.
var staged = []string{"decides in stages"}

// A product is a trained model, and the room that it may take.
type product struct {
	name    string
	learner *learner
	room    int      // in bytes
	least   int64    // the least weight to keep
	notes   []string // for the header
}

// publish writes models that were trained together, with what they reach on
// the dev articles in their headers.
func (r *run) publish(passes int, made ...product) error {
	files, rows := r.files(), make([][]row, len(made))
	for i, m := range made {
		m.learner.least = m.least
		rows[i] = r.fit(m)
		files[m.name] = pack(m.learner.classes, rows[i], m.notes)
	}
	scores, err := r.scores(files, made[0].name)
	if err != nil {
		return err
	}
	for i, m := range made {
		notes := append([]string{
			fmt.Sprintf("made from %s: %d articles", strings.Join(corpora, ", "), len(r.pupils[0])),
			fmt.Sprintf("options: orders %d, passes %d, patience %d, least weight %d/%d; %d features",
				orders, passes, m.learner.patience, m.least, weightUnit, len(rows[i])),
		}, append(m.notes, scores...)...)
		if err := r.writeRows(m.name, m.learner.classes, rows[i], notes...); err != nil {
			return err
		}
	}
	return nil
}

// fit returns the rows of a model that has room for them: those whose weights
// are largest, taken together. Chosen by how often they were updated instead, rows
// of tags take half as much room again and are no better.
func (r *run) fit(m product) []row {
	rows, words := m.learner.rowsOf(leastUpdates), r.words[m.name]
	slices.SortStableFunc(rows, func(a, b row) int { return b.mass() - a.mass() })
	some := func(n int) []row { return sorted(slices.Concat(rows[:n], words)) }
	most := sort.Search(len(rows), func(n int) bool {
		return len(packBody(m.learner.classes, some(n+1))) > m.room
	})
	return some(most)
}

// mass adds up the weights of a row without their signs.
func (r row) mass() (sum int) {
	for _, w := range r.weights {
		sum += max(int(w), -int(w))
	}
	return sum
}

// A task is one of the two that label tokens from left to right.
type task struct {
	classes  int
	bar      func(d hook.Document, i int, scores []int32) // sets them to zero, or bars them
	stages   func(d hook.Document, i int) []hook.Stage
	features func(d hook.Document, i int, buf []uint32) []uint32
	patience uint8
	margin   int32
	hide     float64 // the chance of a feature to be hidden: see hide
	again    bool    // also with what a first reading said in mind
	prepare  func(d hook.Document)
	sure     func(d hook.Document, i int) (class int, ok bool)
	right    func(a answer) uint8
	set      func(d hook.Document, i int, class uint8)
}

func tagTask() task {
	return task{
		classes: len(hook.Tags),
		bar: func(_ hook.Document, _ int, scores []int32) {
			clear(scores)
			scores[0] = hook.Forbidden // no tag
		},
		stages:   func(hook.Document, int) []hook.Stage { return hook.TagStages },
		features: hook.TagFeatures,
		patience: patience,
		margin:   margin,
		prepare:  func(hook.Document) {},
		sure:     hook.SureTag,
		right:    func(a answer) uint8 { return a.tag },
		set:      func(d hook.Document, i int, class uint8) { d.SetTag(i, class) },
	}
}

func labelTask() task {
	return task{
		classes:  len(hook.Labels),
		bar:      hook.BarLabels,
		stages:   hook.LabelStages,
		features: hook.LabelFeatures,
		patience: patience,
		margin:   margin,
		hide:     labelsHide,
		prepare:  hook.PrepareLabels,
		sure:     hook.SureLabel,
		right:    func(a answer) uint8 { return a.label },
		set:      func(d hook.Document, i int, class uint8) { d.SetLabel(i, class) },
	}
}

// trainGreedy trains a model that chooses token by token, on its own choices.
func (r *run) trainGreedy(all []pupil, t task, passes int, order uint64) *learner {
	l := newPatientLearner(t.classes, t.patience)
	random := rand.New(rand.NewPCG(3, order))
	for pass := range passes {
		wrong, total := 0, 0
		for _, k := range shuffled(len(all), order*100+uint64(pass)) {
			p := all[k]
			t.prepare(p.Document)
			once := t.read(l, p, random)
			if t.again {
				p.setFirst()
				hook.Recall(p.Document)
				once = t.read(l, p, random)
			}
			wrong += once
			total += len(p.answers)
		}
		r.log("pass %d: %.2f %% wrong", pass+1, 100*float64(wrong)/float64(max(total, 1)))
	}
	return l
}

// read labels one article, learns on the way, and returns how many tokens it
// got wrong.
func (t *task) read(l *learner, p pupil, random *rand.Rand) (wrong int) {
	var buf []uint32
	scores := make([]int32, t.classes)
	for i, a := range p.answers {
		right := int(t.right(a))
		guess, sure := t.sure(p.Document, i)
		if !sure {
			l.now++
			buf = t.features(p.Document, i, buf[:0])
			t.bar(p.Document, i, scores)
			may := scores[right] == 0
			hide(buf, t.hide, random)
			buf = l.decide(buf, scores, t.stages(p.Document, i))
			guess = best(scores)
			switch {
			case guess != right && may:
				l.learn(buf, right, guess)
			case guess == right:
				l.keepAway(buf, scores, right, bestBut(scores, right), t.margin)
			}
		}
		if guess != right {
			wrong++
		}
		t.set(p.Document, i, uint8(guess))
	}
	return wrong
}

func best(scores []int32) int { return slices.Index(scores, slices.Max(scores)) }

func (r *run) log(format string, args ...any) {
	fmt.Printf("%6.0fs  %s\n", r.clock().Seconds(), fmt.Sprintf(format, args...))
}
