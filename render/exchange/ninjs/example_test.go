package ninjs_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/exchange/ninjs"
)

var sample = &article.Article{
	URL: "https://news.example/deal", Lang: "en", Headline: article.Plain("A contract rewritten"),
	Sources: []article.Source{{ID: "verge", Name: "The Verge"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{&article.Paragraph{Text: article.Plain("It is new.")}},
}

func ExamplePrinter_Append() {
	fmt.Print(string(new(ninjs.Printer).Append(nil, sample)))
	// Output:
	// {"uri":"https://news.example/deal","standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},"type":"text","representationType":"full","language":"en","pubStatus":"usable","title":"A contract rewritten","by":"AI-processed from The Verge; edited by Hamidun News","headlines":[{"role":"main","contentType":"text/plain","value":"A contract rewritten"}],"bodies":[{"role":"main","contentType":"text/html","charCount":10,"wordCount":3,"value":"\u003cp\u003eIt is new.\u003c/p\u003e\n"},{"role":"main","contentType":"text/plain","charCount":10,"wordCount":3,"value":"It is new."}],"digitalSourceType":{"name":"compositeWithTrainedAlgorithmicMedia","uri":"http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"},"infoSources":[{"name":"The Verge","role":"source","literal":"verge"},{"role":"aiProcessing"},{"name":"Hamidun News","role":"editor"}],"organisations":[{"name":"Hamidun News","rel":"editor"}],"trustIndicators":[{"role":"http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia","title":"AI-modified"}]}
}

func ExamplePrinter_Check() {
	for _, problem := range new(ninjs.Printer).Check(&article.Article{Lang: "en", Headline: article.Plain("Untold")}) {
		fmt.Println(problem, problem.Fatal)
	}
	// Output:
	// url: a news object is identified by a URI: an address, an ID that is one, or what the printer's URI says true
	// published: the item has no firstCreated, which wants the time of day false
}

func ExamplePrinter_Loss() {
	for _, loss := range new(ninjs.Printer).Loss(sample) {
		fmt.Printf("%s: %s; instead: %s\n", loss.Path, loss.Lost, loss.Stand)
	}
	// Output:
	// sourceType: that the term follows from the credits, and is not stated; instead: the term
	// attribution[0].sources: which sources the work was done from; instead: the attribution as a sentence
}
