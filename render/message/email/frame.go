package email

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// The constant markup around a message. The comments are for Outlook on Windows, which lays out by Word: a fixed column, plain fonts, pixels
// that are not scaled.
const (
	headMSO = `<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:AllowPNG></o:AllowPNG><o:PixelsPerInch>96</o:PixelsPerInch>` +
		`</o:OfficeDocumentSettings></xml><style>table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}</style><![endif]-->` + "\n"
	columnMSO    = `<!--[if mso]><table role="presentation" cellspacing="0" cellpadding="0" width="600" align="center"><tr><td><![endif]-->` + "\n"
	columnEndMSO = `<!--[if mso]></td></tr></table><![endif]-->` + "\n"
	metas        = `<meta charset="utf-8">` + "\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n" +
		`<meta name="x-apple-disable-message-reformatting" content="">` + "\n" +
		`<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">` + "\n" +
		`<meta name="color-scheme" content="light dark">` + "\n" +
		`<meta name="supported-color-schemes" content="light dark">` + "\n"
)

// title returns what the issue is called: by the printer, else by its first article.
func (is *issue) title() string {
	if t := furniture.Line(is.p.Title); t != "" {
		return t
	}
	return is.first.Set.Title()
}

// page appends the whole document.
func (is *issue) page(dst []byte) []byte {
	s := is.first
	dst = append(dst, "<!DOCTYPE html>\n<html"...)
	dst = s.language(dst, s.lang)
	dst = append(append(append(dst, ">\n<head>\n"...), metas...), "<title>"...)
	dst = markup.AppendText(dst, s.cropped(is.title(), 200))
	dst = append(dst, "</title>\n"...)
	if value := is.meta(); value != "" {
		dst = append(markup.AppendAttr(append(dst, `<meta name="ai-disclosure"`...), "content", value), ">\n"...)
	}
	dst = append(append(dst, headMSO...), sheet...)
	dst = append(dst, "</head>\n"+`<body class="sf-g" style="margin:0;padding:0;background-color:`+ground+`">`+"\n"...)
	dst = is.preheader(dst)
	dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" width="100%"`...)
	dst = s.language(dst, s.lang)
	dst = append(dst, ` class="sf-g" style="width:100%;table-layout:fixed;background-color:`+ground+`"><tr><td align="center" class="sf-out" style="padding:24px 12px">`+"\n"+columnMSO...)
	dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" width="100%"`...)
	dst = s.language(dst, s.lang)
	dst = append(dst, ` class="sf-p" style="width:100%;max-width:600px;table-layout:fixed;background-color:`+paper+`">`+"\n"...)
	dst = is.masthead(dst)
	dst = append(dst, is.index...)
	for i, x := range is.pieces {
		if i > 0 || len(is.index) > 0 {
			dst = append(dst, `<tr><td class="sf-pad" style="padding:0 24px"><div class="sf-l" style="border-top:1px solid `+line+`;font-size:1px;line-height:1px">&nbsp;</div></td></tr>`+"\n"...)
		}
		dst = x.print(dst)
	}
	dst = is.footer(append(dst, "</table>\n"...))
	dst = append(dst, columnEndMSO+"</td></tr></table>\n</body>\n</html>\n"...)
	return dst
}

// cropped returns a text of at most so many characters.
func (s *setter) cropped(text string, most int) string {
	return string(s.L.AppendTruncated(nil, text, most))
}

// preheader appends the hidden line that a mailbox shows beside the subject, and space behind it, so that nothing else gets there.
func (is *issue) preheader(dst []byte) []byte {
	text := furniture.Line(is.p.Preheader)
	if text == "" {
		text = furniture.Line(is.p.Intro.Plain())
	}
	if text == "" {
		text = is.first.Excerpt(140)
	}
	if text == "" {
		return dst
	}
	dst = append(dst, `<div style="display:none;font-size:1px;line-height:1px;color:`+paper+`;mso-hide:all">`...)
	dst = markup.AppendText(dst, is.first.cropped(text, 140))
	dst = append(dst, strings.Repeat("&#8199;&#847; ", 60)...)
	return append(dst, "</div>\n"...)
}

