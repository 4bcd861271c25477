module github.com/standfirst/standfirst/internal/downstream

go 1.26.0
