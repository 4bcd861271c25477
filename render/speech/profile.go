package speech

import "time"

// A Profile is a synthesiser, with the markup that it knows. The facts are those of the providers' documentation in
// November 2026.
type Profile string

// The profiles.
const (
	W3C             Profile = ""                 // SSML 1.1 by the book (https://www.w3.org/TR/speech-synthesis11/)
	PollyNeural     Profile = "polly-neural"     // Amazon Polly, neural and long-form voices
	PollyStandard   Profile = "polly-standard"   // Amazon Polly, standard voices
	PollyGenerative Profile = "polly-generative" // Amazon Polly, generative voices
	Google          Profile = "google"           // Google Cloud Text-to-Speech
	Azure           Profile = "azure"            // Azure AI Speech
	ElevenLabs      Profile = "elevenlabs"       // text with breaks
	OpenAI          Profile = "openai"           // plain text: all that is not words is already said in words
	Espeak          Profile = "espeak"           // espeak-ng, which knows little and reads aloud what it does not know
)

// Profiles returns the profiles by the names that tools call them: "w3c" for W3C.
func Profiles() []string {
	return []string{"azure", "elevenlabs", "espeak", "google", "openai", "polly-generative", "polly-neural", "polly-standard", "w3c"}
}

// ProfileOf returns the profile of a name, and whether there is one. "polly" is the neural one.
func ProfileOf(name string) (Profile, bool) {
	switch name {
	case "", "w3c":
		return W3C, true
	case "polly":
		return PollyNeural, true
	}
	p := Profile(name)
	_, known := p.known()
	return p, known
}

// traits are what is known of a profile.
type traits struct {
	plain    bool // no markup at all
	bare     bool // no root element
	elements elements
	mark     string // how a mark is written: "mark" by its name, "bookmark" by its mark
	longest  time.Duration
	breaks   time.Duration // pauses that are shorter are left to the voice
	limit    Limit
	voiced   bool // every text stands in an element with the name of a voice
}

// elements are a set of elements beyond break.
type elements uint

const (
	withP elements = 1 << iota
	withS
	withSub
	withLang
	withEmphasis
	withProsody
	withVoice
	withPhoneme
)

// A Limit is how much goes into one request. What is 0 has no limit.
type Limit struct {
	Characters int           // with the markup
	Billed     int           // characters of text, without the markup
	Bytes      int           // with the markup
	Voices     int           // elements that name a voice
	Spoken     time.Duration // by [locale.SpokenTime], which is an estimate
}

// traits returns what is known of the profile; what is none is taken for W3C.
func (p Profile) traits() traits {
	t, _ := p.known()
	return t
}

func (p Profile) known() (t traits, ok bool) {
	const common = withP | withS | withSub | withLang | withPhoneme
	polly := Limit{Characters: 6000, Billed: 3000}
	switch p {
	case PollyNeural:
		return traits{elements: common, mark: "mark", longest: 10 * time.Second, limit: polly}, true
	case PollyStandard:
		return traits{elements: common | withEmphasis | withProsody, mark: "mark", longest: 10 * time.Second, limit: polly}, true
	case PollyGenerative:
		return traits{elements: common, longest: 10 * time.Second, limit: polly}, true
	case Google:
		return traits{elements: common | withEmphasis | withProsody | withVoice, mark: "mark", longest: 10 * time.Second, limit: Limit{Bytes: 5000}}, true
	case Azure:
		return traits{
			elements: common | withEmphasis | withProsody, mark: "bookmark", longest: 5 * time.Second, voiced: true,
			limit: Limit{Bytes: 64 << 10, Voices: 50, Spoken: 8 * time.Minute}, // of ten minutes
		}, true
	case ElevenLabs:
		return traits{bare: true, longest: 3 * time.Second, breaks: pause, limit: Limit{Characters: 5000}}, true
	case OpenAI:
		return traits{plain: true, limit: Limit{Characters: 4096}}, true
	case Espeak:
		return traits{elements: withP | withS | withVoice, mark: "mark"}, true
	}
	return traits{elements: common | withEmphasis | withProsody | withVoice, mark: "mark"}, p == W3C
}

// Limit returns how much one request may hold.
func (p Profile) Limit() Limit { return p.traits().limit }

func (t traits) has(e elements) bool { return t.elements&e != 0 }
