package article

import (
	"slices"
	"testing"
)

func pictures() *Article {
	who := Agent{Image: &Image{Alt: "portrait"}}
	return &Article{
		Publisher:   &Publisher{Logo: &Image{Alt: "logo"}},
		Attribution: Attribution{{Agent: who}},
		Hero:        &Image{Alt: "hero"},
		Body: []Block{
			&Image{Alt: "image"},
			&Gallery{Images: []Image{{Alt: "first"}, {Alt: "second"}}},
			&List{Items: []Item{{Body: []Block{&Video{Poster: &Image{Alt: "poster"}}}}}},
			&Embed{Thumbnail: &Image{Alt: "thumbnail"}},
			&Promo{Image: &Image{Alt: "offer"}},
			&Quote{Agent: &Agent{Image: &Image{Alt: "speaker"}}},
			&Custom{Fallback: []Block{&Image{Alt: "fallback"}}},
		},
		Promo:   &Promo{Image: &Image{Alt: "promo"}},
		Related: []Related{{Image: &Image{Alt: "related"}}},
	}
}

func TestAllFindsPictures(t *testing.T) {
	var got []string
	for p, n := range All(pictures()) {
		if i, ok := n.(*Image); ok {
			got = append(got, p.String()+" "+i.Alt)
		}
	}
	want := []string{
		"publisher.logo logo", "attribution[0].agent.image portrait", "hero hero", "body[0] image",
		"body[1].images[0] first", "body[1].images[1] second", "body[2].items[0].body[0].poster poster",
		"body[3].thumbnail thumbnail", "body[4].image offer", "body[5].agent.image speaker",
		"body[6].fallback[0] fallback", "promo.image promo", "related[0].image related",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// A walk can be left at every node.
func TestAllStops(t *testing.T) {
	a := randomArticle(3, true)
	total := 0
	for range All(a) {
		total++
	}
	for stop := 1; stop <= total; stop += 1 + total/50 {
		n := 0
		for range All(a) {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Fatalf("left after %d nodes, not %d", n, stop)
		}
	}
}

func TestRewritePaths(t *testing.T) {
	a := pictures()
	var got []string
	Rewrite(a, Rewriter{Image: func(p Path, i *Image) bool {
		got = append(got, p.String())
		i.Alt = "changed"
		return len(got)%2 == 0
	}})
	var want []string
	for p, n := range All(a) {
		if i, ok := n.(*Image); ok {
			want = append(want, p.String())
			if i.Alt == "changed" {
				t.Errorf("%v has been changed in the original", p)
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// Replaced nodes are not rewritten again, and what is within a node comes before it.
func TestRewriteOrder(t *testing.T) {
	a := &Article{Body: []Block{&Quote{Body: []Block{&Divider{}}}, &Divider{}}}
	var got []string
	b := Rewrite(a, Rewriter{Block: func(p Path, b Block) []Block {
		got = append(got, p.String())
		return []Block{b, b}
	}})
	if want := []string{"body[0].body[0]", "body[0]", "body[1]"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if n := len(b.Body); n != 4 || len(b.Body[0].(*Quote).Body) != 2 {
		t.Errorf("%s", AppendDump(nil, b))
	}
}
