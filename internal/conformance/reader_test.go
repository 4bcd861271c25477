package conformance

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"strings"

	xhtml "golang.org/x/net/html"
)

// readers are how a person reads a surface, or a machine where the surface is for machines. A surface without one is read as
// it is.
var readers = map[string]func([]byte) string{
	"activitypub":   told,
	"applenews":     told,
	"article":       told,
	"atom":          twice,
	"discord":       told,
	"email":         letter,
	"epub":          book,
	"head":          unescapeJSON,
	"html":          visible,
	"jsonfeed":      told,
	"jsonld":        told,
	"ninjs":         told,
	"oembed":        told,
	"opml":          twice,
	"page":          visible,
	"pandoc":        told,
	"podcast":       twice,
	"portabletext":  told,
	"prosemirror":   told,
	"prov":          told,
	"rss":           twice,
	"slack":         told,
	"ssml":          visible,
	"telegram":      visible,
	"telegram-rich": told,
	"xliff":         marked,
}

func reader(surface string) func([]byte) string {
	if strings.HasPrefix(surface, "card") {
		return visible
	}
	return readers[surface]
}

// twice undoes the escapes of HTML that stands escaped within XML.
func twice(out []byte) string { return xhtml.UnescapeString(xhtml.UnescapeString(string(out))) }

// told returns the strings of a JSON document, without the markup in them.
func told(out []byte) string {
	var v any
	if json.Unmarshal(out, &v) != nil {
		return ""
	}
	var b strings.Builder
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			if strings.Contains(v, "<") {
				b.WriteString(visible([]byte(v)))
			}
			b.WriteString(v + "\n")
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	walk(v)
	return b.String()
}

// marked returns the text of an XML document.
func marked(out []byte) string {
	var b strings.Builder
	for dec := xml.NewDecoder(bytes.NewReader(out)); ; {
		token, err := dec.Token()
		if err != nil {
			return b.String()
		}
		if text, ok := token.(xml.CharData); ok {
			b.Write(text)
		}
	}
}

// bare returns what a machine reads of a surface: what is packed is unpacked.
func bare(surface string, out []byte) string {
	switch surface {
	case "email":
		return part(out)
	case "epub":
		return files(out, ".opf")
	}
	return string(out)
}

// letter returns what a reader of mail sees.
func letter(out []byte) string { return visible([]byte(part(out))) }

// part returns the HTML of a letter.
func part(out []byte) string {
	m, err := mail.ReadMessage(bytes.NewReader(out))
	if err != nil {
		return ""
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		return ""
	}
	for parts := multipart.NewReader(m.Body, params["boundary"]); ; {
		part, err := parts.NextPart()
		if err != nil {
			return ""
		}
		if data, err := io.ReadAll(part); err == nil && strings.HasPrefix(part.Header.Get("Content-Type"), "text/html") {
			return string(data)
		}
	}
}

// book returns the text of the documents of an EPUB.
func book(out []byte) string { return marked([]byte("<book>" + files(out, ".xhtml") + "</book>")) }

// files returns the files of an archive whose names end so, without what XML has above its first element.
func files(out []byte, ext string) string {
	archive, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	if err != nil {
		return ""
	}
	var b strings.Builder
	for _, f := range archive.File {
		if !strings.HasSuffix(f.Name, ext) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return ""
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return ""
		}
		for bytes.HasPrefix(data, []byte("<?")) || bytes.HasPrefix(data, []byte("<!")) {
			_, data, _ = bytes.Cut(data, []byte(">"))
			data = bytes.TrimSpace(data)
		}
		b.Write(data)
	}
	return b.String()
}

func unescapeJSON(out []byte) string {
	return strings.NewReplacer(`\u0026`, "&", `\u003c`, "<", `\u003e`, ">").Replace(string(out))
}

// visible returns the text of a page, without what no reader sees.
func visible(out []byte) string {
	root, err := xhtml.Parse(bytes.NewReader(out))
	if err != nil {
		return ""
	}
	var b strings.Builder
	var walk func(*xhtml.Node)
	walk = func(n *xhtml.Node) {
		if n.Type == xhtml.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == xhtml.ElementNode && (n.Data == "head" || n.Data == "script" || n.Data == "style") {
			return
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(root)
	return b.String()
}
