package feed

import (
	"io"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

// A Printer prints feeds. Its zero value prints whole articles, each worded in its own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes a feed or an article. Errors are those
// of the writer.
type Printer struct {
	Locale    *locale.Locale // the reader's language, in which attributions are told; nil is that of each article
	Summaries bool           // print summaries alone, no content
	Limit     int            // characters of a summary, without the attribution; zero is 300
	Now       time.Time      // for a news sitemap, which holds the last two days; zero holds all
	ImageURL  render.ImageURL
	// Chapters returns the address, in full, at which the host serves what [AppendChapters] appends for an article. Nil, or
	// an empty address, is nowhere.
	Chapters func(a *article.Article) string
	// HTML prints the content. Its zero value leaves out what a feed reader has no use for: contents, listen bar, editions,
	// publisher box, promo, related links.
	HTML        html.Printer
	HookVersion string // stands for what ImageURL and Chapters do in a Digest
}

// A setter holds what one call of a printer needs to know of one article.
type setter struct {
	*Printer
	furniture.Set
}

func (p *Printer) setter(a *article.Article) setter {
	return setter{p, furniture.Of(a, p.Locale, nil)}
}

// flush is how much is held before it is written.
const flush = 32 << 10

// write writes what a printer appends, as it grows.
func write(w io.Writer, print func(dst []byte, grown func([]byte) []byte) []byte) error {
	var err error
	dst := print(make([]byte, 0, flush+flush/2), func(dst []byte) []byte {
		if len(dst) < flush || err != nil {
			if err != nil {
				return dst[:0]
			}
			return dst
		}
		_, err = w.Write(dst)
		return dst[:0]
	})
	if err == nil {
		_, err = w.Write(dst)
	}
	return err
}

// whole is for printing without a writer.
func whole(dst []byte) []byte { return dst }

// summary returns what everyone may read of the article, cut to the limit, and its attribution whole.
func (s *setter) summary() string {
	limit := s.Limit
	if limit <= 0 {
		limit = 300
	}
	text, who := s.Excerpt(limit), s.Attribution(0)
	switch {
	case text == "":
		return who
	case who == "":
		return text
	}
	return text + " — " + who
}

// content appends the article as HTML, up to where everyone may read it.
func (s *setter) content(dst []byte) []byte {
	p := s.HTML
	if p.Locale == nil {
		p.Locale = s.L
	}
	if p.ImageURL == nil {
		p.ImageURL = s.ImageURL
	}
	p.Omit |= html.Contents | html.Listen | html.Editions | html.About | html.Promo | html.RelatedLinks | html.Discussion
	if p.HeadingLevel == 0 {
		p.HeadingLevel = 2
	}
	if part, less := render.Preview(s.A); less {
		p.Part = part
	}
	return p.AppendArticle(dst, s.A)
}

// id returns what identifies the article for good: its address or, where it has none, its ID.
func (s *setter) id() string {
	if url := furniture.Absolute(s.A.URL); url != "" {
		return url
	}
	return furniture.Line(s.A.ID)
}

// uri reports whether a text is a URI in full.
func uri(id string) bool {
	scheme, rest, ok := strings.Cut(id, ":")
	if !ok || rest == "" || strings.ContainsAny(id, " \t\n\"<>\\^`{|}") {
		return false
	}
	for i, c := range scheme {
		if !(c|0x20 >= 'a' && c|0x20 <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return false
		}
	}
	return scheme != ""
}

// picture returns the address, type and size of the picture that stands for the article.
func (s *setter) picture() (url string, r *article.Rendition) {
	if s.A.Hero == nil || len(s.A.Hero.Renditions) == 0 {
		return "", nil
	}
	r = &s.A.Hero.Renditions[0]
	url = r.URL
	if s.ImageURL != nil {
		url = s.ImageURL(r, r.Width)
	}
	return furniture.Absolute(url), r
}

// recording returns the file of the article as sound.
func (s *setter) recording() (url string, r *article.Rendition) {
	if s.A.Audio == nil {
		return "", nil
	}
	for i := range s.A.Audio.Renditions {
		r = &s.A.Audio.Renditions[i]
		if url = furniture.Absolute(r.URL); url != "" {
			return url, r
		}
	}
	return "", nil
}

// changed returns when the article last changed, or was published.
func changed(a *article.Article) article.Date {
	if a.Updated.HasTime() {
		return a.Updated
	}
	return a.Published
}
