package main

import (
	"encoding/binary"
	"errors"
	"io/fs"
	"math"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// mediaHost is where the samples say that their pictures, sounds and films are.
const mediaHost = "https://media.news.example/"

const (
	rate     = 8000
	toneTime = 12 * time.Second
)

// recording is the sound that a page of the gallery can play.
func recording() *article.Audio {
	return &article.Audio{Renditions: []article.Rendition{{URL: "../media/tone.wav", Type: "audio/wav", Duration: toneTime}}}
}

// bring makes the sounds of an article, its films and their captions those that the gallery brings: a tone under every picture.
func bring(a *article.Article) {
	tracks := func(tracks []article.Track) {
		for i := range tracks {
			if strings.HasPrefix(tracks[i].URL, mediaHost) {
				tracks[i].URL = "../media/captions.vtt"
			}
		}
	}
	files := func(files []article.Rendition) []article.Rendition {
		if len(files) == 0 || !strings.HasPrefix(files[0].URL, mediaHost) {
			return files
		}
		file := files[0] // its length and size as the article states them
		file.URL, file.Type = "../media/tone.wav", "audio/wav"
		return []article.Rendition{file}
	}
	for _, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Audio:
			n.Renditions = files(n.Renditions)
			tracks(n.Tracks)
		case *article.Video:
			n.Renditions = files(n.Renditions)
			tracks(n.Tracks)
		}
	}
}

// writeMedia writes the pictures of the samples, a tone, and captions for it.
func writeMedia(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	media := samples.Media()
	err := fs.WalkDir(media, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(media, name)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, path.Base(name)), data, 0o666)
	})
	return errors.Join(err,
		os.WriteFile(filepath.Join(dir, "tone.wav"), tone(), 0o666),
		os.WriteFile(filepath.Join(dir, "captions.vtt"), []byte("WEBVTT\n\n00:00.000 --> 00:12.000\nA tone that swells and fades.\n"), 0o666))
}

// tone returns a WAV file of one voice, in 8 bits.
func tone() []byte {
	n := int(toneTime.Seconds()) * rate
	out := append(make([]byte, 0, 44+n), "RIFF"...)
	out = binary.LittleEndian.AppendUint32(out, uint32(36+n))
	out = append(out, "WAVEfmt "...)
	out = binary.LittleEndian.AppendUint32(out, 16)
	out = binary.LittleEndian.AppendUint16(out, 1) // PCM
	out = binary.LittleEndian.AppendUint16(out, 1) // one channel
	out = binary.LittleEndian.AppendUint32(out, rate)
	out = binary.LittleEndian.AppendUint32(out, rate) // bytes a second
	out = binary.LittleEndian.AppendUint16(out, 1)    // bytes a moment
	out = binary.LittleEndian.AppendUint16(out, 8)    // bits
	out = append(out, "data"...)
	out = binary.LittleEndian.AppendUint32(out, uint32(n))
	for i := range n {
		at := float64(i) / rate
		swell := math.Sin(math.Pi * at / toneTime.Seconds())
		out = append(out, byte(128+60*swell*math.Sin(2*math.Pi*220*at)))
	}
	return out
}
