package text

import (
	"regexp"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// control is what the printer itself sends to a terminal: SGR, and links whose address is printable ASCII.
var control = regexp.MustCompile("\x1b\\[[0-9;]*m|\x1b\\]8;;[!-~]*\x1b\\\\")

// Of every sample a terminal gets the text of plain text, no control but the printer's own, and every style and link closed
// at the end of its line.
func TestTerminal(t *testing.T) {
	for name, a := range samples.All() {
		for _, width := range []int{0, 40, 72} {
			p := &Printer{Width: width}
			out := string(p.AppendTerminal(nil, a))
			for line := range strings.SplitSeq(out, "\n") {
				state, link := "", ""
				for _, c := range control.FindAllString(line, -1) {
					switch {
					case strings.HasPrefix(c, "\x1b]"):
						link = strings.TrimSuffix(strings.TrimPrefix(c, "\x1b]8;;"), "\x1b\\")
					default:
						state = c
					}
				}
				if state != "" && state != "\x1b[0m" || link != "" {
					t.Errorf("%s, width %d: %q ends open", name, width, line)
				}
				bare := control.ReplaceAllString(line, "")
				if strings.ContainsFunc(bare, func(r rune) bool { return r < ' ' && r != '\t' || r >= 0x7F && r < 0xA0 }) {
					t.Errorf("%s, width %d: a control in %q", name, width, line)
				}
				if room := locale.Columns(bare); width > 0 && room > width && !strings.HasPrefix(bare, "    ") && !strings.HasPrefix(bare, "│     ") {
					t.Errorf("%s: %d columns in %q", name, room, bare)
				}
			}
		}
	}
}

func TestNoColor(t *testing.T) {
	a := samples.Get("code-news")
	p := &Printer{NoColor: true, Width: 60}
	if got := string(p.AppendTerminal(nil, a)); strings.Contains(got, "\x1b") || got != string(p.AppendText(nil, a)) {
		t.Errorf("not plain text: %.200q", got)
	}
}

// A control in a text or an address reaches no terminal.
func FuzzTerminal(f *testing.F) {
	f.Add("\x1b[31mred", "https://a.example/\x1b]8;;")
	f.Add("\u009b2J \u202e", "https://ä.example/\u0085?q=ü\x07")
	f.Fuzz(func(t *testing.T, text, url string) {
		a := &article.Article{Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain(text)}, &article.Link{URL: url, Text: article.Plain(text)}}},
			&article.Code{Value: text},
			&article.Image{Alt: text, Renditions: []article.Rendition{{URL: url}}},
		}}
		bare := control.ReplaceAllString(string((&Printer{Width: 30}).AppendTerminal(nil, a)), "")
		if strings.ContainsFunc(bare, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7F && r < 0xA0 }) {
			t.Errorf("a control in %q", bare)
		}
	})
}
