package uri

import (
	"testing"

	"golang.org/x/net/idna"
)

func TestASCII(t *testing.T) {
	for _, host := range []string{"example.org", "bücher.example", "пример.испытание", "日本語.example", "a.例え.b", "مثال.إختبار", "faß.example", "x-ü-1.example", "Ü.example", "३.example", "𠜎.example"} {
		got, ok := ascii(host)
		want, err := idna.Punycode.ToASCII(host)
		if host == "Ü.example" {
			want, err = idna.Punycode.ToASCII("ü.example")
		}
		if err != nil || !ok || got != want {
			t.Errorf("%s: %q, %v, want %q, %v", host, got, ok, want, err)
		}
	}
	for _, host := range []string{"", "a。b", "ä b", "☃.example"} {
		if got, ok := ascii(host); ok {
			t.Errorf("%q passes as %q", host, got)
		}
	}
}
