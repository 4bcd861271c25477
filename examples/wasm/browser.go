//go:build js

package main

import (
	"syscall/js"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// main gives JavaScript an object, standfirst: the languages that there are, and a function from a paste to its view.
func main() {
	var languages []any
	for _, tag := range locale.Languages() {
		languages = append(languages, map[string]any{"tag": tag, "name": locale.NativeName(tag)})
	}
	js.Global().Set("standfirst", map[string]any{
		"languages": languages,
		"show":      js.FuncOf(func(_ js.Value, args []js.Value) any { return object(pasteOf(args[0]).show()) }),
	})
	select {}
}

func pasteOf(v js.Value) *paste {
	field := func(name string) string { return v.Get(name).String() }
	return &paste{
		HTML: field("html"), Lang: field("lang"), Reader: field("reader"),
		Source: field("source"), Address: field("address"), Role: article.Role(field("role")), Editor: field("editor"),
	}
}

// object is a view as encoding/json would write it, which would weigh more than all of this program's own code.
func object(v *view) map[string]any {
	if v.Error != "" {
		return map[string]any{"error": v.Error}
	}
	lines := []any{}
	for _, l := range v.Script {
		pieces := []any{}
		for _, p := range l.Pieces {
			pieces = append(pieces, map[string]any{"said": p.Said, "written": p.Written})
		}
		lines = append(lines, map[string]any{"role": string(l.Role), "lang": l.Lang, "dir": string(l.Dir), "pieces": pieces})
	}
	entries := []any{}
	for _, e := range v.Report {
		entries = append(entries, map[string]any{
			"action": string(e.Action), "code": e.Code, "where": e.Where, "detail": e.Detail, "count": e.Count,
		})
	}
	return map[string]any{
		"lang": v.Lang, "dir": string(v.Dir), "card": v.Card, "article": v.Article, "ssml": v.SSML,
		"script": lines, "report": entries,
	}
}
