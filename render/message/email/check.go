package email

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a newsletter wants and the printer, the envelope or the articles lack, or have too much of. A nil envelope
// is not asked about: it is for hosts that use the parts alone. A problem that is Fatal makes a message that RFC 5322 does not allow.
// Paths begin with "envelope.", "printer." or, where there are several articles, with "articles[i].".
func (p *Printer) Check(e *Envelope, articles ...*article.Article) []render.Problem {
	r := report{p: p}
	if e != nil {
		r.envelope(e)
	}
	r.footer(e != nil)
	if len(articles) == 0 {
		articles = []*article.Article{nil}
	}
	for i, a := range articles {
		if a == nil {
			a = new(article.Article)
		}
		at := ""
		if len(articles) > 1 {
			at = "articles[" + strconv.Itoa(i) + "]."
		}
		r.article(a, at)
	}
	r.size(articles)
	return r.all
}

// A report gathers problems.
type report struct {
	p   *Printer
	all []render.Problem
}

func (r *report) add(fatal bool, code render.ProblemCode, path, detail string) {
	r.all = append(r.all, render.Problem{Code: code, Path: path, Detail: detail, Fatal: fatal})
}

func (r *report) envelope(e *Envelope) {
	switch {
	case e.From.Address == "":
		r.add(true, render.Missing, "envelope.from", "a message has to say whom it is from")
	case !validAddress(e.From.Address):
		r.add(true, render.Refused, "envelope.from", "the address is not of the form local@domain in ASCII")
	}
	if e.ReplyTo.Address != "" && !validAddress(e.ReplyTo.Address) {
		r.add(false, render.Refused, "envelope.replyTo", "the address is not of the form local@domain in ASCII")
	}
	if len(e.To) == 0 {
		r.add(false, render.Missing, "envelope.to", "whoever sends the message has to say whom it is for")
	}
	for i := range e.To {
		if !validAddress(e.To[i].Address) {
			r.add(false, render.Refused, "envelope.to["+strconv.Itoa(i)+"]", "the address is not of the form local@domain in ASCII")
		}
	}
	switch {
	case e.Date.IsZero():
		r.add(true, render.Missing, "envelope.date", "a message has to say when it was written")
	case e.date() == "":
		r.add(true, render.Refused, "envelope.date", "the year cannot be written in a message")
	}
	if e.id("x") == "" {
		if e.MessageID == "" && e.Domain == "" {
			r.add(false, render.Missing, "envelope.messageID", "without an ID, or a domain to derive one from, replies do not find the message")
		} else {
			r.add(false, render.Refused, "envelope.messageID", "the ID or the domain is not of the form that a message takes")
		}
	}
	if n := len([]rune(furniture.Line(e.Subject))); n > maxSubject {
		r.add(false, render.TooLong, "envelope.subject", fmt.Sprintf("of the %d characters at most %d go out", n, maxSubject))
	}
}

func (r *report) footer(headers bool) {
	switch p := r.p; {
	case p.UnsubscribeURL == "":
		r.add(false, render.Missing, "printer.unsubscribeURL", "readers of a newsletter have to be able to leave it")
	case furniture.Reachable(p.UnsubscribeURL) == "":
		r.add(false, render.Refused, "printer.unsubscribeURL", "the address cannot go out")
	case headers && p.unsubscribe() == "":
		r.add(false, render.TooLong, "printer.unsubscribeURL", "the address does not go into the List-Unsubscribe header")
	case headers && !strings.HasPrefix(p.unsubscribe(), "https://"):
		r.add(false, render.Missing, "printer.unsubscribeURL", "one click unsubscribes by an https address alone (RFC 8058)")
	}
	if r.p.ViewURL == "" {
		r.add(false, render.Missing, "printer.viewURL", "readers whose program shows no HTML have nowhere to go")
	} else if furniture.Reachable(r.p.ViewURL) == "" {
		r.add(false, render.Refused, "printer.viewURL", "the address cannot go out")
	}
	if len(lines(r.p.PostalAddress)) == 0 {
		r.add(false, render.Missing, "printer.postalAddress", "many laws want the sender's address in a newsletter")
	}
}

func (r *report) article(a *article.Article, at string) {
	if a.Headline.Empty() {
		r.add(false, render.Missing, at+"headline", "the article is called untitled")
	}
	if !gate.Tag(a.Lang) {
		r.add(false, render.Missing, at+"lang", "without the language of the text, readers' software has to guess it")
	}
	if furniture.Reachable(a.URL) == "" {
		code := render.Missing
		if a.URL != "" {
			code = render.Refused
		}
		r.add(false, code, at+"url", "nothing leads to the rest of the article, nor to it from a digest")
	}
	s := r.p.setter(a)
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			if n.Alt == "" && !n.Decorative {
				r.add(false, render.Missing, at+path.String()+".alt", "the picture says nothing where pictures are not shown, as in many mailboxes")
			}
			_, file := s.pick(n.Renditions, 0)
			switch {
			case file == nil:
				r.add(false, render.Refused, at+path.String()+".renditions", "no file of the picture has a whole address")
			case file.Width <= 0 || file.Height <= 0:
				r.add(false, render.Missing, at+path.String()+".renditions", "Outlook cannot size a picture without its width and height")
			case file.Type == "image/webp" || file.Type == "image/avif" || file.Type == "image/svg+xml":
				r.add(false, render.Refused, at+path.String()+".renditions", "Outlook on Windows shows JPEG, PNG and GIF alone")
			}
		case *article.Link:
			if furniture.Reachable(n.URL) == "" {
				r.add(false, render.Refused, at+path.String()+".url", "the address is not whole, or may not go out: it leads nowhere from a mailbox")
			}
		}
	}
}

// size names what was cut, and a page that is too large even so.
func (r *report) size(articles []*article.Article) {
	is, page := r.p.issue(nil, articles)
	if n := len(page); n > r.p.limit() {
		r.add(false, render.TooLong, "", fmt.Sprintf("the HTML part takes %d bytes, of which mail programs may cut off those beyond %d: names or addresses are too long", n, r.p.limit()))
	}
	if len(articles) > len(is.pieces) {
		r.add(false, render.TooMany, "articles", fmt.Sprintf("of %d articles %d stand there with their text, %d in the index", len(articles), len(is.pieces), len(is.told)))
	}
	for _, x := range is.pieces {
		if len(articles) == 1 && x.cut {
			r.add(false, render.TooLong, "body", fmt.Sprintf("the body is cut after block %d: the HTML part is held under %d bytes", max(len(x.body)-1, 0), r.p.limit()))
		}
	}
}
