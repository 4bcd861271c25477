package image

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// A Font is a font that a host brings. It is safe for concurrent use.
type Font struct {
	font *font.Font
	bold bool
}

// ParseFont reads a font in the formats TrueType or OpenType, or the first of a collection of them.
func ParseFont(data []byte) (*Font, error) {
	all, err := font.ParseTTC(bytes.NewReader(data))
	if err != nil || len(all) == 0 {
		return nil, fmt.Errorf("image: no font: %w", err)
	}
	f := all[0].Font
	return &Font{f, f.Describe().Aspect.Weight >= font.WeightSemibold}, nil
}

// A MissingError says that no font has the letters of a text.
type MissingError struct {
	Text    string
	Letters string // the first of them
}

// Error returns the letters and the text.
func (e *MissingError) Error() string {
	return fmt.Sprintf("image: no font has %s, in %q", e.Letters, e.Text)
}

// embedded returns the fonts that the package brings: the Go fonts of Bigelow & Holmes.
var embedded = sync.OnceValue(func() []*Font {
	var fonts []*Font
	for _, data := range [...][]byte{gobold.TTF, goregular.TTF} {
		f, err := ParseFont(data)
		if err != nil {
			panic(err) // they are part of the program
		}
		fonts = append(fonts, f)
	}
	return fonts
})

// faces are the fonts of one call: family by family in the order in which they come, and of each family those of a weight
// first for texts of that weight.
type faces struct {
	byWeight [2][]*font.Face // regular, bold
}

func newFaces(host []*Font) *faces {
	var names []string
	families := make(map[string][]*Font)
	for _, f := range slices.Concat(host, embedded()) {
		if f == nil {
			continue
		}
		name := f.font.Describe().Family
		if families[name] == nil {
			names = append(names, name)
		}
		families[name] = append(families[name], f)
	}
	var all faces
	for i := range all.byWeight {
		for _, name := range names {
			for _, same := range [...]bool{true, false} {
				for _, f := range families[name] {
					if (f.bold == (i == 1)) == same {
						all.byWeight[i] = append(all.byWeight[i], font.NewFace(f.font))
					}
				}
			}
		}
	}
	return &all
}

// of returns the faces for a weight.
func (f *faces) of(bold bool) []*font.Face {
	if bold {
		return f.byWeight[1]
	}
	return f.byWeight[0]
}

// has reports whether a face has a character.
func has(face *font.Face, r rune) bool {
	gid, ok := face.NominalGlyph(r)
	return ok && gid != 0
}

// missing returns the first letters of a text that no face has, or "".
func (f *faces) missing(text string) string {
	var letters []rune
	for _, r := range text {
		if dispensable(r) || len(letters) == 8 {
			continue
		}
		if f.find(r) == nil && !strings.ContainsRune(string(letters), r) {
			letters = append(letters, r)
		}
	}
	return string(letters)
}

func (f *faces) find(r rune) *font.Face {
	for _, face := range f.byWeight[1] {
		if has(face, r) {
			return face
		}
	}
	return nil
}

// dispensable reports whether a text says the same without a character that no font has: an emoji, a sign that shows nothing.
func dispensable(r rune) bool {
	return !unicode.In(r, unicode.L, unicode.M, unicode.N) || unicode.In(r, unicode.Variation_Selector)
}

// legible returns a text without the signs that no face has: without all that makes an emoji of several, and without the space
// between a word and the punctuation that an emoji stood before.
func (f *faces) legible(text string) string {
	var kept []byte
	gone := false // the sign before is left out
	for _, r := range text {
		switch {
		case gone && (r == '\u200d' || unicode.In(r, unicode.Variation_Selector, unicode.Sk) || r >= 0xE0020 && r <= 0xE007F):
			continue
		case dispensable(r) && !unicode.IsSpace(r) && !unicode.In(r, unicode.Cf, unicode.Variation_Selector) && f.find(r) == nil:
			gone = true
			continue
		case gone && unicode.Is(unicode.Po, r):
			kept = bytes.TrimRight(kept, " ")
		}
		gone = false
		kept = utf8.AppendRune(kept, r)
	}
	return strings.Join(strings.Fields(string(kept)), " ")
}

// A chooser chooses the face for each character of a text: the last one where that will do, so that marks and signs stand
// in the face of the letters before them.
type chooser struct {
	faces []*font.Face
	last  *font.Face
}

// ResolveFace returns the face for a character, as package shaping asks for it.
func (c *chooser) ResolveFace(r rune) *font.Face {
	if c.last != nil && (unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me, unicode.Variation_Selector) || unicode.IsSpace(r) && has(c.last, r)) {
		return c.last
	}
	for _, face := range c.faces {
		if has(face, r) {
			c.last = face
			return face
		}
	}
	if c.last == nil {
		c.last = c.faces[0]
	}
	return c.last
}
