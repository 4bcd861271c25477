package markdown

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/frontmatter"
	"github.com/standfirst/standfirst/sanitize"
)

// A factory makes the facts of an article from the fields above its text. Fields of one meaning come under several names,
// as Hugo, Jekyll, Zola, Eleventy, Astro and Obsidian know them; the first one counts.
type factory struct {
	a        *article.Article
	report   *sanitize.Report
	rank     int             // of the field that the standfirst is from, from 1
	had      map[string]bool // what is set
	embargo  article.Date    // publishDate, which is an embargo where the article is under one
	status   article.Status
	sentence frontmatter.Field // an attribution in words
}

// facts returns the facts that fields state. What no article has a place for goes to the report with its line.
func facts(fields []frontmatter.Field, report *sanitize.Report) *article.Article {
	f := &factory{a: new(article.Article), report: report, had: make(map[string]bool)}
	var below []frontmatter.Field // what generators keep apart, which counts after what stands beside it
	for _, field := range fields {
		switch meaning(field.Name) {
		case "params", "extra", "taxonomies":
			if field.Value.Map != nil {
				below = append(below, field.Value.Map...)
				continue
			}
		}
		f.field(field)
	}
	for _, field := range below {
		f.field(field)
	}
	f.settle()
	return f.a
}

// field takes a field, or tells that it did not come in.
func (f *factory) field(field frontmatter.Field) {
	if !f.take(meaning(field.Name), field.Value) {
		f.drop(field)
	}
}

// drop tells that a field did not come in.
func (f *factory) drop(field frontmatter.Field) {
	f.report.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeField, Where: field.Name, Detail: said(field.Value), Place: line(field.Value.Line)})
}

func line(n int) string { return "line " + strconv.Itoa(n) }

// said returns a scalar, or of what kind a value is.
func said(v frontmatter.Value) string {
	switch {
	case v.Map != nil:
		return "a map"
	case v.List != nil:
		return "a list"
	}
	return v.Text
}

// meaning folds the ways in which a name is written: publish_date, publish-date, publishDate.
func meaning(name string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "", ".", "", ":", "").Replace(name))
}

// once reports whether nothing was set by that name before, and notes that now something is.
func (f *factory) once(name string) bool {
	before := f.had[name]
	f.had[name] = true
	return !before
}

// standfirsts are the names of a standfirst, the most telling first.
var standfirsts = []string{"standfirst", "subtitle", "dek", "description", "summary", "excerpt", "lead", "lede"}

// take sets what a field states, and reports whether it stated something that an article has.
func (f *factory) take(name string, v frontmatter.Value) bool {
	a := f.a
	switch name {
	case "title", "headline":
		return scalar(v) && f.once("title") && set(&a.Headline, v.Text)
	case "linktitle", "shorttitle":
		return scalar(v) && f.once("short") && word(&a.Headlines.Short, v.Text)
	case "kicker", "eyebrow":
		return scalar(v) && f.once("kicker") && set(&a.Kicker, v.Text)
	case "date", "pubdate", "publisheddate", "datepublished", "publishedat", "publishedon":
		return f.date("date", &a.Published, v)
	case "lastmod", "updated", "modified", "lastmodified", "datemodified", "updateddate", "updatedat", "lastupdated":
		return f.date("updated", &a.Updated, v)
	case "publishdate", "embargo":
		return f.date("embargo", &f.embargo, v)
	case "published": // Jekyll's switch, or a date
		on, ok := truth(v.Text)
		if ok && !on {
			f.status = article.StatusDraft
		}
		return ok || f.date("date", &a.Published, v)
	case "draft":
		on, ok := truth(v.Text)
		if on {
			f.status = article.StatusDraft
		}
		return ok
	case "status":
		switch s := article.Status(v.Text); s {
		case article.StatusPublished, article.StatusDraft, article.StatusEmbargoed, article.StatusCorrected, article.StatusRetracted:
			if f.status == "" {
				f.status = s
			}
			return true
		}
		return false
	case "lang", "language", "locale", "languagecode":
		return scalar(v) && f.once("lang") && word(&a.Lang, strings.ReplaceAll(v.Text, "_", "-"))
	case "canonical", "canonicalurl", "url", "id":
		return absolute(v) && f.once("url") && word(&a.URL, v.Text)
	case "tags", "keywords", "tag":
		return f.tags(v)
	case "section", "category", "categories":
		return f.section(v)
	case "author", "authors", "byline":
		return f.authors(v)
	case "source", "sources", "sourceurl", "via":
		return f.sources(v)
	case "credits":
		return f.credits(v)
	case "image", "images", "cover", "coverimage", "hero", "heroimage", "featuredimage", "featureimage", "banner", "thumbnail", "teaser":
		return f.once("hero") && f.picture(name, v)
	case "imagealt", "coveralt", "heroalt", "imagecaption":
		return f.caption(name, v)
	case "copyright":
		return scalar(v) && f.once(name) && word(&f.rights().Copyright, v.Text)
	case "licence", "license":
		return scalar(v) && f.once("licence") && word(&f.rights().Licence, v.Text)
	case "digitalsourcetype":
		return scalar(v) && f.once(name) && f.sourceType(v.Text)
	case "attribution":
		f.sentence = frontmatter.Field{Name: name, Value: v}
		return scalar(v) && f.once(name)
	case "disclosure": // what the credits say, in a word
		return scalar(v)
	}
	for i, s := range standfirsts {
		if s == name {
			return f.standfirst(i+1, v)
		}
	}
	return false
}

