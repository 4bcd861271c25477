package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
)

// A Voice says a document and returns a WAV file. Clips are kept by the voice's name.
type Voice interface {
	Name() string
	Profile() speech.Profile
	Say(ctx context.Context, document []byte, u *speech.Utterance) ([]byte, error)
}

// silence is as long as somebody would speak.
type silence struct{}

// Name implements [Voice].
func (silence) Name() string { return "silence" }

// Profile implements [Voice].
func (silence) Profile() speech.Profile { return speech.W3C }

// Say implements [Voice].
func (silence) Say(_ context.Context, _ []byte, u *speech.Utterance) ([]byte, error) {
	const rate = 8000 // samples a second, of one byte each
	n := uint32(locale.SpokenTime(u.Spoken(), u.Lang).Seconds() * rate)
	n += n % 2
	le := binary.LittleEndian
	wav := append([]byte("RIFF"), le.AppendUint32(nil, 36+n)...)
	wav = append(wav, "WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00"...)
	wav = le.AppendUint32(le.AppendUint32(wav, rate), rate)
	wav = append(wav, "\x01\x00\x08\x00data"...)
	return append(le.AppendUint32(wav, n), bytes.Repeat([]byte{0x80}, int(n))...), nil
}

// A speaker is a command that takes the options of espeak-ng.
type speaker string

// Name implements [Voice].
func (s speaker) Name() string { return filepath.Base(string(s)) }

// Profile implements [Voice].
func (speaker) Profile() speech.Profile { return speech.Espeak }

// Say implements [Voice].
func (s speaker) Say(ctx context.Context, document []byte, u *speech.Utterance) ([]byte, error) {
	lang, _, _ := strings.Cut(strings.ToLower(u.Lang), "-")
	if lang == "" {
		lang = "en"
	}
	cmd := exec.CommandContext(ctx, string(s), "-m", "-v", lang, "--stdin", "--stdout")
	cmd.Stdin = bytes.NewReader(document)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	wav, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %s", s, err, bytes.TrimSpace(complaint.Bytes()))
	}
	return wav, nil
}

// spoken is how many utterances an article has, and how many were said anew.
type spoken struct{ all, fresh int }

// speak has each utterance said that was not said before, and writes the list to play them by.
func (n *newsroom) speak(ctx context.Context, a *article.Article) (s spoken, err error) {
	p := &speech.Printer{Profile: n.voice.Profile()}
	script := p.Script(a)
	list := []byte("#EXTM3U\n")
	for i := range script {
		name := filepath.Join("clips", n.voice.Name(), script[i].Hash()+".wav")
		file := filepath.Join(n.dir, name)
		if _, err := os.Stat(file); err != nil {
			wav, err := n.voice.Say(ctx, p.AppendUtterances(nil, a, script[i:i+1]), &script[i])
			if err != nil {
				return s, fmt.Errorf("utterance %d: %w", i, err)
			}
			if err := put(file, wav); err != nil {
				return s, err
			}
			s.fresh++
		}
		list = append(append(list, filepath.ToSlash(name)...), '\n')
	}
	s.all = len(script)
	return s, put(filepath.Join(n.dir, "audio.m3u"), list)
}
