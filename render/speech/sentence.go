package speech

import (
	"github.com/standfirst/standfirst/render/locale"
)

// sentences cuts the runs of an utterance into its sentences. What has an alias is said whole, in the sentence in which it
// begins.
func sentences(u *Utterance) [][]Run {
	l, _ := locale.Data(u.Lang)
	text := u.Text()
	var all [][]Run
	run, at := 0, 0 // the run that is next, and how much of it is in a sentence
	for part := range l.Sentences(text) {
		left := len(part)
		var out []Run
		for left > 0 && run < len(u.Runs) {
			r := u.Runs[run]
			rest := len(r.Text) - at
			take := min(rest, left)
			switch {
			case r.Alias != "" || r.Phoneme != "":
				if at == 0 {
					out = append(out, r)
				}
			default:
				r.Text = r.Text[at : at+take]
				out = append(out, r)
			}
			left -= take
			if at += take; at == len(u.Runs[run].Text) {
				run, at = run+1, 0
			}
		}
		if len(out) > 0 {
			all = append(all, out)
		}
	}
	return all
}
