package article

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// Each embedded model is the one that training wrote: the header has the
// checksum of the body.
func TestModelChecksums(t *testing.T) {
	entries, err := modelFiles.ReadDir("models")
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for _, e := range entries {
		data, err := modelFiles.ReadFile("models/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		size += len(data)
		if !strings.HasSuffix(e.Name(), ".model") {
			continue
		}
		header, body, _ := strings.Cut(string(data), "\n\n")
		if want := fmt.Sprintf("sha256 %x", sha256.Sum256([]byte(body))); !strings.HasSuffix(header, want) {
			t.Errorf("%s: the header does not end in %q:\n%s", e.Name(), want, header)
		}
	}
	if size > 8<<20 {
		t.Errorf("the models have %d bytes, more than 8 MB", size)
	}
}

// viterbi finds a way that no other beats.
func TestViterbi(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		n, k := 1+r.IntN(5), 1+r.IntN(4)
		scores, transitions := make([]int32, n*k), make([]int32, (k+1)*k)
		for i := range scores {
			scores[i] = int32(r.IntN(21)) - 10
		}
		for i := range transitions {
			transitions[i] = int32(r.IntN(21)) - 10
		}
		value := func(path []uint8) (sum int32) {
			before := k
			for i, c := range path {
				sum += scores[i*k+int(c)] + transitions[before*k+int(c)]
				before = int(c)
			}
			return sum
		}
		most := int32(-1 << 30)
		path := make([]uint8, n)
		for done := false; !done; {
			most = max(most, value(path))
			for i := 0; ; i++ { // the next path, counting
				if i == n {
					done = true
					break
				}
				if path[i]++; int(path[i]) < k {
					break
				}
				path[i] = 0
			}
		}
		scratch := append([]int32(nil), scores...)
		if got := value((&lattice{scores: scratch}).viterbi(n, k, transitions)); got != most {
			t.Fatalf("a way of %d, the best has %d", got, most)
		}
	}
}

// The transition system builds the same tree as its definition, written down
// with lists, whatever the steps.
func TestTreeSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 500 {
		n := 1 + r.IntN(12)
		p := parsed(strings.Repeat("word ", n))
		var tr tree
		tr.begin(p, &p.sents[0])
		stack, queue, heads := []int{}, []int{}, make([]int, n)
		for i := range n + 1 {
			queue = append(queue, i)
		}
		for !tr.done() {
			step := r.IntN(numSteps)
			if !tr.can(step) {
				continue
			}
			top := len(stack) - 1
			switch step {
			case stepShift:
				stack, queue = append(stack, queue[0]), queue[1:]
			case stepLeft:
				heads[stack[top]] = queue[0]
				stack = stack[:top]
			case stepRight:
				heads[stack[top]] = stack[top-1]
				stack = stack[:top]
			}
			tr.take(step, relDep)
		}
		roots := 0
		for i, h := range heads {
			if h == n {
				h = i
				roots++
			}
			if got := int(p.tokens[i].head); got != h {
				t.Fatalf("token %d has head %d, want %d", i, got, h)
			}
		}
		if roots != 1 {
			t.Fatalf("%d roots", roots)
		}
		checkTree(t, p)
	}
}

// parsed runs the passes on a text of one paragraph, up to its heads.
func parsed(text string) *parser {
	p := &parser{text: text, article: &Article{Text: text}}
	p.article.Paragraphs = []Paragraph{{Span: p.span(0, len(text)), Kind: KindBody}}
	p.sentences()
	p.tokenize()
	p.tagTokens()
	p.labelTokens()
	p.parseHeads()
	return p
}

