package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

// FuzzLines holds the reader of -jsonl to a slow and plain one.
func FuzzLines(f *testing.F) {
	f.Add("{}\n{}\n", 5)
	f.Add("\n\nlong long line\nshort", 5)
	f.Add("\ufeff{}", 2)
	f.Add(strings.Repeat("x", 70000)+"\n{}", 100)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		if limit <= 0 || limit > 1<<20 || strings.HasPrefix(text, "\ufeff") {
			return
		}
		var got []string
		lines(io.NopCloser(iotest.OneByteReader(strings.NewReader(text))), "in", int64(limit), func(in input) bool {
			if in.err != nil {
				in.data = []byte("!" + in.err.Error())
			}
			got = append(got, string(in.data))
			return true
		})
		var want []string
		for line := range strings.Lines(text) {
			switch {
			case len(strings.TrimSuffix(line, "\n")) > limit:
				want = append(want, "!"+tooLong(limit).Error())
			case strings.TrimSpace(line) != "":
				want = append(want, line)
			}
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q with a limit of %d: %q, want %q", text, limit, got, want)
		}
	})
}

// FuzzRecord: a line is either an object with a text or an error that says
// why not.
func FuzzRecord(f *testing.F) {
	for _, line := range []string{`{"id":1,"text":"a"}`, `{"text":"\ud800"}`, `[]`, `{"id":{"a":[1]},"text":""}`, "\xff", `{"text":null}`} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		id, text, err := record(line)
		if err != nil {
			if strings.ContainsAny(err.Error(), "\n\x1b") {
				t.Errorf("%q: the message %q is more than a line", line, err)
			}
			return
		}
		if !utf8.ValidString(text) || len(id) > 0 && !json.Valid(id) || !bytes.Contains(line, id) {
			t.Errorf("%q: id %q, text %q", line, id, text)
		}
	})
}

// A reader that fails in the middle ends its file, not the run.
func TestReaderFails(t *testing.T) {
	r := io.NopCloser(io.MultiReader(strings.NewReader("{}\n{"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	var errs []error
	if goOn := lines(r, "in", 100, func(in input) bool { errs = append(errs, in.err); return true }); !goOn {
		t.Error("the files after it are not read")
	}
	if len(errs) != 2 || errs[0] != nil || errs[1] != io.ErrUnexpectedEOF {
		t.Errorf("errors %v", errs)
	}
}
