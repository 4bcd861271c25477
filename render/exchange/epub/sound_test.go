package epub_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"slices"
	"strings"
	"testing"
)

// sound holds a book against what the format demands of its archive, its package document, and the links between its files.
func sound(t testing.TB, book []byte) {
	t.Helper()
	if !bytes.HasPrefix(book[30:], []byte("mimetypeapplication/epub+zip")) || book[28] != 0 || book[29] != 0 {
		t.Errorf("the archive begins %q", book[:64])
	}
	names, files := unpack(t, book)
	if len(names) < 2 || names[0] != "mimetype" || names[1] != "META-INF/container.xml" {
		t.Errorf("the archive begins with %q", names[:min(2, len(names))])
	}
	ids := make(map[string]map[string]bool)
	var listed []string
	type link struct{ from, to string }
	var links []link
	for _, name := range names {
		if !slices.Contains([]string{".xhtml", ".opf", ".smil", ".xml"}, path.Ext(name)) {
			continue
		}
		ids[name] = make(map[string]bool)
		for el := range elements(t, name, files[name]) {
			for _, a := range el.Attr {
				switch a.Name.Local {
				case "id":
					if ids[name][a.Value] {
						t.Errorf("%s has the id %q twice", name, a.Value)
					}
					ids[name][a.Value] = true
				case "href", "src", "textref", "full-path", "poster":
					to := a.Value
					if a.Name.Local != "full-path" {
						to = "EPUB/" + to
					}
					if el.Name.Local == "item" {
						listed = append(listed, to)
					}
					if el.Name.Local == "a" && outside(a.Value) {
						continue
					}
					links = append(links, link{name, to})
				}
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style" {
					t.Errorf("%s has %s=%q", name, a.Name.Local, a.Value)
				}
			}
			if slices.Contains([]string{"script", "iframe", "object", "embed", "video", "audio", "form", "style"}, el.Name.Local) && path.Ext(name) == ".xhtml" {
				t.Errorf("%s has an element %s", name, el.Name.Local)
			}
		}
	}
	for _, l := range links {
		file, id, _ := strings.Cut(l.to, "#")
		if file == "EPUB/" {
			file = l.from
		}
		if files[file] == nil || id != "" && !ids[file][id] {
			t.Errorf("%s leads to %s, which is not there", l.from, l.to)
		}
	}
	for _, name := range names {
		if name != "mimetype" && !strings.HasPrefix(name, "META-INF/") && path.Ext(name) != ".opf" && !slices.Contains(listed, name) {
			t.Errorf("%s is not in the manifest", name)
		}
	}
}

func outside(href string) bool {
	for _, scheme := range []string{"https://", "http://", "mailto:", "tel:"} {
		if strings.HasPrefix(href, scheme) {
			return true
		}
	}
	return false
}

// elements returns the elements of a document, which it reads to its end.
func elements(t testing.TB, name string, doc []byte) func(func(xml.StartElement) bool) {
	return func(yield func(xml.StartElement) bool) {
		for dec := xml.NewDecoder(bytes.NewReader(doc)); ; {
			tok, err := dec.Token()
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatalf("%s: %v\n%.2000s", name, err, doc)
			}
			if el, ok := tok.(xml.StartElement); ok && !yield(el) {
				return
			}
		}
	}
}

// read returns what a person reads in a book: the text of its pages.
func read(t testing.TB, book []byte) string {
	t.Helper()
	var text strings.Builder
	names, files := unpack(t, book)
	for _, name := range names {
		if path.Ext(name) != ".xhtml" || strings.HasSuffix(name, "nav.xhtml") {
			continue
		}
		for dec := xml.NewDecoder(bytes.NewReader(files[name])); ; {
			tok, err := dec.Token()
			if err != nil {
				break
			}
			if words, ok := tok.(xml.CharData); ok {
				text.Write(words)
			}
		}
	}
	return text.String()
}
