package sanitize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/article"
	print "github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// seen returns the texts that a reader sees in markup, each as its letters and digits alone; and all of them in a row.
func seen(markup string) (texts []string, all string) {
	_, root := new(Door).reader("<body>"+markup, new(Report))
	for n := range root.below() {
		if !n.element() && !n.gone() {
			texts = append(texts, n.data)
			all += letterString(n.data)
		}
	}
	return texts, all
}

func wordByWord(words, in string) bool {
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !strings.Contains(in, w) && w != "by" {
			return false
		}
	}
	return true
}

func letterString(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, clean(s))
}

// TestNoSentenceIsLostOrDoubled compares what a reader sees before and after: each text comes in once, or the report has it.
func TestNoSentenceIsLostOrDoubled(t *testing.T) {
	cases, langs := make(map[string]string), make(map[string]string)
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range rendertest.ParseArchive(data).Files {
			if strings.HasSuffix(f.Name, ".html") {
				cases[f.Name] = string(f.Data)
			}
		}
	}
	for name, a := range samples.All() {
		if name != "hostile" {
			langs[name] = a.Lang
			cases[name] = string(new(print.Printer).AppendBlocks(nil, a, a.Body))
		}
	}
	for name, markup := range cases {
		body, report, err := new(Door).Fragment(markup)
		if err != nil {
			t.Fatal(err)
		}
		told := ""
		for _, e := range report.Entries {
			told += " " + letterString(e.Detail)
		}
		texts, before := seen(markup)
		_, after := seen(string(new(print.Printer).AppendBlocks(nil, &article.Article{Lang: langs[name], Body: body}, body)))
		for _, words := range texts {
			text := letterString(words)
			if len(text) < 8 || strings.Contains(told, text) {
				continue
			}
			was, is := strings.Count(before, text), strings.Count(after, text)
			if is == 0 && !wordByWord(words, after) { // a credit is set anew, word by word
				t.Errorf("%s: %q is lost", name, text)
			} else if is > was {
				t.Errorf("%s: %q stands %d times, not %d", name, text, is, was)
			}
		}
	}
}
