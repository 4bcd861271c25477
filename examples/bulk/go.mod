module github.com/standfirst/standfirst/examples/bulk

go 1.26.0

require github.com/apache/beam/sdks/v2 v2.77.0
