package xliff

import (
	"github.com/standfirst/standfirst/article"
)

// opening appends the texts above the body.
func (s *setter) opening(dst []byte) []byte {
	a := s.A
	dst = s.run(dst, "kicker", Kicker, a.Kicker)
	dst = s.run(dst, "headline", Headline, a.Headline)
	was := s.in("headlines", -1)
	h := &a.Headlines
	dst = s.str(dst, "short", ShortHeadline, h.Short)
	dst = s.str(dst, "social", SocialHeadline, h.Social)
	dst = s.str(dst, "search", SearchHeadline, h.Search)
	dst = s.str(dst, "push", PushHeadline, h.Push)
	dst = s.str(dst, "spoken", SpokenHeadline, h.Spoken)
	s.out(was)
	dst = s.run(dst, "standfirst", Standfirst, a.Standfirst)
	if p := a.Publisher; p != nil {
		was := s.in("publisher", -1)
		dst = s.run(dst, "tagline", House, p.Tagline)
		dst = s.run(dst, "about", House, p.About)
		dst = s.image(dst, "logo", -1, p.Logo)
		s.out(was)
	}
	dst = s.credits(dst, a.Attribution)
	dst = s.image(dst, "hero", -1, a.Hero)
	if a.Audio != nil {
		was := s.in("audio", -1)
		s.enter(a.Audio)
		dst = s.audio(dst, a.Audio)
		s.out(was)
	}
	return dst
}

func (s *setter) body(dst []byte) []byte {
	dst = append(dst, `<group id="body" name="body" type="sf:body">`+"\n"...)
	for i := s.from; i < s.to; i++ {
		dst = s.at(dst, "body", i, s.A.Body[i])
	}
	return append(dst, "</group>\n"...)
}

// closing appends the texts below the body.
func (s *setter) closing(dst []byte) []byte {
	a := s.A
	if s.Printer.Tags {
		dst = s.str(dst, "section", Section, a.Section)
		for i := range a.Tags {
			was := s.in("tags", i)
			dst = s.str(dst, "name", Tag, a.Tags[i].Name)
			s.out(was)
		}
	}
	for i := range a.Advisories {
		was := s.in("advisories", i)
		dst = s.run(dst, "text", Advisory, a.Advisories[i].Text)
		s.out(was)
	}
	if a.Promo != nil {
		was := s.in("promo", -1)
		s.enter(a.Promo)
		dst = s.promo(dst, a.Promo)
		s.out(was)
	}
	if a.Discussion != nil {
		was := s.in("discussion", -1)
		dst = s.run(dst, "prompt", Prompt, a.Discussion.Prompt)
		s.out(was)
	}
	dst = s.rights(dst, a.Rights)
	for i := range a.Corrections {
		was := s.in("corrections", i)
		dst = s.run(dst, "text", Correction, a.Corrections[i].Text)
		s.out(was)
	}
	return dst
}

// credits appends what credits say in words. Names stay as they are.
func (s *setter) credits(dst []byte, attr article.Attribution) []byte {
	for i := range attr {
		was := s.in("attribution", i)
		dst = s.str(dst, "label", Role, attr[i].Label)
		dst = s.agent(dst, "agent", &attr[i].Agent)
		s.out(was)
	}
	return dst
}

func (s *setter) agent(dst []byte, name string, who *article.Agent) []byte {
	if who == nil {
		return dst
	}
	was := s.in(name, -1)
	dst = s.str(dst, "title", Position, who.Title)
	dst = s.run(dst, "bio", Bio, who.Bio)
	dst = s.image(dst, "image", -1, who.Image)
	s.out(was)
	return dst
}

func (s *setter) rights(dst []byte, r *article.Rights) []byte {
	if r == nil {
		return dst
	}
	was := s.in("rights", -1)
	dst = s.run(dst, "usage", Usage, r.Usage)
	s.out(was)
	return dst
}

// image appends the texts of a picture that stands in a field.
func (s *setter) image(dst []byte, name string, i int, img *article.Image) []byte {
	if img == nil {
		return dst
	}
	was := s.in(name, i)
	s.enter(img)
	dst = s.picture(dst, img)
	s.out(was)
	return dst
}

func (s *setter) picture(dst []byte, img *article.Image) []byte {
	s.shown = img
	dst = s.str(dst, "alt", Alt, img.Alt)
	dst = s.run(dst, "caption", Caption, img.Caption)
	s.shown = nil
	dst = s.credits(dst, img.Attribution)
	return s.rights(dst, img.Rights)
}

func (s *setter) tracks(dst []byte, tracks []article.Track) []byte {
	for i := range tracks {
		was := s.in("tracks", i)
		dst = s.str(dst, "label", Track, tracks[i].Label)
		s.out(was)
	}
	return dst
}

func (s *setter) audio(dst []byte, b *article.Audio) []byte {
	dst = s.str(dst, "title", Title, b.Title)
	dst = s.tracks(dst, b.Tracks)
	for i := range b.Chapters {
		was := s.in("chapters", i)
		dst = s.str(dst, "title", Chapter, b.Chapters[i].Title)
		s.out(was)
	}
	dst = s.run(dst, "caption", Caption, b.Caption)
	dst = s.credits(dst, b.Attribution)
	return s.rights(dst, b.Rights)
}

func (s *setter) video(dst []byte, b *article.Video) []byte {
	dst = s.str(dst, "title", Title, b.Title)
	dst = s.image(dst, "poster", -1, b.Poster)
	dst = s.tracks(dst, b.Tracks)
	dst = s.run(dst, "caption", Caption, b.Caption)
	dst = s.credits(dst, b.Attribution)
	return s.rights(dst, b.Rights)
}

func (s *setter) promo(dst []byte, b *article.Promo) []byte {
	dst = s.run(dst, "headline", Promo, b.Headline)
	dst = s.run(dst, "text", Promo, b.Text)
	dst = s.str(dst, "action", Action, b.Action)
	return s.image(dst, "image", -1, b.Image)
}
