// The acceptance test judges the library against what the authors of the
// articles in testdata meant, not against its own output. What they meant
// stands in testdata/expect/NAME.txt, one fact a line, its fields between bars:
//
//	headline, standfirst, byline, dateline, published, updated: the words
//	heading, caption, furniture: how a paragraph of that kind begins
//	body: how many body paragraphs there are
//	person, organization, place: name | role | role …
//	mention: name | words [the mention] words
//	says: speaker | kind | words … more words | source=words cue=words
//	silent: words that nobody is quoted as saying
//	claim: words [the figure] words | kind= value= max= bound= unit= of= date= about= change= speaker=
//	agreement: words [the deal] words | status= kind= count= parties=A; B topics=words; words speaker=
//	noagreement: words that report no agreement made
//
// " or " stands between names that are equally right, \n is a line's end, and
// a determiner before a name, a role or what is counted does not matter.
// A fact that the library misses stands in testdata/expect/KNOWN-GAPS under
// its reason. To bring that list up to date:
//
//	go test -run Acceptance . -update-gaps
//
// A gap new to it stands under the reason that the kind of fault suggests, one
// that was in it keeps the reason it had. Without the list nothing fails.

package article

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const gapsFile = "testdata/expect/KNOWN-GAPS"

var updateGaps = flag.Bool("update-gaps", false, "rewrite "+gapsFile)

// A fact is one line of a file in testdata/expect.
type fact struct {
	file, kind string
	fields     []string
	line       string
}

func (f fact) String() string { return f.file + ": " + f.line }

// TestAcceptance holds every fact that is no known gap to be true, and every
// known gap to be one still.
func TestAcceptance(t *testing.T) {
	gaps := readGaps(t)
	missed := map[string]string{}
	total, right := map[string]int{}, map[string]int{}
	for _, file := range expectFiles(t) {
		text, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		a := parseText(t, string(text))
		for _, f := range readFacts(t, filepath.Join("testdata/expect", file)) {
			total[f.kind]++
			wrong := f.check(a)
			if wrong == "" {
				right[f.kind]++
			} else {
				missed[f.String()] = f.reason(wrong)
			}
			_, known := gaps[f.String()]
			switch {
			case *updateGaps:
			case gaps == nil:
				if wrong != "" {
					t.Logf("%s\n\t%s", f, wrong)
				}
			case wrong != "" && !known:
				t.Errorf("%s\n\t%s", f, wrong)
			case wrong == "" && known:
				t.Errorf("%s\n\tno longer a gap: go test -run Acceptance . -update-gaps", f)
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(total)) {
		t.Logf("%-12s %4d of %4d", kind, right[kind], total[kind])
	}
	if *updateGaps {
		writeGaps(t, gaps, missed)
	}
}

func expectFiles(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/expect/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no files of facts: %v", err)
	}
	for i, path := range paths {
		paths[i] = filepath.Base(path)
	}
	return paths
}

// readFacts returns the facts about one article.
func readFacts(t *testing.T, path string) []fact {
	t.Helper()
	file := filepath.Base(path)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var facts []fact
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		kind, rest, ok := strings.Cut(line, ": ")
		if !ok {
			t.Fatalf("%s: %q is no fact", file, line)
		}
		rest = strings.ReplaceAll(rest, `\n`, "\n")
		facts = append(facts, fact{file: file, kind: kind, fields: strings.Split(rest, " | "), line: line})
	}
	return facts
}

// readGaps returns the known gaps, each with its reason.
func readGaps(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(gapsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		t.Fatal(err)
	}
	gaps, reason := map[string]string{}, ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if r, ok := strings.CutPrefix(line, "# "); ok {
			reason = r
		} else if line != "" {
			gaps[line] = reason
		}
	}
	return gaps
}

// writeGaps writes the facts missed, under the reasons they had before, or
// else those of missed.
func writeGaps(t *testing.T, known, missed map[string]string) {
	t.Helper()
	byReason := map[string][]string{}
	for gap, reason := range missed {
		if known[gap] != "" {
			reason = known[gap]
		}
		byReason[reason] = append(byReason[reason], gap)
	}
	var b strings.Builder
	for _, reason := range slices.Sorted(maps.Keys(byReason)) {
		fmt.Fprintf(&b, "# %s\n", reason)
		for _, gap := range slices.Sorted(slices.Values(byReason[reason])) {
			fmt.Fprintln(&b, gap)
		}
		fmt.Fprintln(&b)
	}
	if err := os.WriteFile(gapsFile, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
