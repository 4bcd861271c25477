package sanitize_test

import (
	"fmt"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

var english = [4]string{"“", "”", "‘", "’"}

func ExampleHygiene() {
	h := &sanitize.Hygiene{Spaces: true, Ellipses: true, Ligatures: true, NFC: true, Quotes: english}
	fmt.Println(h.String("  \"It's  the ﬁrst,\" she said ... in '99 , at the cafe\u0301. "))

	a := h.Article(&article.Article{Headline: article.Plain(`"Yes" ...`)})
	fmt.Println(a.Headline.Plain())
	// Output:
	// “It’s the first,” she said … in ’99, at the café.
	// “Yes” …
}

func TestHygiene(t *testing.T) {
	for _, c := range []struct {
		h        sanitize.Hygiene
		in, want string
	}{
		{sanitize.Hygiene{}, " a  'b' ... ﬁ", " a  'b' ... ﬁ"},
		{sanitize.Hygiene{Quotes: [4]string{"„", "“", "‚", "‘"}}, `Er sagte: "Sie sagte: 'Ja'."`, "Er sagte: „Sie sagte: ‚Ja‘.“"},
		{sanitize.Hygiene{Quotes: english}, `("a" - 'b') rock 'n' roll, the dogs' bowl`, "(“a” - ‘b’) rock ‘n’ roll, the dogs’ bowl"},
		{sanitize.Hygiene{Spaces: true}, "100\u00a0km \u00a0 « mot\u202f»", "100\u00a0km « mot\u202f»"},
		{sanitize.Hygiene{Ellipses: true}, "a.. b... c. . . d....", "a.. b… c… d…"},
		{sanitize.Hygiene{Spaces: true}, "", ""},
	} {
		got := c.h.String(c.in)
		if got != c.want {
			t.Errorf("%q becomes %q, not %q", c.in, got, c.want)
		}
		if again := c.h.String(got); again != got {
			t.Errorf("%q becomes %q, then %q", c.in, got, again)
		}
	}
}

func FuzzHygiene(f *testing.F) {
	f.Add(` "a" 'b' ... ﬁ`)
	f.Fuzz(func(t *testing.T, s string) {
		h := &sanitize.Hygiene{Spaces: true, Ellipses: true, Ligatures: true, NFC: true, Quotes: english}
		once := h.String(s)
		if twice := h.String(once); twice != once {
			t.Errorf("%q becomes %q, then %q", s, once, twice)
		}
	})
}
