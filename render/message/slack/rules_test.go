package slack_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/message/slack"
)

// breaches holds a message against the rules of Slack's reference and returns what breaks them. No outside checker exists.
func breaches(out []byte) []string {
	v := &validator{}
	if !utf8.Valid(out) {
		v.breach("", "not UTF-8")
	}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(out, &m); err != nil {
		return []string{err.Error()}
	}
	for name := range m {
		if !slices.Contains([]string{"text", "mrkdwn", "unfurl_links", "unfurl_media", "blocks", "metadata"}, name) {
			v.breach(name, "unknown argument")
		}
	}
	var text string
	if json.Unmarshal(m["text"], &text) != nil || string(m["mrkdwn"]) != "false" {
		v.breach("text", "must be a string that is not parsed")
	}
	v.length("text", text, 1, slack.MaxText)
	if strings.ContainsAny(text, "<>") || strings.Count(text, "&") != strings.Count(text, "&amp;")+strings.Count(text, "&lt;")+strings.Count(text, "&gt;") {
		v.breach("text", "a control character is not escaped")
	}
	if data, ok := m["metadata"]; ok {
		v.metadata(data)
	}
	if bytes.Contains(out, []byte(`"mrkdwn"`)) && bytes.Count(out, []byte(`"mrkdwn"`)) > 1 {
		v.breach("blocks", "a text is parsed as mrkdwn")
	}
	v.blocks(m["blocks"])
	return v.all
}

type validator struct{ all []string }

func (v *validator) breach(path, format string, args ...any) {
	v.all = append(v.all, path+": "+fmt.Sprintf(format, args...))
}

func length(s string) int { return len(utf16.Encode([]rune(s))) }

func (v *validator) length(path, s string, least, most int) {
	if n := length(s); n < least || n > most {
		v.breach(path, "%d characters, and %d to %d are allowed", n, least, most)
	}
}

type object = map[string]any

// members holds an object against the members that it must have and may have.
func (v *validator) members(path string, o object, must, may string) {
	for _, name := range strings.Fields(must) {
		if _, ok := o[name]; !ok {
			v.breach(path, "%s is missing", name)
		}
	}
	for name := range o {
		if name != "type" && !slices.Contains(strings.Fields(must+" "+may), name) {
			v.breach(path, "%s is unknown", name)
		}
	}
}

func text(o object, name string) string {
	s, _ := o[name].(string)
	return s
}

func list(o object, name string) []object {
	var all []object
	items, _ := o[name].([]any)
	for _, item := range items {
		one, _ := item.(object)
		all = append(all, one)
	}
	return all
}

func (v *validator) blocks(data []byte) {
	var blocks []object
	if err := json.Unmarshal(data, &blocks); err != nil {
		v.breach("blocks", "%v", err)
		return
	}
	if len(blocks) < 1 || len(blocks) > slack.MaxBlocks {
		v.breach("blocks", "%d of them", len(blocks))
	}
	if n := length(string(data)) + slack.BlockOverhead*len(blocks); n > slack.MaxTotal {
		v.breach("blocks", "%d characters in total", n)
	}
	for i, b := range blocks {
		path := fmt.Sprintf("blocks[%d]", i)
		switch b["type"] {
		case "header":
			v.members(path, b, "text", "")
			v.plain(path+".text", b["text"], 150)
		case "section":
			v.members(path, b, "text", "accessory")
			v.plain(path+".text", b["text"], 3000)
			if o, ok := b["accessory"].(object); ok {
				v.image(path+".accessory", o)
			}
		case "context":
			v.members(path, b, "elements", "")
			v.count(path, list(b, "elements"), 10)
			for k, e := range list(b, "elements") {
				if at := fmt.Sprintf("%s.elements[%d]", path, k); e["type"] == "image" {
					v.image(at, e)
				} else {
					v.plain(at, any(e), 3000)
				}
			}
		case "image":
			v.image(path, b)
		case "divider":
			v.members(path, b, "", "")
		case "actions":
			v.members(path, b, "elements", "")
			v.count(path, list(b, "elements"), 25)
			for k, e := range list(b, "elements") {
				at := fmt.Sprintf("%s.elements[%d]", path, k)
				v.members(at, e, "text url", "")
				if e["type"] != "button" {
					v.breach(at, "is a %v", e["type"])
				}
				v.plain(at+".text", e["text"], 75)
				v.address(at+".url", text(e, "url"), "https://", "http://")
			}
		case "rich_text":
			v.members(path, b, "elements", "")
			v.rich(path, list(b, "elements"))
		default:
			v.breach(path, "of type %v", b["type"])
		}
	}
}

func (v *validator) count(path string, elements []object, most int) {
	if len(elements) < 1 || len(elements) > most {
		v.breach(path, "%d elements", len(elements))
	}
}

