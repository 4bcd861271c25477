package epub_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
)

// Whatever an article holds, its book holds together and names its sources; or the format does not allow it.
func FuzzAppend(f *testing.F) {
	for _, name := range samples.Names() {
		f.Add(samples.JSON(name))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Decode(data)
		if err != nil {
			return
		}
		book := new(epub.Printer).Append(nil, a)
		if fatal := omitted(a); (len(book) == 0) != fatal {
			t.Fatalf("%d bytes, fatal: %v", len(book), fatal)
		}
		var out bytes.Buffer
		p := &epub.Printer{Resource: media}
		cues := speech.CuesByLength((&speech.Printer{AsWritten: true}).Script(a), time.Minute)
		if err := p.Write(&out, &epub.Book{Modified: spring, Articles: []*article.Article{a, a}, Cues: [][]speech.Cue{cues}}); err != nil {
			t.Fatal(err)
		}
		sound(t, out.Bytes())
		for _, missing := range rendertest.Unattributed(read(t, out.Bytes()), a) {
			t.Errorf("%q is not named", missing)
		}
	})
}

func omitted(a *article.Article) bool {
	err := new(epub.Printer).Write(new(bytes.Buffer), &epub.Book{Articles: []*article.Article{a}})
	var problem render.Problem
	return errors.As(err, &problem)
}

// A cue may say anything of the text.
func FuzzCues(f *testing.F) {
	f.Add(0, 0, 13, "a & b")
	f.Add(1, 3, 9, "Second.")
	f.Add(2, 1, 2, "1. Ü")
	f.Fuzz(func(t *testing.T, block, from, to int, text string) {
		a := *spoken
		a.Body = append([]article.Block{&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: text}, &article.Strong{Text: article.Plain(text)}, &article.Ruby{Text: article.Plain(text), Reading: text}, &article.Break{}, &article.Text{Value: text},
		}}}, a.Body...)
		c := speech.Cue{Block: block, From: from, To: to, End: time.Second, Text: text}
		sound(t, write(t, &epub.Printer{Resource: media}, &epub.Book{Articles: []*article.Article{&a}, Cues: [][]speech.Cue{{c, c, {Block: block, From: from + 1, To: to + 3, End: 1}}}}))
	})
}

func BenchmarkAppend(b *testing.B) {
	for _, name := range []string{"openai-azure.en", "fifty-sources", "essay"} {
		a := dated(name)
		b.Run(name, func(b *testing.B) {
			p := new(epub.Printer)
			dst := p.Append(nil, a)
			b.ReportAllocs()
			b.SetBytes(int64(len(dst)))
			for b.Loop() {
				dst = p.Append(dst[:0], a)
			}
		})
	}
}
