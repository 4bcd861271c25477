package fit

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// The published schema is one that an outside validator takes, and every sample is valid by it.
func TestSchema(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(article.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	if err := c.AddResource("article.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("article.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, a := range samples.All() {
		if name == "hostile" {
			continue // which is not a valid article
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(article.AppendJSON(nil, a)))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	wrong, _ := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(`{"type":"article","body":[{"type":"paragraph","text":7}]}`)))
	if schema.Validate(wrong) == nil {
		t.Error("a paragraph whose text is a number is valid")
	}
}
