package article

var (
	directions   = []string{"ltr", "rtl"}
	tasks        = []string{"open", "done"}
	aligns       = []string{"start", "center", "end"}
	calloutKinds = []string{"tip", "warning", "facts"}
)

func (b *Paragraph) fields(f fielder) {
	f.inlines("text", &b.Text)
	f.meta(&b.Meta)
}

func (b *Heading) fields(f fielder) {
	f.num("level", &b.Level)
	f.inlines("text", &b.Text)
	f.meta(&b.Meta)
}

func (b *List) fields(f fielder) {
	f.flag("ordered", &b.Ordered)
	f.num("start", &b.Start)
	many(f, "items", &b.Items)
	f.meta(&b.Meta)
}

func (i *Item) fields(f fielder) {
	f.enum("task", (*string)(&i.Task), tasks)
	f.inlines("text", &i.Text)
	f.blocks("body", &i.Body)
	f.meta(&i.Meta)
}

func (b *DefinitionList) fields(f fielder) {
	many(f, "items", &b.Items)
	f.meta(&b.Meta)
}

func (d *Definition) fields(f fielder) {
	f.inlines("term", &d.Term)
	f.blocks("body", &d.Body)
	f.meta(&d.Meta)
}

func (b *Quote) fields(f fielder) {
	f.blocks("body", &b.Body)
	f.inlines("cite", &b.Cite)
	one(f, "agent", &b.Agent)
	f.str("source", &b.Source)
	f.url("url", &b.URL)
	f.meta(&b.Meta)
}

func (b *PullQuote) fields(f fielder) {
	f.inlines("text", &b.Text)
	f.inlines("cite", &b.Cite)
	one(f, "agent", &b.Agent)
	f.str("source", &b.Source)
	f.meta(&b.Meta)
}

func (b *Code) fields(f fielder) {
	f.str("syntax", &b.Syntax)
	f.str("value", &b.Value)
	f.inlines("caption", &b.Caption)
	f.meta(&b.Meta)
}

func (b *Table) fields(f fielder) {
	f.inlines("caption", &b.Caption)
	many(f, "columns", &b.Columns)
	many(f, "head", &b.Head)
	many(f, "rows", &b.Rows)
	many(f, "foot", &b.Foot)
	f.meta(&b.Meta)
}

func (c *Column) fields(f fielder) {
	f.enum("align", (*string)(&c.Align), aligns)
	f.extra(&c.Extra)
}

func (r *Row) fields(f fielder) {
	many(f, "cells", &r.Cells)
	f.meta(&r.Meta)
}

func (c *Cell) fields(f fielder) {
	f.inlines("text", &c.Text)
	f.flag("header", &c.Header)
	f.num("colSpan", &c.ColSpan)
	f.num("rowSpan", &c.RowSpan)
	f.enum("align", (*string)(&c.Align), aligns)
	f.meta(&c.Meta)
}

func (b *Callout) fields(f fielder) {
	f.enum("kind", (*string)(&b.Kind), calloutKinds)
	f.inlines("title", &b.Title)
	f.blocks("body", &b.Body)
	f.meta(&b.Meta)
}

func (b *Details) fields(f fielder) {
	f.inlines("summary", &b.Summary)
	f.flag("open", &b.Open)
	f.blocks("body", &b.Body)
	f.meta(&b.Meta)
}

func (b *Footnotes) fields(f fielder) {
	many(f, "notes", &b.Notes)
	f.meta(&b.Meta)
}

func (n *Footnote) fields(f fielder) {
	f.str("note", &n.ID)
	f.blocks("body", &n.Body)
	f.meta(&n.Meta)
}

func (b *Divider) fields(f fielder) {
	f.meta(&b.Meta)
}

func (b *Update) fields(f fielder) {
	f.date("time", &b.Time)
	f.inlines("headline", &b.Headline)
	f.flag("pinned", &b.Pinned)
	many(f, "attribution", (*[]Credit)(&b.Attribution))
	f.blocks("body", &b.Body)
	f.meta(&b.Meta)
}

func (b *Promo) fields(f fielder) {
	f.inlines("headline", &b.Headline)
	f.inlines("text", &b.Text)
	f.str("action", &b.Action)
	f.url("url", &b.URL)
	one(f, "image", &b.Image)
	f.meta(&b.Meta)
}

func (b *Custom) fields(f fielder) {
	f.str("kind", &b.Kind)
	f.value("data", &b.Data)
	f.blocks("fallback", &b.Fallback)
	f.meta(&b.Meta)
}
