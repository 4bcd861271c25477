package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/speech"
)

// A Synthesizer says a document of the printer's profile, in a language, and returns a WAV file.
type Synthesizer interface {
	Say(document []byte, lang string) (wav []byte, err error)
}

// Espeak is espeak-ng, where it is installed.
type Espeak struct{}

// Say implements [Synthesizer].
func (Espeak) Say(document []byte, lang string) ([]byte, error) {
	if _, err := exec.LookPath("espeak-ng"); err != nil {
		return nil, fmt.Errorf("espeak-ng is not installed: %w", err)
	}
	dir, err := os.MkdirTemp("", "listen-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	in, out := filepath.Join(dir, "in.ssml"), filepath.Join(dir, "out.wav")
	if err := os.WriteFile(in, document, 0o666); err != nil {
		return nil, err
	}
	for _, voice := range voices(lang) {
		said, err := exec.Command("espeak-ng", "-m", "-v", voice, "-w", out, "-f", in).CombinedOutput()
		if err == nil {
			return os.ReadFile(out)
		}
		if voice == "en" {
			return nil, fmt.Errorf("espeak-ng: %v: %s", err, bytes.TrimSpace(said))
		}
	}
	return nil, fmt.Errorf("espeak-ng has no voice for %q", lang)
}

// voices returns espeak's voices for a language, the nearest first.
func voices(lang string) []string {
	base, _, _ := strings.Cut(strings.ToLower(lang), "-")
	switch base {
	case "zh":
		return []string{"cmn", "en"}
	case "":
		return []string{"en"}
	}
	return []string{strings.ToLower(lang), base, "en"}
}

// A recording is an article as it was said.
type recording struct {
	script []speech.Utterance
	cues   []speech.Cue
	wav    []byte
	length time.Duration
	fresh  int // utterances that were not there from the last time
}

// record has each utterance of the article said that was not said before, and puts them together with their pauses.
func record(a *article.Article, p *speech.Printer, voice Synthesizer, dir string) (*recording, error) {
	parts := filepath.Join(dir, "parts")
	if err := os.MkdirAll(parts, 0o777); err != nil {
		return nil, err
	}
	r := &recording{script: p.Script(a)}
	var whole wave
	var lengths []time.Duration
	for i := range r.script {
		u := &r.script[i]
		file := filepath.Join(parts, u.Hash()+".wav")
		data, err := os.ReadFile(file)
		if err != nil {
			if data, err = voice.Say(p.AppendUtterances(nil, a, r.script[i:i+1]), u.Lang); err != nil {
				return nil, fmt.Errorf("utterance %d: %w", i, err)
			}
			if err := os.WriteFile(file, data, 0o666); err != nil {
				return nil, err
			}
			r.fresh++
		}
		part, err := parseWave(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if i > 0 {
			whole.silence(max(r.script[i-1].After, u.Before), part)
		}
		lengths = append(lengths, part.length())
		if err := whole.append(part); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	r.cues = speech.CuesByLengths(r.script, lengths, true)
	r.wav, r.length = whole.bytes(), whole.length()
	return r, nil
}
