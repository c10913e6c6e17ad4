package article

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readBefore runs the passes over a text up to its tokens, and the further ones.
func readBefore(text string, further ...func(*parser)) *parser {
	p := &parser{text: text, article: &Article{Text: text}}
	for _, pass := range append([]func(*parser){(*parser).paragraphs, (*parser).sentences, (*parser).tokenize}, further...) {
		pass(p)
	}
	return p
}

// FuzzMarks holds the stretches between quotation marks to what their type
// says of them: inside one paragraph, one in another or apart, never crossed.
func FuzzMarks(f *testing.F) {
	for _, text := range []string{"", "“a ‘b’ c” d", `"a "b" c"`, "''a'' `b' ‘c", "“a\n\n“b”\n\nc”", "«a» „b“ ‚c'", "the firms' 'final offer'", "5'10\" “"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if firstInvalid(text) >= 0 {
			return
		}
		p := readBefore(text, (*parser).quotationMarks)
		defer p.end()
		var around []quoted
		for _, q := range p.quoted {
			checkStretch(t, p, q)
			for len(around) > 0 && around[len(around)-1].end <= q.open {
				around = around[:len(around)-1]
			}
			if len(around) > 0 && q.end > around[len(around)-1].end {
				t.Errorf("%q: %+v crosses %+v", text, q, around[len(around)-1])
			}
			around = append(around, q)
		}
	})
}

// checkStretch: the bounds of one stretch are in order and in its paragraph.
func checkStretch(t *testing.T, p *parser, q quoted) {
	t.Helper()
	if !slices.IsSorted([]int{0, q.open, q.first, q.last, q.end, len(p.tokens)}) {
		t.Fatalf("%q: bounds of %+v are out of order", p.text, q)
	}
	for i := q.open; i < q.end; i++ {
		if p.para(i) != q.para {
			t.Errorf("%q: %+v leaves its paragraph", p.text, q)
		}
	}
}

// FuzzTokens: tokens are in order, inside their sentences, and nothing that a
// reader sees stands between them; folding a form again changes nothing.
func FuzzTokens(f *testing.F) {
	for _, text := range []string{"", "I don't. U.S. $1.2bn four-day Mr. — …", "Zoe\u0308 a\u00adb １２％", "\u03aa\u0301", "国务院 قال", "a/b www.x.org/?q=1 @c #d"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if firstInvalid(text) >= 0 {
			return
		}
		p := readBefore(text)
		defer p.end()
		for k, s := range p.sents {
			at := s.start
			for i := s.first; i < s.last; i++ {
				tok := &p.tokens[i]
				if tok.start < at || tok.end <= tok.start || tok.end > s.end || int(tok.sent) != k {
					t.Fatalf("%q: token %d [%d:%d] does not fit after byte %d of sentence %+v", text, i, tok.start, tok.end, at, s)
				}
				if gap := text[at:tok.start]; !isBlank(gap) {
					t.Errorf("%q: %q belongs to no token", text, gap)
				}
				if fold(tok.form) != tok.form || fold(tok.lower) != tok.lower {
					t.Errorf("%q: the form %q changes when folded again", text, tok.form)
				}
				at = tok.end
			}
			if gap := text[at:s.end]; !isBlank(gap) {
				t.Errorf("%q: %q belongs to no token", text, gap)
			}
		}
	})
}

