package page

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/seed66d30230/article"
)

func TestParse(t *testing.T) {
	tests := []struct {
		file                      string
		title, author, date, site string
		has, hasNot               []string
	}{
		{
			"reservoir.html", "Reservoir village rises from the mud after 60 years", "Nuala Pettigrew", "2026-08-19", "Fellside Herald",
			[]string{"“That’s our front step,” said Marjorie Thwaite, 81", "was not safe and", "\n\nRangers will lead walks for up to 30 people at a time."},
			[]string{"Farming", "Most read", "Goose", "skelfan44", "All rights reserved", "dataLayer", "color"},
		},
		{
			"jsonld.html", "Port of Tarrafal to double its cranes", "Ilda Semedo", "2025-11-03", "Praia Business Letter",
			[]string{"worth €48 million", "\n\nDeeper water\n\n", "since the jail closed"},
			[]string{"cookies", "Accept", "schema.org"},
		},
		{
			"latin2.html", "Žďár weavers revive a lost blue", "", "", "",
			[]string{"Weavers in Žďár nad Sázavou", "Božena Šťastná, who leads the cooperative of 34 weavers"},
			nil,
		},
	}
	for _, test := range tests {
		t.Run(test.file, func(t *testing.T) {
			p := parseFile(t, test.file)
			got := []string{p.Title, p.Author, p.Date, p.Site}
			if diff := cmp.Diff([]string{test.title, test.author, test.date, test.site}, got); diff != "" {
				t.Errorf("title, author, date, site (-want +got):\n%s", diff)
			}
			for _, words := range test.has {
				if !strings.Contains(p.Text, words) {
					t.Errorf("the text lacks %q:\n%s", words, p.Text)
				}
			}
			for _, words := range test.hasNot {
				if strings.Contains(p.Text, words) {
					t.Errorf("the text has %q:\n%s", words, p.Text)
				}
			}
			a, err := article.Parse(strings.NewReader(p.Text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(*a, p.Article); diff != "" {
				t.Errorf("not what the library finds in the text:\n%s", diff)
			}
		})
	}
}

// The title stands once, whether or not the main text repeats it.
func TestTitleOnce(t *testing.T) {
	for _, file := range []string{"reservoir.html", "jsonld.html", "latin2.html"} {
		p := parseFile(t, file)
		if n := strings.Count(p.Text, p.Title); n != 1 || !strings.HasPrefix(p.Text, p.Title+"\n\n") {
			t.Errorf("%s: the title stands %d times in:\n%s", file, n, p.Text)
		}
	}
}

func TestParseAsDeclared(t *testing.T) {
	html := "<title>Caf\xe9 society</title><article>" + strings.Repeat("<p>The caf\xe9 on the corner has been open since the spring of last year, its owner said.</p>", 9)
	p, err := ParseAs(strings.NewReader(html), "https://news.example/a", "text/html; charset=iso-8859-1")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(p.Text, "The café on the corner") {
		t.Errorf("read as another encoding: %q", p.Text)
	}
	if p.URL != "https://news.example/a" {
		t.Errorf("the address is %q", p.URL)
	}
}

func TestNoArticle(t *testing.T) {
	html, err := os.ReadFile("testdata/empty.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, html := range []string{string(html), "", "no markup", "<p>", "\x00\xff\xfe"} {
		if _, err := Parse(strings.NewReader(html), ""); !errors.Is(err, ErrNoArticle) {
			t.Errorf("%.20q: %v", html, err)
		}
	}
	deep := strings.Repeat("<div>", 10_000)
	if _, err := Parse(strings.NewReader(deep), ""); err == nil {
		t.Error("10,000 elements in each other are no error")
	}
}

func TestReaderFails(t *testing.T) {
	want := errors.New("the line is dead")
	if _, err := Parse(iotest.ErrReader(want), ""); !errors.Is(err, want) {
		t.Errorf("the reader's error came back as %v", err)
	}
}

func BenchmarkParse(b *testing.B) {
	data, err := os.ReadFile("testdata/reservoir.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Parse(strings.NewReader(string(data)), ""); err != nil {
			b.Fatal(err)
		}
	}
}

func parseFile(t *testing.T, file string) *Page {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p, err := Parse(f, "")
	if err != nil {
		t.Fatal(err)
	}
	return p
}
