package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

// call runs the command and returns what it printed and how it ended.
func call(t *testing.T, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, err bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &err)
	if code != 0 && strings.Count(err.String(), "\n") != 1 {
		t.Errorf("convert %q: not one line on standard error: %q", args, &err)
	}
	if code != 0 && out.Len() > 0 {
		t.Errorf("convert %q: failed, and printed %q", args, &out)
	}
	return out.String(), err.String(), code
}

// moment is a moment of reading.
const moment = "2026-04-29T09:00:00Z"

func TestList(t *testing.T) {
	out, _, code := call(t, "", "-list")
	listed := strings.Fields(out)
	if code != 0 || !slices.IsSorted(listed) {
		t.Errorf("exit %d, printed %q", code, out)
	}
	for _, s := range render.Surfaces() {
		if !slices.Contains(listed, s.Name) {
			t.Errorf("%s is not listed", s.Name)
		}
	}
}

func TestWrongUsage(t *testing.T) {
	for _, args := range [][]string{
		{"-to", "papyrus"}, {"-base", "x"}, {"-from", "docx"}, {"-lang", "!!"}, {"-now", "yesterday"}, {"-style", "welsh"}, {"-profile", "parrot"}, {"-to", "spell", "-lang", "tlh"}, {"-to", "spell", "-rule", "spellout-klingon"}, {"-nonsense"}, {"-segments", "0"}, {"-width", "-1"}, {"a", "b"}, {"-to", "card", "a", "b"},
	} {
		if _, _, code := call(t, "", args...); code != 2 {
			t.Errorf("convert %q exits with %d, want 2", args, code)
		}
	}
	if _, stderr, _ := call(t, "", "-to", "papyrus"); !strings.Contains(stderr, "card") || !strings.Contains(stderr, "ssml") {
		t.Errorf("an unknown surface does not list the known ones: %s", stderr)
	}
}

func TestSpell(t *testing.T) {
	for _, c := range []struct{ lang, rule, in, out string }{
		{"", "", "105\n\n-2.50\n3.0\n", "one hundred five\n\nminus two point five\nthree\n"},
		{"de", "", "21\n", "einundzwanzig\n"}, // its cardinals have a gender
		{"ru", "spellout-ordinal-feminine", "3", "третья\n"},
		{"en_GB", "digits-ordinal", "22", "22nd\n"},
	} {
		args := []string{"-to", "spell"}
		if c.lang != "" {
			args = append(args, "-lang", c.lang)
		}
		if c.rule != "" {
			args = append(args, "-rule", c.rule)
		}
		if out, stderr, code := call(t, c.in, args...); code != 0 || out != c.out {
			t.Errorf("%s %s: exit %d, %q, want %q: %s", c.lang, c.rule, code, out, c.out, stderr)
		}
	}
	_, stderr, code := call(t, "1\n1,5\n", "-to", "spell")
	if code != 1 || !strings.Contains(stderr, "line 2") {
		t.Errorf("exit %d: %s", code, stderr)
	}
}

func TestBadInput(t *testing.T) {
	deep := strings.Repeat(`{"type":"quote","body":[`, 20_000)
	for name, c := range map[string]struct {
		stdin, says string
		args        []string
	}{
		"no file":               {args: []string{"no-such-file.html"}, says: "no-such-file.html"},
		"text that is not":      {stdin: "one\ntwo \xff\n", args: []string{"-from", "text"}, says: "line 2"},
		"broken JSON":           {stdin: `{"type":"article","body":[{"type":"paragraph","text":7}]}`, args: []string{"-from", "article"}, says: "body[0].text"},
		"JSON that is too deep": {stdin: `{"type":"article","body":[` + deep, args: []string{"-from", "article"}, says: "byte"},
		"a version to come":     {stdin: `{"type":"article","version":"9.0"}`, args: []string{"-from", "article"}, says: "9.0"},
		"a page that is not":    {stdin: "<p>\xff\xfe\xfd \x80\x81\x8d\x8f\x90\x9d</p>", args: []string{"-from", "html"}, says: "UTF-8"},
		"JSON of another kind":  {stdin: `{"hello":1}`, args: []string{"-to", "text"}, says: "-from says what else it is"},
		"a broken feed":         {stdin: `<rss><channel><item></b>`, says: "line 1, byte 24: unexpected end element </b>\n"},
		"a folder that is not":  {stdin: "text", args: []string{"-o", "no-such-folder/out"}, says: "open no-such-folder/out: no such file"},
		"a book without moment": {stdin: "text", args: []string{"-to", "epub"}, says: "-now states one"},
		"a bad line of many":    {stdin: "fine\n\xff\n", args: []string{"-lines", "-to", "speech"}, says: "line 2"},
	} {
		t.Run(name, func(t *testing.T) {
			_, stderr, code := call(t, c.stdin, c.args...)
			if code != 1 || !strings.Contains(stderr, c.says) {
				t.Errorf("exit %d, standard error %q; want 1 and %q", code, stderr, c.says)
			}
		})
	}
}

