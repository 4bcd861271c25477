// Package downstream is a project that embeds this module, as others do: it has printers with settings and hooks of its
// own, and golden files of its own article on them. It is there to break when the output changes.
//
// For each output version, testdata/pinned keeps what was printed by it, and no run rewrites that. So a change of output
// fails here until render.OutputVersion says so; then the new version gets a file of its own by
//
//	STANDFIRST_UPDATE=1 go test
//
// and testdata/changes tells what differs from the version before. The documentation's programs are tested here too.
package downstream
