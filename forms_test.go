package article

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// One story in every form that a text may come in. What is found in it must
// be the same in all of them, offsets aside.
const formsStory = `Zoë Lindqvist asks for 12,500 more beds

Zoë Lindqvist, the mayor of Malmö, said on Monday that the city needed 5 million pounds.

“We won’t wait for the winter,” Lindqvist said. “Not one day.”

Her deputy, Khalid Haddad, said 40% of the 12,500 beds were full.`

func TestForms(t *testing.T) {
	want := formOf(parseText(t, formsStory))
	if len(want) < 10 {
		t.Fatalf("the plain story gives only %q", want)
	}
	swap := func(oldnew ...string) string { return strings.NewReplacer(oldnew...).Replace(formsStory) }
	for _, test := range []struct{ reason, text string }{
		{"a byte order mark", "\ufeff" + formsStory},
		{"lines end in CR LF", swap("\n", "\r\n")},
		{"lines end in CR", swap("\n", "\r")},
		{"lines end in NEL", swap("\n", "\u0085")},
		{"lines end in U+2028", swap("\n", "\u2028")},
		{"paragraphs end in U+2029", swap("\n\n", "\u2029")},
		{"no blank lines", swap("\n\n", "\n")},
		{"spaces on blank lines", swap("\n\n", "\n \t\n")},
		{"NUL at the end", formsStory + "\x00"},
		{"NUL on blank lines", swap("\n\n", "\n\x00\n")},
		{"full stops of full width", swap("winter,”", "winter，”", "day.”", "day．”")},
		{"soft hyphens in names", swap("Lindqvist", "Lind\u00adqvist", "Haddad", "Had\u00addad")},
		{"a soft hyphen in one mention only", strings.Replace(formsStory, "Lindqvist said", "Lind\u00adqvist said", 1)},
		{"zero-width spaces in names", swap("Lindqvist", "Lind\u200bqvist")},
		{"zero-width marks around words", swap("Haddad", "\u200bHaddad\u200b", "Malmö", "\u2060Malmö\u2060")},
		{"bidirectional marks around names", swap("Khalid Haddad", "\u2067Khalid Haddad\u2069", "Lindqvist", "\u200eLindqvist\u200e")},
		{"no-break spaces", swap("5 million", "5\u00a0million", "Zoë ", "Zoë\u00a0", "12,500 beds", "12,500\u00a0beds")},
		{"narrow and thin spaces", swap("5 million", "5\u202fmillion", "million pounds", "million\u2009pounds")},
		{"full-width digits and marks", swap("12,500", "１２，５００", "40%", "４０％", "5 million", "５ million")},
		{"full-width letters in names", swap("Haddad", "Ｈａｄｄａｄ")},
		{"accents that combine", norm.NFD.String(formsStory)},
		{"accents that combine in one mention only", strings.Replace(formsStory, "Zoë Lindqvist, the", norm.NFD.String("Zoë Lindqvist, the"), 1)},
		{"an emoji in a sentence", swap("day.”", "day 🙏🏽.”")},
		{"straight marks", swap("“", `"`, "”", `"`, "’", "'")},
	} {
		if diff := cmp.Diff(want, formOf(parseText(t, test.text))); diff != "" {
			t.Errorf("%s changes what is found (-plain +this):\n%s", test.reason, diff)
		}
	}
}

func TestFormsOfUTF16(t *testing.T) {
	want := formOf(parseText(t, formsStory))
	for _, big := range []bool{false, true} {
		a, err := Parse(strings.NewReader(utf16Of(formsStory, big)))
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a)
		if diff := cmp.Diff(want, formOf(a)); diff != "" {
			t.Errorf("UTF-16, big end first %v, changes what is found:\n%s", big, diff)
		}
	}
}

// utf16Of writes text without characters beyond U+FFFF, after its mark.
func utf16Of(text string, big bool) string {
	var b strings.Builder
	for _, r := range "\ufeff" + text {
		if big {
			b.WriteString(string([]byte{byte(r >> 8), byte(r)}))
		} else {
			b.WriteString(string([]byte{byte(r), byte(r >> 8)}))
		}
	}
	return b.String()
}

// Names in their own script, from right to left, between English words.
func TestFormsFromRightToLeft(t *testing.T) {
	for _, test := range []struct{ reason, text, quote string }{
		{"curly marks around a quotation with Arabic", "It was a long night. “They wrote الحرية on the wall,” said Mona Haddad, a baker.", "They wrote الحرية on the wall,"},
		{"with marks of direction", "It was a long night. “They wrote \u2067الحرية\u2069 on the wall,” said Mona Haddad, a baker.", "They wrote \u2067الحرية\u2069 on the wall,"},
		{"Hebrew", "It was a long night. “They wrote שלום on the wall,” said Mona Haddad, a baker.", "They wrote שלום on the wall,"},
	} {
		a := parseText(t, test.text)
		last := a.Quotations[len(a.Quotations)-1]
		if last.Content[0].Text != test.quote || last.Speaker != "Mona Haddad" {
			t.Errorf("%s: %+v", test.reason, a.Quotations)
		}
	}
}

