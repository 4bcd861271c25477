package sanitize_test

import (
	"os"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// The repository's own sample page comes in as the article that it was made from, as far as a page shows it.
func TestSamplePage(t *testing.T) {
	const dir = "../render/rendertest/samples/"
	page, err := os.ReadFile(dir + "openai-azure.html")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(dir + "openai-azure.en.json")
	if err != nil {
		t.Fatal(err)
	}
	want, err := article.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	got, _, err := new(sanitize.Door).Page(page)
	if err != nil {
		t.Fatal(err)
	}
	if got.Headline.String() != want.Headline.String() {
		t.Errorf("headline %q", got.Headline.String())
	}
	if got.Standfirst.String() != want.Standfirst.String() {
		t.Errorf("standfirst %q", got.Standfirst.String())
	}
	times := make(map[string]int)
	for _, b := range got.Body {
		if p, ok := b.(*article.Paragraph); ok {
			times[p.Text.String()]++
		}
	}
	for _, b := range want.Body {
		if p, ok := b.(*article.Paragraph); ok && times[p.Text.String()] != 1 {
			t.Errorf("%d times: %s", times[p.Text.String()], p.Text.String())
		}
	}
	if len(got.Body) != len(want.Body) {
		t.Errorf("%d blocks, not %d", len(got.Body), len(want.Body))
	}
}
