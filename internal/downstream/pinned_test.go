package downstream

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/rendertest/semantic"
)

// house is the house's surfaces, with how to read each.
func house() []rendertest.Surface {
	all := surfaces()
	for i := range all {
		all[i].Format = format(all[i].Name)
	}
	return all
}

func format(name string) *rendertest.Format {
	switch filepath.Ext(name) {
	case ".html":
		return semantic.HTML()
	case ".rss":
		f := semantic.XML()
		words := f.Text
		f.Text = func(out []byte) string { return words(out) + semantic.HTML().Text([]byte(words(out))) } // strings in it are text, or HTML
		return f
	}
	return semantic.Text()
}

// updating is read before a test takes it away from the runner: what is pinned is never rewritten.
var updating = os.Getenv(rendertest.UpdateEnv) == "1"

func pin(version int) string {
	return filepath.Join("testdata", "pinned", fmt.Sprintf("v%d.txtar", version))
}

// TestPinned is what breaks when output changes and the version does not say so.
func TestPinned(t *testing.T) {
	t.Setenv(rendertest.UpdateEnv, "")
	file := pin(render.OutputVersion)
	if _, err := os.Stat(file); os.IsNotExist(err) && updating {
		record(t, file)
	}
	said := runner(func(t testing.TB) { rendertest.Golden{Surfaces: house()}.Case(t, file) })
	if said == "" {
		return
	}
	t.Error(said)
	t.Errorf("The output has changed, and render.OutputVersion is still %d. Raise it and say in CHANGELOG.md what has changed; then run "+
		"%s=1 go test in internal/downstream, which keeps what the new version prints beside what the old one printed.", render.OutputVersion, rendertest.UpdateEnv)
}

// record writes what the house prints now, once a version.
func record(t *testing.T, file string) {
	t.Helper()
	input, err := os.ReadFile("testdata/pinned/article.json")
	if err != nil {
		t.Fatal(err)
	}
	c := &rendertest.Archive{
		Comment: fmt.Appendf(nil, "The tide article, as output version %d printed it. Never rewritten.\n", render.OutputVersion),
		Files:   []rendertest.File{{Name: rendertest.Input, Data: input}},
	}
	if err := os.WriteFile(file, c.Append(nil), 0o666); err != nil {
		t.Fatal(err)
	}
	rendertest.Golden{Surfaces: house(), Update: true}.Case(t, file)
}

// TestOlder is what a host reads that has taken a newer release: each difference is put down to the version.
func TestOlder(t *testing.T) {
	t.Setenv(rendertest.UpdateEnv, "")
	files, _ := filepath.Glob("testdata/pinned/v*.txtar")
	if len(files) < 2 {
		t.Fatalf("pinned: %q", files)
	}
	for v := 2; v < render.OutputVersion; v++ {
		said := runner(func(t testing.TB) { rendertest.Golden{Surfaces: house()}.Case(t, pin(v)) })
		want := fmt.Sprintf(".html differs from what output version %d printed; this is %d, and the changelog tells what has changed since", v, render.OutputVersion)
		if !strings.Contains(said, want) || strings.Contains(said, "version is the same") {
			t.Errorf("version %d: %q is not in\n%s", v, want, said)
		}
	}
}

// TestChanges keeps what each output version changed, by the place in the output: the changelog's differences.
func TestChanges(t *testing.T) {
	for v := 3; v <= render.OutputVersion; v++ {
		before, now := load(t, pin(v-1)), load(t, pin(v))
		var b strings.Builder
		fmt.Fprintf(&b, "From output version %d (-) to %d (+).\n", v-1, v)
		for _, f := range now.Files[1:] {
			old, ok := before.File(f.Name)
			if !ok {
				fmt.Fprintf(&b, "\n%s: new\n", f.Name)
			} else if diff := format(f.Name).Diff(old, f.Data); diff != "" {
				fmt.Fprintf(&b, "\n%s:\n%s", f.Name, diff)
			}
		}
		rendertest.Golden{}.File(t, filepath.Join("testdata", "changes", fmt.Sprintf("v%d.txt", v)), []byte(b.String()))
	}
}

func load(t *testing.T, file string) *rendertest.Archive {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return rendertest.ParseArchive(data)
}

// TestPromises holds the house's printers, with its hooks, against the module's promises.
func TestPromises(t *testing.T) {
	for _, s := range house() {
		if s.Name == "feed.rss" {
			s.Omits = func(a *article.Article) bool { return article.Equal(a, samples.Empty()) }
		}
		t.Run(s.Name, func(t *testing.T) { rendertest.ConformAll(t, s) })
	}
}

// A listener is a test that tells what it would have said.
type listener struct {
	testing.TB
	said []string
}

func (l *listener) Helper()                   {}
func (l *listener) Errorf(f string, a ...any) { l.said = append(l.said, fmt.Sprintf(f, a...)) }
func (l *listener) Fatalf(f string, a ...any) { l.Errorf(f, a...); runtime.Goexit() }
func (l *listener) Fatal(a ...any)            { l.Errorf("%s", fmt.Sprint(a...)); runtime.Goexit() }

func runner(run func(testing.TB)) string {
	l := new(listener)
	done := make(chan struct{})
	go func() { defer close(done); run(l) }()
	<-done
	return strings.Join(l.said, "\n")
}
