// Where pages come from: files of HTML, or records of web archives.

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"mime"
	"net/http"
	"os"
	"strings"

	"github.com/seed66d30230/article/page/warc"
)

// An input is one page before it is parsed.
type input struct {
	where       string // for messages: "a.html", "a.warc.gz: record 3 (https://…)"
	url         string
	contentType string // as the server told it
	html        string
	err         error // the page could not be read
}

// id is what the output calls the page.
func (in input) id() string {
	if in.url != "" {
		return in.url
	}
	return in.where
}

// inputs returns the pages that the command line names, in order. Each is
// read only when asked for.
func inputs(c *config) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, name := range c.files {
			if !c.file(name, yield) {
				return
			}
		}
	}
}

// file yields the pages of one file and reports whether to go on.
func (c *config) file(name string, yield func(input) bool) bool {
	f, shown, err := open(name)
	if err != nil {
		return yield(input{where: shown, err: err})
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, 1<<16)
	if isArchive(r) {
		return c.archive(r, shown, yield)
	}
	in := input{where: shown, url: c.url}
	in.html, in.err = readAll(r, c.max)
	return yield(in)
}

// open opens a file, or standard input for "-", and returns how to call it.
func open(name string) (*os.File, string, error) {
	if name == "-" {
		return os.Stdin, "standard input", nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, name, bare(err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, name, errors.New("is a directory")
	}
	return f, name, nil
}

// bare strips the operation and path from an error of package os, since the
// message around it says them already.
func bare(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}

// isArchive reports whether a web archive starts here. Nobody keeps single
// pages gzipped, so what is gzipped is taken for one.
func isArchive(r *bufio.Reader) bool {
	head, _ := r.Peek(len("WARC/"))
	return string(head) == "WARC/" || bytes.HasPrefix(head, []byte("\x1f\x8b"))
}

// readAll reads up to max bytes.
func readAll(r io.Reader, max int64) (string, error) {
	var b strings.Builder
	n, err := io.Copy(&b, io.LimitReader(r, max+1))
	if err != nil {
		return "", bare(err)
	}
	if n > max {
		return "", fmt.Errorf("longer than %d bytes (see -max)", max)
	}
	return b.String(), nil
}

// archive yields the pages of one archive, prints its summary, and reports
// whether to go on.
func (c *config) archive(r io.Reader, where string, yield func(input) bool) bool {
	archive := warc.NewReader(r)
	records, pages, broken := 0, 0, 0
	for {
		rec, err := archive.Next()
		if err == io.EOF {
			complain("%s: %d records, %d pages, %d broken", where, records, pages, broken)
			return true
		}
		records++
		if err != nil {
			broken++
			var fault *warc.BrokenError
			if more := yield(input{where: where, err: bare(err)}); !more || !errors.As(err, &fault) {
				return more
			}
			continue
		}
		in, ok := c.response(rec)
		if !ok {
			continue
		}
		in.where = fmt.Sprintf("%s: record %d (%s)", where, rec.Number, in.url)
		if in.err != nil {
			broken++
		} else {
			pages++
		}
		if !yield(in) {
			return false
		}
	}
}

// response reads the page in a record, if there is one.
func (c *config) response(rec *warc.Record) (in input, ok bool) {
	if rec.Header.Get("WARC-Type") != "response" {
		return in, false
	}
	in.url = strings.Trim(rec.Header.Get("WARC-Target-URI"), "<>")
	if !strings.HasPrefix(in.url, "http:") && !strings.HasPrefix(in.url, "https:") {
		return in, false // dns:, ftp: and the like
	}
	answer, err := http.ReadResponse(bufio.NewReader(rec.Body), nil)
	if err != nil {
		in.err = fmt.Errorf("no HTTP response: %w", err)
		return in, true
	}
	in.contentType = answer.Header.Get("Content-Type")
	if answer.StatusCode != http.StatusOK || !isHTML(in.contentType) {
		return in, false
	}
	packed := strings.EqualFold(answer.Header.Get("Content-Encoding"), "gzip")
	in.html, in.err = readPage(answer.Body, packed, c.max)
	return in, true
}

// readPage reads a page's body. Archives say of bodies that they are gzipped
// even where they have unpacked them, so the body itself has the last word.
func readPage(body io.Reader, packed bool, max int64) (string, error) {
	r := bufio.NewReader(body)
	if head, _ := r.Peek(2); packed && string(head) == "\x1f\x8b" {
		zip, err := gzip.NewReader(r)
		if err != nil {
			return "", err
		}
		return readAll(zip, max)
	}
	return readAll(r, max)
}

func isHTML(contentType string) bool {
	kind, _, _ := mime.ParseMediaType(contentType)
	return kind == "text/html" || kind == "application/xhtml+xml"
}
