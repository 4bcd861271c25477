package sanitize

import "encoding/json"

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
	Code   string `json:"code"`            // a kind of thing, such as "script", "hidden" or "url"
	Where  string `json:"where,omitempty"` // the element or field
	Detail string `json:"detail,omitempty"`
	Count  int    `json:"count"`
}

const maxEntries = 500

// A Report lists what the door did, in the order of first occurrence. Beyond 500 different entries it only counts.
type Report struct {
	Entries  []Entry `json:"entries"`
	Overflow int     `json:"overflow,omitempty"` // occurrences that found no place in Entries

	seen map[Entry]int
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
	key.Count = 1
	r.Entries = append(r.Entries, key)
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
