package speech_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

var story = &article.Article{
	Lang:     "en",
	Headline: article.Plain("A contract rewritten"),
	Sources:  []article.Source{{ID: "verge", Name: "The Verge"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: "The deal went through "},
			&article.Abbr{Text: article.Plain("AWS"), Spoken: "A W S"},
			&article.Text{Value: "."},
		}},
		&article.Quote{
			Body: []article.Block{&article.Paragraph{Text: article.Plain("It has evolved.")}},
			Cite: article.Plain("Microsoft commented."),
		},
		&article.Promo{Headline: article.Plain("Subscribe!")},
	},
}

func ExamplePrinter_AppendText() {
	p := new(speech.Printer)
	fmt.Printf("%s", p.AppendText(nil, story))
	// Output:
	// A contract rewritten.
	// AI-processed from The Verge; edited by Hamidun News.
	// The deal went through A W S.
	// Quote.
	// It has evolved.
	// End of quote.
	// Microsoft commented.
	//
	// End of article.
	//
	// AI-processed from The Verge; edited by Hamidun News.
}

func ExamplePrinter_SSML() {
	p := &speech.Printer{}
	short := &article.Article{Lang: "en", Headline: article.Plain("Rewritten"), Body: story.Body[:1]}
	fmt.Println(p.SSML(short))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
	// <p><s>Rewritten.</s></p>
	// <break time="400ms"/>
	// <p><s>The deal went through <sub alias="A W S">AWS</sub>.</s></p>
	// <break time="800ms"/>
	// <p><s>End of article.</s></p>
	// </speak>
}

func ExamplePrinter_Script() {
	for _, u := range new(speech.Printer).Script(story)[:3] {
		fmt.Println(u.Role, u.Block, u.Text())
	}
	// Output:
	// headline -1 A contract rewritten.
	// byline -1 AI-processed from The Verge; edited by Hamidun News.
	// paragraph 0 The deal went through AWS.
}

func ExamplePrinter_Loss() {
	for _, loss := range new(speech.Printer).Loss(story) {
		fmt.Println(loss.Path, loss.Type, loss.Lost)
	}
	// Output: body[2] promo a call to action
}

func ExampleAppendLine() {
	words := new(verbal.Set) // kept for all lines
	fmt.Printf("%s\n", speech.AppendLine(nil, "  Soft\u00ADware\tfor $3 million  ", "en", words))
	// Output: Software for three million dollars
}
