package feed

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// xml reads a feed in XML.
func (r *reader) xml(text string) error {
	root, err := parse(text)
	if err != nil {
		return err
	}
	for _, e := range root.children {
		switch {
		case e.name == "rss", e.name == "rdf":
			channel := e.first(none, "channel")
			if channel == nil {
				return ErrFormat
			}
			return r.rss(e, channel)
		case e.name == "feed" && within(e.space, atom):
			return r.atom(e)
		case e.name == "entry" && within(e.space, atom):
			return r.atomEntry(e, 0)
		case e.name != "":
			return ErrFormat
		}
	}
	return ErrFormat
}

func (r *reader) rss(root, channel *element) error {
	f := r.feed
	f.Title = plain(channel.value(none, "title"))
	f.Description = plain(channel.value(none, "description"))
	f.URL = address(channel.value(none, "link"))
	f.Lang = either(channel.value(none, "language"), channel.value(dc, "language"))
	f.Copyright = plain(either(channel.value(none, "copyright"), channel.value(dc, "rights")))
	f.Updated, _ = sanitize.Date(either(channel.value(none, "lastbuilddate"), channel.value(none, "pubdate"), channel.value(dc, "date")))
	if image := channel.first(none, "image"); image != nil {
		f.Icon = address(image.value(none, "url"))
	}
	if image := channel.first(itunes, "image"); f.Icon == "" && image != nil {
		f.Icon = address(image.attr("href"))
	}
	r.links(channel)
	n := 0
	for _, parent := range [...]*element{channel, root} { // RSS 1.0 has its items beside the channel
		for item := range parent.all(none, "item") {
			if err := r.rssItem(item, n); err != nil {
				return err
			}
			n++
		}
	}
	return nil
}

// links reads the links by which a feed speaks of itself.
func (r *reader) links(e *element) {
	for l := range e.all(atom, "link") {
		switch url := address(l.attr("href")); l.attr("rel") {
		case "self":
			r.feed.Self = url
		case "next":
			r.feed.Next = url
		case "hub":
			r.feed.Hub = url
		case "", "alternate":
			if r.feed.URL == "" {
				r.feed.URL = url
			}
		}
	}
}

func (r *reader) rssItem(e *element, n int) error {
	place := "item[" + strconv.Itoa(n) + "]"
	a := &article.Article{
		URL:     address(e.value(none, "link")),
		Lang:    either(e.value(dc, "language"), e.attr("lang")),
		Section: "",
	}
	if guid := e.first(none, "guid"); guid != nil {
		id := strings.TrimSpace(guid.content())
		if url := address(id); guid.attr("isPermaLink") != "false" && strings.Contains(url, "://") {
			if a.URL == "" {
				a.URL = url
			}
		} else {
			a.ID = id
		}
		if id != a.URL {
			a.ID = id
		}
	}
	a.Published, _ = sanitize.Date(either(e.value(none, "pubdate"), e.value(dc, "date")))
	var err error
	if a.Headline, err = r.line(either(e.value(none, "title"), e.value(dc, "title")), place); err != nil {
		return err
	}
	for src := range e.all(dc, "source") {
		if text := strings.TrimSpace(src.content()); strings.Contains(text, "://") {
			source(a, "", address(text))
		} else {
			source(a, text, "")
		}
	}
	r.entryLinks(a, e)
	if src := e.first(none, "source"); src != nil { // its address is a feed's
		source(a, src.content(), "")
	}
	r.makers(a, e)
	r.about(a, e)
	r.media(a, e)
	return r.texts(a, e, place)
}

// entryLinks reads the links of an item to its page, to what it was made from, to its discussion and to its recording.
func (r *reader) entryLinks(a *article.Article, e *element) {
	for l := range e.all(atom, "link") {
		url := address(l.attr("href"))
		if url == "" {
			continue
		}
		switch l.attr("rel") {
		case "", "alternate":
			if lang := l.attr("hreflang"); lang != "" && a.URL != "" {
				a.Editions = append(a.Editions, article.Edition{Lang: lang, URL: url})
			} else if a.URL == "" {
				a.URL = url
			}
		case "via":
			source(a, l.attr("title"), url)
		case "replies":
			a.Discussion = &article.Discussion{URL: url}
		case "enclosure":
			r.enclosure(a, l, url)
		}
	}
}

