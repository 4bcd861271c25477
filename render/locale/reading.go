package locale

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// A pace is how much of a language's text is read in a minute.
type pace struct {
	language string
	words    int
}

// paces are the words a minute of languages that set spaces between them. English readers take in 238 (a figure from
// practice); the others are such that the same report takes as long in each, by the editions in testdata/parallel.txtar
// and of the samples.
var paces = [...]pace{
	{"af", 253}, {"am", 179}, {"ar", 194}, {"az", 181}, {"be", 185}, {"bg", 209}, {"bn", 191}, {"ca", 255},
	{"cs", 187}, {"cy", 244}, {"da", 221}, {"de", 223}, {"el", 240}, {"en", 238}, {"es", 250}, {"et", 168},
	{"eu", 177}, {"fa", 232}, {"fi", 169}, {"fil", 247}, {"fr", 257}, {"ga", 260}, {"gl", 224}, {"gu", 208},
	{"he", 164}, {"hi", 255}, {"hr", 200}, {"hu", 210}, {"hy", 195}, {"id", 208}, {"is", 205}, {"it", 246},
	{"ka", 163}, {"kk", 169}, {"kn", 159}, {"ko", 170}, {"ky", 175}, {"lt", 171}, {"lv", 183}, {"mk", 202},
	{"ml", 136}, {"mn", 178}, {"mr", 192}, {"ms", 204}, {"nb", 216}, {"ne", 172}, {"nl", 236}, {"nn", 216},
	{"no", 216}, {"or", 186}, {"pa", 251}, {"pl", 178}, {"ps", 254}, {"pt", 235}, {"ro", 239}, {"ru", 192},
	{"si", 197}, {"sk", 185}, {"sl", 198}, {"so", 251}, {"sq", 237}, {"sr", 206}, {"sv", 217}, {"sw", 212},
	{"ta", 167}, {"te", 160}, {"tr", 166}, {"uk", 187}, {"ur", 266}, {"uz", 206}, {"vi", 286}, {"yo", 309},
	{"zu", 161},
}

// Paces by the character: of Han and kana text; of the scripts of South-East Asia, where a word has no bounds; and of the
// languages that paces lacks.
const (
	hanPace      = 341
	kanaPace     = 506
	thaiPace     = 1040
	laoPace      = 1120
	khmerPace    = 1230
	burmesePace  = 1500
	anyPace      = 1300
	englishWords = 238
)

// ReadingTime returns how many minutes the article takes to read, by the pace of its language; at least 1 where it has
// words at all, else 0. Editions of one article agree to within some fifteen per cent.
func ReadingTime(a *article.Article) int {
	if a == nil {
		return 0
	}
	n := article.Measure(a)
	if n.Words+n.CJK == 0 {
		return 0
	}
	return max(1, (thousandths(a.Lang, n)+500)/1000)
}

// thousandths returns how many thousandths of a minute so much text takes: no floating point decides between two minutes.
func thousandths(lang string, n article.Count) int {
	language, _, _ := strings.Cut(strings.ToLower(lang), "-")
	switch language {
	case "ja":
		return n.Words*1000/englishWords + n.CJK*1000/kanaPace
	case "th":
		return n.Characters * 1000 / thaiPace
	case "lo":
		return n.Characters * 1000 / laoPace
	case "km":
		return n.Characters * 1000 / khmerPace
	case "my", "shn", "mnw":
		return n.Characters * 1000 / burmesePace
	case "", "zh", "yue", "und":
		return n.Words*1000/englishWords + n.CJK*1000/hanPace
	}
	for i := range paces {
		if paces[i].language == language {
			return n.Words*1000/paces[i].words + n.CJK*1000/hanPace
		}
	}
	return (n.Characters-n.CJK)*1000/anyPace + n.CJK*1000/hanPace
}

// spokenWords is how many words of English a newsreader says in a minute.
const spokenWords = 150

// SpokenTime estimates how long a text takes to be read aloud, by the pace of its language. It is for planning: voices
// differ by a third and more.
func SpokenTime(text, lang string) time.Duration {
	n := thousandths(lang, article.MeasureText([]byte(text)))
	return time.Duration(n) * time.Minute / 1000 * englishWords / spokenWords
}
