package image

import (
	"slices"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// A paragraph is a text that is shaped and not yet broken into lines.
type paragraph struct {
	text []rune
	runs []shaping.Output
	dir  di.Direction
	size int
}

// A line is a line of a paragraph, its runs from left to right.
type line struct {
	runs          []shaping.Output
	width         fixed.Int26_6
	rise, descent fixed.Int26_6
}

// shape returns a text in its glyphs, at a size in pixels.
func (s *setter) shape(text string, bold bool, size int, lang string) paragraph {
	dir := di.DirectionLTR
	if locale.For(lang).Dir() == article.RTL {
		dir = di.DirectionRTL
	}
	p := paragraph{text: []rune(hold(text)), dir: dir, size: size}
	if len(p.text) == 0 {
		return p
	}
	var segmenter shaping.Segmenter
	var shaper shaping.HarfbuzzShaper
	inputs := segmenter.Split(shaping.Input{
		Text: p.text, RunEnd: len(p.text), Direction: dir, Size: fixed.I(size), Language: language.NewLanguage(lang),
	}, &chooser{faces: s.fonts.of(bold)})
	for _, in := range inputs {
		p.runs = append(p.runs, shaper.Shape(in))
	}
	return p
}

// lines breaks a paragraph into lines of at most a width in pixels.
func (p paragraph) lines(width int) []line {
	if len(p.text) == 0 {
		return nil
	}
	runs := slices.Clone(p.runs)
	for i := range runs {
		runs[i].Glyphs = slices.Clone(runs[i].Glyphs) // the wrapper takes the width of spaces at the end of lines
	}
	var wrapper shaping.LineWrapper
	wrapped, _ := wrapper.WrapParagraph(shaping.WrapConfig{Direction: p.dir}, width, p.text, shaping.NewSliceIterator(runs))
	lines := make([]line, 0, len(wrapped))
	for _, w := range wrapped {
		l := line{runs: slices.Clone(w)}
		slices.SortStableFunc(l.runs, func(a, b shaping.Output) int { return int(a.VisualIndex - b.VisualIndex) })
		for _, run := range l.runs {
			l.width += run.Advance
			l.rise = max(l.rise, run.LineBounds.Ascent)
			l.descent = max(l.descent, -run.LineBounds.Descent)
		}
		lines = append(lines, l)
	}
	return lines
}

// balanced breaks a paragraph into as many lines as a width asks for, and those of about one length.
func (p paragraph) balanced(width int) []line {
	lines := p.lines(width)
	low, high := width/2, width
	for len(lines) > 1 && high-low > 4 {
		middle := (low + high) / 2
		if narrower := p.lines(middle); len(narrower) == len(lines) && widest(narrower) <= fixed.I(middle) {
			lines, high = narrower, middle
		} else {
			low = middle
		}
	}
	return lines
}

func widest(lines []line) (w fixed.Int26_6) {
	for i := range lines {
		w = max(w, lines[i].width)
	}
	return w
}

// leading returns the height of a line: that of its fonts where their letters are tall, else a set part of the size.
func (p paragraph) leading(lines []line) int {
	height := p.size * 118 / 100
	for i := range lines {
		height = max(height, min((lines[i].rise+lines[i].descent).Ceil(), p.size*17/10))
	}
	return height
}

// overflows reports whether a word alone is wider than the lines.
func overflows(lines []line, width int) bool { return widest(lines) > fixed.I(width) }

// width returns how wide the paragraph is on one line.
func (p paragraph) width() (w fixed.Int26_6) {
	for i := range p.runs {
		w += p.runs[i].Advance
	}
	return w
}

// short returns a text that goes into a line of a width in pixels: what is too long ends with an ellipsis.
func (s *setter) short(text string, bold bool, size int, lang string, width int) paragraph {
	text = s.fonts.legible(text)
	n := min(locale.Graphemes(text), width*8/size) // few characters are narrower than an eighth of their size
	p := s.shape(string(s.L.AppendTruncated(nil, text, n)), bold, size, lang)
	for n > 1 && p.width() > fixed.I(width) {
		n = n * 9 / 10
		p = s.shape(string(s.L.AppendTruncated(nil, text, n)), bold, size, lang)
	}
	return p
}
