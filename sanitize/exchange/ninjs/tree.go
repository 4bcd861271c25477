package ninjs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// An Error says why data are not a news object.
type Error struct {
	Offset int64 // in bytes, of where reading ended
	Detail string
}

func (e *Error) Error() string { return fmt.Sprintf("ninjs: byte %d: %s", e.Offset, e.Detail) }

// maxDepth is how deep lists and objects may stand within each other: ninjs itself goes to 8, with associations of associations.
const maxDepth = 64

// A value is a JSON value that keeps the order of members.
type value struct {
	kind    byte // '"', '0', 't', 'n', '[' or '{'
	text    string
	list    []value
	members []member
}

// A member is a member of an object, by its name in lower case, as 2.x writes names.
type member struct {
	name  string
	value value
}

// parse reads a JSON object.
func parse(data []byte) (value, error) {
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return value{}, &Error{syntax.Offset, syntax.Error()}
		}
		return value{}, &Error{0, err.Error()}
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	v, err := next(dec, 0)
	if err == nil && v.kind != '{' {
		err = &Error{0, "a news object is an object"}
	}
	return v, err
}

// next reads the value that comes next.
func next(dec *json.Decoder, depth int) (value, error) {
	token, err := dec.Token()
	if err != nil {
		return value{}, &Error{dec.InputOffset(), err.Error()}
	}
	if depth > maxDepth {
		return value{}, &Error{dec.InputOffset(), "objects and lists stand too deep within each other"}
	}
	switch token := token.(type) {
	case string:
		return value{kind: '"', text: token}, nil
	case json.Number:
		return value{kind: '0', text: token.String()}, nil
	case bool:
		return value{kind: 't'}, nil
	case json.Delim:
		v := value{kind: byte(token)}
		for dec.More() {
			name := ""
			if v.kind == '{' {
				key, err := dec.Token()
				if err != nil {
					return value{}, &Error{dec.InputOffset(), err.Error()}
				}
				name, _ = key.(string)
			}
			item, err := next(dec, depth+1)
			if err != nil {
				return value{}, err
			}
			if v.kind == '{' {
				v.members = append(v.members, member{strings.ToLower(name), item})
			} else {
				v.list = append(v.list, item)
			}
		}
		_, err := dec.Token() // the bracket that closes it
		if err != nil {
			return value{}, &Error{dec.InputOffset(), err.Error()}
		}
		return v, nil
	}
	return value{kind: 'n'}, nil
}
