package xliff_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/standfirst/standfirst/article"
	printer "github.com/standfirst/standfirst/render/exchange/xliff"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/xliff"
)

func ExampleReader() {
	base := &article.Article{
		URL: "https://news.example/en/tide", Lang: "en",
		Headline: article.Inlines{&article.Text{Value: "The "}, &article.Emphasis{Text: article.Plain("tide")}},
		Body:     []article.Block{&article.Paragraph{Text: article.Plain("It came in. It went out.")}},
	}
	document := `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de"><file id="article">
		<unit id="headline"><segment><source>The <pc id="1">tide</pc></source><target>Die <pc id="1">Flut</pc></target></segment></unit>
		<unit id="body.0.text">
			<segment><source>It came in.</source><target>Sie kam.</target></segment>
			<ignorable><source> </source></ignorable>
			<segment><source>It went out.</source><target>Sie ging.</target></segment>
		</unit>
	</file></xliff>`
	r := xliff.Reader{Translators: []article.Agent{{Kind: article.Software, Name: "Polyglot"}}}
	edition, report, err := r.Edition(base, []byte(document))
	fmt.Println(len(report.Entries), err)
	os.Stdout.Write(article.AppendDump(nil, edition))
	// Output:
	// 0 <nil>
	// article
	//   lang "de"
	//   headline[0] "Die "
	//   headline[1] emphasis
	//     text[0] "Flut"
	//   attribution[0]
	//     role "aiTranslating"
	//     agent
	//       kind "software"
	//       name "Polyglot"
	//   body[0] paragraph
	//     text[0] "Sie kam. Sie ging."
	//   editions[0]
	//     lang "en"
	//     url "https://news.example/en/tide"
	//     headline[0] "The "
	//     headline[1] emphasis
	//       text[0] "tide"
	//     original true
}

// para is an article of one paragraph: text, and codes 1 (a link) and 2 (a mark within it), 3 (a break) and 4 (a note).
func para() *article.Article {
	return &article.Article{Lang: "en", Body: []article.Block{&article.Paragraph{Text: article.Inlines{
		&article.Text{Value: "One "},
		&article.Link{URL: "https://news.example/", Text: article.Inlines{&article.Text{Value: "two "}, &article.Strong{Text: article.Plain("three"), Meta: &article.Meta{ID: "x"}}}},
		&article.Break{}, &article.Text{Value: "four"}, &article.FootnoteRef{Note: "n"},
	}}}}
}

const paraSource = `One <pc id="1" canDelete="no">two <pc id="2" canCopy="no">three</pc></pc><ph id="3"/>four<ph id="4" canDelete="no"/>`

func document(units string) []byte {
	return []byte(`<?xml version="1.0"?><xliff version="2.0" trgLang="de" srcLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">` + units + `</file></xliff>`)
}

func unit(source, target string) string {
	return `<unit id="body.0.text"><segment id="s1"><source>` + source + `</source><target>` + target + `</target></segment></unit>`
}

// dump is what a reader sees of the paragraph, with its nodes.
func dump(a *article.Article) string {
	var b strings.Builder
	var run func(article.Inlines)
	run = func(in article.Inlines) {
		for _, n := range in {
			switch n := n.(type) {
			case *article.Text:
				b.WriteString(n.Value)
			case *article.Link:
				b.WriteString("[a ")
				run(n.Text)
				b.WriteString("]")
			case *article.Strong:
				b.WriteString("[b ")
				if n.Meta != nil && n.Meta.ID != "" {
					b.WriteString("#" + n.Meta.ID + " ")
				}
				run(n.Text)
				b.WriteString("]")
			case *article.Span:
				b.WriteString("[" + n.Meta.Lang + " ")
				run(n.Text)
				b.WriteString("]")
			case *article.Break:
				b.WriteString("[br]")
			case *article.FootnoteRef:
				b.WriteString("[" + n.Note + "]")
			default:
				b.WriteString("[" + n.Type() + "]")
			}
		}
	}
	run(a.Body[0].(*article.Paragraph).Text)
	return b.String()
}

func codes(r *sanitize.Report) []string {
	var all []string
	for _, e := range r.Entries {
		if e.Code != xliff.CodeTranslator {
			all = append(all, strings.TrimSpace(e.Code+" "+e.Detail))
		}
	}
	return all
}

