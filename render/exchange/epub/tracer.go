package epub

import (
	"html"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A tracer finds in the XHTML of a block where a piece of the block's plain text is.
type tracer struct {
	printed string
	pieces  []piece
}

// A piece is a stretch of printed text, and where it stands in the plain text.
type piece struct {
	at, to       int // in what is printed, without the space around it
	plain, until int // in the plain text
}

// reach is how many bytes of the plain text may stand between one printed text and the next, such as a line feed; formulas
// is that behind a formula, whose source the plain text has.
const (
	reach    = 8
	formulas = 4096
)

func newTracer(printed, plain string) *tracer {
	t := &tracer{printed: printed}
	met, slack := 0, reach
	for i := 0; i < len(printed); {
		if printed[i] == '<' {
			end := tagEnd(printed, i)
			if closing := opaque(printed[i:end]); closing != "" {
				if n := strings.Index(printed[end:], closing); n >= 0 {
					end += n + len(closing)
				}
				if closing == "</math>" {
					slack = formulas
				}
			}
			i = end
			continue
		}
		end := len(printed)
		if n := strings.IndexByte(printed[i:], '<'); n >= 0 {
			end = i + n
		}
		text := printed[i:end]
		lead := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
		words := html.UnescapeString(strings.TrimSpace(text))
		if words != "" {
			gap := strings.Index(plain[met:min(len(plain), met+len(words)+slack)], words)
			if gap >= 0 && (slack > reach || !strings.ContainsFunc(plain[met:met+gap], unicode.IsLetter)) {
				from := met + gap
				met = from + len(words)
				t.pieces = append(t.pieces, piece{i + lead, i + len(strings.TrimRightFunc(text, unicode.IsSpace)), from, met})
				slack = reach
			}
		}
		i = end
	}
	return t
}

// tagEnd returns where the tag that begins at i ends.
func tagEnd(printed string, i int) int {
	if n := strings.IndexByte(printed[i:], '>'); n >= 0 {
		return i + n + 1
	}
	return len(printed)
}

// opaque returns the end tag of an element whose text is not the block's, where a tag begins one.
func opaque(tag string) string {
	switch {
	case strings.HasPrefix(tag, "<math "):
		return "</math>"
	case strings.HasPrefix(tag, "<rt>"):
		return "</rt>"
	case strings.HasPrefix(tag, "<a epub:type="):
		return "</a>"
	case strings.HasPrefix(tag, `<p class="note-number"`):
		return "</p>"
	}
	return ""
}

// span returns where a piece of the plain text is printed, as something that one element can go around; where it goes over
// the ends of paragraphs or the like, that is its beginning. It reports whether there is anything.
func (t *tracer) span(from, to int) (start, end int, ok bool) {
	first := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].until > from })
	last := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].plain >= to }) - 1
	if from >= to || first > last {
		return 0, 0, false
	}
	a, b := &t.pieces[first], &t.pieces[last]
	start = a.at + printedLen(t.printed[a.at:a.to], from-a.plain)
	end = b.at + printedLen(t.printed[b.at:b.to], to-b.plain)
	for start > a.at && !utf8.RuneStart(t.printed[start]) {
		start--
	}
	for end < b.to && !utf8.RuneStart(t.printed[end]) {
		end++
	}
	if s, e, ok := t.balanced(start, end); ok {
		return s, e, true
	}
	return start, min(a.to, end), true
}

// printedLen returns how much of a printed text the first n bytes of its plain text are.
func printedLen(printed string, n int) int {
	i := 0
	for n > 0 && i < len(printed) {
		size, plain := 1, 1
		if printed[i] == '&' {
			if semi := strings.IndexByte(printed[i:], ';'); semi > 0 {
				size = semi + 1
				plain = len(html.UnescapeString(printed[i : i+size]))
			}
		}
		i, n = i+size, n-plain
	}
	return i
}

// balanced returns a stretch widened so far that each element in it begins and ends in it, and whether that can be done
// without taking in more text, and within one paragraph.
func (t *tracer) balanced(start, end int) (int, int, bool) {
	open, closed := 0, 0
	for i := start; i < end; {
		if t.printed[i] != '<' {
			i++
			continue
		}
		tag := t.printed[i:tagEnd(t.printed, i)]
		if !inlineTag(tag) {
			return 0, 0, false
		}
		i += len(tag)
		if closing := opaque(tag); closing == "</math>" {
			if n := strings.Index(t.printed[i:], closing); n >= 0 {
				i += n + len(closing)
			}
			continue
		}
		switch {
		case strings.HasPrefix(tag, "</"):
			if open > 0 {
				open--
			} else {
				closed++
			}
		case !strings.HasSuffix(tag, "/>"):
			open++
		}
	}
	for ; closed > 0; closed-- {
		n := strings.LastIndexByte(t.printed[:start], '<')
		if n < 0 || tagEnd(t.printed, n) != start || !inlineTag(t.printed[n:start]) || t.printed[n+1] == '/' || t.printed[start-2] == '/' {
			return 0, 0, false
		}
		start = n
	}
	for ; open > 0; open-- {
		if !strings.HasPrefix(t.printed[end:], "</") {
			return 0, 0, false
		}
		end = tagEnd(t.printed, end)
	}
	return start, end, true
}

// inlineTag reports whether a tag is that of an element within a line.
func inlineTag(tag string) bool {
	name := strings.TrimLeft(tag, "</")
	if i := strings.IndexAny(name, " />"); i >= 0 {
		name = name[:i]
	}
	switch name {
	case "a", "strong", "em", "mark", "sub", "sup", "s", "span", "code", "abbr", "time", "ruby", "rt", "bdi", "br", "img", "math", "cite":
		return true
	}
	return false
}
