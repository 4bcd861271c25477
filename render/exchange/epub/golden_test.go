package epub_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/locale"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	p := &epub.Printer{Resource: media}
	for name, got := range map[string]string{
		"essay":   listing(t, p.Append(nil, dated("essay"))),
		"ar":      listing(t, p.Append(nil, dated("openai-azure.ar"))),
		"issue":   listing(t, write(t, new(epub.Printer), &epub.Book{Title: "The week", ID: "https://news.example/issues/1", Articles: []*article.Article{dated("live-report"), dated("openai-azure.ja"), dated("custom")}})),
		"voice":   listing(t, write(t, p, readAlong("recipe"))),
		"hostile": listing(t, (&epub.Printer{Locale: locale.For("de")}).Append(nil, dated("hostile"))),
	} {
		file := "testdata/" + name + ".txt"
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal([]byte(got), want) {
			t.Errorf("%s differs from what is printed (%v); -update rewrites it", name, err)
		}
	}
}
