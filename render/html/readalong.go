package html

import (
	"html"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// ReadAlong is how finely a text is marked, so that a script can highlight what a voice says: it finds the place by the
// block and the bytes that the cues of package speech tell.
type ReadAlong uint8

// What is marked. A block of the body has its index in the attribute data-block. A sentence or a word is a span whose
// attribute data-at is where it stands, as 12-34: in bytes of what [article.AppendBlocksPlain] gives for its block. Where it
// goes through an element, such as a link, it is several spans of the same place.
const (
	ReadNothing   ReadAlong = iota
	ReadBlocks              // the blocks of the body
	ReadSentences           // their sentences too
	ReadWords               // or their words
)

// A marker marks the text of one block, which has been printed, in spans.
type marker struct {
	plain string // the text of the block
	at    int    // how far it has been met
	ends  []int  // where its pieces end; the first begins at 0
}

// marked returns dst with the block that is printed behind a place marked.
func (s *setter) marked(dst []byte, from int, b article.Block) []byte {
	m := marker{plain: string(article.AppendBlocksPlain(nil, []article.Block{b}))}
	pieces := s.l.Sentences(m.plain)
	if s.ReadAlong == ReadWords {
		pieces = locale.WordSegments(m.plain)
	}
	for piece := range pieces {
		end := len(piece)
		if n := len(m.ends); n > 0 {
			end += m.ends[n-1]
		}
		m.ends = append(m.ends, end)
	}
	printed := string(dst[from:])
	dst = dst[:from]
	for printed != "" {
		text, rest := printed, ""
		if i := strings.IndexByte(printed, '<'); i >= 0 {
			text, rest = printed[:i], printed[i:]
		}
		dst = m.text(dst, text)
		tag := len(rest)
		if i := strings.IndexByte(rest, '>'); i >= 0 {
			tag = i + 1
		}
		if name := opaque(rest[:tag]); name != "" { // a formula is no text
			if i := strings.Index(rest, "</"+name+">"); i >= 0 {
				tag = i
			}
		}
		dst = append(dst, rest[:tag]...)
		printed = rest[tag:]
	}
	return dst
}

// opaque returns the name of the element that a tag opens, where nothing may be marked within it.
func opaque(tag string) string {
	for _, name := range [...]string{"math", "svg", "script", "style", "title", "option", "textarea", "rt", "rp"} {
		if after, ok := strings.CutPrefix(tag, "<"+name); ok && (after[0] == '>' || after[0] == ' ') {
			return name
		}
	}
	return ""
}

// reach is how many bytes of the block's text may stand between one printed text and the next, such as a line feed.
const reach = 8

// text appends a printed text with the pieces of the block's text that are in it in spans, or as it is where the block's text
// goes on otherwise, as labels of the printer's own do.
func (m *marker) text(dst []byte, printed string) []byte {
	raw := html.UnescapeString(printed)
	words := strings.TrimSpace(raw)
	if words == "" {
		return append(dst, printed...)
	}
	gap := strings.Index(m.plain[m.at:min(len(m.plain), m.at+len(words)+reach)], words)
	if gap < 0 || strings.ContainsFunc(m.plain[m.at:m.at+gap], unicode.IsLetter) {
		return append(dst, printed...)
	}
	at := m.at + gap - strings.Index(raw, words) // where the first byte of raw would stand
	m.at += gap + len(words)
	for raw := 0; raw < len(printed); {
		i, _ := slices.BinarySearch(m.ends, max(at, 0)+1)
		start, end := 0, len(m.plain)
		if i > 0 {
			start = m.ends[i-1]
		}
		if i < len(m.ends) {
			end = m.ends[i]
		}
		n := 0 // bytes of printed that are in the piece
		for raw+n < len(printed) && at < end {
			size := 1
			decoded := 1
			if printed[raw+n] == '&' {
				if semi := strings.IndexByte(printed[raw+n:], ';'); semi > 0 {
					size = semi + 1
					decoded = len(html.UnescapeString(printed[raw+n : raw+n+size]))
				}
			}
			n, at = n+size, at+decoded
		}
		if n == 0 { // behind the text
			return append(dst, printed[raw:]...)
		}
		piece := printed[raw : raw+n]
		raw += n
		if strings.IndexFunc(html.UnescapeString(piece), said) < 0 {
			dst = append(dst, piece...)
			continue
		}
		whole := m.plain[start:end]
		left := strings.TrimLeftFunc(whole, unicode.IsSpace)
		start += len(whole) - len(left)
		end = start + len(strings.TrimRightFunc(left, unicode.IsSpace))
		dst = append(dst, `<span data-at="`...)
		dst = strconv.AppendInt(dst, int64(start), 10)
		dst = append(dst, '-')
		dst = strconv.AppendInt(dst, int64(end), 10)
		dst = append(dst, `">`...)
		dst = append(dst, piece...)
		dst = append(dst, "</span>"...)
	}
	return dst
}

// said reports whether a character can be heard.
func said(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) }
