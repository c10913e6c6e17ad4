package main

import (
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

// Each model is trained on what the models before it say, not on what the
// teacher says, for that is what it will see in use. They say it of articles
// that they were not trained on (jackknifing): each part of the articles is
// tagged by a model trained on the others.

// folds is into how many parts the articles are cut. The more, the closer is
// what a part hears from the others to what all together will say in use.
const folds = 4

// readFirst sets the jackknifed tags and labels of all articles, in each copy.
func (r *run) readFirst(copies [orders][]pupil) {
	all := copies[0]
	if all[0].first == nil {
		r.jackknife(copies, tagTask())
		for _, some := range copies {
			setTags(some, all)
		}
		r.jackknife(copies, labelTask())
		for k := range all {
			for i := range all[k].Len() {
				all[k].first = append(all[k].first, all[k].Token(i).Label)
			}
		}
	}
	for _, some := range copies {
		setTags(some, all)
		for k := range some {
			some[k].first = all[k].first
			some[k].setFirst()
		}
	}
}

// setTags gives the tokens of some articles the tags of their copies.
func setTags(some, from []pupil) {
	for k, p := range some {
		for i := range p.Len() {
			p.SetTag(i, from[k].Token(i).Tag)
		}
	}
}

// setFirst gives an article's tokens the labels of the first reading.
func (p pupil) setFirst() {
	for i, label := range p.first {
		p.SetLabel(i, label)
	}
}

// jackknife lets each part of the articles, in the first copy, be labelled by a
// model of the others. As many learn at a time as there are copies.
func (r *run) jackknife(copies [orders][]pupil, t task) {
	t.patience = jackknifePatience
	var models [folds]*learner
	var all sync.WaitGroup
	for o, some := range copies {
		all.Go(func() {
			for k := o; k < folds; k += orders {
				_, others := fold(some, k)
				models[k] = r.trainGreedy(others, t, jackknifePasses, 0)
			}
		})
	}
	all.Wait()
	for k := range folds {
		all.Go(func() {
			mine, _ := fold(copies[0], k)
			predict(mine, t, models[k])
		})
	}
	all.Wait()
	r.log("jackknifed")
}

// fold returns the articles of one part, and the others.
func fold(all []pupil, part int) (mine, others []pupil) {
	for i, p := range all {
		if i%folds == part {
			mine = append(mine, p)
		} else {
			others = append(others, p)
		}
	}
	return mine, others
}

// predict lets a trained learner, averaged, choose for all tokens.
func predict(all []pupil, t task, l *learner) {
	decide, err := hook.Unpack(pack(l.classes, l.rowsOf(3), staged))
	if err != nil {
		panic(err)
	}
	var buf []uint32
	scores := make([]int32, l.classes)
	for _, p := range all {
		t.prepare(p.Document)
		for i := range p.answers {
			if class, ok := t.sure(p.Document, i); ok {
				t.set(p.Document, i, uint8(class))
				continue
			}
			buf = t.features(p.Document, i, buf[:0])
			t.bar(p.Document, i, scores)
			t.set(p.Document, i, uint8(decide(buf, scores, t.stages(p.Document, i))))
		}
	}
}
