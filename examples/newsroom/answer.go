package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"html/template"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
)

//go:embed pages.html
var pagesHTML string

var pages = template.Must(template.New("pages").Parse(pagesHTML))

// pageVersion stands for what is around our fragments in the digests of pages.
var pageVersion = short(pagesHTML) + styleURL

// A view is what the page of a reader shows.
type view struct {
	Lang     string
	Dir      article.Direction
	Title    string
	Front    bool   // whether it is the front page
	Heading  string // of another list
	House    string
	Style    string
	Head     template.HTML
	Body     template.HTML
	Article  bool
	Listen   string // address of the text for the ear
	Switch   []edition.Entry
	Previous string
	Next     string
	Feeds    []form
	Lines    []line // of the text for the ear
	Back     string
	Message  string // on why there is no page
	Code     int
	Way      string // on from there
	Word     map[string]string
}

func (r *room) view(l *locale.Locale, title string) *view {
	return &view{Lang: l.Tag(), Dir: l.Dir(), Title: title, House: r.house.Name, Style: styleURL, Word: map[string]string{
		"home": l.Label(locale.LabelHome), "languages": l.Label(locale.LabelLanguages), "listen": l.Label(locale.LabelListen),
		"next": l.Label(locale.LabelNext), "previous": l.Label(locale.LabelPrevious), "skip": l.Label(locale.LabelSkipToContent),
		"subscribe": l.Label(locale.LabelSubscribe), "original": l.Label(locale.LabelReadMore),
	}}
}

// send answers with a page for readers.
func send(w http.ResponseWriter, req *http.Request, status int, v *view) error {
	return execute(w, req, status, "reader", v)
}

// execute answers with a page, once all of it stands.
func execute(w http.ResponseWriter, req *http.Request, status int, name string, data any) error {
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, name, data); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(status)
	if req.Method != http.MethodHead {
		w.Write(out.Bytes()) // an error is the reader's, who has left
	}
	return nil
}

// unchanged states the tag of an answer and, where the reader has that answer already, says so and is done.
func unchanged(w http.ResponseWriter, req *http.Request, digest render.Digest) bool {
	tag := digest.ETag()
	w.Header().Set("ETag", tag)
	if !matches(req.Header.Values("If-None-Match"), tag) {
		return false
	}
	w.WriteHeader(http.StatusNotModified)
	return true
}

// matches reports whether a tag is among those of If-None-Match (RFC 9110, 13.1.2), weak or not.
func matches(fields []string, tag string) bool {
	for _, field := range fields {
		for candidate := range strings.SplitSeq(field, ",") { // our tags have no commas
			candidate = strings.TrimPrefix(strings.TrimSpace(candidate), "W/")
			if candidate == "*" || candidate == tag {
				return true
			}
		}
	}
	return false
}

// bytes answers with a document, or the part of it that is asked for. Its tag is that of its bytes.
func (r *room) bytes(w http.ResponseWriter, req *http.Request, media string, data []byte) error {
	sum := sha256.Sum256(data)
	w.Header().Set("ETag", render.Digest(hex.EncodeToString(sum[:16])).ETag())
	w.Header().Set("Content-Type", media)
	http.ServeContent(w, req, "", time.Time{}, bytes.NewReader(data))
	return nil
}

// A line is an utterance of the text for the ear.
type line struct {
	Role, Lang, Text string
	Dir              article.Direction
}
