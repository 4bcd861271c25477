package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/checker"
)

const hostileArabic = `<h1 onmouseover="alert(1)">الميناء يفتح أبوابه</h1>
<script>document.title = 'taken'; alert('script')</script>
<style>body { display: none }</style>
<p>افتُتح الميناء <a href="javascript:alert(2)">يوم الاثنين</a>، <b style="position:fixed;inset:0">بحسب رئيس البلدية</b> (Harbour&nbsp;24).</p>
<img src=x onerror=alert(3)><img src="https://pictures.example/harbour.jpg" alt="الميناء">
<iframe srcdoc="<script>parent.alert(4)</script>"></iframe>
<form action="https://evil.example/"><input name=q autofocus onfocus=alert(5)></form>
<svg><animate onbegin=alert(6) attributeName=x dur=1s></svg>
<table><tr><td>averyveryverylongwordthatdoesnotbreakanywhereatallandgoesonandonandonuntilthephoneisfull</td></tr></table>
<p>https://harbour.example/a/very/long/address/without/any/space/that/a/phone/has/to/break/somewhere/or/else</p>
<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">`

// In a real browser an editor pastes what is hostile, sees the report and publishes; a reader opens it in Arabic on a phone.
// NEWSROOM_SHOTS names a folder to keep pictures in.
func TestBrowser(t *testing.T) {
	checker.Package(t, "playwright-core")
	checker.Package(t, "axe-core")
	if _, err := os.Stat("/usr/bin/chromium"); err != nil {
		checker.Missing(t, "/usr/bin/chromium")
	}
	s := newSite(t, true)
	cmd := checker.Command(t, "node", "testdata/browser.mjs", s.url, password, hostilePaste, hostileArabic)
	if dir := os.Getenv("NEWSROOM_SHOTS"); dir != "" {
		cmd.Args = append(cmd.Args, dir)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &stderr)
	}
	var r struct {
		Happened []string
		Reports  [2][]string
		State    string
		Seen     struct {
			URL, Lang, Dir, Headline string
			Size                     float64
			Live                     int
		}
		Negotiated, Switched string
		Overflows            map[string]int
		Faults               []string
		Visited              int
	}
	if err := json.Unmarshal(out, &r); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s", out)
	if len(r.Happened) > 0 {
		t.Errorf("what nobody asked for: %s", strings.Join(r.Happened, "\n"))
	}
	for i, codes := range [][]string{{"script", "tracker", "javascript:alert(2)", "tracking", "iframe"}, {"script", "style", "javascript:alert(2)", "iframe", "svg"}} {
		report := strings.Join(r.Reports[i], "\n")
		for _, code := range codes {
			if !strings.Contains(report, code) {
				t.Errorf("report %d does not tell of %s:\n%s", i, code, report)
			}
		}
	}
	if !strings.Contains(r.State, "It is published.") {
		t.Errorf("the editor reads %q", r.State)
	}
	if s := r.Seen; s.URL != "/a/harbour-opens/ar" || s.Lang != "ar" || s.Dir != "rtl" || s.Headline != "الميناء يفتح أبوابه" || s.Size < 16 || s.Live != 0 {
		t.Errorf("the reader sees %+v", s)
	}
	if r.Negotiated != "ar" || r.Switched != "en" {
		t.Errorf("negotiated %q, switched to %q", r.Negotiated, r.Switched)
	}
	if len(r.Faults) > 0 {
		t.Errorf("what axe finds:\n%s", strings.Join(r.Faults, "\n"))
	}
	if len(r.Overflows) > 0 || r.Visited < 40 {
		t.Errorf("%d pages, wider than the phone: %v", r.Visited, r.Overflows)
	}
}
