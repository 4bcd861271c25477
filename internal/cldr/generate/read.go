package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A reader reads CLDR's JSON.
type reader struct {
	root    string
	systems node // the numbering systems
}

type readError struct{ error }

func (r *reader) fail(format string, args ...any) { panic(readError{fmt.Errorf(format, args...)}) }

// node is a branch or a leaf of CLDR's tree.
type node map[string]any

func (n node) at(path ...string) node {
	for _, key := range path {
		next, _ := n[key].(map[string]any)
		n = next
	}
	return n
}

// str returns the string at the key; some are an object with the string as its value.
func (n node) str(key string) string {
	if s, ok := n[key].(string); ok {
		return s
	}
	v := n.at(key)
	if v.leaf("_numbers") == "M=romanlow" {
		return strings.ReplaceAll(v.leaf("_value"), "M", string(cldr.RomanMonth))
	}
	return v.leaf("_value")
}

func (n node) leaf(key string) string { s, _ := n[key].(string); return s }

// strs returns the strings at the keys.
func (n node) strs(keys ...string) []string {
	all := make([]string, len(keys))
	for i, key := range keys {
		all[i] = n.str(key)
	}
	return all
}

// plurals returns the strings at prefix+category, in the order of cldr's categories; a form like that of other is empty.
func (n node) plurals(prefix string) []string {
	all := make([]string, len(cldr.CategoryNames))
	for i, category := range cldr.CategoryNames {
		if all[i] = n.str(prefix + category); i > 0 && all[i] == all[0] {
			all[i] = ""
		}
	}
	return all
}

// read reads a file of a package; a file that is not there is an empty node.
func (r *reader) read(path ...string) node {
	name := filepath.Join(path...)
	data, err := os.ReadFile(filepath.Join(r.root, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var tree node
	if err == nil {
		err = json.Unmarshal(data, &tree)
	}
	if err != nil {
		r.fail("%s: %w", name, err)
	}
	return tree
}

// main reads a locale's file and goes down the path in it.
func (r *reader) main(pkg, locale, file string, path ...string) node {
	return r.read("cldr-"+pkg+"-full", "main", locale, file).at("main", locale).at(path...)
}

func (r *reader) supplemental(file string, path ...string) node {
	n := r.read("cldr-core", "supplemental", file).at("supplemental").at(path...)
	if n == nil {
		r.fail("%s has no %s", file, strings.Join(path, "/"))
	}
	return n
}

func (r *reader) checkVersions() {
	for _, pkg := range []string{"annotations-full", "core", "dates-full", "localenames-full", "misc-full", "numbers-full", "rbnf", "units-full"} {
		if v := r.read("cldr-"+pkg, "package.json").str("version"); v != cldr.Version {
			r.fail("cldr-%s is of version %q, not %s", pkg, v, cldr.Version)
		}
	}
	for _, p := range cldr.OtherVersions {
		if v := r.read(p.Package, "package.json").str("version"); v != p.Version {
			r.fail("%s is of version %q, not %s", p.Package, v, p.Version)
		}
	}
}
