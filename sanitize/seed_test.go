package sanitize_test

import (
	"html"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

var bare = strings.NewReplacer(`"`, "", `\`, "")

// The published article, in the ways in which systems wrap one: no sentence of it may be lost.
func TestSeedPage(t *testing.T) {
	text, err := os.ReadFile("../../shared/seed/openai-azure.txt")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("the published article is not beside the checkout")
	}
	lines := strings.Split(string(text), "\n")
	for _, wrap := range [][2]string{{"<article><p>", "</p></article>"}, {`<div class="mt-4 px-2">`, "</div>"}, {"<main><div class='entry__text'>", "</div></main>"}} {
		var page strings.Builder
		page.WriteString("<html lang=en><body><nav>Home</nav>")
		for _, line := range lines {
			if line = strings.TrimSpace(line); line != "" {
				page.WriteString(wrap[0][strings.LastIndexByte(wrap[0], '<'):] + html.EscapeString(line) + wrap[1][:strings.IndexByte(wrap[1], '>')+1])
			}
		}
		a, _, err := new(sanitize.Door).Page([]byte(page.String()))
		if err != nil {
			t.Fatal(err)
		}
		got := bare.Replace(string(article.AppendJSON(nil, a)))
		for _, line := range lines {
			line = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "•"))
			if strings.HasPrefix(line, "AI-processed") || strings.HasPrefix(line, "◐") || strings.HasPrefix(line, "Loading") || strings.HasSuffix(line, "→ original") {
				continue
			}
			if !strings.Contains(got, bare.Replace(line)) {
				t.Errorf("%s: lost %q", wrap[0], line)
			}
		}
		if len(a.Sources) != 1 || len(a.Attribution) != 2 || a.Discussion == nil {
			t.Errorf("%s: %d sources, %d credits", wrap[0], len(a.Sources), len(a.Attribution))
		}
		if strings.Contains(got, "Home") || strings.Contains(got, "Loading comments") {
			t.Errorf("%s: furniture in the text", wrap[0])
		}
	}
}