// standfirst takes the most telling of the texts that may be one.
func (f *factory) standfirst(rank int, v frontmatter.Value) bool {
	if !scalar(v) {
		return false
	}
	if f.rank == 0 || rank < f.rank {
		f.rank = rank
		return set(&f.a.Standfirst, v.Text)
	}
	return f.a.Standfirst.Plain() == v.Text
}

// settle sets what depends on several fields.
func (f *factory) settle() {
	a := f.a
	a.Status = f.status
	if f.had["attribution"] && !f.had["credits"] { // a sentence is no credits; beside some, it was made from them
		f.drop(f.sentence)
	}
	switch {
	case f.embargo.IsZero():
	case a.Status == article.StatusEmbargoed:
		a.Embargo = f.embargo
	case a.Published.IsZero():
		a.Published = f.embargo
	}
	if f.had["credits"] || len(a.Sources) == 0 {
		return
	}
	for i := range a.Attribution {
		if len(a.Attribution[i].Sources) > 0 {
			return
		}
	}
	from := article.Credit{Role: article.RoleSource}
	for i := range a.Sources {
		from.Sources = append(from.Sources, a.Sources[i].ID)
	}
	a.Attribution = append(a.Attribution, from)
}

// truth reads a switch as YAML 1.1 and 1.2 write it, and reports whether it is one.
func truth(s string) (on, ok bool) {
	switch strings.ToLower(s) {
	case "true", "yes", "on":
		return true, true
	case "false", "no", "off":
		return false, true
	}
	return false, false
}

func scalar(v frontmatter.Value) bool { return v.Map == nil && v.List == nil && v.Text != "" }

func absolute(v frontmatter.Value) bool {
	u, err := url.Parse(v.Text)
	return scalar(v) && err == nil && u.Scheme != "" && u.Host != ""
}

func set(to *article.Inlines, s string) bool {
	*to = article.Plain(strings.TrimSpace(s))
	return true
}

func word(to *string, s string) bool {
	*to = strings.TrimSpace(s)
	return true
}

// date reads a date. YAML's and TOML's have a space for the T as well.
func (f *factory) date(name string, to *article.Date, v frontmatter.Value) bool {
	if !scalar(v) || f.had[name] {
		return false
	}
	d, ok := sanitize.Date(v.Text)
	if ok {
		f.had[name], *to = true, d
	}
	return ok
}

func (f *factory) rights() *article.Rights {
	if f.a.Rights == nil {
		f.a.Rights = new(article.Rights)
	}
	return f.a.Rights
}
