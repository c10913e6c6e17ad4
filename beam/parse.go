package articlebeam

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/seed66d30230/article"
)

// A Text is one article before it is parsed.
type Text struct {
	// ID is what the output calls the article: a JSON value such as "a-17",
	// with its quotation marks, or "" for none.
	ID string
	// Place is where the text came from, as messages say it:
	// "news.jsonl: line 3".
	Place string
	Text  string
}

// A Failure is a text, or what should have been one, that could not be read.
type Failure struct {
	Place string `json:"place"`
	Error string `json:"error"`
	// Line is the input as it was, for another try; "" where it was too long.
	Line string `json:"line,omitempty"`
}

// The counters of a pipeline, in the namespace Counters.
const (
	Counters = "article"

	Articles = "articles" // parsed
	Bytes    = "bytes"    // of their texts
	Failures = "failures" // texts, lines and files that could not be read
)

func init() {
	beam.RegisterType(reflectType[Text]())
	beam.RegisterType(reflectType[Failure]())
	register.Function4x0(parse)
	register.Emitter1[string]()
	register.Emitter1[Text]()
	register.Emitter1[Failure]()
}

// Parse takes a PCollection of [Text] and returns two: one of strings, each
// the JSON of an article on one line without its end, as article -jsonl
// prints it, and one of [Failure]. It counts Articles, Bytes and Failures.
func Parse(s beam.Scope, texts beam.PCollection) (articles, failures beam.PCollection) {
	return beam.ParDo2(s.Scope("article.Parse"), parse, texts)
}

func parse(ctx context.Context, t Text, articles func(string), failures func(Failure)) {
	line, err := render(t)
	if err != nil {
		count(ctx, Failures, 1)
		failures(Failure{t.Place, err.Error(), t.line()})
		return
	}
	count(ctx, Articles, 1)
	count(ctx, Bytes, len(t.Text))
	articles(line)
}

// render returns the article's line of JSON.
func render(t Text) (string, error) {
	a, err := article.Parse(strings.NewReader(t.Text))
	if err != nil {
		return "", err
	}
	return encode(struct {
		ID json.RawMessage `json:"id,omitempty"`
		*article.Article
	}{json.RawMessage(t.ID), a})
}

// line returns the text as a line of input.
func (t Text) line() string {
	line, err := encode(struct {
		ID   json.RawMessage `json:"id,omitempty"`
		Text string          `json:"text"`
	}{json.RawMessage(t.ID), t.Text})
	if err != nil {
		return ""
	}
	return line
}

// encode returns v as one line of JSON, without the line's end.
func encode(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return "", err
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}
