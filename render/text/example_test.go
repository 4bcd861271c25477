package text_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/text"
)

var story = &article.Article{
	Lang:     "en",
	Headline: article.Plain("A contract rewritten"),
	Sources:  []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{
		&article.Paragraph{Text: article.Plain("The deal *went* through.")},
		&article.List{Items: []article.Item{{Text: article.Plain("any cloud")}, {Text: article.Plain("no exclusivity")}}},
		&article.Math{TeX: "a^2"},
	},
}

func ExamplePrinter_AppendText() {
	p := &text.Printer{Width: 40}
	fmt.Printf("%s", p.AppendText(nil, story))
	// Output:
	// A contract rewritten
	// ====================
	//
	// AI-processed from The Verge; edited by
	// Hamidun News
	//
	// The Verge → original
	// (https://www.theverge.com/)
	//
	// The deal *went* through.
	//
	// • any cloud
	// • no exclusivity
	//
	// a^2
	//
	// Sources
	// -------
	//
	// 1. The Verge (https://www.theverge.com/)
}

func ExamplePrinter_Markdown() {
	fmt.Print(new(text.Printer).Markdown(story))
	// Output:
	// # A contract rewritten
	//
	// AI-processed from The Verge; edited by Hamidun News
	//
	// [The Verge → original](https://www.theverge.com/)
	//
	// The deal \*went\* through.
	//
	// - any cloud
	// - no exclusivity
	//
	// ```math
	// a^2
	// ```
	//
	// ## Sources
	//
	// 1. [The Verge](https://www.theverge.com/)
}

func ExamplePrinter_Loss() {
	for _, loss := range new(text.Printer).Loss(story) {
		fmt.Println(loss.Path, loss.Type, "—", loss.Lost, "—", loss.Stand)
	}
	// Output: body[2] math — the setting of the formula — its TeX
}
