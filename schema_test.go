package article

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// The schema knows every field of every result type, by its JSON name.
func TestSchemaIsComplete(t *testing.T) {
	var doc struct {
		Properties map[string]any
		Defs       map[string]struct {
			Properties map[string]any
		} `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &doc); err != nil {
		t.Fatal(err)
	}
	properties := func(name string) map[string]any {
		if name == "Article" {
			return doc.Properties
		}
		return doc.Defs[name].Properties
	}
	seen := map[reflect.Type]bool{}
	var check func(of reflect.Type)
	check = func(of reflect.Type) {
		for of.Kind() == reflect.Slice {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct || seen[of] {
			return
		}
		seen[of] = true
		for _, f := range reflect.VisibleFields(of) {
			if f.Anonymous {
				continue
			}
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if properties(of.Name())[name] == nil {
				t.Errorf("the schema of %s lacks %q", of.Name(), name)
			}
			check(f.Type)
		}
	}
	check(reflect.TypeFor[Article]())
}
