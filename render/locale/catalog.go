package locale

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

//go:generate go test -run ^TestWords$ -update .

// A Catalog is the built-in messages with a host's own over them. The zero Catalog, and a nil one, is the built-in
// messages alone. It is safe for concurrent use once its fields are set.
type Catalog struct {
	// Messages are the host's words by BCP 47 tag, in any case, and message name, in the syntax of the message files: text with
	// {placeholders}, or a plural such as "{n, plural, one{{n} comment} other{{n} comments}}".
	// A language that is not built in must bring every message (see [MessageNames]), so that no page mixes languages.
	// What begins with "@" is no message, but says something of the file, as ARB has it.
	Messages map[string]map[string]string
}

// Locale returns the locale that serves the tag best, with the host's messages for that very tag over those for its
// parents ("de" below "de-AT"), and those over the built-in ones. A language that only the host has says dates and
// numbers as CLDR has them or, where CLDR does not know it, as English does.
//
// It fails where a message has an unknown name, a plural lacks the form other, or the placeholders are not those of
// the English message; and where a language that is not built in lacks a message.
func (c *Catalog) Locale(tag string) (*Locale, error) {
	if c == nil || len(c.Messages) == 0 {
		return For(tag), nil
	}
	told := make(map[string]map[string]string) // by tags as CLDR writes them
	for _, t := range slices.Sorted(maps.Keys(c.Messages)) {
		told[split(t).whole()] = c.Messages[t]
	}
	var chain []map[string]string // the host's messages, the nearest first
	own := ""
	for t := split(tag).whole(); t != ""; t = parent(t) {
		if m, ok := told[t]; ok {
			chain = append(chain, m)
			own = cmp.Or(own, t)
		}
	}
	if chain == nil {
		return For(tag), nil
	}
	base, known := Data(tag)
	foreign := !known || wordsOf[base.id] == noWords
	text := make([]string, nameCount)
	if !foreign {
		for i := range text {
			text[i] = base.words().at(i)
		}
	}
	said := make(map[string]bool)
	for _, messages := range slices.Backward(chain) {
		for _, name := range slices.Sorted(maps.Keys(messages)) {
			if strings.HasPrefix(name, "@") {
				continue
			}
			if err := set(text, name, messages[name]); err != nil {
				return nil, fmt.Errorf("messages for %s: %w", own, err)
			}
			said[name] = true
		}
	}
	if foreign {
		for _, name := range MessageNames() {
			if !said[name] {
				return nil, fmt.Errorf("messages for %s: no message %q", own, name)
			}
		}
	}
	w := &words{tag: own, id: base.id, ends: make([]uint16, nameCount)}
	if !known {
		w.foreign = tag
	}
	for i, s := range text {
		w.text += s
		if len(w.text) > math.MaxUint16 {
			return nil, fmt.Errorf("messages for %s: more than 64 KiB", own)
		}
		w.ends[i] = uint16(len(w.text))
	}
	l := *base
	l.own = w
	return &l, nil
}

// MessageNames returns the names of all messages, sorted: what a new language has to say.
func MessageNames() []string {
	var all []string
	for _, name := range names {
		if base, ok := cutCategory(name); ok {
			name = base
		}
		all = append(all, name)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// set puts a host's message in place of the forms that stand.
func set(forms []string, name, text string) error {
	if _, ok := slices.BinarySearch(MessageNames(), name); !ok {
		return fmt.Errorf("there is no message %q", name)
	}
	english := wordsFor("en")
	like := english.get(name)
	if like == "" {
		like = "{n, plural, other{" + english.get(name+".other") + "}}"
	}
	if err := checkMessage(name, text, like, "other"); err != nil {
		return err
	}
	said, _ := parseMessage(text)
	for i, key := range names {
		if key == name {
			forms[i] = said[""]
		} else if base, ok := cutCategory(key); ok && base == name {
			forms[i] = said[key[len(base)+1:]]
		}
	}
	return nil
}

// cutCategory cuts the plural category from a message's full name.
func cutCategory(name string) (base string, ok bool) {
	i := strings.LastIndexByte(name, '.')
	if i <= 0 || !slices.Contains(cldr.CategoryNames[:], name[i+1:]) {
		return "", false
	}
	_, plural := slices.BinarySearch(names[:], name[:i]+".other") // "role.source.many" has none
	return name[:i], plural
}

// checkMessage returns an error where the message is not like its English twin, or lacks one of the categories.
func checkMessage(name, text, like, categories string) error {
	forms, err := parseMessage(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	want, err := parseMessage(like)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if _, plural := want["other"]; plural {
		for _, c := range strings.Fields(categories) {
			if _, ok := forms[c]; !ok {
				return fmt.Errorf("%s: no plural form %q", name, c)
			}
		}
		for c, form := range forms {
			if !slices.Contains(cldr.CategoryNames[:], c) {
				return fmt.Errorf("%s: %q is no plural category", name, c)
			}
			for _, p := range placeholders(form) {
				if p != "n" { // which a form such as "one comment" may do without
					return fmt.Errorf("%s: an unknown placeholder {%s}", name, p)
				}
			}
		}
		return nil
	}
	got, need := placeholders(forms[""]), placeholders(want[""])
	slices.Sort(got)
	slices.Sort(need)
	if _, plain := forms[""]; !plain || !slices.Equal(got, need) {
		return fmt.Errorf("%s: placeholders %q, want %q", name, got, need)
	}
	return nil
}
