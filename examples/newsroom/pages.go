package main

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
)

// onPage is how many works a list has on a page.
const onPage = 24

// front answers with the list of what is new, all of it or that with a tag, as cards in the reader's language.
func (r *room) front(w http.ResponseWriter, req *http.Request) error {
	tag, query := req.PathValue("tag"), req.URL.Query()
	page, err := strconv.Atoi(cmp.Or(query.Get("page"), "1"))
	if err != nil || page < 1 || page > 10_000 {
		return errNone
	}
	works, err := r.store.Newest(req.Context(), tag, onPage+1, (page-1)*onPage)
	if err != nil {
		return err
	}
	if len(works) == 0 && (tag != "" || page > 1) {
		return errNone
	}
	accept := req.Header.Get("Accept-Language")
	reader := r.readers.Choose(query.Get("lang"), accept)
	l := locale.For(reader.Lang)

	var chosen []Piece
	more := len(works) > onPage
	for _, editions := range works[:min(len(works), onPage)] {
		chosen = append(chosen, editions[languages(editions).Choose(query.Get("lang"), accept).Index])
	}
	pieces, err := r.store.Load(req.Context(), chosen)
	if err != nil {
		return err
	}
	printer := &html.Printer{Locale: l, ImageURL: local}
	var articles []*article.Article
	settings := []any{pageVersion, l.Tag(), r.base, tag, page, more}
	for _, p := range pieces {
		a := r.public(p, nil)
		articles = append(articles, a)
		settings = append(settings, printer.Digest(a))
	}
	tagName := tag
	for _, a := range articles {
		for _, t := range a.Tags {
			if slugOf(t.Name) == tag {
				tagName = t.Name
			}
		}
	}
	known, err := r.store.Languages(req.Context())
	if err != nil {
		return err
	}
	settings = append(settings, tagName, known)

	h := w.Header()
	h.Set("Vary", "Accept-Language")
	h.Set("Content-Language", reader.ContentLanguage)
	h.Set("Cache-Control", "public, max-age=60")
	if unchanged(w, req, render.NewDigest(nil, "front", settings...)) {
		return nil
	}
	v := r.view(l, cmp.Or(tagName, r.house.Name))
	v.Front, v.Heading = tag == "", v.Title
	v.Feeds = feeds
	if len(articles) > 0 && page == 1 {
		v.Body = fragment.HTML(printer.Card(articles[0], html.Hero))
		articles = articles[1:]
	}
	v.Body += fragment.HTML(printer.Cards(html.Grid, html.Standard, "", articles...))
	other := func(lang string, page int) string {
		q := url.Values{}
		if lang != "" {
			q.Set("lang", lang)
		}
		if page > 1 {
			q.Set("page", strconv.Itoa(page))
		}
		return strings.TrimSuffix(req.URL.Path+"?"+q.Encode(), "?")
	}
	if page > 1 {
		v.Previous = other(query.Get("lang"), page-1)
	}
	if more {
		v.Next = other(query.Get("lang"), page+1)
	}
	for _, lang := range known {
		lang = r.readers.Choose(lang, "").Lang // of English, one entry, whatever its regions
		if slices.ContainsFunc(v.Switch, func(e edition.Entry) bool { return e.Lang == lang }) {
			continue
		}
		v.Switch = append(v.Switch, edition.Entry{Lang: lang, Dir: locale.DirOf(lang), Name: locale.NativeName(lang), URL: other(lang, 1), Current: lang == reader.Lang})
	}
	return send(w, req, http.StatusOK, v)
}

func languages(editions []Piece) *edition.Set {
	var tags []string
	for _, p := range editions {
		tags = append(tags, p.Lang)
	}
	return edition.New(tags...)
}

// negotiated answers with the edition of a work that the browser's languages ask for. Where none does, it is the original,
// with everything around it in the reader's language.
func (r *room) negotiated(w http.ResponseWriter, req *http.Request) error {
	all, err := r.store.Editions(req.Context(), req.PathValue("work"))
	if err != nil {
		return err
	}
	standing := slices.DeleteFunc(slices.Clone(all), func(p Piece) bool { return p.State == "retracted" })
	if len(standing) == 0 {
		standing = all
	}
	if len(standing) == 0 {
		return errNone
	}
	accept := req.Header.Get("Accept-Language")
	choice := languages(standing).Choose("", accept)
	chosen := standing[choice.Index]
	l := locale.For(chosen.Lang)
	if reader := r.readers.Choose("", accept); !choice.Matched && reader.Matched {
		l = locale.For(reader.Lang)
	}
	w.Header().Set("Vary", "Accept-Language")
	w.Header().Set("Content-Location", address(chosen.Work, chosen.Lang))
	return r.show(w, req, chosen, all, l)
}

