package text_test

import (
	"fmt"
	"strings"

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

// A part of an article, as for the text of a notification.
func ExamplePrinter_AppendBlocks() {
	fmt.Printf("%s", new(text.Printer).AppendBlocks(nil, story, story.Body[:2]))
	// Output:
	// The deal *went* through.
	//
	// • any cloud
	// • no exclusivity
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

func ExamplePrinter_AppendTerminal() {
	p := &text.Printer{Width: 40}
	out := p.AppendTerminal(nil, &article.Article{Lang: "en", Headline: article.Plain("A contract rewritten"), Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Link{URL: "https://news.example/", Text: article.Plain("It")}, &article.Text{Value: " went through."}}},
	}})
	fmt.Print(strings.ReplaceAll(string(out), "\x1b", "ESC"))
	// Output:
	// ESC[1;4mA contract rewrittenESC[0m
	//
	// ESC]8;;https://news.example/ESC\ESC[4mItESC]8;;ESC\ESC[0m went through.
}

func ExamplePrinter_Gemtext() {
	fmt.Print(new(text.Printer).Gemtext(story))
	// Output:
	// # A contract rewritten
	//
	// AI-processed from The Verge; edited by Hamidun News
	//
	// => https://www.theverge.com/ The Verge → original
	//
	// The deal *went* through.
	//
	// * any cloud
	// * no exclusivity
	//
	// ```
	// a^2
	// ```
	//
	// ## Sources
	//
	// 1. The Verge
	// => https://www.theverge.com/ The Verge
}

func ExamplePrinter_frontMatter() {
	p := &text.Printer{FrontMatter: true}
	head, _, _ := strings.Cut(p.Markdown(story).String(), "\n\n")
	fmt.Println(head)
	// Output:
	// ---
	// title: "A contract rewritten"
	// params:
	//   lang: "en"
	//   attribution: "AI-processed from The Verge; edited by Hamidun News"
	//   disclosure: "modified"
	//   digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
	//   sources:
	//     - name: "The Verge"
	//       id: "verge"
	//       url: "https://www.theverge.com/"
	//   credits:
	//     - role: "aiProcessing"
	//       sources: ["verge"]
	//     - role: "editing"
	//       name: "Hamidun News"
	//       kind: "organization"
	// ---
}

func ExamplePrinter_Loss() {
	for _, loss := range new(text.Printer).Loss(story) {
		fmt.Println(loss.Path, loss.Type, "—", loss.Lost, "—", loss.Stand)
	}
	fmt.Println(len(new(text.Printer).LossMarkdown(&article.Article{Hero: &article.Image{Alt: "a"}})))
	// Output:
	// body[2] math — the setting of the formula — its TeX
	// 0
}
