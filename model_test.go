package article

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// randomTable returns a table in which many features share a place, and its
// rows by feature.
func randomTable(r *rand.Rand, classes int) (t *table, rows map[uint32][]int32) {
	const bits = 4 // of a bucket
	t = &table{numClasses: classes, bucketBits: bits, buckets: make([]uint8, 1<<bits)}
	rows = make(map[uint32][]int32)
	for key := range uint32(1 << (bits + fingerBits)) {
		if t.buckets[key>>fingerBits] == 255 || r.IntN(20) > 0 {
			continue
		}
		t.buckets[key>>fingerBits]++
		t.low, t.high = append(t.low, uint8(key)), append(t.high, uint8(key>>8&(1<<(fingerBits-8)-1)))
		row, cells := make([]int32, classes), uint8(0)
		full := r.IntN(5)
		for c := range classes {
			if r.IntN(4) < full {
				weight := uint8(r.UintN(256))
				row[c] = int32(int8(weight))
				t.classes, t.weights = append(t.classes, uint8(c)), append(t.weights, weight)
				cells++
			}
		}
		t.rows = append(t.rows, cells)
		rows[key<<(32-bits-fingerBits)] = row
	}
	return t, rows
}

// A model scores as a plain map of its rows, whatever their kind: lanes,
// narrow, wide, and those of features whose place is taken.
func TestModel(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, classes := range []int{1, 2, fewClasses, fewClasses + 1, laneClasses, laneClasses + 1, 33, 49, wideLanes * wideWords} {
		table, rows := randomTable(r, classes)
		if !table.agrees() {
			t.Fatal("the table is not in order")
		}
		m := table.model()
		if len(m.others) == 0 || classes > 8 && (len(m.wide) == 0 || len(m.cells) == 0) {
			t.Fatalf("%d classes: some kinds of rows are missing", classes)
		}
		var known []uint32
		for f := range rows {
			known = append(known, f)
		}
		slices.Sort(known)
		for range 500 {
			features := make([]uint32, r.IntN(3*block))
			want, got := make([]int32, classes), make([]int32, classes)
			for i := range features {
				if features[i] = r.Uint32(); i%2 == 0 {
					features[i] = known[r.IntN(len(known))] | r.Uint32N(1<<m.keyShift)
				}
				for c, weight := range rows[features[i]>>m.keyShift<<m.keyShift] {
					want[c] += weight
				}
			}
			if m.score(features, got); !slices.Equal(got, want) {
				t.Fatalf("%d classes: scores %v, want %v", classes, got, want)
			}
		}
	}
}

// cellsOf finds every row of a model, and none for a stranger.
func TestCellsOf(t *testing.T) {
	table, rows := randomTable(rand.New(rand.NewPCG(9, 10)), 40)
	m := table.model()
	for key := range uint32(1 << (32 - m.keyShift)) {
		f := key << m.keyShift
		got := make([]int32, 40)
		for _, c := range m.cellsOf(f) {
			got[c>>8] = int32(int8(c))
		}
		if want := rows[f]; want != nil && !slices.Equal(got, want) || want == nil && m.cellsOf(f) != nil {
			t.Fatalf("feature %x: cells %v, want %v", f, got, want)
		}
	}
	if got := emptyModel("none", 3).cellsOf(7); got != nil {
		t.Errorf("an empty model has cells %v", got)
	}
}

// knownFeatures returns the features that an embedded model has rows for.
func knownFeatures(t *testing.T, name string) []uint32 {
	t.Helper()
	file, err := modelFiles.ReadFile("models/" + name + ".model")
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(file), "\n\n")
	table, err := unpackTable(body)
	if err != nil {
		t.Fatal(err)
	}
	keys := table.keys()
	for i := range keys {
		keys[i] <<= 32 - table.bucketBits - fingerBits
	}
	return keys
}