// edition answers with an edition that is asked for by its language.
func (r *room) edition(w http.ResponseWriter, req *http.Request) error {
	chosen, all, err := r.asked(req)
	if err != nil {
		return err
	}
	return r.show(w, req, chosen, all, locale.For(chosen.Lang))
}

// asked returns the piece that an address names, and all editions of its work.
func (r *room) asked(req *http.Request) (Piece, []Piece, error) {
	all, err := r.store.Editions(req.Context(), req.PathValue("work"))
	if err != nil {
		return Piece{}, nil, err
	}
	i := slices.IndexFunc(all, func(p Piece) bool { return strings.EqualFold(p.Lang, req.PathValue("lang")) })
	if i < 0 {
		return Piece{}, nil, errNone
	}
	return all[i], all, nil
}

// show answers with the page of an article.
func (r *room) show(w http.ResponseWriter, req *http.Request, chosen Piece, all []Piece, l *locale.Locale) error {
	p, err := r.store.Piece(req.Context(), chosen.ID)
	if err != nil {
		return err
	}
	if !p.Public() { // it has gone since it was listed
		return errNone
	}
	a := r.public(p, all)
	part, _ := render.Preview(a)
	printer := &html.Printer{Locale: l, ImageURL: local, Part: part, Omit: html.Editions | html.Masthead}
	heads := r.heads
	heads.Locale = l

	h := w.Header()
	h.Set("Content-Language", p.Lang)
	if links := edition.AppendLinks(nil, a); len(links) > 0 {
		h.Set("Link", string(links))
	}
	if said := render.Disclose(a.Attribution, a.SourceType).Header(); said != "" {
		h.Set("AI-Disclosure", said)
	}
	status := http.StatusOK
	if p.State == "retracted" {
		status = http.StatusGone // with the reason, and without the text
		a.Body, a.Hero, a.Audio = nil, nil, nil
	} else {
		h.Set("Cache-Control", "public, max-age=60")
		if unchanged(w, req, render.NewDigest(a, "page", pageVersion, printer.Digest(a), heads.Digest(a))) {
			return nil
		}
	}
	v := r.view(l, title(a, l))
	v.Article = true
	v.Head = fragment.HTML(heads.Head(a))
	v.Body = fragment.HTML(printer.Article(a))
	if status == http.StatusOK {
		v.Listen = address(p.Work, p.Lang) + "/listen"
	}
	if len(a.Editions) > 0 {
		v.Switch = edition.Switcher(a, l)
	}
	return send(w, req, status, v)
}

func title(a *article.Article, l *locale.Locale) string {
	return cmp.Or(a.Headline.Plain(), l.Label(locale.LabelUntitled))
}

// address returns the address of an edition below the base.
func address(work, lang string) string {
	return "/a/" + url.PathEscape(work) + "/" + url.PathEscape(lang)
}

// public gives an article that has been read from the store what hangs on this site: its addresses, its editions, and no
// media of other sites.
func (r *room) public(p *Piece, all []Piece) *article.Article {
	a := atHome(p.Article)
	a.ID, a.URL = "newsroom-"+strconv.FormatInt(p.ID, 10), r.base+address(p.Work, p.Lang)
	for i := range a.Tags {
		a.Tags[i].URL = ""
		if slug := slugOf(a.Tags[i].Name); slug != "" {
			a.Tags[i].URL = r.base + "/tag/" + url.PathEscape(slug)
		}
	}
	a.Editions = nil
	for i, e := range all {
		if e.ID != p.ID && e.State != "retracted" {
			a.Editions = append(a.Editions, article.Edition{Lang: e.Lang, URL: r.base + address(e.Work, e.Lang), Headline: article.Plain(e.Headline), Original: i == 0})
		}
	}
	if a.Publisher == nil {
		a.Publisher = r.house
	}
	return a
}

// readable returns the piece that an address names, as readers see it, unless it has been retracted.
func (r *room) readable(req *http.Request) (*article.Article, *Piece, error) {
	chosen, all, err := r.asked(req)
	if err != nil {
		return nil, nil, err
	}
	p, err := r.store.Piece(req.Context(), chosen.ID)
	if err != nil {
		return nil, nil, err
	}
	if state := p.State; state != "published" && state != "corrected" {
		return nil, nil, errNone
	}
	return r.public(p, all), p, nil
}
