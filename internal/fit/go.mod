module github.com/standfirst/standfirst/internal/fit

go 1.26.0

require (
	github.com/a-h/templ v0.3.977
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	maragu.dev/gomponents v1.2.0
)
