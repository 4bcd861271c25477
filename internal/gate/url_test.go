package gate

import (
	"strings"
	"testing"
)

var urls = []struct {
	in   string
	use  Use
	want string // "" where it does not pass
}{
	{"https://a.example/x?y=1#z", Link, "https://a.example/x?y=1#z"},
	{"HTTP://a.example", Link, "http://a.example"},
	{"  https://a.example/\n", Link, "https://a.example/"},
	{"https://a.example/\tx", Link, "https://a.example/x"},
	{"mailto:desk@a.example", Link, "mailto:desk@a.example"},
	{"tel:+4930123", Link, "tel:+4930123"},
	{"mailto:desk@a.example", Media, ""},
	{"/path", Media, "/path"},
	{"../up?q=a:b", Link, "../up?q=a:b"},
	{"#fn-1", Link, "#fn-1"},
	{"?q", Link, "?q"},
	{"//cdn.example/x.jpg", Media, "https://cdn.example/x.jpg"},
	{`\\cdn.example\x.jpg`, Media, "https://cdn.example/x.jpg"},
	{`https:\\a.example\x?q=\`, Link, `https://a.example/x?q=\`},
	{"https://日本.example/記事", Link, "https://日本.example/記事"},
	{"javascript:alert(1)", Link, ""},
	{"JaVaScRiPt:alert(1)", Link, ""},
	{"java\nscript:alert(1)", Link, ""},
	{"\x01javascript:alert(1)", Link, ""},
	{"javascript&colon;alert(1)", Link, "javascript&colon;alert(1)"}, // a relative path, as a browser reads the text
	{"vbscript:x", Link, ""},
	{"data:text/html,x", Link, ""},
	{"data:image/svg+xml,x", Media, ""},
	{"blob:https://a.example/1", Media, ""},
	{"file:///etc/passwd", Link, ""},
	{"https:a.example", Link, ""},
	{"https://", Link, ""},
	{"https:///x", Link, ""},
	{"https://user@a.example/", Link, ""},
	{"https://a.example\u202E/", Link, ""},
	{"https://a.example/\x00x", Link, ""},
	{"a b:c", Link, ""},
	{"", Link, ""},
	{"https://a.example/" + strings.Repeat("x", MaxURL), Link, ""},
}

func TestURL(t *testing.T) {
	for _, tt := range urls {
		got, ok := URL(tt.in, tt.use)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("URL(%q) = %q, %v; want %q", tt.in, got, ok, tt.want)
		}
	}
}

func FuzzURL(f *testing.F) {
	for _, tt := range urls {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, use := range []Use{Link, Media} {
			got, ok := URL(s, use)
			if !ok {
				continue
			}
			if again, ok := URL(got, use); !ok || again != got {
				t.Errorf("URL(%q) = %q, and again %q, %v", s, got, again, ok)
			}
			scheme, _, absolute := strings.Cut(got, ":")
			if absolute && !strings.ContainsAny(scheme, "/?#") {
				switch scheme {
				case "http", "https", "mailto", "tel":
				default:
					t.Errorf("URL(%q) = %q", s, got)
				}
			}
		}
	})
}
