package head

import (
	"bytes"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
)

// meta appends what the page says of itself to everyone.
func (s *setter) meta(dst []byte, description string) []byte {
	dst = named(dst, "description", description)
	for who := range s.authors() {
		dst = named(dst, "author", who.Name)
	}
	if s.a.Status == article.StatusDraft || s.a.Status == article.StatusEmbargoed {
		dst = named(dst, "robots", "noindex")
	}
	dst = s.mining(dst)
	return named(dst, "ai-disclosure", render.Disclose(s.a.Attribution, s.a.SourceType).Meta())
}

// mining appends the reservation of rights as the TDM Reservation Protocol has it, which knows reserved and not.
// JSON-LD tells the kinds apart.
func (s *setter) mining(dst []byte) []byte {
	r := s.a.Rights
	if r == nil {
		return dst
	}
	switch r.DataMining {
	case article.MiningAllowed:
		return named(dst, "tdm-reservation", "0")
	case article.MiningNoGenerative, article.MiningNoTraining, article.MiningProhibited:
		dst = named(dst, "tdm-reservation", "1")
		if url, ok := gate.URL(r.UsageURL, gate.Media); ok {
			dst = named(dst, "tdm-policy", url)
		}
	}
	return dst
}

// named appends a meta element of the given name, or nothing where it would say nothing.
func named(dst []byte, name, content string) []byte {
	return element(dst, `<meta name="`, name, content)
}

// property appends a meta element of the RDFa kind, as Open Graph wants it.
func property(dst []byte, name, content string) []byte {
	return element(dst, `<meta property="`, name, content)
}

func element(dst []byte, start, name, content string) []byte {
	mark := len(dst)
	dst = append(dst, start...)
	dst = append(dst, name...)
	dst = append(dst, `" content="`...)
	begin := len(dst)
	dst = markup.AppendText(dst, content)
	if len(bytes.TrimSpace(dst[begin:])) == 0 {
		return dst[:mark]
	}
	return append(dst, "\">\n"...)
}
