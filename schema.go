package article

import (
	"bytes"
	_ "embed"
	"sync"

	"github.com/seed66d30230/article/internal/schema"
)

// contract is the source of the result types. The schema is made from it
// when somebody asks, so that neither can drift from the other.
//
//go:embed article.go
var contract string

// Schema returns the JSON Schema (draft 2020-12) of an [Article] in JSON. A
// line that the command prints for -jsonl has an "id" of any type besides.
// Programs that never call Schema do not carry what it is made from.
func Schema() []byte { return bytes.Clone(articleSchema()) }

var articleSchema = sync.OnceValue(func() []byte {
	b, err := schema.Of(contract, "Article")
	if err != nil {
		panic(err) // article.go has been compiled, and a schema is strings and lists
	}
	return b
})
