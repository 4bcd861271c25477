package head

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render/locale"
)

// works appends those of the sources that are wanted, under a property.
func works(dst []byte, name string, sources []article.Source, wanted func(*article.Source) bool) []byte {
	mark := len(dst)
	dst = list(dst, name)
	for i := range sources {
		if wanted(&sources[i]) {
			dst = work(dst, &sources[i])
		}
	}
	return finish(dst, mark)
}

func every(*article.Source) bool { return true }

// cited reports whether the article refers to the source without being made from it.
func cited(src *article.Source) bool {
	return src.Use == article.UseQuoted || src.Use == article.UseBackground
}

// work appends a source. What it is called comes first, since a record of a source without a name says little; the
// title of the work, where it is stated, is its headline.
func work(dst []byte, src *article.Source) []byte {
	dst = open(dst, "CreativeWork")
	dst = text(dst, "name", first(src.Name, src.Publisher, src.Title))
	dst = text(dst, "headline", src.Title)
	dst = address(dst, "url", src.URL)
	dst = text(dst, "inLanguage", src.Lang)
	dst = date(dst, "datePublished", src.Published)
	dst = maker(dst, "author", "", src.Author)
	dst = maker(dst, "publisher", "Organization", first(src.Publisher, src.Name))
	dst = licence(dst, src.Licence)
	return done(dst, '}')
}

func first(names ...string) string {
	for _, n := range names {
		if n != "" {
			return n
		}
	}
	return ""
}

// licence appends a licence: its address, or else the name that it has.
func licence(dst []byte, l string) []byte {
	if l == "" || absolute(l) {
		return address(dst, "license", l)
	}
	return maker(dst, "license", "CreativeWork", l)
}

// credit appends the attribution as one sentence in the reader's language, every name in it. It is for machines,
// so names are not isolated.
func (s *setter) credit(dst []byte, attr article.Attribution, sources []article.Source, form locale.Form) []byte {
	var buf [32]locale.Phrase
	phrases := s.l.AppendAttribution(buf[:0], attr, sources, form, 0)
	if len(phrases) == 0 {
		return dst
	}
	dst = jsonw.AppendString(key(dst, "creditText"), "")
	for i := range phrases {
		dst = more(dst, phrases[i].Text)
	}
	return append(dst, ',')
}
