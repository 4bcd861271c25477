package epub

import (
	"regexp"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// tag is the form of a language tag (RFC 5646, section 2.1), without the grandfathered ones.
var tag = regexp.MustCompile(`^(?i:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?i:-[a-z]{4})?(?i:-[a-z]{2}|-[0-9]{3})?` +
	`(?i:-[a-z0-9]{5,8}|-[0-9][a-z0-9]{3})*(?i:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?i:-x(?:-[a-z0-9]{1,8})+)?$`)

// wellFormed reports whether a tag can go out: it has the form, is not overlong, and repeats no singleton or variant.
func wellFormed(s string) bool {
	if len(s) > 64 || !tag.MatchString(s) {
		return false
	}
	seen := make(map[string]bool)
	for i, part := range strings.Split(strings.ToLower(s), "-") {
		if part == "x" {
			break
		}
		if i > 0 && (len(part) == 1 || len(part) > 3) {
			if seen[part] {
				return false
			}
			seen[part] = true
		}
	}
	return true
}

// language appends the language and direction of an element. A tag that is not one is left out.
func language(dst []byte, tag string, dir article.Direction) []byte {
	if tag != "" && wellFormed(tag) {
		dst = markup.AppendAttr(dst, "lang", tag)
		dst = markup.AppendAttr(dst, "xml:lang", tag)
		if dir == article.DirAuto {
			dir = locale.DirOf(tag)
		}
	}
	switch dir {
	case article.LTR:
		return append(dst, ` dir="ltr"`...)
	case article.RTL:
		return append(dst, ` dir="rtl"`...)
	}
	return dst
}
