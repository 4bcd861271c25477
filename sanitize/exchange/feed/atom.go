package feed

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/sanitize"
)

func (r *reader) atom(e *element) error {
	f := r.feed
	f.Title = plain(e.value(atom, "title"))
	f.Description = plain(either(e.value(atom, "subtitle"), e.value(atom, "tagline")))
	f.Lang = e.attr("lang")
	f.Copyright = plain(either(e.value(atom, "rights"), e.value(atom, "copyright")))
	f.Updated, _ = sanitize.Date(either(e.value(atom, "updated"), e.value(atom, "modified")))
	f.Icon = address(either(e.value(atom, "icon"), e.value(atom, "logo")))
	r.links(e)
	n := 0
	for entry := range e.all(atom, "entry") {
		if err := r.atomEntry(entry, n); err != nil {
			return err
		}
		n++
	}
	return nil
}

func (r *reader) atomEntry(e *element, n int) (err error) {
	place := "entry[" + strconv.Itoa(n) + "]"
	a := &article.Article{Lang: e.attr("lang")}
	r.entryLinks(a, e)
	if id := e.value(atom, "id"); id != a.URL {
		a.ID = id
	}
	a.Published, _ = sanitize.Date(either(e.value(atom, "published"), e.value(atom, "issued"), e.value(atom, "created")))
	if updated, ok := sanitize.Date(either(e.value(atom, "updated"), e.value(atom, "modified"))); ok {
		switch {
		case a.Published.IsZero():
			a.Published = updated
		case !updated.Time.Equal(a.Published.Time):
			a.Updated = updated
		}
	}
	if a.Headline, err = r.line(atomMarkup(e.first(atom, "title")), place); err != nil {
		return err
	}
	for p := range e.all(atom, "author") {
		credit(a, article.RoleWriting, person(p))
	}
	for p := range e.all(atom, "contributor") {
		if who := person(p); plain(who.Name) != "" && !named(a, plain(who.Name)) {
			a.Attribution = append(a.Attribution, article.Credit{Role: "contributor", Label: "contributor", Agent: who})
		}
	}
	if src := e.first(atom, "source"); src != nil {
		url := ""
		for l := range src.all(atom, "link") {
			if rel := l.attr("rel"); rel == "" || rel == "alternate" {
				url = address(l.attr("href"))
			}
		}
		source(a, src.value(atom, "title"), url)
	}
	for c := range e.all(atom, "category") {
		r.category(a, c.attr("scheme"), either(c.attr("label"), c.attr("term")))
	}
	if text := plain(e.value(atom, "rights")); text != "" {
		a.Rights = &article.Rights{Copyright: text}
	}
	r.media(a, e)
	whole, summary := e.first(atom, "content"), e.first(atom, "summary")
	if whole == nil || whole.attr("src") != "" {
		whole, summary = summary, nil
	}
	if summary != nil {
		if a.Standfirst, err = r.line(atomMarkup(summary), place); err != nil {
			return err
		}
	}
	if err = r.body(a, atomMarkup(whole), place); err != nil {
		return err
	}
	r.take(a, place)
	return nil
}

func named(a *article.Article, name string) bool {
	for i := range a.Attribution {
		if a.Attribution[i].Agent.Name == name {
			return true
		}
	}
	return false
}

func person(e *element) article.Agent {
	return article.Agent{Name: plain(e.value(atom, "name")), URL: address(either(e.value(atom, "uri"), e.value(atom, "url")))}
}

// atomMarkup returns a text construct as HTML, by its type (RFC 4287, section 3.1).
func atomMarkup(e *element) string {
	if e == nil {
		return ""
	}
	switch kind := strings.ToLower(e.attr("type")); {
	case kind == "html" || kind == "text/html":
		return e.content()
	case strings.Contains(kind, "xhtml") || strings.HasSuffix(kind, "+xml"):
		return string(e.appendMarkup(nil))
	}
	return string(markup.AppendText(nil, strings.TrimSpace(e.content())))
}
