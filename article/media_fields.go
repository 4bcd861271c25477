package article

var (
	trackKinds = []string{"subtitles", "captions", "descriptions", "transcript"}
	providers  = []string{
		"youtube", "vimeo", "spotify", "soundcloud", "tiktok", "x", "instagram", "bluesky", "mastodon",
	}
)

func (r *Rendition) fields(f fielder) {
	f.url("url", &r.URL)
	f.str("type", &r.Type)
	f.num("width", &r.Width)
	f.num("height", &r.Height)
	f.size("size", &r.Size)
	f.seconds("duration", &r.Duration)
	f.extra(&r.Extra)
}

func (i *Image) fields(f fielder) {
	many(f, "renditions", &i.Renditions)
	f.str("alt", &i.Alt)
	f.flag("decorative", &i.Decorative)
	f.url("link", &i.Link)
	f.inlines("caption", &i.Caption)
	many(f, "attribution", (*[]Credit)(&i.Attribution))
	f.open("sourceType", (*string)(&i.SourceType), sourceTypes)
	one(f, "rights", &i.Rights)
	one(f, "focus", &i.Focus)
	f.str("color", &i.Color)
	f.meta(&i.Meta)
}

func (p *Focus) fields(f fielder) {
	f.real("x", &p.X)
	f.real("y", &p.Y)
	f.extra(&p.Extra)
}

func (g *Gallery) fields(f fielder) {
	many(f, "images", &g.Images)
	f.inlines("caption", &g.Caption)
	f.meta(&g.Meta)
}

func (v *Video) fields(f fielder) {
	many(f, "renditions", &v.Renditions)
	f.str("title", &v.Title)
	one(f, "poster", &v.Poster)
	many(f, "tracks", &v.Tracks)
	f.inlines("caption", &v.Caption)
	many(f, "attribution", (*[]Credit)(&v.Attribution))
	f.open("sourceType", (*string)(&v.SourceType), sourceTypes)
	one(f, "rights", &v.Rights)
	f.meta(&v.Meta)
}

func (a *Audio) fields(f fielder) {
	many(f, "renditions", &a.Renditions)
	f.str("title", &a.Title)
	many(f, "tracks", &a.Tracks)
	many(f, "chapters", &a.Chapters)
	f.num("season", &a.Season)
	f.num("episode", &a.Episode)
	f.inlines("caption", &a.Caption)
	many(f, "attribution", (*[]Credit)(&a.Attribution))
	f.open("sourceType", (*string)(&a.SourceType), sourceTypes)
	one(f, "rights", &a.Rights)
	f.meta(&a.Meta)
}

func (t *Track) fields(f fielder) {
	f.url("url", &t.URL)
	f.enum("kind", (*string)(&t.Kind), trackKinds)
	f.str("type", &t.Type)
	f.lang("lang", &t.Lang)
	f.str("label", &t.Label)
	f.extra(&t.Extra)
}

func (c *Chapter) fields(f fielder) {
	f.seconds("start", &c.Start)
	f.str("title", &c.Title)
	f.url("url", &c.URL)
	f.extra(&c.Extra)
}

func (e *Embed) fields(f fielder) {
	f.open("provider", (*string)(&e.Provider), providers)
	f.str("key", &e.Key)
	f.url("url", &e.URL)
	f.str("title", &e.Title)
	f.str("author", &e.Author)
	f.inlines("text", &e.Text)
	f.date("published", &e.Published)
	one(f, "thumbnail", &e.Thumbnail)
	f.inlines("caption", &e.Caption)
	f.meta(&e.Meta)
}

func (m *Math) fields(f fielder) {
	f.str("tex", &m.TeX)
	one(f, "mathml", &m.MathML)
	f.str("spoken", &m.Spoken)
	f.meta(&m.Meta)
}

func (m *InlineMath) fields(f fielder) {
	f.str("tex", &m.TeX)
	one(f, "mathml", &m.MathML)
	f.str("spoken", &m.Spoken)
	f.meta(&m.Meta)
}

func (m *MathElement) fields(f fielder) {
	f.str("name", &m.Name)
	many(f, "attrs", &m.Attrs)
	f.str("text", &m.Text)
	many(f, "children", &m.Children)
	f.extra(&m.Extra)
}

func (a *MathAttr) fields(f fielder) {
	f.str("name", &a.Name)
	f.str("value", &a.Value)
	f.extra(&a.Extra)
}
