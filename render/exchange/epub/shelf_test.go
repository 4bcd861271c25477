package epub_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
)

var spring = article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.FixedZone("", 3*3600)))

// media reads the pictures of the samples, and a recording for every address of one.
func media(url string) ([]byte, string, error) {
	name, ok := strings.CutPrefix(url, "https://media.news.example/")
	if !ok {
		return nil, "", errors.New("no such host")
	}
	if strings.HasSuffix(name, ".mp3") {
		return silence(), "audio/mpeg", nil
	}
	data, err := fs.ReadFile(samples.Media(), name)
	return data, "", err
}

// silence is a second of MP3.
func silence() []byte {
	frame := make([]byte, 417)
	copy(frame, "\xFF\xFB\x90\xC4")
	return bytes.Repeat(frame, 39)
}

// dated returns a sample with a moment of publication: those of the newsroom's page state none, some a day.
func dated(name string) *article.Article {
	a := samples.Get(name)
	if !a.Published.HasTime() && !a.Updated.HasTime() {
		a.Published = spring
	}
	return a
}

// shelf returns books to try everything on, by name.
func shelf() map[string]*epub.Book {
	all := map[string]*epub.Book{
		"empty":   {Modified: spring, Title: "Nothing yet", Lang: "en"},
		"minimal": {Modified: spring, Articles: []*article.Article{nil}},
	}
	issue := &epub.Book{Title: "Everything & more", Lang: "en", ID: "https://news.example/issues/1", Modified: spring, Publisher: "Hamidun News",
		Cover: samples.Get("photo-story").Hero}
	for _, name := range samples.Names() {
		a := dated(name)
		issue.Articles = append(issue.Articles, a)
		if strings.HasPrefix(name, "openai-azure.") {
			all[name] = &epub.Book{Articles: []*article.Article{a}}
		}
	}
	all["all samples"], all["long"], all["random"] = issue, long(), random(7, 60)
	all["read along"] = readAlong("interview", "podcast", "code-news", "openai-azure.ja", "live-report", "recipe", "markets", "essay")
	return all
}

// readAlong returns a book of samples that are read aloud, each for ten minutes.
func readAlong(names ...string) *epub.Book {
	b := &epub.Book{Title: "Read along", Lang: "en", Modified: spring}
	for _, name := range names {
		a := dated(name)
		a.Audio = &article.Audio{Renditions: []article.Rendition{{URL: "https://media.news.example/" + name + ".mp3"}}}
		script := new(speech.Printer).Script(a)
		b.Articles = append(b.Articles, a)
		b.Cues = append(b.Cues, speech.CuesByLength(script, 10*time.Minute))
	}
	return b
}

// write returns a book as bytes.
func write(t testing.TB, p *epub.Printer, b *epub.Book) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := p.Write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// unpack returns the files of a book in their order, and their names.
func unpack(t testing.TB, book []byte) (names []string, files map[string][]byte) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	files = make(map[string][]byte)
	for _, f := range r.File {
		rc, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(rc)
		if err != nil {
			t.Fatal(err)
		}
		rc.Close()
		if files[f.Name] != nil {
			t.Errorf("%s is there twice", f.Name)
		}
		names, files[f.Name] = append(names, f.Name), data
	}
	return names, files
}

// listing returns a book as one text: its files in their order, pictures and recordings by their size.
func listing(t testing.TB, book []byte) string {
	var b strings.Builder
	names, files := unpack(t, book)
	for _, name := range names {
		fmt.Fprintf(&b, "-- %s --\n", name)
		switch {
		case strings.HasSuffix(name, ".xhtml"), strings.HasSuffix(name, ".opf"), strings.HasSuffix(name, ".smil"), strings.HasSuffix(name, ".xml"), name == "mimetype":
			fmt.Fprintf(&b, "%s\n", bytes.TrimSuffix(files[name], []byte("\n")))
		case strings.HasSuffix(name, ".css"):
			b.WriteString("(the stylesheet)\n")
		default:
			fmt.Fprintf(&b, "(%d bytes)\n", len(files[name]))
		}
	}
	return b.String()
}
