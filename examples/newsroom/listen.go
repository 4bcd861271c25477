package main

import (
	"net/http"

	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
)

// voice returns the printer of the text for the ear.
func (r *room) voice() *speech.Printer { return &speech.Printer{Words: &r.words} }

// listen answers with the text for the ear: what a voice says of the article, who made it from what first and last.
func (r *room) listen(w http.ResponseWriter, req *http.Request) error {
	a, p, err := r.readable(req)
	if err != nil {
		return err
	}
	voice := r.voice()
	voice.Part, _ = render.Preview(a)
	l := locale.For(a.Lang)
	w.Header().Set("Content-Language", a.Lang)
	w.Header().Set("Cache-Control", "public, max-age=60")
	if unchanged(w, req, render.NewDigest(nil, "listen", pageVersion, voice.Digest(a), p.Work)) {
		return nil
	}
	v := r.view(l, title(a, l))
	v.Back = address(p.Work, p.Lang)
	script := voice.Script(a)
	for i := range script {
		u := &script[i]
		of := u.Lang
		if of == "" {
			of = a.Lang
		}
		v.Lines = append(v.Lines, line{string(u.Role), of, u.Spoken(), locale.DirOf(of)})
	}
	return send(w, req, http.StatusOK, v)
}

// speech answers with the same as plain text.
func (r *room) speech(w http.ResponseWriter, req *http.Request) error {
	a, _, err := r.readable(req)
	if err != nil {
		return err
	}
	voice := r.voice()
	voice.Part, _ = render.Preview(a)
	w.Header().Set("Content-Language", a.Lang)
	w.Header().Set("Cache-Control", "public, max-age=60")
	if unchanged(w, req, render.NewDigest(nil, "speech", voice.Digest(a))) {
		return nil
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write(voice.AppendText(nil, a))
	return nil
}
