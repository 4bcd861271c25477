package sanitize

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/internal/gate"
)

var tracking = map[string]bool{"fbclid": true, "gclid": true, "mc_eid": true, "mc_cid": true, "igshid": true, "yclid": true, "msclkid": true}

// url returns the address that may stand in an article, and nothing for one that may not.
func (d *Door) url(s, base string, r *Report) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	safe, ok := gate.URL(s, gate.Link)
	if !ok {
		r.add(Removed, "url", "", s)
		return ""
	}
	u, err := url.Parse(safe)
	if err != nil {
		r.add(Removed, "url", "", s)
		return ""
	}
	if b, err := url.Parse(base); base != "" && err == nil {
		u = b.ResolveReference(u)
	}
	if !d.KeepTracking && u.RawQuery != "" {
		parts := strings.Split(u.RawQuery, "&")
		keep := parts[:0]
		for _, p := range parts {
			name, _, _ := strings.Cut(strings.ToLower(p), "=")
			if tracking[name] || strings.HasPrefix(name, "utm_") {
				r.add(Removed, "tracking", name, u.Host)
				continue
			}
			keep = append(keep, p)
		}
		u.RawQuery = strings.Join(keep, "&")
	}
	safe, ok = gate.URL(u.String(), gate.Link)
	if !ok {
		r.add(Removed, "url", "", s)
		return ""
	}
	return safe
}
