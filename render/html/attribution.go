package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// badge appends the source badge: the first source, and the way to its original.
func (s *setter) badge(dst []byte) []byte {
	for i := range s.a.Sources {
		src := &s.a.Sources[i]
		name := sourceName(src)
		if name == "" {
			continue
		}
		mark := len(dst)
		dst = append(dst, `<p class="sf-badge-line">`...)
		dst, ok := s.anchor(dst, "sf-badge", src.URL)
		if !ok {
			dst = append(dst[:mark], `<p class="sf-badge-line"><span class="sf-badge"><bdi>`...)
			dst = markup.AppendText(dst, name)
			return append(dst, "</bdi></span></p>\n"...)
		}
		dst = append(dst, "><bdi>"...)
		dst = markup.AppendText(dst, name)
		dst = append(dst, `</bdi> <span class="sf-way"><span class="sf-arrow" aria-hidden="true">→</span> <span class="sf-original">`...)
		dst = s.label(dst, locale.LabelOriginal)
		return append(dst, "</span></span></a></p>\n"...)
	}
	return dst
}

func sourceName(src *article.Source) string {
	for _, name := range [...]string{src.Name, src.Publisher, src.Title} {
		if name != "" {
			return name
		}
	}
	return furniture.Host(src.URL)
}

// attribution appends the line that says who made the article from what, as the reader's language composes it.
func (s *setter) attribution(dst []byte, attr article.Attribution, sources []article.Source, maxNames int) []byte {
	var buf [32]locale.Phrase
	phrases := s.l.AppendAttribution(buf[:0], attr, sources, locale.Sentence, maxNames)
	if len(phrases) == 0 {
		return dst
	}
	dst = append(dst, `<p class="sf-attribution">`...)
	dst = s.phrases(dst, phrases)
	return append(dst, "</p>\n"...)
}

// credit appends the credits of a picture, film or recording.
func (s *setter) credit(dst []byte, attr article.Attribution) []byte {
	if len(attr) == 0 {
		return dst
	}
	var buf [32]locale.Phrase
	phrases := s.l.AppendAttribution(buf[:0], attr, s.named(attr), locale.Labels, 0)
	if len(phrases) == 0 {
		return dst
	}
	dst = append(dst, `<span class="sf-credit"`...)
	dst = append(dst, '>')
	dst = s.phrases(dst, phrases)
	return append(dst, "</span>"...)
}

// named returns the sources of the article that credits name, without those that only the article itself rests on.
func (s *setter) named(attr article.Attribution) []article.Source {
	from, to, n := len(s.a.Sources), 0, 0
	for i := range s.a.Sources {
		if names(attr, s.a.Sources[i].ID) {
			from, to, n = min(from, i), i+1, n+1
		}
	}
	if n == 0 {
		return nil
	}
	if n == to-from {
		return s.a.Sources[from:to]
	}
	some := make([]article.Source, 0, n)
	for i := from; i < to; i++ {
		if names(attr, s.a.Sources[i].ID) {
			some = append(some, s.a.Sources[i])
		}
	}
	return some
}

func names(attr article.Attribution, id string) bool {
	for i := range attr {
		for _, other := range attr[i].Sources {
			if other == id {
				return true
			}
		}
	}
	return false
}

func (s *setter) phrases(dst []byte, phrases []locale.Phrase) []byte {
	for i := range phrases {
		p := &phrases[i]
		switch p.Kind {
		case locale.Words:
			if p.Lang == "" || p.Lang == s.lang {
				dst = markup.AppendText(dst, p.Text)
				continue
			}
			dst = append(dst, "<span"...)
			dst = language(dst, p.Lang, "")
			dst = append(dst, '>')
			dst = markup.AppendText(dst, p.Text)
			dst = append(dst, "</span>"...)
		case locale.More:
			if s.bare || s.Omit&SourceList != 0 {
				dst = markup.AppendText(dst, p.Text)
				continue
			}
			dst = s.local(dst, "sf-more", `sources">`)
			dst = markup.AppendText(dst, p.Text)
			dst = append(dst, "</a>"...)
		default:
			var ok bool
			if dst, ok = s.anchor(dst, "", p.URL); ok {
				dst = append(dst, '>')
			}
			dst = append(dst, "<bdi"...)
			dst = s.foreign(dst, p.Lang)
			dst = append(dst, '>')
			dst = markup.AppendText(dst, p.Text)
			dst = append(dst, "</bdi>"...)
			if ok {
				dst = append(dst, "</a>"...)
			}
		}
	}
	return dst
}

