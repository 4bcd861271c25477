module github.com/standfirst/standfirst/render/image

go 1.26.0

require (
	github.com/go-text/typesetting v0.3.5
	golang.org/x/image v0.48.0
)
