package rendertest

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
)

// Two words of one length: the first has letters alone, the second breaks out of text, of a tag and of an attribute
// wherever it is printed as it stands. Neither holds a space, so that both are one word.
const (
	tame = "zqxzqxzqxzqxzqxzqxzqx"
	wild = `zqx"'><zqx/zqx=1>&zqx`
)

// inert prints the article twice, the one word or the other at the end of each of its strings. Whatever the strings
// hold, no markup is made of the word, and the document stays whole.
func inert(t testing.TB, s Surface, a *article.Article) {
	t.Helper()
	if s.Format == nil || s.Format.Markup == nil || a == nil {
		return
	}
	markup := func(fill filler) (lines []string, out []byte, ok bool) {
		twin := article.Clone(a)
		fill.into(reflect.ValueOf(twin).Elem(), "")
		if out, ok = attempt(t, s, nil, twin); ok {
			lines = s.Format.Markup(out)
		}
		return lines, out, ok
	}
	calm, _, ok := markup(filler{text: tame})
	if !ok {
		return
	}
	for _, line := range calm {
		if ails, broken := strings.CutPrefix(line, Broken); broken {
			t.Errorf("%s: the document is not whole: %s", s.Name, ails)
		}
	}
	if loud, out, ok := markup(filler{text: wild}); ok {
		for _, line := range loud {
			if (strings.Contains(line, tame[:3]) || strings.HasPrefix(line, Broken)) && !slices.Contains(calm, line) {
				t.Errorf("%s: text of the article becomes markup: with %s in it there is %s%s", s.Name, wild, line, raw(out))
				break
			}
		}
	}
	scripts, _, _ := markup(filler{text: tame, url: "javascript:zqx()"})
	for _, line := range scripts {
		if strings.HasPrefix(line, Script) {
			t.Errorf("%s: an address of the article runs a script: %s", s.Name, line)
		}
	}
}

// raw tells where the wild word stands in an output as it is, or what opens an element of it.
func raw(out []byte) string {
	for _, word := range []string{wild, "<" + tame[:3]} {
		if at := bytes.Index(out, []byte(word)); at >= 0 {
			return fmt.Sprintf(", printed at byte %d in %q", at, out[max(at-60, 0):min(at+len(word)+20, len(out))])
		}
	}
	return ""
}

// A filler changes the strings of an article: text goes at the end of each that is shown, url in the place of each
// address. Empty, it leaves them alone.
type filler struct{ text, url string }

func (f filler) into(v reflect.Value, field string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			f.into(v.Elem(), field)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return // a JSON value, which no surface prints
		}
		for i := range v.Len() {
			f.into(v.Index(i), field)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[article.Date]() || v.Type() == reflect.TypeFor[article.MathElement]() || v.Type() == reflect.TypeFor[article.Meta]() ||
			v.Type() == reflect.TypeFor[article.Member]() {
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				f.into(v.Field(i), v.Type().Field(i).Name)
			}
		}
	case reflect.String:
		if v.Type() != reflect.TypeFor[string]() || v.String() == "" {
			return // a value of a vocabulary
		}
		switch field {
		case "URL", "Link", "UsageURL", "SameAs":
			if f.url != "" {
				v.SetString(f.url)
			}
		case "ID", "Lang", "Type", "Kind", "Note", "Source", "Sources", "Key", "Color", "Licence", "Monogram", "TeX":
			// what is no prose, or is told in part
		default:
			if f.text != "" {
				v.SetString(v.String() + f.text)
			}
		}
	}
}
