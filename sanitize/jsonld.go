package sanitize

import (
	"encoding/json"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// linked reads what a script of JSON-LD states of an article.
func (b *builder) linked(script string, a *article.Article, s *stated) {
	var v any
	if err := json.Unmarshal([]byte(script), &v); err != nil {
		b.report.add(Removed, CodeJSONLD, "script", err.Error())
		return
	}
	b.thing(v, a, s, 0)
}

// thing looks for an article among the things of a page.
func (b *builder) thing(v any, a *article.Article, s *stated, depth int) {
	if depth > 6 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			b.thing(e, a, s, depth+1)
		}
	case map[string]any:
		if !articleKind(v["@type"]) {
			for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
				b.thing(v[key], a, s, depth+1)
			}
			return
		}
		b.read(v, a, s)
	}
}

func articleKind(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "BlogPosting") || v == "Report" || v == "Review"
	case []any:
		for _, e := range v {
			if articleKind(e) {
				return true
			}
		}
	}
	return false
}

// read reads the properties of an article, where they say something that is not known yet.
func (b *builder) read(v map[string]any, a *article.Article, s *stated) {
	if s.headline == "" {
		s.headline = word(v["headline"])
	}
	if s.description == "" {
		s.description = word(v["description"])
	}
	if lang := tag(word(v["inLanguage"])); a.Lang == "" {
		a.Lang = lang
	}
	if a.URL == "" {
		a.URL = b.link(word(v["url"]))
	}
	if d, ok := parseDate(word(v["datePublished"])); ok && a.Published.IsZero() {
		a.Published = d
	}
	if d, ok := parseDate(word(v["dateModified"])); ok && a.Updated.IsZero() && !d.Time.Equal(a.Published.Time) {
		a.Updated = d
	}
	if a.Section == "" {
		a.Section = word(first(v["articleSection"]))
	}
	for _, k := range each(v["keywords"]) {
		for name := range strings.SplitSeq(word(k), ",") {
			b.tag(a, strings.TrimSpace(name), "")
		}
	}
	if who := agentOf(b, first(v["publisher"])); who.Name != "" && a.Publisher == nil {
		a.Publisher = &article.Publisher{Name: who.Name, URL: who.URL}
	}
	if s.image == nil {
		s.image = b.imageObject(first(v["image"]))
	}
	for _, role := range []struct {
		key  string
		role article.Role
	}{{"author", article.RoleWriting}, {"creator", article.RoleWriting}, {"editor", article.RoleEditing}, {"translator", article.RoleTranslating}} {
		if role.key == "creator" && len(a.Authors()) > 0 {
			continue
		}
		for _, e := range each(v[role.key]) {
			if who := agentOf(b, e); who.Name != "" {
				a.Attribution = append(a.Attribution, article.Credit{Role: role.role, Agent: who})
			}
		}
	}
	for _, e := range each(v["isBasedOn"]) {
		b.basedOn(e, a)
	}
}

// basedOn reads a work that the article rests on.
func (b *builder) basedOn(v any, a *article.Article) {
	address, name, title := b.link(word(v)), "", ""
	if m, ok := v.(map[string]any); ok {
		address, name, title = b.link(word(m["url"])), word(m["name"]), word(m["headline"])
		if p := agentOf(b, first(m["publisher"])); p.Name != "" {
			if title == "" {
				title = name
			}
			name = p.Name
		}
	}
	if name == "" && address == "" {
		return
	}
	src := source(a, name, address)
	if src.Title == "" {
		src.Title = title
	}
}

func (b *builder) imageObject(v any) *article.Image {
	i := &article.Image{}
	address := word(v)
	if m, ok := v.(map[string]any); ok {
		address = word(m["url"])
		if address == "" {
			address = word(m["contentUrl"])
		}
		i.Alt = word(m["caption"])
	}
	u := b.media(address)
	if u == "" {
		return nil
	}
	i.Renditions = []article.Rendition{{URL: u}}
	return i
}

func agentOf(b *builder, v any) article.Agent {
	who := article.Agent{Name: word(v)}
	if m, ok := v.(map[string]any); ok {
		who.Name, who.URL = word(m["name"]), b.link(word(m["url"]))
		switch word(first(m["@type"])) {
		case "Person":
			who.Kind = article.Person
		case "Organization", "NewsMediaOrganization", "Corporation":
			who.Kind = article.Organization
		case "SoftwareApplication":
			who.Kind = article.Software
		}
	}
	if strings.Contains(who.Name, "://") {
		return article.Agent{}
	}
	return who
}

// each returns the members of a list, or the one value that stands for it.
func each(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

func first(v any) any {
	if list := each(v); len(list) > 0 {
		return list[0]
	}
	return nil
}

func word(v any) string {
	s, _ := v.(string)
	return oneSpace(s)
}
