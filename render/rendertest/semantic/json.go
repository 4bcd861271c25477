package semantic

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/render/rendertest"
)

// JSON returns the format of JSON: one value, or several in a row. Its Markup is the members and the kinds of values;
// its Text, every string, one a line, by the order of the names of members.
func JSON() *rendertest.Format {
	return &rendertest.Format{
		Diff: func(golden, now []byte) string {
			a, err := jsonLines(golden)
			b, err2 := jsonLines(now)
			if err != nil || err2 != nil {
				return unreadable("JSON", err, err2)
			}
			return difference(a, b)
		},
		Text: func(output []byte) string {
			var b strings.Builder
			values(output, func(v any) {
				each(v, "", 0, func(_ string, _ int, v any) {
					if s, ok := v.(string); ok {
						b.WriteString(s + "\n")
					}
				})
			})
			return b.String()
		},
		Markup: func(output []byte) []string {
			var names []string
			if err := values(output, func(v any) {
				each(v, "$", 0, func(place string, _ int, v any) { names = append(names, place+" "+kind(v)) })
			}); err != nil {
				names = append(names, rendertest.Broken+err.Error())
			}
			return names
		},
	}
}

func values(data []byte, visit func(any)) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	for {
		var v any
		if err := dec.Decode(&v); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("at byte %d: %w", dec.InputOffset(), err)
		}
		visit(v)
	}
}

func jsonLines(data []byte) ([]line, error) {
	lines := []line{} // not nil, which go-cmp tells from empty
	err := values(data, func(v any) {
		each(v, "$", 0, func(place string, depth int, v any) {
			name := place[strings.LastIndexAny(place, ".[$")+1:]
			if strings.HasSuffix(name, "]") {
				name = "" // places in a list move when one is added
			} else if name != "" {
				name += ": "
			}
			lines = append(lines, line{depth, name + written(v), place})
		})
	})
	return lines, err
}

// each visits a value and all within it, members by the order of their names.
func each(v any, place string, depth int, visit func(string, int, any)) {
	visit(place, depth, v)
	switch v := v.(type) {
	case []any:
		for i, x := range v {
			each(x, place+"["+strconv.Itoa(i)+"]", depth+1, visit)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if plainName(name) {
				each(v[name], place+"."+name, depth+1, visit)
			} else {
				each(v[name], place+"."+strconv.Quote(name), depth+1, visit)
			}
		}
	}
}

// plainName reports whether a name stands in a place as it is.
func plainName(s string) bool {
	return s != "" && !strings.ContainsAny(s, ".[]$\" ")
}

func kind(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case json.Number:
		return "number"
	case string:
		return "string"
	case []any:
		return "list"
	}
	return "object"
}

func written(v any) string {
	switch v := v.(type) {
	case json.Number:
		return number(string(v))
	case []any:
		return "[list]"
	case map[string]any:
		return "{object}"
	case string:
		return strconv.Quote(v)
	}
	return fmt.Sprint(v)
}

// number returns a number in one of the ways in which it may be written, however large it is.
func number(s string) string {
	s, exponent, _ := strings.Cut(strings.ToLower(s), "e")
	e, err := strconv.Atoi(exponent)
	if err != nil && exponent != "" {
		return s + "e" + exponent
	}
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	e -= len(fraction)
	short := strings.TrimRight(digits, "0")
	e += len(digits) - len(short)
	switch {
	case short == "":
		return "0"
	case e == 0:
		return sign + short
	case e > 0 && e < 20:
		return sign + short + strings.Repeat("0", e)
	case e < 0 && -e < len(short):
		return sign + short[:len(short)+e] + "." + short[len(short)+e:]
	}
	return sign + short + "e" + strconv.Itoa(e)
}
