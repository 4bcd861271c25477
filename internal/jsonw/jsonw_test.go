package jsonw

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/standfirst/standfirst/internal/gate"
)

func TestAppendString(t *testing.T) {
	for in, want := range map[string]string{
		"":                       `""`,
		"a\"b\\c\n\t\r":          `"a\"b\\c\n\t\r"`,
		"</script><!--&":         `"\u003c/script\u003e\u003c!--\u0026"`,
		"a\u2028b\u2029c\u202fd": `"a\u2028b\u2029c` + "\u202f" + `d"`,
		"日本語 \x00":               `"日本語 "`,
	} {
		if got := string(AppendString(nil, in)); got != want {
			t.Errorf("AppendString(%q) = %s, want %s", in, got, want)
		}
	}
}

func FuzzAppendString(f *testing.F) {
	f.Add("plain")
	f.Add("</script>\u2028\xff\"\\")
	f.Fuzz(func(t *testing.T, s string) {
		out := AppendString(nil, s)
		var back string
		if err := json.Unmarshal(out, &back); err != nil || back != gate.Text(s) {
			t.Errorf("%q became %s: %q, %v", s, out, back, err)
		}
		if bytes.ContainsAny(out, "<>&\u2028\u2029") {
			t.Errorf("%q became %s", s, out)
		}
	})
}
