package template_test

import (
	"html/template"
	"os"

	"github.com/standfirst/standfirst/render"
	sf "github.com/standfirst/standfirst/render/html/template"
)

func ExampleHTML() {
	page := template.Must(template.New("page").Parse("{{.Card}}\n{{.Line}}\n"))
	_ = page.Execute(os.Stdout, map[string]template.HTML{
		"Card": sf.HTML(render.NewFragment([]byte("<b>a card</b>"), render.HTML)),
		"Line": sf.HTML(render.NewFragment([]byte("a < b"), "text/plain")),
	})
	// Output:
	// <b>a card</b>
	// a &lt; b
}
