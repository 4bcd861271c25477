package html_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// TestClassesAreDocumented holds what is printed, and what the stylesheet has rules for, against the list in the package comment.
func TestClassesAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, name := range regexp.MustCompile(`sf-[a-z0-9-]+`).FindAllString(string(doc), -1) {
		known[name] = true
	}
	scale := regexp.MustCompile(`^sf-(x|y|r|g|b|level)-\d+$`)
	p := everything()
	p.Vertical = true
	out := string(p.AppendPage(nil, sample()))
	for _, a := range samples.All() {
		out += string(p.AppendPage(nil, a))
		for _, kind := range kinds {
			out += string(p.AppendCards(nil, html.List, kind, "x", a))
		}
	}
	for _, m := range regexp.MustCompile(`class="([^"]*)"`).FindAllStringSubmatch(out, -1) {
		for class := range strings.FieldsSeq(m[1]) {
			if strings.HasPrefix(class, "sf-") && !known[class] && !scale.MatchString(class) {
				t.Errorf("the class %s is printed, and not in the package comment", class)
				known[class] = true
			}
		}
	}
	for _, m := range regexp.MustCompile(`\.(sf-[a-z0-9-]+)`).FindAllStringSubmatch(html.Stylesheet(), -1) {
		if !known[m[1]] && !scale.MatchString(m[1]) {
			t.Errorf("the class %s has a rule, and is not in the package comment", m[1])
			known[m[1]] = true
		}
	}
	properties := regexp.MustCompile(`--sf-[a-z]+`).FindAllString(html.Stylesheet(), -1)
	slices.Sort(properties)
	for _, name := range slices.Compact(properties) {
		if !strings.Contains(string(doc), name) {
			t.Errorf("the custom property %s is not in the package comment", name)
		}
	}
}
