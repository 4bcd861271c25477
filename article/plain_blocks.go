package article

// AppendBlocksPlain appends the text of the blocks without its marks, each piece of text on lines of its own
// and the cells of a table's row with tabs between them. Text within a line is as in [Inlines.AppendPlain].
//
// Captions, titles, summaries, notes and cited names belong to the text. Alternative texts, credits, the content of
// embeds and promos do not. A [*Math] gives its TeX or else the text of its MathML, a [*Custom] its Fallback.
func AppendBlocksPlain(dst []byte, list []Block) []byte {
	p := plainer{dst: dst, start: len(dst)}
	p.list(list)
	return p.dst
}

type plainer struct {
	dst   []byte
	start int
}

// line begins a new line unless one has just begun.
func (p *plainer) line() {
	if n := len(p.dst); n > p.start && p.dst[n-1] != '\n' {
		p.dst = append(p.dst, '\n')
	}
}

func (p *plainer) text(t Inlines) {
	p.line()
	p.dst = t.AppendPlain(p.dst)
}

func (p *plainer) list(list []Block) {
	for _, b := range list {
		if b != nil && b.block() {
			p.block(b)
		}
	}
}

func (p *plainer) block(b Block) {
	switch b := b.(type) {
	case *Paragraph:
		p.text(b.Text)
	case *Heading:
		p.text(b.Text)
	case *List:
		for i := range b.Items {
			p.text(b.Items[i].Text)
			p.list(b.Items[i].Body)
		}
	case *DefinitionList:
		for i := range b.Items {
			p.text(b.Items[i].Term)
			p.list(b.Items[i].Body)
		}
	case *Quote:
		p.list(b.Body)
		p.cite(b.Cite, b.Agent)
	case *PullQuote:
		p.text(b.Text)
		p.cite(b.Cite, b.Agent)
	case *Image:
		p.text(b.Caption)
	case *Gallery:
		for i := range b.Images {
			p.text(b.Images[i].Caption)
		}
		p.text(b.Caption)
	case *Video:
		p.text(b.Caption)
	case *Audio:
		p.text(b.Caption)
	case *Embed:
		p.text(b.Caption)
	case *Code:
		p.line()
		p.dst = append(p.dst, b.Value...)
		p.text(b.Caption)
	case *Table:
		p.text(b.Caption)
		p.rows(b.Head)
		p.rows(b.Rows)
		p.rows(b.Foot)
	case *Callout:
		p.text(b.Title)
		p.list(b.Body)
	case *Details:
		p.text(b.Summary)
		p.list(b.Body)
	case *Footnotes:
		for i := range b.Notes {
			p.list(b.Notes[i].Body)
		}
	case *Math:
		p.line()
		p.dst = appendMath(p.dst, b.TeX, b.MathML)
	case *Update:
		p.text(b.Headline)
		p.list(b.Body)
	case *Custom:
		p.list(b.Fallback)
	}
}

func (p *plainer) cite(cite Inlines, who *Agent) {
	p.text(cite)
	if cite.Empty() && who != nil {
		p.dst = append(p.dst, who.Name...)
	}
}

func (p *plainer) rows(rows []Row) {
	for i := range rows {
		p.line()
		for j := range rows[i].Cells {
			if j > 0 {
				p.dst = append(p.dst, '\t')
			}
			p.dst = rows[i].Cells[j].Text.AppendPlain(p.dst)
		}
	}
}
