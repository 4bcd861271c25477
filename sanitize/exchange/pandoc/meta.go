package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// record is the name of the metadata that has, as JSON, what no other says of the article.
const record = "standfirst-article"

// meta builds the article of the metadata: of those that a printer of ours wrote, where they are there, else of what documents
// mostly have.
func (r *reader) meta(v *exchange.Value) *article.Article {
	a := new(article.Article)
	if v != nil && !r.Want(v, r.Root, exchange.Object, "meta") {
		return a
	}
	own := r.string(v.Get(record))
	if own != "" {
		doc, err := exchange.Parse([]byte(own))
		if err == nil && doc.Is(exchange.Object) {
			var refused []exchange.Member
			a, refused = exchange.Article(exchange.But(doc.Members, "type", "version", "body"))
			r.Refused("article", refused)
		} else {
			own = ""
			r.Tell(sanitize.Removed, inward.CodeValue, record, "", v.Get(record))
		}
	}
	r.rtl = r.string(v.Get("dir")) == "rtl"
	a.Headline = r.line(v.Get("title"))
	if sub := v.Get("subtitle"); sub != nil {
		a.Standfirst = r.line(sub)
	} else if own == "" {
		a.Standfirst = r.line(v.Get("abstract"))
	}
	if own == "" {
		r.foreign(a, v)
	}
	if a.Lang == "" {
		a.Lang = r.Door.Lang
	}
	return a
}

// foreign reads the metadata that documents mostly have, and keeps the others.
func (r *reader) foreign(a *article.Article, v *exchange.Value) {
	if v == nil {
		return
	}
	for _, m := range v.Members {
		text := r.string(m.Value)
		switch m.Name {
		case "title", "subtitle", "dir":
		case "abstract":
			if v.Get("subtitle") != nil {
				r.extra(a, m)
			}
		case "lang":
			a.Lang = text
		case "author":
			for _, name := range r.strings(m.Value) {
				a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleWriting, Agent: article.Agent{Name: name}})
			}
		case "keywords":
			for _, name := range r.strings(m.Value) {
				a.Tags = append(a.Tags, article.Tag{Name: name})
			}
		case "date":
			date, err := article.ParseDate(text)
			if err != nil {
				r.extra(a, m)
				break
			}
			a.Published = date
		case "rights", "copyright":
			if text == "" || a.Rights != nil {
				r.extra(a, m)
				break
			}
			a.Rights = &article.Rights{Copyright: text}
		default:
			r.extra(a, m)
		}
	}
}

// extra keeps metadata as they were written; the door tells of them.
func (r *reader) extra(a *article.Article, m exchange.Member) {
	if a.Extra.Get(m.Name) == nil {
		a.Extra = append(a.Extra, article.Member{Name: m.Name, Value: m.Value.Raw})
	}
}

// line returns metadata as a run.
func (r *reader) line(v *exchange.Value) article.Inlines {
	if v == nil || !r.element(v, r.Root) {
		return nil
	}
	switch v.Str("t") {
	case "MetaInlines":
		return r.run(v.Get("c"))
	case "MetaBlocks":
		c := v.Get("c")
		if !r.Want(c, v, exchange.Array, "c") {
			return nil
		}
		run, whole := inward.Line(r.list(c, c.Items))
		if !whole {
			r.Tell(sanitize.Changed, inward.CodeShape, "MetaBlocks", "a line of text holds no blocks", v)
		}
		return run
	case "MetaString":
		return article.Plain(r.text(v.Get("c"), v))
	}
	return article.Plain(strings.Join(r.strings(v), ", "))
}

// string returns metadata as a text.
func (r *reader) string(v *exchange.Value) string {
	if v == nil {
		return ""
	}
	if v.Str("t") == "MetaString" {
		return v.Str("c")
	}
	if v.Str("t") == "MetaInlines" {
		return strings.TrimSpace(r.line(v).Plain())
	}
	return ""
}

// strings returns metadata as a list of texts: of a map, its name.
func (r *reader) strings(v *exchange.Value) []string {
	switch v.Str("t") {
	case "MetaList":
		var list []string
		for _, item := range v.List("c") {
			list = append(list, r.strings(item)...)
		}
		return list
	case "MetaMap":
		return r.strings(v.Get("c").Get("name"))
	case "MetaBlocks":
		return []string{r.line(v).Plain()}
	}
	if s := r.string(v); s != "" {
		return []string{s}
	}
	return nil
}
