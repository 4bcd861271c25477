package html

import (
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// With ReadAlong each block of the body has its number, and nothing else changes.
func TestReadAlong(t *testing.T) {
	for name, a := range samples.All() {
		plain := string(new(Printer).AppendArticle(nil, a))
		p := &Printer{ReadAlong: ReadBlocks}
		marked := string(p.AppendArticle(nil, a))
		for i := range a.Body {
			marked = strings.Replace(marked, ` data-block="`+strconv.Itoa(i)+`"`, "", 1)
		}
		if marked != plain {
			t.Errorf("%s prints otherwise with numbers", name)
		}
	}
	a := &article.Article{Body: []article.Block{
		&article.Paragraph{Text: article.Plain("a")}, nil, &article.Paragraph{}, &article.Heading{Level: 2, Text: article.Plain("b")},
	}}
	p := &Printer{ReadAlong: ReadBlocks, Part: render.Part{From: 0}}
	if got := string(p.AppendArticle(nil, a)); !strings.Contains(got, `<p data-block="0">a</p>`) || !strings.Contains(got, `<h2 data-block="3"`) {
		t.Error(got)
	}
	if p.Digest(a) == new(Printer).Digest(a) {
		t.Error("the digest does not tell of the numbers")
	}
}

var spans = regexp.MustCompile(`<span data-at="(\d+)-(\d+)">([^<]*)</span>`)

// With sentences or words marked nothing else changes, and each mark stands on what it says it does.
func TestMarks(t *testing.T) {
	for name, a := range samples.All() {
		blocks := string((&Printer{ReadAlong: ReadBlocks}).AppendArticle(nil, a))
		for _, how := range []ReadAlong{ReadSentences, ReadWords} {
			marked := string((&Printer{ReadAlong: how}).AppendArticle(nil, a))
			if spans.ReplaceAllString(marked, "$3") != blocks {
				t.Errorf("%s prints otherwise with marks", name)
			}
			n := 0
			for _, part := range strings.Split(marked, ` data-block="`)[1:] {
				number, _, _ := strings.Cut(part, `"`)
				i, _ := strconv.Atoi(number)
				plain := string(article.AppendBlocksPlain(nil, a.Body[i:i+1]))
				for _, m := range spans.FindAllStringSubmatch(part, -1) {
					from, _ := strconv.Atoi(m[1])
					to, _ := strconv.Atoi(m[2])
					n++
					if text := strings.TrimSpace(html.UnescapeString(m[3])); from >= to || !strings.Contains(plain[from:to], text) {
						t.Errorf("%s, block %d: %q is not in bytes %d to %d: %q", name, i, text, from, to, plain[from:to])
					}
				}
			}
			if n == 0 && len(a.Body) > 0 {
				t.Errorf("%s has no marks", name)
			}
		}
	}
}

func ExampleReadAlong() {
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "Mr. Smith & "}, &article.Strong{Text: article.Plain("sons. They")}, &article.Text{Value: " left."}}},
	}}
	p := &Printer{ReadAlong: ReadSentences, Omit: ^Furniture(0)}
	_, body, _ := strings.Cut(string(p.AppendArticle(nil, a)), `<p data-block="0">`)
	line, _, _ := strings.Cut(body, "\n")
	fmt.Println(line)
	// Output:
	// <span data-at="0-17">Mr. Smith &amp; </span><strong><span data-at="0-17">sons. </span><span data-at="18-28">They</span></strong><span data-at="18-28"> left.</span></p>
}
