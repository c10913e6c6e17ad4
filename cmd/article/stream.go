// Many articles at once: every core parses, results come out in the order of
// the input, and what is held in memory is bounded by the number of cores.

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"iter"
	"strings"

	"github.com/seed66d30230/article"
)

// A stream takes articles from in and writes what render makes of them.
type stream struct {
	in      iter.Seq[input]
	render  view
	workers int
}

// A job is one article on its way through a worker.
type job struct {
	input
	out  bytes.Buffer
	done chan struct{} // closed once out or err is set
}

// run writes all results to w and returns the exit status. When ctx ends, it
// finishes the articles at work, so that w ends in a whole line.
func (s *stream) run(ctx context.Context, w io.Writer) int {
	queue := s.start(ctx)
	out := bufio.NewWriterSize(w, 1<<16)
	out.WriteString(s.render.head)
	progress, status := newProgress(), exitOK
	for {
		j, ok := next(ctx, queue, out)
		if !ok {
			break
		}
		<-j.done
		progress.add(len(j.data))
		if j.err != nil {
			progress.clear()
			complain("%s: %v", j.where, trimPackage(j.err))
			status = exitFailed
			continue
		}
		if _, err := out.Write(j.out.Bytes()); err != nil {
			return writeFailed(err)
		}
	}
	progress.clear()
	if err := out.Flush(); err != nil {
		return writeFailed(err)
	}
	if ctx.Err() != nil {
		return exitInterrupted
	}
	return status
}

// start sets the workers to work and returns their jobs in order.
func (s *stream) start(ctx context.Context) <-chan *job {
	queue := make(chan *job, 2*s.workers) // bounds what is in memory
	todo := make(chan *job)
	for range s.workers {
		go func() {
			for j := range todo {
				s.work(j)
				close(j.done)
			}
		}()
	}
	go func() {
		defer close(todo)
		defer close(queue)
		for in := range s.in {
			j := &job{input: in, done: make(chan struct{})}
			select {
			case <-ctx.Done():
				return
			case queue <- j:
				todo <- j
			}
		}
	}()
	return queue
}

// next returns the next job. It flushes out before it has to wait, and after
// an interrupt returns only what is at work already.
func next(ctx context.Context, queue <-chan *job, out *bufio.Writer) (*job, bool) {
	select {
	case j, ok := <-queue:
		return j, ok
	default:
	}
	if ctx.Err() != nil {
		return nil, false
	}
	out.Flush() // an error stays with out and comes back from its next Write
	select {
	case j, ok := <-queue:
		return j, ok
	case <-ctx.Done():
		return nil, false
	}
}

// work parses one article and renders it.
func (s *stream) work(j *job) {
	if j.err != nil {
		return
	}
	var id json.RawMessage
	var r io.Reader = bytes.NewReader(j.data)
	if j.line {
		var text string
		if id, text, j.err = record(j.data); j.err != nil {
			return
		}
		r = strings.NewReader(text)
	}
	a, err := article.Parse(r)
	if err != nil {
		j.err = err
		return
	}
	j.err = s.render.article(&j.out, source{where: j.where, id: id}, a)
}

// trimPackage drops the package's name from an error, since complain says it.
func trimPackage(err error) string {
	return strings.TrimPrefix(err.Error(), "article: ")
}
