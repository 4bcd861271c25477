package speech

import (
	"strconv"
	"time"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
)

// AppendSSML appends the script as a document of SSML 1.1 (https://www.w3.org/TR/speech-synthesis11/):
// paragraphs and sentences, breaks, language switches, aliases and emphasis.
func (p *Printer) AppendSSML(dst []byte, a *article.Article) []byte {
	if a == nil {
		a = new(article.Article)
	}
	lang := a.Lang
	if !wellFormed(lang) {
		lang = p.locale(a).Tag()
	}
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis"`...)
	dst = markup.AppendAttr(dst, "xml:lang", lang)
	dst = append(dst, ">\n"...)
	script := p.Script(a)
	for i := range script {
		u := &script[i]
		if i > 0 {
			dst = appendBreak(dst, max(script[i-1].After, u.Before))
		}
		dst = append(dst, "<p"...)
		within := lang
		if wellFormed(u.Lang) && u.Lang != lang {
			dst = markup.AppendAttr(dst, "xml:lang", u.Lang)
			within = u.Lang
		}
		dst = append(dst, '>')
		dst = appendSentences(dst, u, within)
		dst = append(dst, "</p>\n"...)
	}
	return append(dst, "</speak>\n"...)
}

func appendBreak(dst []byte, d time.Duration) []byte {
	dst = append(dst, `<break time="`...)
	dst = strconv.AppendInt(dst, d.Milliseconds(), 10)
	return append(dst, "ms\"/>\n"...)
}

// appendSentences appends the runs of an utterance, each sentence in an element of its own.
func appendSentences(dst []byte, u *Utterance, lang string) []byte {
	text := u.Text()
	run, at := 0, 0 // the run that is next, and how much of it is printed
	for it := sentences.FromString(text); it.Next(); {
		left := it.End() - it.Start()
		dst = append(dst, "<s>"...)
		for left > 0 {
			r := u.Runs[run]
			rest := r.Text[at:]
			if r.Alias == "" && len(rest) > left {
				r.Text = rest[:left]
				dst = appendRun(dst, r, lang)
				at += left
				left = 0
				break
			}
			// What has an alias is said whole, in the sentence in which it begins.
			if at == 0 || r.Alias == "" {
				r.Text = rest
				dst = appendRun(dst, r, lang)
			}
			if len(rest) > left {
				at += left
				left = 0
				break
			}
			left -= len(rest)
			run, at = run+1, 0
		}
		dst = append(dst, "</s>"...)
	}
	return dst
}

// appendRun appends a run with its language, its alias and its stress.
func appendRun(dst []byte, r Run, lang string) []byte {
	switched := r.Lang != lang && wellFormed(r.Lang)
	if switched {
		dst = append(dst, "<lang"...)
		dst = markup.AppendAttr(dst, "xml:lang", r.Lang)
		dst = append(dst, '>')
	}
	if r.Stress {
		dst = append(dst, "<emphasis>"...)
	}
	if r.Alias != "" {
		dst = append(dst, "<sub"...)
		dst = markup.AppendAttr(dst, "alias", r.Alias)
		dst = append(dst, '>')
	}
	dst = markup.AppendText(dst, r.Text)
	if r.Alias != "" {
		dst = append(dst, "</sub>"...)
	}
	if r.Stress {
		dst = append(dst, "</emphasis>"...)
	}
	if switched {
		dst = append(dst, "</lang>"...)
	}
	return dst
}

// wellFormed reports whether the tag fits xs:language: letters, then letters or digits, eight at most between hyphens.
func wellFormed(tag string) bool {
	n, first := 0, true
	for i := 0; i < len(tag); i++ {
		switch c := tag[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z', !first && c >= '0' && c <= '9':
			n++
		case c == '-' && n > 0:
			n, first = 0, false
			continue
		default:
			return false
		}
		if n > 8 {
			return false
		}
	}
	return n > 0
}
