// From the tree of a page's main content to plain text.

package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mainText returns title and paragraphs, with a blank line between them, or ""
// for a page without a sentence. Of a page without an article the extractor
// gives what there is, down to the labels of its buttons.
func mainText(found *trafilatura.ExtractResult) string {
	var b blocks
	b.walk(found.ContentNode)
	b.end()
	title := oneLine(found.Metadata.Title)
	if !slices.ContainsFunc(b.done, isSentence) {
		return ""
	}
	if title != "" && b.done[0] != title {
		b.done = append([]string{title}, b.done...)
	}
	return strings.Join(b.done, "\n\n")
}

// isSentence reports whether a paragraph is one, by its length and its end:
// labels and links are short and have none.
func isSentence(text string) bool {
	const words = 6
	end := strings.TrimRight(text, `"'”’»)]`)
	last, _ := utf8.DecodeLastRuneInString(end)
	return strings.ContainsRune(".!?…", last) && strings.Count(text, " ") >= words-1
}

// blocks collects the paragraphs of a tree.
type blocks struct {
	done []string
	open strings.Builder
}

func (b *blocks) walk(n *html.Node) {
	if n == nil {
		return
	}
	if n.Type == html.TextNode {
		b.open.WriteString(n.Data)
	}
	block := n.Type == html.ElementNode && isBlock(n.DataAtom)
	if block {
		b.end()
	}
	for child := range n.ChildNodes() {
		b.walk(child)
	}
	if block {
		b.end()
	}
}

// end ends the paragraph that is open.
func (b *blocks) end() {
	if text := oneLine(b.open.String()); text != "" {
		b.done = append(b.done, text)
	}
	b.open.Reset()
}

// isBlock reports whether an element starts a new line in a browser.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Cite, atom.Code, atom.Del, atom.Em, atom.I, atom.Ins, atom.Q, atom.S,
		atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Font, atom.Mark:
		return false
	}
	return true
}

// oneLine turns every run of white space into one blank.
func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}
