package main

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
)

// inFeed is how many articles a feed has.
const inFeed = 50

// A form is a form of feed.
type form struct {
	Name, Title, Media string
	format             feed.Format
	append             func(p *feed.Printer, dst []byte, f *feed.Feed) []byte
}

var feeds = []form{
	{"rss.xml", "RSS", feed.MediaRSS, feed.RSS, (*feed.Printer).AppendRSS},
	{"atom.xml", "Atom", feed.MediaAtom, feed.Atom, (*feed.Printer).AppendAtom},
	{"feed.json", "JSON Feed", feed.MediaJSON, feed.JSON, (*feed.Printer).AppendJSON},
}

// feed answers with what is new, in all languages or in the one that is asked for.
func (r *room) feed(w http.ResponseWriter, req *http.Request) error {
	i := slices.IndexFunc(feeds, func(f form) bool { return f.Name == req.PathValue("form") })
	if i < 0 {
		return errNone
	}
	lang := req.URL.Query().Get("lang")
	if known, err := r.store.Languages(req.Context()); err != nil || lang != "" && !slices.Contains(known, lang) {
		return cmp.Or(err, errNone)
	}
	f, err := r.channel(req, lang, feeds[i].Media == feed.MediaAtom)
	if err != nil {
		return err
	}
	f.Self = r.base + "/feed/" + feeds[i].Name
	if lang != "" {
		f.Self += "?lang=" + url.QueryEscape(lang)
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=300")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Content-Type", feeds[i].Media+"; charset=utf-8")
	p := &feed.Printer{ImageURL: r.absolute, HookVersion: r.base}
	if unchanged(w, req, p.Digest(f, feeds[i].format)) {
		return nil
	}
	w.Write(feeds[i].append(p, nil, f)) // an error is the reader's, who has left
	return nil
}

// channel returns what a feed holds. With moments, an article that states its date to the day alone gets, as its change,
// the moment at which it came to be here as it is: Atom leaves out what has none.
func (r *room) channel(req *http.Request, lang string, moments bool) (*feed.Feed, error) {
	pieces, err := r.store.Latest(req.Context(), lang, inFeed)
	if err != nil {
		return nil, err
	}
	var articles []*article.Article
	f := &feed.Feed{ID: r.base + "/", Title: r.house.Name, Description: "What is new in " + r.house.Name + ".", URL: r.base + "/", Lang: lang, Publisher: r.house}
	for _, p := range pieces {
		editions, err := r.store.Editions(req.Context(), p.Work)
		if err != nil {
			return nil, err
		}
		a := free(r.public(p, editions))
		if moments && !a.Published.HasTime() && !a.Updated.HasTime() {
			a.Updated = article.At(p.Changed)
		}
		articles = append(articles, a)
		f.Updated = later(later(f.Updated, a.Published), a.Updated)
	}
	f.Articles = feed.Of(articles...)
	return f, nil
}

func later(a, b article.Date) article.Date {
	if b.Time.After(a.Time) {
		return b
	}
	return a
}

// free cuts an article to what everyone may read of it, since a feed prints all that it is given.
func free(a *article.Article) *article.Article {
	if part, less := render.Preview(a); less {
		from, to := part.Bounds(len(a.Body))
		rest := locale.For(a.Lang).Label(locale.LabelSubscribersOnly)
		a.Body = append(a.Body[from:to:to], &article.Paragraph{Text: article.Plain(rest)})
	}
	return a
}

// oembed answers those who would show an article within their own pages (https://oembed.com).
func (r *room) oembed(w http.ResponseWriter, req *http.Request) error {
	q := req.URL.Query()
	address, below := strings.CutPrefix(q.Get("url"), r.base+"/a/")
	address, _, _ = strings.Cut(address, "?")
	address, _, _ = strings.Cut(address, "#")
	work, lang, _ := strings.Cut(address, "/")
	var err error
	if work, err = url.PathUnescape(work); err != nil || !below {
		return errNone
	}
	if lang, err = url.PathUnescape(lang); err != nil {
		return errNone
	}
	if lang == "" {
		all, err := r.store.Editions(req.Context(), work)
		if err != nil {
			return err
		}
		if len(all) == 0 {
			return errNone
		}
		lang = all[0].Lang
	}
	req.SetPathValue("work", work)
	req.SetPathValue("lang", lang)
	a, _, err := r.readable(req)
	if err != nil {
		return err
	}
	o := &head.OEmbed{Site: r.house.Name, ImageURL: r.absolute, CacheAge: time.Hour}
	for name, to := range map[string]*int{"maxwidth": &o.MaxWidth, "maxheight": &o.MaxHeight} {
		if given := q.Get(name); given != "" {
			if *to, err = strconv.Atoi(given); err != nil || *to < 1 {
				r.fail(w, req, http.StatusBadRequest, name+" is a number of pixels.")
				return nil
			}
		}
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	h.Set("Access-Control-Allow-Origin", "*")
	format := cmp.Or(q.Get("format"), "json")
	if format != "json" && format != "xml" {
		r.fail(w, req, http.StatusNotImplemented, "The formats are json and xml.")
		return nil
	}
	if unchanged(w, req, render.NewDigest(nil, "oembed", o.Digest(a, r.base), format)) {
		return nil
	}
	if format == "xml" {
		h.Set("Content-Type", "text/xml; charset=utf-8")
		w.Write(o.AppendXML(nil, a))
	} else {
		h.Set("Content-Type", "application/json; charset=utf-8")
		w.Write(o.AppendJSON(nil, a))
	}
	return nil
}
