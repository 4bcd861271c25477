package feed

// AppendOPML appends a list of feeds as OPML 2.0 (http://opml.org/spec2.opml), for readers to subscribe to. A feed without
// an address of its own is left out.
func AppendOPML(dst []byte, title string, feeds ...*Feed) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<opml version="2.0">`+"\n<head>\n"...)
	dst = element(dst, "title", line(title))
	dst = append(dst, "</head>\n<body>\n"...)
	for _, f := range feeds {
		if f == nil || absolute(f.Self) == "" {
			continue
		}
		name := line(f.Title)
		if name == "" {
			name = absolute(f.Self)
		}
		dst = empty(dst, "outline", "type", "rss", "text", name, "title", name, "xmlUrl", absolute(f.Self), "htmlUrl", absolute(f.URL),
			"description", line(f.Description), "language", f.Lang)
	}
	return append(dst, "</body>\n</opml>\n"...)
}
