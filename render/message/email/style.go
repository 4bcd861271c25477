package email

import "strings"

// The colours in the light; the style sheet has those in the dark, by class.
const (
	ground = "#f3f3ee"
	paper  = "#ffffff"
	ink    = "#1a1c1f"
	quiet  = "#585d64"
	line   = "#dcdcd6"
	accent = "#0b5a66"
	alert  = "#9a2c1f"
	marked = "#fbe9a6"
)

// dark gives the classes their colours in the dark. Each line is a class, what it colours, and the colour; a class that colours a
// ground has a name in the ogsb column, one that colours text in the ogsc column, as Outlook's own dark mode asks for them.
var dark = [...]struct{ class, property, colour string }{
	{"sf-g", "background-color", "#0e1011"}, // ground
	{"sf-p", "background-color", "#17191c"}, // paper
	{"sf-w", "background-color", "#22262a"}, // boxes
	{"sf-m", "background-color", "#5c4d14"}, // highlighted text
	{"sf-b", "background-color", "#86c8cf"}, // button
	{"sf-i", "color", "#e5e3de"},            // text
	{"sf-q", "color", "#a5a9ae"},            // lesser text
	{"sf-a", "color", "#86c8cf"},            // accent, links
	{"sf-r", "color", "#f0a193"},            // warnings
	{"sf-n", "color", "#0e1011"},            // on a button
	{"sf-l", "border-color", "#3a3f44"},     // rules
	{"sf-la", "border-color", "#86c8cf"},    // rules in the accent
	{"sf-lr", "border-color", "#f0a193"},    // rules of warnings
}

// sheet is the style sheet in the head, the same in every message.
var sheet = func() string {
	var b strings.Builder
	b.WriteString("<style>\n:root{color-scheme:light dark}\n" +
		"body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}\n" +
		"a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important}\n" +
		"@media (max-width:620px){.sf-out{padding:0!important}.sf-pad{padding-left:18px!important;padding-right:18px!important}" +
		".sf-h1{font-size:26px!important}.sf-td{padding:6px 5px!important;font-size:13px!important}}\n" +
		"@media (prefers-color-scheme:dark){")
	for _, d := range dark {
		b.WriteString("." + d.class + "{" + d.property + ":" + d.colour + "!important}")
	}
	b.WriteString("}\n")
	for _, d := range dark {
		mode := "ogsc"
		if d.property == "background-color" {
			mode = "ogsb"
		}
		b.WriteString("[data-" + mode + "] ." + d.class + "{" + d.property + ":" + d.colour + "!important}\n")
	}
	b.WriteString("</style>\n")
	return b.String()
}()

// A face is the type of a language: stacks of fonts that mail programs have, the size of the text in pixels, and its leading. Outlook gives
// a text whose first font it lacks in Times, so that the stacks begin with what Windows or every system has.
type face struct {
	serif, sans string
	size        string
	leading     string
	tight       string // leading of headlines
}

var (
	latin    = face{"Georgia,'Times New Roman',serif", "Arial,Helvetica,sans-serif", "17px", "1.6", "1.2"}
	arabic   = face{"'Times New Roman','Geeza Pro','Noto Naskh Arabic',serif", "Tahoma,Arial,'Geeza Pro','Noto Sans Arabic',sans-serif", "19px", "1.85", "1.5"}
	hebrew   = face{"'Times New Roman','New Peninim MT',serif", "Arial,'Arial Hebrew',sans-serif", "18px", "1.7", "1.35"}
	japanese = face{"'Yu Mincho','Hiragino Mincho ProN','Noto Serif CJK JP',serif", "'Yu Gothic',Meiryo,'Hiragino Sans','Noto Sans CJK JP',sans-serif", "16px", "1.85", "1.45"}
	chinese  = face{"SimSun,'Songti SC','Noto Serif CJK SC',serif", "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif", "16px", "1.85", "1.45"}
	taiwan   = face{"PMingLiU,'Songti TC','Noto Serif CJK TC',serif", "'Microsoft JhengHei','PingFang TC','Noto Sans CJK TC',sans-serif", "16px", "1.85", "1.45"}
	korean   = face{"Batang,AppleMyungjo,'Noto Serif CJK KR',serif", "'Malgun Gothic','Apple SD Gothic Neo','Noto Sans CJK KR',sans-serif", "16px", "1.8", "1.45"}
	indic    = face{"'Nirmala UI','Kohinoor Devanagari','Noto Serif Devanagari',serif", "'Nirmala UI','Kohinoor Devanagari','Noto Sans Devanagari',sans-serif", "18px", "1.75", "1.45"}
	thai     = face{"'Leelawadee UI',Thonburi,'Noto Serif Thai',serif", "'Leelawadee UI',Thonburi,'Noto Sans Thai',sans-serif", "18px", "1.8", "1.5"}
)

// faceOf returns the type of a language.
func faceOf(tag string) face {
	tag = strings.ToLower(tag)
	language, _, _ := strings.Cut(tag, "-")
	switch language {
	case "ar", "fa", "ur", "ps", "ckb", "ug":
		return arabic
	case "he", "yi":
		return hebrew
	case "ja":
		return japanese
	case "zh", "yue":
		if strings.Contains(tag, "hant") || strings.HasSuffix(tag, "-tw") || strings.HasSuffix(tag, "-hk") || language == "yue" {
			return taiwan
		}
		return chinese
	case "ko":
		return korean
	case "hi", "mr", "ne", "bn", "ta", "te", "gu", "pa", "kn", "ml", "si":
		return indic
	case "th", "lo", "km", "my":
		return thai
	}
	return latin
}

// text returns the style of running text.
func (f face) text() string {
	return "font-family:" + f.serif + ";font-size:" + f.size + ";line-height:" + f.leading + ";color:" + ink + ";"
}

// label returns the style of what stands around the text, at a size.
func (f face) label(size, colour string) string {
	leading := "1.5"
	if f != latin {
		leading = "1.7"
	}
	return "font-family:" + f.sans + ";font-size:" + size + ";line-height:" + leading + ";color:" + colour + ";"
}

// head returns the style of a headline, at a size.
func (f face) head(size string) string {
	return "font-family:" + f.serif + ";font-size:" + size + ";line-height:" + f.tight + ";font-weight:bold;color:" + ink + ";"
}
