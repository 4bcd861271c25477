package head

import "github.com/standfirst/standfirst/article"

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
	if term := mining(r.DataMining); term != "" {
		dst = value(dst, term)
	}
	return finish(dst, mark)
}

// mining returns the term of the PLUS vocabulary for what machines may learn from a work, or "".
func mining(m article.DataMining) string {
	const plus = "http://ns.useplus.org/ldf/vocab/"
	switch m {
	case article.MiningAllowed:
		return plus + "DMI-ALLOWED"
	case article.MiningNoGenerative:
		return plus + "DMI-PROHIBITED-GENAIMLTRAINING"
	case article.MiningNoTraining:
		return plus + "DMI-PROHIBITED-AIMLTRAINING"
	case article.MiningProhibited:
		return plus + "DMI-PROHIBITED"
	}
	return ""
}
