package main

import (
	"bytes"
	"html/template"
	"regexp"
	"strings"
	"testing"

	"github.com/seed66d30230/article"
)

func pageOf(t *testing.T, a *article.Article) string {
	t.Helper()
	var b bytes.Buffer
	if err := htmlView().article(&b, source{where: "sample.txt"}, a); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPage(t *testing.T) {
	html := pageOf(t, sample())
	for _, want := range []string{
		`<title>Tessel Ferries cuts fares as harbour row ends</title>`,
		`<span class="said direct s1" id="said1-1" data-speaker="1">They were right.</span>`,
		`<a class="back s1" href="#v1" aria-label="said by Amara Okafor; to the list of speakers">AO</a>`,
		`They were right.</span>”<a class="back s1"`,
		`<span class="person pronoun" title="Amara Okafor"><span class="source s1" title="Amara Okafor">she</span></span>`,
		`<a class="figure" id="figure1" href="#f1" title="≈ 15 percent">about 15 percent</a>`,
		`<tr id="f1" tabindex="-1"><td><a href="#figure1">about 15 percent</a></td>`,
		`<p class="furniture">Share this story</p>`,
	} {
		if !strings.Contains(html, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Count(html, "<script") != 1 || regexp.MustCompile(`(?i)(src|href)\s*=\s*"[^#]`).MatchString(html) {
		t.Error("the page asks for something outside of it")
	}
}

// Every link of the page leads to a place in it, and no id stands twice.
func TestPageLinks(t *testing.T) {
	html, ids := pageOf(t, sample()), map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(html, -1) {
		if ids[m[1]] {
			t.Errorf("two elements have the id %s", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(` href="#([^"]+)"`).FindAllStringSubmatch(html, -1) {
		if !ids[m[1]] {
			t.Errorf("a link leads to #%s, which is nowhere", m[1])
		}
	}
}

func TestHostilePage(t *testing.T) {
	const evil = `</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>" onclick='x' {{.}} <!--`
	s := article.Span{End: len(evil), Text: evil}
	a := &article.Article{Text: evil, Headline: s,
		Paragraphs: []article.Paragraph{{Span: s, Kind: article.KindHeadline}},
		Entities:   []article.Entity{{Name: evil, Kind: article.Person, Roles: []article.Role{{Span: s, Of: evil}}, Mentions: []article.Mention{{Span: s}}}},
		Speakers:   []article.Speaker{{Name: evil, Quotations: []int{0}}},
		Quotations: []article.Quotation{{Kind: article.Direct, Content: []article.Span{s}, Cue: s, Source: s, Speaker: evil}},
		Claims:     []article.Claim{{Span: s, Value: evil, Unit: evil, Of: s, Speaker: evil}},
		Agreements: []article.Agreement{{Span: s, Kind: evil, Parties: []string{evil}, Topics: []article.Span{s}}},
	}
	html := pageOf(t, a)
	if strings.Count(html, "<script>") != 1 || strings.Count(html, "</script>") != 1 {
		t.Error("the text brought its own script")
	}
	for _, bad := range []string{"<img", "onclick='", `onerror=alert(2)>"`, "<!--"} {
		if strings.Contains(html, bad) {
			t.Errorf("%q stands in the page as markup", bad)
		}
	}
}

func TestMarkUp(t *testing.T) {
	tests := []struct {
		text   string
		marks  []mark
		want   string
		reason string
	}{
		{"a & b", nil, "a &amp; b", "text is escaped"},
		{"abcd", []mark{{start: 1, end: 2, class: "x"}, {start: 0, end: 4, class: "y"}},
			`<span class="y">a<span class="x">b</span>cd</span>`, "the longer one is the outer one"},
		{"abcd", []mark{{start: 0, end: 3, class: "x", after: "!"}, {start: 2, end: 4, class: "y", id: "i", after: "?"}},
			`<span class="x">ab<span class="y" id="i">c</span></span>!<span class="y">d</span>?`, "crossing marks are cut, ids stay single"},
		{"abc", []mark{{start: 0, end: 3, href: "#o"}, {start: 1, end: 2, href: "#i", after: "!"}},
			`<a href="#o">a<span>b</span>c</a>`, "no link in a link"},
		{"a”b", []mark{{start: 0, end: 1, class: "x"}, {start: 4, end: 4, after: "!"}, {start: 4, end: 5, class: "y"}},
			`<span class="x">a</span>”!<span class="y">b</span>`, "an insertion stands before what begins there"},
		{"ab", []mark{{start: 0, end: 1, title: `"<`}, {start: 1, end: 2, class: "x"}},
			`<span title="&#34;&lt;">a</span><span class="x">b</span>`, "neighbours"},
	}
	for _, test := range tests {
		if got := markUp(test.text, 0, len(test.text), test.marks); got != template.HTML(test.want) {
			t.Errorf("%s:\n got %s\nwant %s", test.reason, got, test.want)
		}
	}
}

func TestInitials(t *testing.T) {
	for in, want := range map[string]string{"Amara Okafor": "AO", "Han Seo Yeon": "HY", "officials": "O", "": "?", "“Éa”": "É"} {
		if got := initials(in); got != want {
			t.Errorf("initials(%q) = %q, want %q", in, got, want)
		}
	}
}