// printed are the surfaces that take a text: spell takes numbers.
func printed() []string {
	return slices.DeleteFunc(names(), func(name string) bool { return name == "spell" })
}

// Every sample prints on every surface, and to a file as to standard output.
func TestEverySurfaceOfEverySample(t *testing.T) {
	dir := t.TempDir()
	for name, a := range samples.All() {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		in := filepath.Join(dir, name+".json")
		if err := os.WriteFile(in, data, 0o666); err != nil {
			t.Fatal(err)
		}
		for _, to := range printed() {
			out := filepath.Join(dir, "out")
			if omits(to, a) {
				if _, stderr, code := call(t, "", "-now", moment, "-to", to, "-o", out, in); code != 1 || !strings.Contains(stderr, to+" leaves out") {
					t.Errorf("%s to %s: exit %d: %s", name, to, code, stderr)
				}
				continue
			}
			if _, stderr, code := call(t, "", "-now", moment, "-to", to, "-o", out, in); code != 0 {
				t.Fatalf("%s to %s: exit %d: %s", name, to, code, stderr)
			}
			printed, _, _ := call(t, string(data), "-now", moment, "-from", "article", "-to", to, "-")
			written, err := os.ReadFile(out)
			if err != nil || string(written) != printed || len(written) == 0 {
				t.Errorf("%s to %s: the file and standard output differ (%v)", name, to, err)
			}
		}
	}
}

