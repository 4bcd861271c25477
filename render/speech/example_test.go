package speech_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

var story = &article.Article{
	Lang:     "en",
	Headline: article.Plain("A contract rewritten"),
	Sources:  []article.Source{{ID: "verge", Name: "The Verge"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: "The deal went through "},
			&article.Abbr{Text: article.Plain("AWS"), Spoken: "A W S"},
			&article.Text{Value: "."},
		}},
		&article.Quote{
			Body: []article.Block{&article.Paragraph{Text: article.Plain("It has evolved.")}},
			Cite: article.Plain("Microsoft commented."),
		},
		&article.Promo{Headline: article.Plain("Subscribe!")},
	},
}

func ExamplePrinter_AppendText() {
	p := new(speech.Printer)
	fmt.Printf("%s", p.AppendText(nil, story))
	// Output:
	// A contract rewritten.
	// AI-processed from The Verge; edited by Hamidun News.
	// The deal went through A W S.
	// Quote.
	// It has evolved.
	// End of quote.
	// Microsoft commented.
	//
	// End of article.
	//
	// AI-processed from The Verge; edited by Hamidun News.
}

func ExamplePrinter_SSML() {
	p := &speech.Printer{}
	short := &article.Article{Lang: "en", Headline: article.Plain("Rewritten"), Body: story.Body[:1]}
	fmt.Println(p.SSML(short))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
	// <p><s>Rewritten.</s></p>
	// <break time="400ms"/>
	// <p><s>The deal went through <sub alias="A W S">AWS</sub>.</s></p>
	// <break time="800ms"/>
	// <p><s>End of article.</s></p>
	// </speak>
}

func ExamplePrinter_Script() {
	for _, u := range new(speech.Printer).Script(story)[:3] {
		fmt.Println(u.Role, u.Block, u.Text())
	}
	// Output:
	// headline -1 A contract rewritten.
	// byline -1 AI-processed from The Verge; edited by Hamidun News.
	// paragraph 0 The deal went through AWS.
}

func ExamplePrinter_Loss() {
	for _, loss := range new(speech.Printer).Loss(story) {
		fmt.Println(loss.Path, loss.Type, loss.Lost)
	}
	// Output: body[2] promo a call to action
}

func ExampleAppendLine() {
	words := new(verbal.Set) // kept for all lines
	fmt.Printf("%s\n", speech.AppendLine(nil, "  Soft\u00ADware\tfor $3 million  ", "en", words))
	// Output: Software for three million dollars
}

func ExamplePrinter_Script_voices() {
	p := &speech.Printer{Voices: speech.TwoVoices}
	for _, u := range p.Script(story)[2:5] {
		fmt.Printf("%s %q block %d, bytes %d to %d: %s\n", u.Role, u.Voice, u.Block, u.Start, u.End, u.Spoken())
	}
	// Output:
	// paragraph "" block 0, bytes 0 to 26: The deal went through A W S.
	// quote "speaker" block 1, bytes 0 to 15: It has evolved.
	// paragraph "" block 1, bytes 16 to 36: Microsoft commented.
}

func ExamplePrinter_Chunks() {
	p := &speech.Printer{Profile: speech.OpenAI, Limit: speech.Limit{Characters: 120}}
	for _, c := range p.Chunks(story) {
		fmt.Printf("%d to %d, %d characters, begins %.21q\n", c.From, c.To, c.Size.Characters, c.Document)
	}
	fmt.Println(speech.PollyNeural.Limit().Billed)
	// Output:
	// 0 to 3, 111 characters, begins "A contract rewritten."
	// 4 to 7, 68 characters, begins "It has evolved.\nEnd o"
	// 8 to 8, 53 characters, begins "AI-processed from The"
	// 3000
}

func ExamplePrinter_AppendUtterances() {
	p := &speech.Printer{Profile: speech.PollyNeural, Marks: true}
	script := p.Script(story)
	fmt.Printf("%s\n%s", script[2].Hash(), p.AppendUtterances(nil, story, script[2:3]))
	profile, known := speech.ProfileOf("polly")
	fmt.Println(profile, known, len(speech.Profiles()))
	// Output:
	// 6d140abbbb03adf8
	// <speak>
	// <mark name="u0"/><p><s>The deal went through <sub alias="A W S">AWS</sub>.</s></p>
	// </speak>
	// polly-neural true 9
}

