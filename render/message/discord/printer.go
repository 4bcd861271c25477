package discord

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of a message.
const Media = "application/json"

// A Printer prints articles as Discord messages. Its zero value prints each article in the article's own language, whole
// as far as it fits.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset

	// Compact prints one embed in place of the article: title, summary, picture and attribution.
	Compact bool

	// Part is the part of the body to print, of what everyone may read; zero is all of that. A compact embed has no body.
	Part render.Part

	ImageURL render.ImageURL

	Block       render.BlockHook  // appends Discord's Markdown, without a line end after it
	Inline      render.InlineHook // appends Discord's Markdown; not asked about what becomes plain text: headlines and cells of tables
	HookVersion string            // stands for the hooks in the Digest: change it when they print something else
}

// Message returns what [Printer.Append] appends.
func (p *Printer) Message(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Append appends the article as a message: one JSON object, with which a webhook is executed or a bot creates a message.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	return appendMessage(dst, p.setter(a).message().embeds)
}

// AppendRoundup appends several articles as one message, a compact embed each. It holds the first [MaxEmbeds] of them; a
// host sends the others in a message of their own.
func (p *Printer) AppendRoundup(dst []byte, articles ...*article.Article) []byte {
	articles = articles[:min(len(articles), MaxEmbeds)]
	var all []embed
	for _, room := range [...]int{MaxTotal, MaxTotal / max(len(articles), 1)} {
		all = all[:0]
		total := 0
		for _, a := range articles {
			e := p.setter(a).card(room)
			e.image, e.thumbnail = "", e.image
			all = append(all, e)
			total += e.size()
		}
		if total <= MaxTotal {
			break
		}
	}
	return appendMessage(dst, all)
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "discord", s.L, p.Zone, p.Compact, p.Part.From, p.Part.To, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	notes  furniture.Notes
	quoted bool // within a quotation, which holds no other
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.notes = s.Notes()
	return s
}

// message returns the embeds in the form that the printer prints.
func (s *setter) message() layout {
	if s.Compact {
		return layout{embeds: []embed{s.card(MaxTotal)}}
	}
	return s.whole()
}
