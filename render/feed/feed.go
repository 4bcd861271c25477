package feed

import (
	"iter"

	"github.com/standfirst/standfirst/article"
)

// A Feed is a channel of articles. Of its fields a format takes those that it knows; Title and URL are wanted by all.
type Feed struct {
	ID          string // a URI that never changes; empty is Self, else URL
	Title       string
	Description string
	URL         string // of the page that the feed is of
	Self        string // of the feed itself, in the format that is printed
	Lang        string // BCP 47
	Updated     article.Date
	Publisher   *article.Publisher
	Copyright   string
	Icon        string // URL of a square picture
	Podcast     *Podcast

	// The pages of a feed (RFC 5005), and where its readers may be told of news (WebSub), as URLs.
	Next, Previous, First, Last string
	Hub                         string

	// Articles are the items, the newest first. The sequence is gone through once for each call.
	Articles iter.Seq[*article.Article]
}

// A Podcast is what a feed of recordings says of itself.
type Podcast struct {
	GUID     string   // of podcast:guid, a UUID
	Category []string // of Apple's list, the main one first, a subcategory behind "/": "News/Tech News"
	Explicit bool
	Serial   bool   // to be heard in order
	Owner    string // e-mail address
	Licence  string // by its SPDX name, or a URL
}

// Of returns the sequence of the given articles.
func Of(articles ...*article.Article) iter.Seq[*article.Article] {
	return func(yield func(*article.Article) bool) {
		for _, a := range articles {
			if !yield(a) {
				return
			}
		}
	}
}

// orEmpty returns the feed, or an empty one in place of none.
func (f *Feed) orEmpty() *Feed {
	if f == nil {
		return new(Feed)
	}
	return f
}

// articles yields the articles with their numbers; nil is an empty one.
func (f *Feed) articles() iter.Seq2[int, *article.Article] {
	return func(yield func(int, *article.Article) bool) {
		if f.Articles == nil {
			return
		}
		i := 0
		for a := range f.Articles {
			if a == nil {
				a = new(article.Article)
			}
			if !yield(i, a) {
				return
			}
			i++
		}
	}
}
