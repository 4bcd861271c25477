package telegram_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/telegram"
)

func story() *article.Article {
	return &article.Article{
		URL: "https://news.example/tide", Lang: "en", Headline: article.Plain("Barrier holds"),
		Standfirst: article.Plain("The highest tide since records began has passed the harbour."),
		Publisher:  &article.Publisher{Name: "The Courier"},
		Sources:    []article.Source{{ID: "s", Name: "Harbour Office", URL: "https://harbour.example/"}},
		Attribution: article.Attribution{{Role: article.RoleAISummarising, Agent: article.Agent{Kind: article.Software, Name: "Plotline"},
			Sources: []string{"s"}}},
		Body: []article.Block{
			&article.Paragraph{Text: article.Plain("It stood at 4.87 m. Nobody was hurt. The gates open at three in the morning.")},
			&article.PullQuote{Text: article.Plain("Keep your boots by the door."), Cite: article.Plain("Anneke Roos")},
		},
	}
}

func ExamplePrinter_Append() {
	p := &telegram.Printer{Limit: 200}
	out := p.Append(nil, story())
	fmt.Printf("%s\n\n%d characters\n", out, telegram.Length(string(out)))
	// Output:
	// <b>Barrier holds</b>
	//
	// The highest tide since records began has passed the harbour.
	//
	// <i>AI-summarized from <a href="https://harbour.example/">Harbour Office</a> by Plotline</i>
	//
	// It stood at 4.87 m. Nobody was hurt.
	//
	// <a href="https://news.example/tide">Read the rest</a>
	//
	// 175 characters
}

func ExamplePrinter_AppendRich() {
	p := new(telegram.Printer)
	fmt.Printf("%s\n", p.AppendRich(nil, story()))
	// Output:
	// <h1>Barrier holds</h1><p><b>The highest tide since records began has passed the harbour.</b></p><p><i>AI-summarized from <a href="https://harbour.example/">Harbour Office</a> by Plotline</i></p><p>It stood at 4.87 m. Nobody was hurt. The gates open at three in the morning.</p><aside>Keep your boots by the door.<cite>Anneke Roos</cite></aside><h2>Sources</h2><ol><li><a href="https://harbour.example/">Harbour Office</a></li></ol><p><b>The Courier</b></p><footer>AI-summarized from <a href="https://harbour.example/">Harbour Office</a> by Plotline<br><a href="https://news.example/tide">Read more</a></footer>
}
