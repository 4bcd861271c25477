package head

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// The members of schema.org's enumeration that are not named as IPTC's term with a capital letter would be, and those
// that it lacks, for which IPTC's own address stands.
var sourceTypes = map[article.SourceType]string{
	"computationalCapture": "https://schema.org/MultiFrameComputationalCaptureDigitalSource",
	"humanEdits":           render.DigitalSourceTypeBase + "humanEdits",
	"digitalCreation":      render.DigitalSourceTypeBase + "digitalCreation",
}

// The terms that schema.org has under IPTC's name.
var common = [...]article.SourceType{
	"algorithmicMedia", "algorithmicallyEnhanced", "composite", "compositeCapture", "compositeSynthetic",
	"compositeWithTrainedAlgorithmicMedia", "dataDrivenMedia", "digitalArt", "digitalCapture", "minorHumanEdits",
	"negativeFilm", "positiveFilm", "print", "screenCapture", "trainedAlgorithmicMedia", "virtualRecording",
}

// sourceType appends what kind of work it is, by how it came to be. A term that neither vocabulary knows is left out.
func sourceType(dst []byte, d render.Disclosure) []byte {
	for _, t := range common {
		if t == d.SourceType {
			dst = append(key(dst, "digitalSourceType"), `"https://schema.org/`...)
			dst = append(dst, t[0]-'a'+'A')
			dst = append(dst, t[1:]...)
			return append(dst, `DigitalSource",`...)
		}
	}
	return text(dst, "digitalSourceType", sourceTypes[d.SourceType])
}

// known reports whether a term can be said in the record.
func known(t article.SourceType) bool { return slices.Contains(common[:], t) || sourceTypes[t] != "" }