// What translations do to codes, and what other tools make of a document.
func TestCodes(t *testing.T) {
	for name, c := range map[string]struct {
		units, want string
		codes       []string
	}{
		"as they were":       {unit(paraSource, `Eins <pc id="1">zwei <pc id="2">drei</pc></pc><ph id="3"/>vier<ph id="4"/>`), "Eins [a zwei [b #x drei]][br]vier[n]", nil},
		"left out":           {unit(paraSource, `Eins zwei drei vier`), "Eins zwei drei vier", []string{"code-missing 1", "code-missing 4"}},
		"moved":              {unit(paraSource, `<ph id="4"/><pc id="2">drei</pc> <pc id="1">zwei</pc><ph id="3"/>`), "[n][b #x drei] [a zwei][br]", nil},
		"copied":             {unit(paraSource, `<pc id="1">a</pc><pc id="9" copyOf="1">b</pc><ph id="4"/><ph id="3"/><ph id="8" copyOf="3"/>`), "[a a][a b][n][br][br]", nil},
		"copied though":      {unit(paraSource, `<pc id="1"><pc id="2">a</pc></pc><pc id="7" copyOf="2">b</pc><ph id="4"/>`), "[a [b #x a]]b[n]", []string{"code-added 7"}},
		"added":              {unit(paraSource, `<pc id="1">a</pc><pc id="x1">b</pc><ph id="99"/><ph id="4"/>`), "[a a]b[n]", []string{"code-added x1", "code-added 99"}},
		"apart":              {unit(paraSource, `<sc id="1"/>zwei <sc id="2"/>drei<ec startRef="2"/><ec startRef="1"/><ph id="4"/>`), "[a zwei [b #x drei]][n]", nil},
		"overlapping":        {unit(paraSource, `<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/><ph id="4"/>`), "[a a[b #x b]][b c][n]", []string{"code-overlap 2"}},
		"open":               {unit(paraSource, `<sc id="1"/>a<ph id="4"/>`), "[a a[n]]", []string{"code-unpaired 1"}},
		"closed":             {unit(paraSource, `<pc id="1">a</pc><ec startRef="2"/><ph id="4"/>`), "[a a][n]", []string{"code-unpaired 2"}},
		"empty":              {unit(paraSource, ``), "[en One [a two [b #x three]][br]four[n]]", []string{"untranslated"}},
		"taken for a point":  {unit(paraSource, `<ph id="1"/>a<pc id="3">b</pc><ph id="4"/>`), "[a ]a[br]b[n]", []string{"code-unpaired 1", "code-unpaired 3"}},
		"annotated":          {unit(`<mrk id="m1" type="term">One</mrk> <pc canDelete="no" id="1"><sm id="m2"/>two <pc id="2" canCopy="no">three</pc></pc><ph id="3"/>four<em startRef="m2"/><ph id="4"/>`, `<mrk id="m1">Eins</mrk><sm id="m2"/> <pc id="1">a</pc><em startRef="m2"/>`), "Eins [a a]", nil},
		"points of code":     {unit(paraSource, `<cp hex="0001"/>a<cp hex="00e9"/><cp hex="D800"/><cp hex="zz"/><pc id="1"/><ph id="4"/>`), "aé\uFFFD\uFFFD[a ][n]", nil},
		"markup":             {unit(paraSource, `<b>a</b><script xmlns="http://www.w3.org/1999/xhtml">b</script><pc id="1"/><ph id="4"/>`), "ab[a ][n]", []string{"markup b", "markup script"}},
		"from another base":  {unit(`Another text`, `Ein anderer`), "[en One [a two [b #x three]][br]four[n]]", []string{"source the source is not what the article says"}},
		"of another text":    {`<unit id="url"><segment><source>x</source><target>javascript:alert(1)</target></segment></unit>` + unit(paraSource, `a<ph id="4"/><pc id="1"/>`), "a[n][a ]", []string{"unit the article has no such text"}},
		"twice":              {unit(paraSource, `a<ph id="4"/><pc id="1"/>`) + unit(paraSource, `b`), "a[n][a ]", []string{"unit the unit comes again"}},
		"not to translate":   {`<group id="g" translate="no">` + unit(paraSource, `a`) + `</group>`, "One [a two [b #x three]][br]four[n]", nil},
		"in a module":        {`<unit id="body.0.text"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1"><source>No</source><target>Nein</target></mtc:match></mtc:matches><segment><source>` + paraSource + `</source></segment></unit>`, "[en One [a two [b #x three]][br]four[n]]", []string{"untranslated"}},
		"in another order":   {`<unit id="body.0.text"><segment><source>One </source><target order="3"> eins</target></segment><segment><source><pc id="1">two <pc id="2">three</pc></pc></source><target order="2"><pc id="1">zwei</pc></target></segment><segment><source><ph id="3"/>four<ph id="4"/></source><target order="1">vier</target></segment></unit>`, "vier[a zwei] eins", nil},
		"in no order":        {`<unit id="body.0.text"><segment><source>One </source><target order="2">eins</target></segment><segment><source><pc id="1">two <pc id="2">three</pc></pc></source><target order="2">zwei</target></segment><segment><source><ph id="3"/>four<ph id="4"/></source><target>vier</target></segment></unit>`, "einszweivier", []string{"code-order the targets have no order that could be"}},
		"in part":            {`<unit id="body.0.text"><segment><source>One </source><target>Eins </target></segment><segment><source><pc id="1">two <pc id="2">three</pc></pc></source></segment><segment><source><ph id="3"/>four<ph id="4"/></source><target>vier</target></segment></unit>`, "Eins [en [a two [b #x three]]]vier", []string{"untranslated"}},
		"across segments":    {`<unit id="body.0.text"><segment><source>One <sc id="1"/>two</source><target>Eins <sc id="1"/>zwei</target></segment><ignorable><source> </source></ignorable><segment><source><sc id="2"/>three<ec startRef="2"/><ec startRef="1"/><ph id="3"/>four<ph id="4"/></source><target><sc id="2"/>drei<ec startRef="2"/><ec startRef="1"/></target></segment></unit>`, "Eins [a zwei [b #x drei]]", nil},
		"order of fixed":     {unit(strings.ReplaceAll(paraSource, `<ph`, `<ph canReorder="no"`), `<ph id="4"/><pc id="1">a</pc><ph id="3"/>`), "[n][a a][br]", []string{"code-order 4"}},
		"white space":        {strings.Replace(unit(paraSource, "\n\t Eins \n <pc id=\"1\">zwei</pc>\r\n\tdrei<ph id=\"4\"/>vier\n "), "<unit", "<unit xml:space=\"default\"", 1), "Eins [a zwei] drei[n]vier", nil},
		"white space kept":   {strings.Replace(unit(paraSource, " Eins  <pc id=\"1\">zwei</pc>\n<ph id=\"4\"/> "), "<unit", "<unit xml:space='preserve'", 1), " Eins  [a zwei]\n[n] ", nil},
		"comments, sections": {unit(paraSource, `<!-- <x> --><![CDATA[<a>]]>&amp;&#x41;<?pi?><pc id="1"/><ph id="4"/>`), "<a>&A[a ][n]", nil},
		"version 2.2":        {unit(paraSource, `a<pc id="1"/><ph id="4"/>`), "a[a ][n]", nil},
	} {
		t.Run(name, func(t *testing.T) {
			doc := document(c.units)
			if name == "version 2.2" {
				doc = bytes.Replace(bytes.Replace(doc, []byte(`version="2.0"`), []byte(`version="2.2"`), 1), []byte("document:2.0"), []byte("document:2.2"), 1)
			}
			a, report, err := new(xliff.Reader).Edition(para(), doc)
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(a); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if got := codes(report); !slices.Equal(got, c.codes) {
				t.Errorf("reported %q, want %q", got, c.codes)
			}
		})
	}
}

