package main

import "sync"

// Every model of syntax is the mean of some, each learned from the same articles
// in an order of its own: what a perceptron met last leaves its traces in the
// weights, and these differ from order to order. The mean is as large and as fast
// as one.

// orders is how many.
const orders = 4

// trainOrders trains a model on each copy of the articles, in an order of its
// own, and returns their mean.
func (r *run) trainOrders(copies [orders][]pupil, t task, passes int) *learner {
	var learners [orders]*learner
	var both sync.WaitGroup
	for o, all := range copies {
		both.Go(func() { learners[o] = r.trainGreedy(all, t, passes, uint64(o)) })
	}
	both.Wait()
	return mean(learners[:])
}

// mean returns the mean of some learners.
func mean(learners []*learner) *learner {
	for _, l := range learners {
		l.settle()
	}
	for _, l := range learners[1:] {
		learners[0].merge(l)
	}
	return learners[0]
}
