package head_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// A vocabulary is what schema.org says of its own terms.
type vocabulary struct {
	parents map[string][]string // of types
	domains map[string][]string // of properties
	members map[string]bool     // of enumerations, and all other terms
}

// schemaOrg reads the vocabulary, which is too large to be kept in this module.
func schemaOrg(t *testing.T) *vocabulary {
	t.Helper()
	data, err := os.ReadFile("../../../shared/schemas/schemaorg/schemaorg-all-https.jsonld")
	if errors.Is(err, fs.ErrNotExist) {
		if os.Getenv("CI") == "true" {
			t.Fatal("schema.org's vocabulary is not there")
		}
		t.Skip("schema.org's vocabulary is not there: properties go unchecked")
	}
	var file struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err = errors.Join(err, json.Unmarshal(data, &file)); err != nil {
		t.Fatal(err)
	}
	v := &vocabulary{parents: map[string][]string{}, domains: map[string][]string{}, members: map[string]bool{}}
	for _, term := range file.Graph {
		id := strings.TrimPrefix(term["@id"].(string), "schema:")
		v.members[id] = true
		v.parents[id] = terms(term["rdfs:subClassOf"])
		if domains := terms(term["schema:domainIncludes"]); domains != nil {
			v.domains[id] = domains
		}
	}
	return v
}

// terms returns the names that a value of the vocabulary refers to: it is one reference or a list of them.
func terms(value any) (names []string) {
	switch value := value.(type) {
	case map[string]any:
		id, _ := value["@id"].(string)
		return []string{strings.TrimPrefix(id, "schema:")}
	case []any:
		for _, v := range value {
			names = append(names, terms(v)...)
		}
	}
	return names
}

// is reports whether a type is another or below it.
func (v *vocabulary) is(kind, other string) bool {
	return kind == other || slices.ContainsFunc(v.parents[kind], func(parent string) bool { return v.is(parent, other) })
}

// check holds a record, and all within it, against the vocabulary.
func (v *vocabulary) check(t *testing.T, value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			v.check(t, item)
		}
	case map[string]any:
		kind, typed := value["@type"].(string)
		if typed && !v.members[kind] {
			t.Errorf("there is no type %s", kind)
		}
		for name, item := range value {
			v.check(t, item)
			if strings.HasPrefix(name, "@") {
				continue
			}
			fits := func(domain string) bool { return v.is(kind, domain) }
			switch domains, ok := v.domains[name]; {
			case !ok:
				t.Errorf("there is no property %s", name)
			case typed && !slices.ContainsFunc(domains, fits):
				t.Errorf("%s is no property of a %s", name, kind)
			}
		}
		if term, ok := value["digitalSourceType"].(string); ok {
			if name, ours := strings.CutPrefix(term, "https://schema.org/"); ours && !v.members[name] {
				t.Errorf("there is no digital source type %s", name)
			}
		}
	}
}

func TestVocabulary(t *testing.T) {
	v := schemaOrg(t)
	var p head.Printer
	for name, a := range samples.All() {
		t.Run(name, func(t *testing.T) { v.check(t, decode(t, p.AppendJSONLD(nil, a))) })
	}
	data, err := os.ReadFile("testdata/story.txtar")
	if err != nil {
		t.Fatal(err)
	}
	record, _ := rendertest.ParseArchive(data).File("record.json")
	v.check(t, decode(t, record))
}

// Every term of IPTC's vocabulary goes out: under schema.org's name where it has one, else under IPTC's address.
func TestDigitalSourceTypes(t *testing.T) {
	v := schemaOrg(t)
	var p head.Printer
	active := strings.Fields(`digitalCapture computationalCapture negativeFilm positiveFilm print humanEdits
		algorithmicallyEnhanced digitalCreation dataDrivenMedia trainedAlgorithmicMedia
		compositeWithTrainedAlgorithmicMedia algorithmicMedia screenCapture virtualRecording composite
		compositeCapture compositeSynthetic`)
	for _, term := range active {
		got := decode(t, p.AppendJSONLD(nil, &article.Article{SourceType: article.SourceType(term)}))
		value, _ := got["digitalSourceType"].(string)
		if value == "" {
			t.Errorf("%s does not go out", term)
		}
		if strings.HasPrefix(value, "http://cv.iptc.org/") != (term == "humanEdits" || term == "digitalCreation") {
			t.Errorf("%s goes out as %s", term, value)
		}
		v.check(t, got)
	}
}
