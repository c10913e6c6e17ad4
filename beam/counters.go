package articlebeam

import (
	"context"
	"reflect"
	"sync/atomic"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// counters are made once: a counter knows the step that it counts in from the
// context of each call.
var counters = map[string]beam.Counter{
	Articles: beam.NewCounter(Counters, Articles),
	Bytes:    beam.NewCounter(Counters, Bytes),
	Failures: beam.NewCounter(Counters, Failures),
}

// here is the same for this process alone.
var here = map[string]*atomic.Int64{Articles: {}, Bytes: {}, Failures: {}}

func count(ctx context.Context, name string, n int) {
	counters[name].Inc(ctx, int64(n))
	here[name].Add(int64(n))
}

// Counted returns what this process has counted, in all pipelines that it ran.
// For prism, which runs in the process, that is exact, where [Count] may be
// short: of bundles that report a counter for the first time at the same
// moment, prism of Beam 2.77 counts but one. For workers elsewhere it is 0.
func Counted(name string) int64 { return here[name].Load() }

// Count returns the sum of one counter over all steps of a pipeline that has
// run.
func Count(result beam.PipelineResult, name string) int64 {
	var sum int64
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == Counters && c.Name() == name {
			sum += c.Result()
		}
	}
	return sum
}

func reflectType[T any]() reflect.Type { return reflect.TypeFor[T]() }
