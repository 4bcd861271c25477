package render

// A Problem is something that a surface needs and an article lacks, or has too much of.
// It is known before printing: the printer leaves the item out, and makes nothing up.
type Problem struct {
	Code   ProblemCode
	Path   string // of the field, such as "published" or "hero.renditions[0].width"
	Detail string // one clear sentence, in English, for the people who run the publication
	Fatal  bool   // the format is not valid without it
}

// Error returns the path and the detail.
func (p Problem) Error() string {
	if p.Path == "" {
		return p.Detail
	}
	return p.Path + ": " + p.Detail
}

// A ProblemCode is a stable name of a kind of problem.
type ProblemCode string

// The codes of problems.
const (
	Missing ProblemCode = "missing" // a fact is not stated
	TooLong ProblemCode = "too-long"
	TooMany ProblemCode = "too-many"
	Refused ProblemCode = "refused" // an address or a value that cannot go out
)

// A Loss is something that a surface could not show.
type Loss struct {
	Path  string // of the node, such as "body[3]"
	Type  string // of the node, such as "video"
	Lost  string // what is not there, in a few English words
	Stand string // what stood in for it, or "" where nothing did
}
