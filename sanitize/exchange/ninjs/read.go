package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/sanitize"
)

// Read reads a news object as an article. A nil door is one of its zero value. The error is an [*Error] where the data are no
// news object, or a [*sanitize.LimitError] where they are longer than the door takes; a part that is not what ninjs has it
// to be is left out, and told in the report. It is safe for concurrent use, and keeps nothing of the data.
func Read(door *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	report := new(sanitize.Report)
	if door == nil {
		door = new(sanitize.Door)
	}
	if err := door.Limits.Whole(data); err != nil {
		return nil, report, err
	}
	tree, err := parse(data)
	if err != nil {
		return nil, report, err
	}
	r := &reader{door: door, report: report, a: new(article.Article), sources: make(map[string][]int), named: make(map[string]bool)}
	o := &object{tree.members, "", make(map[string]bool), report}
	if !newsObject(o) {
		return nil, report, &Error{0, "neither uri nor headline nor body: this is no news object"}
	}
	r.item(o)
	o.rest()
	if r.err != nil {
		return nil, report, r.err
	}
	a := r.shown()
	return a, report, nil
}

// newsObject reports whether an object has any of what makes one.
func newsObject(o *object) bool {
	for i := range o.members {
		switch name := o.members[i].name; {
		case name == "uri", name == "headline", name == "headlines", name == "bodies", strings.HasPrefix(name, "body_"):
			return true
		}
	}
	return false
}

// A reader holds what one call needs to know.
type reader struct {
	door    *sanitize.Door
	report  *sanitize.Report
	a       *article.Article
	sources map[string][]int // where sources are, by ID, else by address behind a NUL, the next to be matched first
	named   map[string]bool  // IDs of sources
	beside  []article.Block  // media that may not stand in the body
	err     error            // the first that the door had
}

// item reads the article itself.
func (r *reader) item(o *object) {
	a := r.a
	o.forget("standard", "type", "representationtype", "trustindicators", "version", "mimetype")
	if url := o.text("uri"); uri.Web(url) {
		a.URL = url
	} else {
		a.ID = url
	}
	o.each(func(id *object, _ string) {
		if role := bareRole(id.text("role")); role == "id" && (a.ID == "" || a.URL != "") {
			a.ID = id.text("value")
		}
		id.rest()
	}, "altids")
	a.Lang = o.text("language")
	a.Published = o.moment("firstcreated")
	if a.Updated = o.moment("versioncreated"); a.Updated.Time.Equal(a.Published.Time) {
		a.Updated = article.Date{}
	}
	switch status := o.text("pubstatus"); status {
	case "withheld":
		a.Status = article.StatusDraft
	case "canceled", "cancelled":
		a.Status = article.StatusRetracted
	case "", "usable":
	default:
		o.refuse(sanitize.Removed, "pubstatus", status)
	}
	if until := o.moment("embargoeduntil", "embargoed"); !until.IsZero() && a.Status != article.StatusRetracted {
		a.Status, a.Embargo = article.StatusEmbargoed, until
	}
	r.headlines(o)
	a.Standfirst = r.described(o, "summary")
	a.Body = r.body(o)
	a.SourceType = sourceType(o)
	r.makers(o)
	r.subjects(o)
	a.Rights = rights(o)
	r.associations(o)
}

// shown takes the article through the door, with the media that its body does not show at its end.
func (r *reader) shown() *article.Article {
	in := len(r.a.Body)
	r.a.Body = append(r.a.Body, r.beside...)
	a, more := r.door.Article(r.a)
	for _, e := range more.Entries {
		tell(r.report, e)
	}
	r.report.Overflow += more.Overflow
	known := make(map[string]bool)
	for _, n := range article.All(&article.Article{Body: a.Body[:in]}) {
		for _, file := range files(n) {
			known[uri.Key(file.URL)] = true
		}
	}
	body := a.Body[:in:in]
	for _, b := range a.Body[in:] {
		list, there := files(b), false
		for i := range list {
			there = there || known[uri.Key(list[i].URL)]
		}
		if there || len(list) == 0 {
			continue
		}
		for i := range list {
			known[uri.Key(list[i].URL)] = true
		}
		tell(r.report, sanitize.Entry{Action: sanitize.Changed, Code: CodeMember, Where: "associations", Detail: "stands at the end of the body: " + list[0].URL, Count: 1})
		body = append(body, b)
	}
	if a.Body = body; len(body) == 0 {
		a.Body = nil
	}
	return a
}
