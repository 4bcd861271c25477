package verbal

import (
	"strings"
	"unicode/utf8"

	pictures "github.com/standfirst/standfirst/internal/cldr/emoji"
)

// longEmoji is how long a sequence of emoji is at most, in bytes: longer than CLDR's.
const longEmoji = 64

// emoji says an emoji by CLDR's short name; a flag by the name of its region. Tones of skin are not told.
func emoji(s *scanner, at int) found {
	if r := s.at(at); r < 0x2300 {
		return nothing
	}
	end := at
	var b strings.Builder
	flag := ""
	for end-at < longEmoji {
		r, n := utf8.DecodeRuneInString(s.text[end:])
		switch {
		case r >= 0x1F1E6 && r <= 0x1F1FF && (end == at || flag != "") && len(flag) < 2:
			flag += string(rune('A' + r - 0x1F1E6))
		case r == 0xFE0F, r == 0xFE0E, r >= 0x1F3FB && r <= 0x1F3FF && end > at:
		case end == at, r == 0x200D, strings.HasSuffix(b.String(), "\u200D"):
			b.WriteRune(r)
		default:
			r = 0
		}
		if r == 0 || r == utf8.RuneError {
			break
		}
		end += n
	}
	if len(flag) == 2 {
		s.say(s.locale.RegionName(flag))
		return found{end, Emoji}
	}
	name := ""
	for sequence := b.String(); sequence != "" && name == ""; {
		if name = pictures.Name(s.emojiLanguage(), sequence); name == "" { // of a family, the first
			cut := strings.LastIndex(sequence, "\u200D")
			sequence = sequence[:max(cut, 0)]
		}
	}
	if name == "" {
		return nothing
	}
	s.say(name)
	return found{end, Emoji}
}

// emojiLanguage returns the tag by which CLDR's names of emoji are known here.
func (v *Verbalizer) emojiLanguage() string {
	language, _, _ := strings.Cut(v.locale.Tag(), "-")
	if language == "zh" && v.id.Script() == "Hant" {
		return "zh-Hant"
	}
	return language
}
