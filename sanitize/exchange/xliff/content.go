package xliff

import (
	"encoding/xml"
	"strconv"
	"strings"
	"unicode/utf8"
)

// content reads a source or a target.
func (p *parser) content(t xml.StartElement, outer scope) ([]token, error) {
	preserve := outer.of(t).preserve
	var out []token
	say := func(s string) {
		if n := len(out); n > 0 && out[n-1].kind == words {
			out[n-1].text += s
		} else if s != "" {
			out = append(out, token{kind: words, text: s})
		}
	}
	var text []byte // of the run of characters that is being read
	flush := func() {
		say(string(text))
		text = text[:0]
	}
	var ends []string // of the pc elements around; "" for other elements
	for {
		tok, err := p.next()
		if err != nil {
			return nil, err
		}
		switch tok := tok.(type) {
		case nil:
			return nil, p.fail("the document ends within a text")
		case xml.CharData:
			text = append(text, tok...)
		case xml.EndElement:
			if len(ends) == 0 {
				flush()
				if !preserve {
					collapse(out)
				}
				return out, nil
			}
			if id := ends[len(ends)-1]; id != "" {
				flush()
				out = append(out, token{kind: closes, id: id})
			}
			ends = ends[:len(ends)-1]
		case xml.StartElement:
			end := ""
			if ours(tok, "cp") {
				text = utf8.AppendRune(text, codePoint(value(tok, "hex")))
			} else if tokens := p.code(tok, &end); tokens.kind != words {
				flush()
				out = append(out, tokens)
			}
			ends = append(ends, end)
		}
	}
}

// code returns the token of an inline element, and sets the id that its end tag closes. Of an annotation, which says
// something of a text and is no part of it, there is none.
func (p *parser) code(t xml.StartElement, end *string) token {
	id := value(t, "id")
	c := token{
		id: id, copyOf: value(t, "copyOf"), only: value(t, "canCopy") == "no", stays: value(t, "canDelete") == "no",
		fixed: value(t, "canReorder") == "no" || value(t, "canReorder") == "firstNo",
	}
	if t.Name.Space != core && t.Name.Space != core22 {
		return token{kind: odd, id: t.Name.Local}
	}
	switch t.Name.Local {
	case "ph":
		c.kind = point
	case "pc":
		if id == "" {
			return token{kind: odd, id: "pc"}
		}
		c.kind, *end = opens, id
	case "sc":
		c.kind = opens
	case "ec":
		c.kind = closes
		if ref := value(t, "startRef"); ref != "" {
			c.id = ref
		}
	case "mrk", "sm":
		p.provenance(t)
		return token{}
	case "em":
		return token{}
	default:
		return token{kind: odd, id: t.Name.Local}
	}
	return c
}

// codePoint returns the character of a cp element. What XML could not hold the text gate drops.
func codePoint(hex string) rune {
	n, err := strconv.ParseUint(strings.TrimSpace(hex), 16, 32)
	if err != nil || n > utf8.MaxRune || !utf8.ValidRune(rune(n)) {
		return utf8.RuneError
	}
	return rune(n)
}

// collapse makes one space of each run of white space, as a tool may have set it where white space is not preserved. At the
// ends of a text it is dropped where it has a line feed.
func collapse(tokens []token) {
	for i := range tokens {
		t := &tokens[i]
		if t.kind != words {
			continue
		}
		var out strings.Builder
		for s := t.text; s != ""; {
			n := len(s) - len(strings.TrimLeft(s, " \t\n\r"))
			if n == 0 {
				if n = strings.IndexAny(s, " \t\n\r"); n < 0 {
					n = len(s)
				}
				out.WriteString(s[:n])
			} else if feed := strings.Contains(s[:n], "\n"); !feed || !(i == 0 && out.Len() == 0 || i == len(tokens)-1 && n == len(s)) {
				out.WriteByte(' ')
			}
			s = s[n:]
		}
		t.text = out.String()
	}
}
