package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/sanitize"
)

// bareRole returns a role without the vocabulary that it is of: "main" of "hlrole:main".
func bareRole(role string) string {
	return role[strings.LastIndexAny(role, ":/")+1:]
}

// moment takes a date.
func (o *object) moment(names ...string) article.Date {
	text := o.text(names...)
	d, err := article.ParseDate(text)
	if err != nil {
		for _, name := range names {
			if o.taken[name] {
				o.refuse(sanitize.Removed, name, text)
			}
		}
		return article.Date{}
	}
	return d
}

// A wording is a text in a role: plain, as HTML, or both.
type wording struct {
	role, plain, markup string
}

// wordings takes a list of headlines, descriptions or bodies.
func wordings(o *object, name string) []wording {
	var all []wording
	index := make(map[string]int) // of all, by role
	o.each(func(o *object, _ string) {
		role, media, text := bareRole(o.text("role")), strings.ToLower(o.text("contenttype")), o.text("value")
		o.forget("charcount", "wordcount")
		o.rest()
		i, ok := index[role]
		if !ok {
			i = len(all)
			index[role] = i
			all = append(all, wording{role: role})
		}
		w := &all[i]
		if isMarkup(media, text) {
			if w.markup == "" {
				w.markup = text
			}
		} else if w.plain == "" {
			w.plain = text
		}
	}, name)
	return all
}

// isMarkup reports whether a text is HTML, by its media type or, where none is stated, by its look.
func isMarkup(media, text string) bool {
	switch {
	case strings.Contains(media, "html"):
		return true
	case media == "":
		return strings.Contains(text, "</")
	}
	return false
}

// inlines returns a wording as a run of text.
func (r *reader) inlines(w wording) article.Inlines {
	if w.markup == "" {
		return article.Plain(w.plain)
	}
	run, report, err := r.door.Inline(w.markup)
	r.took(report, err)
	return run
}

// took keeps what the door had to say.
func (r *reader) took(report *sanitize.Report, err error) {
	if err != nil && r.err == nil {
		r.err = err
	}
	if report != nil {
		for _, e := range report.Entries {
			tell(r.report, e)
		}
		r.report.Overflow += report.Overflow
	}
}

// headlines reads the headline and its other wordings.
func (r *reader) headlines(o *object) {
	h := &r.a.Headlines
	others := map[string]*string{"short": &h.Short, "social": &h.Social, "search": &h.Search, "push": &h.Push, "spoken": &h.Spoken}
	for _, w := range wordings(o, "headlines") {
		other := others[w.role]
		switch {
		case other != nil:
			*other = w.plain
			if w.plain == "" {
				*other = r.inlines(w).Plain()
			}
		case w.role == "kicker":
			r.a.Kicker = r.inlines(w)
		case r.a.Headline == nil && (w.role == "main" || w.role == ""):
			r.a.Headline = r.inlines(w)
		default:
			o.refuse(sanitize.Removed, "headlines", w.role+": "+w.plain+w.markup)
		}
	}
	for _, name := range [...]string{"headline", "title"} {
		if text := o.text(name); r.a.Headline == nil {
			r.a.Headline = r.inlines(guess(text))
		}
	}
}

// guess returns a text of no stated type as what it looks like.
func guess(text string) wording {
	if isMarkup("", text) {
		return wording{markup: text}
	}
	return wording{plain: text}
}

// described reads the description in a role or, where there is none of it, the first that has none, or one of a role that
// stands for it.
func (r *reader) described(o *object, role string) article.Inlines {
	all := wordings(o, "descriptions")
	o.forget("description_text")
	html, text := o.text("description_html", "description_xhtml"), o.text("description_text")
	if html+text != "" {
		all = append(all, wording{"", text, html})
	}
	var found article.Inlines
	for _, want := range [...]string{role, "", "short", "long", "caption"} {
		for i, w := range all {
			if found == nil && w.role == want {
				found = r.inlines(w)
				all[i].role = "alt" // and is done with
			}
		}
	}
	for _, w := range all {
		if w.role != "alt" {
			o.refuse(sanitize.Removed, "descriptions", w.role+": "+w.plain+w.markup)
		}
	}
	return found
}

// body reads the body: HTML before plain text, the role "main" or none before others.
func (r *reader) body(o *object) []article.Block {
	all := wordings(o, "bodies")
	html, text := o.text("body_html", "body_xhtml"), o.text("body_text")
	if html+text != "" {
		all = append(all, wording{"", text, html})
	}
	if len(all) == 0 {
		return nil
	}
	best := 0
	for i, w := range all {
		if w.role == "main" {
			best = i
			break
		}
	}
	for i, w := range all {
		if i != best {
			o.refuse(sanitize.Removed, "bodies", w.role+": "+w.plain+w.markup)
		}
	}
	if all[best].markup != "" {
		blocks, report, err := r.door.Fragment(all[best].markup)
		r.took(report, err)
		return blocks
	}
	blocks, report, err := r.door.Text(all[best].plain)
	r.took(report, err)
	return blocks
}

// sourceType takes how a work came to be: the IPTC's term of the URI, or the name where there is none.
func sourceType(o *object) article.SourceType {
	v, _ := o.get("digitalsourcetype")
	name, term := "", v.text
	if v.kind == '{' {
		inner := o.inner("digitalsourcetype")
		name, term = inner.text("name", "literal"), inner.text("uri")
	}
	if i := strings.LastIndexByte(term, '/'); i >= 0 && strings.Contains(term, "digitalsourcetype") {
		name = uri.Key(term[i+1:])
	} else if name == "" && term != "" && i < 0 {
		name = bareRole(term)
	}
	return article.SourceType(name)
}

// subjects reads section and tags.
func (r *reader) subjects(o *object) {
	o.each(func(s *object, _ string) {
		name, url := s.text("name"), s.text("uri")
		if name == "" {
			name = s.text("literal")
		}
		switch rel := bareRole(s.text("rel")); {
		case name == "":
			s.refuse(sanitize.Removed, "name", "")
		case rel == "section" && r.a.Section == "":
			r.a.Section = name
		default:
			tag := article.Tag{Name: name}
			if uri.Web(url) {
				tag.URL = url
			}
			r.a.Tags = append(r.a.Tags, tag)
		}
	}, "subjects", "subject")
}
