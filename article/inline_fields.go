package article

func (i *Text) fields(f fielder) {
	f.str("value", &i.Value)
	f.meta(&i.Meta)
}

func (i *Strong) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Emphasis) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Link) fields(f fielder) {
	f.url("url", &i.URL)
	f.str("title", &i.Title)
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *InlineCode) fields(f fielder) {
	f.str("value", &i.Value)
	f.meta(&i.Meta)
}

func (i *Break) fields(f fielder) {
	f.meta(&i.Meta)
}

func (i *Mark) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Sub) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Sup) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Strike) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Abbr) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.str("title", &i.Title)
	f.str("spoken", &i.Spoken)
	f.meta(&i.Meta)
}

func (i *Time) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.date("date", &i.Date)
	f.meta(&i.Meta)
}

func (i *Span) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.meta(&i.Meta)
}

func (i *Ruby) fields(f fielder) {
	f.inlines("text", &i.Text)
	f.str("reading", &i.Reading)
	f.meta(&i.Meta)
}

func (i *InlineImage) fields(f fielder) {
	f.url("url", &i.URL)
	f.str("alt", &i.Alt)
	f.num("width", &i.Width)
	f.num("height", &i.Height)
	f.meta(&i.Meta)
}

func (i *FootnoteRef) fields(f fielder) {
	f.str("note", &i.Note)
	f.meta(&i.Meta)
}

func (i *InlineCustom) fields(f fielder) {
	f.str("kind", &i.Kind)
	f.value("data", &i.Data)
	f.inlines("fallback", &i.Fallback)
	f.meta(&i.Meta)
}
