package telegram_test

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

var tags = regexp.MustCompile(`<[^>]*>`)

// plain returns what a person reads of a message.
func plain(message []byte) string {
	s := regexp.MustCompile(`<(br|/p|/h\d|/li|/td|/th|/cite|/footer|/caption)>`).ReplaceAllString(string(message), "\n")
	return html.UnescapeString(tags.ReplaceAllString(s, ""))
}

// counted is the length of a message as Telegram counts it, told by other means than the package's own.
func counted(message []byte) int {
	return len(utf16.Encode([]rune(html.UnescapeString(tags.ReplaceAllString(string(message), "")))))
}

var classicTag = regexp.MustCompile(`^</?(b|i|u|s|a|code|pre|blockquote)>$|^<a href="[^"<>]*">$|^<code class="language-[^"<>]+">$|^<blockquote expandable>$`)

// broken returns how a classic message breaks the rules of https://core.telegram.org/bots/api#html-style, or "".
func broken(message []byte) string {
	var open []string
	for _, t := range tags.FindAllString(string(message), -1) {
		if !classicTag.MatchString(t) {
			return "the tag " + t
		}
		name := strings.Trim(strings.Fields(strings.Trim(t, "<>"))[0], "/")
		if strings.HasPrefix(t, "</") {
			if len(open) == 0 || open[len(open)-1] != name {
				return "a stray " + t
			}
			open = open[:len(open)-1]
			continue
		}
		for i, outer := range open {
			switch {
			case outer == name, outer == "code", outer == "a" && (name == "code" || name == "pre" || name == "blockquote"),
				outer == "pre" && !(name == "code" && i == len(open)-1 && strings.Contains(t, "class=")),
				(name == "code" || name == "pre") && outer != "blockquote" && outer != "pre":
				return fmt.Sprintf("%s within %v", t, open)
			}
		}
		open = append(open, name)
	}
	if len(open) > 0 {
		return fmt.Sprintf("%v left open", open)
	}
	rest := tags.ReplaceAllString(string(message), "")
	switch {
	case strings.ContainsAny(rest, "<>"):
		return "a bracket in text"
	case regexp.MustCompile(`&(?:[^#lga]|$)`).MatchString(rest):
		return "an entity that Telegram does not know"
	case !utf8.ValidString(rest):
		return "text that is not UTF-8"
	case rest != strings.Trim(rest, "\n"):
		return "an empty line at an end"
	case strings.Contains(string(message), "><"+"/") && regexp.MustCompile(`<(\w+)[^>]*></\w+>`).Match(message):
		return "an empty element"
	}
	return ""
}

var richTags = strings.Fields(`b i u s code mark sub sup a tg-reference tg-math h1 h2 h3 h4 h5 h6 p pre footer hr ul ol li input blockquote cite aside
	img video audio figure figcaption tg-collage table caption tr td th details summary tg-math-block br`)

// brokenRich returns how a rich message breaks the rules, or "": known elements, in order, within the limits.
func brokenRich(message []byte) string {
	var open []string
	blocks, media, columns, items := 0, 0, 0, 0
	for _, t := range tags.FindAllString(string(message), -1) {
		name := strings.Trim(strings.Fields(strings.Trim(t, "<>"))[0], "/")
		switch {
		case !slices.Contains(richTags, name):
			return "the tag " + t
		case strings.HasPrefix(t, "</"):
			if len(open) == 0 || open[len(open)-1] != name {
				return fmt.Sprintf("a stray %s within %v", t, open)
			}
			open = open[:len(open)-1]
			if name == "tr" && columns > 20 {
				return "a row of too many columns"
			}
			continue
		}
		switch name {
		case "img", "video", "audio":
			media++
			if i := len(open) - 1; i < 0 || open[i] != "figure" && open[i] != "tg-collage" {
				return "media within " + strings.Join(open, " ")
			}
		case "tr":
			columns = 0
		case "td", "th":
			columns++
		case "li":
			items++
		}
		if slices.Contains(strings.Fields("h1 h2 h3 h4 h5 h6 p pre footer hr ul ol li blockquote aside img video audio figure tg-collage table tr details tg-math-block"), name) {
			blocks++
			if slices.ContainsFunc(open, func(o string) bool {
				return slices.Contains(strings.Fields("p pre td th h1 h2 h3 h4 h5 h6 cite summary caption figcaption footer aside b i a code"), o)
			}) {
				return fmt.Sprintf("%s within %v", t, open)
			}
		}
		if name == "a" && slices.Contains(open, "a") {
			return "a link within a link"
		}
		if slices.Contains([]string{"img", "hr", "br", "input"}, name) {
			continue
		}
		if open = append(open, name); len(open) > 16 {
			return fmt.Sprintf("%d levels", len(open))
		}
	}
	characters := utf8.RuneCountInString(html.UnescapeString(tags.ReplaceAllString(string(message), "")))
	switch {
	case len(open) > 0:
		return fmt.Sprintf("%v left open", open)
	case blocks+items > 500:
		return fmt.Sprintf("%d blocks", blocks+items)
	case media > 50:
		return fmt.Sprintf("%d media", media)
	case characters > 32768:
		return fmt.Sprintf("%d characters", characters)
	case !utf8.Valid(message):
		return "text that is not UTF-8"
	}
	return ""
}

func TestRulesBite(t *testing.T) {
	for _, message := range []string{"<b>x", "<b><code>x</code></b>", "<blockquote><blockquote>x</blockquote></blockquote>", "<p>x</p>", "a < b", "&nbsp;", "<b></b>"} {
		if broken([]byte(message)) == "" {
			t.Errorf("%s passes", message)
		}
	}
	for _, message := range []string{"<p>x", "<p><p>x</p></p>", "<p><img src=\"x\"/></p>", "<script>", strings.Repeat("<p>x</p>", 501), strings.Repeat("x", 32769),
		strings.Repeat("<ul><li>", 9) + "x" + strings.Repeat("</li></ul>", 9)} {
		if brokenRich([]byte(message)) == "" {
			t.Errorf("%.60s passes", message)
		}
	}
}
