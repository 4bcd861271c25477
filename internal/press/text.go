package press

import (
	"cmp"

	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/render/text"
)

// texts are the surfaces of lines.
func (s Settings) texts() []Surface {
	p := &text.Printer{Locale: s.locale(), Zone: s.Zone, Width: s.Width}
	terminal := &text.Printer{Locale: s.locale(), Zone: s.Zone, Width: cmp.Or(s.Width, 80), NoColor: s.NoColor}
	return []Surface{
		{Name: "gemtext", Ext: ".gmi", Append: p.AppendGemtext, Loss: p.Loss},
		{Name: "markdown", Ext: ".md", Append: p.AppendMarkdown, Loss: p.LossMarkdown},
		{Name: "terminal", Ext: ".ansi", Append: terminal.AppendTerminal, Loss: p.Loss},
		{Name: "text", Ext: ".txt", Append: p.AppendText, Loss: p.Loss},
	}
}

// voices are the surfaces that are heard, or tell a voice what to say.
func (s Settings) voices() []Surface {
	p := &speech.Printer{Locale: s.locale(), Zone: s.Zone, Words: &verbal.Set{Options: s.Words}, Profile: s.Profile}
	return []Surface{
		{Name: "chunks", Ext: ".jsonl", Append: p.AppendChunks, Check: p.Check, Loss: p.Loss},
		{Name: "script", Ext: ".json", Append: p.AppendScript, Check: p.Check, Loss: p.Loss},
		{Name: "speech", Ext: ".txt", Append: p.AppendText, Check: p.Check, Loss: p.Loss},
		{Name: "ssml", Ext: ".xml", Append: p.AppendSSML, Check: p.Check, Loss: p.Loss},
	}
}
