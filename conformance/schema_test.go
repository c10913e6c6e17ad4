package conformance

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/seed66d30230/article"
)

// compile returns the published schema. Strictly, it also refuses properties
// that it does not know, so that the schema lacks none.
func compile(t *testing.T, strict bool) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(run(t, "-schema")))
	if err != nil {
		t.Fatal(err)
	}
	if strict {
		root := doc.(map[string]any)
		root["additionalProperties"] = false
		for _, def := range root["$defs"].(map[string]any) {
			def.(map[string]any)["additionalProperties"] = false
		}
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("article.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("article.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, name string, data []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

func TestGoldenFiles(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files (%v)", err)
	}
	s := compile(t, true)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		validate(t, s, file, data)
	}
}

func TestParsed(t *testing.T) {
	s := compile(t, true)
	for name, a := range articles(t) {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		validate(t, s, name, data)
	}
}

// A line of -jsonl has an id that the schema does not mind.
func TestIDAllowed(t *testing.T) {
	validate(t, compile(t, false), "line", []byte(`{"id": 7, "text": ""}`))
}

func TestSchemaRefuses(t *testing.T) {
	s := compile(t, false)
	for _, bad := range []string{
		`{}`,
		`{"text": 1}`,
		`{"text": "", "claims": [{"start": 0, "end": 1, "text": "1", "kind": "guess", "bound": "exact"}]}`,
		`{"text": "", "headline": {"start": -1, "end": 1, "text": "a"}}`,
	} {
		v, _ := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(bad)))
		if s.Validate(v) == nil {
			t.Errorf("%s is accepted", bad)
		}
	}
}

func TestSchemaIsTheLibrarys(t *testing.T) {
	if !bytes.Equal(run(t, "-schema"), article.Schema()) {
		t.Error("the command prints another schema than the library returns")
	}
}
