package article

import (
	"sort"
	"testing"
)

// TestPersonMentions compares the people named with the teacher's, on articles
// that no model learns from: how many spans are equal, and of the others how
// many overlap one of the teacher's, and of what sort the rest are.
func TestPersonMentions(t *testing.T) {
	for _, set := range []struct{ name, texts, silver string }{
		{"polnear-dev", "polnear/dev.jsonl", "polnear-dev.tsv.gz"},
		{"pages-dev", "pages/dev.jsonl", "pages-dev.tsv.gz"},
	} {
		marked, lessons := readLines(t, set.texts), readTeacher(t, set.silver)
		var ids []string
		for id := range marked {
			ids = append(ids, id)
		}
		sort.Strings(ids)
		var n comparison
		for _, id := range ids {
			p := readUpTo(marked[id].Text, nil)
			p.entities()
			p.compareMentions(t, &n, lessons[id])
		}
		precision, recall := float64(n.equal)/float64(max(1, n.ours)), float64(n.equal)/float64(max(1, n.theirs))
		t.Logf("%s: P %.1f R %.1f F1 %.1f; of %d more of ours %d overlap a person, %d another name, %d nothing; of %d missed %d overlap; overlaps as equal: F1 %.1f", set.name,
			100*precision, 100*recall, 200*precision*recall/max(0.001, precision+recall),
			n.ours-n.equal, n.overlap, n.otherKind, n.ours-n.equal-n.overlap-n.otherKind, n.theirs-n.equal, n.missedOverlap,
			200*float64(n.equal+n.overlap)/float64(max(1, n.ours+n.theirs)))
	}
}

// A comparison counts mentions.
type comparison struct{ ours, theirs, equal, overlap, otherKind, missedOverlap int }

// compareMentions adds one article's mentions.
func (p *parser) compareMentions(t *testing.T, n *comparison, lessons []lesson) {
	at := bytesOf(p.text)
	kindAt := map[int]string{} // by the teacher's bytes
	theirs := map[[2]int]bool{}
	for i := 0; i < len(lessons); i++ {
		l := lessons[i]
		if l.label == "O" {
			continue
		}
		j := i
		for j+1 < len(lessons) && lessons[j+1].label == "I-"+l.label[2:] {
			j++
		}
		end := j
		if w := lessons[j].word; j > i && (w == "'s" || w == "’s" || w == "'") {
			end-- // the teacher takes 's for a part of many names
		}
		first, last := at[l.start], at[lessons[end].end]
		for b := first; b < last; b++ {
			kindAt[b] = l.label[2:]
		}
		if l.label[2:] == "PERSON" && p.holdsByte(first) {
			theirs[[2]int{first, last}] = true
		}
		i = j
	}
	n.theirs += len(theirs)
	covered := map[int]bool{}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.kind != ByName || m.entity < 0 || p.known[m.entity].class != classPerson {
			continue
		}
		n.ours++
		first, last := p.tokens[m.first].start, p.tokens[m.last-1].end
		kind := ""
		for b := first; b < last; b++ {
			covered[b] = true
			if kind != "PERSON" && kindAt[b] != "" {
				kind = kindAt[b]
			}
		}
		switch {
		case theirs[[2]int{first, last}]:
			n.equal++
			delete(theirs, [2]int{first, last})
		case kind == "PERSON":
			n.overlap++
		case kind != "":
			n.otherKind++
		}
		if got := p.text[first:last]; *namingSlips > 0 && kind != "PERSON" {
			t.Logf("more (%s): %q in %q", kind, got, p.around(m.first-5, m.last+4))
		}
	}
	for s := range theirs {
		if covered[s[0]] || covered[s[1]-1] {
			n.missedOverlap++
		}
		if *namingSlips > 0 {
			t.Logf("missed (covered %v): %q", covered[s[0]] || covered[s[1]-1], p.text[s[0]:min(len(p.text), s[1]+20)])
		}
	}
}

// holdsByte reports whether a byte stands in a token.
func (p *parser) holdsByte(b int) bool {
	i := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].end > b })
	return i < len(p.tokens) && p.tokens[i].start <= b
}
