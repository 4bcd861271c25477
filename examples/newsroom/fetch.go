package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"syscall"
	"time"
)

// A Fetcher gets a feed from its address.
type Fetcher interface {
	Fetch(ctx context.Context, address string) (delivery, error)
}

// offline asks nothing of anybody.
type offline struct{}

func (offline) Fetch(context.Context, string) (delivery, error) {
	return delivery{}, refuse("This newsroom does not go online. Start it with -fetch, or upload the feed as a file.")
}

// web gets feeds from the public web. Addresses of this machine and of the local network are refused when the connection is
// made, so that neither a name nor a redirect leads there.
type web struct{ client *http.Client }

func newWeb() web {
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err == nil && !outside(to.Addr()) {
			err = errors.New("the address is not of the public web")
		}
		return err
	}}
	return web{&http.Client{
		Timeout:   20 * time.Second,
		Transport: &http.Transport{DialContext: dialer.DialContext, ForceAttemptHTTP2: true, MaxResponseHeaderBytes: 64 << 10},
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			if len(via) > 5 {
				return errors.New("more than 5 redirects")
			}
			return ofTheWeb(req.URL)
		},
	}}
}

// special are the addresses that are nobody's on the public web, or stand for another, which may be anybody's (the registries
// of RFC 6890): those within global unicast that netip has no word for.
var special = func() (all []netip.Prefix) {
	for _, s := range []string{
		"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
		"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
	} {
		all = append(all, netip.MustParsePrefix(s))
	}
	return all
}()

// unicast is where IPv6 has given out addresses. What stands for one of IPv4 (::/96, 64:ff9b::/96) is outside of it.
var unicast = netip.MustParsePrefix("2000::/3")

// outside reports whether an address is of the public web.
func outside(ip netip.Addr) bool {
	ip = ip.Unmap()
	return ip.IsGlobalUnicast() && !ip.IsPrivate() && (ip.Is4() || unicast.Contains(ip)) && ip.Zone() == "" &&
		!slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(ip) })
}

func ofTheWeb(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("%q is no address of the web", u.Redacted())
	}
	return nil
}

// Fetch gets the feed at an address.
func (f web) Fetch(ctx context.Context, address string) (delivery, error) {
	u, err := url.Parse(address)
	if err == nil {
		err = ofTheWeb(u)
	}
	if err != nil {
		return delivery{}, refuse("%v", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return delivery{}, err
	}
	req.Header.Set("User-Agent", "standfirst-newsroom/1")
	answer, err := f.client.Do(req)
	if err != nil {
		return delivery{}, refuse("%v", err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return delivery{}, refuse("%s says %s", u.Redacted(), answer.Status)
	}
	data, err := io.ReadAll(io.LimitReader(answer.Body, maxUpload+1))
	if err != nil {
		return delivery{}, refuse("%v", err)
	}
	if len(data) > maxUpload {
		return delivery{}, refuse("%s is longer than %d bytes", u.Redacted(), maxUpload)
	}
	_, parameters, _ := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	at := answer.Request.URL.String()
	return delivery{Name: u.Redacted(), Format: "feed", Base: at, Charset: parameters["charset"], Data: data}, nil
}
