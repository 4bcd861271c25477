package article

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// sealed returns the types that the comments of Block and Inline list.
func sealed(t *testing.T, file, name string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var types []string
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || len(g.Specs) == 0 {
			continue
		}
		if s, ok := g.Specs[0].(*ast.TypeSpec); ok && s.Name.Name == name {
			for _, m := range regexp.MustCompile(`\[\*(\w+)\]`).FindAllStringSubmatch(g.Doc.Text(), -1) {
				types = append(types, m[1])
			}
		}
	}
	return types
}

// Every type that is listed has a name, a copy, a form and a place in the schema, and none besides.
func TestEveryType(t *testing.T) {
	check := func(listed, names []string, node func(string) Node, shallow func(Node) Node) {
		t.Helper()
		var got []string
		for _, name := range names {
			n := node(name)
			if n == nil || n.Type() != name {
				t.Errorf("%s is made as %T", name, n)
				continue
			}
			c := shallow(n)
			if reflect.TypeOf(c) != reflect.TypeOf(n) || c == n && reflect.TypeOf(n).Elem().Size() > 0 {
				t.Errorf("%s is copied as %T", name, c)
			}
			if json := string(AppendNodeJSON(nil, n)); json != `{"type":"`+name+`"}` {
				t.Errorf("%s is written as %s", name, json)
			}
			if !strings.Contains(string(Schema()), `"const": "`+name+`"`) {
				t.Errorf("%s is not in the schema", name)
			}
			got = append(got, reflect.TypeOf(n).Elem().Name())
		}
		if !slices.Equal(got, listed) {
			t.Errorf("the types are %v, the comment lists %v", got, listed)
		}
	}
	check(sealed(t, "block.go", "Block"), blockTypes,
		func(s string) Node { return newBlock(s) }, func(n Node) Node { return copyBlock(n.(Block)) })
	check(sealed(t, "inline.go", "Inline"), inlineTypes,
		func(s string) Node { return newInline(s) }, func(n Node) Node { return copyInline(n.(Inline)) })
}

// No type has been sealed in that the lists do not have.
func TestNoOtherType(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if m, ok := d.(*ast.FuncDecl); ok && m.Recv != nil && len(m.Type.Params.List) == 0 && (m.Name.Name == "block" || m.Name.Name == "inline") {
				n++
			}
		}
	}
	if want := len(blockTypes) + len(inlineTypes); n != want {
		t.Errorf("%d types are sealed in, %d are listed", n, want)
	}
}

// Every field of a record is told, but for those of Meta: what is not told would be lost.
func TestEveryField(t *testing.T) {
	seen := make(map[reflect.Type]bool)
	var visit func(r record)
	visit = func(r record) {
		typ := reflect.TypeOf(r).Elem()
		if seen[typ] {
			return
		}
		seen[typ] = true
		f := &teller{visit: visit}
		r.fields(f)
		if f.n != typ.NumField() {
			t.Errorf("%v has %d fields and tells of %d", typ, typ.NumField(), f.n)
		}
		if f.ends != 1 {
			t.Errorf("%v has no place for unknown members", typ)
		}
	}
	visit(new(Article))
	for _, name := range blockTypes {
		visit(newBlock(name))
	}
	for _, name := range inlineTypes {
		visit(newInline(name))
	}
}