// FuzzNumbers: claims hold exact decimals, their ranges go upwards, and a
// number comes back as it was, however it is written.
func FuzzNumbers(f *testing.F) {
	f.Add("3 to 1.5m, -2°C, £5.3bn, one in five, 1/2", uint64(1))
	f.Add("12-March 2024, 10:30pm, 1990s, 3-1, 50-year-old", uint64(1200))
	f.Add("Rs 2 crore or $1.2bn-$1.5bn; 0.0000001%, 1e400", uint64(9876543210))
	f.Fuzz(func(t *testing.T, text string, n uint64) {
		if a, err := Parse(strings.NewReader("They counted " + text + " on the day.")); err == nil {
			checkArticle(t, a)
			for _, c := range a.Claims {
				checkDecimal(t, c, c.Value)
				checkDecimal(t, c, c.Max)
			}
		}
		n = n%1e15 + 3000 // no year
		forms := []string{grouped(n)}
		if n < 1e6 {
			forms = append(forms, strconv.FormatUint(n, 10)) // a longer one could be a telephone's
		}
		for _, written := range forms {
			a := parseText(t, fmt.Sprintf("Officials in the region counted %s sheep.", written))
			if len(a.Claims) != 1 || a.Claims[0].Value.String() != strconv.FormatUint(n, 10) {
				t.Errorf("%s is read as %+v", written, a.Claims)
			}
		}
	})
}

// checkDecimal: a number of a claim is empty or plain JSON.
func checkDecimal(t *testing.T, c Claim, n json.Number) {
	t.Helper()
	if n != "" && (!json.Valid([]byte(n)) || strings.ContainsAny(n.String(), "eE")) {
		t.Errorf("claim %q: %q is no plain decimal", c.Text, n)
	}
}

// grouped writes n with a comma before every three digits.
func grouped(n uint64) string {
	if n < 1000 {
		return strconv.FormatUint(n, 10)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}

// FuzzNames: whatever a name is made of, every mention belongs to one entity
// only, and an entity's name is one of its mentions.
func FuzzNames(f *testing.F) {
	f.Add("Lee Jae-myung", "Jay Y Lee")
	f.Add("von der Leyen", "O’Neill Jr.")
	f.Add("Trade Ministry (TM)", "X. Y. bin Salman, 54")
	f.Add("José “Pepe” Ruiz", "Ana and Luis Ruiz")
	f.Fuzz(func(t *testing.T, one, two string) {
		text := fmt.Sprintf("President %s met %s in Lima. Mr %s, chief of the bank, said that %s had told her. She left.", one, two, two, one)
		a, err := Parse(strings.NewReader(text))
		if err != nil {
			return
		}
		checkArticle(t, a)
		of := map[[2]int]string{}
		for _, e := range a.Entities {
			if len(e.Mentions) == 0 {
				t.Errorf("%q: %q is mentioned nowhere", text, e.Name)
			}
			for _, m := range e.Mentions {
				at := [2]int{m.Start, m.End}
				if other, ok := of[at]; ok {
					t.Errorf("%q: %q is %q and %q", text, m.Text, other, e.Name)
				}
				of[at] = e.Name
			}
		}
	})
}

// FuzzLayout: a text keeps its layout whichever way its lines end.
func FuzzLayout(f *testing.F) {
	for _, text := range texts(f) {
		f.Add(text)
	}
	f.Add("Home\nNews\n\nDam is full\nBy Ana Ruiz\nLIMA (Andina) - It is.\n")
	layoutOnly := &Parser{LayoutOnly: true}
	f.Fuzz(func(t *testing.T, text string) {
		if firstInvalid(text) >= 0 || strings.HasPrefix(text, "\xff\xfe") || strings.Contains(text, "\r") {
			return
		}
		want := kindsOf(t, layoutOnly, text, "\n")
		for _, end := range []string{"\r\n", "\r"} {
			if diff := cmp.Diff(want, kindsOf(t, layoutOnly, strings.ReplaceAll(text, "\n", end), end)); diff != "" {
				t.Errorf("%q with lines that end in %q:\n%s", text, end, diff)
			}
		}
	})
}

// kindsOf lists the paragraphs of a text with their kinds, their lines ended
// by "\n".
func kindsOf(t *testing.T, parser *Parser, text, end string) []string {
	t.Helper()
	a, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, a)
	var kinds []string
	for _, para := range a.Paragraphs {
		kinds = append(kinds, string(para.Kind)+": "+strings.ReplaceAll(para.Text, end, "\n"))
	}
	return kinds
}
