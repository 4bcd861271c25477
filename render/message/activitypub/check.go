package activitypub

import (
	"fmt"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Shown is the number of attachments that Mastodon shows of a post.
const Shown = 4

// Check returns what servers want and the article or the printer lacks, or has too much of. An object is printed all the
// same: without an id it is an anonymous object (ActivityStreams 2.0, section 2.1), which a server cannot refer to.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	if s.id() == "" {
		report(render.Missing, "url", "without an address of its own the object has no id, and no server can refer to it")
	}
	if furniture.Absolute(p.Actor) == "" {
		report(render.Missing, "attributedTo", "the printer has no Actor, so the object names none, and servers refuse it")
	}
	if len(p.To)+len(p.Cc) == 0 {
		report(render.Missing, "to", "the printer has no To or Cc, so the activity around the object has to say whom it is for")
	}
	if s.A.Headline.Empty() {
		report(render.Missing, "headline", "the object is called untitled")
	}
	if !tagged(s.A.Lang) {
		report(render.Missing, "lang", "without a language there is no contentMap, and readers' software has to guess")
	}
	if moment(s.A.Published) == "" {
		report(render.Missing, "published", "the object has no time, since the time of day is not stated")
	}
	for i := range s.A.Tags {
		if furniture.Absolute(s.A.Tags[i].URL) == "" {
			report(render.Missing, "tags["+strconv.Itoa(i)+"].url", "the hashtag leads nowhere")
		}
	}
	for path, n := range article.All(s.A) {
		if b, ok := n.(*article.Image); ok && b.Alt == "" && !b.Decorative {
			report(render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it")
		}
	}
	if n := len(s.media()); n > Shown && p.Note {
		report(render.TooMany, "body", fmt.Sprintf("Mastodon shows %d of the %d attachments", Shown, n))
	}
	if !p.Short && len(p.append(nil, a)) > MaxObject {
		report(render.TooLong, "body", fmt.Sprintf("the object is larger than %d bytes: the content is cut, and leads to the rest", MaxObject))
	}
	if p.Short {
		if n := characters(s.content(p.Note, true)); n > s.limit() {
			report(render.TooLong, "attribution", fmt.Sprintf("even its shortest form, with the way to the article, takes %d characters, where the content has %d", n, s.limit()))
		}
	}
	return all
}
