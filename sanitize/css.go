package sanitize

import (
	"strconv"
	"strings"
)

// A look is what the declarations of a style say of whether an element can be seen. The last one of a property counts.
type look struct {
	display, visibility, content, color, background string
	opacity, size                                   string
	gone, off, clipped, fades, overflow, flat, room bool
}

const maxStyle = 10_000

// lookOf reads the declarations of a style, in one pass.
func lookOf(style string) (l look) {
	if style == "" || len(style) > maxStyle {
		return l
	}
	for decl := range strings.SplitSeq(strings.ToLower(unescaped(style)), ";") {
		name, value, _ := strings.Cut(decl, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		l.declare(strings.TrimSpace(name), value)
	}
	return l
}

func (l *look) declare(name, value string) {
	x, isNumber := number(value)
	switch name {
	case "display":
		l.display = value
	case "visibility":
		l.visibility = value
	case "content-visibility":
		l.content = value
	case "opacity":
		l.opacity = value
	case "font-size":
		l.size = value
	case "font":
		for part := range strings.FieldsSeq(value) {
			if n, ok := number(part); ok && n == 0 && part[0] == '0' {
				l.size = "0"
			}
		}
	case "zoom":
		l.gone = isNumber && x == 0
	case "transform":
		l.gone = strings.Contains(value, "scale(0)") || strings.Contains(value, "translate(-9") || strings.Contains(value, "translatex(-9") ||
			strings.Contains(value, "translatey(-9")
	case "filter":
		l.gone = strings.Contains(value, "opacity(0)") || strings.Contains(value, "opacity(0%)")
	case "overflow", "overflow-x", "overflow-y":
		l.overflow = value == "hidden" || value == "clip"
	case "height", "width", "max-height", "max-width", "block-size", "inline-size":
		l.flat = l.flat || isNumber && x == 0
	case "padding", "padding-top", "padding-bottom", "min-height", "min-width", "padding-block", "padding-block-start", "padding-block-end":
		l.room = l.room || isNumber && x > 0
	case "left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top", "inset-inline-start", "inset-block-start":
		if isNumber && (x <= -500 || x <= -100 && strings.HasSuffix(value, "em")) || strings.HasPrefix(value, "calc(-") {
			l.off = true
		}
	case "clip":
		l.clipped = strings.Contains(value, "rect(0") || strings.Contains(value, "rect(1px")
	case "clip-path":
		l.clipped = strings.Contains(value, "inset(50%") || strings.Contains(value, "inset(100%") || strings.Contains(value, "circle(0")
	case "transition", "animation", "transition-property", "animation-name":
		l.fades = value != "none"
	case "color", "-webkit-text-fill-color":
		l.color = paint(value)
	case "background", "background-color":
		l.background = paint(value)
	}
}

// hides reports whether the style takes an element from a reader's sight, wherever it stands.
func (l *look) hides() bool {
	switch {
	case l.display == "none", l.visibility == "hidden", l.visibility == "collapse", l.content == "hidden",
		l.gone, l.off, l.clipped, l.flat && l.overflow && !l.room:
		return true
	case l.color == "transparent", l.color != "" && l.color == l.background:
		return true
	}
	if x, ok := number(l.opacity); ok && x <= 0.02 && !l.fades {
		return true
	}
	x, ok := number(l.size)
	return ok && (x == 0 || x <= 1 && !strings.HasSuffix(l.size, "em") && !strings.HasSuffix(l.size, "%") && !strings.HasSuffix(l.size, "vw"))
}

// unescaped returns a style without its comments, and with its escapes read.
func unescaped(style string) string {
	if !strings.Contains(style, "/*") && strings.IndexByte(style, '\\') < 0 {
		return style
	}
	var out strings.Builder
	for i := 0; i < len(style); i++ {
		switch {
		case strings.HasPrefix(style[i:], "/*"):
			end := strings.Index(style[i+2:], "*/")
			if end < 0 {
				return out.String()
			}
			i += end + 3
		case style[i] == '\\':
			end := i + 1
			for end < len(style) && end < i+7 && isHex(style[end]) {
				end++
			}
			if code, err := strconv.ParseUint(style[i+1:end], 16, 32); err == nil {
				out.WriteRune(rune(code))
				if end < len(style) && style[end] == ' ' {
					end++
				}
				i = end - 1
			}
		default:
			out.WriteByte(style[i])
		}
	}
	return out.String()
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

// number returns the number that a value begins with.
func number(value string) (float64, bool) {
	end := 0
	for end < len(value) && (value[end] >= '0' && value[end] <= '9' || strings.IndexByte("+-.", value[end]) >= 0) {
		end++
	}
	x, err := strconv.ParseFloat(value[:end], 64)
	return x, err == nil
}

// paint brings a colour's usual spellings to one.
func paint(value string) string {
	value = strings.ReplaceAll(value, " ", "")
	switch value {
	case "white", "#fff", "#ffffff", "#ffff", "#ffffffff", "rgb(255,255,255)", "rgba(255,255,255,1)", "snow", "ivory", "#fefefe", "#fffffe":
		return "white"
	case "black", "#000", "#000000", "rgb(0,0,0)", "rgba(0,0,0,1)":
		return "black"
	case "transparent", "#0000", "#00000000":
		return "transparent"
	case "inherit", "initial", "unset", "currentcolor", "none", "revert":
		return ""
	}
	if rgba, ok := strings.CutPrefix(value, "rgba("); ok && (strings.HasSuffix(rgba, ",0)") || strings.HasSuffix(rgba, ",0.0)")) {
		return "transparent"
	}
	if strings.HasPrefix(value, "hsl") && strings.Contains(value, ",100%") {
		if parts := strings.Split(value, ","); len(parts) >= 3 && strings.HasPrefix(parts[2], "100%") {
			return "white"
		}
	}
	return value
}
