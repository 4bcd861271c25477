package slack_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/slack"
)

var story = &article.Article{
	URL:      "https://news.example/deal",
	Lang:     "en",
	Headline: article.Plain("A contract rewritten"),
	Sources:  []article.Source{{ID: "verge", Name: "The Verge"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{&article.Paragraph{Text: article.Plain("The deal *went* through.")}},
}

func ExamplePrinter_AppendBlocks() {
	p := &slack.Printer{Compact: true}
	fmt.Printf("%s\n", p.AppendBlocks(nil, story))
	// Output:
	// [{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"link","url":"https://news.example/deal","text":"A contract rewritten","style":{"bold":true}}]}]},{"type":"section","text":{"type":"plain_text","text":"The deal *went* through.","emoji":false}},{"type":"context","elements":[{"type":"plain_text","text":"AI-processed from The Verge; edited by Hamidun News","emoji":false}]},{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Read more","emoji":false},"url":"https://news.example/deal"}]}]
}

func ExamplePrinter_Check() {
	p := new(slack.Printer)
	for _, problem := range p.Check(&article.Article{Headline: article.Plain("Untold")}) {
		fmt.Println(problem)
	}
	// Output:
	// url: nothing in the message leads to the article
}
