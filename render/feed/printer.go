package feed

import (
	"io"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
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
	// HTML prints the content. Its zero value leaves out what a feed reader has no use for: contents, listen bar, editions,
	// publisher box, promo, related links.
	HTML html.Printer
}

// A setter holds what one call of a printer needs to know of one article.
type setter struct {
	*Printer
	a *article.Article
	l *locale.Locale
}

func (p *Printer) setter(a *article.Article) setter {
	s := setter{Printer: p, a: a, l: p.Locale}
	if s.l == nil {
		s.l = locale.For(a.Lang)
	}
	return s
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

// title returns the headline as one line, or the word for none.
func (s *setter) title() string {
	if t := line(s.a.Headline.Plain()); t != "" {
		return t
	}
	return s.l.Label(locale.LabelUntitled)
}

// line returns text as one line, and as it may go out.
func line(text string) string { return strings.Join(strings.Fields(gate.Text(text)), " ") }

// attribution returns the sentence that tells who made the article from what, and the machine's mark where that is stated
// apart from the credits; or "".
func (s *setter) attribution() string {
	var buf [32]locale.Phrase
	text := line(string(s.l.AppendPlain(nil, s.l.AppendAttribution(buf[:0], s.a.Attribution, s.a.Sources, locale.Sentence, 0))))
	if !s.a.Attribution.AI() {
		mark := ""
		switch s.disclosure().Kind {
		case render.AIModified:
			mark = s.l.Label(locale.LabelAIModified)
		case render.AIGenerated:
			mark = s.l.Label(locale.LabelAIGenerated)
		}
		if mark != "" && text != "" {
			return text + " · " + mark
		}
		text += mark
	}
	return text
}

func (s *setter) disclosure() render.Disclosure {
	return render.Disclose(s.a.Attribution, s.a.SourceType)
}

// summary returns what everyone may read of the article, cut to the limit, and its attribution whole.
func (s *setter) summary() string {
	limit := s.Limit
	if limit <= 0 {
		limit = 300
	}
	part, _ := render.Preview(s.a)
	from, to := part.Bounds(len(s.a.Body))
	open := article.Article{Standfirst: s.a.Standfirst, Body: s.a.Body[from:to]}
	text := line(string(s.l.AppendExcerpt(nil, &open, limit)))
	who := s.attribution()
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
		p.Locale = s.l
	}
	if p.ImageURL == nil {
		p.ImageURL = s.ImageURL
	}
	p.Omit |= html.Contents | html.Listen | html.Editions | html.About | html.Promo | html.RelatedLinks | html.Discussion
	if p.HeadingLevel == 0 {
		p.HeadingLevel = 2
	}
	return p.AppendArticle(dst, s.a)
}

// absolute returns an address as it may go out, where it names its host; or "".
func absolute(url string) string {
	url, ok := gate.URL(url, gate.Media)
	if !ok || !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return ""
	}
	return url
}

// id returns what identifies the article for good: its address or, where it has none, its ID.
func (s *setter) id() string {
	if url := absolute(s.a.URL); url != "" {
		return url
	}
	return line(s.a.ID)
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
	if s.a.Hero == nil || len(s.a.Hero.Renditions) == 0 {
		return "", nil
	}
	r = &s.a.Hero.Renditions[0]
	url = r.URL
	if s.ImageURL != nil {
		url = s.ImageURL(r, r.Width)
	}
	return absolute(url), r
}

// recording returns the file of the article as sound.
func (s *setter) recording() (url string, r *article.Rendition) {
	if s.a.Audio == nil {
		return "", nil
	}
	for i := range s.a.Audio.Renditions {
		r = &s.a.Audio.Renditions[i]
		if url = absolute(r.URL); url != "" {
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
