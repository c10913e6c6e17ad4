// Lines of JSON from files. Beam's own reader of text knows no line numbers,
// gives a whole pipeline up for one broken file, and reads a line of any
// length into memory; so this package has one.

package articlebeam

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn4x0[context.Context, fileio.ReadableFile, func(Text), func(Failure)](&readFn{})
}

// Read takes a glob such as "gs://news/2026-*.jsonl.gz" and returns the
// PCollections of [Text] and [Failure] that the files' lines hold, each a
// JSON object with the keys "id" and "text". Files that end in .gz are
// unpacked. A line longer than max bytes is a Failure. A file that breaks off
// is one too, and what stands before the break is read.
func Read(s beam.Scope, glob string, max int64) (texts, failures beam.PCollection) {
	s = s.Scope("article.Read")
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, glob, fileio.MatchEmptyDisallow()))
	texts, failures = beam.ParDo2(s, &readFn{Max: max}, files)
	// One step reads a file from its start to its end. Without a break here
	// it would also parse it, and one long file would keep one core busy.
	return beam.Reshuffle(s, texts), failures
}

type readFn struct {
	Max int64 // bytes of a line
}

func (f *readFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, texts func(Text), failures func(Failure)) {
	fail := func(place, line string, err error) {
		count(ctx, Failures, 1)
		failures(Failure{place, err.Error(), line})
	}
	path := file.Metadata.Path
	rc, err := file.Open(ctx)
	if err != nil {
		fail(path, "", err)
		return
	}
	defer rc.Close()
	r := bufio.NewReaderSize(rc, 1<<16)
	for n := 1; ; n++ {
		line, err := readLine(r, f.Max)
		place := fmt.Sprintf("%s: line %d", path, n)
		if err != nil && err != io.EOF {
			fail(place, "", err)
		} else if len(bytes.TrimSpace(line)) > 0 {
			if t, err := readText(line); err != nil {
				fail(place, string(line), err)
			} else {
				t.Place = place
				texts(t)
			}
		}
		if err != nil && !errors.As(err, new(tooLong)) {
			return // the end, or an error that would come again
		}
	}
}

// A tooLong is the limit that a line exceeds.
type tooLong int64

func (max tooLong) Error() string { return fmt.Sprintf("longer than %d bytes", int64(max)) }

// readLine reads one line. A line longer than max is passed over without
// being held in memory. The last line comes with io.EOF.
func readLine(r *bufio.Reader, max int64) ([]byte, error) {
	var line []byte
	for long := false; ; {
		part, err := r.ReadSlice('\n')
		if long = long || int64(len(line)+len(bytes.TrimSuffix(part, []byte("\n")))) > max; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case long && err == nil:
			return nil, tooLong(max)
		case long && err == io.EOF:
			return nil, fmt.Errorf("%w, in the file's last line", tooLong(max))
		default:
			return bytes.TrimSuffix(line, []byte("\n")), err
		}
	}
}

// readText reads one line of {"id", "text"}. The id may be any JSON value.
func readText(line []byte) (Text, error) {
	if !utf8.Valid(line) {
		return Text{}, errors.New("not UTF-8")
	}
	var rec struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	if err := json.Unmarshal(line, &rec); err != nil {
		return Text{}, fmt.Errorf("bad JSON: %w", err)
	}
	if rec.Text == nil {
		return Text{}, errors.New(`no "text" in it`)
	}
	return Text{ID: string(rec.ID), Text: *rec.Text}, nil
}