// agent appends a name, linked where it has an address.
func (s *setter) agent(dst []byte, who *article.Agent) []byte {
	dst, ok := s.anchor(dst, "", who.URL)
	if ok {
		dst = append(dst, '>')
	}
	dst = append(dst, "<bdi"...)
	dst = s.foreign(dst, who.Lang)
	dst = append(dst, '>')
	dst = markup.AppendText(dst, who.Name)
	dst = append(dst, "</bdi>"...)
	if ok {
		dst = append(dst, "</a>"...)
	}
	return dst
}

// source returns the article's source with the ID, or nil.
func (s *setter) source(id string) *article.Source {
	if id == "" {
		return nil
	}
	return s.a.Source(id)
}

// mark appends the mark that says what a machine had to do with a piece.
func (s *setter) mark(dst []byte, kind render.DisclosureKind) []byte {
	switch kind {
	case render.AIModified:
		dst = append(dst, ` <span class="sf-ai">`...)
		dst = s.label(dst, locale.LabelAIModified)
	case render.AIGenerated:
		dst = append(dst, ` <span class="sf-ai sf-ai-generated">`...)
		dst = s.label(dst, locale.LabelAIGenerated)
	default:
		return dst
	}
	return append(dst, "</span>"...)
}

// disclosure appends the mark for machines.
func (s *setter) disclosure(dst []byte, kind render.DisclosureKind) []byte {
	if kind == render.NoAI {
		return dst
	}
	return markup.AppendAttr(dst, "data-ai-disclosure", string(kind))
}

// sources appends the list of the works that the article rests on.
func (s *setter) sources(dst []byte) []byte {
	if len(s.a.Sources) == 0 || s.Omit&SourceList != 0 {
		return dst
	}
	dst = append(dst, `<section class="sf-sources"`...)
	dst = s.own(dst, "sources")
	dst = append(dst, '>')
	dst = s.caps(dst, locale.LabelSources)
	dst = append(dst, "<ol>"...)
	for i := range s.a.Sources {
		dst = append(dst, "<li>"...)
		dst = s.work(dst, &s.a.Sources[i])
		dst = append(dst, "</li>"...)
	}
	return append(dst, "</ol></section>\n"...)
}

// work appends one source: its name, then what is known of the work itself.
func (s *setter) work(dst []byte, src *article.Source) []byte {
	name := sourceName(src)
	titled := src.Title != "" && src.Title != name
	if titled {
		dst = append(dst, "<bdi>"...)
		dst = markup.AppendText(dst, name)
		dst = append(dst, "</bdi>"...)
		dst = append(dst, s.l.Comma()...)
		dst = append(dst, "<cite"...)
		dst = s.foreign(dst, src.Lang)
		dst = append(dst, '>')
		dst = s.linked(dst, src.Title, src.URL)
		dst = append(dst, "</cite>"...)
	} else {
		dst = s.linked(dst, name, src.URL)
	}
	for _, more := range [...]string{src.Author, src.Publisher} {
		if more != "" && more != name {
			dst = append(dst, `<span class="sf-dot"> · </span><bdi>`...)
			dst = markup.AppendText(dst, more)
			dst = append(dst, "</bdi>"...)
		}
	}
	if !src.Published.IsZero() {
		dst = append(dst, `<span class="sf-dot"> · </span>`...)
		dst = s.day(dst, src.Published)
	}
	if src.Licence != "" {
		dst = append(dst, `<span class="sf-dot"> · </span>`...)
		if _, ok := gate.URL(src.Licence, gate.Media); ok && furniture.Host(src.Licence) != "" {
			dst = s.linked(dst, furniture.Host(src.Licence), src.Licence)
		} else {
			dst = s.linked(dst, src.Licence, "")
		}
	}
	return dst
}
