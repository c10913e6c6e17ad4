package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed66d30230/article/internal/hook"
)

// writeCorpus writes a small corpus of invented articles, with the embedded
// models as the teacher.
func writeCorpus(t *testing.T, data, name string) {
	t.Helper()
	folder, file, _ := strings.Cut(name, "-")
	var texts, tokens bytes.Buffer
	in := gzip.NewWriter(&tokens)
	for i, who := range []string{"Ana Ruiz", "Kwame Mensah", "Ingrid Dahl", "The Harbour Company"} {
		id := fmt.Sprintf("%s-%d", name, i)
		text := who + " signed a deal in Lima on Monday.\n“It is good,” said " + who + ", who left."
		if err := json.NewEncoder(&texts).Encode(map[string]string{"id": id, "text": text}); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(in, "# id %s\n", id)
		d := hook.Open(text, nil)
		d.Tag()
		d.Label()
		d.Parse()
		for _, p := range d.Sentences() {
			for k := p.First; k < p.Last; k++ {
				tok, at := d.Token(k), func(b int) int { return len([]rune(text[:b])) }
				fmt.Fprintf(in, "%d\t%d\t%s\t%s\t_\t%d\t%s\t%s\t%d\n", at(tok.Start), at(tok.End), text[tok.Start:tok.End],
					hook.Tags[tok.Tag], at(d.Token(tok.Head).Start), hook.Rels[tok.Rel], hook.Labels[tok.Label], map[bool]int{true: 1}[k == p.First])
			}
			fmt.Fprintln(in)
		}
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string][]byte{
		filepath.Join(data, folder, file+".jsonl"):    texts.Bytes(),
		filepath.Join(data, "silver", name+".tsv.gz"): tokens.Bytes(),
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Training twice on the same articles gives the same bytes.
func TestTrainingIsDeterministic(t *testing.T) {
	data := t.TempDir()
	for _, name := range append(append([]string(nil), corpora...), devSets...) {
		writeCorpus(t, data, name)
	}
	var outs [2]string
	for i := range outs {
		outs[i] = t.TempDir()
		if err := (&run{data: data, out: outs[i], every: 1}).train("tags,labels,heads"); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"tags", "labels", "steps", "relations"} {
		one, err := os.ReadFile(filepath.Join(outs[0], name+".model"))
		if err != nil {
			t.Fatal(err)
		}
		two, err := os.ReadFile(filepath.Join(outs[1], name+".model"))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(one, two) {
			t.Errorf("%s: two runs give two models", name)
		}
		if header, _, _ := strings.Cut(string(one), "\n\n"); !strings.Contains(header, "polnear-dev: ") {
			t.Errorf("%s: the header does not give scores:\n%s", name, header)
		}
	}
}
