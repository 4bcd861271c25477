package shorten

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// Run returns the longest beginning of a text that fits: whole sentences where they are at least half of what words would
// be, else words and an ellipsis (a first word that is too long is cut within); nil where nothing fits. Marks and links stay
// around what is left of them. What it looks at goes by what fits, not by how long the text is.
func Run(l *locale.Locale, text article.Inlines, fits func(article.Inlines) bool) article.Inlines {
	whole := plain(text)
	reach := 64 // in bytes: so much does not fit
	for reach < len(whole) && fits(Prefix(text, reach)) {
		reach *= 2
	}
	if reach >= len(whole) && fits(text) {
		return text
	}
	// A sentence and a word end where they do by what follows them.
	whole = strings.ToValidUTF8(whole[:min(len(whole), 2*reach)], "")
	var ends []int
	end := 0
	for s := range l.Sentences(whole) {
		if end += len(s); end > reach {
			break
		}
		ends = append(ends, end)
	}
	sentences := most(len(ends), func(n int) bool { return fits(Prefix(text, ends[n-1])) })
	worded := func(n int) (article.Inlines, int) {
		kept := strings.TrimSuffix(string(l.AppendTruncated(nil, whole, n)), l.Ellipsis())
		kept = strings.TrimRight(kept, "\u2069")
		return append(Prefix(text, len(kept)), &article.Text{Value: l.Ellipsis()}), len(kept)
	}
	run, length := worded(most(len(whole), func(n int) bool {
		run, _ := worded(n)
		return fits(run)
	}))
	if sentences > 0 && ends[sentences-1] >= length/2 {
		return Prefix(text, ends[sentences-1])
	}
	if length == 0 {
		return nil
	}
	return run
}

// plain returns what Prefix counts.
func plain(text article.Inlines) string {
	var b strings.Builder
	for _, n := range text {
		b.WriteString(article.Inlines{n}.Plain())
	}
	return b.String()
}
