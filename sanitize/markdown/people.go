package markdown

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/frontmatter"
)

// entries returns the entries of a list, or a single value as one; ok is false where there is none.
func entries(v frontmatter.Value) (list []frontmatter.Value, ok bool) {
	if v.List != nil {
		return v.List, len(v.List) > 0
	}
	return []frontmatter.Value{v}, v.Map != nil || v.Text != ""
}

// words returns the entries of a list that are words. A scalar with commas is a list as well.
func words(v frontmatter.Value) (all []string) {
	if scalar(v) {
		for part := range strings.SplitSeq(v.Text, ",") {
			if part = strings.TrimSpace(part); part != "" {
				all = append(all, part)
			}
		}
	}
	for _, one := range v.List {
		if scalar(one) {
			all = append(all, one.Text)
		}
	}
	return all
}

// member returns the first of a map's fields that has one of the names.
func member(v frontmatter.Value, names ...string) string {
	for _, name := range names {
		for _, field := range v.Map {
			if meaning(field.Name) == name && scalar(field.Value) {
				return field.Value.Text
			}
		}
	}
	return ""
}

// rest tells of the members of a map that nothing is taken from.
func (f *factory) rest(v frontmatter.Value, taken ...string) {
	for _, field := range v.Map {
		if !slices.Contains(taken, meaning(field.Name)) {
			f.drop(field)
		}
	}
}

func (f *factory) tags(v frontmatter.Value) bool {
	all := words(v)
	for _, name := range all {
		name = strings.TrimPrefix(name, "#")
		if f.had["tag "+name] {
			continue
		}
		f.had["tag "+name] = true
		f.a.Tags = append(f.a.Tags, article.Tag{Name: name})
	}
	return len(all) > 0 && len(all) >= len(v.List)
}

// section takes the first category; any other is a topic.
func (f *factory) section(v frontmatter.Value) bool {
	all := words(v)
	if len(all) == 0 {
		return false
	}
	if f.once("section") {
		f.a.Section, all = all[0], all[1:]
	}
	for _, name := range all {
		f.tags(frontmatter.Value{List: []frontmatter.Value{{Text: name}}})
	}
	return true
}

// authors takes who wrote it. Those who are named among the credits are not named twice.
func (f *factory) authors(v frontmatter.Value) bool {
	list, ok := entries(v)
	if !ok || f.had["credits"] || !f.once("authors") {
		return ok && f.had["credits"]
	}
	n := 0
	for _, one := range list {
		who := agent(one)
		if who.Name == "" {
			continue
		}
		n++
		f.rest(one, agency...)
		f.a.Attribution = append(f.a.Attribution, article.Credit{Role: article.RoleWriting, Agent: who})
	}
	return n == len(list)
}

// agency are the members of a map that agent reads.
var agency = []string{"name", "title", "url", "link", "website", "jobtitle", "position", "kind"}

// agent reads who somebody is: a name, or a map with one. Beside a name a title is the person's.
func agent(v frontmatter.Value) article.Agent {
	if scalar(v) {
		return article.Agent{Name: v.Text}
	}
	who := article.Agent{Name: member(v, "name"), URL: member(v, "url", "link", "website"), Title: member(v, "jobtitle", "position", "title")}
	if who.Name == "" {
		who.Name, who.Title = member(v, "title"), member(v, "jobtitle", "position")
	}
	switch kind := article.AgentKind(member(v, "kind")); kind {
	case article.Person, article.Organization, article.Software:
		who.Kind = kind
	}
	return who
}

func (f *factory) sources(v frontmatter.Value) bool {
	list, ok := entries(v)
	for _, one := range list {
		src := article.Source{ID: member(one, "id"), Name: member(one, "name"), URL: member(one, "url", "link"), Title: member(one, "title"), Author: member(one, "author")}
		if absolute(one) {
			u, _ := url.Parse(one.Text)
			src.Name, src.URL = u.Hostname(), one.Text
		} else if scalar(one) {
			src.Name = one.Text
		}
		if src.Name == "" && src.URL == "" && src.Title == "" {
			ok = false
			continue
		}
		for n := len(f.a.Sources) + 1; src.ID == "" || f.a.Source(src.ID) != nil; n++ {
			src.ID = "source-" + strconv.Itoa(n)
		}
		f.rest(one, "id", "name", "url", "link", "title", "author")
		f.a.Sources = append(f.a.Sources, src)
	}
	return ok
}

// credits takes a list of maps as package render/text writes it: role, name, kind, url, label, and the ids of sources.
func (f *factory) credits(v frontmatter.Value) bool {
	list, ok := entries(v)
	if !ok || !f.once("credits") {
		return false
	}
	f.a.Attribution = nil // authors, who are among them
	for _, one := range list {
		c := article.Credit{Role: article.Role(member(one, "role")), Label: member(one, "label"), Agent: agent(one)}
		for _, field := range one.Map {
			if meaning(field.Name) == "sources" {
				c.Sources = words(field.Value)
			}
		}
		if c.Role == "" || scalar(one) {
			ok = false
			continue
		}
		f.rest(one, append([]string{"role", "label", "sources"}, agency...)...)
		f.a.Attribution = append(f.a.Attribution, c)
	}
	return ok
}

// picture takes the picture that stands for the article: an address, or a map with one; of several, the first.
func (f *factory) picture(name string, v frontmatter.Value) bool {
	if v.List != nil {
		if len(v.List) == 0 {
			return false
		}
		for _, one := range v.List[1:] {
			f.drop(frontmatter.Field{Name: name, Value: one})
		}
		v = v.List[0]
	}
	address := v.Text
	if v.Map != nil {
		address = member(v, "src", "url", "image", "path", "file", "relative")
	}
	if address == "" {
		return false
	}
	f.rest(v, "src", "url", "image", "path", "file", "relative", "alt", "caption", "title")
	f.a.Hero = &article.Image{Renditions: []article.Rendition{{URL: address}}, Alt: member(v, "alt")}
	if text := member(v, "caption", "title"); text != "" {
		f.a.Hero.Caption = article.Plain(text)
	}
	return true
}

// caption takes what is said of the picture in a field beside it.
func (f *factory) caption(name string, v frontmatter.Value) bool {
	if f.a.Hero == nil || !scalar(v) {
		return false
	}
	if name == "imagecaption" {
		f.a.Hero.Caption = article.Plain(v.Text)
	} else {
		f.a.Hero.Alt = v.Text
	}
	return true
}

// sourceType takes a term of IPTC's vocabulary, by its address or schema.org's.
func (f *factory) sourceType(s string) bool {
	term, ok := strings.CutPrefix(strings.Replace(s, "https://cv", "http://cv", 1), "http://cv.iptc.org/newscodes/digitalsourcetype/")
	if ok && term != "" {
		f.a.SourceType = article.SourceType(term)
	}
	return ok
}
