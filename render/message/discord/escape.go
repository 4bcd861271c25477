package discord

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/shorten"
)

// escape returns a text in which no character is Discord's markup. A backslash makes any ASCII sign literal.
func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case '\\', '*', '_', '~', '`', '|', '<', '>', '[', ']', '#':
			b.WriteByte('\\')
		case '@': // @everyone and @here: a user's mention begins with <
			if rest := s[i+1:]; rest == "" || strings.HasPrefix(rest, "e") || strings.HasPrefix(rest, "h") {
				b.WriteByte('\\')
			}
		case ':': // an emoji's name, and the scheme of an address
			if rest := strings.TrimLeft(s[i+1:], " \t"); rest == "" || s[i+1] > ' ' {
				b.WriteByte('\\')
			}
		}
		b.WriteByte(c)
	}
	return b.String()
}

// lineStarts escapes what begins a line and would begin a block: a list or subtext.
func lineStarts(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		digits := 0
		for digits < len(line) && line[digits] >= '0' && line[digits] <= '9' {
			digits++
		}
		switch {
		case line[0] == '-' || line[0] == '+':
			line = `\` + line
		case digits > 0 && digits < len(line) && (line[digits] == '.' || line[digits] == ')'):
			line = line[:digits] + `\` + line[digits:]
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}

// title is the form of a text on one line of Markdown: a title, or the name of a field.
func title(s string) string { return lineStarts(escape(s)) }

// small returns a line as subtext, or "".
func small(s string) string {
	if s = strings.TrimSpace(strings.ReplaceAll(s, "\n", " ")); s == "" {
		return ""
	}
	return "-# " + s
}

// web returns an address that Discord links, or "".
func web(address string) string {
	return absolute(destination.Replace(furniture.Absolute(address)))
}

// absolute returns an address as an embed may have it, or "".
func absolute(address string) string {
	if address = furniture.Absolute(address); shorten.Units(address) > MaxURL {
		return ""
	}
	return address
}

var destination = strings.NewReplacer("(", "%28", ")", "%29", `\`, "%5C")

// masked returns a link behind a text, which is Markdown. Where the text has an escape, which Discord would show, or what
// else would keep it from being a link, the address follows it.
func masked(text, address string) string {
	text = strings.TrimSpace(strings.ReplaceAll(text, "\n", " "))
	switch {
	case !furniture.Visible(text):
		return "<" + address + ">"
	case strings.Contains(text, `\`) || strings.Contains(text, "](") || text[0] >= '0' && text[0] <= '9' && strings.Contains(text, ". "):
		return text + " (<" + address + ">)"
	}
	return "[" + text + "](" + address + ")"
}

// link returns a link behind plain text, or the text alone where the address cannot go out.
func link(text, address string) string {
	text = escape(furniture.Line(text))
	if to := web(address); to != "" {
		return masked(text, to)
	}
	if to, ok := gate.URL(address, gate.Link); ok {
		for _, scheme := range [...]string{"mailto:", "tel:"} {
			if to, ok := strings.CutPrefix(to, scheme); ok && to != text {
				return strings.TrimSpace(text + " (" + escape(to) + ")")
			}
		}
	}
	return text
}

// code returns code within a line, or the text escaped where backticks in it leave no room for a sign.
func code(dst []byte, s string) string {
	s = furniture.OneLine(s)
	sign := "`"
	last, _ := utf8.DecodeLastRune(dst)
	switch {
	case strings.TrimSpace(s) == "":
		return s
	case last == '`' || strings.Contains(s, "``") || s[0] == '`' || s[len(s)-1] == '`':
		return escape(s)
	case strings.Contains(s, "`"):
		sign = "``"
	}
	return sign + s + sign
}

// fenced returns text as it stands, or its lines escaped where it holds a fence.
func fenced(syntax, s string) string {
	s = strings.Trim(strings.ReplaceAll(gate.Text(s), "\r", ""), "\n")
	if !furniture.Visible(s) {
		return ""
	}
	if strings.Contains(s, "```") || strings.HasSuffix(s, "`") {
		return lineStarts(escape(s))
	}
	for _, r := range syntax {
		if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune("_+-.#", r)) {
			syntax = ""
			break
		}
	}
	return "```" + syntax + "\n" + s + "\n```"
}

// stacked returns blocks of Markdown, one below the other: with an empty line between them, but for lines of subtext.
func stacked(texts ...string) string {
	var b strings.Builder
	before := false // what is there ends with subtext
	for _, text := range texts {
		if text == "" {
			continue
		}
		sub := strings.HasPrefix(text, "-# ")
		if b.Len() > 0 {
			b.WriteByte('\n')
			if !before || !sub {
				b.WriteByte('\n')
			}
		}
		b.WriteString(text)
		before = strings.HasPrefix(text[strings.LastIndexByte(text, '\n')+1:], "-# ")
	}
	return b.String()
}

// reach returns an address that a text can lead to, be it in words, or "".
func reach(address string) string {
	if to := web(address); to != "" {
		return to
	}
	if to := furniture.Reachable(address); !strings.HasPrefix(to, "http") {
		return to
	}
	return ""
}
