package applenews

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// The design: black on white in one column of five out of seven, and light grey on near-black where the reader's device is dark.
// @start is where lines begin, @hyphen what hyphenates the text on a narrow screen.
var design = `"layout":{"columns":7,"width":1024,"margin":70,"gutter":20},` +
	`"documentStyle":{"backgroundColor":"#FFFFFF","conditional":[{"backgroundColor":"#121212","conditions":[{"preferredColorScheme":"dark"}]}]},` +
	`"textStyles":{"mark":{"backgroundColor":"#FFF1B8","conditional":[{"backgroundColor":"#574A12","conditions":[{"preferredColorScheme":"dark"}]}]}},` +
	`"componentLayouts":{` +
	`"top":{"columnStart":0,"columnSpan":7,"margin":{"top":12,"bottom":8}},` +
	`"text":{"columnStart":1,"columnSpan":5,"margin":{"top":8,"bottom":8}},` +
	`"tight":{"columnStart":1,"columnSpan":5,"margin":{"top":2,"bottom":4}},` +
	`"section":{"columnStart":1,"columnSpan":5,"margin":{"top":22,"bottom":4}},` +
	`"wide":{"columnStart":0,"columnSpan":7,"margin":{"top":14,"bottom":6}},` +
	`"rule":{"columnStart":2,"columnSpan":3,"margin":{"top":18,"bottom":18}}},` +
	`"componentTextStyles":{` +
	`"default-body":{"fontName":"Georgia","fontSize":18,"lineHeight":28,"textColor":"#1A1A1A","textAlignment":"@start","linkStyle":{"textColor":"#0B57A4"},` +
	`"hyphenation":false,"conditional":[@hyphen{"textColor":"#E4E4E4","linkStyle":{"textColor":"#8AB8F0"},"conditions":[{"preferredColorScheme":"dark"}]}]},` +
	ink("title", `"fontName":"Georgia-Bold","fontSize":38,"lineHeight":44`, strongInk) +
	ink("intro", `"fontName":"Georgia","fontSize":21,"lineHeight":30`, strongInk) +
	ink("kicker", `"fontName":"HelveticaNeue-Bold","fontSize":14,"lineHeight":20`, quietInk) +
	ink("byline", `"fontName":"HelveticaNeue-Medium","fontSize":14,"lineHeight":20`, strongInk) +
	ink("dateline", `"fontName":"HelveticaNeue","fontSize":13,"lineHeight":19`, quietInk) +
	ink("notice", `"fontName":"HelveticaNeue-Bold","fontSize":16,"lineHeight":23`, alertInk) +
	ink("default-heading2", `"fontName":"Georgia-Bold","fontSize":27,"lineHeight":34`, strongInk) +
	ink("default-heading3", `"fontName":"Georgia-Bold","fontSize":23,"lineHeight":30`, strongInk) +
	ink("default-heading4", `"fontName":"Georgia-Bold","fontSize":20,"lineHeight":27`, strongInk) +
	ink("default-heading5", `"fontName":"Georgia-Bold","fontSize":18,"lineHeight":25`, strongInk) +
	ink("default-heading6", `"fontName":"Georgia-Bold","fontSize":17,"lineHeight":24`, strongInk) +
	ink("quote", `"fontName":"Georgia-Italic","fontSize":19,"lineHeight":29`, strongInk) +
	ink("pullquote", `"fontName":"Georgia-Bold","fontSize":29,"lineHeight":38,"hangingPunctuation":true`, strongInk) +
	ink("cite", `"fontName":"HelveticaNeue","fontSize":14,"lineHeight":20`, quietInk) +
	ink("caption", `"fontName":"HelveticaNeue","fontSize":13,"lineHeight":18`, quietInk) +
	ink("term", `"fontName":"Georgia-Bold","fontSize":18,"lineHeight":26`, strongInk) +
	ink("button", `"fontName":"HelveticaNeue-Bold","fontSize":16,"lineHeight":22`, linkInk) +
	`"code":{"fontName":"Menlo-Regular","fontSize":14,"lineHeight":20,"textAlignment":"left","textColor":"#1A1A1A",` +
	`"conditional":[{"textColor":"#E4E4E4","conditions":[{"preferredColorScheme":"dark"}]}]}}`

// The inks, by day and by night.
var (
	strongInk = [2]string{"#1A1A1A", "#F2F2F2"}
	quietInk  = [2]string{"#5C5C5C", "#A8A8A8"}
	alertInk  = [2]string{"#9B1C1C", "#FF9B9B"}
	linkInk   = [2]string{"#0B57A4", "#8AB8F0"}
)

func ink(name, face string, color [2]string) string {
	return `"` + name + `":{` + face + `,"textColor":"` + color[0] + `","textAlignment":"@start",` +
		`"conditional":[{"textColor":"` + color[1] + `","conditions":[{"preferredColorScheme":"dark"}]}]},`
}

// box is the style of an aside and of a button.
const box = `{"backgroundColor":"#F3F3F3","conditional":[{"backgroundColor":"#1F1F1F","conditions":[{"preferredColorScheme":"dark"}]}]}`

// hyphens hyphenates a text on the screen of a phone.
const hyphens = `{"hyphenation":true,"conditions":[{"maxViewportWidth":500}]},`

// design writes layout and styles for the article's direction and script.
func (s *setter) design() {
	start, hyphen := "left", hyphens
	if locale.DirOf(s.A.Lang) == article.RTL {
		start = "right"
	}
	switch base, _, _ := strings.Cut(s.A.Lang, "-"); strings.ToLower(base) {
	case "ar", "fa", "he", "ur", "ps", "yi", "ja", "zh", "ko", "th", "lo", "km", "my", "yue":
		hyphen = "" // these are not hyphenated
	}
	s.w.Next()
	s.w.Dst = append(s.w.Dst, strings.NewReplacer("@start", start, "@hyphen", hyphen).Replace(design)...)
}
