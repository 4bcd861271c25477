package article_test

import (
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
)

// An article is a tree of plain structs.
func ExampleArticle() {
	a := &article.Article{
		Lang:     "en",
		Headline: article.Plain("The tide came in"),
		Sources:  []article.Source{{ID: "harbour", Name: "Harbour Office"}},
		Attribution: article.Attribution{
			{Role: article.RoleAIProcessing, Sources: []string{"harbour"}},
			{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "The Courier"}},
		},
		Body: []article.Block{&article.Paragraph{Text: article.Plain("The water rose all night.")}},
	}
	fmt.Println(article.Validate(a))
	// Output: <nil>
}

func ExampleArticle_Authors() {
	a := &article.Article{Attribution: article.Attribution{
		{Role: article.RoleReporting, Agent: article.Agent{Name: "Ines Thorvald"}},
		{Role: article.RoleEditing, Agent: article.Agent{Name: "Judith Vale"}},
	}}
	for _, who := range a.Authors() {
		fmt.Println(who.Name)
	}
	// Output: Ines Thorvald
}

func ExampleArticle_Source() {
	a := tide()
	fmt.Println(a.Source("harbour").Name, a.Source("port") == nil)
	// Output: Harbour Office true
}

// That a machine had a part, and that a person reviewed the result, are two facts.
func ExampleAttribution() {
	a := article.Attribution{
		{Role: article.RoleAIProcessing},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "The Courier"}},
	}
	fmt.Println(a.AI(), a.Reviewed())
	// Output: true false
}

func ExampleRole_Known() {
	fmt.Println(article.RoleCollage.Known(), article.Role("weather").Known(), article.RoleAITranslating.AI())
	// Output: true false true
}

func ExampleOn() {
	fmt.Println(article.On(2026, time.April, 28), article.On(2026, time.April, 28).HasTime())
	// Output: 2026-04-28 false
}

func ExampleAt() {
	moscow := time.FixedZone("", 3*60*60)
	fmt.Println(article.At(time.Date(2026, time.April, 28, 9, 30, 0, 0, moscow)))
	// Output: 2026-04-28T09:30:00+03:00
}

func ExampleParseDate() {
	for _, s := range []string{"2026", "2026-04", "2026-04-28", "2026-04-28T09:30Z", "soon"} {
		d, err := article.ParseDate(s)
		fmt.Println(d, d.Precision, err)
	}
	// Output:
	// 2026 4 <nil>
	// 2026-04 3 <nil>
	// 2026-04-28 2 <nil>
	// 2026-04-28T09:30Z 1 <nil>
	//  0 "soon" is not a date such as 2026-04-28 or 2026-04-28T09:30:00Z
}

func ExampleExtra_Get() {
	a, _ := article.Decode([]byte(`{"type":"article","mood":{"calm" : true}}`))
	fmt.Printf("%s\n", a.Extra.Get("mood"))
	// Output: {"calm" : true}
}

// A host's own kind of block carries what every surface can show.
func ExampleCustom() {
	poll := &article.Custom{
		Kind:     "poll",
		Data:     []byte(`{"question":"High?"}`),
		Fallback: []article.Block{&article.Paragraph{Text: article.Plain("Vote on our site.")}},
	}
	fmt.Printf("%s\n", article.AppendNodeJSON(nil, poll))
	// Output: {"type":"custom","kind":"poll","data":{"question":"High?"},"fallback":[{"type":"paragraph","text":"Vote on our site."}]}
}
