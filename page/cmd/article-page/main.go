// Command article-page reads news articles from web pages and web archives
// and prints what is in them as JSON lines.
//
// Run it with -help for its flags.
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
	"strings"
	"syscall"
	"unicode"

	"github.com/seed66d30230/article/page"
)

const usage = `usage: article-page [flags] [FILE ...]

Reads HTML pages and web archives (WARC, gzipped or not), from files or from
standard input, and prints one line of JSON for each page: its address, title,
author and date, and what the library finds in its main text.

  -url URL     the address of the page, where FILE is one
  -max BYTES   longest page to accept (default 8388608)

A page or a record of an archive that cannot be read, or that has no article,
is reported on standard error with its place, and the rest goes on. Of an
archive, only responses with status 200 and of type HTML are read; a summary
of each archive goes to standard error. Exit status: 0 when all was read, 1
when some was not, 2 for a wrong command line.
`

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() { os.Exit(run(os.Args[1:])) }

// A config is what the command line asks for.
type config struct {
	url   string
	max   int64
	files []string
}

func run(args []string) int {
	c, err := parseFlags(args)
	if errors.Is(err, flag.ErrHelp) {
		if _, err := os.Stdout.WriteString(usage); err != nil {
			return writeFailed(err)
		}
		return exitOK
	}
	if err != nil {
		complain("%v (see article-page -help)", err)
		return exitUsage
	}
	status := exitOK
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for result := range parseAll(inputs(c), runtime.GOMAXPROCS(0)) {
		if result.err != nil {
			complain("%s: %v", result.where, result.err)
			status = exitFailed
			continue
		}
		if len(result.line) > out.Available() {
			out.Flush() // so that an interrupt leaves whole lines; errors stay with out
		}
		if _, err := out.Write(result.line); err != nil {
			return writeFailed(err)
		}
	}
	if err := out.Flush(); err != nil {
		return writeFailed(err)
	}
	return status
}

// parseFlags reads the command line; its errors are the user's.
func parseFlags(args []string) (*config, error) {
	c := &config{}
	f := flag.NewFlagSet("article-page", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&c.url, "url", "", "")
	f.Int64Var(&c.max, "max", 8<<20, "")
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	c.files = f.Args()
	switch {
	case c.max <= 0:
		return nil, fmt.Errorf("-max %d: not a number of bytes", c.max)
	case c.url != "" && len(c.files) > 1:
		return nil, errors.New("-url is the address of one page, but there are several files")
	case len(c.files) == 0:
		c.files = []string{"-"}
	}
	return c, nil
}

// render returns the JSON line of one page.
func render(in input) ([]byte, error) {
	p, err := page.ParseAs(strings.NewReader(in.html), in.url, in.contentType)
	if err != nil {
		return nil, err
	}
	var line strings.Builder
	e := json.NewEncoder(&line)
	e.SetEscapeHTML(false)
	err = e.Encode(struct {
		ID string `json:"id"`
		*page.Page
	}{in.id(), p})
	return []byte(line.String()), err
}

// complain reports a failure to the user.
func complain(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "article-page: %s\n", strings.Map(printable, fmt.Sprintf(format, args...)))
}

// printable replaces control characters, which an address may have and which
// could command the terminal.
func printable(r rune) rune {
	if unicode.IsControl(r) {
		return '\ufffd'
	}
	return r
}

// writeFailed reports an error of standard output. A reader who has gone
// away, as head does, is no error worth words.
func writeFailed(err error) int {
	if errors.Is(err, syscall.EPIPE) {
		return exitOK
	}
	complain("writing: %v", err)
	return exitFailed
}
