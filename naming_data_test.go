package article

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// The tests here measure naming by itself, on data given by path: sources are
// the marked ones and, with -teacher, tags, labels and heads are the
// teacher's, so that no other pass's errors count. They skip without the data.
var (
	dataDir     = flag.String("data", "../shared/data", "folder of the development data")
	teacher     = flag.Bool("teacher", false, "take tags, labels and heads from the teacher")
	namingSlips = flag.Int("slips", 0, "print so many wrong names")
)

// A goldSource is a marked source with the names that are right for it.
type goldSource struct {
	Span    [][2]int `json:"span"`
	Names   []string `json:"names"`
	Kind    string   `json:"kind"`
	Pronoun bool     `json:"pronoun"`
}

type goldArticle struct {
	ID           string `json:"id"`
	Text         string `json:"text"`
	Attributions []struct {
		Content [][2]int `json:"content"`
		Source  [][2]int `json:"source"`
		Cue     [][2]int `json:"cue"`
	} `json:"attributions"`
	Sources []goldSource `json:"sources"`
}

// readLines decodes a file of JSON lines, by id; it skips the test without it.
func readLines(t *testing.T, name string) map[string]*goldArticle {
	t.Helper()
	f, err := os.Open(*dataDir + "/" + name)
	if err != nil {
		t.Skip("no data: ", err)
	}
	defer f.Close()
	out := map[string]*goldArticle{}
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		a := new(goldArticle)
		if err := json.Unmarshal(scan.Bytes(), a); err != nil {
			t.Fatal(err)
		}
		out[a.ID] = a
	}
	return out
}

// A lesson is what the teacher says of one token.
type lesson struct {
	start, end, head      int
	tag, rel, label, word string
}

// readTeacher reads a file of the teacher's, by article.
func readTeacher(t *testing.T, name string) map[string][]lesson {
	t.Helper()
	f, err := os.Open(*dataDir + "/silver/" + name)
	if err != nil {
		t.Skip("no data: ", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]lesson{}
	id := ""
	scan := bufio.NewScanner(z)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		line := scan.Text()
		if rest, ok := strings.CutPrefix(line, "# id "); ok {
			id = rest
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) < 9 {
			continue
		}
		n := func(i int) int { v, _ := strconv.Atoi(c[i]); return v }
		out[id] = append(out[id], lesson{n(0), n(1), n(5), c[3], c[6], c[7], c[2]})
	}
	return out
}

// bytesOf returns the byte offset of each code point of text, and its end.
func bytesOf(text string) []int {
	var out []int
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}

// learn overwrites tags, labels and heads with the teacher's.
func (p *parser) learn(lessons []lesson) {
	at := bytesOf(p.text)
	tokenAt := map[int]int{} // by code points of the teacher's starts
	j := 0
	for _, l := range lessons {
		for j < len(p.tokens) && p.tokens[j].end <= at[l.start] {
			j++
		}
		if j < len(p.tokens) && p.tokens[j].start <= at[l.start] {
			tokenAt[l.start] = j
		}
	}
	for _, l := range lessons {
		i, ok := tokenAt[l.start]
		if !ok {
			continue
		}
		t := &p.tokens[i]
		t.tag = tag(index(tagNames[:], l.tag))
		if l.label != "O" {
			t.label = labelOf(labelKind(index(labelNames[:], l.label[2:])), l.label[0] == 'B')
		} else {
			t.label = 0
		}
		if h, ok := tokenAt[l.head]; ok && p.tokens[h].sent == t.sent {
			t.head, t.rel = int32(h), rel(index(relNames[:], l.rel))
		}
	}
	p.breakCycles()
	p.linkTree()
}

func index(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return 0
}

// breakCycles roots tokens whose heads do not end at a root, which a division
// into other sentences than the teacher's can leave behind.
func (p *parser) breakCycles() {
	for i := range p.tokens {
		j := i
		for n := 0; int(p.tokens[j].head) != j; n++ {
			if j = int(p.tokens[j].head); n > 200 {
				p.tokens[i].head = int32(i)
				break
			}
		}
	}
}

// readUpTo runs the passes before entities.
func readUpTo(text string, lessons []lesson) *parser {
	p := &parser{text: text, article: &Article{Text: text}}
	p.paragraphs()
	p.sentences()
	p.tokenize()
	p.tagTokens()
	p.labelTokens()
	p.parseHeads()
	if lessons != nil {
		p.learn(lessons)
	}
	return p
}

