package discord_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/discord"
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

func ExamplePrinter_Append() {
	p := new(discord.Printer)
	fmt.Printf("%s\n", p.Append(nil, story))
	// Output:
	// {"embeds":[{"title":"A contract rewritten","url":"https://news.example/deal","description":"The deal \\*went\\* through.\n\n[View in browser](https://news.example/deal)","fields":[{"name":"Sources","value":"1. The Verge"}],"footer":{"text":"AI-processed from The Verge; edited by Hamidun News"}}],"allowed_mentions":{"parse":[]}}
}

func ExamplePrinter_Check() {
	p := new(discord.Printer)
	for _, problem := range p.Check(&article.Article{Headline: article.Plain("Untold")}) {
		fmt.Println(problem)
	}
	// Output:
	// url: nothing in the message leads to the article
}