// checkTree fails the test where the heads of a sentence are no projective
// tree, or first and last do not say what a token governs.
func checkTree(t *testing.T, p *parser) {
	t.Helper()
	first, last := make([]int, len(p.tokens)), make([]int, len(p.tokens))
	for i := range p.tokens {
		first[i], last[i] = i, i+1
	}
	for _, s := range p.sents {
		roots := 0
		for i := s.first; i < s.last; i++ {
			if int(p.tokens[i].head) == i {
				roots++
			}
			for j, steps := i, 0; ; j, steps = int(p.tokens[j].head), steps+1 {
				if j < s.first || j >= s.last || steps > s.last-s.first {
					t.Fatalf("token %d leads out of its sentence or in circles", i)
				}
				first[j], last[j] = min(first[j], i), max(last[j], i+1)
				if int(p.tokens[j].head) == j {
					break
				}
			}
		}
		if roots != 1 && s.first < s.last {
			t.Errorf("a sentence has %d roots", roots)
		}
	}
	for i := range p.tokens {
		if f, l := p.subtree(i); f != first[i] || l != last[i] {
			t.Errorf("token %d governs [%d:%d], want [%d:%d]", i, f, l, first[i], last[i])
		}
	}
}

func TestSyntaxHostile(t *testing.T) {
	for name, text := range map[string]string{
		"one word":     "word",
		"10,000 words": strings.Repeat("they said ", 5000),
		"no spaces":    strings.Repeat("x", 40000),
		"marks":        strings.Repeat("?,-(\"", 3000),
		"capitals":     strings.Repeat("ANA RUIZ LIMA ", 2000),
		"other script": strings.Repeat("彼は言った", 2000) + strings.Repeat(" сказал он", 2000),
		"broken marks": strings.Repeat("\u200b\u00ad\ufeff’", 500),
	} {
		t.Run(name, func(t *testing.T) { checkTree(t, parsed(text)) })
	}
}

// Syntax of plain sentences: word/tag/label/relation/head.
func TestSyntax(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Ana Ruiz left Lima on Monday.", "Ana/NNP/PERSON/compound/Ruiz Ruiz/NNP/PERSON/nsubj/left left/VBD/O/ROOT/left " +
			"Lima/NNP/GPE/dobj/left on/IN/O/prep/left Monday/NNP/DATE/pobj/on ././O/punct/left"},
		{"She said the company will not pay.", "She/PRP/O/nsubj/said said/VBD/O/ROOT/said the/DT/O/det/company company/NN/O/nsubj/pay " +
			"will/MD/O/aux/pay not/RB/O/neg/pay pay/VB/O/ccomp/said ././O/punct/said"},
	} {
		p := parsed(test.text)
		var got []string
		for i := range p.tokens {
			tok := &p.tokens[i]
			got = append(got, fmt.Sprintf("%s/%v/%s/%v/%s", tok.form, tok.tag, labelNames[tok.label.kind()], tok.rel, p.tokens[tok.head].form))
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// A5: nothing hangs on a word that governs nothing, and the object of a
// conjunction is its clause's subject.
func TestLift(t *testing.T) {
	for _, row := range []struct{ text, word, head string }{
		{"Peru and Chile are hammering out a timetable for new trains.", "Peru", "hammering"},
		{"Marco Velli and Ana Ruiz are nearing an agreement on votes.", "Velli", "nearing"},
		{"Miners went back underground after the Metal Workers' Union and Norvex Motors came to terms on wages.", "Union", "came"},
	} {
		p := parsed(row.text)
		for i := range p.tokens {
			tok := &p.tokens[i]
			head := &p.tokens[tok.head]
			if int(tok.head) != i && 1<<head.rel&barren != 0 {
				t.Errorf("%q: %q hangs on %q", row.text, tok.form, head.form)
			}
			if tok.form == row.word && (tok.rel != relNsubj || head.form != row.head) {
				t.Errorf("%q: %q is %v of %q", row.text, tok.form, tok.rel, head.form)
			}
			if head.first > int32(i) || head.last <= int32(i) {
				t.Errorf("%q: %q lies outside of what %q governs", row.text, tok.form, head.form)
			}
		}
	}
}
