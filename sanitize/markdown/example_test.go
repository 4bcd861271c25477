package markdown_test

import (
	"fmt"
	"os"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/markdown"
)

func ExampleArticle() {
	door := &sanitize.Door{Base: "https://news.example/"}
	source := "# A contract *rewritten*\n\nThe [deal](/deal) went through.<script>alert(1)</script>\n\n- one\n- two\n"
	a, report, err := markdown.Article(door, []byte(source))
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(article.AppendDump(nil, a))
	fmt.Println(len(report.Entries) > 0)
	// Output:
	// article
	//   headline[0] "A contract "
	//   headline[1] emphasis
	//     text[0] "rewritten"
	//   body[0] paragraph
	//     text[0] "The "
	//     text[1] link
	//       url "https://news.example/deal"
	//       text[0] "deal"
	//     text[2] " went through."
	//   body[1] list
	//     items[0]
	//       text[0] "one"
	//     items[1]
	//       text[0] "two"
	// true
}

func ExampleArticle_frontMatter() {
	source := "---\ntitle: Tides\ndate: 2026-11-26\nauthor: Ada\nweight: 3\n---\n\nHigher, twice a month.\n"
	a, report, err := markdown.Article(new(sanitize.Door), []byte(source))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline.Plain(), a.Published, a.Authors()[0].Name)
	for _, e := range report.Entries {
		fmt.Println(e.Action, e.Where, e.Place)
	}
	// Output:
	// Tides 2026-11-26 Ada
	// removed weight line 5
}

func ExampleBlocks() {
	blocks, _, _ := markdown.Blocks(new(sanitize.Door), []byte("> Quoted.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n"))
	for _, b := range blocks {
		fmt.Println(b.Type())
	}
	// Output:
	// quote
	// table
}
