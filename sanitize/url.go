package sanitize

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/internal/gate"
)

// The parameters by which sites follow readers from page to page.
var tracking = set(`fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_eid mc_cid mkt_tok
	_hsenc _hsmi vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid cmpid ncid guccounter guce_referrer guce_referrer_sig
	_openstat erid li_fat_id rb_clickid epik mibextid`)

// url returns the address that may stand in an article, and nothing for one that may not.
func (d *Door) url(s, base string, r *Report, media bool) string {
	if s = strings.TrimSpace(s); s == "" {
		return ""
	}
	use := gate.Link
	if media {
		use = gate.Media
	}
	safe, ok := gate.URL(s, use)
	if !ok {
		r.add(Removed, "url", "", s)
		return ""
	}
	if absolute := strings.HasPrefix(safe, "http"); absolute && strings.IndexByte(safe, '?') < 0 {
		return safe
	}
	u, err := url.Parse(safe)
	if err != nil {
		r.add(Removed, "url", "", s)
		return ""
	}
	changed := false
	if base != "" && !u.IsAbs() {
		if b, err := url.Parse(base); err == nil && b.IsAbs() {
			u, changed = b.ResolveReference(u), true
		}
	}
	if !d.KeepTracking && u.RawQuery != "" {
		if query := d.untrack(u, r); query != u.RawQuery {
			u.RawQuery, changed = query, true
		}
	}
	if !changed {
		return safe
	}
	if safe, ok = gate.URL(u.String(), use); !ok {
		r.add(Removed, "url", "", s)
		return ""
	}
	return safe
}

// untrack returns the query without the parameters that follow readers.
func (d *Door) untrack(u *url.URL, r *Report) string {
	parts := strings.Split(u.RawQuery, "&")
	keep := parts[:0]
	for _, p := range parts {
		name, _, _ := strings.Cut(strings.ToLower(p), "=")
		if tracking[name] || strings.HasPrefix(name, "utm_") || strings.HasPrefix(name, "pk_") || strings.HasPrefix(name, "mtm_") {
			r.add(Removed, "tracking", name, u.Host)
			continue
		}
		keep = append(keep, p)
	}
	return strings.Join(keep, "&")
}
