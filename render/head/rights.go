package head

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// rights appends what others may do with a work.
func rights(dst []byte, r *article.Rights) []byte {
	if r == nil {
		return dst
	}
	dst = text(dst, "copyrightNotice", r.Copyright)
	dst = maker(dst, "copyrightHolder", "", r.Holder)
	dst = integer(dst, "copyrightYear", r.Year)
	dst = licence(dst, r.Licence)
	dst = address(dst, "acquireLicensePage", r.UsageURL)
	mark := len(dst)
	dst = list(dst, "usageInfo")
	if usage := plain(r.Usage); usage != "" {
		dst = open(dst, "CreativeWork")
		dst = done(text(dst, "text", usage), '}')
	}
	if term := render.Mining(r.DataMining); term != "" {
		dst = value(dst, term)
	}
	return finish(dst, mark)
}
