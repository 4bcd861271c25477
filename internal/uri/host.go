package uri

import (
	"strings"
	"unicode"
)

// ascii returns the name of a host as its letters are written in addresses (RFC 5891), which for many is as it is.
func ascii(host string) (string, bool) {
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if strings.IndexFunc(label, func(r rune) bool { return r >= 0x80 }) < 0 {
			continue
		}
		label = strings.ToLower(label)
		for _, r := range label {
			if r != '-' && !unicode.In(r, unicode.L, unicode.M, unicode.Nd) {
				return "", false
			}
		}
		labels[i] = "xn--" + punycode([]rune(label))
	}
	return strings.Join(labels, "."), host != ""
}

// punycode returns a label as RFC 3492 writes it, with the parameters of its section 5.
func punycode(label []rune) string {
	const base, tmin, tmax, skew, damp = 36, 1, 26, 38, 700
	var out []byte
	for _, r := range label {
		if r < 0x80 {
			out = append(out, byte(r))
		}
	}
	basic := len(out)
	done := basic
	if basic > 0 {
		out = append(out, '-')
	}
	n, delta, bias := rune(0x80), 0, 72
	for done < len(label) {
		next := rune(unicode.MaxRune)
		for _, r := range label {
			if r >= n {
				next = min(next, r)
			}
		}
		delta += int(next-n) * (done + 1)
		n = next
		for _, r := range label {
			if r < n {
				delta++
			}
			if r != n {
				continue
			}
			q := delta
			for k := base; ; k += base {
				t := min(max(k-bias, tmin), tmax)
				if q < t {
					break
				}
				out = append(out, letter(t+(q-t)%(base-t)))
				q = (q - t) / (base - t)
			}
			out = append(out, letter(q))
			if bias = delta / 2; done == basic {
				bias = delta / damp
			}
			bias += bias / (done + 1)
			k := 0
			for ; bias > (base-tmin)*tmax/2; k += base {
				bias /= base - tmin
			}
			bias = k + (base-tmin+1)*bias/(bias+skew)
			delta = 0
			done++
		}
		delta++
		n++
	}
	return string(out)
}

// letter returns a digit of Punycode.
func letter(d int) byte {
	if d < 26 {
		return 'a' + byte(d)
	}
	return '0' + byte(d-26)
}
