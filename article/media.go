package article

import "time"

// A Rendition is one file of a picture, a sound or a film.
type Rendition struct {
	URL      string
	Type     string // media type, such as "image/webp"
	Width    int    // pixels
	Height   int    // pixels
	Size     int64  // bytes
	Duration time.Duration
	Extra    Extra
}

// An Image is a picture with its caption and its credits.
type Image struct {
	Renditions  []Rendition // the same picture in several files; the first serves where only one can
	Alt         string      // what it shows, in words, for those who do not see it
	Decorative  bool        // it says nothing that the text does not, and needs no Alt
	Link        string      // URL that it leads to, if it leads anywhere
	Caption     Inlines
	Attribution Attribution
	SourceType  SourceType // how the picture came to be, where that is stated
	Rights      *Rights
	Focus       *Focus // what must stay in view when it is cropped
	Color       string // a placeholder while it loads, "#rrggbb"
	Meta        *Meta
}

// A Focus is the point of a picture that must stay in view, as fractions of its width and height
// from the top left corner.
type Focus struct {
	X, Y  float64
	Extra Extra
}

// A Gallery is a set of pictures.
type Gallery struct {
	Images  []Image
	Caption Inlines
	Meta    *Meta
}

// A Video is a film.
type Video struct {
	Renditions  []Rendition
	Title       string
	Poster      *Image
	Tracks      []Track
	Caption     Inlines
	Attribution Attribution
	SourceType  SourceType
	Rights      *Rights
	Meta        *Meta
}

// An Audio is a recording: a listen version, a podcast episode, a piece of sound.
type Audio struct {
	Renditions  []Rendition
	Title       string
	Tracks      []Track // transcripts among them
	Chapters    []Chapter
	Season      int // zero: not part of a season
	Episode     int // zero: not a numbered episode
	Caption     Inlines
	Attribution Attribution
	SourceType  SourceType
	Rights      *Rights
	Meta        *Meta
}

// A Track is timed text that goes with a film or a recording.
type Track struct {
	URL   string
	Kind  TrackKind
	Type  string // media type, such as "text/vtt"
	Lang  string
	Label string
	Extra Extra
}

// A TrackKind is a kind of timed text.
type TrackKind string

// The kinds of track.
const (
	TrackSubtitles    TrackKind = "subtitles"
	TrackCaptions     TrackKind = "captions"
	TrackDescriptions TrackKind = "descriptions"
	TrackTranscript   TrackKind = "transcript"
)

// A Chapter is a part of a recording.
type Chapter struct {
	Start time.Duration
	Title string
	URL   string
	Extra Extra
}

// An Embed is a piece of another site: a post, a film, a player. Surfaces show a facade of what is
// stated here with a link to the original, and nothing is requested from the other site.
type Embed struct {
	Provider  Provider
	Key       string // the piece's identifier at its provider
	URL       string // where the original is
	Title     string
	Author    string
	Text      Inlines // of a post
	Published Date
	Thumbnail *Image
	Caption   Inlines
	Meta      *Meta
}

// A Provider is a site whose pieces are embedded. The constants are those that the library knows by name;
// any other embed is shown by the host of its URL.
type Provider string

// The known providers.
const (
	YouTube    Provider = "youtube"
	Vimeo      Provider = "vimeo"
	Spotify    Provider = "spotify"
	SoundCloud Provider = "soundcloud"
	TikTok     Provider = "tiktok"
	X          Provider = "x"
	Instagram  Provider = "instagram"
	Bluesky    Provider = "bluesky"
	Mastodon   Provider = "mastodon"
)

// Math is a formula that stands on a line of its own.
type Math struct {
	TeX    string
	MathML *MathElement // the formula as a tree; no markup is ever taken from TeX
	Spoken string       // how it is said
	Meta   *Meta
}

// An InlineMath is a formula within a line.
type InlineMath struct {
	TeX    string
	MathML *MathElement
	Spoken string
	Meta   *Meta
}

// A MathElement is an element of presentation MathML. Printers print the elements and attributes of
// MathML Core that are safe, and the text of any other.
type MathElement struct {
	Name     string // such as "mfrac"
	Attrs    []MathAttr
	Text     string // for a token element such as "mi"; an element has text or children
	Children []MathElement
	Extra    Extra
}

// A MathAttr is an attribute of a [MathElement].
type MathAttr struct {
	Name, Value string
	Extra       Extra
}
