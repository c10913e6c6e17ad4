// Command article-beam reads news articles by the million: JSON lines in,
// JSON lines out, on Apache Beam. See the README beside the module's go.mod.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	articlebeam "github.com/seed66d30230/article/beam"
)

const usage = `usage: article-beam -input GLOB -output PREFIX [flags]

Reads lines of {"id": ..., "text": "..."} from files, gzipped where their names
end in .gz, and writes for each what article -jsonl prints, to PREFIX-00000-of-N.jsonl
and so on. Lines that cannot be read go to PREFIX-failed.jsonl, with the place
and the error. Exit status: 0 when all was read, 1 when some was not or the
pipeline failed, 2 for a wrong command line.

`

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

var (
	input  = flag.String("input", "", "glob of the files to read")
	output = flag.String("output", "", "start of the names of the files to write")
	shards = flag.Int("shards", 8, "number of files to write")
	limit  = flag.Int64("max", 4<<20, "longest line to accept, in bytes")
)

func main() {
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), usage)
		flag.PrintDefaults()
	}
	flag.Parse()
	beam.Init() // on a worker of a remote runner, this call does not return
	os.Exit(run(context.Background()))
}

func run(ctx context.Context) int {
	if err := check(); err != nil {
		fmt.Fprintf(os.Stderr, "article-beam: %v (see article-beam -help)\n", err)
		return exitUsage
	}
	began := time.Now()
	result, err := beamx.RunWithMetrics(ctx, pipeline())
	if err != nil {
		fmt.Fprintf(os.Stderr, "article-beam: %v\n", err)
		return exitFailed
	}
	counted := func(name string) int64 { return max(articlebeam.Count(result, name), articlebeam.Counted(name)) }
	failures := counted(articlebeam.Failures)
	fmt.Fprintf(os.Stderr, "article-beam: %d articles, %d bytes, %d failures in %v\n",
		counted(articlebeam.Articles), counted(articlebeam.Bytes),
		failures, time.Since(began).Round(time.Millisecond))
	if failures > 0 {
		return exitFailed
	}
	return exitOK
}

// check refuses a wrong command line.
func check() error {
	switch {
	case flag.NArg() > 0:
		return fmt.Errorf("what is %q? Files are named by -input", flag.Arg(0))
	case *input == "" || *output == "":
		return errors.New("-input and -output are needed")
	case *shards < 1 || *shards > 99_999:
		return fmt.Errorf("-shards %d: not from 1 to 99999", *shards)
	case *limit < 1:
		return fmt.Errorf("-max %d: not a number of bytes", *limit)
	}
	return nil
}

func pipeline() *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	texts, unread := articlebeam.Read(s, *input, *limit)
	articles, unparsed := articlebeam.Parse(s, texts)
	articlebeam.Write(s, *output, *shards, articles)
	articlebeam.WriteFailures(s, *output+"-failed.jsonl", beam.Flatten(s, unread, unparsed))
	return p
}
