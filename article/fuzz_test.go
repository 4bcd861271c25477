package article

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func FuzzDecode(f *testing.F) {
	for _, data := range samples(f) {
		if len(data) < 6_000 {
			f.Add(data)
		}
	}
	f.Add(AppendJSON(nil, randomArticle(7, false)))
	f.Add([]byte(`{"type":"article","body":[{"fallback":[{"type":"u","fallback":null}],"type":"u"}],"x":"\ud800"}`))
	f.Add([]byte(`{"type":"article","body":[{"type":"custom","kind":"u","data": {"type":"u"} ,"fallback":[{"type":"divider"}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Decoder{MaxNodes: 10_000}.Decode(data)
		if err != nil {
			if _, ok := err.(*DecodeError); !ok {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatalf("not JSON, but decoded: %q", data)
		}
		out := AppendJSON(nil, a)
		if !json.Valid(out) {
			t.Fatalf("not JSON: %q", out)
		}
		b, err := Decode(out)
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if diff := cmp.Diff(a, b, merged); diff != "" {
			t.Fatalf("decoding what was encoded (-in +out): %s\n%s", diff, out)
		}
		if again := AppendJSON(nil, b); !bytes.Equal(out, again) {
			t.Fatalf("encoded twice:\n%s\n%s", out, again)
		}
		total(t, a)
		riddle(a)
		total(t, a)
	})
}

// merged looks away from Data: a custom node that a host wrote around an unknown one is written as that one,
// whose Data then take up the fallback.
var merged = cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Data" }, cmp.Ignore())

// total calls everything that takes any article.
func total(t *testing.T, a *Article) {
	t.Helper()
	before := AppendDump(nil, a)
	out := AppendJSON(nil, a)
	if !json.Valid(out) {
		t.Errorf("not JSON: %q", out)
	}
	c := Clone(a)
	if diff := cmp.Diff(a, c); diff != "" {
		t.Errorf("the clone differs: %s", diff)
	}
	_ = Validate(a)
	Advise(a)
	Measure(a)
	Outline(a)
	Digest(a)
	for p, n := range All(a) {
		_ = p.String()
		AppendNodeJSON(nil, n)
	}
	same := Rewrite(a, Rewriter{
		Block:  func(_ Path, b Block) []Block { return []Block{b} },
		Inline: func(_ Path, n Inline) []Inline { return []Inline{n} },
		Image:  func(Path, *Image) bool { return true },
	})
	if got := AppendJSON(nil, same); !bytes.Equal(out, got) {
		t.Errorf("rewriting by nothing changes it:\n%s\n%s", out, got)
	}
	gone := Rewrite(a, Rewriter{
		Block:  func(Path, Block) []Block { return nil },
		Inline: func(Path, Inline) []Inline { return nil },
		Image:  func(Path, *Image) bool { return false },
	})
	for p, n := range All(gone) {
		switch n.(type) {
		case *Audio, *Promo: // they may stand in fields
		default:
			t.Errorf("%v: %s is still there", p, n.Type())
		}
	}
	if after := AppendDump(nil, a); !bytes.Equal(before, after) {
		t.Error("the article has changed")
	}
}

// riddle replaces nodes of an article by nil in several ways.
func riddle(a *Article) {
	var list *List
	var text *Text
	holes := 0
	for _, n := range All(Clone(a)) {
		if holes++; holes > 50 {
			break
		}
		switch n := n.(type) {
		case *Quote:
			n.Body = append(n.Body, nil, list)
		case *Strong:
			n.Text = append(n.Text, nil, text)
		}
	}
	a.Headline = append(Inlines{nil, text}, a.Headline...)
	a.Body = append(a.Body, nil, list, &Quote{Body: []Block{nil}}, &Paragraph{Text: Inlines{nil, &Mark{Text: Inlines{text}}}})
	a.Hero = &Image{Caption: Inlines{nil}}
}

func TestTotal(t *testing.T) {
	for seed := range uint64(12) {
		a := randomArticle(seed, seed < 2)
		total(t, a)
		riddle(a)
		total(t, a)
	}
	total(t, &Article{})
	var none *Article
	if Clone(none) != nil || Rewrite(none, Rewriter{}) != nil || Outline(none) != nil || Words(none) != 0 {
		t.Error("nothing comes of nothing")
	}
	if got := string(AppendJSON(nil, none)) + string(AppendDump(nil, none)) + string(AppendNodeJSON(nil, (*Text)(nil))) + string(AppendNodeJSON(nil, nil)); got != "nullnil\nnullnull" {
		t.Error(got)
	}
	for range All(none) {
		t.Error("a node")
	}
}
