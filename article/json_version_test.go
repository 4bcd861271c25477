package article

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Each testdata/v*.json is an article in some version of the form; what it becomes stands beside it.
func TestVersions(t *testing.T) {
	files, _ := filepath.Glob("testdata/v*.want.json")
	if len(files) < 2 {
		t.Fatal("no fixtures")
	}
	for _, f := range files {
		in, err := os.ReadFile(strings.Replace(f, ".want", "", 1))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Decode(in)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		got := append(AppendJSON(nil, a), '\n')
		if *update {
			if err := os.WriteFile(f, got, 0o666); err != nil {
				t.Fatal(err)
			}
		} else if !bytes.Equal(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", f, got, want)
		}
	}
}

func TestVersionError(t *testing.T) {
	for version, ok := range map[string]bool{
		"1.0": true, "1.99": true, "0.9": true,
		"2.0": false, "0.8": false, "1": false, "": false, "1.x": false, "-1.0": false,
	} {
		// The body could not be read: the version is looked at first.
		_, err := Decode([]byte(`{"type":"article","body":[],"version":"` + version + `"}`))
		var ve *VersionError
		if errors.As(err, &ve) == ok || !ok && ve.Version != version {
			t.Errorf("version %q: %v", version, err)
		}
	}
	for _, in := range []string{`{"type":"article"}`, `{"type":"article","version":null}`} {
		if _, err := Decode([]byte(in)); err != nil {
			t.Errorf("%s: %v", in, err)
		}
	}
}

func TestForeign(t *testing.T) {
	const in = `{"type":"article","version":"1.0","body":[{"type":"poll", "id":7 ,"fallback":[{"type":"divider"}]},{"type":"quiz"}]}`
	a, err := Decode([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	poll := a.Body[0].(*Custom)
	if _, ok := poll.Fallback[0].(*Divider); !ok || poll.Kind != "poll" {
		t.Errorf("the poll was read as %+v", poll)
	}
	if out := string(AppendJSON(nil, a)); out != in {
		t.Errorf("encoded as %s", out)
	}
	poll.Fallback = []Block{&Paragraph{Text: Plain("A poll")}}
	a.Body[1].(*Custom).Fallback = []Block{&Divider{}}
	want := strings.Replace(in, `{"type":"divider"}`, `{"type":"paragraph","text":"A poll"}`, 1)
	want = strings.Replace(want, `{"type":"quiz"}`, `{"type":"quiz","fallback":[{"type":"divider"}]}`, 1)
	if out := string(AppendJSON(nil, a)); out != want {
		t.Errorf("with other fallbacks:\n got %s\nwant %s", out, want)
	}
	poll.Fallback, poll.Meta = nil, &Meta{ID: "p"}
	b, err := Decode(AppendJSON(nil, a))
	if err != nil {
		t.Fatal(err)
	}
	if !Equal(a, b) {
		t.Errorf("with Meta: %s", AppendDump(nil, b))
	}
}
