// Views: what the command makes of one article.

package main

import (
	"bytes"
	"encoding/json"
	"os"

	"github.com/seed66d30230/article"
)

// A view turns articles into bytes.
type view struct {
	head    string // written once, before all articles
	article func(b *bytes.Buffer, s source, a *article.Article) error
}

// A source says where an article came from.
type source struct {
	where string          // for people: "a.txt", "a.jsonl: line 3"
	id    json.RawMessage // as given with -jsonl
}

// view returns the view that the command line asks for.
func (c *config) view() view {
	switch {
	case c.csv != "":
		return tables[c.csv].view()
	case c.html:
		return htmlView()
	case c.jsonld:
		return view{article: jsonldView}
	case c.json, c.jsonl:
		return view{article: jsonView(!c.jsonl)}
	}
	return readingView(len(c.files) > 1, styleFor(os.Stdout))
}

// jsonView returns the view that -json and -jsonl print, the first of them
// indented for people.
func jsonView(indent bool) func(*bytes.Buffer, source, *article.Article) error {
	return func(b *bytes.Buffer, s source, a *article.Article) error {
		e := json.NewEncoder(b)
		e.SetEscapeHTML(false)
		if indent {
			e.SetIndent("", "  ")
		}
		return e.Encode(struct {
			ID json.RawMessage `json:"id,omitempty"`
			*article.Article
		}{s.id, a})
	}
}

// jsonldView is the view that -jsonld prints.
func jsonldView(b *bytes.Buffer, _ source, a *article.Article) error {
	doc, err := a.JSONLD()
	b.Write(doc)
	return err
}
