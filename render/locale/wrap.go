package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Wrap breaks a line into lines of at most the given columns: at spaces and behind hyphens; between the characters of
// scripts without spaces, but not before a mark that may not begin a line nor behind one that may not end it; and within
// a word only where that alone is longer than a line. A single character that is wider than the room has a line of its
// own. It never breaks within a character.
func Wrap(s string, room int) []string {
	var lines []string
	start, used := 0, 0 // where the line begins, and its columns
	at, past := 0, 0    // the last place where it may end, and the columns behind that
	last := ""          // the cluster before
	compound := false   // whether hyphens join the words that are at hand
	for it := graphemes.FromString(s); it.Next(); {
		cluster := it.Value()
		size := clusterColumns(cluster)
		blank := cluster == " " || cluster == "\u200B"
		if last == "" || last == " " {
			compound = joined(s[it.Start():])
		}
		if last != "" && it.Start() > start && breaks(last, cluster, compound) {
			at, past = it.Start(), 0
		}
		if used+size > room && !blank && used > 0 {
			if at <= start {
				at, past = it.Start(), 0
			}
			lines = append(lines, strings.TrimRight(s[start:at], " "))
			start, used = at, past
		}
		used += size
		past += size
		last = cluster
	}
	if start < len(s) {
		lines = append(lines, strings.TrimRight(s[start:], " "))
	}
	return lines
}

// joined reports whether the hyphens of the first word join words of letters: not those of an address or a number.
func joined(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return !strings.ContainsAny(word, "/@#_=&0123456789")
}

// breaks reports whether a line may end between two clusters (a subset of UAX #14, with JIS X 4051's rules for the
// beginnings and ends of lines).
func breaks(a, b string, compound bool) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	switch {
	case first == ' ' || first == '\u200B':
		return false
	case last == ' ' || last == '\u200B':
		return true
	case glue(last) || glue(first):
		return false
	case strings.ContainsRune(neverFirst, first) || strings.ContainsRune(neverLast, last):
		return false
	case strings.ContainsRune("-‐–—", last):
		return compound && unicode.IsLetter(first)
	}
	base, _ := utf8.DecodeRuneInString(a)
	return unspaced(base) && (unspaced(first) || unicode.IsLetter(first) || unicode.IsDigit(first) || strings.ContainsRune(openers, first)) ||
		unspaced(first) && (unicode.IsLetter(base) || unicode.IsDigit(base) || strings.ContainsRune(closers, last))
}

// glue reports whether a character keeps its neighbours together.
func glue(r rune) bool {
	return r == '\u00A0' || r == '\u202F' || r == '\u2060' || r == '\uFEFF' || r == '\u200D'
}

// The marks at which a line does not break.
const (
	closers = "、。，．！？；：）」』】〉》〕｝］〗〙〟”’…‥・ー々〻ゝゞヽヾ％‰℃,.!?;:)]}»›%"
	openers = "（「『【〈《〔｛［〖〘〝“‘([{«‹"

	// What belongs to the character before it: small kana and, in the scripts of South-East Asia, what follows its
	// consonant.
	dependent = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿーゝゞヽヾ々" + "ะาำๆๅະາຳໆៗ"

	// What may not begin a line.
	neverFirst = closers + dependent + "ฯຯ។៕៖၊။་།'\""

	// What may not end a line: marks that open, vowels written before their consonant, and the signs that stack one.
	neverLast = openers + "เแโใไເແໂໃໄ\u17D2\u1039￥＄£€$#"
)

// unspaced reports whether a character is of a script that is written without spaces.
func unspaced(r rune) bool {
	switch {
	case r < 0x0E00:
		return false
	case r < 0x1100: // Thai, Lao, Myanmar
		return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar)
	case r < 0x2E80:
		return unicode.In(r, unicode.Khmer, unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham)
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Yi, unicode.Myanmar, unicode.Tai_Viet) ||
		0x3000 <= r && r <= 0x303F || 0xFF01 <= r && r <= 0xFF60 || 0x1F300 <= r && r <= 0x1FAFF
}
