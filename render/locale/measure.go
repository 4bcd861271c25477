package locale

import "github.com/standfirst/standfirst/article"

// ReadingTime returns how many minutes the article takes to read, by the pace of its language; at least 1 where it has
// words at all.
func ReadingTime(a *article.Article) int { return 1 }

// AppendTruncated appends at most limit characters (grapheme clusters) of s, cut at the end of a word where the script
// has spaces, and with the locale's ellipsis, which counts, where anything was cut.
func (l *Locale) AppendTruncated(dst []byte, s string, limit int) []byte { return append(dst, s...) }

// AppendExcerpt appends a summary of at most limit characters: the standfirst, or else the first paragraphs, cut at
// the end of a sentence where that leaves at least half, else at the end of a word.
func (l *Locale) AppendExcerpt(dst []byte, a *article.Article, limit int) []byte { return dst }

// Monogram returns one to three letters for a name in any script: "ZK" for "Zhemal Khamidun".
func Monogram(name string) string { return "" }

// AppendSlug appends s as an anchor or a path segment in its own script: lower case, NFC, words joined by hyphens.
func AppendSlug(dst []byte, s string) []byte { return append(dst, s...) }

// Anchors are the anchors of an article's headings and updates: unique in the article, stable when other headings are
// added after them, and equal for equal articles.
type Anchors struct {
	entries []Entry
}

// An Entry is a heading, or an update with a headline, in the order of the text.
type Entry struct {
	Level  int // 2 to 6
	Text   article.Inlines
	Anchor string
	Node   article.Node // the *Heading or *Update
}

// NewAnchors computes the anchors of the whole article. A node's own Meta.ID is its anchor; others come from their text.
func NewAnchors(a *article.Article) Anchors { return Anchors{} }

// Of returns the anchor of a heading or update of the article, or "".
func (x Anchors) Of(n article.Node) string { return "" }

// Entries returns the table of contents.
func (x Anchors) Entries() []Entry { return x.entries }

// Match returns the index of the edition that serves best, by the value of an Accept-Language header or a single BCP 47
// tag; and whether it is a match at all. Without one it returns 0.
func Match(accept string, editions []string) (int, bool) { return 0, false }
