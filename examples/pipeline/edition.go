package main

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/markdown"
)

// A newsroom makes editions of sources.
type newsroom struct {
	house    article.Publisher
	model    Model
	reviewer Reviewer
	voice    Voice
	dir      string
	now      time.Time
	log      io.Writer
}

// begin takes the recorded source all the way to the surfaces.
func (n *newsroom) begin(ctx context.Context, lang string) error {
	page, err := recorded.ReadFile("recorded/source.html")
	if err != nil {
		return err
	}
	source, report, err := new(sanitize.Door).Page(page)
	if err != nil {
		return err
	}
	n.tell("source", report)
	draft, report, err := n.retell(ctx, source, "lighthouse", lang)
	if err != nil {
		return err
	}
	n.tell("answer", report)
	a, err := n.review(ctx, draft, report)
	if err != nil {
		return err
	}
	return n.publish(ctx, a)
}

// tell tells the editor what the door did.
func (n *newsroom) tell(what string, r *sanitize.Report) {
	for _, e := range r.Entries {
		fmt.Fprintf(n.log, "%s: %s %s: %s %s\n", what, e.Action, e.Code, e.Where, e.Detail)
	}
}

// retell has the model retell a source, and returns the draft with all that is known of how it came to be. The answer comes in
// by the door, and with less than a page: the links that the source has, and no pictures, since an address can carry words out.
func (n *newsroom) retell(ctx context.Context, source *article.Article, name, lang string) (*article.Article, *sanitize.Report, error) {
	answer, err := n.model.Answer(ctx, ask(source, name, lang))
	if err != nil {
		return nil, nil, err
	}
	var known []string
	for _, node := range article.All(source) {
		if link, ok := node.(*article.Link); ok {
			known = append(known, link.URL)
		}
	}
	door := &sanitize.Door{Lang: lang, Link: func(address string) string {
		if slices.Contains(known, address) {
			return address
		}
		return ""
	}}
	text, report, err := markdown.Article(door, []byte(answer))
	if err != nil {
		return nil, nil, err
	}
	text = article.Rewrite(text, article.Rewriter{
		Image: func(_ article.Path, i *article.Image) bool {
			address := ""
			if len(i.Renditions) > 0 {
				address = i.Renditions[0].URL
			}
			report.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeImage, Where: "img", Detail: address})
			return false
		},
		Inline: func(_ article.Path, i article.Inline) []article.Inline {
			if picture, ok := i.(*article.InlineImage); ok {
				report.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeImage, Where: "img", Detail: picture.URL})
				return nil
			}
			return []article.Inline{i}
		},
	})
	a := &article.Article{
		ID: name + "." + lang, URL: n.house.URL + lang + "/" + name, Lang: lang, Publisher: &n.house,
		Headline: text.Headline, Body: text.Body, Published: article.At(n.now.Truncate(time.Second)), Status: article.StatusDraft,
	}
	if len(a.Body) > 1 {
		if first, ok := a.Body[0].(*article.Paragraph); ok {
			a.Standfirst, a.Body = first.Text, a.Body[1:]
		}
	}
	a.Sources = []article.Source{basis(source)}
	for _, s := range source.Sources { // what the source rests on, this rests on too
		if s.URL != source.URL {
			s.ID = "by-way-of-" + s.ID
			a.Sources = append(a.Sources, s)
		}
	}
	a.Attribution = article.Attribution{
		{Role: article.RoleAIProcessing, Agent: article.Agent{Kind: article.Software, Name: n.model.Name()}, Sources: []string{"basis"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: n.house.Name, URL: n.house.URL}},
	}
	if a.Headline.Empty() || len(a.Body) == 0 {
		return nil, nil, errors.New("the answer is no article")
	}
	return a, report, article.Validate(a)
}

// basis returns the source that an article is, for those that rest on it.
func basis(a *article.Article) article.Source {
	s := article.Source{ID: "basis", URL: a.URL, Title: a.Headline.Plain(), Lang: a.Lang, Published: a.Published, Use: article.UseBasis}
	if a.Publisher != nil {
		s.Name = a.Publisher.Name
	}
	if who := a.Authors(); len(who) > 0 {
		s.Author = who[0].Name
	}
	if a.Rights != nil {
		s.Licence = a.Rights.Licence
	}
	s.Name = cmp.Or(s.Name, s.Author, s.URL)
	return s
}

// A Reviewer decides what becomes of a draft.
type Reviewer interface {
	Review(ctx context.Context, draft *article.Article, report *sanitize.Report) (Verdict, error)
}

// A Verdict is what a reviewer says of a draft. That it may be published does not say that a human has read it: only ReadBy
// does.
type Verdict struct {
	Publish bool
	ReadBy  string // the name of the person who has read it and answers for it, or ""
}

// A desk says what the command line says.
type desk struct {
	person string
	reject bool
}

// Review implements [Reviewer].
func (d desk) Review(context.Context, *article.Article, *sanitize.Report) (Verdict, error) {
	return Verdict{Publish: !d.reject, ReadBy: d.person}, nil
}

var errRejected = errors.New("the reviewer has rejected it")

// review asks the reviewer, and returns the article that is to be published.
func (n *newsroom) review(ctx context.Context, draft *article.Article, report *sanitize.Report) (*article.Article, error) {
	v, err := n.reviewer.Review(ctx, article.Clone(draft), report)
	if err != nil {
		return nil, err
	}
	if !v.Publish {
		return nil, errRejected
	}
	a := article.Clone(draft)
	a.Status = article.StatusPublished
	if v.ReadBy != "" {
		a.Attribution = append(unread(a.Attribution), article.Credit{
			Role: article.RoleReviewing, Agent: article.Agent{Kind: article.Person, Name: v.ReadBy},
		})
		return a, n.remember(a)
	}
	return a, nil
}

// unread returns the credits without that of a review.
func unread(all article.Attribution) article.Attribution {
	return slices.DeleteFunc(slices.Clone(all), func(c article.Credit) bool { return c.Role == article.RoleReviewing })
}

// edited takes the edition as an editor has left it. A review was of a text: once that has changed, it holds no more, until
// somebody reads it again.
func (n *newsroom) edited(ctx context.Context) error {
	data, err := os.ReadFile(filepath.Join(n.dir, "edition.json"))
	if err != nil {
		return err
	}
	a, err := article.Decode(data)
	if err != nil {
		return err
	}
	a, report := new(sanitize.Door).Article(a)
	n.tell("edition", report)
	if a.Attribution.Reviewed() {
		read, err := n.remembered()
		if err != nil {
			return err
		}
		if read != said(a) {
			a.Attribution = unread(a.Attribution)
			fmt.Fprintln(n.log, "the text is not the one that was reviewed")
		}
	}
	if a, err = n.review(ctx, a, report); err != nil {
		return err
	}
	return n.publish(ctx, a)
}

// said identifies what a reviewer reads.
func said(a *article.Article) string {
	sum := article.Digest(&article.Article{Headline: a.Headline, Standfirst: a.Standfirst, Body: a.Body})
	return hex.EncodeToString(sum[:])
}

// remember writes down which text was reviewed.
func (n *newsroom) remember(a *article.Article) error {
	data, err := json.Marshal(said(a))
	if err != nil {
		return err
	}
	return put(filepath.Join(n.dir, "reviewed.json"), append(data, '\n'))
}

func (n *newsroom) remembered() (text string, err error) {
	data, err := os.ReadFile(filepath.Join(n.dir, "reviewed.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return text, json.Unmarshal(data, &text)
}
