package render_test

import (
	"context"
	"fmt"
	"os"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

var sample = &article.Article{
	Headline: article.Plain("A contract rewritten"),
	Sources:  []article.Source{{ID: "verge", Name: "The Verge"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Access: article.Access{Kind: article.AccessPreview, Preview: 1},
	Body: []article.Block{
		&article.Paragraph{Text: article.Plain("For everyone.")},
		&article.Update{Meta: &article.Meta{ID: "noon"}},
	},
}

func ExampleFragment() {
	card := render.NewFragment([]byte("<b>card</b>"), render.HTML)
	text := render.NewFragment([]byte("1 < 2"), "text/plain")

	card.WriteTo(os.Stdout) // as it is, to any writer
	fmt.Println()
	text.Render(context.Background(), os.Stdout) // into a page, as templ does it
	fmt.Println()
	text.Node().Render(os.Stdout) // into a page, as gomponents does it
	fmt.Println()
	fmt.Println(card.Media(), text)
	// Output:
	// <b>card</b>
	// 1 &lt; 2
	// 1 &lt; 2
	// text/html 1 < 2
}

func ExampleDisclose() {
	d := render.Disclose(sample.Attribution, sample.SourceType)
	fmt.Println(d.Kind, d.Reviewed)
	fmt.Println(d.URI())
	fmt.Println(d.Header())
	fmt.Printf("%q\n", d.Meta()) // an organisation edited: whether a human reviewed is not stated
	// Output:
	// modified false
	// http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia
	// ai-modified
	// ""
}

func ExampleRole() {
	p := render.Role(article.RoleEditing)
	fmt.Println(p.MARC, p.SchemaOrgFor(article.Person), p.SchemaOrgFor(article.Organization))
	// Output: edt editor contributor
}

func ExamplePreview() {
	part, less := render.Preview(sample)
	from, to := part.Bounds(len(sample.Body))
	fmt.Println(from, to, less)
	// Output: 0 1 true
}

func ExampleUpdatePart() {
	part, ok := render.UpdatePart(sample, "noon")
	fmt.Println(part.From, part.To, ok)
	// Output: 1 2 true
}

func ExampleSurfaces() {
	for _, s := range render.Surfaces()[:2] {
		fmt.Printf("%s: %s\n", s.Name, s.Visible)
	}
	// Output:
	// activitypub: a paragraph of the content, before any cut
	// applenews: the byline right under the intro
}

func ExampleProblem() {
	fmt.Println(render.Problem{Code: render.Missing, Path: "published", Detail: "the format wants a date"})
	// Output: published: the format wants a date
}

func ExampleNewDigest() {
	wide := render.NewDigest(sample, "card", "width", 640)
	same := render.NewDigest(sample, "card", "width", 640)
	narrow := render.NewDigest(sample, "card", "width", 320)
	fmt.Println(wide == same, wide == narrow, len(wide.ETag()))
	// Output: true false 34
}
