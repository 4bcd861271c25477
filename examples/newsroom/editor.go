package main

import (
	"cmp"
	"errors"
	"html/template"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
	"github.com/standfirst/standfirst/render/locale"
)

// An editor's page.
type deskView struct {
	Title, House, Style string
	Drafts, Out         []Piece
	Batches             []Batch
	Formats             []string
	Languages           []string

	Batch *Batch
	Piece *Piece

	Preview  template.HTML
	Credit   string   // the attribution, as it is told
	Problems []string // that keep it from being published, the first of them
	Advice   []string
	Roles    []article.Role
	Tags     string
	Public   string // the address for readers
	More     int    // than are shown, of what a page is of
}

func (r *room) deskView(title string) *deskView {
	return &deskView{Title: title, House: r.house.Name, Style: styleURL, Formats: formatNames(), Languages: locale.Languages()}
}

// desk answers with what waits for an editor, and the ways in.
func (r *room) desk(w http.ResponseWriter, req *http.Request) error {
	v := r.deskView("Desk")
	var errs [3]error
	v.Drafts, errs[0] = r.store.list(req.Context(), "WHERE state = 'draft' ORDER BY changed DESC, id DESC LIMIT ?", maxList+1)
	if v.More = len(v.Drafts) - maxList; v.More > 0 {
		v.Drafts = v.Drafts[:maxList]
	}
	v.Out, errs[1] = r.store.list(req.Context(), "WHERE state <> 'draft' ORDER BY changed DESC, id DESC LIMIT ?", maxList)
	v.Batches, errs[2] = r.store.Batches(req.Context(), 20)
	if err := errors.Join(errs[:]...); err != nil {
		return err
	}
	return execute(w, req, http.StatusOK, "desk", v)
}

// takeIn lets in what a form sends: a text, a file or a feed.
func (r *room) takeIn(w http.ResponseWriter, req *http.Request) error {
	unhurried(w)
	in, err := r.sent(req)
	if err != nil {
		return err
	}
	in.Name = string(locale.For("en").AppendTruncated(nil, visible(in.Name), 100))
	all, report, err := in.open()
	if err != nil {
		return refuse("%s: %v", in.Name, err)
	}
	if len(all) == 1 {
		one := &all[0]
		if headline := typed(req.FormValue("headline")); !headline.Empty() {
			one.Article.Headline = headline
		}
		if work := slugOf(req.FormValue("work")); work != "" {
			one.Work = work
		}
	}
	b, err := r.store.Import(req.Context(), in.Name, all, report, r.now(), func(done int) { r.progress(in.Name, done, len(all)) })
	if err != nil {
		if req.Context().Err() == nil {
			err = refuse("Nothing came in. %v.", err)
		}
		r.say("Import of %s: none, %v", in.Name, err)
		return err
	}
	_, list, err := r.store.Batch(req.Context(), b.ID)
	if err != nil {
		return err
	}
	to := "/editor/batch/" + strconv.FormatInt(b.ID, 10)
	if len(list) == 1 && b.Known == 0 {
		to = "/editor/piece/" + strconv.FormatInt(list[0].ID, 10)
	}
	http.Redirect(w, req, to, http.StatusSeeOther)
	return nil
}

// unhurried lets an answer take the time that tens of thousands of articles take.
func unhurried(w http.ResponseWriter) {
	http.NewResponseController(w).SetWriteDeadline(time.Now().Add(10 * patience)) // an error is a server's that has no deadlines
}

// sent returns what a form delivers.
func (r *room) sent(req *http.Request) (delivery, error) {
	if err := parse(req); err != nil {
		return delivery{}, err
	}
	lang, err := tag(req.FormValue("lang"))
	if err != nil {
		return delivery{}, err
	}
	in := delivery{Name: "a paste", Format: req.FormValue("format"), Lang: lang, Base: strings.TrimSpace(req.FormValue("base"))}
	if address := strings.TrimSpace(req.FormValue("url")); address != "" {
		fetched, err := r.fetcher.Fetch(req.Context(), address)
		fetched.Lang = in.Lang
		return fetched, err
	}
	if req.MultipartForm != nil && len(req.MultipartForm.File["file"]) > 0 {
		header := req.MultipartForm.File["file"][0]
		file, err := header.Open()
		if err != nil {
			return delivery{}, err
		}
		defer file.Close()
		if in.Data, err = io.ReadAll(file); err != nil {
			return delivery{}, err
		}
		in.Name = path.Base(header.Filename)
	} else {
		in.Data = []byte(strings.ReplaceAll(req.FormValue("text"), "\r\n", "\n"))
	}
	if len(in.Data) == 0 {
		return delivery{}, refuse("There is nothing in it.")
	}
	if u, err := url.Parse(in.Base); in.Base != "" && (err != nil || ofTheWeb(u) != nil) {
		return delivery{}, refuse("%q is no address of the web.", in.Base)
	}
	return in, nil
}

// parse reads a form, all of it in memory: its size is bounded.
func parse(req *http.Request) error {
	media, _, _ := mime.ParseMediaType(req.Header.Get("Content-Type"))
	if req.ContentLength != 0 && media != "application/x-www-form-urlencoded" && media != "multipart/form-data" {
		return errForm
	}
	err := req.ParseForm()
	if err == nil {
		if err = req.ParseMultipartForm(maxUpload + 1<<20); errors.Is(err, http.ErrNotMultipart) {
			err = nil
		}
	}
	var long *http.MaxBytesError
	if err != nil && !errors.As(err, &long) {
		return refuse("The form cannot be read: %v.", err)
	}
	return err
}

func number(req *http.Request) (int64, error) {
	id, err := strconv.ParseInt(req.PathValue("id"), 10, 64)
	if err != nil {
		err = errNone
	}
	return id, err
}

// batch answers with what came in by an import, and what the door did to it.
func (r *room) batch(w http.ResponseWriter, req *http.Request) error {
	id, err := number(req)
	if err != nil {
		return err
	}
	v := r.deskView("Import")
	if v.Batch, v.Drafts, err = r.store.Batch(req.Context(), id); err != nil {
		return err
	}
	if len(v.Drafts) == maxList {
		v.More = v.Batch.Came - maxList
	}
	return execute(w, req, http.StatusOK, "batch", v)
}

func (r *room) publishBatch(w http.ResponseWriter, req *http.Request) error {
	id, err := number(req)
	if err != nil {
		return err
	}
	unhurried(w)
	n, err := r.store.PublishBatch(req.Context(), id, r.now())
	if err != nil {
		var refusal *Refusal
		if errors.As(err, &refusal) {
			err = refuse("None is published. %v", err)
		}
		return err
	}
	r.say("Published %d articles of import %d", n, id)
	http.Redirect(w, req, "/editor/batch/"+req.PathValue("id"), http.StatusSeeOther)
	return nil
}

// piece answers with an article as it will look, and what the door did to it.
func (r *room) piece(w http.ResponseWriter, req *http.Request) error {
	id, err := number(req)
	if err != nil {
		return err
	}
	p, err := r.store.Piece(req.Context(), id)
	if err != nil {
		return err
	}
	v := r.deskView(cmp.Or(p.Headline, "Untitled"))
	v.Piece = p
	if p.Report == nil {
		b, _, err := r.store.Batch(req.Context(), p.Batch)
		if err != nil {
			return err
		}
		v.Batch = b
	}
	a := p.Article
	for _, problem := range article.Advise(a) {
		v.Advice = append(v.Advice, problem.Error())
	}
	v.Problems = problems(a)
	if n := len(v.Problems) - 5; n > 0 {
		v.Problems, v.More = v.Problems[:5], n
	}
	var names []string
	for _, t := range a.Tags {
		names = append(names, t.Name)
	}
	v.Tags = strings.Join(names, ", ")
	v.Roles = []article.Role{article.RoleWriting, article.RoleReporting, article.RoleEditing, article.RoleTranslating, article.RoleAIProcessing,
		article.RoleAISummarising, article.RoleAITranslating, article.RoleAIGenerating, article.RoleFactChecking, article.RoleReviewing, article.RoleSource}
	l := locale.For(cmp.Or(a.Lang, "en"))
	v.Credit = string(l.AppendPlain(nil, l.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 50)))
	if p.Public() {
		v.Public = address(p.Work, p.Lang)
	}
	shown := r.public(p, nil)
	for _, problem := range (&html.Printer{ImageURL: local}).Check(shown) {
		v.Advice = append(v.Advice, problem.Error())
	}
	preview := html.Printer{ImageURL: local, HeadingLevel: 2, IDPrefix: "preview-"}
	v.Preview = fragment.HTML(preview.Article(shown))
	return execute(w, req, http.StatusOK, "piece", v)
}
