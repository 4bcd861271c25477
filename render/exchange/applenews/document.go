package applenews

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// identifier returns the article's ID where it fits the format; else one that is made from the ID or, where there is none, from
// the address: "sf-" and the SHA-256 sum of "id:" or "url:" and the text, in the URL alphabet of base64. "" where
// the article has neither.
func identifier(a *article.Article) string {
	text := "id:" + a.ID
	switch {
	case a.ID != "" && len(a.ID) <= 64 && strings.Trim(a.ID, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == "":
		return a.ID
	case a.ID != "":
	case a.URL != "":
		text = "url:" + a.URL
	default:
		return ""
	}
	sum := sha256.Sum256([]byte(text))
	return "sf-" + base64.RawURLEncoding.EncodeToString(sum[:])
}

// language returns a tag as far as the format takes it, which knows no digits: "es" of "es-419"; or "".
func language(tag string) string {
	end := 0
	for _, part := range strings.Split(tag, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			break
		}
		end += len(part) + 1
	}
	if end < 3 {
		return ""
	}
	return tag[:end-1]
}

// document writes the article.
func (s *setter) document() {
	w := s.w
	w.Open('{')
	w.Text("version", Version)
	w.Text("identifier", s.identifier)
	w.Text("title", s.Title())
	w.Text("subtitle", furniture.Line(s.A.Standfirst.Plain()))
	w.Text("language", s.language)
	w.Key("metadata")
	s.metadata()
	s.design()
	w.Key("components")
	w.Open('[')
	s.mentioned()
	s.opening()
	s.blocks(s.body())
	s.closing()
	w.Close(']')
	w.Close('}')
}

// metadata writes what is known of the article.
func (s *setter) metadata() {
	a, w := s.A, s.w
	w.Open('{')
	w.Text("datePublished", moment(a.Published))
	w.Text("dateModified", moment(a.Updated))
	s.strings("authors", 0, func(add func(string)) {
		for _, who := range a.Authors() {
			add(who.Name)
		}
	})
	s.strings("keywords", maxKeywords, func(add func(string)) {
		for i := range a.Tags {
			add(a.Tags[i].Name)
		}
	})
	w.Text("canonicalURL", uri.Absolute(a.URL))
	if a.Hero != nil {
		url, _ := s.picture(a.Hero)
		w.Text("thumbnailURL", url)
	}
	w.Text("excerpt", s.Excerpt(300))
	if s.Disclosure().Kind == render.AIGenerated {
		w.Text("contentGenerationType", "AI")
	}
	w.Close('}')
}

// maxKeywords is how many the format takes.
const maxKeywords = 50

// strings writes a list of different texts, at most so many of them where most is above zero.
func (s *setter) strings(name string, most int, each func(add func(string))) {
	seen := make(map[string]bool)
	each(func(text string) {
		if text = furniture.Line(text); text == "" || seen[text] || most > 0 && len(seen) == most {
			return
		}
		if len(seen) == 0 {
			s.w.Key(name)
			s.w.Open('[')
		}
		seen[text] = true
		s.w.String(text)
	})
	if len(seen) > 0 {
		s.w.Close(']')
	}
}

// moment returns a date as the format writes it, with an offset and the years from 1900; or "" where the time of day is not known.
func moment(d article.Date) string {
	if !d.HasTime() {
		return ""
	}
	t := d.Time
	if _, offset := t.Zone(); offset%60 != 0 || offset <= -24*3600 || offset >= 24*3600 {
		t = t.UTC()
	}
	if y := t.Year(); y < 1900 || y > 9999 {
		return ""
	}
	return t.Format("2006-01-02T15:04:05-07:00")
}

// opening writes what stands above the body: kicker, title, status, standfirst, and the attribution right under it.
func (s *setter) opening() {
	a := s.A
	s.text(component{role: "heading", style: "kicker", layout: "tight"}, a.Kicker)
	title := a.Headline
	if furniture.Line(title.Plain()) == "" {
		title = article.Plain(s.L.Label(locale.LabelUntitled))
	}
	s.text(component{role: "title", style: "title", layout: "top"}, title)
	s.text(component{role: "body", style: "notice", layout: "text"}, article.Plain(s.Status()))
	s.text(component{role: "intro", style: "intro", layout: "text"}, a.Standfirst)
	s.plain(component{role: "byline", style: "byline", layout: "tight"}, s.Attribution(0))
	s.plain(component{role: "byline", style: "dateline", layout: "tight"}, s.Dates())
	for i := range a.Advisories {
		if warning := a.Advisories[i].Text; !warning.Empty() {
			label := article.Plain(string(s.L.AppendLabelled(nil, s.L.Label(locale.LabelAdvisory), "")))
			s.text(component{role: "body", style: "notice", layout: "text"}, furniture.Join(label, warning))
		}
	}
	if a.Hero != nil {
		s.image(a.Hero)
	}
	if a.Audio != nil {
		s.audio(a.Audio, s.L.Label(locale.LabelListen))
	}
}

// closing writes what stands below the body. What is not of the article itself stands in an aside, where Apple's
// recommendations do not look.
func (s *setter) closing() {
	if _, less := render.Preview(s.A); less && s.Part != (render.Part{}) {
		s.plain(component{role: "body", style: "notice", layout: "text"}, s.L.Label(locale.LabelSubscribersOnly))
	}
	s.own(s.Corrections())
	s.own(s.Sources())
	s.own(s.Editions())
	s.aside(func() {
		s.own(s.House())
		if s.A.Promo != nil {
			s.promo(s.A.Promo)
		}
		s.own(s.Discussion())
		s.own(s.Related())
	})
	for _, b := range s.Rights() {
		if p, ok := b.(*article.Paragraph); ok {
			s.text(component{role: "caption", style: "caption", layout: "tight"}, p.Text)
		}
	}
}

// own writes blocks that are not the article's, of which the hook is not asked.
func (s *setter) own(blocks []article.Block) {
	for _, b := range blocks {
		s.printed(b)
	}
}
