package speech

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// media says what is not text: pictures, films, tables, listings.
func (s *speaker) media(b article.Block) {
	switch b := b.(type) {
	case *article.Image:
		if b != nil {
			s.picture(b)
		}
	case *article.Gallery:
		if b != nil {
			s.gallery(b)
		}
	case *article.Video:
		if b != nil {
			s.named(locale.LabelVideo, b.Title, b.Caption)
		}
	case *article.Audio:
		if b != nil {
			s.named(locale.LabelAudio, b.Title, b.Caption)
		}
	case *article.Embed:
		if b != nil {
			s.embed(b)
		}
	case *article.Code:
		if b != nil {
			s.listing(b)
		}
	case *article.Math:
		if b != nil {
			s.formula(b)
		}
	case *article.Table:
		if b != nil {
			s.table(b)
		}
	}
}

func (s *speaker) picture(b *article.Image) {
	text := b.Caption
	if text.Empty() && s.Pictures == Description {
		text = article.Plain(b.Alt)
	}
	if len(b.Attribution) > 0 {
		s.lose("image", "the picture's credits", "")
	}
	if s.Pictures == NoPictures || text.Empty() {
		s.lose("image", "a picture", "")
		return
	}
	runs := []Run{{Text: s.l.Label(locale.LabelImage) + ": "}}
	s.add(Caption, s.a.Lang, s.close(s.runs(runs, text, voice{})))
}

func (s *speaker) gallery(b *article.Gallery) {
	if s.Pictures == NoPictures {
		s.lose("gallery", "pictures", "")
		return
	}
	s.sentence(Caption, string(s.l.AppendLabelled(nil, s.l.Label(locale.LabelGallery),
		string(s.l.AppendCount(nil, locale.CountImages, len(b.Images))))))
	s.content(Caption, b.Caption)
	for i := range b.Images {
		s.picture(&b.Images[i])
	}
}

// named says that something is there, and what it is called.
func (s *speaker) named(label locale.Label, title string, caption article.Inlines) {
	if title == "" {
		s.sentence(Caption, s.l.Label(label))
	} else {
		s.sentence(Caption, string(s.l.AppendLabelled(nil, s.l.Label(label), title)))
	}
	s.content(Caption, caption)
	s.lose(string(label), "a recording", "its title")
}

func (s *speaker) embed(b *article.Embed) {
	title := b.Title
	if title == "" {
		title = b.Author
	}
	if title == "" && b.Text.Empty() {
		title = string(b.Provider)
	}
	if title != "" {
		s.sentence(Caption, title)
	}
	if !b.Text.Empty() {
		s.quote(func() { s.content(Quote, b.Text) }, nil, nil)
	}
	s.content(Caption, b.Caption)
	s.lose("embed", "a piece of another site", "its title and text")
}

func (s *speaker) listing(b *article.Code) {
	s.sentence(Caption, s.l.Label(locale.LabelCode))
	s.content(Caption, b.Caption)
	if s.Listings {
		s.add(Paragraph, s.a.Lang, []Run{{Text: fold(b.Value)}})
		return
	}
	s.lose("code", "a listing", "its caption")
}

func (s *speaker) formula(b *article.Math) {
	if spoken := fold(b.Spoken); spoken != "" {
		s.add(Paragraph, s.a.Lang, s.close([]Run{{Text: spoken}}))
		return
	}
	s.sentence(Caption, s.l.Label(locale.LabelFormula))
	s.lose("math", "a formula that does not say how it is spoken", "the word for it")
}

func (s *speaker) table(b *article.Table) {
	if s.Tables == NoTables {
		s.lose("table", "a table", "")
		return
	}
	s.sentence(Table, s.l.Label(locale.LabelTable))
	s.content(Table, b.Caption)
	if s.Tables == TableNames {
		s.lose("table", "the rows of a table", "its caption")
		return
	}
	var head []article.Cell
	if len(b.Head) > 0 {
		head = b.Head[len(b.Head)-1].Cells
	}
	for _, rows := range [...][]article.Row{b.Rows, b.Foot} {
		for i := range rows {
			var runs []Run
			for c := range rows[i].Cells {
				cell := &rows[i].Cells[c]
				if cell.Text.Empty() {
					continue
				}
				if len(runs) > 0 {
					runs = append(runs, Run{Text: ", "})
				}
				if c > 0 && c < len(head) && !head[c].Text.Empty() {
					runs = append(s.runs(runs, head[c].Text, voice{}), Run{Text: ": "})
				}
				runs = s.runs(runs, cell.Text, voice{})
			}
			s.add(Table, s.a.Lang, s.close(runs))
		}
	}
}
