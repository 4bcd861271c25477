package slack

import (
	"path"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// image writes a picture, its caption and its credits.
func (w *writer) image(b *article.Image) {
	address := w.picture(b.Renditions)
	switch {
	case address != "" && w.room(2):
		w.other("image")
		w.pictured(address, w.alt(b))
		w.out.Close('}')
	case !b.Decorative || address != "":
		w.para()
		if address == "" {
			address = file(b.Renditions)
		}
		alt := w.L.Label(locale.LabelImage)
		if t := furniture.Line(b.Alt); t != "" {
			alt = string(w.L.AppendName(nil, locale.NameImage, t))
		}
		w.link(address, alt, style{italic: true})
	}
	w.small(b.Caption, w.Credits(b.Attribution))
}

// small writes a caption and credits: in small type, or, where the caption has links or marks, as rich text.
func (w *writer) small(caption article.Inlines, credits string) {
	credits = furniture.Line(credits)
	if marked(caption) || !w.room(1) {
		w.paragraph(caption, style{italic: true})
		if w.line(); caption.Empty() {
			w.para()
		}
		w.text(credits, style{italic: true})
		return
	}
	w.context(furniture.Line(caption.Plain()), credits)
}

// marked reports whether a run is more than plain text.
func marked(text article.Inlines) bool {
	for _, n := range text {
		if _, plain := n.(*article.Text); !plain && n != nil {
			return true
		}
	}
	return false
}

// picture returns the address of the first file that Slack can show, or "".
func (s *setter) picture(files []article.Rendition) string {
	for _, any := range [...]bool{false, true} {
		for i := range files {
			r := &files[i]
			if !shown(r) && (!any || s.ImageURL == nil) {
				continue
			}
			address := r.URL
			if s.ImageURL != nil {
				address = s.ImageURL(r, r.Width)
			}
			if address = absolute(address); address != "" {
				return address
			}
		}
	}
	return ""
}

// shown reports whether Slack's image block takes the file: PNG, JPEG or GIF, or what does not say what it is.
func shown(r *article.Rendition) bool {
	switch strings.ToLower(r.Type) {
	case "image/png", "image/jpeg", "image/jpg", "image/gif":
		return true
	case "":
	default:
		return false
	}
	file, _, _ := strings.Cut(r.URL, "?")
	switch strings.ToLower(path.Ext(file)) {
	case ".webp", ".avif", ".svg", ".heic", ".tif", ".tiff", ".jxl", ".bmp":
		return false
	}
	return true
}

func (w *writer) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	w.para()
	w.link(file(files), words, style{})
	w.small(caption, w.Credits(attr))
}

func (w *writer) embed(b *article.Embed) {
	if b.Thumbnail != nil {
		w.block(b.Thumbnail)
	}
	if !b.Text.Empty() {
		w.quote(func() {
			w.paragraph(b.Text, style{})
			w.cite(article.Plain(b.Author), nil)
		})
	}
	w.para()
	w.link(b.URL, furniture.Line(w.EmbedTitle(b)), style{})
	w.small(b.Caption, "")
}

// columns is how wide a table may be so that Slack does not break its lines.
const columns = 72

// table writes a table set in columns, or as a list of its rows where it is too wide for that.
func (w *writer) table(b *article.Table) {
	w.paragraph(b.Caption, style{bold: true})
	var rows [][]string
	var sizes []int
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			row := make([]string, len(part[r].Cells))
			for c := range row {
				row[c] = furniture.Line(part[r].Cells[c].Text.Plain())
				if c == len(sizes) {
					sizes = append(sizes, 0)
				}
				sizes[c] = max(sizes[c], locale.Columns(row[c]))
			}
			rows = append(rows, row)
		}
	}
	width := -2
	for _, n := range sizes {
		width += n + 2
	}
	if width > columns || w.flat > 0 {
		w.rows(b, rows)
		return
	}
	var t strings.Builder
	for r, row := range rows {
		line := ""
		for c, cell := range row {
			gap := strings.Repeat(" ", sizes[c]-locale.Columns(cell))
			if c < len(b.Columns) && b.Columns[c].Align == article.AlignEnd {
				line += gap + cell + "  "
			} else {
				line += cell + gap + "  "
			}
		}
		t.WriteString(strings.TrimRight(line, " ") + "\n")
		if r+1 == len(b.Head) {
			t.WriteString(strings.Repeat("─", max(width, 1)) + "\n")
		}
	}
	w.preformatted(t.String())
}

// rows writes a table as a list, each cell after the name of its column.
func (w *writer) rows(b *article.Table, rows [][]string) {
	list := &article.List{}
	var names []string
	if len(b.Head) > 0 {
		names, rows = rows[len(b.Head)-1], rows[len(b.Head):]
	}
	for _, row := range rows {
		var text article.Inlines
		for c, cell := range row {
			if cell == "" {
				continue
			}
			if c < len(names) && names[c] != "" {
				cell = string(w.L.AppendLabelled(nil, names[c], cell))
			}
			if text != nil {
				text = append(text, &article.Text{Value: " · "})
			}
			text = append(text, &article.Text{Value: cell})
		}
		if text != nil {
			list.Items = append(list.Items, article.Item{Text: text})
		}
	}
	w.bullets(list, 0)
}
