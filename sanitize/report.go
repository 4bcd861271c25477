package sanitize

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// An Action says what the door did.
type Action string

// The actions.
const (
	Removed Action = "removed" // it did not come in
	Changed Action = "changed" // it came in as something else
	Kept    Action = "kept"    // it came in, though the door does not know it
)

// An Entry is one thing that the door did, as often as Count says.
type Entry struct {
	Action Action `json:"action"`
	Code   string `json:"code"`            // the reason: one of the codes below
	Where  string `json:"where,omitempty"` // the element, the field or the host
	Detail string `json:"detail,omitempty"`
	Place  string `json:"place,omitempty"` // where it stood first: "body/div[2]/p[1]" of a page, "body[3].text[0]" of an article
	Count  int    `json:"count"`
}

// The codes say why. Those of the URLs stand with the URL as the detail, or the parameter and its host.
const (
	CodeElement     = "element"       // an element that no article has: a script, a form
	CodeHandler     = "handler"       // an attribute that runs a script
	CodeUnknown     = "unknown"       // an element that HTML does not have
	CodeHidden      = "hidden"        // a reader would not have seen it
	CodeFurniture   = "furniture"     // the page's, and not the article's
	CodeTracker     = "tracker"       // a picture or frame that counts readers
	CodeTracking    = "tracking"      // a parameter that follows readers
	CodeURL         = "url"           // an address that may not stand in an article
	CodeRedirect    = "redirect"      // an address led elsewhere: the detail is where to
	CodePunycode    = "punycode"      // a host whose name does not show what it says: the detail does
	CodeMixed       = "mixed-scripts" // a host whose name is of letters that are not written together
	CodeHost        = "host"          // a host whose name cannot be read
	CodeImage       = "image"         // a picture without an address
	CodeMedia       = "media"         // a film or a sound without an address
	CodeEmbed       = "embed"         // what another site shows became an embed
	CodeIframe      = "iframe"        // a frame became a link, or had no address
	CodeText        = "text"          // characters that show nothing, or are none
	CodeEscaped     = "escaped"       // markup that was escaped as a whole
	CodeLayoutTable = "layout-table"  // a table that held no data
	CodeDepth       = "depth"         // elements within more others than can be read
	CodeLimit       = "limit"         // the input was longer than the door takes, and cut
	CodeEncoding    = "encoding"      // a page in another encoding than it says
	CodeJSONLD      = "jsonld"        // metadata that is not JSON
	CodeField       = "field"         // a field above a text, or a member of an article, that an article does not have
)

const maxEntries = 500

// A Report lists what the door did, in the order of first occurrence. Beyond 500 different entries it only counts. The zero
// Report tells of nothing; it is not safe for concurrent use while something is added.
type Report struct {
	Entries  []Entry `json:"entries"`
	Overflow int     `json:"overflow,omitempty"` // occurrences that found no place in Entries

	seen map[Entry]int
	at   *node  // what is being read of a page
	path []byte // what is being read of an article
}

func (r *Report) add(a Action, code, where, detail string) {
	if len(detail) > 200 {
		detail = detail[:200]
	}
	key := Entry{Action: a, Code: code, Where: where, Detail: clean(detail)}
	if i, ok := r.seen[key]; ok {
		r.Entries[i].Count++
		return
	}
	if len(r.Entries) == maxEntries {
		r.Overflow++
		return
	}
	if r.seen == nil {
		r.seen = map[Entry]int{}
	}
	r.seen[key] = len(r.Entries)
	if key.Count, key.Place = 1, string(r.path); r.at != nil {
		key.Place = place(r.at)
	}
	r.Entries = append(r.Entries, key)
}

// Add tells one more thing. Of the readers of other formats, each tells what it did itself by the codes of this package.
func (r *Report) Add(e Entry) {
	key := e
	key.Place, key.Count = "", 0
	if i, ok := r.seen[key]; ok {
		r.Entries[i].Count += max(e.Count, 1)
		return
	}
	if len(r.Entries) >= maxEntries {
		r.Overflow += max(e.Count, 1)
		return
	}
	if r.seen == nil {
		r.seen = map[Entry]int{}
	}
	r.seen[key] = len(r.Entries)
	e.Count = max(e.Count, 1)
	r.Entries = append(r.Entries, e)
}

// Merge tells what another report tells, of what was read at a place: "item[3]" of a feed.
func (r *Report) Merge(other *Report, place string) {
	if other == nil {
		return
	}
	for _, e := range other.Entries {
		if place != "" {
			e.Place = strings.TrimSuffix(place+"/"+e.Place, "/")
		}
		r.Add(e)
	}
	r.Overflow += other.Overflow
}

// place returns the way to an element from the body or the head of its page.
func place(n *node) string {
	var way []string
	for ; n != nil && n.parent != nil && n.data != "html"; n = n.parent {
		if n.data == "body" || n.data == "head" {
			way = append(way, n.data)
			break
		}
		if n.element() {
			i := 1
			for p := n.prev; p != nil; p = p.prev {
				if p.is(n.data) {
					i++
				}
			}
			way = append(way, clean(n.data)+"["+strconv.Itoa(i)+"]")
		}
	}
	slices.Reverse(way)
	return strings.Join(way, "/")
}

// AppendJSON appends the report as JSON: the same report always as the same bytes.
func (r *Report) AppendJSON(dst []byte) []byte {
	type plain Report
	p := plain(*r)
	if p.Entries == nil {
		p.Entries = []Entry{}
	}
	b, err := json.Marshal(p)
	if err != nil {
		return append(dst, `{"entries":[]}`...)
	}
	return append(dst, b...)
}

// MarshalJSON is [Report.AppendJSON] for encoding/json.
func (r *Report) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }
