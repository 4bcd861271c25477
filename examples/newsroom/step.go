package main

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// step does to a piece what an editor's button says.
func (r *room) step(w http.ResponseWriter, req *http.Request) error {
	id, err := number(req)
	if err != nil {
		return err
	}
	if err := parse(req); err != nil {
		return err
	}
	ctx, now, note := req.Context(), r.now(), typed(req.FormValue("note"))
	step := req.PathValue("step")
	var p *Piece
	switch step {
	case "publish":
		p, err = r.store.Publish(ctx, id, note, now)
	case "correct":
		p, err = r.store.Correct(ctx, id, now)
	case "retract":
		p, err = r.store.Retract(ctx, id, note, now)
	case "revise":
		p, err = r.store.Revise(ctx, id, now, func(p *Piece) error { return revise(p, req) })
	case "discard":
		if err = r.store.Discard(ctx, id); err == nil {
			http.Redirect(w, req, "/editor", http.StatusSeeOther)
		}
		return err
	default:
		return errNone
	}
	if err != nil {
		return err
	}
	if step == "publish" || step == "retract" {
		r.say("%s: %s", p.State, address(p.Work, p.Lang))
	}
	http.Redirect(w, req, "/editor/piece/"+strconv.FormatInt(p.ID, 10), http.StatusSeeOther)
	return nil
}

// revise changes a draft by what the form says. What an editor writes comes in through the door too.
func revise(p *Piece, req *http.Request) error {
	a := p.Article
	value := func(name string) string { return strings.TrimSpace(req.PostFormValue(name)) }
	set := func(to *article.Inlines, name string) {
		if req.PostForm.Has(name) && value(name) != to.Plain() { // one that is left alone keeps its marks
			*to = article.Plain(value(name))
		}
	}
	if text := req.PostFormValue("text"); strings.TrimSpace(text) != "" {
		in := delivery{Name: "the text", Format: value("format"), Lang: a.Lang, Data: []byte(strings.ReplaceAll(text, "\r\n", "\n"))}
		all, report, err := in.open()
		if err != nil {
			return refuse("The text does not come in: %v.", err)
		}
		a.Body, p.Report = all[0].Article.Body, report
	}
	set(&a.Headline, "headline")
	set(&a.Standfirst, "standfirst")
	if p.Replaces == 0 {
		switch lang, err := tag(value("lang")); {
		case err != nil:
			return err
		case lang != "":
			a.Lang = lang
		}
		if work := slugOf(value("work")); work != "" {
			p.Work = work
		}
	}
	if req.PostForm.Has("tags") {
		a.Tags = nil
		for name := range strings.SplitSeq(value("tags"), ",") {
			if name = strings.TrimSpace(name); name != "" {
				a.Tags = append(a.Tags, article.Tag{Name: name})
			}
		}
	}
	if value("clear") != "" {
		a.Attribution = nil
	}
	var sources []string
	if name, url := value("source"), value("sourceURL"); name != "" || url != "" {
		id := "source"
		for n := 2; a.Source(id) != nil; n++ {
			id = "source-" + strconv.Itoa(n)
		}
		a.Sources = append(a.Sources, article.Source{ID: id, Name: name, URL: url})
		sources = append(sources, id)
	}
	if role := article.Role(value("role")); role != "" {
		if !role.Known() {
			return refuse("%q is no role.", role)
		}
		c := article.Credit{Role: role, Agent: article.Agent{Name: value("name"), Kind: article.AgentKind(value("kind"))}, Sources: sources}
		if role.AI() && len(sources) == 0 {
			for i := range a.Sources {
				c.Sources = append(c.Sources, a.Sources[i].ID)
			}
		}
		a.Attribution = append(a.Attribution, c)
	} else if len(sources) > 0 {
		a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleSource, Sources: sources})
	}
	clean, report := new(sanitize.Door).Article(a)
	if p.Report == nil && len(report.Entries) > 0 {
		p.Report = new(sanitize.Report)
	}
	if p.Report != nil {
		p.Report.Merge(report, "")
	}
	p.Article = clean
	return nil
}
