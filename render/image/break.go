package image

import (
	"strings"
	"unicode"
)

// joiner keeps the characters beside it on one line. No font shows it.
const joiner = '\u2060'

// together returns a text in which no line ends within a phrase, though its script is written without spaces, or may break
// within words as Korean may: lines end at spaces and punctuation and, unless mixed, where a word of another script begins or
// ends.
func together(text string, mixed bool) string {
	var b strings.Builder
	var before rune
	for _, r := range text {
		same := phrasal(before) && phrasal(r)
		if mixed {
			same = (phrasal(before) || phrasal(r)) && wordly(before) && wordly(r)
		}
		if same && !unicode.IsMark(r) && !stacks(before) && r != 'ำ' && r != 'ຳ' {
			b.WriteRune(joiner)
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// phrasal reports whether a character is of a script whose lines may end at any of its characters.
func phrasal(r rune) bool {
	return anywhere(r) || unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

func wordly(r rune) bool { return phrasal(r) || unicode.IsLetter(r) || unicode.IsDigit(r) }

// cut reports whether a line ends within a word, or within what is to stay together.
func cut(p paragraph, lines []line) bool {
	for _, l := range lines[:max(len(lines)-1, 0)] {
		end := 0
		for _, run := range l.runs {
			end = max(end, run.Runes.Offset+run.Runes.Count)
		}
		if end == 0 || end >= len(p.text) {
			continue
		}
		a, b := p.text[end-1], p.text[end]
		if a == joiner || b == joiner || (wordly(a) || unicode.IsMark(a)) && wordly(b) && !anywhere(a) && !anywhere(b) {
			return true
		}
	}
	return false
}

// anywhere reports whether a line may end at a character of its script, as one of Chinese.
func anywhere(r rune) bool {
	return r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// stacks reports whether a sign puts the consonant behind it below the one before.
func stacks(r rune) bool { return r == '\u17D2' || r == '\u1039' }

// hold returns a text as its lines may end: not before a dash, nor between a number and its groups or what French sets
// apart by a space; and in scripts that are written without spaces, between syllables.
func hold(text string) string {
	runes := []rune(text)
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return 0
		}
		return runes[i]
	}
	begin, end := strings.Index(text, "« "), strings.Index(text, " »")
	french := begin >= 0 && begin < end // elsewhere these marks stand the other way
	spaced := !strings.ContainsRune(text, '\u200b') && !strings.ContainsRune(text, joiner)
	var b strings.Builder
	for i, r := range runes {
		if r == ' ' && (strings.ContainsRune("–—:;!?%", at(i+1)) || french && (at(i-1) == '«' || at(i+1) == '»') || unicode.IsDigit(at(i-1)) && group(runes[i+1:])) {
			r = '\u00a0'
		} else if spaced && i > 0 && syllable([4]rune{at(i - 1), r, at(i + 1), at(i + 2)}) {
			b.WriteRune('\u200b')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// group reports whether a text begins with three digits and no more.
func group(text []rune) bool {
	n := 0
	for n < len(text) && unicode.IsDigit(text[n]) {
		n++
	}
	return n == 3
}

// syllable reports whether a syllable begins with the second of some characters, as far as its neighbours tell: with a vowel that
// is written before its consonant, or with a consonant that carries a sign.
func syllable(text [4]rune) bool {
	if text[1] >= 'ກ' && text[1] <= 'ໄ' { // Lao is ordered as Thai is
		for i := range text {
			text[i] -= 'ກ' - 'ก'
		}
	}
	before, r, next := text[0], text[1], text[2]
	if !unicode.IsLetter(before) && !unicode.IsMark(before) || stacks(before) {
		return false
	}
	carries := unicode.IsMark(next) && text[3] != silent && next != silent || strings.ContainsRune("ะาำ", next)
	leading := before >= 'เ' && before <= 'ไ'
	switch {
	case r >= 'เ' && r <= 'ไ':
		return !leading
	case r >= 'ก' && r <= 'ฮ':
		joins := strings.ContainsRune("รลว", r) && strings.ContainsRune("กขคจซตทปผพศส", before)
		return carries && !leading && !joins && before != 'ห' && !(before == 'อ' && r == 'ย')
	case r >= 'ក' && r <= 'អ':
		return unicode.IsMark(next) && next != '\u17CB' && next != '\u17CD'
	case r >= 'က' && r <= 'အ':
		return next != '\u103A' && next != '\u1039' && unicode.Is(unicode.Myanmar, next)
	}
	return false
}

// silent is the sign above a letter of Thai that is not said.
const silent = '\u0E4C'
