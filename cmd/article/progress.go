// Progress, on a terminal and for long runs only.

package main

import (
	"fmt"
	"os"
	"time"
)

// A progress counts articles and shows the count on standard error.
type progress struct {
	terminal    bool
	start, last time.Time
	articles    int
	bytes       int
	shown       bool
}

// Runs shorter than quietFor show nothing; longer ones renew the line each
// time another showEvery has passed.
const (
	quietFor  = 2 * time.Second
	showEvery = 200 * time.Millisecond
)

func newProgress() *progress {
	_, terminal := terminalWidth(os.Stderr)
	now := time.Now()
	return &progress{terminal: terminal, start: now, last: now.Add(quietFor)}
}

// add counts one article of n bytes.
func (p *progress) add(n int) {
	p.articles++
	p.bytes += n
	if now := time.Now(); p.terminal && now.Sub(p.last) > showEvery {
		mb := float64(p.bytes) / 1e6
		fmt.Fprintf(os.Stderr, "\r\x1b[K%d articles, %.1f MB, %.2f MB/s", p.articles, mb, mb/now.Sub(p.start).Seconds())
		p.last, p.shown = now, true
	}
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
		p.shown = false
	}
}
