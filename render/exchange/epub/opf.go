package epub

import (
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// iptc is the namespace of the IPTC's photo metadata, whose DigitalSourceType says how a work came to be.
const iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"

// packageDocument appends the package document: what the book is, its files, and the order of reading.
func (x *binder) packageDocument(dst []byte) []byte {
	dst = append(dst, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"+
		`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book"`...)
	dst = markup.AppendAttr(dst, "xml:lang", x.lang)
	dir := locale.DirOf(x.lang)
	dst = markup.AppendAttr(dst, "dir", string(dir))
	dst = markup.AppendAttr(dst, "prefix", "iptc: "+iptc)
	dst = append(dst, ">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"...)
	dst = x.metadata(dst)
	dst = append(dst, "</metadata>\n<manifest>\n"...)
	for _, it := range x.items {
		if x.cover != nil && it.id == x.cover.id {
			it.properties = "cover-image"
		}
		dst = append(dst, "<item"...)
		dst = markup.AppendAttr(dst, "id", it.id)
		dst = markup.AppendAttr(dst, "href", it.name)
		dst = markup.AppendAttr(dst, "media-type", it.media)
		if it.properties != "" {
			dst = markup.AppendAttr(dst, "properties", it.properties)
		}
		if it.overlay != "" {
			dst = markup.AppendAttr(dst, "media-overlay", it.overlay)
		}
		dst = append(dst, "/>\n"...)
	}
	dst = append(dst, "</manifest>\n<spine"...)
	if dir == article.RTL {
		dst = append(dst, ` page-progression-direction="rtl"`...)
	}
	dst = append(dst, ">\n"...)
	for _, it := range x.items {
		if it.spine == "" {
			continue
		}
		dst = append(dst, "<itemref"...)
		dst = markup.AppendAttr(dst, "idref", it.id)
		if it.spine == "no" {
			dst = append(dst, ` linear="no"`...)
		}
		dst = append(dst, "/>\n"...)
	}
	return append(dst, "</spine>\n</package>\n"...)
}

// metadata appends what the book is.
func (x *binder) metadata(dst []byte) []byte {
	b := x.book
	id, _ := b.identifier()
	dst = append(dst, `<dc:identifier id="book">`...)
	dst = markup.AppendText(dst, id)
	dst = append(dst, "</dc:identifier>\n"...)
	dst = dc(dst, "title", "", b.title(x.l))
	for _, tag := range b.languages() {
		dst = dc(dst, "language", "", tag)
	}
	dst = property(dst, "dcterms:modified", b.modified().Format(time.RFC3339))
	only := b.sole()
	description := furniture.Line(b.Description)
	if only != nil {
		if description == "" {
			description = furniture.Line(only.Standfirst.Plain())
		}
		if y := only.Published.Time.Year(); !only.Published.IsZero() && y >= 1 && y <= 9999 {
			dst = dc(dst, "date", "", dublinDate(only.Published))
		}
	}
	dst = dc(dst, "description", "", description)
	dst = dc(dst, "publisher", "", b.publisher())
	dst = x.agents(dst)
	dst = x.sources(dst)
	dst = x.subjects(dst)
	dst = x.provenance(dst)
	dst = x.overlays(dst)
	return x.facts.accessibility(dst)
}

// dc appends an element of Dublin Core, or nothing where there is no text.
func dc(dst []byte, name, id, text string) []byte {
	if text == "" {
		return dst
	}
	dst = append(append(dst, "<dc:"...), name...)
	if id != "" {
		dst = markup.AppendAttr(dst, "id", id)
	}
	dst = append(dst, '>')
	dst = markup.AppendText(dst, text)
	return append(append(append(dst, "</dc:"...), name...), ">\n"...)
}

// dublinDate returns a date as W3CDTF has it.
func dublinDate(d article.Date) string {
	if d.HasTime() {
		if t, ok := moment(d); ok {
			return t.Format(time.RFC3339)
		}
	}
	return d.String()
}

// property appends a property of the book.
func property(dst []byte, name, value string) []byte { return refine(dst, "", name, "", value) }

// refine appends a property of another element, or of the book where there is none.
func refine(dst []byte, of, name, scheme, value string) []byte {
	if value == "" {
		return dst
	}
	dst = append(dst, "<meta"...)
	if of != "" {
		dst = markup.AppendAttr(dst, "refines", "#"+of)
	}
	dst = markup.AppendAttr(dst, "property", name)
	if scheme != "" {
		dst = markup.AppendAttr(dst, "scheme", scheme)
	}
	dst = append(dst, '>')
	dst = markup.AppendText(dst, value)
	return append(dst, "</meta>\n"...)
}

// An agent is somebody who had a part in the book, with the MARC codes of what that was.
type agent struct {
	name    string
	creator bool
	marc    []string
}

// agents appends who made the articles: those who wrote or reported as creators, the others as contributors.
func (x *binder) agents(dst []byte) []byte {
	var all []*agent
	known := make(map[string]*agent)
	for i := range x.book.Articles {
		attr := x.book.at(i).Attribution
		for k := range attr {
			name := furniture.Line(attr[k].Agent.Name)
			if name == "" {
				continue
			}
			who := known[name]
			if who == nil {
				who = &agent{name: name}
				known[name], all = who, append(all, who)
			}
			role := attr[k].Role
			who.creator = who.creator || role == article.RoleWriting || role == article.RoleReporting
			if code := render.Role(role).MARC; code != "" && !strings.Contains(strings.Join(who.marc, " "), code) {
				who.marc = append(who.marc, code)
			}
		}
	}
	n := 0
	for _, creators := range [...]bool{true, false} {
		for _, who := range all {
			if who.creator != creators {
				continue
			}
			n++
			id, element := "agent-"+strconv.Itoa(n), "contributor"
			if creators {
				element = "creator"
			}
			dst = dc(dst, element, id, who.name)
			for _, code := range who.marc {
				dst = refine(dst, id, "role", "marc:relators", code)
			}
		}
	}
	return dst
}

// sources appends the works that the articles rest on: the address of each, else its name; and its name and title.
func (x *binder) sources(dst []byte) []byte {
	known := make(map[string]bool)
	n := 0
	for i := range x.book.Articles {
		a := x.book.at(i)
		for k := range a.Sources {
			src := &a.Sources[k]
			name := furniture.Line(furniture.SourceName(src))
			what, ok := address(src.URL, "")
			if !ok {
				what = name
			}
			if what == "" || known[what] {
				continue
			}
			known[what] = true
			n++
			id := "source-" + strconv.Itoa(n)
			dst = dc(dst, "source", id, what)
			if name != what {
				dst = refine(dst, id, "dcterms:publisher", "", name)
			}
			if title := furniture.Line(src.Title); title != name {
				dst = refine(dst, id, "dcterms:title", "", title)
			}
		}
	}
	return dst
}

// subjects appends the topics and the rights of the articles, each once.
func (x *binder) subjects(dst []byte) []byte {
	known := make(map[string]bool)
	once := func(element, text string) {
		if text = furniture.Line(text); !known[element+text] {
			known[element+text] = true
			dst = dc(dst, element, "", text)
		}
	}
	for i := range x.book.Articles {
		a := x.book.at(i)
		for k := range a.Tags {
			once("subject", a.Tags[k].Name)
		}
	}
	for i := range x.book.Articles {
		if r := x.book.at(i).Rights; r != nil {
			once("rights", notice(r))
			once("rights", r.Licence)
		}
	}
	return dst
}

// notice returns the copyright notice, as it is stated or from its holder and year; or "".
func notice(r *article.Rights) string {
	switch {
	case r.Copyright != "" || r.Holder == "":
		return r.Copyright
	case r.Year > 0:
		return "© " + strconv.Itoa(r.Year) + " " + r.Holder
	}
	return "© " + r.Holder
}

// provenance appends, of the book where it has one article and else of each page, who made it from what, and the IPTC's
// digital source type.
func (x *binder) provenance(dst []byte) []byte {
	for i := range x.book.Articles {
		s := furniture.Of(x.book.at(i), x.Locale, x.Zone)
		of := ""
		if len(x.book.Articles) > 1 {
			of = chapterID(i)
		}
		dst = refine(dst, of, "schema:creditText", "", s.Attribution(0))
		if d := s.Disclosure(); plainTerm(string(d.SourceType)) {
			dst = refine(dst, of, "iptc:DigitalSourceType", "", d.URI())
		}
	}
	return dst
}

// plainTerm reports whether a term can be part of a URI as it is.
func plainTerm(s string) bool {
	for _, c := range []byte(s) {
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9') {
			return false
		}
	}
	return s != ""
}

// overlays appends how long the media overlays are, and the class of what is heard.
func (x *binder) overlays(dst []byte) []byte {
	total := time.Duration(0)
	for i := range x.chapters {
		c := &x.chapters[i]
		if c.overlay == nil {
			continue
		}
		total += c.overlay.length
		dst = refine(dst, c.id+"-voice", "media:duration", "", string(clip(nil, c.overlay.length)))
		x.facts.voiced = true
	}
	if x.facts.voiced {
		dst = property(dst, "media:duration", string(clip(nil, total)))
		dst = property(dst, "media:active-class", "heard")
	}
	return dst
}
