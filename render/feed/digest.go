package feed

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Digest returns the digest of a feed as this printer prints it in a format. It goes through the articles once, and prints
// none of them. What ImageURL and Chapters do is told apart by HookVersion.
func (p *Printer) Digest(f *Feed, format Format) render.Digest {
	f = f.orEmpty()
	lang := "" // that of each article
	if p.Locale != nil {
		lang = p.Locale.String()
	}
	settings := []any{
		lang, p.Summaries, p.Limit, p.Now.UnixNano(), p.Now.IsZero(), p.ImageURL != nil, p.Chapters != nil, p.HookVersion, p.HTML.Digest(nil),
		f.ID, f.Title, f.Description, f.URL, f.Self, f.Lang, f.Updated, f.Copyright, f.Icon, f.Next, f.Previous, f.First, f.Last, f.Hub,
		article.Digest(&article.Article{Publisher: f.Publisher}),
	}
	if c := f.Podcast; c != nil {
		settings = append(settings, c.GUID, len(c.Category))
		for _, name := range c.Category {
			settings = append(settings, name)
		}
		settings = append(settings, c.Explicit, c.Serial, c.Owner, c.Licence)
	}
	for i, a := range f.articles() {
		settings = append(settings, strconv.Itoa(i), article.Digest(a))
	}
	return render.NewDigest(nil, string(format), settings...)
}
