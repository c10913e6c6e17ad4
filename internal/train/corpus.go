package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	_ "github.com/seed66d30230/article" // sets the hook
	"github.com/seed66d30230/article/internal/hook"
)

// A lesson is one article with a teacher's syntax.
type lesson struct {
	id, text   string
	paragraphs []hook.Range // bytes
	sentences  [][]word
}

// A word is a token of the teacher's.
type word struct {
	start, end int // bytes
	tag, label uint8
	rel        uint8
	head       int // the start of its head
}

// readLessons reads silver/NAME.tsv.gz under the data folder with the texts
// of the .jsonl file that it was made from; of its articles each every-th.
func readLessons(data, name string, every int) ([]lesson, error) {
	folder, file, _ := strings.Cut(name, "-")
	texts, err := readTexts(filepath.Join(data, folder, file+".jsonl"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(data, "silver", name+".tsv.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	r := lessonReader{texts: texts, tags: numbers(hook.Tags), labels: numbers(hook.Labels), rels: numbers(hook.Rels)}
	lines := bufio.NewScanner(unzipped)
	for lines.Scan() && r.err == nil {
		r.line(lines.Text())
	}
	if r.err == nil {
		r.err = lines.Err()
	}
	var out []lesson
	for i, l := range r.lessons {
		if i%max(every, 1) == 0 {
			out = append(out, l)
		}
	}
	return out, r.err
}

// readTexts reads the texts of a .jsonl file, by id.
func readTexts(path string) (map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	texts := make(map[string]string)
	for in := json.NewDecoder(f); in.More(); {
		var rec struct{ ID, Text string }
		if err := in.Decode(&rec); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		texts[rec.ID] = rec.Text
	}
	return texts, nil
}

// numbers maps each name to its index.
func numbers(names []string) map[string]uint8 {
	out := make(map[string]uint8)
	for i, n := range names {
		out[n] = uint8(i)
	}
	return out
}

// A lessonReader reads the teacher's lines.
type lessonReader struct {
	texts              map[string]string
	tags, labels, rels map[string]uint8

	lessons []lesson
	bytes   []int // where each character of the lesson's text starts
	blank   bool  // a paragraph begins
	err     error
}

// line reads one line of the teacher's file.
func (r *lessonReader) line(line string) {
	if id, ok := strings.CutPrefix(line, "# id "); ok {
		r.begin(id)
		return
	}
	f := strings.Split(line, "\t")
	if r.blank = r.blank || line == ""; len(f) < 9 {
		return
	}
	var at [3]int
	for k, field := range []string{f[0], f[1], f[5]} {
		n, err := strconv.Atoi(field)
		if err != nil || n >= len(r.bytes) {
			r.err = fmt.Errorf("bad line %q", line)
			return
		}
		at[k] = r.bytes[n]
	}
	l := &r.lessons[len(r.lessons)-1]
	if r.blank {
		l.paragraphs = append(l.paragraphs, hook.Range{First: at[0]})
	}
	l.paragraphs[len(l.paragraphs)-1].Last = at[1]
	if r.blank || f[8] == "1" {
		l.sentences = append(l.sentences, nil)
	}
	r.blank = false
	s := &l.sentences[len(l.sentences)-1]
	*s = append(*s, word{start: at[0], end: at[1], tag: r.tags[f[3]], label: r.labels[f[7]], rel: r.rels[f[6]], head: at[2]})
}

func (r *lessonReader) begin(id string) {
	text := r.texts[id]
	r.lessons = append(r.lessons, lesson{id: id, text: text})
	r.blank = true
	r.bytes = r.bytes[:0]
	for i := range text {
		r.bytes = append(r.bytes, i)
	}
	r.bytes = append(r.bytes, len(text))
	if text == "" {
		r.err = fmt.Errorf("article %s: no text", id)
	}
}

// open returns the lesson's text with the teacher's tokens, sentences, tags,
// labels and heads.
func (l *lesson) open() hook.Document {
	sentences := make([][]hook.Range, len(l.sentences))
	index := make(map[int]int)
	for s, words := range l.sentences {
		for _, w := range words {
			sentences[s] = append(sentences[s], hook.Range{First: w.start, Last: w.end})
			index[w.start] = len(index)
		}
	}
	d := hook.OpenTokens(l.text, l.paragraphs, sentences)
	for i, w := range slices.Concat(l.sentences...) {
		d.SetTag(i, w.tag)
		d.SetLabel(i, w.label)
		d.SetHead(i, index[w.head], w.rel)
	}
	d.Link()
	return d
}

// shuffled returns the numbers below n in a random order, the same for the
// same seed.
func shuffled(n int, seed uint64) []int {
	return rand.New(rand.NewPCG(seed, 20)).Perm(n)
}
