package edition

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/gate"
)

// A wish is one entry of an Accept-Language header (RFC 9110, 12.5.4; RFC 4647, 2.1).
type wish struct {
	tag     string // lower case; "*" for any language
	quality int    // in thousandths; 0 refuses
}

// The bounds of a header: what is beyond is not read.
const (
	maxHeader = 2000
	maxWishes = 50
)

// wishes reads a header, the dearest wish first. Entries that are malformed are passed over.
func wishes(header string) []wish {
	if len(header) > maxHeader {
		header = header[:strings.LastIndexByte(header[:maxHeader], ',')+1]
	}
	var all []wish
	for entry := range strings.SplitSeq(header, ",") {
		tag, parameters, _ := strings.Cut(entry, ";")
		tag = strings.ToLower(strings.Trim(tag, " \t"))
		if quality, ok := qualityOf(parameters); ok && (tag == "*" || gate.Tag(tag)) {
			all = append(all, wish{tag, quality})
		}
		if len(all) == maxWishes {
			break
		}
	}
	slices.SortStableFunc(all, func(a, b wish) int { return cmp.Compare(b.quality, a.quality) })
	return all
}

// qualityOf returns the weight that the parameters of an entry give it: 1 without them.
func qualityOf(parameters string) (thousandths int, ok bool) {
	parameters = strings.Trim(parameters, " \t")
	if parameters == "" {
		return 1000, true
	}
	name, value, _ := strings.Cut(parameters, "=")
	q, err := strconv.ParseFloat(strings.Trim(value, " \t"), 64)
	if !strings.EqualFold(strings.Trim(name, " \t"), "q") || err != nil || !(q >= 0 && q <= 1) {
		return 0, false
	}
	return int(q*1000 + 0.5), true
}

// covers reports whether a range takes in a tag, both in lower case (RFC 4647, 3.3.1: basic filtering).
func covers(wanted, tag string) bool {
	return wanted == tag || strings.HasPrefix(tag, wanted) && tag[len(wanted)] == '-'
}
