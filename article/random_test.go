package article

import (
	"fmt"
	"math/rand/v2"
	"time"
)

// A filler is the fielder that fills records by chance: with every field set where full, else with some.
type filler struct {
	rnd   *rand.Rand
	depth int
	full  bool
}

// randomArticle returns an article that holds every field, or by chance some of them.
func randomArticle(seed uint64, full bool) *Article {
	f := &filler{rnd: rand.New(rand.NewPCG(seed, 1)), full: full}
	a := new(Article)
	a.fields(f)
	return a
}

func (f *filler) some() bool { return f.full || f.rnd.IntN(3) == 0 }

func (f *filler) word() string {
	words := []string{"tide", "été", "日本", "a \"b\" \\c\n", "<b>&", "\u2028", "𝔘", "\x01", " "}
	return words[f.rnd.IntN(len(words))] + fmt.Sprint(f.rnd.IntN(100))
}

func (f *filler) str(_ string, p *string) {
	if f.some() {
		*p = f.word()
	}
}

func (f *filler) enum(name string, p *string, known []string) {
	if f.some() {
		*p = known[f.rnd.IntN(len(known))]
	}
}

func (f *filler) open(name string, p *string, known []string) { f.enum(name, p, known) }

func (f *filler) url(_ string, p *string) {
	if f.some() {
		*p = fmt.Sprintf("https://news.example/%d", f.rnd.IntN(1000))
	}
}

func (f *filler) lang(_ string, p *string) {
	if f.some() {
		*p = []string{"en", "ar", "zh-Hans", "pt-BR"}[f.rnd.IntN(4)]
	}
}

func (f *filler) strs(name string, p *[]string) {
	if f.some() {
		*p = []string{f.word(), f.word()}
	}
}

func (f *filler) flag(_ string, p *bool) { *p = f.some() }

func (f *filler) num(_ string, p *int) {
	if f.some() {
		*p = 1 + f.rnd.IntN(5)
	}
}

func (f *filler) size(_ string, p *int64) {
	if f.some() {
		*p = f.rnd.Int64()
	}
}

func (f *filler) real(_ string, p *float64) {
	if f.some() {
		*p = f.rnd.Float64()
	}
}

func (f *filler) seconds(_ string, p *time.Duration) {
	if f.some() {
		*p = time.Duration(f.rnd.Int64N(1e14))
	}
}

func (f *filler) date(_ string, p *Date) {
	if !f.some() {
		return
	}
	t := time.Unix(f.rnd.Int64N(4e9), f.rnd.Int64N(2)*5e8).In(time.FixedZone("", 3600*(f.rnd.IntN(24)-12)))
	switch *p = At(t); f.rnd.IntN(5) {
	case 1:
		*p = Date{t.Truncate(time.Minute), Minute}
	case 2:
		*p = On(t.Year(), t.Month(), t.Day())
	case 3:
		*p = Date{On(t.Year(), t.Month(), 1).Time, Month}
	case 4:
		*p = Date{On(t.Year(), 1, 1).Time, Year}
	}
}

func (f *filler) value(_ string, p *[]byte) {
	if f.some() {
		*p = []byte(`{"n": [1.50, "x"] }`)
	}
}

// within fills what is nested, less the deeper it is.
func (f *filler) within(fill func()) {
	const deepest = 3
	if f.depth >= deepest || !f.some() {
		return
	}
	f.depth++
	defer func(full bool) { f.depth--; f.full = full }(f.full)
	f.full = f.full && f.depth < 2
	fill()
}

func (f *filler) inlines(_ string, p *Inlines) {
	if !f.some() {
		return
	}
	*p = append(*p, &Text{Value: f.word()})
	f.within(func() {
		for _, typ := range inlineTypes {
			if f.some() {
				n := newInline(typ)
				n.fields(f)
				*p = append(*p, n)
			}
		}
		*p = append(*p, &InlineCustom{Kind: "sparkline", Data: []byte(`{"type":"sparkline", "v":[ 1 ],"fallback":"up"}`), Fallback: Plain("up")})
	})
}

func (f *filler) blocks(_ string, p *[]Block) {
	f.within(func() {
		for _, typ := range blockTypes {
			if f.some() {
				b := newBlock(typ)
				b.fields(f)
				*p = append(*p, b)
			}
		}
		*p = append(*p, &Custom{Kind: "poll", Data: []byte(`{"type":"poll", "id":7}`)})
	})
}

func (f *filler) record(_ string, r record) { r.fields(f) }

func (f *filler) optional(_ string, o optional) {
	f.within(func() { o.make().fields(f) })
}

func (f *filler) list(_ string, l list) {
	f.within(func() {
		for range 1 + f.rnd.IntN(2) {
			l.add().fields(f)
		}
	})
}

func (f *filler) meta(p **Meta) {
	if f.some() {
		*p = &Meta{ID: f.word(), Lang: "he", Dir: RTL}
		f.extra(&(*p).Extra)
	}
}

func (f *filler) extra(p *Extra) {
	if f.some() {
		*p = Extra{{"x-" + f.word(), []byte(`[ null, {"a" : 1e2} ]`)}, {"x-null", []byte("null")}}
	}
}
