package markdown

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

func TestBlocks(t *testing.T) {
	d := &sanitize.Door{Base: "https://a.example/"}
	const source = "## Heading\n\nText with *stress*, `code` and a [link](/x).\n\n- one\n- two\n\n> Quoted.\n\n```go\nx := 1\n```\n\n" +
		"| A | B |\n| --- | --: |\n| 1 | 2 |\n\n<script>alert(1)</script>\n\n<p onclick=x>html</p>\n"
	blocks, report, err := Blocks(d, []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	var types []string
	for _, b := range blocks {
		types = append(types, b.Type())
	}
	if got, want := strings.Join(types, " "), "heading paragraph list quote code table paragraph"; got != want {
		t.Errorf("blocks are %s, want %s", got, want)
	}
	if text := string(article.AppendBlocksPlain(nil, blocks)); strings.Contains(text, "alert") {
		t.Errorf("a script came in: %s", text)
	}
	if report == nil {
		t.Error("no report")
	}
	link := false
	for _, n := range article.All(&article.Article{Body: blocks}) {
		if l, ok := n.(*article.Link); ok {
			link = l.URL == "https://a.example/x"
		}
	}
	if !link {
		t.Error("the link is not resolved against the base")
	}
}

func TestArticle(t *testing.T) {
	for source, want := range map[string]string{
		"# The *deal* #\n\nText.": "The deal|Text.\n",
		"\n# Title":               "Title|",
		"Text.\n\n# Later":        "|Text.\nLater\n",
		"#hashtag":                "|#hashtag\n",
		"# C#\n\nx":               "C#|x\n",
	} {
		a, _, err := Article(new(sanitize.Door), []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		got := a.Headline.Plain() + "|" + string(article.AppendBlocksPlain(nil, a.Body))
		if strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("%q became %q, want %q", source, got, want)
		}
	}
}

// Deep nesting loses no text, and takes no time to speak of.
func TestDeep(t *testing.T) {
	for _, source := range []string{
		strings.Repeat("> ", 10_000) + "deep",
		strings.Repeat(">", 50_000) + "deep",
		strings.Repeat("[", 20_000) + "deep",
		strings.Repeat("*a **b ", 5_000) + "deep",
	} {
		a, _, err := Article(new(sanitize.Door), []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		if text := article.AppendBlocksPlain(nil, a.Body); !strings.Contains(string(text), "deep") {
			t.Errorf("%.20q…: the text is lost", source)
		}
	}
}

func FuzzArticle(f *testing.F) {
	f.Add("# T\n\n> - a\n>   1. b\n\n[^1]\n\n[^1]: note\n")
	f.Add("| a |\n|---|\n| <b>x</b> |\n\nTerm\n: body\n")
	f.Fuzz(func(t *testing.T, source string) {
		a, _, err := Article(new(sanitize.Door), []byte(source))
		if err != nil {
			return
		}
		if _, err := article.Decode(article.AppendJSON(nil, a)); err != nil {
			t.Errorf("%q: %v", source, err)
		}
	})
}

// Markers and brackets without end are text beyond a bound, and what stands behind them stays.
func TestWithoutEnd(t *testing.T) {
	for name, source := range map[string]string{
		"items": strings.Repeat("- ", 50_000) + "end", "numbers": strings.Repeat("1. ", 50_000) + "end", "quotes": strings.Repeat("> ", 50_000) + "end",
		"mixed": strings.Repeat("> 1. ", 50_000) + "end", "brackets": strings.Repeat("[", 500_000) + "end",
	} {
		blocks, _, err := Blocks(new(sanitize.Door), []byte(source))
		if text := string(article.AppendBlocksPlain(nil, blocks)); err != nil || !strings.HasSuffix(strings.TrimSpace(text), "end") {
			t.Errorf("%s: %v, %.60q…", name, err, text)
		}
	}
}

// TestLimits proves that the Markdown is what is measured, before any of it is read.
func TestLimits(t *testing.T) {
	source := []byte("# Sea\n\nÜber den Wellen.\n")
	door := &sanitize.Door{Limits: sanitize.Limits{Bytes: 10}}
	var limit *sanitize.LimitError
	if _, _, err := Article(door, source); !errors.As(err, &limit) || limit.Max != 10 || limit.Got != len(source) {
		t.Errorf("the error is %v", err)
	}
	if _, _, err := Blocks(door, source); !errors.As(err, &limit) || limit.Got != len(source) {
		t.Errorf("the error is %v", err)
	}
	door.Limits = sanitize.Limits{Bytes: 100, Cut: true}
	a, report, err := Article(door, []byte("---\ntitle: Sea\n---\n"+strings.Repeat("é", 100)))
	if err != nil || a.Headline.Plain() != "Sea" || len(report.Entries) == 0 || report.Entries[0].Code != sanitize.CodeLimit {
		t.Errorf("%v, %v, %v", a, report, err)
	}
	if text := string(article.AppendBlocksPlain(nil, a.Body)); !utf8.ValidString(text) || !strings.HasPrefix(text, "éé") {
		t.Errorf("what was cut is %q", text)
	}
}

// TestTold proves that the report tells what did not come in as it is, and nothing else.
func TestTold(t *testing.T) {
	for source, want := range map[string]string{
		"- [ ] To do\n- [x] Done\n":        "",
		"- <input type=text> A field\n":    "removed element input body/ul[1]/li[1]/input[1]",
		"---\ntitle: Sea\n\nText.\n":       "changed field  line 1",
		"---\ntitle: \"Sea\n---\n\nText\n": "removed field  line 2",
	} {
		_, report, err := Article(nil, []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range report.Entries {
			got = append(got, strings.Join([]string{string(e.Action), e.Code, e.Where, e.Place}, " "))
		}
		if strings.Join(got, ",") != want {
			t.Errorf("%q: the report tells %q, want %q", source, got, want)
		}
	}
}

func TestAlerts(t *testing.T) {
	for source, want := range map[string]string{
		"> [!NOTE]\n> One *word*.\n> Two.":          `callout "" "" One word. Two.`,
		"> [!TIP]\n>\n> One.\n>\n> Two.":            `callout "tip" "" One. Two.`,
		"> [!WARNING] Mind the *tide*\n> One.":      `callout "warning" "Mind the tide" One.`,
		"> [!warning]- Mind\n> One.\n> - Two":       `callout "warning" "Mind" One. Two`,
		"> [!CAUTION]\n> [link](https://a.example)": `callout "warning" "" link`,
		"> [!NOTE]":                 `quote [!NOTE]`,
		"> [!two words]\n> One.":    `quote [!two words] One.`,
		"> One. [!NOTE]\n> Two.":    `quote One. [!NOTE] Two.`,
		"> [!NOTE](/x)\n> One.":     `quote !NOTE One.`,
		"> ![NOTE](/x.jpg)\n> One.": `quote One.`,
	} {
		blocks, _, err := Blocks(new(sanitize.Door), []byte(source))
		if err != nil || len(blocks) == 0 {
			t.Fatal(source, blocks, err)
		}
		got := blocks[0].Type()
		body := blocks
		if c, ok := blocks[0].(*article.Callout); ok {
			got += fmt.Sprintf(" %q %q", c.Kind, c.Title.Plain())
			body = c.Body
		}
		got += " " + strings.Join(strings.Fields(string(article.AppendBlocksPlain(nil, body))), " ")
		if got != want {
			t.Errorf("%q is %s, want %s", source, got, want)
		}
	}
}
