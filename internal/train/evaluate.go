package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/seed66d30230/article/internal/hook"
)

// A tally counts what was right of what was there and of what was found.
type tally struct{ right, there, found int }

// f1 is in percent: the harmonic mean of precision and recall, or the share
// of what was there where everything has exactly one answer.
func (t tally) f1() float64 { return 200 * float64(t.right) / float64(max(1, t.there+t.found)) }

// A report is how far the models agree with a teacher. A token that the
// teacher has and the models lack is wrong in everything.
type report struct {
	tokens, sentences           tally
	tags, arcs, relations       tally
	names, people, orgs, places tally
}

// evaluate reads the lessons with the given models, nil for the embedded
// ones, from the plain text or from the teacher's tokens and sentences.
func evaluate(lessons []lesson, models any, tokens bool) *report {
	r := &report{}
	for _, l := range lessons {
		truth := l.open()
		d := hook.Open(l.text, l.paragraphs)
		if tokens {
			d = l.open()
		}
		d.Use(models)
		d.Tag()
		d.Label()
		d.Parse()
		r.add(truth, d)
	}
	return r
}

// files returns the models of syntax in the out folder, as far as they exist.
func (r *run) files() map[string][]byte {
	files := make(map[string][]byte)
	for _, name := range []string{"tags", "labels", "steps", "relations"} {
		if file, err := os.ReadFile(filepath.Join(r.out, name+".model")); err == nil {
			files[name] = file
		}
	}
	return files
}

// evaluate measures the models in the out folder on the dev articles.
func (r *run) evaluate() error {
	models, err := hook.Models(r.files())
	if err != nil {
		return err
	}
	for _, name := range devSets {
		lessons, err := readLessons(r.data, name, 1)
		if err != nil {
			return err
		}
		fmt.Printf("%s, plain text:\n%v", name, evaluate(lessons, models, false))
		fmt.Printf("%s, the teacher's tokens and sentences:\n%v", name, evaluate(lessons, models, true))
	}
	lessons, err := readGUM(r.data)
	if err != nil {
		return err
	}
	fmt.Printf("gum, plain text: tags %.2f\n", evaluate(lessons, models, false).tags.f1())
	fmt.Printf("gum, its tokens: tags %.2f\n", evaluate(lessons, models, true).tags.f1())
	return nil
}

// devSets are the teacher's articles that nothing is trained on.
var devSets = []string{"polnear-dev", "pages-dev"}

// scores returns what a model reaches on the dev articles, from plain text,
// in lines for its header; none where there are no dev articles.
func (r *run) scores(files map[string][]byte, name string) ([]string, error) {
	models, err := hook.Models(files)
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, set := range devSets {
		lessons, err := readLessons(r.data, set, 1)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		lines = append(lines, set+": "+evaluate(lessons, models, false).of(name))
	}
	return lines, nil
}

// add counts one article.
func (r *report) add(truth, d hook.Document) {
	byStart := make(map[int]hook.Token)
	for i := range d.Len() {
		byStart[d.Token(i).Start] = d.Token(i)
	}
	punct := uint8(slices.Index(hook.Rels, "punct"))
	r.tokens.found += d.Len()
	for i := range truth.Len() {
		want := truth.Token(i)
		got, ok := byStart[want.Start]
		ok = ok && got.End == want.End
		r.tokens.there++
		r.tags.there++
		if ok {
			r.tokens.right++
		}
		if ok && got.Tag == want.Tag {
			r.tags.right++
		}
		if want.Rel == punct {
			continue
		}
		r.arcs.there++
		r.relations.there++
		if ok && d.Token(got.Head).Start == truth.Token(want.Head).Start {
			r.arcs.right++
			if got.Rel == want.Rel {
				r.relations.right++
			}
		}
	}
	r.tags.found, r.arcs.found, r.relations.found = r.tags.there, r.arcs.there, r.relations.there
	r.addSentences(truth, d)
	r.addNames(truth, d)
}

func (r *report) addSentences(truth, d hook.Document) {
	starts := make(map[int]bool)
	for _, s := range truth.Sentences() {
		starts[truth.Token(s.First).Start] = true
	}
	r.sentences.there += len(starts)
	for _, s := range d.Sentences() {
		r.sentences.found++
		if starts[d.Token(s.First).Start] {
			r.sentences.right++
		}
	}
}

// An entity is a span of bytes with a kind.
type entity struct {
	start, end int
	kind       string
}

// entitiesOf returns the entities of a document: people, organisations and
// places, of which countries and cities are not told from seas and mountains.
func entitiesOf(d hook.Document) []entity {
	var out []entity
	for _, s := range d.Sentences() {
		open := ""
		for i := s.First; i < s.Last; i++ {
			t := d.Token(i)
			begin, kind, _ := strings.Cut(hook.Labels[t.Label], "-")
			if kind == "LOC" {
				kind = "GPE"
			}
			if kind != "PERSON" && kind != "ORG" && kind != "GPE" {
				open = ""
				continue
			}
			if begin == "B" || kind != open {
				out = append(out, entity{t.Start, t.End, kind})
			}
			out[len(out)-1].end = t.End
			open = kind
		}
	}
	return out
}

func (r *report) addNames(truth, d hook.Document) {
	there := make(map[entity]bool)
	of := map[string]*tally{"PERSON": &r.people, "ORG": &r.orgs, "GPE": &r.places}
	for _, e := range entitiesOf(truth) {
		there[e] = true
		r.names.there++
		of[e.kind].there++
	}
	for _, e := range entitiesOf(d) {
		r.names.found++
		of[e.kind].found++
		if there[e] {
			r.names.right++
			of[e.kind].right++
		}
	}
}

// of returns what the report says of one model.
func (r *report) of(model string) string {
	switch model {
	case "tags":
		return fmt.Sprintf("tags %.2f", r.tags.f1())
	case "labels":
		return fmt.Sprintf("names %.2f (persons %.2f, organisations %.2f, places %.2f)", r.names.f1(), r.people.f1(), r.orgs.f1(), r.places.f1())
	}
	return fmt.Sprintf("unlabelled %.2f, labelled %.2f", r.arcs.f1(), r.relations.f1())
}

func (r *report) String() string {
	return fmt.Sprintf("  tokens %.2f, sentences %.2f\n  %s\n  %s\n  %s\n",
		r.tokens.f1(), r.sentences.f1(), r.of("tags"), r.of("labels"), r.of("heads"))
}
