package article

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// hostileSize is how many bytes the long inputs have. Time is not asserted:
// a pass that is not linear in its input does not come back from these.
func hostileSize() int {
	if testing.Short() {
		return 1 << 16
	}
	return 10 << 20
}

// upTo repeats s to n bytes.
func upTo(n int, s string) string { return strings.Repeat(s, n/len(s)) }

func TestHostile(t *testing.T) {
	n := hostileSize()
	line := "The minister said on Monday that 15 ships had left the port of Odesa, and she thanked Mr. Lee. "
	for name, text := range map[string]string{
		"opening double marks":      upTo(100_000*3, "“"),
		"opening single marks":      upTo(100_000*3, "‘"),
		"straight marks":            upTo(100_000, `"`),
		"apostrophes":               upTo(100_000, "'"),
		"alternating marks":         upTo(100_000*6, "“”"),
		"opening marks with words":  upTo(500_000, "“He said ‘no "),
		"brackets in brackets":      upTo(100_000, "(") + upTo(100_000, ")"),
		"one long line":             upTo(n/4, line),
		"one sentence without end":  upTo(n/16, "and he said that "),
		"by and by":                 upTo(n/16, "by the sea "),
		"one word":                  upTo(n, "a"),
		"one capital word":          upTo(n, "A"),
		"digits":                    upTo(n, "7"),
		"digits and commas":         upTo(n/8, "1,"),
		"number words":              upTo(n/8, "million "),
		"hyphens":                   upTo(n/8, "four-"),
		"spaces":                    upTo(n, " "),
		"newlines":                  upTo(n, "\n"),
		"short lines":               upTo(n/8, "a\n"),
		"Mr.":                       upTo(n/8, "Mr. "),
		"Mr. Lee":                   upTo(n/16, "Mr. Lee "),
		"he said":                   upTo(n/16, "he said "),
		"Lee said.":                 upTo(n/16, "Lee said. "),
		"many names":                manyNames(n / 16),
		"many acronyms":             manyAcronyms(n / 16),
		"agreements":                upTo(n/16, "They signed an agreement. "),
		"agreements of many":        manyDeals(n / 16),
		"agreement after agreement": upTo(n/16, "agreement "),
		"dots":                      upTo(n/8, "."),
		"combining accents":         "e" + upTo(n/8, "\u0301"),
		"zero-width joiners":        upTo(n/8, "\u200d"),
		"NUL":                       upTo(n/8, "\x00"),
		"Chinese":                   upTo(n/8, "国务院总理"),
		"Arabic":                    upTo(n/8, "قال الوزير "),
		"emoji":                     upTo(n/8, "👩‍👩‍👧"),
	} {
		t.Run(name, func(t *testing.T) { parseText(t, text) })
	}
}

// manyNames makes a text in which each person is somebody else.
func manyNames(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "Mr. %s %s said he had met her. ", capitalWord(i), capitalWord(i*7+3))
	}
	return b.String()
}

// manyAcronyms makes a text in which each organisation is introduced with
// its short form.
func manyAcronyms(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		w := capitalWord(i)
		fmt.Fprintf(&b, "The %s Trade Ministry (%sTM) agreed. ", w, w[:1])
	}
	return b.String()
}

// manyDeals makes a text in which each sum is agreed by other parties.
func manyDeals(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%s and Lee Ltd. signed a deal worth $%d. ", capitalWord(i), i)
	}
	return b.String()
}

// capitalWord spells i in letters, as a name.
func capitalWord(i int) string {
	w := []byte{'A' + byte(i%26)}
	for ; i > 0; i /= 26 {
		w = append(w, 'a'+byte(i%26))
	}
	return string(w) + "son"
}

func TestInvalidEncoding(t *testing.T) {
	for _, tt := range []struct {
		reason, bad string
	}{
		{"a lone continuation byte", "\x80"},
		{"a byte that UTF-8 never has", "\xff"},
		{"an overlong slash", "\xc0\xaf"},
		{"an overlong NUL", "\xe0\x80\x80"},
		{"a first half of a surrogate pair", "\xed\xa0\x80"},
		{"a second half of a surrogate pair", "\xed\xb0\x80"},
		{"past the last code point", "\xf4\x90\x80\x80"},
		{"cut short", "\xe2\x82"},
		{"Latin-1", "caf\xe9 "},
	} {
		_, err := Parse(strings.NewReader("So: " + tt.bad))
		var enc *EncodingError
		if !errors.As(err, &enc) {
			t.Errorf("%s: error %v", tt.reason, err)
			continue
		}
		if want := len("So: ") + strings.IndexFunc(tt.bad, func(r rune) bool { return r == '\uFFFD' }); enc.Offset != want {
			t.Errorf("%s: offset %d, want %d", tt.reason, enc.Offset, want)
		}
	}
}

