package slack

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of a message.
const Media = "application/json"

// A Printer prints articles as Slack messages. Its zero value prints each article in the article's own language, whole as
// far as it fits.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset

	// Compact prints a card in place of the article: title, summary, picture, attribution and buttons.
	Compact bool

	// Part is the part of the body to print, of what everyone may read; zero is all of that. A card has no body.
	Part render.Part

	ImageURL render.ImageURL

	// EventType names the message's metadata, which tell a machine what the attribution tells a person. Empty is
	// "article_published"; "-" leaves the metadata out. Slack takes metadata from apps, through chat.postMessage.
	EventType string

	// Block is asked about each block that can stand for itself; not about those within quotations, remarks and list items.
	// It appends blocks of Block Kit as JSON, with commas between them. What the hook's next appends begins with a comma
	// where one is due.
	Block render.BlockHook
	// Inline appends elements of rich text as JSON, by the same rule. It is not asked about what becomes plain text: the
	// headline, the cells of tables, the text of links.
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// Message returns what [Printer.Append] appends.
func (p *Printer) Message(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Append appends the article as a message, one JSON object: text, blocks and metadata. Slack does not unfurl its links.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	return appendMessage(dst, s.fallback(MaxText), s.message(), s.metadata)
}

// AppendBlocks appends the array of the message's blocks alone, as chat.unfurl and attachments take it.
func (p *Printer) AppendBlocks(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	return append(append(append(dst, '['), s.message().blocks...), ']')
}

// AppendRoundup appends several articles as one message: a card for each, with a line between them. It holds the first
// [MaxRoundup] of them; a host sends the others in a message of their own.
func (p *Printer) AppendRoundup(dst []byte, articles ...*article.Article) []byte {
	articles = articles[:min(len(articles), MaxRoundup)]
	n := max(len(articles), 1)
	room, blocks := MaxTotal/n, (MaxBlocks-(n-1))/n // a rule parts them
	var whole layout
	text := ""
	for i, a := range articles {
		s := p.setter(a)
		w := s.writer(nil, MaxBlocks)
		if i > 0 {
			w.divider()
			text += "\n\n"
		}
		s.card(w, room-w.size()-2, blocks)
		if i > 0 {
			whole.blocks = append(whole.blocks, ',')
		}
		whole.blocks = append(whole.blocks, w.out.Dst...)
		text += s.fallback(MaxText/len(articles) - 2)
	}
	return appendMessage(dst, text, whole, nil)
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "slack", s.L, p.Zone, p.Compact, p.Part.From, p.Part.To, p.EventType, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	notes furniture.Notes
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.notes = s.Notes()
	return s
}

// message returns the blocks in the form that the printer prints.
func (s *setter) message() layout {
	if !s.Compact {
		return s.whole()
	}
	w := s.writer(nil, MaxBlocks)
	s.card(w, MaxTotal, MaxBlocks)
	return layout{blocks: w.out.Dst}
}
