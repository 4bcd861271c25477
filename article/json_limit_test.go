package article

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestLimits(t *testing.T) {
	doc := func(s string) []byte { return []byte(`{"type":"article",` + s + `}`) }
	const deep = 1_000_000
	for _, tt := range []struct {
		name, limit string
		d           Decoder
		in          []byte
	}{
		{"deep unknown", "depth", Decoder{}, doc(`"x":` + strings.Repeat("[", deep))},
		{"deep objects", "depth", Decoder{}, doc(`"x":` + strings.Repeat(`{"a":`, deep))},
		{"deep blocks", "depth", Decoder{}, doc(`"body":[` + strings.Repeat(`{"type":"quote","body":[`, deep))},
		{"deep inlines", "depth", Decoder{}, doc(`"headline":[` + strings.Repeat(`{"type":"mark","text":[`, deep))},
		{"deep, type last", "depth", Decoder{}, doc(`"body":[` + strings.Repeat(`{"body":[`, deep))},
		{"deep fallbacks", "bytes", Decoder{MaxBytes: 9000}, doc(`"body":[` +
			strings.Repeat(`{"type":"u","fallback":[`, 200) + strings.Repeat("]}", 200) + "]")},
		{"many nodes", "nodes", Decoder{MaxNodes: 100}, doc(`"headline":[` + strings.Repeat(`"",`, 100) + `""]`)},
		{"many members", "nodes", Decoder{MaxNodes: 2}, doc(`"a":1,"b":2,"c":3`)},
		{"large", "bytes", Decoder{MaxBytes: 10}, doc(`"a":1`)},
	} {
		_, err := tt.d.Decode(tt.in)
		var le *LimitError
		var de *DecodeError
		if !errors.As(err, &le) || !errors.As(err, &de) || le.Limit != tt.limit || le.Max == 0 {
			t.Errorf("%s: %.200v", tt.name, err)
		} else if de.Offset <= 0 || de.Offset > len(tt.in) {
			t.Errorf("%s: offset %d", tt.name, de.Offset)
		}
	}
}

// Nothing that is read is read more than a few times, whatever its shape.
func TestLinear(t *testing.T) {
	const size = 1 << 20
	for name, piece := range map[string]string{
		"paragraphs":      `{"type":"paragraph","text":["a",{"type":"strong","text":"b"}]},`,
		"type last":       `{"text":["a",{"text":"b","type":"strong"}],"type":"paragraph"},`,
		"unknown":         `{"type":"poll","fallback":[{"type":"divider"}]},`,
		"unknown members": `{"type":"divider","a":1,"b":{"c":[]}},`,
	} {
		in := []byte(`{"type":"article","body":[` + strings.Repeat(piece, size/len(piece)) + `{"type":"divider"}]}`)
		start := time.Now()
		a, err := Decode(in)
		if err != nil {
			t.Fatal(err)
		}
		AppendJSON(nil, a)
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%s: %d bytes take %v", name, len(in), d)
		}
	}
	// One object nested in another, each with its type at the end.
	const deep = 400
	in := []byte(`{"type":"article","body":[` + strings.Repeat(`{"body":[`, deep) + strings.Repeat(`],"pad":"`+strings.Repeat("x", 2000)+`","type":"quote"}`, deep) + `]}`)
	if _, err := Decode(in); err != nil {
		t.Fatal(err)
	}
}

func TestManyUnknownMembers(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"type":"article"`)
	for i := range 100_000 {
		b.WriteString(`,"m`)
		b.WriteString(strings.Repeat("m", i%3))
		b.WriteString(time.Duration(i).String())
		b.WriteString(`":0`)
	}
	b.WriteByte('}')
	a, err := Decode([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if out := AppendJSON(nil, a); len(out) != b.Len()+len(`,"version":"1.0"`) {
		t.Errorf("%d bytes became %d", b.Len(), len(out))
	}
	if _, err = Decode([]byte(strings.TrimSuffix(b.String(), "}") + `,"m0s":0}`)); err == nil {
		t.Error("a name occurs twice")
	}
}

func TestAppendJSONAllocates(t *testing.T) {
	a, err := Decode(samples(t)["openai-azure.en.json"])
	if err != nil {
		t.Fatal(err)
	}
	buf := AppendJSON(nil, a)
	if n := testing.AllocsPerRun(100, func() { buf = AppendJSON(buf[:0], a) }); n > 0 && !raceEnabled {
		t.Errorf("%v allocations", n)
	}
	n := 0
	walk := testing.AllocsPerRun(100, func() {
		for p := range All(a) {
			n += len(p)
		}
	})
	if walk > 4 {
		t.Errorf("a walk allocates %v times", walk)
	}
}

func BenchmarkDecode(b *testing.B) {
	in := samples(b)["openai-azure.en.json"]
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(in); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	a, err := Decode(samples(b)["openai-azure.en.json"])
	if err != nil {
		b.Fatal(err)
	}
	buf := AppendJSON(nil, a)
	b.SetBytes(int64(len(buf)))
	b.ReportAllocs()
	for b.Loop() {
		buf = AppendJSON(buf[:0], a)
	}
}
