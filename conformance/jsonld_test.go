package conformance

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/piprate/json-gold/ld"

	"github.com/seed66d30230/article"
)

const (
	schemaOrg = "http://schema.org/"
	oa        = "http://www.w3.org/ns/oa#"
)

// offline refuses to load anything: the documents carry their own context.
type offline struct{}

func (offline) LoadDocument(url string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("the document asks for %s", url)
}

// expand returns the nodes of an article's JSON-LD, in full names, by id.
func expand(t *testing.T, a *article.Article) map[string]map[string]any {
	t.Helper()
	b, err := a.JSONLD()
	if err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader = offline{}
	flat, err := ld.NewJsonLdProcessor().Flatten(doc, nil, options)
	if err != nil {
		t.Fatal(err)
	}
	nodes := map[string]map[string]any{}
	for _, n := range flat.([]any) {
		node := n.(map[string]any)
		nodes[node["@id"].(string)] = node
	}
	return nodes
}

// ofType returns the nodes of a type.
func ofType(nodes map[string]map[string]any, kind string) (list []map[string]any) {
	for _, n := range nodes {
		types, _ := n["@type"].([]any)
		for _, t := range types {
			if t == kind {
				list = append(list, n)
			}
		}
	}
	return list
}

// values returns a property's values.
func values(n map[string]any, property string) (list []any) {
	all, _ := n[property].([]any)
	for _, v := range all {
		m := v.(map[string]any)
		if v, ok := m["@value"]; ok {
			list = append(list, v)
		} else {
			list = append(list, m["@id"])
		}
	}
	return list
}

func TestJSONLD(t *testing.T) {
	for name, a := range articles(t) {
		nodes := expand(t, a)
		if n := len(ofType(nodes, schemaOrg+"NewsArticle")); n != 1 {
			t.Errorf("%s: %d articles", name, n)
		}
		if got := len(ofType(nodes, schemaOrg+"Quotation")); got != len(a.Quotations) {
			t.Errorf("%s: %d quotations, want %d", name, got, len(a.Quotations))
		}
		if got := len(ofType(nodes, schemaOrg+"Claim")); got != len(a.Claims) {
			t.Errorf("%s: %d claims, want %d", name, got, len(a.Claims))
		}
		checkCreators(t, name, a, nodes)
		checkSelectors(t, name, a, nodes)
	}
}

// checkCreators: a quotation's creator is a person or an organisation with
// the speaker's name.
func checkCreators(t *testing.T, name string, a *article.Article, nodes map[string]map[string]any) {
	t.Helper()
	want := 0
	for _, q := range a.Quotations {
		if q.Speaker != "" {
			want++
		}
	}
	speakers := map[any]bool{}
	for _, s := range a.Speakers {
		speakers[s.Name] = true
	}
	for _, q := range ofType(nodes, schemaOrg+"Quotation") {
		for _, id := range values(q, schemaOrg+"creator") {
			want--
			if who := values(nodes[id.(string)], schemaOrg+"name"); len(who) != 1 || !speakers[who[0]] {
				t.Errorf("%s: %v is the creator of a quotation, but no speaker", name, who)
			}
		}
	}
	if want != 0 {
		t.Errorf("%s: %d quotations have lost their speaker", name, want)
	}
}

// checkSelectors: a text position selector, read as its standard says, gives
// the words that it is for.
func checkSelectors(t *testing.T, name string, a *article.Article, nodes map[string]map[string]any) {
	t.Helper()
	text, words := []rune(a.Text), map[string]bool{}
	for _, s := range ofType(nodes, oa+"TextPositionSelector") {
		start, end := values(s, oa+"start")[0].(float64), values(s, oa+"end")[0].(float64)
		words[string(text[int(start):int(end)])] = true
	}
	for _, c := range a.Claims {
		if !words[c.Text] {
			t.Errorf("%s: no selector gives %q", name, c.Text)
		}
	}
	for _, q := range a.Quotations {
		for _, s := range q.Content {
			if !words[s.Text] {
				t.Errorf("%s: no selector gives %q", name, s.Text)
			}
		}
	}
}
