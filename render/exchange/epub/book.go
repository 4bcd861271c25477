package epub

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
)

// A Book is what one EPUB holds. What is not stated is taken from the articles where all of them agree, and is left out
// otherwise. Writing does not change it.
type Book struct {
	// Title is the name of the book or issue. Empty is the headline of the one article, or the publisher's name, else the
	// locale's word for "untitled".
	Title string
	// Lang is the BCP 47 tag of the book's main language. Empty is that of the articles, each once; where none states any,
	// it is "und".
	Lang string
	// ID identifies the book in all its releases: a URI, such as "urn:uuid:…", "urn:isbn:…" or a URL. Without one, the
	// package comment says what it is.
	ID          string
	Description string // plain text; empty is the standfirst of the one article
	Publisher   string // empty is the name of the articles' publisher
	// Modified is when the book last changed, with its time of day; zero is the latest date of the articles.
	Modified article.Date
	// Cover is the picture on the cover; nil is the hero of the one article.
	Cover *article.Image
	// Articles are its articles, in the order of reading. A nil one is empty.
	Articles []*article.Article
	// Cues are, by the place of an article, where its text is heard in the recording that is its Audio; nil where there is
	// no read-along. There may be fewer of them than articles.
	Cues [][]speech.Cue
}

// at returns an article of the book, which is never nil.
func (b *Book) at(i int) *article.Article {
	if b.Articles[i] == nil {
		return new(article.Article)
	}
	return b.Articles[i]
}

// sole returns the one article, or nil where there are more or none.
func (b *Book) sole() *article.Article {
	if len(b.Articles) != 1 {
		return nil
	}
	return b.at(0)
}

// shared returns what all articles state alike, or "".
func (b *Book) shared(of func(*article.Article) string) string {
	text := ""
	for i := range b.Articles {
		t := of(b.at(i))
		if t == "" || i > 0 && t != text {
			return ""
		}
		text = t
	}
	return text
}

// publisher returns who publishes the book, or "".
func (b *Book) publisher() string {
	if name := furniture.Line(b.Publisher); name != "" {
		return name
	}
	return b.shared(func(a *article.Article) string {
		if a.Publisher == nil {
			return ""
		}
		return furniture.Line(a.Publisher.Name)
	})
}

// name returns the title of the book, or "".
func (b *Book) name() string {
	if title := furniture.Line(b.Title); title != "" {
		return title
	}
	if a := b.sole(); a != nil {
		return furniture.Line(a.Headline.Plain())
	}
	return b.publisher()
}

// title returns the title of the book, or the word for none.
func (b *Book) title(l *locale.Locale) string {
	if name := b.name(); name != "" {
		return name
	}
	return l.Label(locale.LabelUntitled)
}

// undetermined is the tag of a language that is not known (RFC 5646, section 4.1).
const undetermined = "und"

// languages returns the languages of the book, the main one first.
func (b *Book) languages() []string {
	var all []string
	seen := make(map[string]bool)
	add := func(tag string) {
		if wellFormed(tag) && !seen[strings.ToLower(tag)] {
			seen[strings.ToLower(tag)] = true
			all = append(all, tag)
		}
	}
	add(b.Lang)
	for i := range b.Articles {
		add(b.at(i).Lang)
	}
	if len(all) == 0 {
		return []string{undetermined}
	}
	return all
}

// modified returns when the book last changed, in UTC and to the second, or the zero time.
func (b *Book) modified() time.Time {
	if t, ok := moment(b.Modified); ok {
		return t
	}
	var last time.Time
	for i := range b.Articles {
		a := b.at(i)
		for _, d := range [...]article.Date{a.Published, a.Updated} {
			if t, ok := moment(d); ok && t.After(last) {
				last = t
			}
		}
	}
	return last
}

// moment returns a date as the format can write it, and whether it can: to the second, in the years 1 to 9999.
func moment(d article.Date) (time.Time, bool) {
	t := d.Time.UTC().Truncate(time.Second)
	return t, d.HasTime() && t.Year() >= 1 && t.Year() <= 9999
}

// identifier returns the book's identifier, and whether the host stated it.
func (b *Book) identifier() (id string, stated bool) {
	if id := furniture.Line(b.ID); identifies(id) {
		return id, true
	}
	h := sha256.New()
	part := func(s string) { h.Write(append([]byte(s), 0)) }
	part("standfirst/epub")
	part(furniture.Line(b.Title))
	part(b.Lang)
	for i := range b.Articles {
		a := b.at(i)
		switch {
		case a.URL != "":
			part("url " + a.URL)
		case a.ID != "":
			part("id " + a.ID)
		default:
			sum := article.Digest(a)
			part("digest " + hex.EncodeToString(sum[:]))
		}
	}
	u := h.Sum(nil)[:16]
	u[6] = u[6]&0x0F | 0x80 // version 8: a layout of our own
	u[8] = u[8]&0x3F | 0x80
	x := hex.EncodeToString(u)
	return "urn:uuid:" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:], false
}

// identifies reports whether an ID is a URI, and a UUID where it says that it is one.
func identifies(id string) bool {
	scheme, rest, ok := strings.Cut(id, ":")
	if !ok || rest == "" || !gate.Clean(id) || strings.ContainsAny(id, " \"<>\\^`{|}") {
		return false
	}
	for i, c := range []byte(scheme) {
		if letter := 'a' <= c|0x20 && c|0x20 <= 'z'; !letter && (i == 0 || !('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return false
		}
	}
	if u, ok := strings.CutPrefix(strings.ToLower(id), "urn:uuid:"); ok {
		return uuid(u)
	}
	return scheme != ""
}

// uuid reports whether s is a UUID in lower case (RFC 9562, section 4).
func uuid(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case i == 8 || i == 13 || i == 18 || i == 23:
			if c != '-' {
				return false
			}
		case '0' <= c && c <= '9', 'a' <= c && c <= 'f':
		default:
			return false
		}
	}
	return true
}