// Between languages that set a space between sentences and those that do not, one comes or goes.
func TestJoints(t *testing.T) {
	for _, c := range []struct{ from, to, text, units, want string }{
		{"ja", "en", "来た。行った。", `<segment><source>来た。</source><target>It came.</target></segment><segment><source>行った。</source><target>It went.</target></segment>`, "It came. It went."},
		{"ja", "zh", "来た。行った。", `<segment><source>来た。</source><target>来了。</target></segment><segment><source>行った。</source><target>走了。</target></segment>`, "来了。走了。"},
		{"en", "ja", "It came. It went.", `<segment><source>It came.</source><target>来た。</target></segment><ignorable><source> </source></ignorable><segment><source>It went.</source><target>行った。</target></segment>`, "来た。行った。"},
		{"en", "ja", "It came. It went.", `<segment><source>It came.</source><target>来た。</target></segment><ignorable><source> </source><target> </target></ignorable><segment><source>It went.</source><target>行った。</target></segment>`, "来た。 行った。"},
		{"en", "de", "Go!Stop!", `<segment><source>Go!</source><target>Los!</target></segment><segment><source>Stop!</source><target>Halt!</target></segment>`, "Los!Halt!"},
	} {
		base := &article.Article{Lang: c.from, Body: []article.Block{&article.Paragraph{Text: article.Plain(c.text)}}}
		doc := strings.Replace(string(document(`<unit id="body.0.text">`+c.units+`</unit>`)), `trgLang="de" srcLang="en"`, `trgLang="`+c.to+`" srcLang="`+c.from+`"`, 1)
		a, _, err := new(xliff.Reader).Edition(base, []byte(doc))
		if err != nil || dump(a) != c.want {
			t.Errorf("%s to %s: %q, %v", c.from, c.to, dump(a), err)
		}
	}
}

