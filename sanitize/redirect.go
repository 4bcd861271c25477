package sanitize

import (
	"net/url"
	"strings"
)

// redirectors are the pages by which sites count who leaves them, with the parameters that say where to.
var redirectors = map[string]struct{ path, params string }{
	"google":                           {"/url", "q url"},
	"news.google.com":                  {"/url", "q url"},
	"l.facebook.com":                   {"/l.php", "u"},
	"lm.facebook.com":                  {"/l.php", "u"},
	"l.instagram.com":                  {"/", "u"},
	"l.threads.com":                    {"/", "u"},
	"l.messenger.com":                  {"/l.php", "u"},
	"out.reddit.com":                   {"/", "url"},
	"www.linkedin.com":                 {"/redir/redirect", "url"},
	"linkedin.com":                     {"/redir/redirect", "url"},
	"www.youtube.com":                  {"/redirect", "q"},
	"youtube.com":                      {"/redirect", "q"},
	"duckduckgo.com":                   {"/l/", "uddg"},
	"vk.com":                           {"/away.php", "to"},
	"away.vk.com":                      {"/away.php", "to"},
	"steamcommunity.com":               {"/linkfilter/", "u url"},
	"slack-redir.net":                  {"/link", "url"},
	"exit.sc":                          {"/", "url"},
	"r.search.yahoo.com":               {"/", "RU"},
	"tumblr.com":                       {"/redirect", "z"},
	"t.umblr.com":                      {"/redirect", "z"},
	"disq.us":                          {"/", "url"},
	"href.li":                          {"/", ""},
	"safelinks.protection.outlook.com": {"/", "url"},
	"web.facebook.com":                 {"/l.php", "u"},
	"www.facebook.com":                 {"/l.php", "u"},
}

// direct returns the address that another one leads to by way of a redirector or of a cache of AMP pages, or "".
func direct(u *url.URL) string {
	host := strings.ToLower(u.Hostname())
	if s := uncached(host, u); s != "" {
		return s
	}
	name := host
	switch {
	case strings.HasPrefix(host, "www.google."), strings.HasPrefix(host, "google."):
		name = "google"
	case strings.HasSuffix(host, ".safelinks.protection.outlook.com"):
		name = "safelinks.protection.outlook.com"
	}
	r, ok := redirectors[name]
	if !ok || !strings.HasPrefix(u.Path, r.path) && !(r.path == "/" && u.Path == "") {
		return ""
	}
	if r.params == "" {
		return whole(u.RawQuery)
	}
	query := u.Query()
	for param := range strings.FieldsSeq(r.params) {
		if s := whole(query.Get(param)); s != "" {
			return s
		}
	}
	return ""
}

// whole returns s if it is an address of the web in full.
func whole(s string) string {
	if low := strings.ToLower(s[:min(len(s), 8)]); strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") {
		return s
	}
	return ""
}

// uncached returns the address of the page whose copy lies in a cache: https://example-com.cdn.ampproject.org/c/s/example.com/a
// or https://www.google.com/amp/s/example.com/a.
func uncached(host string, u *url.URL) string {
	path, ok := u.EscapedPath(), false
	switch {
	case host == "cdn.ampproject.org", strings.HasSuffix(host, ".cdn.ampproject.org"):
		for _, kind := range [...]string{"/c/", "/v/", "/i/", "/a/"} {
			if path, ok = strings.CutPrefix(u.EscapedPath(), kind); ok {
				break
			}
		}
	case strings.HasPrefix(host, "www.google."), strings.HasPrefix(host, "google."):
		path, ok = strings.CutPrefix(path, "/amp/")
	}
	if !ok {
		return ""
	}
	scheme := "http://"
	if rest, secure := strings.CutPrefix(path, "s/"); secure {
		scheme, path = "https://", rest
	}
	if name, _, _ := strings.Cut(path, "/"); !strings.Contains(name, ".") {
		return ""
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		path += "#" + u.EscapedFragment()
	}
	return scheme + path
}
