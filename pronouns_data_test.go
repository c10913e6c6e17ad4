package article

import (
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// A markedMention is one mention of hand-marked coreference: bytes and entity.
type markedMention struct {
	start, end int
	id         string
	named      bool // its words hold a proper noun
	headed     bool // the one that governs the others is
	pronoun    bool // it is a third-person pronoun
	head, seen int  // which of its words governs the others, and how many are read
}

// readMarked reads the text and mentions of one CoNLL-U file of GUM.
func readMarked(t *testing.T, file string) (string, []markedMention) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	var out []markedMention
	open := map[string][]int{} // by entity, indexes into out
	space := false
	joined, after := 0, false // up to which token words are joined, and whether a space follows
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "# sent_id") {
			joined = 0
		}
		if line == "# newpar" && text.Len() > 0 {
			text.WriteString("\n\n")
			space = false
		}
		c := strings.Split(line, "\t")
		if len(c) < 10 || strings.Contains(c[0], ".") {
			continue
		}
		if _, last, ok := strings.Cut(c[0], "-"); ok {
			joined, _ = strconv.Atoi(last) // Ruiz's is written as one, marked as two
			after = !strings.Contains(c[9], "SpaceAfter=No")
			continue
		}
		if space {
			text.WriteByte(' ')
		}
		start := text.Len()
		text.WriteString(c[1])
		space = !strings.Contains(c[9], "SpaceAfter=No")
		if n, _ := strconv.Atoi(c[0]); n < joined {
			space = false
		} else if n == joined {
			space, joined = after, 0
		}
		_, marks, _ := strings.Cut(c[9], "Entity=")
		marks, _, _ = strings.Cut(marks, "|")
		pr, isPronoun := pronounOf(strings.ToLower(c[1]))
		isPronoun = isPronoun && !pr.first && strings.HasPrefix(c[4], "PRP")
		for _, ids := range open {
			for _, i := range ids {
				out[i].named = out[i].named || strings.HasPrefix(c[4], "NNP")
				out[i].seen++
				out[i].headed = out[i].headed || out[i].seen == out[i].head && strings.HasPrefix(c[4], "NNP")
			}
		}
		last := -1
		for marks != "" {
			switch {
			case marks[0] == '(':
				id := marks[1:]
				id = id[:strings.IndexAny(id+"-", "-)(")]
				rest := marks[1:]
				head := 0
				if fields := strings.SplitN(rest, "-", 7); len(fields) > 5 {
					first, _, _ := strings.Cut(fields[5], ",")
					head, _ = strconv.Atoi(first)
				}
				marks = rest[min(len(rest), strings.IndexAny(rest+")", "()")):]
				last = len(out)
				out = append(out, markedMention{start: start, id: id, named: strings.HasPrefix(c[4], "NNP"), pronoun: isPronoun, head: head, seen: 1, headed: head == 1 && strings.HasPrefix(c[4], "NNP")})
				open[id] = append(open[id], last)
			case marks[0] == ')' && last >= 0:
				id := out[last].id
				out[last].end = text.Len()
				open[id] = open[id][:len(open[id])-1]
				marks, last = marks[1:], last-1
			default:
				n := strings.IndexByte(marks, ')')
				if n < 0 {
					marks = ""
					break
				}
				if ids := open[marks[:n]]; len(ids) > 0 {
					i := ids[len(ids)-1]
					out[i].end = text.Len()
					out[i].pronoun = out[i].pronoun && out[i].start == start
					open[marks[:n]] = ids[:len(ids)-1]
				}
				marks = marks[n+1:]
			}
		}
	}
	return text.String(), out
}

// TestPronounsOfWorldNews counts how many third-person pronouns of hand-marked
// news, whose entity the text names, are resolved to that entity: all, where any
// proper noun in its words makes a name ("many people whom Wikinews saw"), and
// properly, where one governs them.
func TestPronounsOfWorldNews(t *testing.T) {
	files, _ := filepath.Glob(*dataDir + "/gum/*.conllu")
	if len(files) == 0 {
		t.Skip("no data in ", *dataDir)
	}
	sort.Strings(files)
	right, total := map[string]int{}, map[string]int{}
	slips := 0
	for _, file := range files {
		text, marked := readMarked(t, file)
		p := readUpTo(text, nil)
		p.entities()
		p.quotations()
		p.speakers()
		named, headed := map[string]bool{}, map[string]bool{}
		for _, m := range marked {
			headed[m.id] = headed[m.id] || m.headed && !m.pronoun
			named[m.id] = named[m.id] || m.named && !m.pronoun
		}
		for _, m := range marked {
			if !m.pronoun || !named[m.id] || m.end == 0 {
				continue
			}
			i := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].end > m.start })
			if i == len(p.tokens) {
				continue
			}
			word := p.tokens[i].lower
			ok := p.entityAt(i) >= 0 && p.marks(p.entityAt(i), m.id, marked)
			tags := []string{"all", word}
			if headed[m.id] {
				tags = append(tags, "properly")
			}
			for _, tag := range tags {
				total[tag]++
				if ok {
					right[tag]++
				}
			}
			if !ok && slips < *namingSlips {
				slips++
				t.Logf("%s %q got %q\n\t%s [%s] %s", filepath.Base(file), m.id, p.nameAt(i), p.around(i-25, i), word, p.around(i+1, i+6))
			}
		}
	}
	for _, tag := range []string{"all", "properly", "he", "his", "him", "she", "her", "it", "its", "they", "their", "them"} {
		t.Logf("%-6s %5.1f of %s", tag, 100*float64(right[tag])/float64(max(1, total[tag])), strconv.Itoa(total[tag]))
	}
}

// marks reports whether one of an entity's names is, in the marked mentions, a
// mention of id: the smallest marked mention around its head.
func (p *parser) marks(k int, id string, marked []markedMention) bool {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.entity != k || m.kind != ByName {
			continue
		}
		at, size, best := p.tokens[m.last-1].start, 1<<30, ""
		for _, g := range marked {
			if g.start <= p.tokens[m.first].start && at < g.end && g.end-g.start < size {
				size, best = g.end-g.start, g.id
			}
		}
		if best == id {
			return true
		}
	}
	return false
}
