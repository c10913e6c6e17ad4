// Package schema makes a JSON Schema from Go source: the types give the shape,
// their comments the descriptions, and the constants of a string type the
// values that it can have.
package schema

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strconv"
	"strings"
)

// Of returns the schema (draft 2020-12) of the struct type root. All types
// that it refers to must stand in source too.
func Of(source, root string) ([]byte, error) {
	file, err := parser.ParseFile(token.NewFileSet(), root+".go", source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	s := &schemer{structs: map[string]*ast.StructType{}, values: map[string][]any{}, docs: map[string]string{}, seen: map[string]bool{}}
	s.collect(file)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err = e.Encode(s.document(root))
	return b.Bytes(), err
}

// A schemer holds the declarations of a file.
type schemer struct {
	structs map[string]*ast.StructType
	values  map[string][]any // the constants of each string type
	docs    map[string]string
	wanted  []string // types referred to whose schemas are still to come
	seen    map[string]bool
}

// collect sorts the declarations of a file.
func (s *schemer) collect(file *ast.File) {
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				s.docs[spec.Name.Name] = plain(group.Doc)
				if t, ok := spec.Type.(*ast.StructType); ok {
					s.structs[spec.Name.Name] = t
				}
			case *ast.ValueSpec:
				s.constant(spec)
			}
		}
	}
}

// constant notes the value of a constant of a string type.
func (s *schemer) constant(spec *ast.ValueSpec) {
	of, ok := spec.Type.(*ast.Ident)
	if !ok || len(spec.Values) != 1 {
		return
	}
	if lit, ok := spec.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
		if value, err := strconv.Unquote(lit.Value); err == nil {
			s.values[of.Name] = append(s.values[of.Name], value)
		}
	}
}

// An object is a JSON object whose members keep their order.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON implements [json.Marshaler].
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Quote(m.name) + ":")
		if err := e.Encode(m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// document returns the schema: that of root, then the types that it refers
// to by name.
func (s *schemer) document(root string) object {
	doc := object{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", root}}
	doc = append(doc, s.shape(root)...)
	var defs object
	for len(s.wanted) > 0 {
		name := s.wanted[0]
		s.wanted = s.wanted[1:]
		defs = append(defs, member{name, s.shape(name)})
	}
	return append(doc, member{"$defs", defs})
}

// want notes that a type is referred to.
func (s *schemer) want(name string) {
	if !s.seen[name] {
		s.seen[name] = true
		s.wanted = append(s.wanted, name)
	}
}

// shape returns the schema of a struct type: description, type, properties
// and those of them that are always there.
func (s *schemer) shape(name string) object {
	var properties object
	required := []string{}
	s.fields(s.structs[name], func(name, tag string, f *ast.Field) {
		property := s.typeOf(f.Type)
		doc := plain(f.Doc)
		if doc == "" {
			doc = plain(f.Comment)
		}
		if doc != "" {
			property = append(property, member{"description", doc})
		}
		properties = append(properties, member{name, property})
		if !strings.Contains(tag, ",omit") {
			required = append(required, name)
		}
	})
	return object{{"description", s.docs[name]}, {"type", "object"}, {"properties", properties}, {"required", required}}
}

// fields calls f with the JSON name and tag of each field, those of an
// embedded type included.
func (s *schemer) fields(t *ast.StructType, f func(name, tag string, field *ast.Field)) {
	for _, field := range t.Fields.List {
		if len(field.Names) == 0 {
			s.fields(s.structs[field.Type.(*ast.Ident).Name], f)
			continue
		}
		if field.Tag != nil {
			tag := reflect.StructTag(strings.Trim(field.Tag.Value, "`")).Get("json")
			name, _, _ := strings.Cut(tag, ",")
			f(name, tag, field)
		}
	}
}

// typeOf returns the schema of a field's type.
func (s *schemer) typeOf(t ast.Expr) object {
	switch t := t.(type) {
	case *ast.ArrayType:
		return object{{"type", "array"}, {"items", s.typeOf(t.Elt)}}
	case *ast.SelectorExpr: // json.Number
		return object{{"type", "number"}}
	case *ast.Ident:
		switch {
		case s.structs[t.Name] != nil:
			s.want(t.Name)
			return object{{"$ref", "#/$defs/" + t.Name}}
		case s.values[t.Name] != nil:
			return object{{"type", "string"}, {"enum", s.values[t.Name]}}
		}
		return basic(t.Name)
	}
	return object{}
}

// basic returns the schema of one of Go's own types. Every int of the
// results counts something, from 0.
func basic(name string) object {
	switch name {
	case "int":
		return object{{"type", "integer"}, {"minimum", 0}}
	case "float64":
		return object{{"type", "number"}}
	case "bool":
		return object{{"type", "boolean"}}
	}
	return object{{"type", "string"}}
}

// plain returns a comment as one line.
func plain(c *ast.CommentGroup) string {
	return strings.Join(strings.Fields(c.Text()), " ")
}
