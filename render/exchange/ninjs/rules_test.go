package ninjs_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// The grammar of RFC 3986 for the URIs that are printed, but for the inside of an IPv6 address.
var uri = regexp.MustCompile(`^(?i)[a-z][a-z0-9+.-]*:(//(\[[0-9a-f:.]+\]|([a-z0-9._~!$&'()*+,;=-]|%[0-9a-f]{2})*)(:\d*)?(/[^?#]*)?|[^?#]+)(\?[^#]*)?(#[^#]*)?$`)
var signs = regexp.MustCompile(`^(?i)([a-z0-9._~!$&'()*+,;=:@/?#\[\]-]|%[0-9a-f]{2})+$`)

// rules holds an item against the schema's rules for values; its structure is held by the published schema.
func rules(out []byte, lower bool) error {
	var item map[string]any
	if err := json.Unmarshal(out, &item); err != nil {
		return err
	}
	if item["uri"] == nil {
		return fmt.Errorf("no uri")
	}
	return members(item, lower)
}

func members(v any, lower bool) error {
	switch v := v.(type) {
	case []any:
		if len(v) == 0 {
			return fmt.Errorf("an empty list")
		}
		for _, e := range v {
			if err := members(e, lower); err != nil {
				return err
			}
		}
	case map[string]any:
		if len(v) == 0 {
			return fmt.Errorf("an empty object")
		}
		for name, e := range v {
			s, isText := e.(string)
			switch low := strings.ToLower(name); {
			case lower && low != name:
				return fmt.Errorf("%s in 2.2", name)
			case isText && s == "":
				return fmt.Errorf("%s is empty", name)
			case low == "uri", low == "href", low == "schema", low == "langid", low == "linkedrights":
				if !uri.MatchString(s) || !signs.MatchString(s) {
					return fmt.Errorf("%s is no URI: %q", name, s)
				}
			case low == "firstcreated", low == "versioncreated", strings.HasPrefix(low, "embargoed"):
				if _, err := time.Parse(time.RFC3339, s); err != nil {
					return err
				}
			case low == "associations":
				for _, a := range e.([]any) {
					if a := a.(map[string]any); a["name"] == nil || a["uri"] == nil {
						return fmt.Errorf("an association without name or uri")
					}
				}
			}
			if err := members(e, lower); err != nil {
				return err
			}
		}
	}
	return nil
}

// known reports whether a name is one of a source or maker that is made of letters that all pass the gate.
func known(a *article.Article, name string) bool {
	clean := strings.ToValidUTF8(name, "") == name
	for _, r := range name {
		clean = clean && r >= ' ' && (r < 0x7F || r > 0x9F) && r < 0xE000
	}
	return clean
}