// Who translated is said by the host or, where it does not say, by the document.
func TestCredit(t *testing.T) {
	const named = `<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="translator"><mda:meta type="name">Polyglot
		3</mda:meta><mda:meta type="kind">software</mda:meta><mda:meta type="url">https://polyglot.example/</mda:meta></mda:metaGroup><mda:metaGroup category="credit"><mda:meta type="name">No</mda:meta></mda:metaGroup></mda:metadata>`
	for name, c := range map[string]struct {
		reader xliff.Reader
		units  string
		want   []article.Credit
	}{
		"host": {xliff.Reader{Date: article.On(2026, 5, 1), Translators: []article.Agent{{Kind: article.Software, Name: "Engine"}, {Kind: article.Person, Name: "Ada"}, {Kind: article.Organization, Name: "Bureau"}}}, named, []article.Credit{
			{Role: article.RoleAITranslating, Agent: article.Agent{Kind: article.Software, Name: "Engine"}, Date: article.On(2026, 5, 1)},
			{Role: article.RoleTranslating, Agent: article.Agent{Kind: article.Person, Name: "Ada"}, Date: article.On(2026, 5, 1)},
			{Role: article.RoleTranslating, Agent: article.Agent{Kind: article.Organization, Name: "Bureau"}, Date: article.On(2026, 5, 1)},
		}},
		"metadata": {xliff.Reader{}, named, []article.Credit{{Role: article.RoleAITranslating, Agent: article.Agent{Kind: article.Software, Name: "Polyglot 3", URL: "https://polyglot.example/"}}}},
		"note":     {xliff.Reader{}, `<notes><note category="translator">Ada &lt;Quist&gt;</note><note>no</note></notes>`, []article.Credit{{Role: article.RoleTranslating, Agent: article.Agent{Name: "Ada <Quist>"}}}},
		"its": {xliff.Reader{}, strings.Replace(unit(`One`, `Eins`), "<unit", `<unit xmlns:its="http://www.w3.org/2005/11/its" its:person="Ada" its:org="Bureau" its:tool="Engine"`, 1), []article.Credit{
			{Role: article.RoleTranslating, Agent: article.Agent{Kind: article.Person, Name: "Ada"}},
			{Role: article.RoleTranslating, Agent: article.Agent{Kind: article.Organization, Name: "Bureau"}},
			{Role: article.RoleAITranslating, Agent: article.Agent{Kind: article.Software, Name: "Engine"}},
		}},
		"nobody": {xliff.Reader{}, "", nil},
	} {
		base := para()
		base.Attribution = article.Attribution{{Role: article.RoleWriting, Agent: article.Agent{Name: "Vo"}}}
		a, report, err := c.reader.Edition(base, document(c.units+`<group id="g"/>`))
		if err != nil {
			t.Fatal(name, err)
		}
		want := &article.Article{Attribution: append(slices.Clone(base.Attribution), c.want...)}
		if got := (&article.Article{Attribution: a.Attribution}); !article.Equal(got, want) {
			t.Errorf("%s: %s", name, article.AppendJSON(nil, got))
		}
		said := slices.ContainsFunc(report.Entries, func(e sanitize.Entry) bool { return e.Code == xliff.CodeTranslator })
		if said != (c.want == nil) {
			t.Errorf("%s: reported %+v", name, report.Entries)
		}
	}
}

