package main

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/speech"
)

// Options are pages that a host asks for by a field of the printer.
func (g *gallery) options(all map[string]*article.Article) []page {
	set := func(name, title, sample string, change func(p *html.Printer, a *article.Article)) page {
		a, p := article.Clone(all[sample]), g.prints
		change(&p, a)
		return page{
			Name: name, File: name + "/page.html", Kind: kindOption, Lang: a.Lang, Title: title,
			append: func(dst []byte) []byte { return p.AppendPage(dst, a) },
		}
	}
	along := set("read-along", "A voice that the text follows", lead, func(p *html.Printer, a *article.Article) {
		a.Audio = recording()
		p.ReadAlong, p.Script = html.ReadSentences, "../read-along.js"
		p.Cues = func(*article.Article) string { return "../media/cues.vtt" }
	})
	along.Policy = policy() + "; script-src 'self'"
	return []page{
		along,
		set("notes-below", "Footnotes below the text", "essay", func(p *html.Printer, _ *article.Article) { p.Notes = html.NotesBelow }),
		set("vertical", "Upright lines", "openai-azure.ja", func(p *html.Printer, _ *article.Article) { p.Vertical = true }),
	}
}

// cues are those of the tone, as if it said the article: each utterance for the same time.
func cues(a *article.Article) []byte {
	script := new(speech.Printer).Script(a)
	lengths := make([]time.Duration, len(script))
	for i := range lengths {
		lengths[i] = toneTime / time.Duration(len(script))
	}
	var out []html.Cue
	for _, c := range speech.CuesByLengths(script, lengths, false) {
		out = append(out, html.Cue{Start: c.Start, End: c.End, Block: c.Block, From: c.From, To: c.To})
	}
	return html.AppendCues(nil, out)
}
