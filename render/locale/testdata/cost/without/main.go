// A program that has articles, and no language.
package main

import (
	"os"
	"time"

	"github.com/standfirst/standfirst/article"
)

func main() {
	a := article.Article{Headline: article.Plain(os.Args[0]), Published: article.At(time.Now())}
	os.Stdout.WriteString(a.Headline.Plain() + a.Published.String())
}
