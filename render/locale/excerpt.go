package locale

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// AppendExcerpt appends a summary of at most limit characters: the standfirst, or else the first paragraphs, cut at
// the end of a sentence where that leaves at least half of the limit, else as [Locale.AppendTruncated] cuts.
func (l *Locale) AppendExcerpt(dst []byte, a *article.Article, limit int) []byte {
	if a == nil || limit <= 0 {
		return dst
	}
	text := a.Standfirst.Plain()
	if text == "" {
		text = opening(a.Body, limit)
	}
	text = strings.Join(strings.Fields(text), " ")
	if _, whole := clip(text, limit); whole {
		return append(dst, text...)
	}
	end := 0
	at := 0
	for sentence := range l.Sentences(text) {
		at += len(sentence)
		upto := strings.TrimRight(text[:at], " ")
		if Graphemes(upto) > limit {
			break
		}
		end = len(upto)
	}
	if Graphemes(text[:end])*2 >= limit {
		return append(dst, text[:end]...)
	}
	return l.AppendTruncated(dst, text, limit)
}

// opening returns the text of the first paragraphs, enough for an excerpt of limit characters.
func opening(body []article.Block, limit int) string {
	var text []byte
	for _, b := range body {
		p, ok := b.(*article.Paragraph)
		if !ok || p == nil {
			continue
		}
		if len(text) > 0 {
			text = append(text, ' ')
		}
		if text = p.Text.AppendPlain(text); Graphemes(string(text)) > limit {
			break
		}
	}
	return string(text)
}
