package speech

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Every utterance of the body stands where it says in the text of its block, and has a hash that other words change.
func TestPlaces(t *testing.T) {
	for name, a := range samples.All() {
		p := &Printer{Pictures: Description, Tables: TableRows, Notes: true, Listings: true}
		script := p.Script(a)
		found, of := 0, 0
		for i := range script {
			u := &script[i]
			if u.Block < 0 {
				if u.Start != 0 || u.End != 0 {
					t.Errorf("%s: %q has a place but no block", name, u.Text())
				}
				continue
			}
			text := string(article.AppendBlocksPlain(nil, a.Body[u.Block:u.Block+1]))
			if u.End > len(text) || u.Start > u.End {
				t.Fatalf("%s: %q stands at %d to %d of %d bytes", name, u.Text(), u.Start, u.End, len(text))
			}
			if u.Role == Paragraph || u.Role == Heading || u.Role == Quote {
				of++
				if u.End > u.Start {
					found++
					said, _ := heard(text[u.Start:u.End])
					if want, _ := heard(u.Text()); !strings.HasPrefix(want, said[:min(len(said), 8)]) {
						t.Errorf("%s: %q is said to be %q", name, u.Text(), text[u.Start:u.End])
					}
				}
			}
		}
		if of > 0 && found*10 < of*8 {
			t.Errorf("%s: only %d of %d utterances of the body have a place", name, found, of)
		}
		again := p.Script(a)
		for i := range script {
			if script[i].Hash() != again[i].Hash() {
				t.Errorf("%s: the hash of %q changes from run to run", name, script[i].Text())
			}
		}
	}
	u := Utterance{Role: Paragraph, Runs: []Run{{Text: "a"}}}
	v := Utterance{Role: Paragraph, Runs: []Run{{Text: "a", Stress: true}}}
	if u.Hash() == v.Hash() {
		t.Error("stress changes no hash")
	}
}

var shortScript = []Utterance{
	{Role: Headline, Runs: []Run{{Text: "A headline & more."}}, Lang: "en", Block: -1, After: 400 * time.Millisecond},
	{Role: Paragraph, Runs: []Run{{Text: "First sentence of a paragraph that is longer than what fits a line of captions. The second one --> goes on."}}, Lang: "en", End: 90},
	{Role: Quote, Voice: Speaker, Runs: []Run{{Text: "Quoted <words>."}}, Lang: "en", Block: 1},
}

func TestMarks(t *testing.T) {
	polly, err := ReadPollyMarks(strings.NewReader(`{"time":0,"type":"ssml","value":"u0"}
{"time":6,"type":"word","start":23,"end":24,"value":"A"}

{"time":1500,"type":"ssml","value":"u1"}
{"time":7000,"type":"ssml","value":"u2"}
`))
	if err != nil || len(polly) != 4 || polly[1].Word != "A" {
		t.Fatalf("%v %+v", err, polly)
	}
	cues := CuesByMarks(shortScript, polly, 8*time.Second)
	if len(cues) != 3 || cues[0].End != 1500*time.Millisecond || cues[2].End != 8*time.Second || cues[2].Speaker != "speaker" || cues[1].To != 90 {
		t.Errorf("%+v", cues)
	}
	google, err := ReadGoogleTimepoints(strings.NewReader(`{"timepoints":[{"markName":"u0","timeSeconds":0.25},{"markName":"u2","timeSeconds":2}]}`))
	if err != nil || len(google) != 2 || google[0].Time != 250*time.Millisecond {
		t.Errorf("%v %+v", err, google)
	}
	azure, err := ReadAzureEvents(strings.NewReader(`{"Type":"Bookmark","Text":"u1","AudioOffset":15000000}
{"Type":"WordBoundary","Text":"First","AudioOffset":16000000}`))
	if err != nil || len(azure) != 2 || azure[0].Name != "u1" || azure[0].Time != 1500*time.Millisecond || azure[1].Word != "First" {
		t.Errorf("%v %+v", err, azure)
	}
	for _, bad := range []string{"{}", "x", `{"time":-1,"type":"word"}`, "\n{\"type\":\"word\"}"} {
		_, err := ReadPollyMarks(strings.NewReader(bad))
		var timing *TimingError
		if !errors.As(err, &timing) || timing.Line < 1 {
			t.Errorf("%q: %v", bad, err)
		}
	}
	if got := CuesByMarks(shortScript, []Mark{{Name: "u9"}, {Name: "x"}, {Name: "u-1"}, {Word: "u1"}}, time.Second); len(got) != 0 {
		t.Errorf("marks of nothing give %+v", got)
	}
}

func TestCuesByLength(t *testing.T) {
	cues := CuesByLengths(shortScript, []time.Duration{time.Second, -1, 2 * time.Second}, true)
	if len(cues) != 2 || cues[1].Start != 1400*time.Millisecond || cues[1].End != 3400*time.Millisecond {
		t.Errorf("%+v", cues)
	}
	cues = CuesByLength(shortScript, 10*time.Second)
	if len(cues) != 3 || cues[0].Start != 0 || cues[2].End != 10*time.Second {
		t.Errorf("%+v", cues)
	}
	for i := 1; i < len(cues); i++ {
		if cues[i].Start != cues[i-1].End {
			t.Errorf("cue %d does not follow the one before it", i)
		}
	}
	if got := CuesByLength(nil, time.Second); got != nil {
		t.Errorf("of no script there are %+v", got)
	}
	if d := Estimate((&Printer{}).Script(samples.Get("openai-azure.en"))); d < 3*time.Minute || d > 8*time.Minute {
		t.Errorf("the sample takes %v", d)
	}
}

