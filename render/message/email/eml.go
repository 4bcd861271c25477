package email

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// Media is the media type of what [Printer.AppendEML] appends.
const Media = "message/rfc822"

// AppendEML appends the articles as a whole message. A nil envelope is an empty one. Where Resource fails on a picture, the picture stays on
// the web.
func (p *Printer) AppendEML(dst []byte, e *Envelope, articles ...*article.Article) []byte {
	dst, _ = p.eml(dst, e, articles)
	return dst
}

// Write writes the articles as a whole message. Errors are the first of Resource, with the address of the picture, before anything
// is written; and those of the writer.
func (p *Printer) Write(w io.Writer, e *Envelope, articles ...*article.Article) error {
	out, err := p.eml(nil, e, articles)
	if err != nil {
		return err
	}
	_, err = w.Write(out)
	return err
}

func (p *Printer) eml(dst []byte, e *Envelope, articles []*article.Article) ([]byte, error) {
	if e == nil {
		e = new(Envelope)
	}
	var load *loader
	if p.Resource != nil {
		load = &loader{read: p.Resource, domain: "pictures.invalid", known: make(map[string]*part)}
		if validDomain(e.Domain) {
			load.domain = e.Domain
		}
	}
	is, html := p.issue(load, articles)
	text := is.text(nil)
	subject := is.subject(e)
	seal := e.seal(html, text, subject, load)

	h := header{dst: dst}
	h.addresses("From", e.From)
	h.addresses("Reply-To", e.ReplyTo)
	h.addresses("To", e.To...)
	h.field("Subject", subject)
	h.token("Date", e.date())
	if id := e.id(seal); id != "" {
		h.token("Message-ID", "<"+id+">")
	}
	h.token("MIME-Version", "1.0")
	if gate.Tag(is.first.lang) {
		h.token("Content-Language", is.first.lang)
	}
	if url := p.unsubscribe(); url != "" {
		h.token("List-Unsubscribe", "<"+url+">")
		if strings.HasPrefix(url, "https://") {
			h.token("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
		}
	}
	h.token("AI-Disclosure", is.disclosure())
	// No boundary can stand in a part: "=_" is nothing in quoted-printable or base64.
	outer, inner := "=_a"+seal, "=_r"+seal
	h.token("Content-Type", `multipart/alternative; boundary="`+outer+`"`)
	dst = append(h.dst, "\r\n"...)

	dst = beginPart(dst, outer, "text/plain; charset=utf-8")
	dst = quoted(dst, text)
	if load == nil || len(load.used) == 0 {
		dst = beginPart(dst, outer, "text/html; charset=utf-8")
		dst = quoted(dst, html)
	} else {
		dst = append(dst, "\r\n--"+outer+"\r\nContent-Type: multipart/related; type=\"text/html\";\r\n boundary=\""+inner+"\"\r\n\r\n"...)
		dst = beginPart(dst, inner, "text/html; charset=utf-8")
		dst = quoted(dst, html)
		for _, x := range load.used {
			dst = append(dst, "\r\n--"+inner+"\r\nContent-Type: "+x.media+"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\nContent-ID: <"+x.id+">\r\n\r\n"...)
			dst = base64Lines(dst, x.data)
		}
		dst = append(dst, "\r\n--"+inner+"--\r\n"...)
	}
	dst = append(dst, "\r\n--"+outer+"--\r\n"...)
	if load != nil {
		return dst, load.err
	}
	return dst, nil
}

// beginPart appends the boundary and the headers of a part of text.
func beginPart(dst []byte, boundary, media string) []byte {
	return append(dst, "\r\n--"+boundary+"\r\nContent-Type: "+media+"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"...)
}

// quoted appends a text as quoted-printable (RFC 2045, section 6.7), with its lines ended by CRLF.
func quoted(dst, text []byte) []byte {
	b := bytes.NewBuffer(dst)
	w := quotedprintable.NewWriter(b)
	w.Write(text) // a buffer does not fail
	w.Close()
	return b.Bytes()
}

// base64Lines appends data as base64 in lines of 76 characters.
func base64Lines(dst, data []byte) []byte {
	for len(data) > 0 {
		n := min(57, len(data))
		dst = append(base64.StdEncoding.AppendEncode(dst, data[:n]), "\r\n"...)
		data = data[n:]
	}
	return dst
}
