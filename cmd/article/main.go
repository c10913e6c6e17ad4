// Command article reads news articles and prints what is in them: who
// appears, who said what, which figures are stated and what was agreed.
//
// Run it with -help for its flags.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"github.com/seed66d30230/article"
)

const usage = `usage: article [flags] [FILE ...]

Reads the plain text of news articles, from files or from standard input, and
prints what it finds: people, quotations with their speakers, figures and
agreements. Without a flag it prints a view for reading.

  -json        one JSON document for each article
  -jsonl       input is lines of {"id": ..., "text": "..."}; prints one line of
               JSON for each, in the same order, using all cores
  -html        one self-contained web page with the text marked up
  -csv TABLE   rows for a spreadsheet: quotations, claims or agreements
  -jsonld      schema.org JSON-LD, one document for each article
  -schema      the JSON Schema of what -json prints, and nothing else
  -max BYTES   longest file or line to accept (default 4194304)

Text is UTF-8, or UTF-16 with a byte order mark; for others there is iconv:
  iconv -f windows-1252 -t utf-8 story.txt | article

An article that cannot be read is reported on standard error with its file and
line, and the rest goes on. Exit status: 0 when all was read, 1 when some was
not, 2 for a wrong command line, 130 when interrupted.
`

// maxBytes is the longest file or line that is read unless -max says more.
// A novel has one megabyte, and parsing takes some 150 bytes for each.
const maxBytes = 4 << 20

// Exit statuses.
const (
	exitOK          = 0
	exitFailed      = 1
	exitUsage       = 2
	exitInterrupted = 128 + int(syscall.SIGINT)
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the process at once
	os.Exit(run(ctx, os.Args[1:]))
}

// A config is what the command line asks for.
type config struct {
	json, jsonl, html, jsonld, schema bool
	csv                               string
	max                               int64
	files                             []string
}

// run executes one command line and returns the exit status.
func run(ctx context.Context, args []string) int {
	c, err := parseFlags(args)
	if errors.Is(err, flag.ErrHelp) {
		return printOut([]byte(usage))
	}
	if err != nil {
		complain("%v (see article -help)", err)
		return exitUsage
	}
	if c.schema {
		return printOut(article.Schema())
	}
	s := stream{
		in:      inputs(c),
		render:  c.view(),
		workers: runtime.GOMAXPROCS(0),
	}
	return s.run(ctx, os.Stdout)
}

// printOut prints what needs no article.
func printOut(b []byte) int {
	if _, err := os.Stdout.Write(b); err != nil {
		return writeFailed(err)
	}
	return exitOK
}

// parseFlags reads the command line; its errors are the user's.
func parseFlags(args []string) (*config, error) {
	c := &config{}
	f := flag.NewFlagSet("article", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.BoolVar(&c.json, "json", false, "")
	f.BoolVar(&c.jsonl, "jsonl", false, "")
	f.BoolVar(&c.html, "html", false, "")
	f.BoolVar(&c.jsonld, "jsonld", false, "")
	f.BoolVar(&c.schema, "schema", false, "")
	f.StringVar(&c.csv, "csv", "", "")
	f.Int64Var(&c.max, "max", maxBytes, "")
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	c.files = f.Args()
	return c, c.check()
}

// check refuses flags that do not go together.
func (c *config) check() error {
	switch {
	case count(c.json, c.html, c.jsonld, c.schema, c.csv != "") > 1:
		return errors.New("only one of -json, -html, -csv, -jsonld and -schema can be given")
	case c.jsonl && (c.html || c.jsonld || c.schema):
		return errors.New("-jsonl goes with -csv, or alone")
	case c.schema && len(c.files) > 0:
		return errors.New("-schema reads no files")
	case c.html && len(c.files) > 1:
		return fmt.Errorf("-html makes a page of one article, and %d files are given", len(c.files))
	case c.csv != "" && tables[c.csv] == nil:
		return fmt.Errorf("-csv %s: the tables are quotations, claims and agreements", c.csv)
	case c.max <= 0:
		return fmt.Errorf("-max %d: not a number of bytes", c.max)
	}
	return nil
}

// count returns how many of the flags are set.
func count(flags ...bool) (n int) {
	for _, set := range flags {
		if set {
			n++
		}
	}
	return n
}

// complain reports a failure to the user.
func complain(format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	fmt.Fprintf(os.Stderr, "article: %s\n", printable(strings.TrimPrefix(message, "article: ")))
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