// The edition of a translation names the original that the base names.
func TestEditions(t *testing.T) {
	for _, name := range []string{"openai-azure.en", "openai-azure.ru"} {
		base := samples.Get(name)
		var original string
		for _, e := range base.Editions {
			if e.Original {
				original = e.Lang
			}
		}
		p := printer.Printer{Target: "sv"}
		a, _, err := new(xliff.Reader).Edition(base, p.Append(nil, base))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Editions) != len(base.Editions) || original != "en" {
			t.Errorf("%d editions became %d; the original is %q", len(base.Editions), len(a.Editions), original)
		}
		for _, e := range a.Editions {
			if e.Original != (e.Lang == original) {
				t.Errorf("%s: original is %v", e.Lang, e.Original)
			}
		}
		if a.URL != "" || a.ID != "" || a.Lang != "sv" {
			t.Errorf("URL %q, ID %q, language %q", a.URL, a.ID, a.Lang)
		}
	}
}

// What cannot be read gives one error, with its place.
func TestErrors(t *testing.T) {
	deep := strings.Repeat(`<group id="g">`, 3000)
	open := string(document(unit(paraSource, strings.Repeat(`<sc id="x"/>`, 2000))))
	for name, c := range map[string]struct{ doc, want string }{
		"nothing":     {"", "xliff: byte 0: there is no XLIFF in it"},
		"text":        {"no markup", "there is no XLIFF in it"},
		"entities":    {`<!DOCTYPE x [<!ENTITY a "b">]><xliff/>`, "xliff: byte 30: a document type declaration"},
		"entity":      {string(document(unit("x", "&evil;"))), "unit body.0.text: no well-formed XML: invalid character entity &evil;"},
		"cut":         {string(document(unit(paraSource, "a")))[:300], "no well-formed XML: unexpected EOF"},
		"1.2":         {`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>`, "the namespace is not that of XLIFF 2"},
		"3.0":         {`<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>`, `version "3.0" of XLIFF is not known`},
		"another":     {`<html/>`, "the root is no xliff element"},
		"no target":   {`<xliff version="2.1" srcLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>`, "the target language is not stated"},
		"bad target":  {`<xliff version="2.1" srcLang="en" trgLang="&lt;b>" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>`, "the target language is not stated"},
		"of French":   {`<xliff version="2.1" srcLang="fr" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>`, `the source is in "fr", and the article in "en"`},
		"two roots":   {string(document("")) + "<x/>", "there is an element behind the root"},
		"deep":        {strings.Replace(string(document("")), "</file>", deep, 1), "elements within more than 2000 others"},
		"not UTF-8":   {string(document(unit("x", "\xff"))), "invalid UTF-8"},
		"control":     {string(document(unit("x", "\x01"))), "illegal character code"},
		"Latin 1":     {`<?xml version="1.0" encoding="ISO-8859-1"?><xliff/>`, `it is in "ISO-8859-1", and not in UTF-8 or UTF-16`},
		"order":       {string(document(`<unit id="u"><segment><source>x</source><target order="x"/></segment></unit>`)), "unit u: the order of a target is no number from 1 on"},
		"wrong nests": {string(document(unit("x", `<pc id="1">a</ph>`))), "no well-formed XML"},
	} {
		a, report, err := new(xliff.Reader).Edition(para(), []byte(c.doc))
		var e *xliff.Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) || a != nil || report == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, _, err := (&xliff.Reader{Limits: sanitize.Limits{Bytes: 10}}).Edition(para(), document(""))
	var limit *sanitize.LimitError
	if !errors.As(err, &limit) {
		t.Errorf("no limit: %v", err)
	}
	// Too many codes within each other leave the text as it is.
	a, report, err := new(xliff.Reader).Edition(para(), []byte(open))
	if err != nil || !strings.HasPrefix(dump(a), "[en One") || codes(report)[len(codes(report))-1] != "untranslated codes within more than 500 others" {
		t.Errorf("%v %s %q", err, dump(a), codes(report))
	}
}

// A document in UTF-16, or with a byte order mark, is the same document.
func TestEncodings(t *testing.T) {
	doc := string(document(unit(paraSource, "Grüße 𝔘<pc id=\"1\"/><ph id=\"4\"/>")))
	for _, order := range []binary.ByteOrder{binary.BigEndian, binary.LittleEndian} {
		data := order.(binary.AppendByteOrder).AppendUint16(nil, 0xFEFF)
		for _, u := range utf16.Encode([]rune(strings.Replace(doc, `<?xml version="1.0"?>`, `<?xml version="1.0" encoding="UTF-16"?>`, 1))) {
			data = order.(binary.AppendByteOrder).AppendUint16(data, u)
		}
		if a, _, err := new(xliff.Reader).Edition(para(), data); err != nil || dump(a) != "Grüße 𝔘[a ][n]" {
			t.Errorf("%v: %v", order, err)
		}
	}
	if a, _, err := new(xliff.Reader).Edition(para(), []byte("\uFEFF"+doc)); err != nil || dump(a) != "Grüße 𝔘[a ][n]" {
		t.Error(err)
	}
	if _, _, err := new(xliff.Reader).Edition(nil, []byte(doc)); err != nil {
		t.Error(err)
	}
}

