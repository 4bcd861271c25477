// Package hostile holds attempts to get script, style or a request onto a page by way of content, and the tests that take
// each of them through every door and out on every surface: against a parser, and in a browser.
package hostile

import (
	_ "embed"
	"strings"
)

//go:embed testdata/payloads.txt
var list string

// Payloads returns the attempts: those of the list, and each handler and each spelling of an address in each of
// the places where content could carry it.
func Payloads() []string {
	var all []string
	for line := range strings.Lines(list) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "# ") {
			all = append(all, line)
		}
	}
	for _, tag := range []string{"img src=x", "p", "a href=https://a.example/", "td", "svg", "math", "video", "details open", "x-y", "figure", "li", "iframe src=https://www.youtube.com/embed/x"} {
		for _, handler := range []string{"onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onanimationstart", "onwheel"} {
			all = append(all, "<"+tag+" "+handler+"=alert(1) tabindex=0 autofocus>x", "<"+tag+"/"+strings.ToUpper(handler)+"='alert(1)'>x")
		}
	}
	for _, scheme := range []string{"javascript:", "JAVASCRIPT:", " javascript:", "\x01javascript:", "java\nscript:", "java\tscript:", "javascript\t:", "vbscript:", "data:text/html,", "blob:https://a.example/", "file:///", "\u00a0javascript:", "feed:javascript:", "view-source:javascript:"} {
		for _, place := range []string{`<a href="%">x</a>`, `<img src="%">`, `<iframe src="%"></iframe>`, `<video src="%"></video>`, `<source srcset="%">`, `<blockquote cite="%">x</blockquote>`, `<object data="%"></object>`, `<form action="%"><button>x`, `<img data-src="%">`, `<amp-iframe src="%"></amp-iframe>`, `<a href="https://www.google.com/url?q=%">x</a>`} {
			all = append(all, strings.Replace(place, "%", scheme+"alert(1)", 1))
		}
	}
	return all
}
