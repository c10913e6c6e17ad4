// Where articles come from: files, or lines of JSON in them.

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"unicode/utf8"
)

// An input is one article before it is parsed.
type input struct {
	where string // for messages: "a.txt", "a.jsonl: line 3"
	line  bool   // data is a line of {"id", "text"}
	data  []byte
	err   error // data could not be read
}

// inputs returns the articles that the command line names, in order. Each is
// read only when asked for.
func inputs(c *config) iter.Seq[input] {
	files := c.files
	if len(files) == 0 {
		files = []string{"-"}
	}
	return func(yield func(input) bool) {
		for _, name := range files {
			f, shown, err := open(name)
			switch {
			case err != nil:
				if !yield(input{where: shown, err: err}) {
					return
				}
			case c.jsonl:
				if !lines(f, shown, c.max, yield) {
					return
				}
			case !yield(whole(f, shown, c.max)):
				return
			}
		}
	}
}

// open opens a file, or standard input for "-", and returns how to call it.
func open(name string) (*os.File, string, error) {
	if name == "-" {
		if _, ok := terminalWidth(os.Stdin); ok {
			complain("reading from the terminal, up to a Ctrl-D")
		}
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

// whole reads one file and closes it.
func whole(f io.ReadCloser, where string, max int64) input {
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, max+1))
	if err == nil && int64(len(data)) > max {
		err = tooLong(max)
	}
	return input{where: where, data: data, err: bare(err)}
}

// A tooLong is the limit that a file or line exceeds.
type tooLong int64

func (max tooLong) Error() string {
	return fmt.Sprintf("longer than %d bytes (see -max)", int64(max))
}

// lines yields each line of f, closes f, and reports whether to go on.
func lines(f io.ReadCloser, where string, max int64, yield func(input) bool) bool {
	defer f.Close()
	r := bufio.NewReaderSize(f, 1<<16)
	for n := 1; ; n++ {
		data, err := readLine(r, max)
		if err == io.EOF && len(data) == 0 {
			return true
		}
		if n == 1 {
			data = bytes.TrimPrefix(data, []byte("\uFEFF"))
		}
		in := input{where: fmt.Sprintf("%s: line %d", where, n), line: true, data: data}
		if err != io.EOF {
			in.err = bare(err)
		}
		if (in.err != nil || len(bytes.TrimSpace(data)) > 0) && !yield(in) {
			return false
		}
		if err != nil && err != tooLong(max) {
			return true // the end of the file, or an error that would come again
		}
	}
}

// readLine reads one line. A line longer than max, its end not counted, is
// passed over without being held in memory. The last line comes with io.EOF.
func readLine(r *bufio.Reader, max int64) ([]byte, error) {
	var line []byte
	for long := false; ; {
		part, err := r.ReadSlice('\n')
		size := len(line) + len(part)
		if err == nil {
			size-- // the line's end
		}
		if long = long || int64(size) > max; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case long && (err == nil || err == io.EOF):
			return nil, tooLong(max)
		default:
			return line, err
		}
	}
}

// record reads one line of {"id", "text"}. The id may be any JSON value.
func record(line []byte) (id json.RawMessage, text string, err error) {
	if i := invalidUTF8(line); i >= 0 {
		return nil, "", fmt.Errorf("invalid UTF-8 at byte %d of the line", i)
	}
	var rec struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	if err := json.Unmarshal(line, &rec); err != nil {
		return nil, "", badJSON(err)
	}
	if rec.Text == nil {
		return nil, "", errors.New(`no "text" in it`)
	}
	return rec.ID, *rec.Text, nil
}

// badJSON says where in the line the fault is.
func badJSON(err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Errorf("bad JSON at byte %d: %w", syntax.Offset, err)
	}
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field == "text" {
		return fmt.Errorf(`"text" is a %s, not a string`, kind.Value)
	}
	if kind != nil && kind.Field == "" {
		return fmt.Errorf(`not an object with "id" and "text", but a JSON %s`, kind.Value)
	}
	return err
}

func invalidUTF8(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; ; {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}
