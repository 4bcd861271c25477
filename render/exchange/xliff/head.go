package xliff

import (
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

const undetermined = "und" // of BCP 47: it states nothing

// language returns a tag that may go out, or "".
func language(tag string) string {
	if !gate.Tag(tag) {
		return ""
	}
	return tag
}

// open appends the document up to the first unit: its languages, what the file is of, and the attribution.
func (s *setter) open(dst []byte) []byte {
	source, target := language(s.A.Lang), language(s.Target)
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"`...)
	if len(s.Limits) > 0 {
		dst = append(dst, ` xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"`...)
	}
	dst = append(dst, ` version="2.1"`...)
	if source == "" {
		dst = attr(dst, "srcLang", undetermined)
	} else {
		dst = attr(dst, "srcLang", source)
	}
	if target != "" {
		dst = attr(dst, "trgLang", target)
	}
	dst = append(dst, ">\n"+`<file id="article"`...)
	if url, ok := gate.URL(s.A.URL, gate.Link); ok {
		dst = attr(dst, "original", url)
	} else if id := furniture.Line(s.A.ID); id != "" {
		dst = attr(dst, "original", id)
	}
	if source != "" {
		dst = attr(dst, "srcDir", string(locale.DirOf(source)))
	}
	if target != "" {
		dst = attr(dst, "trgDir", string(locale.DirOf(target)))
	}
	dst = append(dst, ` xml:space="preserve">`+"\n"...)
	if len(s.Limits) > 0 {
		dst = append(dst, `<slr:profiles generalProfile="xliff:codepoints"/>`+"\n"...)
	}
	dst = s.metadata(dst)
	return s.fileNotes(dst)
}

// metadata appends who made the article from what, for machines: a group for each source and credit, and one for the
// disclosure.
func (s *setter) metadata(dst []byte) []byte {
	mark := len(dst)
	dst = append(dst, "<mda:metadata>\n"...)
	begin := len(dst)
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		dst = group(dst, "source", "id", src.ID, "name", furniture.SourceName(src), "title", src.Title, "author", src.Author,
			"publisher", src.Publisher, "url", furniture.Absolute(src.URL), "licence", src.Licence, "use", string(src.Use))
	}
	for i := range s.A.Attribution {
		c := &s.A.Attribution[i]
		dst = group(dst, "credit", "role", string(c.Role), "label", c.Label, "name", c.Agent.Name, "kind", string(c.Agent.Kind),
			"url", furniture.Absolute(c.Agent.URL), "date", c.Date.String())
	}
	d := s.Disclosure()
	dst = group(dst, "disclosure", "kind", string(d.Kind), "digitalSourceType", d.URI())
	if len(dst) == begin {
		return dst[:mark]
	}
	return append(dst, "</mda:metadata>\n"...)
}

// group appends a group of the metadata module, of those values that say something.
func group(dst []byte, category string, pairs ...string) []byte {
	mark := len(dst)
	dst = attr(append(dst, "<mda:metaGroup"...), "category", category)
	dst = append(dst, '>')
	begin := len(dst)
	for i := 0; i < len(pairs); i += 2 {
		if value := furniture.Line(pairs[i+1]); value != "" {
			dst = attr(append(dst, "<mda:meta"...), "type", pairs[i])
			dst = text(append(dst, '>'), value)
			dst = append(dst, "</mda:meta>"...)
		}
	}
	if len(dst) == begin {
		return dst[:mark]
	}
	return append(dst, "</mda:metaGroup>\n"...)
}

// fileNotes appends what a translator has to know of the whole.
func (s *setter) fileNotes(dst []byte) []byte {
	mark := len(dst)
	dst = append(dst, "<notes>\n"...)
	begin := len(dst)
	dst = note(dst, "attribution", s.Attribution(0))
	dst = note(dst, "status", s.Status())
	switch part, less := render.Preview(s.A); {
	case !less:
	case part.From > 0:
		dst = note(dst, "access", "The body is for subscribers.")
	default:
		dst = note(dst, "access", "Blocks of the body that everyone may read: the first "+digits(part.To)+".")
	}
	if len(dst) == begin {
		return dst[:mark]
	}
	return append(dst, "</notes>\n"...)
}

// note appends a note, or nothing for one that says nothing.
func note(dst []byte, category, words string) []byte {
	if words = furniture.Line(words); words == "" {
		return dst
	}
	dst = attr(append(dst, "<note"...), "category", category)
	dst = text(append(dst, '>'), words)
	return append(dst, "</note>\n"...)
}