// tokensOf returns the range of tokens that some spans in code points touch.
func (p *parser) tokensOf(at []int, spans [][2]int) tokenRange {
	if len(spans) == 0 {
		return tokenRange{}
	}
	lo, hi := at[spans[0][0]], at[spans[0][1]]
	for _, s := range spans {
		lo, hi = min(lo, at[s[0]]), max(hi, at[s[1]])
	}
	first := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].end > lo })
	last := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].start >= hi })
	return tokenRange{first, last}
}

// markedQuotes makes p.quotes of an article's marked attributions.
func (p *parser) markedQuotes(g *goldArticle) [][][2]int {
	at := bytesOf(p.text)
	var sources [][][2]int
	p.quotationMarks()
	p.quotes = nil
	type pair struct {
		quotation
		source [][2]int
	}
	var all []pair
	for _, a := range g.Attributions {
		q := quotation{head: -1, kind: Indirect, confidence: 1}
		for _, c := range a.Content {
			if r := p.tokensOf(at, [][2]int{c}); !r.empty() {
				q.content = append(q.content, r)
			}
		}
		q.cue, q.source = p.tokensOf(at, a.Cue), p.tokensOf(at, a.Source)
		if len(q.content) == 0 {
			continue
		}
		if !q.source.empty() {
			q.head = p.headOf(q.source)
		}
		all = append(all, pair{q, a.Source})
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].content[0].first < all[j].content[0].first })
	for _, x := range all {
		p.quotes = append(p.quotes, x.quotation)
		sources = append(sources, x.source)
	}
	p.publishQuotes()
	return sources
}

var notName = map[string]bool{"the": true, "a": true, "an": true, "mr": true, "mrs": true, "ms": true, "dr": true,
	"sen": true, "rep": true, "gov": true, "president": true, "senator": true}

var wordPattern = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// scored returns a name as the scorers compare it.
func scored(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	s := strings.NewReplacer("’s", "", "'s", "").Replace(cases.Fold().String(b.String()))
	var out []string
	for _, w := range wordPattern.FindAllString(s, -1) {
		if !notName[w] {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// TestNamingOfSources counts how many of the marked sources of dev are named
// right, given the source.
func TestNamingOfSources(t *testing.T) {
	marked := readLines(t, "polnear/dev.jsonl")
	named := readLines(t, "polnear/names.dev.jsonl")
	var lessons map[string][]lesson
	if *teacher {
		lessons = readTeacher(t, "polnear-dev.tsv.gz")
	}
	var ids []string
	for id := range marked {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	right, total := map[string]int{}, map[string]int{}
	slips := 0
	for _, id := range ids {
		g := marked[id]
		p := readUpTo(g.Text, lessons[id])
		p.entities()
		sources := p.markedQuotes(g)
		p.speakers()
		want := map[string]*goldSource{}
		for i := range named[id].Sources {
			want[fmt.Sprint(named[id].Sources[i].Span)] = &named[id].Sources[i]
		}
		for i := range sources {
			w := want[fmt.Sprint(sources[i])]
			if w == nil {
				continue
			}
			got := p.article.Quotations[i].Speaker
			ok := false
			for _, n := range w.Names {
				ok = ok || scored(n) == scored(got)
			}
			tags := []string{w.Kind}
			if w.Kind == "person" || w.Kind == "org" {
				tags = append(tags, "named")
				if w.Pronoun {
					tags = append(tags, "pronoun")
				}
			} else if w.Kind != "place" {
				k := p.entityNamed(got)
				ok = k < 0 || p.known[k].class == classNation
			}
			for _, tag := range tags {
				total[tag]++
				if ok {
					right[tag]++
				}
			}
			if !ok && slips < *namingSlips {
				slips++
				q := &p.quotes[i]
				t.Logf("%s %s want %q got %q\n\t%s [%s] %s", id, w.Kind, w.Names, got, p.around(q.source.first-12, q.source.first), p.rangeSpan(q.source).Text, p.around(q.source.last, q.source.last+6))
			}
		}
	}
	for _, tag := range []string{"named", "person", "org", "place", "pronoun", "group", "none"} {
		t.Logf("%-8s %5.1f of %d", tag, 100*float64(right[tag])/float64(max(1, total[tag])), total[tag])
	}
}

// entityNamed returns the entity of a name, or -1.
func (p *parser) entityNamed(name string) int {
	for k := range p.known {
		if p.known[k].unnamed.empty() && p.nameOf(k) == name {
			return k
		}
	}
	return -1
}

// around returns the text of the tokens from first to last, cut to what there is.
func (p *parser) around(first, last int) string {
	first, last = max(first, 0), min(last, len(p.tokens))
	if first >= last {
		return ""
	}
	return p.tokenSpan(first, last-1).Text
}
