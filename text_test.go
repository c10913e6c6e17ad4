package article

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestReading(t *testing.T) {
	for _, test := range []struct{ reason, in, want string }{
		{"UTF-8 as it is", "Añez resigns.", "Añez resigns."},
		{"a byte order mark of UTF-8 stays", "\ufeffLima", "\ufeffLima"},
		{"U+FFFD in UTF-8 is no fault", "a\ufffdb", "a\ufffdb"},
		{"NUL stays", "a\x00b", "a\x00b"},
		{"UTF-16, little end first", "\xff\xfeL\x00\xed\x00", "Lí"},
		{"UTF-16, big end first", "\xfe\xff\x00L\x00\xed", "Lí"},
		{"UTF-16, a pair of surrogates", "\xfe\xff\xd8\x3d\xde\x00", "😀"},
		{"UTF-16, a lone first surrogate", "\xfe\xff\xd8\x3d\x00a", "\ufffda"},
		{"UTF-16, a lone second surrogate", "\xfe\xff\xde\x00\x00a", "\ufffda"},
		{"UTF-16 that ends inside a character", "\xfe\xff\x00a\x00", "a\ufffd"},
		{"UTF-16 of nothing but its mark", "\xff\xfe", ""},
	} {
		a, err := Parse(strings.NewReader(test.in))
		if err != nil || a.Text != test.want {
			t.Errorf("%s: %q became %q, %v; want %q", test.reason, test.in, a.Text, err, test.want)
			continue
		}
		checkArticle(t, a)
	}
}

func TestEncodingError(t *testing.T) {
	for _, test := range []struct {
		reason, in string
		offset     int
	}{
		{"Latin-1", "Lima, Per\xfa", 9},
		{"a start byte without the rest", "ab\xe2\x80", 2},
		{"a lone continuation byte", "\x80", 0},
		{"a surrogate written as UTF-8", "é\xed\xa0\x80", 2},
		{"an overlong form", "a\xc0\xafb", 1},
		{"behind a true U+FFFD", "\ufffd\xff", 3},
	} {
		_, err := Parse(strings.NewReader(test.in))
		var bad *EncodingError
		if !errors.As(err, &bad) || bad.Offset != test.offset {
			t.Errorf("%s: %q gave %v, want a fault at byte %d", test.reason, test.in, err, test.offset)
		}
	}
}

// Lines end in many ways; none may change what is found.
func TestLineEnds(t *testing.T) {
	lines := []string{"Ferry sinks off Lima", "", "The ferry left at noon, the coast guard said on Monday.", "“We saw it go,” Ms Ito said."}
	for _, end := range []string{"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f"} {
		a := parseText(t, strings.Join(lines, end))
		if len(a.Paragraphs) != 3 || a.Headline.Text != lines[0] || a.Paragraphs[2].Text != lines[3] {
			t.Errorf("line end %q: %+v", end, a.Paragraphs)
		}
	}
}

func TestInvisibleEdges(t *testing.T) {
	for _, edge := range []string{"\ufeff", "\u200b", "\u200e", "\u200f", "\u202b", "\u2066", "\u00a0", "\u2009", "\u3000", "\u00ad", "\t "} {
		a := parseText(t, edge+"Ferry sinks off Lima"+edge+"\n"+edge+"The ferry left at noon, the coast guard said."+edge)
		if len(a.Paragraphs) != 2 || a.Paragraphs[1].Text != "The ferry left at noon, the coast guard said." {
			t.Errorf("edge %q: %+v", edge, a.Paragraphs)
		}
	}
}

func TestFold(t *testing.T) {
	for _, test := range []struct{ reason, in, want string }{
		{"plain", "Ruiz", "Ruiz"},
		{"curly apostrophe", "Lee’s", "Lee's"},
		{"modifier apostrophe", "Qurʼan", "Qur'an"},
		{"soft hyphen", "Eu\u00adro\u00adpean", "European"},
		{"zero-width space and joiners", "Kim\u200b\u200c\u200d\u2060", "Kim"},
		{"bidirectional marks", "\u200eHaddad\u200f\u202c\u2069", "Haddad"},
		{"accents that combine", norm.NFD.String("Nguyễn Thị Añez"), "Nguyễn Thị Añez"},
		{"full width", "Ｋｉｍ２０２６％", "Kim2026%"},
		{"hyphens that do not break", "Tae‑won", "Tae-won"},
		{"letters of other scripts stay", "حداد 金", "حداد 金"},
	} {
		if got := fold(test.in); got != test.want {
			t.Errorf("%s: %q folds to %q, want %q", test.reason, test.in, got, test.want)
		}
	}
}

// What no reader sees must not make or break a token.
func TestTokensOfOddText(t *testing.T) {
	for _, test := range []struct{ reason, in, want string }{
		{"soft hyphens", "The Eu\u00adro\u00adpean Union met.", "The European Union met ."},
		{"a mark before a word", "\u200eMr\u200f Haddad spoke.", "Mr Haddad spoke ."},
		{"a zero-width space between words", "She met\u200b Kim.", "She met Kim ."},
		{"no-break and thin spaces", "It cost\u00a05\u2009million.", "It cost 5 million ."},
		{"accents that combine", "An\u0303ez resigned.", "Añez resigned ."},
		{"full-width digits", "It rose ５０％ today.", "It rose 50 % today ."},
		{"an emoji", "They cheered 😀 loudly.", "They cheered 😀 loudly ."},
		{"a name from right to left", "The writer نجيب محفوظ won.", "The writer نجيب محفوظ won ."},
	} {
		p := &parser{text: test.in, article: &Article{Text: test.in}}
		p.paragraphs()
		p.sentences()
		p.tokenize()
		var got []string
		for _, tok := range p.tokens {
			got = append(got, tok.form)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.reason, strings.Join(got, " "), test.want)
		}
		parseText(t, test.in)
	}
}
