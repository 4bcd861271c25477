// Package rendertest keeps golden files of articles on printers.
//
// A case is one txtar file: an article in its JSON form, and what each surface makes of it.
// The tests of this module use it as a project does that embeds the module:
//
//	var update = flag.Bool("update", false, "rewrite golden files")
//
//	func TestGolden(t *testing.T) {
//		p := &html.Printer{}
//		g := rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
//			{Name: "card.html", Append: func(dst []byte, a *article.Article) []byte {
//				return p.AppendCard(dst, a, html.Standard)
//			}},
//		}}
//		g.Run(t, "testdata/*.txtar")
//	}
//
// A new case is a file with nothing but article.json in it; a run with Update fills in the rest.
// [Conform] holds a surface, with the host's own hooks in it, against the promises of the module.
package rendertest
