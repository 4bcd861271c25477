//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/packed"
	"github.com/standfirst/standfirst/internal/packed/gosource"
	"github.com/standfirst/standfirst/render/locale"
)

// The library knows all languages, and which of them a program asks for it cannot know: a program links the tables of all.
// This one knows beforehand. It has the go command read, in place of the generated tables, tables of its languages alone.

// lists are the tables that have an entry for each language, by their file and name.
var lists = map[string]string{
	"internal/cldr/emoji/znames.go":    "tables",
	"internal/cldr/rbnf/zrules.go":     "tables",
	"render/locale/zwords.go":          "builtin",
	"render/speech/verbal/language.go": "languages",
}

// overlay writes the tables of the languages to a folder, and a file beside them that names them for go build -overlay.
func overlay(module, dir string, languages []string) (string, error) {
	files, err := filepath.Glob(filepath.Join(module, "internal", "cldr", "z*.go"))
	if err != nil {
		return "", err
	}
	for name := range lists {
		files = append(files, filepath.Join(module, filepath.FromSlash(name)))
	}
	replace := make(map[string]string)
	for i, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		name, _ := filepath.Rel(module, file)
		c := cutter{languages: languages, src: src}
		if src, err = c.cut(lists[filepath.ToSlash(name)]); err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		replace[file] = filepath.Join(dir, strconv.Itoa(i)+".go")
		if err := os.WriteFile(replace[file], src, 0o666); err != nil {
			return "", err
		}
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, data, 0o666)
}

// A cutter rewrites one file.
type cutter struct {
	languages []string
	src       []byte
	out       bytes.Buffer
	at        int // how much of src is in out
}

// put writes a text in place of what stands from one byte to another.
func (c *cutter) put(from, to token.Pos, text string) {
	c.out.Write(c.src[c.at : from-1])
	c.out.WriteString(text)
	c.at = int(to) - 1
}

// cut returns the file with its topics, and its list where it has one, cut to the languages.
func (c *cutter) cut(list string) ([]byte, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", c.src, 0) // in which a Pos is the byte, from 1
	if err != nil {
		return nil, err
	}
	var stay []int // where each entry of the list goes; -1 is nowhere
	for _, d := range file.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.VAR {
			continue
		}
		for _, s := range d.Specs {
			s := s.(*ast.ValueSpec)
			if len(s.Values) != 1 {
				continue
			}
			value, ok := s.Values[0].(*ast.CompositeLit)
			if !ok {
				continue
			}
			kind, _ := value.Type.(*ast.Ident)
			switch {
			case s.Names[0].Name == list:
				stay = c.entries(value)
			case s.Names[0].Name == "wordsOf":
				err = c.places(value, stay)
			case kind != nil && kind.Name == "topic":
				err = c.topic(value)
			}
			if err != nil {
				return nil, fmt.Errorf("%s: %w", s.Names[0], err)
			}
		}
	}
	if list != "" && len(stay) == 0 {
		return nil, fmt.Errorf("no %s", list)
	}
	return append(c.out.Bytes(), c.src[c.at:]...), nil
}

// entries leaves out the entries of other languages. "und" is the root of them all.
func (c *cutter) entries(list *ast.CompositeLit) []int {
	var stay []int
	n := 0
	for i, e := range list.Elts {
		tag := e.(*ast.CompositeLit).Elts[0]
		if pair, ok := tag.(*ast.KeyValueExpr); ok {
			tag = pair.Value
		}
		if text, _ := constant(tag); text == "und" || slices.Contains(c.languages, text) {
			stay = append(stay, n)
			n++
			continue
		}
		stay = append(stay, -1)
		end := list.Rbrace
		if i+1 < len(list.Elts) {
			end = list.Elts[i+1].Pos()
		}
		c.put(e.Pos(), end, "")
	}
	return stay
}

// places gives each locale the new place of its words, or that of none.
func (c *cutter) places(of *ast.CompositeLit, stay []int) error {
	for _, e := range of.Elts {
		n, err := strconv.Atoi(e.(*ast.BasicLit).Value)
		if err != nil {
			return err
		}
		text := "noWords"
		if n < len(stay) && stay[n] >= 0 {
			text = strconv.Itoa(stay[n])
		}
		c.put(e.Pos(), e.End(), text)
	}
	return nil
}

// topic gives each locale the record of the nearest that stays: its own, its language's, or that of English.
func (c *cutter) topic(value *ast.CompositeLit) error {
	var t topic
	var literal ast.Expr
	for _, e := range value.Elts {
		pair := e.(*ast.KeyValueExpr)
		switch pair.Key.(*ast.Ident).Name {
		case "parts":
			t.parts, _ = strconv.Atoi(pair.Value.(*ast.BasicLit).Value)
		case "packed":
			literal = pair.Value
		}
	}
	text, err := constant(literal)
	if err != nil {
		return err
	}
	t.decode(packed.Inflate(text))
	place := make(map[string]int)
	for i, tag := range locale.Tags() {
		place[tag] = t.locales[i]
	}
	for i, tag := range locale.Tags() {
		for !slices.Contains(c.languages, tag) {
			if dash := strings.LastIndexByte(tag, '-'); dash > 0 {
				tag = tag[:dash]
			} else {
				tag = "en"
			}
		}
		t.locales[i] = place[tag]
	}
	c.put(literal.Pos(), literal.End(), gosource.Literal(t.encode()))
	return nil
}

// constant returns a string that stands in one piece or several.
func constant(e ast.Expr) (string, error) {
	switch e := e.(type) {
	case *ast.BasicLit:
		return strconv.Unquote(e.Value)
	case *ast.BinaryExpr:
		x, err := constant(e.X)
		if err != nil {
			return "", err
		}
		y, err := constant(e.Y)
		return x + y, err
	}
	return "", fmt.Errorf("%T is no constant", e)
}
