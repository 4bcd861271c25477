package speech

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// A Lexicon says how words are pronounced (W3C Pronunciation Lexicon Specification 1.0,
// https://www.w3.org/TR/pronunciation-lexicon/). It is for one language, and is applied to words that are written just so.
// It is safe for concurrent use once it is made.
type Lexicon struct {
	Lang    string // BCP 47 tag: "en" serves "en-GB" too; "" serves every language
	Lexemes []Lexeme
}

// A Lexeme is a word, in one or several spellings, with what is said for it.
type Lexeme struct {
	Graphemes []string // how it is written; words with spaces between them are one, too
	Alias     string   // what is said instead, or ""
	Phoneme   string   // how it sounds, in the International Phonetic Alphabet, or ""
}

// A LexiconError says what is wrong with a lexicon, and in which line.
type LexiconError struct {
	Line   int
	Reason string
}

func (e *LexiconError) Error() string { return fmt.Sprintf("lexicon, line %d: %s", e.Line, e.Reason) }

// ReadLexicon reads a lexicon in the XML form of PLS 1.0. Its error is a [*LexiconError] or the reader's own. Only the
// alphabet "ipa" is read; of several pronunciations of a lexeme it takes the preferred one, else the first.
func ReadLexicon(r io.Reader) (*Lexicon, error) {
	dec := xml.NewDecoder(r)
	var lex Lexicon
	var at *Lexeme
	preferred := false
	alphabet, text := "", ""
	fail := func(format string, args ...any) error {
		line, _ := dec.InputPos()
		return &LexiconError{line, fmt.Sprintf(format, args...)}
	}
	root := false
	for {
		token, err := dec.Token()
		switch {
		case err == io.EOF && root:
			return &lex, nil
		case err == io.EOF:
			return nil, fail("there is no lexicon element")
		case err != nil:
			if _, syntax := err.(*xml.SyntaxError); syntax {
				return nil, fail("%v", err)
			}
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			text = ""
			switch token.Name.Local {
			case "lexicon":
				root = true
				lex.Lang, alphabet = attr(token, "lang"), attr(token, "alphabet")
			case "lexeme":
				lex.Lexemes = append(lex.Lexemes, Lexeme{})
				at, preferred = &lex.Lexemes[len(lex.Lexemes)-1], false
			case "phoneme":
				if a := cmp.Or(attr(token, "alphabet"), alphabet); a != "ipa" {
					return nil, fail("the alphabet %q is not ipa", a)
				}
				preferred = preferred || attr(token, "prefer") == "true" && at != nil
				if preferred && at != nil {
					at.Phoneme = ""
				}
			}
		case xml.CharData:
			text += string(token)
		case xml.EndElement:
			said := strings.Join(strings.Fields(text), " ")
			switch token.Name.Local {
			case "grapheme", "alias", "phoneme":
				if at == nil {
					return nil, fail("%s stands outside a lexeme", token.Name.Local)
				}
				if said == "" {
					return nil, fail("%s is empty", token.Name.Local)
				}
			case "lexeme":
				if len(at.Graphemes) == 0 || at.Alias == "" && at.Phoneme == "" {
					return nil, fail("a lexeme needs a grapheme, and an alias or a phoneme")
				}
				at = nil
			}
			switch token.Name.Local {
			case "grapheme":
				at.Graphemes = append(at.Graphemes, said)
			case "alias":
				at.Alias = cmp.Or(at.Alias, said)
			case "phoneme":
				at.Phoneme = cmp.Or(at.Phoneme, said)
			}
			text = ""
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// AppendPLS appends the lexicon in the XML form of PLS 1.0. Words in no language at all are given as those of "und".
func (l *Lexicon) AppendPLS(dst []byte) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa"`...)
	lang := "und"
	if l != nil && gate.Tag(l.Lang) {
		lang = l.Lang
	}
	dst = markup.AppendAttr(dst, "xml:lang", lang)
	dst = append(dst, ">\n"...)
	if l != nil {
		for i := range l.Lexemes {
			dst = append(dst, "<lexeme>"...)
			for _, g := range l.Lexemes[i].Graphemes {
				dst = element(dst, "grapheme", g)
			}
			dst = element(dst, "phoneme", l.Lexemes[i].Phoneme)
			dst = element(dst, "alias", l.Lexemes[i].Alias)
			dst = append(dst, "</lexeme>\n"...)
		}
	}
	return append(dst, "</lexicon>\n"...)
}

func element(dst []byte, name, text string) []byte {
	if text == "" {
		return dst
	}
	dst = append(append(append(dst, '<'), name...), '>')
	dst = markup.AppendText(dst, text)
	return append(append(append(dst, "</"...), name...), '>')
}

// digest identifies the lexicon.
func (l *Lexicon) digest() string {
	if l == nil {
		return ""
	}
	return string(l.AppendPLS(nil))
}

// serves reports whether the lexicon is for a language.
func (l *Lexicon) serves(lang string) bool {
	return l.Lang == "" || strings.EqualFold(l.Lang, lang) || len(lang) > len(l.Lang) && lang[len(l.Lang)] == '-' && strings.EqualFold(l.Lang, lang[:len(l.Lang)])
}

// apply gives the words of a text that the lexicon has what it says of them, the longest spelling first.
func (l *Lexicon) apply(runs []Run, lang string) []Run {
	if l == nil || len(l.Lexemes) == 0 {
		return runs
	}
	byFirst := make(map[string][]spelling)
	for i := range l.Lexemes {
		for _, g := range l.Lexemes[i].Graphemes {
			if first := firstWord(g); first != "" {
				byFirst[first] = append(byFirst[first], spelling{g, &l.Lexemes[i]})
			}
		}
	}
	for _, all := range byFirst {
		slices.SortStableFunc(all, func(a, b spelling) int { return len(b.text) - len(a.text) })
	}
	var out []Run
	for i := range runs {
		r := runs[i]
		if r.Alias != "" || !l.serves(cmp.Or(r.Lang, lang)) {
			out = append(out, r)
			continue
		}
		at := 0
		for k := 0; k < len(r.Text); {
			word := firstWord(r.Text[k:])
			if word == "" {
				_, n := utf8.DecodeRuneInString(r.Text[k:])
				k += n
				continue
			}
			next := k + len(word)
			for _, sp := range byFirst[word] {
				if strings.HasPrefix(r.Text[k:], sp.text) && endsWord(r.Text[k+len(sp.text):]) {
					if k > at {
						out = append(out, Run{Text: r.Text[at:k], Lang: r.Lang, Stress: r.Stress})
					}
					next = k + len(sp.text)
					out = append(out, Run{Text: r.Text[k:next], Alias: sp.lexeme.Alias, Phoneme: sp.lexeme.Phoneme, Lang: r.Lang, Stress: r.Stress})
					at = next
					break
				}
			}
			k = next
		}
		if at < len(r.Text) {
			r.Text = r.Text[at:]
			out = append(out, r)
		}
	}
	return out
}

// A spelling is a way in which a lexeme is written.
type spelling struct {
	text   string
	lexeme *Lexeme
}

// firstWord returns the letters and digits at the beginning of a text.
func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r) {
			return s[:i]
		}
	}
	return s
}

// endsWord reports whether a word may end before a text.
func endsWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r)
}
