package html_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/html"
)

// TestBrowser opens a page with every option in Chromium, under a policy that lets no style and no script run but the
// library's: the script follows the voice, a note opens over the text, and the browser keeps every rule of the stylesheet.
func TestBrowser(t *testing.T) {
	checker.Package(t, "playwright-core")
	if _, err := os.Stat("/usr/bin/chromium"); err != nil {
		checker.Missing(t, "chromium")
	}
	a := &article.Article{
		Lang: "en", URL: "https://news.example/a", Headline: article.Plain("Heard"),
		Audio: &article.Audio{Renditions: []article.Rendition{{URL: "/audio.wav", Type: "audio/wav", Duration: 8 * time.Second}}},
		Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{&article.Text{Value: "One is first. Two is "}, &article.Strong{Text: article.Plain("second.")}, &article.FootnoteRef{Note: "n"}}},
			&article.Paragraph{Text: article.Plain("Three is third.")},
			&article.Footnotes{Notes: []article.Footnote{{ID: "n", Body: []article.Block{&article.Paragraph{Text: article.Plain("A note.")}}}}},
		},
	}
	p := everything()
	p.Stylesheet = ""
	cues := html.AppendCues(nil, []html.Cue{
		{Start: 0, End: 2 * time.Second, Block: 0, From: 0, To: 13},
		{Start: 2 * time.Second, End: 4 * time.Second, Block: 0, From: 14, To: 28},
		{Start: 4 * time.Second, End: 7500 * time.Millisecond, Block: 1, From: 0, To: 15},
	})
	files := map[string]struct {
		kind string
		data []byte
	}{
		"/": {"text/html", p.AppendPage(nil, a)}, "/standfirst.js": {"text/javascript", []byte(html.Script())},
		"/cues.vtt": {"text/vtt", cues}, "/audio.wav": {"audio/wav", silence(8)},
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, ok := files[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", f.kind)
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; media-src 'self'; style-src '"+html.StyleHash()+"'")
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.data))
	}))
	defer server.Close()
	node := checker.Command(t, "node", "testdata/browser.mjs", server.URL)
	var stderr bytes.Buffer
	node.Stderr = &stderr
	out, err := node.Output()
	var got struct {
		Wrong []string
		Rules int
	}
	if err != nil || json.Unmarshal(out, &got) != nil {
		t.Fatalf("%v\n%s%s", err, out, &stderr)
	}
	for _, what := range got.Wrong {
		t.Error(what)
	}
	if want := strings.Count(html.Stylesheet(), "{"); got.Rules != want {
		t.Errorf("the browser keeps %d of the %d rules of the stylesheet", got.Rules, want)
	}
}

// silence returns a recording of some seconds, in which nothing is heard.
func silence(seconds int) []byte {
	const rate = 8000
	n := uint32(seconds * rate)
	b := append([]byte("RIFF"), 0, 0, 0, 0)
	b = append(b, "WAVEfmt "...)
	for _, v := range []any{uint32(16), uint16(1), uint16(1), uint32(rate), uint32(rate), uint16(1), uint16(8)} {
		b, _ = binary.Append(b, binary.LittleEndian, v)
	}
	b = append(b, "data"...)
	b = binary.LittleEndian.AppendUint32(b, n)
	b = append(b, bytes.Repeat([]byte{128}, int(n))...)
	binary.LittleEndian.PutUint32(b[4:], uint32(len(b)-8))
	return b
}
