// Package template brings finished output into a template of html/template.
package template

import (
	"html/template"

	"github.com/standfirst/standfirst/render"
)

// HTML returns the fragment for use in a template: markup as it is, any other output escaped.
func HTML(f render.Fragment) template.HTML { return template.HTML(f.Node().String()) }