// A wrapped text has the paragraphs of the same text on long lines.
func TestFormsWrapped(t *testing.T) {
	want := formOf(parseText(t, wrapStory))
	for _, width := range []int{60, 70, 78} {
		for _, part := range []struct{ between, indent string }{{"\n\n", ""}, {"\n", "    "}, {"\n\n", "  "}} {
			var lines []string
			for _, l := range strings.Split(wrapStory, "\n\n") {
				lines = append(lines, part.indent+wrapText(l, width, len(part.indent)))
			}
			text := strings.Join(lines, part.between)
			if diff := cmp.Diff(want, formOf(parseText(t, text))); diff != "" {
				t.Errorf("wrapped at %d, paragraphs parted by %q and %q:\n%s\n%s", width, part.between, part.indent, diff, text)
			}
		}
	}
}

const wrapStory = `Harbour board votes to keep the night ferry

GALWAY, Ireland — The harbour board voted on Tuesday to keep the night ferry to the islands for another two years, after more than 300 people came to a meeting in the old customs house and stayed until midnight.

“We are not a museum,” said Aoife Brannigan, who runs the only shop on the smallest island. “If the boat stops, the school stops, and then we all go.”

The board said in a statement that it would look for savings of 2.4 million euros elsewhere, and that the fares would rise by 8 per cent in April.`

// wrapText wraps s, whose first line has at characters before it.
func wrapText(s string, width, at int) string {
	var b strings.Builder
	for i, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case at+1+n > width:
			b.WriteByte('\n')
			at = 0
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	return b.String()
}

// formOf lists what an article says, in plain letters and without offsets.
func formOf(a *Article) []string {
	plain := func(s string) string {
		s = strings.NewReplacer(" 🙏🏽", "", " 🛏️", "", "\x00", "", "“", `"`, "”", `"`).Replace(s)
		return strings.Join(strings.Fields(fold(s)), " ")
	}
	out := []string{"headline " + plain(a.Headline.Text), "dateline " + plain(a.Dateline.Text)}
	for _, p := range a.Paragraphs {
		out = append(out, fmt.Sprintf("%s, %d sentences: %s", p.Kind, len(p.Sentences), plain(p.Text)))
	}
	for _, e := range a.Entities {
		out = append(out, fmt.Sprintf("%s %s, %d mentions", e.Kind, e.Name, len(e.Mentions)))
	}
	for _, q := range a.Quotations {
		for _, c := range q.Content {
			out = append(out, fmt.Sprintf("%s says %s %q", q.Speaker, q.Kind, plain(c.Text)))
		}
	}
	for _, c := range a.Claims {
		out = append(out, fmt.Sprintf("%s %s %s of %s", c.Kind, c.Value, c.Unit, plain(c.Of.Text)))
	}
	return out
}

// What is body on a page, and what stands around it, must be the same in every
// form too.
func TestFormsOfPage(t *testing.T) {
	file, err := os.ReadFile("testdata/page-india.txt")
	if err != nil {
		t.Fatal(err)
	}
	page := string(file)
	want := layoutKinds(parseText(t, page))
	for _, test := range []struct{ reason, text string }{
		{"a byte order mark", "\ufeff" + page},
		{"lines end in CR LF", strings.ReplaceAll(page, "\n", "\r\n")},
		{"lines end in CR", strings.ReplaceAll(page, "\n", "\r")},
		{"lines end in NEL", strings.ReplaceAll(page, "\n", "\u0085")},
		{"lines end in U+2028", strings.ReplaceAll(page, "\n", "\u2028")},
		{"no-break spaces", strings.ReplaceAll(page, " ", "\u00a0")},
		{"accents that combine", norm.NFD.String(page)},
		{"bidirectional marks around lines", "\u202a" + strings.ReplaceAll(page, "\n", "\u202c\n\u202a")},
		{"zero-width spaces at the ends of lines", strings.ReplaceAll(page, "\n", "\u200b\n")},
	} {
		if diff := cmp.Diff(want, layoutKinds(parseText(t, test.text))); diff != "" {
			t.Errorf("%s changes the layout (-plain +this):\n%s", test.reason, diff)
		}
	}
}

func layoutKinds(a *Article) (kinds []ParagraphKind) {
	for _, p := range a.Paragraphs {
		kinds = append(kinds, p.Kind)
	}
	return kinds
}
