package main

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/feed"
)

// What search engines are told (https://www.sitemaps.org, version 0.9): an index of maps, each of which has so many pieces,
// those that are out, with their editions; and a map of the news of two days.

const (
	onMap    = 5000
	mapNames = "SELECT DISTINCT (id - 1) / ? FROM articles WHERE " + listed + " ORDER BY 1"
	// Each piece as often as its work has editions.
	mapRows = "SELECT a.id, a.work, a.lang, a.changed, e.lang FROM articles a JOIN articles e ON e.work = a.work " +
		"WHERE a.id > ? AND a.id <= ? AND a." + listed + " AND e." + listed + " ORDER BY a.id, e.id"
)

// sitemaps answers with the index.
func (r *room) sitemaps(w http.ResponseWriter, req *http.Request) error {
	var maps []string
	add := func(n string) bool {
		maps = append(maps, r.base+"/sitemap/"+n+".xml")
		return true
	}
	add("news")
	if err := r.store.each(req.Context(), mapNames, []any{onMap}, add); err != nil {
		return err
	}
	return r.mapOf(w, req, feed.AppendSitemapIndex(nil, maps...))
}

// sitemap answers with one of the maps.
func (r *room) sitemap(w http.ResponseWriter, req *http.Request) error {
	name, isMap := strings.CutSuffix(req.PathValue("name"), ".xml")
	if name == "news" && isMap {
		f, err := r.channel(req, "", false)
		if err != nil {
			return err
		}
		return r.mapOf(w, req, (&feed.Printer{Now: r.now()}).AppendSitemap(nil, f))
	}
	n, err := strconv.ParseUint(name, 10, 32)
	if err != nil || !isMap || strconv.FormatUint(n, 10) != name { // one address for each
		return errNone
	}
	pages, err := r.mapped(req.Context(), int64(n))
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		return errNone
	}
	return r.mapOf(w, req, new(feed.Printer).AppendPages(nil, &feed.Feed{Articles: feed.Of(pages...)}))
}

func (r *room) mapOf(w http.ResponseWriter, req *http.Request, data []byte) error {
	w.Header().Set("Cache-Control", "public, max-age=300")
	return r.bytes(w, req, feed.MediaXML, data)
}

// mapped returns what is on a map: of each article what a map tells, and no more.
func (r *room) mapped(ctx context.Context, n int64) (all []*article.Article, err error) {
	rows, err := r.store.read.QueryContext(ctx, mapRows, n*onMap, (n+1)*onMap)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for last := int64(0); rows.Next(); {
		var id, changed int64
		var work, lang, other string
		if err := rows.Scan(&id, &work, &lang, &changed, &other); err != nil {
			return nil, err
		}
		if id != last {
			all = append(all, &article.Article{Lang: lang, URL: r.base + address(work, lang), Updated: article.At(time.Unix(changed, 0).UTC())})
			last = id
		}
		a := all[len(all)-1]
		a.Editions = append(a.Editions, article.Edition{Lang: other, URL: r.base + address(work, other), Original: len(a.Editions) == 0})
	}
	return all, rows.Err()
}

func (r *room) robots(w http.ResponseWriter, req *http.Request) error {
	w.Header().Set("Cache-Control", "public, max-age=86400")
	return r.bytes(w, req, "text/plain; charset=utf-8", []byte("User-agent: *\nDisallow: /editor\nSitemap: "+r.base+"/sitemap.xml\n"))
}