// masthead appends the newsletter's name, else the publisher's, the way to the web, and what the issue says of itself.
func (is *issue) masthead(dst []byte) []byte {
	s := is.first
	name, url := s.cropped(furniture.Line(is.p.Title), 200), ""
	if p := s.A.Publisher; p != nil && name == "" {
		name, url = s.cropped(furniture.Line(p.Name), 200), p.URL
	}
	view := furniture.Reachable(is.p.ViewURL)
	if name != "" || view != "" {
		dst = s.row(dst, "padding:20px 24px 0;"+s.face.label("14px", ink))
		dst = s.grid(dst, "", "")
		dst = s.open(append(dst, "<tr>"...), "td", "sf-i", "vertical-align:bottom;text-align:"+s.start()+";"+s.face.label("16px", ink)+"font-weight:bold;word-break:break-word", nil)
		tag := "p"
		if len(is.all) > 1 {
			tag = "h1"
		}
		if name != "" {
			dst = s.open(dst, tag, "sf-i", "margin:0;"+s.face.label("16px", ink)+"font-weight:bold", nil)
			var linked bool
			dst, linked = s.anchor(dst, "sf-i", plainStyle, url)
			if dst = markup.AppendText(dst, name); linked {
				dst = append(dst, "</a>"...)
			}
			dst = shut(dst, tag)
		}
		dst = append(dst, "</td>"...)
		if view != "" {
			dst = s.open(dst, "td", "sf-q", "vertical-align:bottom;text-align:"+s.end()+";"+s.face.label("13px", quiet), nil)
			dst = append(s.run(dst, article.Inlines{furniture.Link(view, s.L.Label(locale.LabelViewInBrowser))}), "</td>"...)
		}
		dst = append(dst, "</tr></table>"+rowEnd...)
	}
	if shown(is.p.Intro) {
		dst = s.row(dst, "padding:16px 24px 0;"+s.face.text())
		dst = s.para(dst, "sf-i", "", s.fit(is.p.Intro, is.p.limit()/8), nil)
		dst = append(dst, rowEnd...)
	}
	return dst
}

// contents lays out the index of the headlines, each with its own attribution: a short form of it, or all of it for an article that stands
// here alone.
func (is *issue) contents(most int, alone map[*setter]bool) {
	s := is.first
	is.left = 0
	dst := s.row(nil, "padding:20px 24px 8px;"+s.face.label("15px", ink))
	dst = s.box(dst, "sf-w", "background-color:"+ground+";padding:16px 20px 6px;word-break:break-word")
	dst = s.para(dst, "sf-a", "margin:0 0 10px;"+s.face.label("14px", accent)+"font-weight:bold", article.Plain(s.L.Label(locale.LabelInThisIssue)), nil)
	for i, one := range is.all {
		mark := len(dst)
		title := one.cropped(one.Set.Title(), 200)
		dst = one.language(append(dst, "<div"...), one.lang)
		dst = append(append(append(dst, ` style="text-align:`...), one.start()...), `">`...)
		dst = (&piece{s: one}).para(dst, "sf-i", "margin:0 0 2px;"+one.face.label("15px", ink)+"font-weight:bold", article.Inlines{furniture.Link(furniture.Reachable(one.A.URL), title)})
		length := 200
		if alone[one] {
			length = 2000
		}
		who, _ := one.AttributionWithin(func(text string) bool { return len(text) <= length })
		dst = one.para(dst, "sf-q", "margin:0 0 12px;"+one.face.label("13px", quiet), article.Plain(who), nil)
		dst = append(dst, "</div>"...)
		if len(dst) > most {
			dst, is.left = dst[:mark], len(is.all)-i
			break
		}
	}
	if is.left > 0 {
		dst = s.para(dst, "sf-i", "margin:0 0 12px;"+s.face.label("14px", ink), article.Inlines{furniture.Link(furniture.Reachable(is.p.ViewURL), s.L.Label(locale.LabelReadRest))}, nil)
	}
	is.told = is.all[:len(is.all)-is.left]
	is.index = append(unbox(dst), rowEnd...)
}

// footer appends what the sender owes the receiver.
func (is *issue) footer(dst []byte) []byte {
	s := is.first
	var links []article.Inlines
	add := func(url string, k locale.Label) {
		if furniture.Reachable(url) != "" {
			links = append(links, article.Inlines{furniture.Link(url, s.L.Label(k))})
		}
	}
	add(is.p.UnsubscribeURL, locale.LabelUnsubscribe)
	add(is.p.ViewURL, locale.LabelViewInBrowser)
	address := lines(is.p.PostalAddress)
	if len(links)+len(address) == 0 {
		return dst
	}
	dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" width="100%"`...)
	dst = s.language(dst, s.lang)
	dst = append(dst, ` style="width:100%;max-width:600px;table-layout:fixed"><tr>`...)
	dst = s.open(dst, "td", "sf-pad sf-q", "padding:20px 24px;text-align:center;word-break:break-word;"+s.face.label("13px", quiet), nil)
	var run article.Inlines
	for i, link := range links {
		if i > 0 {
			run = append(run, &article.Text{Value: " · "})
		}
		run = append(run, link...)
	}
	dst = s.note(dst, run)
	var where article.Inlines
	for i, l := range address {
		if i > 0 {
			where = append(where, &article.Break{})
		}
		where = append(where, &article.Text{Value: l})
	}
	dst = s.note(dst, where)
	return append(dst, rowEnd+"</table>\n"...)
}

// lines returns the lines of an address, at most a dozen.
func lines(text string) []string {
	var all []string
	for l := range strings.Lines(text) {
		if l = furniture.Line(l); l != "" && len(all) < 12 {
			all = append(all, l)
		}
	}
	return all
}
