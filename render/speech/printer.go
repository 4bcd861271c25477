package speech

import (
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// A Printer prints articles to be spoken, by one voice. Its zero value reads each article in the article's own
// language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
// Planning a script allocates; printing it does not.
type Printer struct {
	Locale *locale.Locale // the listener's language: intro, outro, announcements; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset
	Part   render.Part    // the part of the body to read; zero is the whole

	Pictures Pictures // what is said of pictures
	Tables   Tables   // what is said of tables
	Listings bool     // read code aloud, instead of naming it
	Notes    bool     // read footnotes where they stand

	// Voices says how many voices there are. With one, a quotation is announced in words.
	Voices Voices
	// Names are the synthesiser's names for the voices of the script. Azure needs one for the narrator at least.
	Names map[Voice]string
	// Prosody is how utterances of a role are said, where the profile has an element for it.
	Prosody map[Role]Prosody
	// Profile is the synthesiser that SSML and chunks are for.
	Profile Profile
	// Limit is how much a chunk may hold, in place of the profile's own.
	Limit Limit
	// Lexicon says how words are pronounced; nil leaves that to the voice.
	Lexicon *Lexicon
	// Marks puts a mark before every utterance, named "u" and its place in the script, so that the synthesiser tells when
	// it is reached.
	Marks bool
	// Words says numbers, dates and abbreviations in words. A host that prints much keeps one for all its printers; nil
	// makes a new one for each script.
	Words *verbal.Set
	// AsWritten leaves all that is written in signs to the voice.
	AsWritten bool

	// Block is trusted host code that says a block in its own way, by appending utterances; or declines, returning
	// dst as it was and false. The function next says a block as the printer would without the hook.
	Block func(dst []Utterance, b article.Block, next func([]Utterance, article.Block) []Utterance) ([]Utterance, bool)
	// HookVersion stands for the hook in the Digest: change it when the hook says something else.
	HookVersion string
}

// Voices says how many voices read.
type Voices int

// The numbers of voices.
const (
	OneVoice  Voices = iota
	TwoVoices        // the second says what is quoted
)

// Pictures says what is said of pictures.
type Pictures int

// What can be said of pictures.
const (
	Captions    Pictures = iota // the caption, where there is one
	Description                 // the caption, or else the alternative text
	NoPictures
)

// Tables says what is said of tables.
type Tables int

// What can be said of tables.
const (
	TableNames Tables = iota // that there is one, and its caption
	TableRows                // every row, each cell behind the name of its column
	NoTables
)

// Text returns what [Printer.AppendText] appends.
func (p *Printer) Text(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendText(nil, a), "text/plain")
}

// SSML returns what [Printer.AppendSSML] appends.
func (p *Printer) SSML(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendSSML(nil, a), "application/ssml+xml")
}

// AppendText appends the script as plain text: one utterance a line, with an empty line where a voice would pause.
func (p *Printer) AppendText(dst []byte, a *article.Article) []byte {
	for i, u := range p.Script(a) {
		if i > 0 && u.Before >= pause {
			dst = append(dst, '\n')
		}
		for _, r := range u.Runs {
			if r.Alias != "" {
				dst = append(dst, r.Alias...)
			} else {
				dst = append(dst, r.Text...)
			}
		}
		dst = append(dst, '\n')
	}
	return dst
}

// Check returns what a voice needs and the article lacks.
func (p *Printer) Check(a *article.Article) []render.Problem {
	var problems []render.Problem
	if a == nil || a.Lang == "" {
		problems = append(problems, render.Problem{
			Code: render.Missing, Path: "lang", Detail: "the article states no language, so that a voice has to guess how to read it",
		})
	}
	if p.Profile.traits().voiced && p.Names[Narrator] == "" {
		problems = append(problems, render.Problem{
			Code: render.Missing, Path: "voice", Detail: "the synthesiser needs the name of a voice, and the printer has none in Names",
		})
	}
	return problems
}

// Digest identifies the article as this printer reads it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	if a == nil {
		a = new(article.Article)
	}
	return render.NewDigest(a, "speech", p.locale(a), p.Zone, p.Part.From, p.Part.To, int(p.Pictures), int(p.Tables),
		p.Listings, p.Notes, int(p.Voices), p.AsWritten, p.wordOptions(), p.voiceNames(), string(p.Profile), p.Marks, p.Lexicon.digest(), p.HookVersion)
}

func (p *Printer) wordOptions() string {
	if p.Words == nil {
		return ""
	}
	return fmt.Sprint(p.Words.Options)
}

func (p *Printer) locale(a *article.Article) *locale.Locale {
	if p.Locale != nil {
		return p.Locale
	}
	return locale.For(a.Lang)
}
