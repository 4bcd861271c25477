package text

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// gemlines returns the kinds of the lines of gemtext, by its specification.
func gemlines(out string) (kinds []string) {
	listing := false
	for line := range strings.SplitSeq(strings.TrimSuffix(out, "\n"), "\n") {
		kind := "text"
		switch {
		case strings.HasPrefix(line, "```"):
			listing = !listing
			kind = "toggle"
		case listing:
			kind = "listing"
		case strings.HasPrefix(line, "=>"):
			kind = "link"
		case strings.HasPrefix(line, "#"):
			kind = "heading"
		case strings.HasPrefix(line, "* "):
			kind = "item"
		case strings.HasPrefix(line, ">"):
			kind = "quote"
		case line == "":
			kind = ""
		}
		kinds = append(kinds, kind)
	}
	return kinds
}

// FuzzGemtext: a text is text, whatever it begins with, and a listing holds its lines.
func FuzzGemtext(f *testing.F) {
	for _, s := range []string{"# a", "=> /x y", "* a", "> a", "```", "a\n```\nb", "  # a", "\r\n# a", "\u0085# a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.TrimSpace(oneLine(s)) == "" {
			return
		}
		value := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(gate.Text(s))
		lines := strings.Count(strings.TrimRight(value, "\n"), "\n")
		a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{&article.Text{Value: s}, &article.Break{}, &article.Text{Value: s}}},
			&article.Code{Value: s},
		}}
		out := string(new(Printer).AppendGemtext(nil, a))
		want := "heading  text text  toggle" + strings.Repeat(" listing", lines+1) + " toggle"
		got := gemlines(out)
		if strings.Join(got, " ") != want {
			t.Errorf("%q became %q in %q", s, got, out)
		}
	})
}
