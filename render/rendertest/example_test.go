package rendertest_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest"
)

// What a printer of one's own has to say of an article, and does not.
func ExampleUnattributed() {
	a := &article.Article{
		Sources: []article.Source{{ID: "almanac", Name: "The Sea Almanac"}},
		Attribution: article.Attribution{
			{Role: article.RoleAISummarising, Sources: []string{"almanac"}, Agent: article.Agent{Kind: article.Software, Name: "Model M"}},
		},
	}
	fmt.Println(rendertest.Unattributed("Tides. By our staff.", a))
	fmt.Println(rendertest.Unattributed("Tides. Summarised by Model M from the_Sea_Almanac", a))
	fmt.Println(rendertest.Unattributed("Tides. Summarised by Model M from The Sea Almanac.", a))
	// Output:
	// [The Sea Almanac Model M]
	// [The Sea Almanac]
	// []
}

// A case is made of an article alone; the first run with STANDFIRST_UPDATE=1 adds what the surfaces print.
func ExampleArchive() {
	var c rendertest.Archive
	c.Set(rendertest.Input, article.AppendJSON(nil, &article.Article{Lang: "en", Headline: article.Plain("Tides")}))
	fmt.Printf("%s", c.Append(nil))
	// Output:
	// -- article.json --
	// {"type":"article","version":"1.0","lang":"en","headline":"Tides"}
}
