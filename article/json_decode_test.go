package article

import (
	"errors"
	"strings"
	"testing"
)

// TestLongPath proves that an error is read in a line however deep the article is, and has its whole path all the same.
func TestLongPath(t *testing.T) {
	_, err := Decode([]byte(`{"type":"article","body":[` + strings.Repeat(`{"type":"quote","body":[`, 2000)))
	var de *DecodeError
	if !errors.As(err, &de) || len(de.Path) < 3000 {
		t.Fatalf("%v is no error with a long path", err)
	}
	if s := err.Error(); len(s) > 300 || !strings.HasPrefix(s, "body[0].body[0]") || !strings.Contains(s, "…") || !strings.HasSuffix(s, "nested deeper than the limit of 1000") {
		t.Errorf("the error is %s", s)
	}
}

func TestDecodeErrors(t *testing.T) {
	article := func(s string) string { return `{"type":"article",` + s + `}` }
	for _, tt := range []struct{ in, want string }{
		{``, "byte 0: unexpected end"},
		{`[]`, "byte 0: expected an object"},
		{`{}`, `byte 0: expected an object with "type": "article"`},
		{`{"type":"page"}`, `byte 0: expected an object with "type": "article"`},
		{`{"type":"article"} x`, "byte 19: more than one value"},
		{article(`"lang":1`), "lang: byte 25: expected a string"},
		{article(`"lang":"a","lang":"b"`), `byte 29: a second member "lang"`},
		{article(`"x":1,"x":2`), `byte 24: a second member "x"`},
		{article(`"type":"article"`), `byte 18: a second member "type"`},
		{article(`"version":"2.0"`), `version: byte 28: version "2.0" cannot be read: this library reads 0.9 and 1.x`},
		{article(`"body":[{"type":"list","items":[{"text":["a",{"type":"text","value":3}]}]}]`),
			"body[0].items[0].text[1].value: byte 86: expected a string"},
		{article(`"body":[{"typo":"list"}]`), "body[0]: byte 26: expected an object with a type"},
		{article(`"body":[null]`), "body[0]: byte 26: expected a block"},
		{article(`"body":[{"type":"heading","level":2.5}]`), "body[0].level: byte 52: expected a whole number"},
		{article(`"body":"text"`), "body: byte 25: expected an array of blocks"},
		{article(`"published":"soon"`), `published: byte 30: "soon" is not a date such as 2026-04-28 or 2026-04-28T09:30:00Z`},
		{article(`"headline":"a` + "\xff" + `"`), "headline: byte 31: invalid UTF-8"},
		{article(`"headline":"a` + "\n" + `"`), "headline: byte 31: control character in a string"},
		{article(`"headline":"\x"`), "headline: byte 30: invalid escape in a string"},
		{article(`"x":01`), "byte 23: expected a comma or the end of the object"},
		{article(`"x":[1,]`), "x: byte 25: expected a value"},
		{article(`"hero":{"type":"video"}`), `hero.type: byte 33: expected the type "image"`},
		{`{"type":"article","headline":`, "headline: byte 29: unexpected end"},
	} {
		_, err := Decode([]byte(tt.in))
		var de *DecodeError
		if !errors.As(err, &de) {
			t.Errorf("%s: %v is no DecodeError", tt.in, err)
		} else if err.Error() != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, err, tt.want)
		}
	}
}
