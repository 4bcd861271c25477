package feed

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
)

// podcast appends what a channel of recordings says of itself, for Apple's directory and Podcasting 2.0.
func (f *Feed) podcast(dst []byte) []byte {
	p := f.Podcast
	if p == nil {
		return dst
	}
	if f.Publisher != nil {
		dst = element(dst, "itunes:author", furniture.Line(f.Publisher.Name))
	}
	if icon := furniture.Absolute(f.Icon); icon != "" {
		dst = empty(dst, "itunes:image", "href", icon)
	}
	for _, category := range p.Category {
		top, below, nested := strings.Cut(category, "/")
		if !nested {
			dst = empty(dst, "itunes:category", "text", top)
			continue
		}
		dst = begin(dst, "itunes:category", "text", top)
		dst = empty(dst, "itunes:category", "text", below)
		dst = end(dst, "itunes:category")
	}
	dst = element(dst, "itunes:explicit", strconv.FormatBool(p.Explicit))
	if p.Serial {
		dst = element(dst, "itunes:type", "serial")
	} else {
		dst = element(dst, "itunes:type", "episodic")
	}
	if p.Owner != "" {
		dst = append(dst, "<itunes:owner>\n"...)
		dst = element(dst, "itunes:email", furniture.Line(p.Owner))
		dst = end(dst, "itunes:owner")
	}
	dst = element(dst, "podcast:guid", p.GUID)
	dst = element(dst, "podcast:medium", "podcast")
	return licence(dst, p.Licence)
}

// licence appends a licence by its SPDX name; one that is a URL has it in an attribute.
func licence(dst []byte, l string) []byte {
	if l == "" {
		return dst
	}
	if url := furniture.Absolute(l); url != "" {
		dst = begin(dst, "podcast:license", "url", url)
	} else {
		dst = begin(dst, "podcast:license")
	}
	dst = markup.AppendText(dst, furniture.Line(l))
	return end(dst, "podcast:license")
}

// episode appends what an item says of its recording.
func (s *setter) episode(dst []byte, f *Feed) []byte {
	rec := s.A.Audio
	if rec == nil {
		return dst
	}
	if _, r := s.recording(); r != nil && r.Duration > 0 {
		dst = element(dst, "itunes:duration", strconv.Itoa(int(r.Duration.Round(1e9).Seconds())))
	}
	if rec.Season > 0 {
		dst = element(dst, "itunes:season", strconv.Itoa(rec.Season))
		dst = element(dst, "podcast:season", strconv.Itoa(rec.Season))
	}
	if rec.Episode > 0 {
		dst = element(dst, "itunes:episode", strconv.Itoa(rec.Episode))
		dst = element(dst, "podcast:episode", strconv.Itoa(rec.Episode))
	}
	if url, _ := s.picture(); url != "" {
		dst = empty(dst, "itunes:image", "href", url)
	}
	dst = s.chapters(dst)
	for i := range rec.Tracks {
		t := &rec.Tracks[i]
		if url := furniture.Absolute(t.URL); url != "" && t.Type != "" && (t.Kind == article.TrackTranscript || t.Kind == article.TrackCaptions) {
			rel := ""
			if t.Kind == article.TrackCaptions {
				rel = "captions"
			}
			dst = empty(dst, "podcast:transcript", "url", url, "type", t.Type, "language", t.Lang, "rel", rel)
		}
	}
	for i := range s.A.Attribution {
		c := &s.A.Attribution[i]
		if c.Agent.Kind != article.Person || c.Agent.Name == "" {
			continue
		}
		dst = begin(dst, "podcast:person", "role", personRole(c.Role), "href", furniture.Absolute(c.Agent.URL))
		dst = markup.AppendText(dst, furniture.Line(c.Agent.Name))
		dst = end(dst, "podcast:person")
	}
	if r := s.A.Rights; r != nil {
		dst = licence(dst, r.Licence)
	}
	if s.Disclosure().Kind != "" {
		dst = begin(dst, "podcast:txt", "purpose", "ai-content")
		dst = append(dst, "true"...)
		dst = end(dst, "podcast:txt")
	}
	return dst
}

// personRole returns a role by the taxonomy of Podcasting 2.0, or "".
func personRole(r article.Role) string {
	switch r {
	case article.RoleWriting:
		return "writer"
	case article.RoleReporting:
		return "reporter"
	case article.RoleEditing:
		return "editor"
	case article.RoleTranslating:
		return "translator"
	case article.RoleFactChecking:
		return "fact checker"
	case article.RoleNarration:
		return "narrator"
	}
	return ""
}
