// Command bench measures how fast the library reads, beside other tools on
// the same texts, one after the other on one core in one run.
//
//	go run . ../../shared/data/polnear/dev.jsonl
//
// The file holds lines of {"text": "..."}. What the tools do differs: uniseg
// only divides text into words, prose also tags and finds names, and the
// library goes on to who said what, figures and agreements.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"text/tabwriter"
	"time"
)

func main() {
	budget := flag.Duration("budget", 20*time.Second, "time for each tool")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *budget); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string, budget time.Duration) error {
	if len(args) != 1 {
		return errors.New(`needs one file with lines of {"text": "..."}`)
	}
	texts, err := readTexts(args[0])
	if err != nil {
		return err
	}
	runtime.GOMAXPROCS(1)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "tool\tstart ms\ttexts\tKB\tKB/s\tKB/CPU s\tallocs/text\tallocated/text size\t")
	for _, tool := range tools {
		m, err := measure(tool, texts, budget)
		if err != nil {
			return err
		}
		fmt.Fprintf(t, "%s\t%.0f\t%d\t%.0f\t%.1f\t%.1f\t%.0f\t%.1f\t\n", tool.name, m.start.Seconds()*1000,
			m.texts, m.bytes/1000, m.bytes/1000/m.time.Seconds(), m.bytes/1000/m.cpu.Seconds(), m.allocs/float64(m.texts), m.allocated/m.bytes)
	}
	return t.Flush()
}

// readTexts returns the texts in a file of JSON lines.
func readTexts(name string) ([]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var texts []string
	for d := json.NewDecoder(bufio.NewReader(f)); ; {
		var rec struct {
			Text string `json:"text"`
		}
		if err := d.Decode(&rec); err == io.EOF {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if rec.Text != "" {
			texts = append(texts, rec.Text)
		}
	}
	if len(texts) == 0 {
		return nil, fmt.Errorf("%s: no texts in it", name)
	}
	return texts, nil
}

// A measurement is what one tool did and took.
type measurement struct {
	start             time.Duration // of the first text, with what is loaded once
	time, cpu         time.Duration // of texts, after that
	texts             int
	bytes             float64
	allocs, allocated float64 // how often memory was allocated, and how many bytes
}

// measure runs a tool over the texts, again and again until the budget is
// used up, and returns the fastest round. A tool too slow for one round is
// measured on the texts that it got through.
func measure(tool tool, texts []string, budget time.Duration) (measurement, error) {
	began := time.Now()
	if err := tool.read(texts[0]); err != nil {
		return measurement{}, fmt.Errorf("%s: %w", tool.name, err)
	}
	start := time.Since(began)
	deadline := time.Now().Add(budget)
	var best measurement
	for time.Now().Before(deadline) {
		m, err := round(tool, texts, deadline)
		if err != nil {
			return m, fmt.Errorf("%s: %w", tool.name, err)
		}
		if best.texts == 0 || m.texts == len(texts) && m.cpu < best.cpu {
			best = m
		}
	}
	best.start = start
	return best, nil
}

// round runs a tool once over the texts, up to the deadline.
func round(tool tool, texts []string, deadline time.Time) (m measurement, err error) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	began, cpu := time.Now(), cpuTime()
	for _, text := range texts {
		if err := tool.read(text); err != nil {
			return m, err
		}
		m.texts++
		m.bytes += float64(len(text))
		if time.Now().After(deadline) {
			break
		}
	}
	m.time, m.cpu = time.Since(began), cpuTime()-cpu
	runtime.ReadMemStats(&after)
	m.allocs = float64(after.Mallocs - before.Mallocs)
	m.allocated = float64(after.TotalAlloc - before.TotalAlloc)
	return m, nil
}
