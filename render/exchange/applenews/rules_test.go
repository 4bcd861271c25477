package applenews_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// What the format says of a document that the schema of 2019 does not know or does not say.

var roles = map[string]string{ // by the property that has to be there
	"title": "text", "heading": "text", "heading2": "text", "heading3": "text", "heading4": "text", "heading5": "text", "heading6": "text",
	"intro": "text", "byline": "text", "body": "text", "quote": "text", "pullquote": "text", "caption": "text", "photographer": "text", "illustrator": "text",
	"photo": "URL", "figure": "URL", "image": "URL", "video": "URL", "audio": "URL", "gallery": "items", "tweet": "URL", "instagram": "URL", "embedwebvideo": "URL",
	"htmltable": "html", "divider": "stroke", "aside": "components", "link_button": "URL",
}

var (
	address = regexp.MustCompile(`^https?://[^\s/?#]+[^\s]*$`)
	tags    = map[string]string{ // and the attributes that they may have
		"p": "", "br": "", "strong": "", "em": "", "a": "href", "code": "", "pre": "", "sub": "", "sup": "", "s": "", "ul": "", "ol": "", "li": "", "span": "data-anf-textstyle",
	}
	cells = map[string]string{"table": "", "tr": "", "th": "colspan rowspan", "td": "colspan rowspan"}
)

// rules holds a document against them.
func rules(out []byte) error {
	var doc map[string]any
	if err := json.Unmarshal(out, &doc); err != nil {
		return err
	}
	for _, name := range []string{"version", "identifier", "title", "language", "layout", "components", "componentTextStyles"} {
		if doc[name] == nil || doc[name] == "" {
			return fmt.Errorf("%s is missing", name)
		}
	}
	styles, _ := doc["componentTextStyles"].(map[string]any)
	layouts, _ := doc["componentLayouts"].(map[string]any)
	if meta := doc["metadata"].(map[string]any); meta["contentGenerationType"] != nil && meta["contentGenerationType"] != "AI" {
		return fmt.Errorf("contentGenerationType %v", meta["contentGenerationType"])
	}
	ids, links := make(map[string]bool), make(map[string]bool)
	var check func(list any, within string) error
	check = func(list any, within string) error {
		all, ok := list.([]any)
		if !ok || len(all) == 0 {
			return fmt.Errorf("no components in %s", within)
		}
		for _, c := range all {
			c := c.(map[string]any)
			role, _ := c["role"].(string)
			need, known := roles[role]
			switch {
			case !known:
				return fmt.Errorf("the role %q", role)
			case c[need] == nil || c[need] == "":
				return fmt.Errorf("%s without %s", role, need)
			case c["textStyle"] != nil && styles[c["textStyle"].(string)] == nil:
				return fmt.Errorf("the text style %q is not defined", c["textStyle"])
			case layouts[fmt.Sprint(c["layout"])] == nil:
				return fmt.Errorf("%s: the layout %q is not defined", role, c["layout"])
			case role == "aside" && within == "aside":
				return fmt.Errorf("an aside within an aside")
			case role == "link_button" && c["text"] == nil:
				return fmt.Errorf("a button without words")
			case need == "URL" && !address.MatchString(c["URL"].(string)):
				return fmt.Errorf("%s: the address %q", role, c["URL"])
			}
			if id, _ := c["identifier"].(string); id != "" {
				if ids[id] {
					return fmt.Errorf("two components %q", id)
				}
				ids[id] = true
			}
			if c["format"] == "html" {
				if err := markup(c["text"].(string), tags, nil, links); err != nil {
					return fmt.Errorf("%s: %w in %s", role, err, c["text"])
				}
			}
			if role == "htmltable" {
				if err := markup(c["html"].(string), tags, cells, links); err != nil {
					return fmt.Errorf("table: %w in %s", err, c["html"])
				}
			}
			if role == "aside" {
				if err := check(c["components"], role); err != nil {
					return err
				}
			}
		}
		return nil
	}
	if err := check(doc["components"], "the document"); err != nil {
		return err
	}
	for id := range links {
		if !ids[id] {
			return fmt.Errorf("a link leads to %q, which is not there", id)
		}
	}
	return nil
}

// markup holds HTML to some elements, each closed where it has to be.
func markup(text string, known, more map[string]string, links map[string]bool) error {
	z := html.NewTokenizer(strings.NewReader(text))
	var open []string
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			if len(open) > 0 {
				return fmt.Errorf("<%s> is not closed", open[len(open)-1])
			}
			return nil
		case html.CommentToken, html.DoctypeToken, html.SelfClosingTagToken:
			return fmt.Errorf("%s", z.Raw())
		case html.StartTagToken:
			t := z.Token()
			may, ok := known[t.Data]
			if !ok {
				may, ok = more[t.Data]
			}
			if !ok {
				return fmt.Errorf("<%s>", t.Data)
			}
			for _, a := range t.Attr {
				if !strings.Contains(" "+may+" ", " "+a.Key+" ") {
					return fmt.Errorf("%s of <%s>", a.Key, t.Data)
				}
				if id, ok := strings.CutPrefix(a.Val, "#"); ok {
					links[id] = true
				} else if a.Key == "href" && !address.MatchString(a.Val) && !strings.HasPrefix(a.Val, "mailto:") {
					return fmt.Errorf("the address %q", a.Val)
				}
			}
			for _, o := range open {
				if o == "a" && t.Data == "a" {
					return fmt.Errorf("a link within a link")
				}
			}
			if t.Data != "br" {
				open = append(open, t.Data)
			}
		case html.EndTagToken:
			t := z.Token()
			if len(open) == 0 || open[len(open)-1] != t.Data {
				return fmt.Errorf("</%s>", t.Data)
			}
			open = open[:len(open)-1]
		}
	}
}

// of2019 returns a document without what the schema of 2019 does not know: link buttons; asides, whose components stand in their
// place; the conditional colour of the document; and contentGenerationType. The rules above hold those.
func of2019(out []byte) []byte {
	var doc map[string]any
	if err := json.Unmarshal(out, &doc); err != nil {
		return out
	}
	var flat func(list []any) []any
	flat = func(list []any) []any {
		var all []any
		for _, c := range list {
			switch c := c.(map[string]any); c["role"] {
			case "link_button":
			case "aside":
				all = append(all, flat(c["components"].([]any))...)
			default:
				all = append(all, c)
			}
		}
		return all
	}
	doc["components"] = flat(doc["components"].([]any))
	delete(doc["metadata"].(map[string]any), "contentGenerationType")
	delete(doc["documentStyle"].(map[string]any), "conditional")
	out, _ = json.Marshal(doc)
	return out
}

// read returns what a person reads of a document.
func read(out []byte) string {
	var doc struct{ Components []any }
	if err := json.Unmarshal(out, &doc); err != nil {
		return "no JSON"
	}
	var text strings.Builder
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for _, name := range []string{"text", "caption", "html"} {
				s, _ := v[name].(string)
				if v["format"] == "html" && name == "text" || name == "html" {
					z := html.NewTokenizer(strings.NewReader(s))
					for z.Next() != html.ErrorToken {
						if t := z.Token(); t.Type == html.TextToken {
							text.WriteString(t.Data)
						}
					}
				} else {
					text.WriteString(s)
				}
				text.WriteByte('\n')
			}
			walk(v["components"])
			walk(v["items"])
		}
	}
	walk(doc.Components)
	return text.String()
}
