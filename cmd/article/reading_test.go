package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/seed66d30230/article"
)

func readingOf(t *testing.T, a *article.Article, st style) string {
	t.Helper()
	var b bytes.Buffer
	if err := readingView(false, st).article(&b, source{where: "sample.txt"}, a); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReadingView(t *testing.T) {
	const want = `Tessel Ferries cuts fares as harbour row ends
Union and owner settle after six weeks
By Ingrid Moe in Bergen

PEOPLE
  Amara Okafor    3 said    3 named  chief executive (Tessel Ferries)

ORGANISATIONS
  Tessel Ferries 1, Harbour Workers' Union 1

PLACES
  Bergen 1

WHO SAID WHAT
  Amara Okafor
     said           Tessel Ferries will cut fares by about 15 percent
     said           “We heard our passengers, … They were right.”
     added          The line and the Harbour Workers' Union signed two
                    agreements on pay

FIGURES
  six weeks         6 weeks
  about 15 percent  ≈ 15 percent  fares, down (Amara Okafor)
  two               2             agreements (Amara Okafor)

AGREEMENTS
  2 agreements, made
     between        Tessel Ferries, Harbour Workers' Union
     on             pay
     says           Amara Okafor
     text           signed two agreements on pay
`
	got := strings.ReplaceAll(readingOf(t, sample(), style{width: 72}), "\u00a0", " ")
	if got != want {
		t.Errorf("the view is\n%s", got)
	}
}

func TestReadingViewWidth(t *testing.T) {
	for _, width := range []int{minWidth, 60, 80, maxWidth} {
		for line := range strings.Lines(readingOf(t, sample(), style{width: width})) {
			if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > width {
				t.Errorf("width %d: a line of %d: %q", width, n, line)
			}
		}
	}
}

// A narrow terminal leaves no column for the text: it stands below.
func TestReadingViewNarrow(t *testing.T) {
	want := `
     said
      “We heard our passengers, … They
      were right.”
`
	if got := readingOf(t, sample(), style{width: 40}); !strings.Contains(got, want) {
		t.Errorf("the view is\n%s", got)
	}
}

// What has no headline opens with its first part, and what has nothing says so.
func TestReadingViewBare(t *testing.T) {
	for text, want := range map[string]string{
		"":                     "(nothing to read)\n",
		"It rained.":           "(no names, quotations, figures or agreements found)\n",
		"“No,” said Ana Ruiz.": "PEOPLE\n  Ana Ruiz",
	} {
		a, err := article.Parse(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := readingOf(t, a, style{width: 72}); !strings.HasPrefix(got, want) {
			t.Errorf("%q: the view is\n%s", text, got)
		}
	}
}

func TestColour(t *testing.T) {
	if strings.Contains(readingOf(t, sample(), style{width: 72}), "\x1b") {
		t.Error("colour where none was asked for")
	}
	if !strings.Contains(readingOf(t, sample(), style{width: 72, colour: true}), "\x1b[1m") {
		t.Error("no colour where it was asked for")
	}
}

// A text must not be able to command the reader's terminal.
func TestHostileTerminal(t *testing.T) {
	const evil = "Breaking\x1b]0;owned\x07 \x1b[2Jnews \u202egnp.exe"
	s := article.Span{End: len(evil), Text: evil}
	a := &article.Article{Text: evil, Headline: s, Paragraphs: []article.Paragraph{{Span: s, Kind: article.KindHeadline}},
		Entities: []article.Entity{{Name: evil, Kind: article.Person, Mentions: []article.Mention{{Span: s}}}}}
	if got := readingOf(t, a, style{width: 72}); strings.ContainsAny(got, "\x1b\x07\u202e") {
		t.Errorf("control characters come through: %q", got)
	}
}
