package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render/locale"
)

// Article is the name of the metadata that has, as JSON, what no other says of the article.
const Article = "standfirst-article"

// meta appends the metadata.
func (w *writer) meta() {
	a := w.set.A
	w.inNote = true // there are no notes but in the text
	w.Open('{')
	facts := exchange.ArticleFacts(a, w.p.Unknown)
	w.metaLine("title", a.Headline)
	w.metaLine("subtitle", a.Standfirst)
	w.metaText("description", furniture.Line(a.Standfirst.Plain()))
	if who := a.Authors(); len(who) > 0 {
		w.Key("author")
		w.element("MetaList", func() {
			w.array(func() {
				for i := range who {
					w.metaString(who[i].Name)
				}
			})
		})
	}
	w.metaText("date", a.Published.String())
	w.metaText("lang", a.Lang)
	if a.Lang != "" {
		w.metaText("dir", string(furniture.Of(a, nil, nil).L.Dir()))
	}
	if len(a.Tags) > 0 {
		w.Key("keywords")
		w.element("MetaList", func() {
			w.array(func() {
				for i := range a.Tags {
					w.metaString(a.Tags[i].Name)
				}
			})
		})
	}
	w.metaText("attribution", w.set.Attribution(0))
	d := w.set.Disclosure()
	if said := d.Meta(); said != "" {
		w.metaText("ai-disclosure", said)
	} else {
		w.metaText("ai-disclosure", d.Header())
	}
	w.metaText("digital-source-type", d.URI())
	for _, f := range facts {
		switch {
		case f.Name == "sources" && len(f.Value.Items) > 0:
			w.Key("sources")
			w.metaValue(f.Value)
		case f.Name == "rights":
			w.metaText("rights", furniture.Line(a.Rights.Copyright))
		}
	}
	w.metaText(Article, record(exchange.But(facts, "headline", "standfirst")))
	w.Close('}')
	w.inNote = false
}

// record returns facts as the text of a JSON object.
func record(facts []exchange.Member) string {
	var out []byte
	for i, f := range facts {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(jsonw.AppendString(out, f.Name), ':')
		out = append(out, f.Value.Raw...)
	}
	if len(out) == 0 {
		return ""
	}
	return exchange.Inert([]byte("{" + string(out) + "}"))
}

func (w *writer) metaLine(name string, run article.Inlines) {
	if len(run) > 0 {
		w.Key(name)
		w.element("MetaInlines", func() { w.array(func() { w.inlines(run) }) })
	}
}

func (w *writer) metaText(name, text string) {
	if text = gate.Text(text); text != "" {
		w.Key(name)
		w.metaString(text)
	}
}

func (w *writer) metaString(text string) {
	w.element("MetaString", func() { w.String(text) })
}

// metaValue appends a value for templates: what is within it as text.
func (w *writer) metaValue(v *exchange.Value) {
	switch v.Kind {
	case exchange.Array:
		w.element("MetaList", func() {
			w.array(func() {
				for _, item := range v.Items {
					w.metaValue(item)
				}
			})
		})
	case exchange.Object:
		w.element("MetaMap", func() {
			w.Open('{')
			for _, m := range v.Members {
				w.Next()
				w.Dst = append(jsonw.AppendString(w.Dst, m.Name), ':')
				w.metaValue(m.Value)
			}
			w.Close('}')
		})
	case exchange.String:
		w.metaString(v.Text)
	default:
		w.metaString(string(v.Raw))
	}
}

// opening returns what stands above the body, but for title and standfirst.
func (w *writer) opening() []article.Block {
	a := w.set.A
	var list []article.Block
	add := func(run article.Inlines) {
		if !run.Empty() {
			list = append(list, &article.Paragraph{Text: run})
		}
	}
	add(a.Kicker)
	add(article.Plain(w.set.Status()))
	add(w.set.Byline())
	add(article.Plain(w.set.Mark()))
	add(article.Plain(w.set.Dates()))
	list = append(list, w.set.Badges()...)
	list = append(list, w.set.Advisories()...)
	if a.Audio != nil && len(a.Audio.Renditions) > 0 {
		title := a.Audio.Title
		if strings.TrimSpace(title) == "" {
			title = w.set.L.Label(locale.LabelListen)
		}
		add(article.Inlines{furniture.Link(a.Audio.Renditions[0].URL, title)})
		add(article.Plain(w.set.Credits(a.Audio.Attribution)))
	}
	if a.Hero != nil {
		list = append(list, a.Hero)
	}
	return list
}
