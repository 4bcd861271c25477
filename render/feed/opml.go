package feed

import "github.com/standfirst/standfirst/internal/furniture"

// AppendOPML appends a list of feeds as OPML 2.0 (http://opml.org/spec2.opml), for readers to subscribe to. A feed without
// an address of its own is left out.
func AppendOPML(dst []byte, title string, feeds ...*Feed) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<opml version="2.0">`+"\n<head>\n"...)
	dst = element(dst, "title", furniture.Line(title))
	dst = append(dst, "</head>\n<body>\n"...)
	for _, f := range feeds {
		if f == nil || furniture.Absolute(f.Self) == "" {
			continue
		}
		name := furniture.Line(f.Title)
		if name == "" {
			name = furniture.Absolute(f.Self)
		}
		dst = empty(dst, "outline", "type", "rss", "text", name, "title", name, "xmlUrl", furniture.Absolute(f.Self), "htmlUrl", furniture.Absolute(f.URL),
			"description", furniture.Line(f.Description), "language", f.Lang)
	}
	return append(dst, "</body>\n</opml>\n"...)
}
