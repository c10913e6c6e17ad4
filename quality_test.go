package article

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The development corpora and their scorers stand outside the repository;
// the test is skipped where they are absent.
const (
	scorerPath  = "../shared/eval/predictions.py"
	corporaPath = "../shared/data"
)

// figuresPath holds what the scorers said of the last version that was
// measured with -update-figures.
const figuresPath = "testdata/quality/figures.tsv"

var updateFigures = flag.Bool("update-figures", false, "rewrite "+figuresPath)

// TestQuality fails where one of the scorers' figures on the development
// corpora falls below the one recorded.
func TestQuality(t *testing.T) {
	if testing.Short() {
		t.Skip("scores every corpus")
	}
	if _, err := os.Stat(scorerPath); err != nil {
		t.Skipf("%s is not here", scorerPath)
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("the scorers need python3")
	}
	got := scoreAll(t)
	if *updateFigures {
		writeFigures(t, got)
		return
	}
	want := readFigures(t)
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if now, ok := got[name]; !ok || now < want[name] {
			t.Errorf("%s is %.1f, was %.1f", name, now, want[name])
		}
	}
}

// scoreAll builds the command, runs the scorers and returns their figures.
func scoreAll(t *testing.T) map[string]float64 {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "article")
	if out, err := exec.Command("go", "build", "-o", bin, "./cmd/article").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	out, err := exec.Command("python3", scorerPath, "score", bin+" -jsonl", corporaPath).CombinedOutput()
	if err != nil || strings.Contains(string(out), "FAILED") {
		t.Fatalf("scoring: %v\n%s", err, out)
	}
	return figures(string(out))
}

// A row of the scorers is a label and numbers: precision, recall and F1, or
// one figure. The quantity scorer heads each suite's rows with its name.
var (
	sectionRow = regexp.MustCompile(`^== \w+ +(\S+)`)
	suiteRow   = regexp.MustCompile(`^(\S+) +P +R +F1`)
	prfRow     = regexp.MustCompile(`^(\S.*?) +P +[\d.]+ +R +[\d.]+ +F1 +([\d.]+)`)
	tableRow   = regexp.MustCompile(`^  (\S+) +[\d.]+ +[\d.]+ +([\d.]+) +\d+ +\d+ +\d+`)
	oneRow     = regexp.MustCompile(`^ *(exact|headline|name recall[a-z ]*|speaker[a-z ]*|status|count|kind) +([\d.]+)`)
)

// figures reads the figures from the scorers' output.
func figures(out string) map[string]float64 {
	found := make(map[string]float64)
	section, suite := "", ""
	for line := range strings.Lines(out) {
		if m := sectionRow.FindStringSubmatch(line); m != nil {
			section, suite = m[1], ""
		}
		if m := suiteRow.FindStringSubmatch(line); m != nil {
			suite = " " + m[1]
		}
		for _, row := range []*regexp.Regexp{prfRow, tableRow, oneRow} {
			if m := row.FindStringSubmatch(line); m != nil {
				value, _ := strconv.ParseFloat(m[2], 64)
				found[section+suite+" "+strings.TrimSpace(m[1])] = value
				break
			}
		}
	}
	return found
}

func readFigures(t *testing.T) map[string]float64 {
	t.Helper()
	f, err := os.Open(figuresPath)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want := make(map[string]float64)
	for lines := bufio.NewScanner(f); lines.Scan(); {
		name, value, ok := strings.Cut(lines.Text(), "\t")
		if n, err := strconv.ParseFloat(value, 64); ok && err == nil {
			want[name] = n
		}
	}
	if len(want) == 0 {
		t.Fatalf("%s holds no figure", figuresPath)
	}
	return want
}

func writeFigures(t *testing.T, got map[string]float64) {
	t.Helper()
	var b strings.Builder
	b.WriteString("# What the scorers said of the development corpora, written by go test -run TestQuality -update-figures\n")
	for _, name := range slices.SortedFunc(maps.Keys(got), cmp.Compare[string]) {
		fmt.Fprintf(&b, "%s\t%.1f\n", name, got[name])
	}
	if err := os.MkdirAll(filepath.Dir(figuresPath), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(figuresPath, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
