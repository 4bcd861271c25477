package speech

import (
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// AppendSSML appends the script as a document for the printer's profile: paragraphs and sentences, breaks, language
// switches, aliases, pronunciations, emphasis, as far as the profile has them; what it lacks is said in words or by a pause.
// For a synthesiser that takes text alone it is plain text. It may be longer than one request may be: see
// [Printer.Chunks].
func (p *Printer) AppendSSML(dst []byte, a *article.Article) []byte {
	return p.document(a).utterances(dst, p.Script(a))
}

// AppendUtterances appends a document with a part of an article's script, such as the one utterance that has changed. Marks
// are numbered from the first of them.
func (p *Printer) AppendUtterances(dst []byte, a *article.Article, part []Utterance) []byte {
	return p.document(a).utterances(dst, part)
}

func (d document) utterances(dst []byte, script []Utterance) []byte {
	voice := Narrator
	if len(script) > 0 {
		voice = script[0].Voice
	}
	dst = d.open(dst, voice)
	for i := range script {
		u := &script[i]
		if i > 0 {
			dst = d.pause(dst, max(script[i-1].After, u.Before))
		}
		dst = d.begin(dst, u, i)
		for _, runs := range sentences(u) {
			dst = d.sentence(dst, u, runs)
		}
		dst = d.end(dst, u)
	}
	return d.close(dst)
}

// A document is being printed for a profile.
type document struct {
	*Printer
	traits
	lang string
}

func (p *Printer) document(a *article.Article) document {
	if a == nil {
		a = new(article.Article)
	}
	lang := a.Lang
	if !gate.Tag(lang) {
		lang = p.locale(a).Tag()
	}
	return document{Printer: p, traits: p.Profile.traits(), lang: lang}
}

// open begins a document, whose text is said by a voice where the profile asks for one.
func (d *document) open(dst []byte, v Voice) []byte {
	if d.plain || d.bare {
		return dst
	}
	switch d.Profile {
	case PollyNeural, PollyStandard, PollyGenerative, Google, Espeak:
		if d.Profile == Espeak {
			dst = append(dst, `<speak`...)
			dst = markup.AppendAttr(dst, "xml:lang", d.lang)
			return append(dst, ">\n"...)
		}
		return append(dst, "<speak>\n"...)
	case Azure:
		dst = append(dst, `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis"`...)
		dst = markup.AppendAttr(dst, "xml:lang", d.lang)
		dst = append(dst, "><voice"...)
		dst = markup.AppendAttr(dst, "name", d.named(v))
		return append(dst, ">\n"...)
	}
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis"`...)
	dst = markup.AppendAttr(dst, "xml:lang", d.lang)
	return append(dst, ">\n"...)
}

// close ends a document.
func (d *document) close(dst []byte) []byte {
	switch {
	case d.plain || d.bare:
		return dst
	case d.voiced:
		return append(dst, "</voice></speak>\n"...)
	}
	return append(dst, "</speak>\n"...)
}

// pause appends a pause between two utterances.
func (d *document) pause(dst []byte, t time.Duration) []byte {
	switch {
	case d.plain:
		if t >= pause {
			return append(dst, '\n')
		}
		return dst
	case t < d.breaks:
		return dst
	}
	if d.longest > 0 {
		t = min(t, d.longest)
	}
	dst = append(dst, `<break time="`...)
	dst = strconv.AppendInt(dst, t.Milliseconds(), 10)
	return append(dst, "ms\"/>\n"...)
}

// begin opens an utterance: its mark, its voice, how it is said, and its paragraph.
func (d *document) begin(dst []byte, u *Utterance, i int) []byte {
	if d.Marks && d.mark != "" {
		name := "u" + strconv.Itoa(i)
		dst = append(append(dst, '<'), d.mark...)
		if d.mark == "bookmark" {
			dst = markup.AppendAttr(dst, "mark", name)
		} else {
			dst = markup.AppendAttr(dst, "name", name)
		}
		dst = append(dst, "/>"...)
	}
	if d.switches(u) {
		dst = append(dst, "<voice"...)
		dst = markup.AppendAttr(dst, "name", d.named(u.Voice))
		dst = append(dst, '>')
	}
	if pr, ok := d.Prosody[u.Role]; ok && d.has(withProsody) {
		dst = append(dst, "<prosody"...)
		for _, a := range [...]struct{ name, value string }{{"rate", pr.Rate}, {"pitch", pr.Pitch}, {"volume", pr.Volume}} {
			if a.value != "" {
				dst = markup.AppendAttr(dst, a.name, a.value)
			}
		}
		dst = append(dst, '>')
	}
	if !d.has(withP) {
		return dst
	}
	if d.Profile == Espeak && d.foreign(u.Lang) {
		dst = append(dst, "<voice"...)
		dst = markup.AppendAttr(dst, "xml:lang", u.Lang)
		dst = append(dst, '>')
	}
	dst = append(dst, "<p"...)
	if d.Profile == W3C && d.foreign(u.Lang) {
		dst = markup.AppendAttr(dst, "xml:lang", u.Lang)
	}
	dst = append(dst, '>')
	if d.langElement(u) {
		dst = append(dst, "<s><lang"...)
		dst = markup.AppendAttr(dst, "xml:lang", u.Lang)
		dst = append(dst, '>')
	}
	return dst
}

// end closes an utterance.
func (d *document) end(dst []byte, u *Utterance) []byte {
	if d.langElement(u) {
		dst = append(dst, "</lang></s>"...)
	}
	if d.has(withP) {
		dst = append(dst, "</p>"...)
	}
	if d.Profile == Espeak && d.foreign(u.Lang) {
		dst = append(dst, "</voice>"...)
	}
	if _, ok := d.Prosody[u.Role]; ok && d.has(withProsody) {
		dst = append(dst, "</prosody>"...)
	}
	if d.switches(u) {
		dst = append(dst, "</voice>"...)
	}
	return append(dst, '\n')
}

// switches reports whether an utterance stands in an element for its voice.
func (d *document) switches(u *Utterance) bool {
	return d.has(withVoice) && d.Names[u.Voice] != "" && (u.Voice != Narrator || d.Profile != Espeak)
}

// foreign reports whether a language is another than the document's.
func (d *document) foreign(lang string) bool { return gate.Tag(lang) && lang != d.lang }

// langElement reports whether an utterance in another language stands in an element for it, within one sentence: where the
// profile takes no language on a paragraph.
func (d *document) langElement(u *Utterance) bool {
	return d.has(withLang) && d.Profile != W3C && d.foreign(u.Lang)
}

// sentence appends a sentence of an utterance.
func (d *document) sentence(dst []byte, u *Utterance, runs []Run) []byte {
	within := d.lang
	if gate.Tag(u.Lang) {
		within = u.Lang
	}
	nested := d.has(withS) && !d.langElement(u)
	if nested {
		dst = append(dst, "<s>"...)
	}
	for i := range runs {
		dst = d.run(dst, &runs[i], within)
	}
	if nested {
		dst = append(dst, "</s>"...)
	}
	return dst
}

// run appends a run with its language, its stress, and its alias or pronunciation.
func (d *document) run(dst []byte, r *Run, lang string) []byte {
	switched := r.Lang != lang && gate.Tag(r.Lang) && d.has(withLang)
	voiced := r.Lang != lang && gate.Tag(r.Lang) && d.Profile == Espeak
	stress := r.Stress && d.has(withEmphasis)
	if switched || voiced {
		if switched {
			dst = append(dst, "<lang"...)
		} else {
			dst = append(dst, "<voice"...)
		}
		dst = markup.AppendAttr(dst, "xml:lang", r.Lang)
		dst = append(dst, '>')
	}
	if stress {
		dst = append(dst, "<emphasis>"...)
	}
	switch {
	case r.Phoneme != "" && d.has(withPhoneme):
		dst = append(dst, `<phoneme alphabet="ipa"`...)
		dst = markup.AppendAttr(dst, "ph", r.Phoneme)
		dst = append(dst, '>')
		dst = d.text(dst, r.Text)
		dst = append(dst, "</phoneme>"...)
	case r.Alias != "" && d.has(withSub):
		dst = append(dst, "<sub"...)
		dst = markup.AppendAttr(dst, "alias", r.Alias)
		dst = append(dst, '>')
		dst = d.text(dst, r.Text)
		dst = append(dst, "</sub>"...)
	case r.Alias != "":
		dst = d.text(dst, r.Alias)
	default:
		dst = d.text(dst, r.Text)
	}
	if stress {
		dst = append(dst, "</emphasis>"...)
	}
	switch {
	case switched:
		dst = append(dst, "</lang>"...)
	case voiced:
		dst = append(dst, "</voice>"...)
	}
	return dst
}

// text appends words, escaped as the profile needs it.
func (d *document) text(dst []byte, s string) []byte {
	switch {
	case d.plain:
		return append(dst, s...)
	case d.bare: // text in which a tag may stand: no sign may look like one
		return append(dst, strings.Map(func(r rune) rune {
			if r == '<' || r == '>' {
				return -1
			}
			return r
		}, s)...)
	}
	start := len(dst)
	dst = markup.AppendText(dst, s)
	if d.Profile == PollyNeural || d.Profile == PollyStandard || d.Profile == PollyGenerative {
		if escaped := string(dst[start:]); strings.ContainsAny(escaped, "'\"") {
			dst = append(dst[:start], strings.NewReplacer("'", "&apos;", `"`, "&quot;").Replace(escaped)...)
		}
	}
	return dst
}