func (v *validator) plain(path string, value any, most int) {
	o, _ := value.(object)
	v.members(path, o, "text emoji", "")
	if o["type"] != "plain_text" || o["emoji"] != false {
		v.breach(path, "must be plain text without emoji, is %v", o)
	}
	v.length(path, text(o, "text"), 1, most)
	if strings.TrimSpace(text(o, "text")) == "" {
		v.breach(path, "blank")
	}
}

func (v *validator) image(path string, o object) {
	v.members(path, o, "image_url alt_text", "")
	v.length(path+".alt_text", text(o, "alt_text"), 1, 2000)
	v.address(path+".image_url", text(o, "image_url"), "https://", "http://")
	for _, ext := range []string{".webp", ".avif", ".svg"} {
		if strings.HasSuffix(text(o, "image_url"), ext) {
			v.breach(path, "Slack does not show %s", text(o, "image_url"))
		}
	}
}

func (v *validator) address(path, url string, schemes ...string) {
	v.length(path, url, 1, 3000)
	if !slices.ContainsFunc(schemes, func(scheme string) bool { return strings.HasPrefix(url, scheme) }) || strings.ContainsAny(url, " <>\"\n") {
		v.breach(path, "%q", url)
	}
}

func (v *validator) rich(path string, elements []object) {
	if len(elements) == 0 {
		v.breach(path, "empty")
	}
	for i, e := range elements {
		at := fmt.Sprintf("%s.elements[%d]", path, i)
		switch e["type"] {
		case "rich_text_section", "rich_text_quote", "rich_text_preformatted":
			v.members(at, e, "elements", "")
			v.inline(at, list(e, "elements"), e["type"] == "rich_text_preformatted")
		case "rich_text_list":
			v.members(at, e, "style elements", "indent offset")
			if e["style"] != "bullet" && e["style"] != "ordered" {
				v.breach(at, "style %v", e["style"])
			}
			if len(list(e, "elements")) == 0 {
				v.breach(at, "empty")
			}
			for k, item := range list(e, "elements") {
				if item["type"] != "rich_text_section" {
					v.breach(at, "a list holds a %v", item["type"])
				}
				v.inline(fmt.Sprintf("%s.elements[%d]", at, k), list(item, "elements"), false)
			}
		default:
			v.breach(at, "of type %v", e["type"])
		}
	}
}

func (v *validator) inline(path string, elements []object, plain bool) {
	if len(elements) == 0 {
		v.breach(path, "empty")
	}
	for _, e := range elements {
		switch e["type"] {
		case "text":
			v.members(path, e, "text", "style")
			v.length(path, text(e, "text"), 1, slack.MaxTotal)
		case "link":
			v.members(path, e, "url", "text style")
			v.address(path, text(e, "url"), "https://", "http://", "mailto:", "tel:")
		default:
			v.breach(path, "of type %v", e["type"])
		}
		style, _ := e["style"].(object)
		if plain && style != nil {
			v.breach(path, "style in preformatted text")
		}
		v.members(path+".style", style, "", "bold italic strike code")
	}
}

// metadata holds the metadata against their reference: a payload of plain values, objects of plain values, and lists of them.
func (v *validator) metadata(data []byte) {
	var m struct {
		Type    string `json:"event_type"`
		Payload object `json:"event_payload"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		v.breach("metadata", "%v", err)
	}
	if m.Type == "" || m.Payload == nil || length(string(data)) > slack.MaxMetadata+100 {
		v.breach("metadata", "type %q, %d characters", m.Type, length(string(data)))
	}
	flat := func(o object) bool {
		for _, value := range o {
			switch value.(type) {
			case string, float64, bool:
			default:
				return false
			}
		}
		return true
	}
	for name, value := range m.Payload {
		switch value.(type) {
		case string, float64, bool:
		case []any:
			for _, o := range list(m.Payload, name) {
				if o == nil || !flat(o) {
					v.breach("metadata."+name, "%v", o)
				}
			}
		default:
			v.breach("metadata."+name, "%v", value)
		}
	}
}

// read returns what a person reads in the blocks of a message.
func read(out []byte) string {
	var m struct{ Blocks any }
	if err := json.Unmarshal(out, &m); err != nil {
		return ""
	}
	var b strings.Builder
	readIn(&b, m.Blocks)
	return b.String()
}

func readIn(b *strings.Builder, value any) {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			readIn(b, one)
		}
		b.WriteByte('\n')
	case object:
		if s, ok := value["text"].(string); ok {
			b.WriteString(s)
		} else if value["text"] != nil {
			readIn(b, value["text"])
			b.WriteByte('\n')
		}
		readIn(b, value["elements"])
	}
}

// fallback returns what notifications show and screen readers say.
func fallback(out []byte) string {
	var m struct{ Text string }
	if err := json.Unmarshal(out, &m); err != nil {
		return ""
	}
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(m.Text)
}
