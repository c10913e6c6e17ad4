// Command train trains the models that package article embeds.
//
//	go run ./internal/train                    # all models, in order
//	go run ./internal/train -models tags,parse # some
//	go run ./internal/train -evaluate          # only measure the embedded ones
//
// It reads the corpora under -data, trains, prunes, quantises, and writes one
// file a model to -out. The same data and options give the same bytes. After
// writing, build again: the models are embedded. A model sees the output of
// the models before it, so their order in the list of trainers matters.
//
// # To add a model
//
// Write its features in package article as a method that appends numbers of
// 32 bits to a buffer, made with feature1, feature2, feature3 and hashWord.
// Give package hook a variable for it and set that in the pass's init. Here,
// write a file with a train function and put it in the list of trainers. There
// are two ready learners: trainChain for a sequence of labels (in use: newChain
// and viterbi), and trainRanker for the best of several candidates
// (in use: the method rank of a model of one class). Let the run write what
// they return. Every new model is found by loadModel under its name.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A run is what the command line asked for, and what the trainers share.
type run struct {
	data    string // the folder of corpora
	out     string // the folder of models
	vectors string // the file of word vectors, if any
	every   int    // train on each so-many-th article
	start   time.Time

	pupils [orders][]pupil  // see articles
	words  map[string][]row // of models, by name
}

// A trainer makes one model, or some that belong together.
type trainer struct {
	name  string
	train func(r *run) error
}

// trainers are in the order in which models build on each other.
var trainers = []trainer{
	{"clusters", trainClusters},
	{"tags", trainTags},
	{"labels", trainLabels},
	{"heads", trainHeads},
}

func main() {
	log.SetFlags(0)
	r := &run{start: time.Now()}
	flag.StringVar(&r.data, "data", "../shared/data", "`folder` of the corpora")
	flag.StringVar(&r.vectors, "vectors", "", "`file` of word vectors, to make the clusters anew")
	flag.StringVar(&r.out, "out", "models", "`folder` to write the models to")
	flag.IntVar(&r.every, "every", 1, "train on each `n`th article only, to try things")
	models := flag.String("models", "", "comma-separated `names` of the models to train; all if empty")
	measure := flag.Bool("evaluate", false, "measure the models in the -out folder and train nothing")
	flag.Parse()
	if *measure {
		if err := r.evaluate(); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := r.train(*models); err != nil {
		log.Fatal(err)
	}
}

// train trains the named models, or all.
func (r *run) train(names string) error {
	for _, t := range trainers {
		if names == "" || strings.Contains(","+names+",", ","+t.name+",") {
			if err := t.train(r); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	return nil
}

// write writes a model's file with the learner's features that were updated
// at least so often. notes are lines for the header: data, options, scores.
func (r *run) write(name string, l *learner, updates int, notes ...string) error {
	return r.writeRows(name, l.classes, l.rowsOf(updates), notes...)
}

// writeRows writes a model's file.
func (r *run) writeRows(name string, classes int, rows []row, notes ...string) error {
	file := pack(classes, rows, append([]string{"article model " + name}, notes...))
	path := filepath.Join(r.out, name+".model")
	fmt.Printf("%s: %d bytes\n", path, len(file))
	return os.WriteFile(path, file, 0o644)
}

// clock returns how long the run has been going.
func (r *run) clock() time.Duration { return time.Since(r.start) }
