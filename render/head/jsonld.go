package head

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// jsonLD appends the record of the article.
func (s *setter) jsonLD(dst []byte) []byte {
	a := s.a
	updates := s.updates()
	dst = append(dst, `{"@context":"https://schema.org",`...)
	if updates > 0 {
		dst = append(dst, `"@type":"LiveBlogPosting",`...)
	} else {
		dst = append(dst, `"@type":"NewsArticle",`...)
	}
	dst = s.headlines(dst)
	dst = text(dst, "description", plain(a.Standfirst))
	dst = text(dst, "inLanguage", a.Lang)
	dst = text(dst, "url", s.url)
	if s.url != "" {
		dst = open(key(dst, "mainEntityOfPage"), "WebPage")
		dst = text(dst, "@id", s.url)
		dst = done(s.trail(dst), '}')
	}
	dst = date(dst, "datePublished", a.Published)
	dst = date(dst, "dateModified", a.Updated)
	dst = text(dst, "creativeWorkStatus", string(a.Status))
	dst = s.agents(dst, a.Attribution)
	dst = s.publisher(dst)
	dst = works(dst, "isBasedOn", a.Sources, every)
	dst = works(dst, "citation", a.Sources, cited)
	dst = s.credit(dst, a.Attribution, a.Sources, locale.Sentence)
	dst = sourceType(dst, render.Disclose(a.Attribution, a.SourceType))
	dst = s.media(dst)
	dst = text(dst, "articleSection", a.Section)
	dst = keywords(dst, a.Tags)
	dst = words(dst, a)
	dst = s.access(dst)
	dst = s.corrections(dst)
	if d := a.Discussion; d != nil {
		dst = integer(dst, "commentCount", d.Count)
		dst = address(dst, "discussionUrl", d.URL)
	}
	dst = s.translations(dst)
	dst = s.speakable(dst)
	dst = rights(dst, a.Rights)
	if updates > 0 {
		dst = s.live(dst)
	}
	dst = done(dst, '}')
	return dst[:len(dst)-1]
}

// headlines appends the headline and its other wordings.
func (s *setter) headlines(dst []byte) []byte {
	headline := plain(s.a.Headline)
	dst = text(dst, "headline", headline)
	h := &s.a.Headlines
	mark := len(dst)
	dst = list(dst, "alternativeHeadline")
	other := [...]string{line(h.Short), line(h.Social), line(h.Search)}
next:
	for i, t := range other {
		if t == "" || t == headline {
			continue
		}
		for _, earlier := range other[:i] {
			if t == earlier {
				continue next
			}
		}
		dst = value(dst, t)
	}
	return finish(dst, mark)
}

func keywords(dst []byte, tags []article.Tag) []byte {
	mark := len(dst)
	dst = list(dst, "keywords")
	for i := range tags {
		if tags[i].Name != "" {
			dst = value(dst, tags[i].Name)
		}
	}
	return finish(dst, mark)
}

// words appends the number of words of the article. It counts in the free end of dst, which grows to hold the text.
func words(dst []byte, a *article.Article) []byte {
	n := len(dst)
	dst = a.Headline.AppendPlain(dst)
	dst = append(dst, '\n')
	dst = a.Standfirst.AppendPlain(dst)
	dst = append(dst, '\n')
	dst = article.AppendBlocksPlain(dst, a.Body)
	c := article.MeasureText(dst[n:])
	return integer(dst[:n], "wordCount", c.Words+c.CJK)
}

// access says which part of the page is not for everyone, by the class that package html gives it.
func (s *setter) access(dst []byte) []byte {
	if s.a.Access.Kind == article.AccessFree {
		return dst
	}
	const walled = `"isAccessibleForFree":false,`
	dst = append(dst, walled...)
	dst = open(key(dst, "hasPart"), "WebPageElement")
	dst = append(dst, walled...)
	return done(text(dst, "cssSelector", ".sf-body"), '}')
}

func (s *setter) corrections(dst []byte) []byte {
	mark := len(dst)
	dst = list(dst, "correction")
	for i := range s.a.Corrections {
		c := &s.a.Corrections[i]
		dst = open(dst, "CorrectionComment")
		dst = text(dst, "text", plain(c.Text))
		dst = date(dst, "datePublished", c.Date)
		dst = done(dst, '}')
	}
	return finish(dst, mark)
}

// translations appends the edition that this one was made from, or those that were made from it. Where no edition is
// said to be the original, neither is known.
func (s *setter) translations(dst []byte) []byte {
	original := furniture.Original(s.a)
	if original == nil {
		return dst
	}
	if !s.own(original) {
		return s.edition(key(dst, "translationOfWork"), original)
	}
	mark := len(dst)
	dst = list(dst, "workTranslation")
	for i := range s.a.Editions {
		if e := &s.a.Editions[i]; !s.own(e) {
			dst = s.edition(dst, e)
		}
	}
	return finish(dst, mark)
}

func (s *setter) edition(dst []byte, e *article.Edition) []byte {
	dst = open(dst, "NewsArticle")
	dst = text(dst, "headline", plain(e.Headline))
	dst = text(dst, "inLanguage", e.Lang)
	dst = address(dst, "url", e.URL)
	return done(dst, '}')
}

// speakable names what a voice reads first, by the classes of package html.
func (s *setter) speakable(dst []byte) []byte {
	headline, standfirst := !s.a.Headline.Empty(), !s.a.Standfirst.Empty()
	if !headline && !standfirst {
		return dst
	}
	dst = open(key(dst, "speakable"), "SpeakableSpecification")
	dst = list(dst, "cssSelector")
	if headline {
		dst = value(dst, ".sf-headline")
	}
	if standfirst {
		dst = value(dst, ".sf-standfirst")
	}
	return done(done(dst, ']'), '}')
}