func TestRandomBytes(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		b := make([]byte, rng.IntN(200))
		for i := range b {
			b[i] = byte(rng.UintN(256))
		}
		if a, err := Parse(strings.NewReader(string(b))); err == nil {
			checkArticle(t, a)
		}
	}
}

// TestRandomWords parses words of news in no order at all, in short texts
// and longer ones.
func TestRandomWords(t *testing.T) {
	words := strings.Fields(`"  “ ” ‘ ’ ' « » ( ) - – — … , . : ; ? ! $ £ % ½ & / # @x 1 15 2,000 1.5 -3 3-1 10:30 2019 1990s ’90s May Monday
		million bn crore four-day km °C Rs per to first half dozens one in five ago since than times iPhone Article No. G7 vs minus
		Mr. Mrs Lee Xi Ana Ruiz J Jr. III van bin O' Seoul LIMA U.S. EU (EU) Chinese Ltd. Reuters 国 \u200b \u00ad \u00a0 \u0301
		said says told asked , saying according that he she they it who which I we his wife Q: A: “No,” ,” .”
		signed agreed deal talks treaty merger union strike between and with the of on more about from as at by for not n't would
		president President former company ministry retailer 's both sides including worth`)
	for k, word := range words {
		if strings.HasPrefix(word, `\u`) {
			words[k], _ = strconv.Unquote(`"` + word + `"`)
		}
	}
	rng := rand.New(rand.NewPCG(3, 4))
	for n := range 20_000 {
		var b strings.Builder
		for range rng.IntN([]int{4, 10, 10, 30}[n%4]) {
			b.WriteString(words[rng.IntN(len(words))])
			b.WriteString([]string{" ", " ", " ", "", "\n", "\n\n"}[rng.IntN(6)])
		}
		parseText(t, b.String())
	}
}

// TestEveryShortText parses every text of up to three pieces, so that each rule
// that looks at a neighbour meets the text's first and last token.
func TestEveryShortText(t *testing.T) {
	pieces := []string{"M", "Lee", "Mr.", "Ana ", "a", " the ", "of ", "and ", "-", "(", ")", "“", "”", "'", "'s ", `"`, ",", ".", ":", " ",
		"\n", "\n\n", "1", "2019 ", "$", "%", "½", "to ", "per ", "said ", "he ", "who ", "U.S. ", "signed ", "deal ", "million ", "May ", "By ", "国", "\u0301", "\u200b"}
	check := func(text string) {
		defer func() {
			if fault := recover(); fault != nil {
				t.Errorf("%q: %v", text, fault)
			}
		}()
		parseText(t, text)
	}
	for _, a := range pieces {
		for _, b := range pieces {
			check(a + b)
			for _, c := range pieces {
				if !testing.Short() || len(a+b+c)%8 == 3 {
					check(a + b + c)
				}
			}
		}
	}
}

func TestReaders(t *testing.T) {
	text := "Prices fall\n\n“Prices fell by 3%,” Ana Ruiz said. She leads the bank."
	want := parseText(t, text)
	for name, r := range map[string]io.Reader{
		"one byte at a time":  iotest.OneByteReader(strings.NewReader(text)),
		"half of what's free": iotest.HalfReader(strings.NewReader(text)),
		"data with the end":   iotest.DataErrReader(strings.NewReader(text)),
	} {
		got, err := Parse(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: differs from the text at once:\n%s", name, diff)
		}
	}
	if _, err := Parse(stalled{}); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("a reader that never gets anywhere came back as %v", err)
	}
	failed := errors.New("the line is dead")
	if _, err := Parse(iotest.ErrReader(failed)); !errors.Is(err, failed) || !strings.HasPrefix(err.Error(), "article: ") {
		t.Errorf("a reader's error came back as %v", err)
	}
}

// A stalled reader has nothing to read and no end.
type stalled struct{}

func (stalled) Read([]byte) (int, error) { return 0, nil }

// TestConcurrent parses the same texts on many goroutines, on one processor
// and on all, and wants the same result from each.
func TestConcurrent(t *testing.T) {
	text := manyNames(3000) + "\n\n“We signed 15 agreements,” said Mr. Lee, 54, of the Trade Ministry (TM)."
	want := parseText(t, text)
	for _, procs := range []int{1, runtime.NumCPU()} {
		before := runtime.GOMAXPROCS(procs)
		var wg sync.WaitGroup
		for range 64 {
			wg.Go(func() {
				got, err := Parse(strings.NewReader(text))
				if diff := cmp.Diff(want, got); err != nil || diff != "" {
					t.Errorf("with %d processors: %v\n%s", procs, err, diff)
				}
			})
		}
		wg.Wait()
		runtime.GOMAXPROCS(before)
	}
}
