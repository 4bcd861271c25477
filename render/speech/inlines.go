package speech

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// A voice is how a run of text is said.
type voice struct {
	lang   string
	stress bool
}

// runs appends a text as runs.
func (s *speaker) runs(dst []Run, text article.Inlines, v voice) []Run {
	for _, n := range text {
		switch n := n.(type) {
		case *article.Text:
			if n != nil {
				dst = say(dst, n.Value, "", v.in(n.Meta))
			}
		case *article.Strong:
			if n != nil {
				dst = s.runs(dst, n.Text, v.stressed().in(n.Meta))
			}
		case *article.Emphasis:
			if n != nil {
				dst = s.runs(dst, n.Text, v.stressed().in(n.Meta))
			}
		case *article.Link:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.InlineCode:
			if n != nil {
				dst = say(dst, n.Value, "", v.in(n.Meta))
			}
		case *article.Break:
			if n != nil {
				dst = say(dst, " ", "", v)
			}
		case *article.Mark:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.Sub:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.Sup:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.Strike:
			if n != nil {
				s.lose("strike", "text that no longer holds", "")
			}
		case *article.Abbr:
			if n != nil {
				if n.Spoken != "" {
					dst = say(dst, n.Text.Plain(), n.Spoken, v.in(n.Meta))
				} else {
					dst = s.runs(dst, n.Text, v.in(n.Meta))
				}
			}
		case *article.Time:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.Span:
			if n != nil {
				dst = s.runs(dst, n.Text, v.in(n.Meta))
			}
		case *article.Ruby:
			if n != nil {
				dst = say(dst, n.Text.Plain(), n.Reading, v.in(n.Meta))
			}
		case *article.InlineMath:
			if n != nil {
				dst = s.inlineMath(dst, n, v)
			}
		case *article.InlineImage:
			if n != nil {
				dst = say(dst, n.Alt, "", v.in(n.Meta))
			}
		case *article.FootnoteRef:
			if n != nil {
				s.lose("footnoteRef", "the mark of a note", "")
			}
		case *article.InlineCustom:
			if n != nil {
				dst = s.runs(dst, n.Fallback, v.in(n.Meta))
			}
		}
	}
	return dst
}

func (s *speaker) inlineMath(dst []Run, n *article.InlineMath, v voice) []Run {
	text := (article.Inlines{n}).Plain()
	if text == "" {
		text = n.Spoken
	}
	return say(dst, text, n.Spoken, v.in(n.Meta))
}

func (v voice) stressed() voice {
	v.stress = true
	return v
}

// in returns the voice for a node's language.
func (v voice) in(m *article.Meta) voice {
	if m != nil && m.Lang != "" {
		v.lang = m.Lang
	}
	return v
}

// say appends a piece of text, to the last run where it is said in the same way.
func say(dst []Run, text, alias string, v voice) []Run {
	text, alias = clean(text), fold(alias)
	if text == "" {
		return dst
	}
	if alias == fold(text) {
		alias = ""
	}
	if n := len(dst) - 1; n >= 0 {
		last := &dst[n]
		if strings.HasSuffix(last.Text, " ") {
			text = strings.TrimLeft(text, " ")
		}
		if text == "" {
			return dst
		}
		if alias == "" && last.Alias == "" && last.Lang == v.lang && last.Stress == v.stress {
			last.Text += text
			return dst
		}
	}
	return append(dst, Run{Text: text, Alias: alias, Lang: v.lang, Stress: v.stress})
}

// trim takes the space from both ends of an utterance, and drops one without a word in it.
func trim(runs []Run) []Run {
	for len(runs) > 0 {
		if runs[0].Text = strings.TrimLeft(runs[0].Text, " "); runs[0].Text != "" {
			break
		}
		runs = runs[1:]
	}
	for n := len(runs) - 1; n >= 0; n-- {
		if runs[n].Text = strings.TrimRight(runs[n].Text, " "); runs[n].Text != "" {
			break
		}
		runs = runs[:n]
	}
	return runs
}

// AppendLine appends one line of text as a voice reads it: white space folded, without what is for the eye alone, and in
// words; a nil set leaves it as it is written. One line goes in and one comes out, without a line end. The language is a
// BCP 47 tag, or "".
func AppendLine(dst []byte, line, lang string, words *verbal.Set) []byte {
	line = fold(line)
	if words == nil {
		return append(dst, line...)
	}
	return words.For(lang).Append(dst, line)
}

// fold is clean without space at the ends.
func fold(s string) string { return strings.TrimSpace(clean(s)) }

// clean returns a text with its white space folded, each run of it to one space, and without what cannot be heard:
// direction controls, soft hyphens, zero-width spaces.
func clean(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range gate.Text(s) {
		switch {
		case unicode.IsSpace(r):
			space = true
			continue
		case r == 0x00AD, r == 0x200B, r == 0x2060, r == 0x061C, r >= 0x200E && r <= 0x200F,
			r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// plain reports whether clean would leave the text as it is.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= 0x7F || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return false
		}
	}
	return true
}
