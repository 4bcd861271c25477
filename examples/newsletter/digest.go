package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/mail"
	"net/url"
	"path"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/message/email"
)

// A digest is an issue of the newsletter.
type digest struct {
	title, postal, unsubscribe string
	from                       mail.Address
	date                       time.Time
	pictures                   fs.FS // nil leaves all pictures on the web
	articles                   []*article.Article
}

// printer returns the printer of a reader's message, and what stands around it.
func (d *digest) printer(to mail.Address) (*email.Printer, *email.Envelope) {
	p := &email.Printer{
		Title: d.title, PostalAddress: d.postal,
		UnsubscribeURL: strings.ReplaceAll(d.unsubscribe, "{reader}", url.QueryEscape(to.Address)),
	}
	if d.pictures != nil {
		p.Resource = d.picture
	}
	_, domain, _ := strings.Cut(d.from.Address, "@")
	return p, &email.Envelope{From: d.from, To: []mail.Address{to}, Date: d.date, Domain: domain}
}

func (d *digest) problems(to mail.Address) []render.Problem {
	p, envelope := d.printer(to)
	return p.Check(envelope, d.articles...)
}

// message returns the message for a reader.
func (d *digest) message(to mail.Address) []byte {
	p, envelope := d.printer(to)
	return p.AppendEML(nil, envelope, d.articles...)
}

// The size of a picture above which it stays on the web, in bytes.
const maxPicture = 1 << 20

var errLarge = errors.New("too large for a message")

// picture returns the picture of the folder that has the name at the end of the address. What it is, its bytes say.
func (d *digest) picture(address string) ([]byte, string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, "", err
	}
	f, err := d.pictures.Open(path.Base(u.Path))
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxPicture+1))
	if err == nil && len(data) > maxPicture {
		err = fmt.Errorf("%s: %w", path.Base(u.Path), errLarge)
	}
	return data, http.DetectContentType(data), err
}
