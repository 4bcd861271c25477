package uri

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Key returns what tells addresses apart, however they are encoded: with letters as they are.
func Key(address string) string {
	if plain, err := url.PathUnescape(address); err == nil {
		address = plain
	}
	scheme, rest, ok := strings.Cut(address, "://")
	if !ok {
		return address
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	labels := strings.Split(strings.ToLower(rest[:end]), ".")
	for i, label := range labels {
		if code, ok := strings.CutPrefix(label, "xn--"); ok {
			if plain, ok := decoded(code); ok {
				labels[i] = plain
			}
		}
	}
	return scheme + "://" + strings.Join(labels, ".") + rest[end:]
}

// decoded reads a label as RFC 3492 writes it, with the parameters of its section 5.
func decoded(code string) (string, bool) {
	const base, tmin, tmax, skew, damp = 36, 1, 26, 38, 700
	var out []rune
	if i := strings.LastIndexByte(code, '-'); i > 0 {
		out, code = []rune(code[:i]), code[i+1:]
	}
	if len(code) > 255 {
		return "", false // no label is as long
	}
	n, at, bias := 0x80, 0, 72
	for first := true; code != ""; first = false {
		start, weight := at, 1
		for k := base; ; k += base {
			if code == "" {
				return "", false
			}
			c := code[0]
			code = code[1:]
			digit := 0
			switch {
			case 'a' <= c && c <= 'z':
				digit = int(c - 'a')
			case '0' <= c && c <= '9':
				digit = int(c-'0') + 26
			default:
				return "", false
			}
			if at += digit * weight; at > 1<<40 {
				return "", false
			}
			t := min(max(k-bias, tmin), tmax)
			if digit < t {
				break
			}
			if weight *= base - t; weight > 1<<40 {
				return "", false
			}
		}
		delta := at - start
		if bias = delta / 2; first {
			bias = delta / damp
		}
		bias += bias / (len(out) + 1)
		k := 0
		for ; bias > (base-tmin)*tmax/2; k += base {
			bias /= base - tmin
		}
		bias = k + (base-tmin+1)*bias/(bias+skew)
		n += at / (len(out) + 1)
		at %= len(out) + 1
		if n > unicode.MaxRune || !utf8.ValidRune(rune(n)) {
			return "", false
		}
		out = append(out[:at], append([]rune{rune(n)}, out[at:]...)...)
		at++
	}
	return string(out), true
}
