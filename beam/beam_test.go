package articlebeam

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/google/go-cmp/cmp"

	"github.com/seed66d30230/article"
)

// A source is one line of input and what the library makes of it.
type source struct{ line, want string }

// sources returns the articles of the core's testdata.
func sources(t *testing.T) []source {
	t.Helper()
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var list []source
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Parse(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		id := filepath.Base(file)
		list = append(list, source{
			line: line(t, map[string]string{"id": id, "text": string(text)}),
			want: line(t, struct {
				ID string `json:"id"`
				*article.Article
			}{id, a}),
		})
	}
	return list
}

func line(t *testing.T, v any) string {
	t.Helper()
	s, err := encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The pipeline gives what the library gives, on both runs, and what it cannot
// read with its place.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	list := sources(t)
	var lines, want []string
	for _, s := range list {
		lines, want = append(lines, s.line), append(want, s.want)
	}
	half := len(lines) / 2
	plain := strings.Join(lines[:half], "\n") + "\nnot JSON\n\n" + `{"id": 7, "text": 8}` + "\n" + `{"id": 9}` + "\n"
	packed := zipped(strings.Join(lines[half:], "\n") + "\n{\"id\": \"long\", \"text\": \"" + strings.Repeat("x", 1<<20) + "\"}\n")
	write(t, dir, "a.jsonl", plain)
	write(t, dir, "b.jsonl.gz", packed)
	write(t, dir, "c.jsonl.gz", zipped(lines[0] + "\n" + lines[1])[:300])
	write(t, dir, "d.jsonl.gz", "this is not gzipped")
	slices.Sort(want)

	for _, run := range []string{"first", "second"} {
		out := filepath.Join(t.TempDir(), run)
		articles, failed := Counted(Articles), Counted(Failures)
		result := runPipeline(t, filepath.Join(dir, "*.jsonl*"), out)
		files, err := filepath.Glob(out + "-0*-of-00003.jsonl")
		if err != nil || len(files) != 3 {
			t.Errorf("%d shards, not 3: %v", len(files), err)
		}
		var got []string
		for _, file := range files {
			got = append(got, readLines(t, file)...)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s run, articles (-want +got):\n%s", run, diff)
		}
		failures := readLines(t, out+"-failed.jsonl")
		checkFailures(t, failures, half, len(lines)-half)
		counts := []int64{Counted(Articles) - articles, Counted(Failures) - failed}
		if diff := cmp.Diff([]int64{int64(len(want)), int64(len(failures))}, counts); diff != "" {
			t.Errorf("%s run, counters (-want +got):\n%s", run, diff)
		}
		if n := Count(result, Articles); n < 1 || n > counts[0] {
			t.Errorf("%s run: prism has counted %d articles of %d", run, n, counts[0])
		}
	}
}

// checkFailures compares with what stands wrong in the files, behind the
// articles of a.jsonl and of b.jsonl.gz.
func checkFailures(t *testing.T, lines []string, inA, inB int) {
	t.Helper()
	after := func(file string, line int) string { return fmt.Sprintf("%s: line %d", file, line) }
	wants := []struct{ place, err, line string }{
		{after("a.jsonl", inA+1), "bad JSON", "not JSON"},
		{after("a.jsonl", inA+3), "bad JSON", `{"id": 7, "text": 8}`},
		{after("a.jsonl", inA+4), `no "text"`, `{"id": 9}`},
		{after("b.jsonl.gz", inB+1), "longer than", ""},
		{"c.jsonl.gz: line 1", "unexpected EOF", ""},
		{"d.jsonl.gz", "invalid header", ""},
	}
	if len(lines) != len(wants) {
		t.Errorf("%d failures, not %d:\n%s", len(lines), len(wants), strings.Join(lines, "\n"))
	}
	for _, want := range wants {
		if !slices.ContainsFunc(lines, func(line string) bool {
			var f Failure
			err := json.Unmarshal([]byte(line), &f)
			return err == nil && strings.HasSuffix(f.Place, want.place) && strings.Contains(f.Error, want.err) && f.Line == want.line
		}) {
			t.Errorf("no failure %q among:\n%s", want, strings.Join(lines, "\n"))
		}
	}
}

// runPipeline is what the command does.
func runPipeline(t *testing.T, glob, out string) beam.PipelineResult {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	texts, unread := Read(s, glob, 1<<20)
	articles, unparsed := Parse(s, texts)
	Write(s, out, 3, articles)
	WriteFailures(s, out+"-failed.jsonl", beam.Flatten(s, unread, unparsed))
	result, err := beam.Run(context.Background(), "prism", p)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// A text that is not UTF-8 cannot come from JSON, but from other sources.
func TestFailedText(t *testing.T) {
	var failures []Failure
	parse(context.Background(), Text{ID: `"x"`, Place: "somewhere", Text: "caf\xe9"},
		func(line string) { t.Errorf("parsed as %s", line) },
		func(f Failure) { failures = append(failures, f) })
	if len(failures) != 1 || failures[0].Place != "somewhere" || failures[0].Error == "" || failures[0].Line == "" {
		t.Errorf("failures: %+v", failures)
	}
}

func write(t *testing.T, dir, name, data string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

func zipped(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func readLines(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) == 0 {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
}

func TestMain(m *testing.M) {
	beam.Init()
	os.Exit(m.Run())
}
