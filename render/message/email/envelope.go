package email

import (
	"encoding/hex"
	"net/mail"
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// An Envelope is what a message says of itself. What is not given, or cannot go out, is left out: no clock is read, and no
// sender is guessed. Check names it.
type Envelope struct {
	From    mail.Address
	ReplyTo mail.Address
	To      []mail.Address // may be empty, for a service that fills it in
	Subject string         // empty is the printer's Title, else the first headline; at most 250 characters go out
	Date    time.Time      // told at its own offset
	// MessageID is the whole ID, with or without angle brackets. Where it is empty and a Domain is given, the ID follows from the
	// message: equal messages have equal ones.
	MessageID string
	Domain    string // of the sender, such as "news.example"
}

// maxSubject is how many characters of a subject go out.
const maxSubject = 250

// subject returns the subject of the issue.
func (is *issue) subject(e *Envelope) string {
	s := furniture.Line(e.Subject)
	if s == "" {
		s = is.title()
	}
	return is.first.cropped(s, maxSubject)
}

// id returns the message's ID without its brackets, or "". The seal identifies what it says.
func (e *Envelope) id(seal string) string {
	if e.MessageID != "" {
		id := strings.TrimSuffix(strings.TrimPrefix(e.MessageID, "<"), ">")
		if validAddress(id) {
			return id
		}
		return ""
	}
	if !validDomain(e.Domain) {
		return ""
	}
	return seal + "@" + e.Domain
}

// date returns the date as RFC 5322 writes it, or "".
func (e *Envelope) date() string {
	if y := e.Date.Year(); e.Date.IsZero() || y < 1900 || y > 9999 {
		return ""
	}
	return e.Date.Format("Mon, 02 Jan 2006 15:04:05 -0700")
}

// seal identifies a message by its parts, its pictures among them, and by whom it goes from and to, and when.
func (e *Envelope) seal(html, text []byte, subject string, pictures *loader) string {
	texts := []string{"message", string(html), string(text), subject, e.From.Address, e.ReplyTo.Address, e.date(), e.MessageID}
	for i := range e.To {
		texts = append(texts, e.To[i].Address)
	}
	if pictures != nil {
		for _, x := range pictures.used {
			texts = append(texts, string(x.data))
		}
	}
	s := sum(texts...)
	return hex.EncodeToString(s[:16])
}

// validAddress reports whether an address is of the plain form of RFC 5322, local@domain in ASCII, without quotes or comments.
func validAddress(address string) bool {
	i := strings.LastIndexByte(address, '@')
	if i <= 0 || i > 64 || len(address) > 254 || !validDomain(address[i+1:]) {
		return false
	}
	for j, c := range []byte(address[:i]) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte("!#$%&'*+-/=?^_`{|}~", c) >= 0:
		case c == '.' && j > 0 && j < i-1 && address[j-1] != '.':
		default:
			return false
		}
	}
	return true
}

// validDomain reports whether a domain is made of labels of letters, digits and hyphens.
func validDomain(domain string) bool {
	for label := range strings.SplitSeq(domain, ".") {
		if len(label) == 0 || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for _, c := range []byte(label) {
			if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-') {
				return false
			}
		}
	}
	return len(domain) <= 253
}

// unsubscribe returns the address of the List-Unsubscribe header in ASCII, or "" where there is none or a line of a
// message cannot hold it.
func (p *Printer) unsubscribe() string {
	url := furniture.Reachable(p.UnsubscribeURL)
	if strings.HasPrefix(url, "tel:") {
		return ""
	}
	if url = ascii(url); len(url) > 900 {
		return ""
	}
	return url
}

// ascii returns an address with all that is not ASCII percent-encoded.
func ascii(url string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for _, c := range []byte(gate.Text(url)) {
		if c > ' ' && c < 0x7F && c != '<' && c != '>' && c != ',' {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String()
}
