package email_test

import (
	"flag"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// weekly is a digest of three.
func weekly() (*email.Printer, []*article.Article) {
	p := footed()
	p.Title = "The Weekly"
	p.Intro = article.Inlines{&article.Text{Value: "Three stories, "}, &article.Emphasis{Text: article.Plain("one of them to be eaten")}, &article.Text{Value: "."}}
	p.Extract = 300
	return p, []*article.Article{samples.Get("openai-azure.en"), samples.Get("fifty-sources"), samples.Get("recipe")}
}

func TestGolden(t *testing.T) {
	p, articles := weekly()
	one := samples.Get
	for name, got := range map[string][]byte{
		"openai-azure.en.html": footed().AppendHTML(nil, one("openai-azure.en")),
		"openai-azure.ar.html": footed().AppendHTML(nil, one("openai-azure.ar")),
		"every-node.html":      new(email.Printer).AppendHTML(nil, everyNode()),
		"essay.txt":            footed().AppendText(nil, one("essay")),
		"digest.html":          p.AppendHTML(nil, articles...),
		"digest.txt":           p.AppendText(nil, articles...),
		"digest.eml":           p.AppendEML(nil, envelope(), articles...),
	} {
		rendertest.Golden{Update: *update}.File(t, "testdata/"+name, got)
	}
}
