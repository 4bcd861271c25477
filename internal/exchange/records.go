package exchange

import "github.com/standfirst/standfirst/article"

// Records are the names under which the JSON form has records or lists of them, with what one of them is called.
var Records = map[string]string{
	"sources": "source", "attribution": "credit", "renditions": "rendition", "tracks": "track", "chapters": "chapter", "tags": "tag",
	"advisories": "advisory", "related": "related", "editions": "edition", "corrections": "correction", "columns": "column",
	"headlines": "headlines", "publisher": "publisher", "agent": "agent", "hero": "image", "poster": "image", "image": "image", "thumbnail": "image",
	"logo": "image", "audio": "audio", "promo": "promo", "access": "access", "discussion": "discussion", "rights": "rights", "focus": "focus",
}

// Runs are the names under which the article's JSON form and its records have runs of text.
var Runs = map[string]bool{
	"kicker": true, "headline": true, "standfirst": true, "tagline": true, "about": true, "bio": true, "caption": true, "usage": true, "prompt": true, "text": true,
}

// Joined returns the inline at run[i], which is there; of a text, it and those that go on behind it; and where that ends.
func Joined(run article.Inlines, i int) (article.Inline, int) {
	first, ok := run[i].(*article.Text)
	if !ok || !Plain(first.Meta) {
		return run[i], i
	}
	all := first.Value
	for i+1 < len(run) {
		t, ok := run[i+1].(*article.Text)
		if !ok || t != nil && !Plain(t.Meta) {
			break
		}
		if t != nil {
			all += t.Value
		}
		i++
	}
	if all == first.Value {
		return first, i
	}
	return &article.Text{Value: all}, i
}
