package uri

import (
	"testing"

	"golang.org/x/net/idna"
)

func TestKey(t *testing.T) {
	for _, host := range []string{"bücher.example", "пример.испытание", "日本語.example", "مثال.example", "x-ü-1.example", "𠜎.example"} {
		written, err := idna.Punycode.ToASCII(host)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := Key("https://"+written+"/%C3%A4?x=%5B"), Key("https://"+host+"/ä?x=["); a != b {
			t.Errorf("%q is not %q", a, b)
		}
	}
	for _, odd := range []string{"https://xn--/", "https://xn--a-?", "https://xn--99999999999999/", "https://xn--ä/", "/relative", "%zz"} {
		Key(odd)
	}
}
