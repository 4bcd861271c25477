package locale

import (
	"fmt"
	"strings"
)

// Messages are written in a small subset of ICU's syntax: text with {placeholders}, or one plural over n:
//
//	{n, plural, one{{n} comment} other{{n} comments}}

// parseMessage returns the forms of a message by plural category; a message without a plural has the one form "".
func parseMessage(text string) (map[string]string, error) {
	body, ok := strings.CutPrefix(text, "{n, plural,")
	if !ok {
		return map[string]string{"": text}, nil
	}
	body, ok = strings.CutSuffix(body, "}")
	if !ok {
		return nil, fmt.Errorf("the plural is not closed: %q", text)
	}
	forms := make(map[string]string)
	for body = strings.TrimSpace(body); body != ""; body = strings.TrimSpace(body) {
		open := strings.IndexByte(body, '{')
		if open < 0 {
			return nil, fmt.Errorf("no form after %q", body)
		}
		category := strings.TrimSpace(body[:open])
		depth, end := 0, -1
		for i := open; i < len(body) && end < 0; i++ {
			switch body[i] {
			case '{':
				depth++
			case '}':
				if depth--; depth == 0 {
					end = i
				}
			}
		}
		if end < 0 {
			return nil, fmt.Errorf("the form %q is not closed", category)
		}
		if _, twice := forms[category]; twice {
			return nil, fmt.Errorf("the form %q stands twice", category)
		}
		forms[category] = body[open+1 : end]
		body = body[end+1:]
	}
	return forms, nil
}

// placeholders returns the names in braces in a form, in their order.
func placeholders(form string) []string {
	var found []string
	for {
		_, after, ok := strings.Cut(form, "{")
		if !ok {
			return found
		}
		name, rest, ok := strings.Cut(after, "}")
		if !ok {
			return append(found, after)
		}
		found = append(found, name)
		form = rest
	}
}
