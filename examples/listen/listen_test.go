package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
)

// hum is a voice that hums a tenth of a second for every ten bytes of a document.
type hum struct{ said []string }

func (h *hum) Say(document []byte, lang string) ([]byte, error) {
	h.said = append(h.said, string(document))
	w := wave{channels: 1, bits: 16, rate: 8000}
	w.data = make([]byte, 2*800*(len(document)/10))
	return w.bytes(), nil
}

func TestRecord(t *testing.T) {
	dir := t.TempDir()
	a := article.Clone(samples.Get("openai-azure.en"))
	p := &speech.Printer{Profile: speech.Espeak}
	voice := new(hum)
	r, err := record(a, p, voice, dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.cues) != len(r.script) || r.fresh != len(voice.said) || r.fresh < 20 {
		t.Errorf("%d cues, %d utterances, %d said", len(r.cues), len(r.script), r.fresh)
	}
	if last := r.cues[len(r.cues)-1]; (last.End - r.length).Abs() > time.Duration(len(r.cues))*time.Millisecond {
		t.Errorf("the last cue ends at %v of %v", last.End, r.length)
	}
	if w, err := parseWave(r.wav); err != nil || w.length() != r.length {
		t.Errorf("%v, %v of %v", err, w.length(), r.length)
	}
	// After an edit only the edited block is said.
	a.Body[0] = &article.Paragraph{Text: article.Plain("A new beginning.")}
	if r, err = record(a, p, voice, dir); err != nil || r.fresh != 1 {
		t.Errorf("%v, %d utterances are said anew", err, r.fresh)
	}
	if err := r.write(a, dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"page.html", "audio.wav", "audio.vtt", "audio.srt", "transcript.json"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	html, _ := os.ReadFile(filepath.Join(dir, "page.html"))
	for _, want := range []string{"AI-processed from The Verge; edited by Hamidun News.", "A new beginning.", `id="u0"`} {
		if !strings.Contains(string(html), want) {
			t.Errorf("the page has no %q", want)
		}
	}
}

func TestParseWave(t *testing.T) {
	for _, bad := range []string{"", "RIFF....WAVE", "RIFF....WAVEfmt \x10\x00\x00\x00\x02\x00"} {
		if _, err := parseWave([]byte(bad)); err == nil {
			t.Errorf("%q is a WAV file", bad)
		}
	}
}

// TestCloud holds the requests against the shapes that the providers document.
func TestCloud(t *testing.T) {
	a := samples.Get("openai-azure.en")
	for profile, want := range map[speech.Profile]string{
		speech.PollyNeural: `"TextType":"ssml"`, speech.Google: `"enableTimePointing":["SSML_MARK"]`, speech.Azure: `<voice name="V">`,
		speech.ElevenLabs: `"model_id"`, speech.OpenAI: `"input":"From Hamidun News.`, speech.PollyGenerative: `"Engine":"generative"`,
	} {
		p := &speech.Printer{Profile: profile, Marks: true, Names: map[speech.Voice]string{speech.Narrator: "V"}}
		for _, c := range p.Chunks(a)[:1] {
			r, err := CloudRequest(profile, c, "V", "en-US")
			if err != nil || !bytes.Contains(r.Body, []byte(want)) || r.Path == "" {
				t.Errorf("%s: %v %s %s", profile, err, r.Path, r.Body)
			}
			if r.Headers["Content-Type"] == "application/json" && !json.Valid(r.Body) {
				t.Errorf("%s: no JSON", profile)
			}
		}
	}
	if _, err := CloudRequest(speech.Espeak, speech.Chunk{}, "", ""); err == nil {
		t.Error("espeak is in no cloud")
	}
	if sound, err := GoogleAudio([]byte(`{"audioContent":"UklGRg==","timepoints":[]}`)); err != nil || string(sound) != "RIFF" {
		t.Errorf("%q %v", sound, err)
	}
}

// missing skips, and fails in CI, where something that the test needs is not there.
func missing(t *testing.T, what string) {
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing, and CI must have it", what)
	}
	t.Skipf("skipped: %s is missing", what)
}

// TestSpeaks has espeak-ng say an article, and plays it in a browser.
func TestSpeaks(t *testing.T) {
	if _, err := exec.LookPath("espeak-ng"); err != nil {
		missing(t, "espeak-ng")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "a.json")
	short := `{"type":"article","lang":"en","headline":"A short story","publisher":{"name":"Hamidun News"},"body":[
		{"type":"paragraph","text":"It cost $13 billion in 2024."},{"type":"quote","body":[{"type":"paragraph","text":"That was the end of it."}]}]}`
	if err := os.WriteFile(file, []byte(short), 0o666); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	if code := run([]string{"-o", dir, file}, &stdout, &stderr); code != 0 {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	wav, err := os.ReadFile(filepath.Join(dir, "audio.wav"))
	if err != nil {
		t.Fatal(err)
	}
	w, err := parseWave(wav)
	if err != nil || w.length() < 8*time.Second || w.length() > time.Minute {
		t.Errorf("%v, %v of sound", err, w.length())
	}
	loud := 0
	for i := 0; i+1 < len(w.data); i += 2 {
		if s := int16(uint16(w.data[i]) | uint16(w.data[i+1])<<8); s > 1000 || s < -1000 {
			loud++
		}
	}
	if loud*20 < len(w.data)/2 {
		t.Error("the recording is silent for the most part")
	}

	if _, err := os.Stat("/usr/bin/chromium"); err != nil || os.Getenv("STANDFIRST_CHECKERS") == "" {
		missing(t, "the browser, or STANDFIRST_CHECKERS, the folder of its driver")
	}
	cmd := exec.Command("node", "listen.mjs", dir)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &stderr)
	}
	var heard struct {
		Duration, Clicked float64
		Captions, Marked  int
		Messages          []string
	}
	if err := json.Unmarshal(out, &heard); err != nil {
		t.Fatal(err)
	}
	if d := heard.Duration - w.length().Seconds(); d > 0.1 || d < -0.1 || heard.Captions < 5 || heard.Clicked < 1 || heard.Marked != 1 || len(heard.Messages) > 0 {
		t.Errorf("%+v of %v", heard, w.length())
	}
}
