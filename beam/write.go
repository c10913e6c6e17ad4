// Lines to files. Beam's own writer of text writes a single file.

package articlebeam

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.DoFn1x2[string, int, string](&shardFn{})
	register.DoFn2x0[[]byte, func(int, string)](&emptyFn{})
	register.Function2x0(failureLine)
	register.Iter1[string]()
	register.Emitter2[int, string]()
}

// Write writes lines to the files PREFIX-00000-of-00004.jsonl and so on. All
// of them are written, even those that stay empty. Which line goes where
// depends on the line alone, so a second run writes the same files but for
// the order of their lines.
func Write(s beam.Scope, prefix string, shards int, lines beam.PCollection) {
	s = s.Scope("article.Write")
	writeFiles(s, &writeFn{Prefix: prefix, Shards: shards}, lines)
}

// WriteFailures writes a PCollection of [Failure] as lines of JSON to one
// file, which stays empty where there are none.
func WriteFailures(s beam.Scope, name string, failures beam.PCollection) {
	s = s.Scope("article.WriteFailures")
	writeFiles(s, &writeFn{Prefix: name}, beam.ParDo(s, failureLine, failures))
}

func failureLine(f Failure, lines func(string)) {
	if line, err := encode(f); err == nil {
		lines(line)
	}
}

func writeFiles(s beam.Scope, w *writeFn, lines beam.PCollection) {
	filesystem.ValidateScheme(w.Prefix)
	shards := max(w.Shards, 1)
	full := beam.ParDo(s, &shardFn{shards}, lines)
	none := beam.ParDo(s, &emptyFn{shards}, beam.Impulse(s))
	beam.ParDo0(s, w, beam.GroupByKey(s, beam.Flatten(s, full, none)))
}

// A shardFn says which file a line goes to.
type shardFn struct{ Shards int }

func (f *shardFn) ProcessElement(line string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(line))
	return int(h.Sum32() % uint32(f.Shards)), line
}

// An emptyFn makes each file known, by a line that is not written.
type emptyFn struct{ Shards int }

func (f *emptyFn) ProcessElement(_ []byte, emit func(int, string)) {
	for shard := range f.Shards {
		emit(shard, "")
	}
}

type writeFn struct {
	Prefix string // the whole name, where Shards is 0
	Shards int
}

func (w *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	name := w.Prefix
	if w.Shards > 0 {
		name = fmt.Sprintf("%s-%05d-of-%05d.jsonl", w.Prefix, shard, w.Shards)
	}
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	b := bufio.NewWriterSize(f, 1<<20)
	for line := ""; lines(&line); {
		if line != "" {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	if err := b.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
