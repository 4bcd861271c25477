package text

import (
	"regexp"
	"strings"
)

// shortcode is what Hugo takes for a call of a template, in code as anywhere else.
var shortcode = regexp.MustCompile(`(?s)\{\{(<.*?>|%.*?%)\}\}`)

// verbatim returns code as it stands or, where the Markdown is for Hugo, so that Hugo prints it as it stands: a call in the form
// of a comment (https://gohugo.io/content-management/shortcodes/), and what only begins like one with a space in it.
func (s *setter) verbatim(code string) string {
	if !s.FrontMatter || !strings.Contains(code, "{{") {
		return code
	}
	const mark = "\x00" // which no printer lets through
	code = shortcode.ReplaceAllStringFunc(strings.ReplaceAll(code, mark, ""), func(call string) string {
		sign, inner, end := call[2:3], call[3:len(call)-3], call[len(call)-3:]
		if strings.Contains(inner, "*/") || strings.Contains(inner, "{{") {
			return call
		}
		return "{" + mark + "{" + sign + "/*" + inner + "*/" + end
	})
	code = strings.NewReplacer("{{<", "{ {<", "{{%", "{ {%").Replace(code)
	return strings.ReplaceAll(code, mark, "")
}
