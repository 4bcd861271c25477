package discord_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

type media struct {
	URL string `json:"url"`
}

type embed struct {
	Title, URL, Description, Timestamp string
	Author                             *struct {
		Name, URL string
		Icon      string `json:"icon_url"`
	}
	Footer           *struct{ Text string }
	Image, Thumbnail *media
	Fields           []struct{ Name, Value string }
}

type message struct {
	Embeds  []embed
	Allowed *struct{ Parse []string } `json:"allowed_mentions"`
}

// breaches holds a message against the rules of Discord's reference and returns what breaks them. No outside checker exists.
func breaches(out []byte) []string {
	var all []string
	breach := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	if !utf8.Valid(out) {
		breach("not UTF-8")
	}
	var m message
	dec := json.NewDecoder(bytes.NewReader(out))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		return []string{err.Error()}
	}
	if m.Allowed == nil || m.Allowed.Parse == nil || len(m.Allowed.Parse) > 0 {
		breach("mentions are allowed")
	}
	if len(m.Embeds) < 1 || len(m.Embeds) > 10 {
		breach("%d embeds", len(m.Embeds))
	}
	total := 0
	for i, e := range m.Embeds {
		text := func(name, s string, most int, counted, markdown bool) {
			n := len(utf16.Encode([]rune(s)))
			if n > most || strings.TrimSpace(s) == "" {
				breach("embeds[%d].%s: %d characters, and 1 to %d are allowed", i, name, n, most)
			}
			if counted {
				total += n
			}
			if markdown {
				for _, broken := range markup(s) {
					breach("embeds[%d].%s: %s", i, name, broken)
				}
			}
		}
		address := func(name, s string) {
			if n := len(utf16.Encode([]rune(s))); n > 2048 || !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") || strings.ContainsAny(s, " \n<>\"") {
				breach("embeds[%d].%s: %q", i, name, s)
			}
		}
		if e.Title == "" && e.Description == "" && e.Image == nil && len(e.Fields) == 0 {
			breach("embeds[%d] is empty", i)
		}
		if e.Title != "" {
			text("title", e.Title, 256, true, true)
		}
		if e.Description != "" {
			text("description", e.Description, 4096, true, true)
		}
		if e.URL != "" {
			address("url", e.URL)
		}
		if e.Timestamp != "" {
			if _, err := time.Parse(time.RFC3339, e.Timestamp); err != nil {
				breach("embeds[%d]: %v", i, err)
			}
		}
		if e.Author != nil {
			text("author.name", e.Author.Name, 256, true, false)
			if e.Author.URL != "" {
				address("author.url", e.Author.URL)
			}
			if e.Author.Icon != "" {
				address("author.icon_url", e.Author.Icon)
			}
		}
		if e.Footer != nil {
			text("footer.text", e.Footer.Text, 2048, true, false)
		}
		for _, p := range []*media{e.Image, e.Thumbnail} {
			if p != nil {
				address("image", p.URL)
			}
		}
		if len(e.Fields) > 25 {
			breach("embeds[%d]: %d fields", i, len(e.Fields))
		}
		for _, f := range e.Fields {
			text("fields.name", f.Name, 256, true, true)
			text("fields.value", f.Value, 1024, true, true)
		}
	}
	if total > 6000 {
		breach("%d characters in total", total)
	}
	return all
}

var (
	autolink = regexp.MustCompile(`^<https?://[^\s<>]+>`)
	target   = regexp.MustCompile(`^\]\(https?://[^\s()<>]+\)`)
	mention  = regexp.MustCompile(`^@(everyone|here)`)
	start    = regexp.MustCompile(`^( *> | *- | *\d+\. )*( *-# | *#{1,3} )?`)
	fence    = regexp.MustCompile("(?s)```[a-z0-9_+.#-]*\n.*?\n[> ]*```")
)

// markup reads Discord's Markdown and returns what no printer of this package writes: a mention, an emoji's name, a
// spoiler, an address or a link that is none of ours, a sign without its counterpart.
func markup(s string) []string {
	var all []string
	tildes := 0 // a text that is struck out may go over lines
	for _, line := range strings.Split(fence.ReplaceAllString(s, "fence"), "\n") {
		for prefix := "-"; prefix != ""; { // what begins blocks is the printer's
			prefix = start.FindString(line)
			line = line[len(prefix):]
		}
		open := -1
		for i := 0; i < len(line); i++ {
			rest := line[i:]
			bad := ""
			switch line[i] {
			case '\\':
				if open >= 0 {
					bad = "an escape within a link"
				}
				i++
			case '`':
				n := len(rest) - len(strings.TrimLeft(rest, "`"))
				end := strings.Index(rest[n:], rest[:n])
				if end < 0 {
					bad = "code without an end"
				} else {
					i += n + end + n - 1
				}
			case '<':
				if link := autolink.FindString(rest); link == "" {
					bad = "an angle bracket"
				} else {
					i += len(link) - 1
				}
			case '[':
				if open >= 0 {
					bad = "a link within a link"
				}
				open = i
			case ']':
				if link := target.FindString(rest); link == "" || open < 0 {
					bad = "a bracket"
				} else {
					i += len(link) - 1
					open = -1
				}
			case '@':
				if mention.MatchString(rest) {
					bad = "a mention"
				}
			case ':':
				if len(rest) > 1 && rest[1] > ' ' {
					bad = "an emoji's name or an address"
				}
			case '~':
				tildes++
			case '|', '_', '#', '>':
				bad = "a sign"
			}
			if bad != "" {
				all = append(all, fmt.Sprintf("%s at %q in %.200q", bad, line[i:min(len(line), i+20)], line))
			}
		}
		if open >= 0 {
			all = append(all, fmt.Sprintf("a bracket without its counterpart in %.200q", line))
		}
	}
	if tildes%4 != 0 {
		all = append(all, fmt.Sprintf("a sign without its counterpart in %.200q", s))
	}
	return all
}

// literal returns the text that Discord shows for Markdown without markup.
var literal = regexp.MustCompile(`\\([^0-9A-Za-z\s])`)

// read returns what a person reads in a message.
func read(out []byte) string {
	var m message
	if err := json.Unmarshal(out, &m); err != nil {
		return ""
	}
	var b strings.Builder
	for _, e := range m.Embeds {
		if e.Author != nil {
			b.WriteString(e.Author.Name + "\n")
		}
		b.WriteString(e.Title + "\n" + e.Description + "\n")
		for _, f := range e.Fields {
			b.WriteString(f.Name + "\n" + f.Value + "\n")
		}
		if e.Footer != nil {
			b.WriteString(e.Footer.Text + "\n")
		}
	}
	return literal.ReplaceAllString(b.String(), "$1")
}
