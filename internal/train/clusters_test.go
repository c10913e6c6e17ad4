package main

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/seed66d30230/article/internal/hook"
)

// Points that lie in clumps come out clump by clump, the same every time.
func TestKMeans(t *testing.T) {
	var points [][]float64
	for i := range 90 {
		clump := float64(i % 3)
		points = append(points, []float64{10 * clump, float64(i) / 100, -10 * clump})
	}
	got := kMeans(points, 9)
	if !slices.Equal(got, kMeans(points, 9)) {
		t.Error("a second run differs")
	}
	clump := map[int]int{}
	for i, c := range got {
		if first, ok := clump[c]; ok && first != i%3 {
			t.Fatalf("point %d is with those of another clump: %v", i, got)
		}
		clump[c] = i % 3
	}
}

// A regression finds the lines that points lie on.
func TestRegress(t *testing.T) {
	var points, targets [][]float64
	var weights []float64
	for i := range 4000 {
		x, y := float64(i%17), float64(i%23)
		points = append(points, []float64{x, y})
		targets = append(targets, []float64{3*x - y + 2, y / 2})
		weights = append(weights, 1+float64(i%3))
	}
	got := apply(regress(points, targets, weights), []float64{5, 7})
	for j, want := range []float64{10, 3.5} {
		if math.Abs(got[j]-want) > 0.01 {
			t.Errorf("target %d is %.3f, want %.3f", j, got[j], want)
		}
	}
}

// Clusters come from the vectors' file, and without one nothing is written.
func TestTrainClusters(t *testing.T) {
	words, vectors := []string{}, map[string][]float64{}
	for i := range 600 {
		word := string([]byte{'a' + byte(i%26), 'a' + byte(i/26)})
		words = append(words, word)
		v := make([]float64, 9)
		v[i%7], v[7], v[8] = 1, float64(i%11)/50, float64(i)
		vectors[word] = v
	}
	folder := t.TempDir()
	data, err := json.Marshal(map[string]any{"dimensions": 8, "words": words, "vectors": vectors})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "vectors.json")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	names, read, err := readVectors(path)
	if err != nil || len(names) != 600 || len(read[0]) != 8 {
		t.Fatalf("%d words, %d numbers each, %v", len(names), len(read[0]), err)
	}
	kinds := map[string][]float64{}
	for i, word := range words[:300] {
		kinds[word] = make([]float64, len(hook.Tags)+len(hook.Labels))
		kinds[word][i%7] = 8
		kinds[word][len(hook.Tags)] = 8
	}
	kind := map[int]int{}
	for i, group := range kMeans(expectedKinds(names, read, kinds), 40) {
		if first, ok := kind[group]; ok && first != i%7 {
			t.Fatalf("%q is in a group with words of another kind", names[i])
		}
		kind[group] = i % 7
	}
	if err := trainClusters(&run{out: folder}); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(folder, "clusters.model")); err == nil {
		t.Error("clusters were written without vectors")
	}
}
