package article

import (
	"errors"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// FuzzParse holds every text to the promises of checkArticle, and two runs
// over it to equal results.
func FuzzParse(f *testing.F) {
	for _, text := range texts(f) {
		f.Add(text)
	}
	for _, text := range []string{"", "\ufeff\r\n", "“ ‘ \" ' ” ’", "Mr. J. J. Abara said: “No.”\n\n“Never,", "3-1 £2.5bn 10% 2019-05-22 $1e9", " (M"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := Parse(strings.NewReader(text))
		if utf16 := strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff"); err != nil || utf16 {
			checkRefusal(t, text, err, utf16)
			return
		}
		if a.Text != text {
			t.Fatalf("Text is %q, the input %q", a.Text, text)
		}
		checkArticle(t, a)
		if diff := cmp.Diff(a, parseText(t, text)); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
	})
}

// checkRefusal: only text that is not UTF-8 is refused, at its first fault.
func checkRefusal(t *testing.T, text string, err error, utf16 bool) {
	t.Helper()
	if utf16 {
		return
	}
	var fault *EncodingError
	if !errors.As(err, &fault) || utf8.ValidString(text) || !utf8.ValidString(text[:fault.Offset]) {
		t.Errorf("%q is refused with %v", text, err)
	}
}

// texts yields name and content of each text in testdata, by name.
func texts(t testing.TB) iter.Seq2[string, string] {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(string, string) bool) {
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !yield(file, string(data)) {
				return
			}
		}
	}
}
