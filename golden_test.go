package article

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the JSON files of testdata from what Parse returns now")

// TestGolden compares what Parse makes of testdata/NAME.txt with NAME.json.
// The JSON is what the library returns, not what is right: a change of it is
// to be looked at, and what is wrong in it to be found in testdata/expect.
func TestGolden(t *testing.T) {
	if testing.Short() {
		t.Skip("what a pass finds changes while it is worked on")
	}
	if files, _ := filepath.Glob("testdata/*.json"); len(files) == 0 && !*update {
		t.Skip("no JSON files in testdata: go test -run Golden -update writes them")
	}
	for file, text := range texts(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			a := parseText(t, text)
			got, golden := goldenJSON(t, a), strings.TrimSuffix(file, ".txt")+".json"
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			data, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (go test -run Golden -update writes it)", err)
			}
			var want Article
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatalf("%s: %v", golden, err)
			}
			if diff := cmp.Diff(&want, a); diff != "" {
				t.Errorf("%s differs (-want +got; go test -run Golden -update accepts it):\n%s", golden, diff)
			} else if !bytes.Equal(got, data) {
				t.Errorf("%s says the same in other bytes: go test -run Golden -update", golden)
			}
		})
	}
}

// Every JSON file has its text, and none is left behind by a renamed one.
func TestGoldenPairs(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if _, err := os.Stat(strings.TrimSuffix(file, ".json") + ".txt"); err != nil {
			t.Errorf("%s has no text: %v", file, err)
		}
	}
}

// goldenJSON returns an article as the command prints it for -json.
func goldenJSON(t *testing.T, a *Article) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(a); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
