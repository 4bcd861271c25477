package main

import (
	"context"
	"encoding/xml"
	"net/http"
	"strconv"
	"strings"
	"time"

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

type sitemap struct {
	XMLName xml.Name
	XHTML   string  `xml:"xmlns:xhtml,attr,omitempty"`
	Maps    []place `xml:"sitemap"`
	Pages   []place `xml:"url"`
}

type place struct {
	At       string      `xml:"loc"`
	Changed  string      `xml:"lastmod,omitempty"`
	Editions []alternate `xml:"xhtml:link"`
}

type alternate struct {
	Rel  string `xml:"rel,attr"`
	Lang string `xml:"hreflang,attr"`
	At   string `xml:"href,attr"`
}

// sitemaps answers with the index.
func (r *room) sitemaps(w http.ResponseWriter, req *http.Request) error {
	index := sitemap{Maps: []place{{At: r.base + "/sitemap/news.xml"}}}
	err := r.store.each(req.Context(), mapNames, []any{onMap}, func(n string) bool {
		index.Maps = append(index.Maps, place{At: r.base + "/sitemap/" + n + ".xml"})
		return true
	})
	if err != nil {
		return err
	}
	return r.mapOf(w, req, "sitemapindex", index)
}

// sitemap answers with one of the maps.
func (r *room) sitemap(w http.ResponseWriter, req *http.Request) error {
	name, isMap := strings.CutSuffix(req.PathValue("name"), ".xml")
	if name == "news" && isMap {
		return r.news(w, req)
	}
	n, err := strconv.ParseUint(name, 10, 32)
	if err != nil || !isMap || strconv.FormatUint(n, 10) != name { // one address for each
		return errNone
	}
	pages, err := r.store.mapped(req.Context(), int64(n), r.base)
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		return errNone
	}
	return r.mapOf(w, req, "urlset", sitemap{XHTML: "http://www.w3.org/1999/xhtml", Pages: pages})
}

func (r *room) mapOf(w http.ResponseWriter, req *http.Request, name string, m sitemap) error {
	m.XMLName = xml.Name{Space: "http://www.sitemaps.org/schemas/sitemap/0.9", Local: name}
	data, err := xml.Marshal(m)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=300")
	return r.bytes(w, req, feed.MediaXML, append([]byte(xml.Header), data...))
}

// mapped returns what is on a map, with the editions of what has several.
func (s *Store) mapped(ctx context.Context, n int64, base string) (all []place, err error) {
	rows, err := s.read.QueryContext(ctx, mapRows, n*onMap, (n+1)*onMap)
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
			all = append(all, place{At: base + address(work, lang), Changed: time.Unix(changed, 0).UTC().Format(time.RFC3339)})
			last = id
		}
		p := &all[len(all)-1]
		p.Editions = append(p.Editions, alternate{"alternate", other, base + address(work, other)})
	}
	for i := range all {
		if len(all[i].Editions) == 1 { // itself
			all[i].Editions = nil
		}
	}
	return all, rows.Err()
}

// news answers with the articles of the last two days, for search engines that collect news.
func (r *room) news(w http.ResponseWriter, req *http.Request) error {
	f, _, err := r.channel(req, "", false)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=300")
	return r.bytes(w, req, feed.MediaXML, (&feed.Printer{Now: r.now()}).AppendSitemap(nil, f))
}

func (r *room) robots(w http.ResponseWriter, req *http.Request) error {
	w.Header().Set("Cache-Control", "public, max-age=86400")
	return r.bytes(w, req, "text/plain; charset=utf-8", []byte("User-agent: *\nDisallow: /editor\nSitemap: "+r.base+"/sitemap.xml\n"))
}
