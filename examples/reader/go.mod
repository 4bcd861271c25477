module github.com/standfirst/standfirst/examples/reader

go 1.26.0

require (
	codeberg.org/readeck/go-readability/v2 v2.1.3
	github.com/mmcdole/gofeed v1.4.2
)