// makers reads who had a part in an item.
func (r *reader) makers(a *article.Article, e *element) {
	for p := range e.all(podcast, "person") {
		role := personRole(p.attr("role"))
		credit(a, role, article.Agent{Kind: article.Person, Name: p.content(), URL: address(p.attr("href"))})
		if role != article.RoleWriting && !role.Known() {
			a.Attribution[len(a.Attribution)-1].Label = plain(p.attr("role"))
		}
	}
	for c := range e.all(dc, "creator") {
		credit(a, article.RoleWriting, article.Agent{Name: c.content()})
	}
	if len(a.Attribution) > 0 {
		return
	}
	name := either(e.value(none, "author"), e.value(itunes, "author"))
	if _, inner, ok := strings.Cut(name, "("); ok && strings.Contains(name, "@") { // mail@site.example (Name)
		name = strings.TrimSuffix(strings.TrimSpace(inner), ")")
	} else if strings.Contains(name, "@") && !strings.Contains(name, " ") {
		name = "" // an address of mail is no name
	}
	credit(a, article.RoleWriting, article.Agent{Name: name})
}

// personRole returns the role by the taxonomy of Podcasting 2.0. Whoever has none there is the host of the show.
func personRole(s string) article.Role {
	switch strings.ToLower(s) {
	case "writer", "author":
		return article.RoleWriting
	case "reporter":
		return article.RoleReporting
	case "editor":
		return article.RoleEditing
	case "translator":
		return article.RoleTranslating
	case "fact checker":
		return article.RoleFactChecking
	case "narrator":
		return article.RoleNarration
	case "":
		return "host"
	}
	return article.Role(strings.ToLower(plain(s)))
}

// sourceTypes is the vocabulary of the IPTC's digital source types.
const sourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/"

// about reads topics, rights and comments.
func (r *reader) about(a *article.Article, e *element) {
	for c := range e.all(none, "category") {
		r.category(a, c.attr("domain"), c.content())
	}
	for c := range e.all(dc, "subject") {
		r.category(a, "", c.content())
	}
	if text := plain(either(e.value(dc, "rights"), e.value(none, "copyright"))); text != "" {
		a.Rights = &article.Rights{Copyright: text}
	}
	if l := e.first(podcast, "license"); l != nil {
		if a.Rights == nil {
			a.Rights = new(article.Rights)
		}
		a.Rights.Licence = either(l.attr("url"), plain(l.content()))
	}
	if url := address(e.value(none, "comments")); url != "" {
		a.Discussion = &article.Discussion{URL: url}
		a.Discussion.Count, _ = strconv.Atoi(e.value(slash, "comments"))
		a.Discussion.Count = max(a.Discussion.Count, 0)
	}
	for t := range e.all(podcast, "txt") {
		if t.attr("purpose") == "ai-content" && plain(t.content()) == "true" && a.SourceType == "" {
			a.SourceType = "compositeWithTrainedAlgorithmicMedia"
		}
	}
}

func (r *reader) category(a *article.Article, scheme, term string) {
	term = plain(term)
	switch {
	case term == "":
	case strings.TrimRight(scheme, "/")+"/" == sourceTypes:
		a.SourceType = article.SourceType(term)
	default:
		for i := range a.Tags {
			if a.Tags[i].Name == term {
				return
			}
		}
		a.Tags = append(a.Tags, article.Tag{Name: term})
	}
}

// texts reads the summary and the text. Where an item has but one, short or long, it is the text.
func (r *reader) texts(a *article.Article, e *element, place string) (err error) {
	summary := either(e.value(none, "description"), e.value(dc, "description"), e.value(itunes, "summary"))
	whole := e.value(content, "encoded")
	if whole == "" {
		whole, summary = summary, e.value(itunes, "subtitle")
	}
	if summary != "" {
		if a.Standfirst, err = r.line(summary, place); err != nil {
			return err
		}
	}
	if err = r.body(a, whole, place); err != nil {
		return err
	}
	r.take(a, place)
	return nil
}

// either returns the first text that is there.
func either(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