// A feed prints item by item, several files make one feed, and what was printed as a feed comes in as one.
func TestMany(t *testing.T) {
	dir := t.TempDir()
	var files []string
	for _, name := range []string{"openai-azure.en", "code-news"} {
		file := filepath.Join(dir, name+".json")
		if err := os.WriteFile(file, samples.JSON(name), 0o666); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	for _, format := range []string{"rss", "atom", "jsonfeed"} {
		out, stderr, code := call(t, "", append([]string{"-to", format}, files...)...)
		if code != 0 || !strings.Contains(out, "Tern 2.0") || (format == "atom") != strings.Contains(stderr, "atom leaves out \"OpenAI") || (format == "atom") == strings.Contains(out, "OpenAI is no longer tied") {
			t.Errorf("%s: exit %d, %s: %.300s", format, code, stderr, out)
		}
		for _, from := range []string{"", format} {
			args := []string{"-to", "markdown", "-"}
			if from != "" {
				args = append([]string{"-from", from}, args...)
			}
			back, stderr, code := call(t, out, args...)
			want := 2
			if format == "atom" {
				want = 1 // an entry wants a moment, which the first sample does not state
			}
			if n := strings.Count("\n"+back, "\n# "); code != 0 || n != want {
				t.Errorf("from %s: exit %d, %s, %d headlines for %d", format, code, stderr, n, want)
			}
		}
	}
	for _, to := range []string{"check", "loss"} {
		out, _, code := call(t, "", "-to", to, files[0], files[1])
		for line := range strings.Lines(out) {
			if !json.Valid([]byte(line)) {
				t.Errorf("%s: no JSON: %s", to, line)
			}
		}
		if code != 0 || !strings.Contains(out, `"surface":"`) {
			t.Errorf("%s: exit %d: %.200s", to, code, out)
		}
	}
}

// Articles of a feed stand apart, and an XML document may begin with more than its root.
func TestFeedInLines(t *testing.T) {
	const feed = `<?xml version="1.0"?><!-- a > b --><!DOCTYPE rss [<!ENTITY x "y">]><rss><channel><title>T</title>
<item><title>One</title><description>First.</description></item><item><title>Two</title></item></channel></rss>`
	if out, stderr, code := call(t, feed, "-to", "text"); code != 0 || out != "One\n===\n\nFirst.\n\nTwo\n===\n" {
		t.Errorf("exit %d, %q: %s", code, out, stderr)
	}
}

// Facts above a text that cannot be read are told, and the text is printed.
func TestUnread(t *testing.T) {
	out, stderr, code := call(t, "---\ntitle: \"Sea\n---\n\nText.\n", "-from", "markdown", "-to", "markdown")
	if code != 0 || !strings.HasSuffix(out, "\n\nText.\n") || stderr != "convert: standard input: line 2: not read: title: \"Sea\n" {
		t.Errorf("exit %d, %q: %s", code, out, stderr)
	}
}

// What other systems take comes back from them.
func TestExchange(t *testing.T) {
	for _, format := range []string{"ninjs", "pandoc", "portabletext", "prosemirror"} {
		out, stderr, code := call(t, string(samples.JSON("openai-azure.en")), "-to", format, "-")
		if code != 0 {
			t.Fatalf("to %s: exit %d: %s", format, code, stderr)
		}
		for _, from := range [][]string{nil, {"-from", format}} {
			back, stderr, code := call(t, out, append(from, "-to", "text", "-")...)
			if code != 0 || !strings.Contains(back, "OpenAI is no longer tied") || !strings.Contains(back, "Why nobody slammed the door") || !strings.Contains(back, "The Verge") {
				t.Errorf("from %s %v: exit %d: %s: %.300s", format, from, code, stderr, back)
			}
		}
	}
}

// A translation comes back beside its original, whole where it is one and in the original's words where it is none yet.
func TestTranslation(t *testing.T) {
	original := filepath.Join(t.TempDir(), "original.json")
	if err := os.WriteFile(original, samples.JSON("openai-azure.en"), 0o666); err != nil {
		t.Fatal(err)
	}
	out, _, code := call(t, "", "-to", "xliff", "-target", "de", original)
	if code != 0 || !strings.Contains(out, `trgLang="de"`) {
		t.Fatalf("exit %d: %.300s", code, out)
	}
	out = strings.Replace(out, "</source>", "</source><target>Ein Wort</target>", 1)
	back, stderr, code := call(t, out, "-original", original, "-to", "article", "-")
	if code != 0 || !strings.Contains(back, `"lang":"de"`) || !strings.Contains(back, "Ein Wort") || !strings.Contains(back, "Why nobody slammed the door") {
		t.Errorf("exit %d: %s: %.500s", code, stderr, back)
	}
	if _, stderr, code := call(t, out, "-from", "xliff", "-"); code != 2 || !strings.Contains(stderr, "-original") {
		t.Errorf("without an original: exit %d: %s", code, stderr)
	}
	if _, stderr, code := call(t, out, "-"); code != 1 || !strings.Contains(stderr, "-original") {
		t.Errorf("sniffed, without an original: exit %d: %s", code, stderr)
	}
}

// omits reports whether a surface of one article leaves it out.
func omits(to string, a *article.Article) bool {
	vetted, _ := new(sanitize.Door).Article(a)
	for _, s := range press.Surfaces(press.Settings{Now: time.Date(2026, 4, 29, 9, 0, 0, 0, time.UTC)}) {
		if s.Name == to {
			return s.Omits != nil && s.Omits(vetted) && len(s.Append(nil, vetted)) == 0
		}
	}
	return false
}

func TestFileAppearsWholeOrNotAtAll(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out.html")
	if err := os.WriteFile(out, []byte("as it was"), 0o666); err != nil {
		t.Fatal(err)
	}
	call(t, "{", "-from", "article", "-to", "page", "-o", out)
	if data, _ := os.ReadFile(out); string(data) != "as it was" {
		t.Errorf("a failure left %q", data)
	}
}

// The moment of reading tells recent dates by it, on the surfaces that tell them so.
func TestNow(t *testing.T) {
	in := `{"type":"article","lang":"en","headline":"H","url":"https://example.org/","published":"2026-04-28T09:30:00Z"}`
	for lang, want := range map[string]string{"en": "yesterday", "de": "gestern", "fr": "hier", "ja": "昨日", "fa-AF": "دیروز"} {
		if out, _, code := call(t, in, "-now", moment, "-lang", lang, "-to", "card", "-"); code != 0 || !strings.Contains(out, want) {
			t.Errorf("%s: exit %d, no %q in %s", lang, code, want, out)
		}
	}
}

// What a locale says needs no file, and tells the attribution of one.
func TestLocale(t *testing.T) {
	type said struct {
		Locale, Quoted    string
		Date, Attribution map[string]string
		Labels            map[string]string
		Words             bool
	}
	for lang, want := range map[string]said{
		"de-AT": {Date: map[string]string{"short": "29.04.26"}, Quoted: "„A ‚B‘“"},
		"fa":    {Date: map[string]string{"short": "۱۴۰۵/۲/۹"}, Quoted: "«A ‹B›»"},
		"br":    {Date: map[string]string{"short": "29/04/2026"}, Quoted: "«A “B”»"},
	} {
		out, stderr, code := call(t, "", "-to", "locale", "-lang", lang, "-now", moment)
		var got said
		if err := json.Unmarshal([]byte(out), &got); code != 0 || err != nil {
			t.Fatalf("%s: exit %d, %v, %s", lang, code, err, stderr)
		}
		if got.Locale != lang || got.Date["short"] != want.Date["short"] || got.Quoted != want.Quoted || len(got.Labels) < 60 || got.Attribution != nil {
			t.Errorf("%s: %+v", lang, got)
		}
	}
	data, err := json.Marshal(samples.Get("openai-azure.en"))
	if err != nil {
		t.Fatal(err)
	}
	out, _, code := call(t, string(data), "-to", "locale", "-")
	if want := `"sentence": "AI-processed from The Verge; edited by Hamidun News"`; code != 0 || !strings.Contains(out, want) {
		t.Errorf("exit %d, no %s", code, want)
	}
	if _, stderr, code := call(t, "", "-to", "locale", "-lang", "tlh"); code != 1 || !strings.Contains(stderr, "tlh") {
		t.Errorf("a language that CLDR does not know: exit %d, %s", code, stderr)
	}
}

func TestLines(t *testing.T) {
	in := "First line.\n\n  Second\tline, <b>plain</b>.\r\nLast"
	out, _, code := call(t, in, "-lines", "-to", "speech", "-lang", "en")
	if want := "First line.\n\nSecond line, <b>plain</b>.\nLast\n"; code != 0 || out != want {
		t.Errorf("exit %d, printed %q, want %q", code, out, want)
	}
	for _, to := range printed() {
		switch to {
		case "epub": // which is no line
			if _, _, code := call(t, "one\n", "-lines", "-to", to); code != 2 {
				t.Errorf("to %s: exit %d", to, code)
			}
			continue
		case "applenews", "ninjs": // which want what a line cannot state
			if _, stderr, code := call(t, "one\n", "-lines", "-to", to); code != 1 || !strings.Contains(stderr, "line 1") {
				t.Errorf("to %s: exit %d: %s", to, code, stderr)
			}
			continue
		}
		out, _, code := call(t, "one\ntwo\n", "-lines", "-to", to)
		if n := strings.Count(out, "\n"); code != 0 || n != 2 {
			t.Errorf("to %s: exit %d, %d lines for two", to, code, n)
		}
	}
}

// The sample page comes in from HTML as the article that it was made from.
func TestPage(t *testing.T) {
	out, _, code := call(t, string(samples.Page()), "-from", "html", "-to", "text")
	if code != 0 {
		t.Fatalf("exit %d", code)
	}
	for _, want := range []string{"The Verge", "Hamidun News", samples.Get("openai-azure.en").Headline.Plain()} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is lost", want)
		}
	}
	page, _, _ := call(t, "<html><head><meta charset=windows-1251></head><body><article><h1>\xcf\xf0\xe8\xe2\xe5\xf2</h1><p>\xcc\xe8\xf0.</p></article>", "-from", "html", "-to", "text")
	if !strings.Contains(page, "Привет") || !strings.Contains(page, "Мир.") {
		t.Errorf("a page in windows-1251 came out as %q", page)
	}
}
