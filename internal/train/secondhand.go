package main

import (
	"errors"
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

// Attribution is trained on syntax as it will see it in use: made from the plain
// text by models that have not learned from the same article. The teacher's is
// too good to learn from, and so is that of the embedded models, who know these
// articles: whoever learns from either trusts the trees too much. So models of
// one half of the articles, and of some releases, read the other half. They are
// trained quickly: no feature is hidden from them, which would take more passes.

const (
	readerPasses = 4
	readerShare  = 2 // each so-many-th release
	// Rows that were updated less are left out of a reader.
	readerUpdates, readerStepUpdates = 3, 6
)

// readByOthers opens the lessons with the syntax of models that know the other
// half of them.
func (r *run) readByOthers(lessons []lesson) ([]hook.Document, error) {
	releases, err := readLessons(r.data, "releases-train", r.every*readerShare)
	if err != nil {
		return nil, err
	}
	out := make([]hook.Document, len(lessons))
	var errs [2]error
	var both sync.WaitGroup
	for half := range 2 {
		both.Go(func() {
			models, err := r.readerOf(append(halfOf(lessons, 1-half), releases...))
			if errs[half] = err; err != nil {
				return
			}
			for k := half; k < len(lessons); k += 2 {
				d := hook.Open(lessons[k].text, nil)
				d.Use(models)
				d.Tag()
				d.Label()
				d.Parse()
				out[k] = d
			}
		})
	}
	both.Wait()
	r.log("read %d articles by models of others", len(lessons))
	return out, errors.Join(errs[:]...)
}

// halfOf returns the even or the odd ones.
func halfOf(lessons []lesson, half int) []lesson {
	var out []lesson
	for k := half; k < len(lessons); k += 2 {
		out = append(out, lessons[k])
	}
	return out
}

// readerOf trains models of syntax on some articles, each model on what the
// ones before it said when they met the article.
func (r *run) readerOf(lessons []lesson) (any, error) {
	all := pupils(withHeadlines(lessons))
	words, err := r.useWords(all)
	if err != nil {
		return nil, err
	}
	tags := r.trainGreedy(all, tagTask(), readerPasses, 0)
	t := labelTask()
	t.hide = 0
	labels := r.trainGreedy(all, t, readerPasses, 0)
	steps, rels := r.trainParser(all, readerPasses, 0)
	return hook.Models(map[string][]byte{
		"tags":      pack(tags.classes, sorted(append(tags.rowsOf(readerUpdates), words["tags"]...)), staged),
		"labels":    pack(labels.classes, sorted(append(labels.rowsOf(readerUpdates), words["labels"]...)), staged),
		"steps":     pack(steps.classes, steps.rowsOf(readerStepUpdates), staged),
		"relations": pack(rels.classes, rels.rowsOf(readerStepUpdates), staged),
	})
}
