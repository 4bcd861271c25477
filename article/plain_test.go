package article

import (
	"math/rand/v2"
	"testing"
)

func TestPlainEveryInline(t *testing.T) {
	for _, name := range inlineTypes {
		n := newInline(name)
		n.fields(&filler{rnd: rand.New(rand.NewPCG(1, 1)), full: true})
		run := Inlines{nil, n}
		plain := run.Plain()
		if silent := name == "footnoteRef"; (plain == "") != silent {
			t.Errorf("%s reads %q", name, plain)
		}
		if run.Empty() != (plain == "") {
			t.Errorf("%s is empty: %v, but reads %q", name, run.Empty(), plain)
		}
		if empty := (Inlines{newInline(name)}); empty.Empty() != (empty.Plain() == "") {
			t.Errorf("a zero %s is empty: %v, but reads %q", name, empty.Empty(), empty.Plain())
		}
	}
}

func TestPlainEveryBlock(t *testing.T) {
	for _, name := range blockTypes {
		b := newBlock(name)
		b.fields(&filler{rnd: rand.New(rand.NewPCG(1, 1)), full: true})
		plain := string(AppendBlocksPlain(nil, []Block{nil, b}))
		if silent := name == "divider" || name == "promo"; (plain == "") != silent {
			t.Errorf("%s reads %q", name, plain)
		}
		if empty := AppendBlocksPlain([]byte("before"), []Block{newBlock(name)}); string(empty) != "before" {
			t.Errorf("a zero %s reads %q", name, empty)
		}
	}
}

func TestMeasureText(t *testing.T) {
	for text, want := range map[string]Count{
		"":                         {},
		"one two  three\n\n":       {3, 0, 14},
		"don't stop — 2,300 km/h.": {5, 0, 24},
		"end. Next... -dash- a--b": {5, 0, 24},
		"Привет, мир":              {2, 0, 11},
		"日本語のテスト":                  {0, 7, 7},
		"GPT‑5は新しい":                {1, 4, 9},
		"안녕하세요 세계":                 {2, 0, 8},
		"مرحبا بالعالم":            {2, 0, 13},
		"\xff":                     {0, 0, 1},
	} {
		if got := MeasureText([]byte(text)); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}
