package main

import (
	_ "embed"
	"html/template"

	fragment "github.com/standfirst/standfirst/render/html/template"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
)

// htmlPage is the page in html/template. A fragment of markup stands in it as it is, any other is escaped.
var htmlPage = template.Must(template.New("page").Funcs(template.FuncMap{"fragment": fragment.HTML}).Parse(pageHTML))
