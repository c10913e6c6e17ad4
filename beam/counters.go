package articlebeam

import (
	"context"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// counters are made once: a counter knows the step that it counts in from the
// context of each call.
var counters = map[string]beam.Counter{
	Articles: beam.NewCounter(Counters, Articles),
	Bytes:    beam.NewCounter(Counters, Bytes),
	Failures: beam.NewCounter(Counters, Failures),
}

func count(ctx context.Context, name string, n int) { counters[name].Inc(ctx, int64(n)) }

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
