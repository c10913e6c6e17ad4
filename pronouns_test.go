package article

import (
	"os"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// A meant is a pronoun of an article in testdata/pronouns, with whom it means.
type meant struct {
	start int // byte
	who   string
}

var markedPronoun = regexp.MustCompile(`\{(\w+)=([^}]*)\}`)

// readMeant returns the text of an article without its answers, and these.
func readMeant(marked string) (text string, answers []meant) {
	var b strings.Builder
	last := 0
	for _, m := range markedPronoun.FindAllStringSubmatchIndex(marked, -1) {
		b.WriteString(marked[last:m[0]])
		answers = append(answers, meant{b.Len(), marked[m[4]:m[5]]})
		b.WriteString(marked[m[2]:m[3]])
		last = m[1]
	}
	b.WriteString(marked[last:])
	return b.String(), answers
}

// isMeant reports whether an entity's name, "" for none, is the one meant. What
// is meant in small letters may go without a name.
func isMeant(name, who string) bool {
	switch {
	case name == "":
		return strings.ToLower(who) == who
	case who == "":
		return false
	}
	name, who = strings.ToLower(name), strings.ToLower(who)
	return strings.Contains(name, who) || strings.Contains(who, name)
}

// leastMeant is the least percentage of the pronouns in testdata/pronouns that
// mean what their authors meant.
const leastMeant = 76

// TestPronounsOfThings counts how many of the pronouns of short articles are
// given to whom they mean, or to nothing that has a name.
func TestPronounsOfThings(t *testing.T) {
	data, err := os.ReadFile("testdata/pronouns/things.txt")
	if err != nil {
		t.Fatal(err)
	}
	right, total := map[string]int{}, map[string]int{}
	for _, part := range strings.Split(string(data), "\n== ")[1:] {
		title, marked, _ := strings.Cut(part, "\n")
		text, answers := readMeant(marked)
		p := readUpTo(text, nil)
		p.entities()
		p.quotations()
		p.speakers()
		for _, a := range answers {
			i := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].end > a.start })
			got, sort := p.nameAt(i), " nothing"
			if a.who != "" {
				sort = " named"
			}
			for _, key := range []string{"all", "all" + sort, p.tokens[i].lower + sort} {
				total[key]++
				if isMeant(got, a.who) {
					right[key]++
				}
			}
			if *namingSlips > 0 && !isMeant(got, a.who) {
				t.Logf("%s: got %q, not %q: %s [%s] %s", title, got, a.who, p.around(i-15, i), p.tokens[i].lower, p.around(i+1, i+6))
			}
		}
	}
	keys := make([]string, 0, len(total))
	for key := range total {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for _, key := range keys {
		t.Logf("%-18s %5.1f of %d", key, 100*float64(right[key])/float64(total[key]), total[key])
	}
	if 100*right["all"] < leastMeant*total["all"] {
		t.Errorf("%d of %d right", right["all"], total["all"])
	}
}
