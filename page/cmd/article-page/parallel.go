// Many pages at once: every core parses, results come out in the order of the
// input, and what is held in memory is bounded by the number of cores.

package main

import "iter"

// A result is what became of one input.
type result struct {
	where string
	line  []byte
	err   error
}

// parseAll parses every input and yields the results in the inputs' order.
func parseAll(in iter.Seq[input], workers int) iter.Seq[result] {
	return func(yield func(result) bool) {
		stop := make(chan struct{})
		defer close(stop)
		queue := make(chan chan result, 2*workers) // bounds what is in memory
		go feed(in, queue, workers, stop)
		for done := range queue {
			if !yield(<-done) {
				return
			}
		}
	}
}

// feed sets workers to work on the inputs and queues where their results
// will come out.
func feed(in iter.Seq[input], queue chan<- chan result, workers int, stop <-chan struct{}) {
	defer close(queue)
	free := make(chan struct{}, workers)
	for page := range in {
		done := make(chan result, 1)
		select {
		case <-stop:
			return
		case queue <- done:
		}
		free <- struct{}{}
		go func() {
			done <- parse(page)
			<-free
		}()
	}
}

func parse(in input) result {
	if in.err != nil {
		return result{where: in.where, err: in.err}
	}
	line, err := render(in)
	return result{in.where, line, err}
}