// A base that has changed, or whose blocks have moved, gets no text of what was there before.
func TestBaseChanges(t *testing.T) {
	base := samples.Get("openai-azure.en")
	p := printer.Printer{Target: "sv"}
	doc := translated(p.Append(nil, base), pseudo)
	changed := article.Clone(base)
	changed.Body = slices.Insert(changed.Body, 1, article.Block(&article.Paragraph{Text: article.Plain("New.")}))
	a, report, err := new(xliff.Reader).Edition(changed, doc)
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Body[1].(*article.Paragraph).Text.Plain(); got != "New." {
		t.Errorf("the new paragraph became %q", got)
	}
	if got := a.Body[0].(*article.Paragraph).Text.Plain(); !strings.HasPrefix(got, "Ŵ") {
		t.Errorf("what had not changed became %q", got)
	}
	if len(codes(report)) < 5 {
		t.Errorf("reported %q", codes(report))
	}
}

// With an ID of its own, a block keeps its unit where others come before it.
func TestAnchors(t *testing.T) {
	base := &article.Article{Lang: "en", Body: []article.Block{
		&article.List{Items: []article.Item{{Text: article.Plain("One.")}}, Meta: &article.Meta{ID: "steps"}},
		&article.Paragraph{Text: article.Plain("Twice."), Meta: &article.Meta{ID: "twice"}}, &article.Paragraph{Text: article.Plain("Twice."), Meta: &article.Meta{ID: "twice"}},
	}}
	p := printer.Printer{Target: "sv"}
	out := p.Append(nil, base)
	for _, id := range []string{`<group id="at:steps"`, `<unit id="at:steps.items.0.text"`, `<unit id="body.1.text"`, `<unit id="body.2.text"`} {
		if !bytes.Contains(out, []byte(id)) {
			t.Errorf("no %s in %s", id, out)
		}
	}
	doc := translated(out, pseudo)
	base.Body = slices.Insert(base.Body, 0, article.Block(&article.Divider{}))
	a, _, err := new(xliff.Reader).Edition(base, doc)
	if err != nil || a.Body[1].(*article.List).Items[0].Text.Plain() != "Ŵŵŵ." {
		t.Errorf("%v: %s", err, article.AppendDump(nil, a))
	}
}

// Whatever comes in, an edition comes out that can be printed, or an error; and the base stays as it is.
func FuzzEdition(f *testing.F) {
	f.Add(document(unit(paraSource, `Eins <pc id="1">zwei <pc id="2">drei</pc></pc><ph id="3"/>vier<ph id="4"/>`)))
	f.Add(document(unit(paraSource, `<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/><ph id="4"/>`)))
	p := printer.Printer{Target: "sv"}
	base := para()
	base.Body = append(base.Body, samples.Get("essay").Body...)
	f.Add(translated(p.Append(nil, base), pseudo))
	digest := article.Digest(base)
	f.Fuzz(func(t *testing.T, data []byte) {
		a, report, err := new(xliff.Reader).Edition(base, data)
		if article.Digest(base) != digest {
			t.Fatal("the base was changed")
		}
		if (a == nil) != (err != nil) || report == nil {
			t.Fatalf("%v with %v", a, err)
		}
		if err != nil {
			return
		}
		links := func(a *article.Article) map[string]bool {
			all := map[string]bool{}
			for _, n := range article.All(a) {
				if l, ok := n.(*article.Link); ok {
					all[l.URL] = true
				}
			}
			return all
		}
		for url := range links(a) {
			if !links(base)[url] {
				t.Errorf("%q came in", url)
			}
		}
		if _, err := article.Decode(article.AppendJSON(nil, a)); err != nil {
			t.Errorf("the edition has no form: %v", err)
		}
	})
}

func BenchmarkEdition(b *testing.B) {
	base := samples.Get("openai-azure.en")
	p := printer.Printer{Target: "sv"}
	doc := translated(p.Append(nil, base), pseudo)
	b.SetBytes(int64(len(doc)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := new(xliff.Reader).Edition(base, doc); err != nil {
			b.Fatal(err)
		}
	}
}
