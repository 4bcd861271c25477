package main

import (
	"encoding/binary"
	"errors"
	"time"
)

// A wave is sound as numbers: PCM, as a WAV file holds it.
type wave struct {
	channels, bits uint16
	rate           uint32
	data           []byte
}

var errWave = errors.New("not a WAV file of PCM")

// parseWave reads a WAV file. The size of its data may be unknown, as a program writes it that cannot seek.
func parseWave(file []byte) (wave, error) {
	var w wave
	if len(file) < 12 || string(file[:4]) != "RIFF" || string(file[8:12]) != "WAVE" {
		return w, errWave
	}
	for at := 12; at+8 <= len(file); {
		id, size := string(file[at:at+4]), int(binary.LittleEndian.Uint32(file[at+4:]))
		body := file[at+8:]
		if size < 0 || size > len(body) {
			size = len(body)
		}
		switch id {
		case "fmt ":
			if size < 16 || binary.LittleEndian.Uint16(body) != 1 {
				return w, errWave
			}
			w.channels, w.rate, w.bits = binary.LittleEndian.Uint16(body[2:]), binary.LittleEndian.Uint32(body[4:]), binary.LittleEndian.Uint16(body[14:])
		case "data":
			w.data = body[:size]
		}
		at += 8 + size + size%2
	}
	if w.frame() == 0 || w.rate == 0 || w.data == nil {
		return w, errWave
	}
	return w, nil
}

// frame is how many bytes a moment takes.
func (w *wave) frame() int { return int(w.channels) * int(w.bits) / 8 }

func (w *wave) length() time.Duration {
	if w.frame() == 0 {
		return 0
	}
	return time.Duration(len(w.data)/w.frame()) * time.Second / time.Duration(w.rate)
}

// append adds sound of the same form.
func (w *wave) append(part wave) error {
	if w.rate == 0 {
		w.channels, w.bits, w.rate = part.channels, part.bits, part.rate
	}
	if w.channels != part.channels || w.bits != part.bits || w.rate != part.rate {
		return errors.New("a part has another form of sound than those before it")
	}
	w.data = append(w.data, part.data...)
	return nil
}

// silence adds a pause, in the form of a part where there is nothing before it.
func (w *wave) silence(d time.Duration, like wave) {
	frames := int(int64(d) * int64(like.rate) / int64(time.Second))
	w.data = append(w.data, make([]byte, frames*like.frame())...)
}

// bytes returns the WAV file.
func (w *wave) bytes() []byte {
	out := make([]byte, 0, 44+len(w.data))
	out = append(out, "RIFF"...)
	out = binary.LittleEndian.AppendUint32(out, uint32(36+len(w.data)))
	out = append(out, "WAVEfmt "...)
	out = binary.LittleEndian.AppendUint32(out, 16)
	out = binary.LittleEndian.AppendUint16(out, 1)
	out = binary.LittleEndian.AppendUint16(out, w.channels)
	out = binary.LittleEndian.AppendUint32(out, w.rate)
	out = binary.LittleEndian.AppendUint32(out, w.rate*uint32(w.frame()))
	out = binary.LittleEndian.AppendUint16(out, uint16(w.frame()))
	out = binary.LittleEndian.AppendUint16(out, w.bits)
	out = append(out, "data"...)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(w.data)))
	return append(out, w.data...)
}
