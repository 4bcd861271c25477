package epub

import (
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// navigation appends the navigation document: the contents, with the headings of each article, and the landmarks.
func (x *binder) navigation(dst []byte) []byte {
	lang := x.pageLang()
	contents := x.l.Label(locale.LabelContents)
	dst = document(dst, lang, x.book.title(x.l))
	dst = append(dst, `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">`+"\n<h1 id=\"contents\">"...)
	dst = markup.AppendText(dst, contents)
	dst = append(dst, "</h1>\n<ol>\n<li><a href=\"cover.xhtml\">"...)
	dst = markup.AppendText(dst, x.l.Label(locale.LabelCover))
	dst = append(dst, "</a></li>\n"...)
	for i := range x.chapters {
		c := &x.chapters[i]
		tongue := ""
		if c.lang != lang {
			tongue = c.lang
		}
		dst = append(dst, "<li"...)
		dst = language(dst, tongue, "")
		dst = append(dst, "><a"...)
		dst = markup.AppendAttr(dst, "href", pageName(i))
		dst = append(dst, '>')
		dst = markup.AppendText(dst, c.title)
		dst = append(dst, "</a>"...)
		dst, _ = branch(dst, pageName(i), c.entries, 0)
		dst = append(dst, "</li>\n"...)
	}
	dst = append(dst, "</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-labelledby=\"landmarks\">\n<h2 id=\"landmarks\">"...)
	dst = markup.AppendText(dst, x.book.title(x.l))
	dst = append(dst, "</h2>\n<ol>\n"...)
	dst = landmark(dst, "cover", "cover.xhtml", x.l.Label(locale.LabelCover))
	dst = landmark(dst, "toc", "nav.xhtml#toc", contents)
	if len(x.chapters) > 0 {
		dst = landmark(dst, "bodymatter", pageName(0), x.chapters[0].title)
	}
	return append(dst, "</ol>\n</nav>\n"+documentEnd...)
}

func landmark(dst []byte, kind, href, title string) []byte {
	dst = append(dst, "<li><a"...)
	dst = markup.AppendAttr(dst, "epub:type", kind)
	dst = markup.AppendAttr(dst, "href", href)
	dst = append(dst, '>')
	dst = markup.AppendText(dst, title)
	return append(dst, "</a></li>\n"...)
}

// branch appends the entries that are deeper than a level as a list, and returns those behind them.
func branch(dst []byte, page string, entries []entry, level int) ([]byte, []entry) {
	if len(entries) == 0 || entries[0].level <= level {
		return dst, entries
	}
	dst = append(dst, "\n<ol>\n"...)
	for len(entries) > 0 && entries[0].level > level {
		e := entries[0]
		dst = append(dst, "<li><a"...)
		dst = markup.AppendAttr(dst, "href", page+"#"+e.id)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, e.title)
		dst = append(dst, "</a>"...)
		dst, entries = branch(dst, page, entries[1:], e.level)
		dst = append(dst, "</li>\n"...)
	}
	return append(dst, "</ol>\n"...), entries
}