func ExampleReadLexicon() {
	lexicon, err := speech.ReadLexicon(strings.NewReader(`<lexicon version="1.0" alphabet="ipa" xml:lang="en">
		<lexeme><grapheme>Hamidun</grapheme><phoneme>xamiˈdun</phoneme></lexeme></lexicon>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	p := &speech.Printer{Lexicon: lexicon, Profile: speech.Google}
	fmt.Printf("%s", p.AppendSSML(nil, &article.Article{Lang: "en", Headline: article.Plain("Hamidun speaks")})[:93])
	fmt.Printf("\n%s", lexicon.AppendPLS(nil)[39:])
	// Output:
	// <speak>
	// <p><s><phoneme alphabet="ipa" ph="xamiˈdun">Hamidun</phoneme> speaks.</s></p>
	// <break
	// <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
	// <lexeme><grapheme>Hamidun</grapheme><phoneme>xamiˈdun</phoneme></lexeme>
	// </lexicon>
}

func ExampleCuesByMarks() {
	script := new(speech.Printer).Script(story)
	marks, err := speech.ReadPollyMarks(strings.NewReader(`{"time":0,"type":"ssml","value":"u0"}
{"time":2100,"type":"ssml","value":"u2"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	cues := speech.CuesByMarks(script, marks, 4*time.Second)
	fmt.Printf("%s\n%s", speech.AppendVTT(nil, cues), speech.AppendTranscript(nil, cues[1:]))
	// Output:
	// WEBVTT
	//
	// 00:00:00.000 --> 00:00:02.100
	// A contract rewritten.
	//
	// 00:00:02.100 --> 00:00:04.000
	// The deal went through AWS.
	//
	// {"version":"1.0.0","segments":[{"startTime":2.1,"endTime":4,"body":"The deal went through AWS."}]}
}

func ExampleCuesByLength() {
	script := new(speech.Printer).Script(story)
	fmt.Println(speech.Estimate(script).Round(time.Second))
	for _, c := range speech.CuesByLength(script, 20*time.Second)[:2] {
		fmt.Println(c.Start.Round(time.Second), c.End.Round(time.Second), c.Text)
	}
	fmt.Printf("%s", speech.AppendSRT(nil, speech.CuesByLengths(script[:1], []time.Duration{time.Second}, false)))
	// Output:
	// 15s
	// 0s 2s A contract rewritten.
	// 2s 6s AI-processed from The Verge; edited by Hamidun News.
	// 1
	// 00:00:00,000 --> 00:00:01,000
	// A contract rewritten.
}

func ExamplePrinter_AppendScript() {
	short := &article.Article{Lang: "en", Headline: article.Plain("Rewritten")}
	p := new(speech.Printer)
	fmt.Printf("%.120s…\n", p.AppendScript(nil, short)[2:])
	fmt.Printf("%.58s…\n", (&speech.Printer{Profile: speech.OpenAI}).AppendChunks(nil, short))
	for _, problem := range (&speech.Printer{Profile: speech.Azure}).Check(short) {
		fmt.Println(problem.Path)
	}
	// Output:
	// {"role":"headline","lang":"en","hash":"d602ee8638d4b45c","block":-1,"start":0,"end":0,"before":800,"after":400,"text":"R…
	// {"document":"Rewritten.\n\nEnd of article.\n","text":"Rewr…
	// voice
}

func ExampleAppendSMIL() {
	script := new(speech.Printer).Script(story)[:1]
	google, err := speech.ReadGoogleTimepoints(strings.NewReader(`{"timepoints":[{"markName":"u0","timeSeconds":0.5}]}`))
	if err != nil {
		fmt.Println(err)
	}
	azure, err := speech.ReadAzureEvents(strings.NewReader(`{"Type":"Bookmark","Text":"u0","AudioOffset":5000000}`))
	fmt.Println(err, google[0] == azure[0])
	smil := string(speech.AppendSMIL(nil, speech.CuesByMarks(script, google, 2*time.Second), "text.xhtml", "a.mp3"))
	fmt.Println(strings.Split(smil, "\n")[3])
	// Output:
	// <nil> true
	// <par id="pu0"><text src="text.xhtml#u0"/><audio src="a.mp3" clipBegin="00:00:00.500" clipEnd="00:00:02.000"/></par>
}
