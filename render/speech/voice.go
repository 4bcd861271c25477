package speech

import (
	"maps"
	"slices"
)

// A Prosody is how a voice says something (SSML 1.1, 3.2.4). An empty field leaves it as it is.
type Prosody struct {
	Rate   string // "slow", "90%"
	Pitch  string // "low", "+2st"
	Volume string // "soft", "+6dB"
}

// named returns the name of the synthesiser's voice for a voice of the script.
func (p *Printer) named(v Voice) string {
	if name := p.Names[v]; name != "" {
		return name
	}
	return p.Names[Narrator]
}

// voiceNames returns the names for the Digest.
func (p *Printer) voiceNames() string {
	all := ""
	for _, v := range slices.Sorted(maps.Keys(p.Names)) {
		all += string(v) + "\x00" + p.Names[v] + "\x00"
	}
	for _, r := range slices.Sorted(maps.Keys(p.Prosody)) {
		d := p.Prosody[r]
		all += string(r) + "\x00" + d.Rate + "\x00" + d.Pitch + "\x00" + d.Volume + "\x00"
	}
	return all
}
