package applenews_test

import (
	"encoding/json"
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/exchange/applenews"
)

var sample = &article.Article{
	ID: "deal-1", URL: "https://news.example/deal", Lang: "en", Headline: article.Plain("A contract rewritten"), Standfirst: article.Plain("Any cloud will do."),
	Sources: []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{
		&article.PullQuote{Text: article.Plain("So has this partnership."), Cite: article.Plain("Microsoft")},
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "It is "}, &article.Abbr{Text: article.Plain("new"), Title: "of today"}}},
	},
}

func ExamplePrinter_Append() {
	var doc struct {
		Identifier string
		Components []struct{ Role, Text string }
	}
	if err := json.Unmarshal(new(applenews.Printer).Append(nil, sample), &doc); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(doc.Identifier)
	for _, c := range doc.Components {
		fmt.Printf("%s: %s\n", c.Role, c.Text)
	}
	// Output:
	// deal-1
	// title: A contract rewritten
	// intro: Any cloud will do.
	// byline: AI-processed from The Verge; edited by Hamidun News
	// pullquote: “So has this partnership.”
	// pullquote: — Microsoft
	// body: <p>It is new</p>
	// heading2: Sources
	// body: <ol><li><a href="https://www.theverge.com/">The Verge</a></li></ol>
}

func ExamplePrinter_Check() {
	for _, problem := range new(applenews.Printer).Check(&article.Article{URL: "https://news.example/", Headline: article.Plain("Untold")}) {
		fmt.Println(problem, problem.Fatal)
	}
	// Output:
	// lang: the format wants the language of an article true
	// published: there is no datePublished, which wants the time of day and a year from 1900 false
}

func ExamplePrinter_Loss() {
	for _, loss := range new(applenews.Printer).Loss(sample) {
		fmt.Printf("%s: %s; instead: %s\n", loss.Path, loss.Lost, loss.Stand)
	}
	// Output:
	// body[1].text[1]: what the abbreviation stands for; instead: the abbreviation
}
