package sanitize

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// linked reads what the page's JSON-LD states and its head has not.
func (b *builder) linked(doc *html.Node, a *article.Article) {
	for n := range doc.Descendants() {
		if n.Data != "script" || !strings.EqualFold(attr(n, "type"), "application/ld+json") {
			continue
		}
		var v any
		if err := json.Unmarshal([]byte(rawOf(n)), &v); err != nil {
			b.report.add(Removed, "jsonld", "script", err.Error())
			continue
		}
		b.thing(v, a, 0)
	}
}

func (b *builder) thing(v any, a *article.Article, depth int) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if depth < 4 {
				b.thing(e, a, depth+1)
			}
		}
	case map[string]any:
		if kind, _ := v["@type"].(string); !strings.HasSuffix(kind, "Article") && kind != "BlogPosting" {
			if depth < 4 && v["@graph"] != nil {
				b.thing(v["@graph"], a, depth+1)
			}
			return
		}
		if len(a.Headline) == 0 {
			a.Headline = article.Plain(word(v["headline"]))
		}
		if len(a.Standfirst) == 0 {
			a.Standfirst = article.Plain(word(v["description"]))
		}
		if a.Lang == "" {
			a.Lang = word(v["inLanguage"])
		}
		if a.Published.IsZero() {
			a.Published, _ = article.ParseDate(word(v["datePublished"]))
		}
		if a.Updated.IsZero() {
			a.Updated, _ = article.ParseDate(word(v["dateModified"]))
		}
		if p, ok := v["publisher"].(map[string]any); ok && a.Publisher == nil && word(p["name"]) != "" {
			a.Publisher = &article.Publisher{Name: word(p["name"]), URL: b.link(word(p["url"]))}
		}
		if len(a.Attribution) == 0 {
			b.authors(v["author"], a)
		}
	}
}

func (b *builder) authors(v any, a *article.Article) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, e := range list {
		who := article.Agent{Name: word(e)}
		if m, ok := e.(map[string]any); ok {
			who.Name, who.URL = word(m["name"]), b.link(word(m["url"]))
			switch word(m["@type"]) {
			case "Person":
				who.Kind = article.Person
			case "Organization", "NewsMediaOrganization":
				who.Kind = article.Organization
			}
		}
		if who.Name != "" {
			a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleWriting, Agent: who})
		}
	}
}

func word(v any) string {
	s, _ := v.(string)
	return strings.TrimSpace(clean(s))
}
