package sanitize

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/internal/gate"
)

// The parameters by which sites follow readers from page to page.
var tracking = set(`fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_eid mc_cid mkt_tok
	_hsenc _hsmi vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid cmpid ncid guccounter guce_referrer guce_referrer_sig
	_openstat erid li_fat_id rb_clickid epik mibextid ref_src ref_url srsltid rdt_cid sc_cid ml_subscriber ml_subscriber_hash
	s_kwcid ef_id trk_contact trk_msg trk_module trk_sid __s _branch_match_id _kx nr_email_referer sfmc_id at_medium at_campaign`)

func tracks(name string) bool {
	name = strings.ToLower(name)
	if tracking[name] {
		return true
	}
	for _, prefix := range [...]string{"utm_", "pk_", "mtm_", "matomo_", "hsa_", "ga_source", "ga_medium", "ga_campaign", "__hs", "at_custom"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

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
		r.add(Removed, CodeURL, "", s)
		return ""
	}
	if plainURL(safe) {
		return safe
	}
	u, err := url.Parse(safe)
	if err != nil {
		// What Go's package reads more narrowly than browsers do: it goes as it came through the gate.
		return safe
	}
	changed := false
	if base != "" && !u.IsAbs() {
		if b, err := url.Parse(base); err == nil && b.IsAbs() {
			u, changed = b.ResolveReference(u), true
		}
	}
	if u.Scheme == "http" || u.Scheme == "https" {
		for range 4 {
			target, ok := gate.URL(direct(u), use)
			if !ok {
				break
			}
			inner, err := url.Parse(target)
			if err != nil {
				break
			}
			r.add(Changed, CodeRedirect, u.Host, target)
			u, changed = inner, true
		}
		if !d.KeepTracking {
			changed = d.untrack(u, r) || changed
		}
		if code, shown := suspect(u); code != "" {
			r.add(Kept, code, u.Host, shown)
		}
	}
	if !changed {
		return safe
	}
	if safe, ok = gate.URL(u.String(), use); !ok {
		r.add(Removed, CodeURL, "", s)
		return ""
	}
	return safe
}

// plainURL reports whether there is nothing to be done about an address: it is absolute, without a query, and of ASCII.
func plainURL(s string) bool {
	if !strings.HasPrefix(s, "http") || strings.IndexByte(s, '?') >= 0 || !ascii(s) {
		return false
	}
	return !strings.Contains(s, "xn--") && !strings.Contains(s, "/amp/") && !strings.Contains(s, "ampproject") && !strings.Contains(s, "#")
}

// untrack takes out the parameters that follow readers, and reports whether there were any. The others keep their
// bytes and their order.
func (d *Door) untrack(u *url.URL, r *Report) bool {
	query, found := d.untracked(u.RawQuery, u.Host, r)
	if found {
		u.RawQuery, u.ForceQuery = query, false
	}
	if strings.HasPrefix(u.Fragment, "utm_") {
		if rest, ok := d.untracked(u.EscapedFragment(), u.Host, r); ok {
			u.Fragment, u.RawFragment = rest, ""
			found = true
		}
	}
	return found
}

func (d *Door) untracked(query, host string, r *Report) (rest string, found bool) {
	if query == "" {
		return query, false
	}
	parts := strings.Split(query, "&")
	keep := parts[:0]
	for _, p := range parts {
		if name, _, _ := strings.Cut(p, "="); tracks(name) {
			r.add(Removed, CodeTracking, strings.ToLower(name), host)
			found = true
			continue
		}
		keep = append(keep, p)
	}
	return strings.Join(keep, "&"), found
}