func TestTranscripts(t *testing.T) {
	cues := CuesByLength(shortScript, 10*time.Second)
	vtt := string(AppendVTT(nil, cues))
	for _, want := range []string{"WEBVTT\n\n00:00:00.000 --> ", "A headline &amp; more.", "<v speaker>Quoted &lt;words&gt;."} {
		if !strings.Contains(vtt, want) {
			t.Errorf("no %q in\n%s", want, vtt)
		}
	}
	if strings.Count(vtt, "-->") != strings.Count(vtt, "\n\n") {
		t.Errorf("an arrow of the text is one of the captions:\n%s", vtt)
	}
	srt := string(AppendSRT(nil, cues))
	if !strings.HasPrefix(srt, "1\n00:00:00,000 --> ") {
		t.Errorf("%s", srt)
	}
	for _, text := range []string{vtt, srt} {
		for line := range strings.Lines(text) {
			if len(strings.TrimPrefix(line, "<v speaker>")) > maxCueLine+20 {
				t.Errorf("a long line: %q", line)
			}
		}
	}
	var transcript struct {
		Version  string
		Segments []struct {
			StartTime, EndTime float64
			Body               string
		}
	}
	if err := json.Unmarshal(AppendTranscript(nil, cues), &transcript); err != nil || transcript.Version != "1.0.0" || len(transcript.Segments) != 3 ||
		transcript.Segments[2].EndTime != 10 {
		t.Errorf("%v %+v", err, transcript)
	}
	smil := AppendSMIL(nil, cues, "page.xhtml", "audio.mp3")
	var doc struct {
		Pars []struct {
			Text struct {
				Src string `xml:"src,attr"`
			} `xml:"text"`
		} `xml:"body>par"`
	}
	if err := xml.Unmarshal(smil, &doc); err != nil || len(doc.Pars) != 3 || doc.Pars[1].Text.Src != "page.xhtml#u1" {
		t.Errorf("%v %+v\n%s", err, doc, smil)
	}
}

func TestLexicon(t *testing.T) {
	const pls = `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Khamidun</grapheme><phoneme>xɐmʲɪˈdun</phoneme></lexeme>
  <lexeme><grapheme>W3C</grapheme><grapheme>World Wide Web Consortium</grapheme><alias>the web consortium</alias></lexeme>
  <lexeme><grapheme>read</grapheme><phoneme>riːd</phoneme><phoneme prefer="true">rɛd</phoneme></lexeme>
</lexicon>`
	lex, err := ReadLexicon(strings.NewReader(pls))
	if err != nil {
		t.Fatal(err)
	}
	again, err := ReadLexicon(strings.NewReader(string(lex.AppendPLS(nil))))
	if err != nil || again.Lang != "en" || len(again.Lexemes) != 3 || again.Lexemes[2].Phoneme != "rɛd" || len(again.Lexemes[1].Graphemes) != 2 {
		t.Errorf("%v %+v", err, again)
	}
	a := &article.Article{Lang: "en-GB", Headline: article.Plain("Khamidun read W3C news, misread Khamiduns"), Body: []article.Block{
		&article.Paragraph{Text: article.Plain("The World Wide Web Consortium.")},
	}}
	got := string((&Printer{Lexicon: lex}).AppendSSML(nil, a))
	for _, want := range []string{
		`<phoneme alphabet="ipa" ph="xɐmʲɪˈdun">Khamidun</phoneme> <phoneme alphabet="ipa" ph="rɛd">read</phoneme> <sub alias="the web consortium">W3C</sub> news`,
		`misread Khamiduns`, `The <sub alias="the web consortium">World Wide Web Consortium</sub>.`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if text := string((&Printer{Lexicon: lex}).AppendText(nil, a)); !strings.Contains(text, "The the web consortium.") || !strings.Contains(text, "Khamidun read the web") {
		t.Errorf("as text: %s", text)
	}
	a.Lang = "de"
	if got := string((&Printer{Lexicon: lex}).AppendSSML(nil, a)); strings.Contains(got, "phoneme") {
		t.Error("an English lexicon speaks German")
	}
	for _, bad := range []string{"", "<a/>", "<lexicon><lexeme></lexeme></lexicon>", "<lexicon><alias>x</alias></lexicon>", "<lexicon", "<lexicon alphabet='x-sampa'>\n<lexeme><grapheme>a</grapheme><phoneme>a</phoneme></lexeme></lexicon>"} {
		var lexicon *LexiconError
		if _, err := ReadLexicon(strings.NewReader(bad)); !errors.As(err, &lexicon) {
			t.Errorf("%q: %v", bad, err)
		}
	}
	var none *Lexicon
	if none.digest() != "" || !strings.Contains(string(none.AppendPLS(nil)), "<lexicon") {
		t.Error("no lexicon is something")
	}
}
