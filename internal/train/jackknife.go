package main

import (
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

// Each model is trained on what the models before it say, not on what the
// teacher says, for that is what it will see in use. They say it of articles
// that they were not trained on (jackknifing): one half of the articles is
// tagged by a model trained on the other.

// readFirst sets the jackknifed tags and labels of all articles, in each copy.
func (r *run) readFirst(copies [orders][]pupil) {
	all := copies[0]
	if all[0].first == nil {
		r.jackknife(all, tagTask())
		r.jackknife(all, labelTask())
		for k := range all {
			for i := range all[k].Len() {
				all[k].first = append(all[k].first, all[k].Token(i).Label)
			}
		}
	}
	for _, some := range copies {
		for k, p := range some {
			some[k].first = all[k].first
			for i := range p.Len() {
				p.SetTag(i, all[k].Token(i).Tag)
			}
			some[k].setFirst()
		}
	}
}

// setFirst gives an article's tokens the labels of the first reading.
func (p pupil) setFirst() {
	for i, label := range p.first {
		p.SetLabel(i, label)
	}
}

// jackknife lets each half of the articles be labelled by a model of the
// other.
func (r *run) jackknife(all []pupil, t task) {
	t.patience = jackknifePatience
	var halves [2][]pupil
	for i, p := range all {
		halves[i%2] = append(halves[i%2], p)
	}
	var models [2]*learner
	var both sync.WaitGroup
	for k := range halves {
		both.Go(func() { models[k] = r.trainGreedy(halves[k], t, jackknifePasses, 0) })
	}
	both.Wait()
	for k := range halves {
		both.Go(func() { predict(halves[1-k], t, models[k]) })
	}
	both.Wait()
	r.log("jackknifed")
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
