package main

import (
	"fmt"
	"slices"

	"github.com/seed66d30230/article/internal/hook"
)

// A pupil is an article with the teacher's answers beside the document that
// the models write theirs into.
type pupil struct {
	hook.Document
	answers []answer // of each token
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
		hook.Prepare(p.Document)
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

// trainSyntax trains tags, labels, and the parser's steps and relations.
//
// Each model is trained on what the models before it say, not on what the
// teacher says, for that is what it will see. They say it of articles that
// they were not trained on: half of the articles is tagged by a model trained
// on the other half.
func trainSyntax(r *run) error {
	var lessons []lesson
	for _, name := range []string{"polnear-train", "releases-train"} {
		l, err := readLessons(r.data, name, r.every)
		if err != nil {
			return err
		}
		lessons = append(lessons, l...)
	}
	all := pupils(lessons)
	halves := [2][]pupil{}
	for i, p := range all {
		halves[i%2] = append(halves[i%2], p)
	}
	r.log("read %d articles", len(all))

	tags := r.trainTags(all, 6)
	if err := r.write("tags", tags, 8); err != nil {
		return err
	}
	r.log("tags trained")
	for k := range halves {
		predict(halves[1-k], tagTask, r.trainTags(halves[k], 4))
	}
	r.log("tags jackknifed")
	labels := r.trainLabels(all, 6)
	if err := r.write("labels", labels, 10); err != nil {
		return err
	}
	r.log("labels trained")
	for k := range halves {
		predict(halves[1-k], labelTask, r.trainLabels(halves[k], 4))
	}
	r.log("labels jackknifed")
	steps, rels := r.trainParser(all, 7)
	if err := r.write("steps", steps, 24); err != nil {
		return err
	}
	return r.write("relations", rels, 12)
}

// A task is one of the two that label tokens from left to right.
type task struct {
	classes  int
	lowest   int // the first class that a token may have
	features func(d hook.Document, i int, buf []uint32) []uint32
	right    func(a answer) uint8
	set      func(d hook.Document, i int, class uint8)
}

var tagTask = task{
	lowest:   1,
	features: func(d hook.Document, i int, buf []uint32) []uint32 { return hook.TagFeatures(d, i, buf) },
	right:    func(a answer) uint8 { return a.tag },
	set:      func(d hook.Document, i int, class uint8) { d.SetTag(i, class) },
}

var labelTask = task{
	features: func(d hook.Document, i int, buf []uint32) []uint32 { return hook.LabelFeatures(d, i, buf) },
	right:    func(a answer) uint8 { return a.label },
	set:      func(d hook.Document, i int, class uint8) { d.SetLabel(i, class) },
}

func (r *run) trainTags(all []pupil, passes int) *learner {
	return r.trainGreedy(all, tagTask, len(hook.Tags), passes)
}

func (r *run) trainLabels(all []pupil, passes int) *learner {
	return r.trainGreedy(all, labelTask, len(hook.Labels), passes)
}

// trainGreedy trains a model that chooses token by token, on its own choices.
func (r *run) trainGreedy(all []pupil, t task, classes, passes int) *learner {
	l := newLearner(classes)
	var buf []uint32
	scores := make([]int32, classes)
	for pass := range passes {
		wrong, total := 0, 0
		for _, k := range shuffled(len(all), uint64(pass)) {
			p := all[k]
			for i, a := range p.answers {
				l.now++
				total++
				buf = t.features(p.Document, i, buf[:0])
				clear(scores)
				l.score(buf, scores)
				guess := t.lowest + best(scores[t.lowest:])
				if right := int(t.right(a)); guess != right {
					l.learn(buf, right, guess)
					wrong++
				}
				t.set(p.Document, i, uint8(guess))
			}
		}
		r.log("pass %d: %.2f %% wrong", pass+1, 100*float64(wrong)/float64(max(total, 1)))
	}
	return l
}

// predict lets a trained learner, averaged, choose for all tokens.
func predict(all []pupil, t task, l *learner) {
	score, err := hook.Unpack(pack(l.classes, l.rowsOf(3), nil))
	if err != nil {
		panic(err)
	}
	var buf []uint32
	scores := make([]int32, l.classes)
	for _, p := range all {
		for i := range p.answers {
			buf = t.features(p.Document, i, buf[:0])
			clear(scores)
			score(buf, scores)
			t.set(p.Document, i, uint8(t.lowest+best(scores[t.lowest:])))
		}
	}
}

func best(scores []int32) int { return slices.Index(scores, slices.Max(scores)) }

func (r *run) log(format string, args ...any) {
	fmt.Printf("%6.0fs  %s\n", r.clock().Seconds(), fmt.Sprintf(format, args...))
}
