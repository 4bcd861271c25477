// Package rendertest keeps golden files of articles on printers, and holds printers against the promises of this module.
// It is for tests: of a project that embeds the module, with its own articles, settings and hooks, and of the module itself.
//
// # Golden files
//
// A case is one txtar file: an article in its JSON form, and what each surface makes of it.
//
//	func TestGolden(t *testing.T) {
//		p := &html.Printer{}
//		g := rendertest.Golden{Surfaces: []rendertest.Surface{
//			{Name: "card.html", Append: func(dst []byte, a *article.Article) []byte {
//				return p.AppendCard(dst, a, html.Standard)
//			}},
//		}}
//		g.Run(t, "testdata/*.txtar")
//	}
//
// A new case is a file with nothing but article.json in it; STANDFIRST_UPDATE=1 go test fills in the rest. The package
// declares no flag; a host that has one of its own sets [Golden.Update] by it. A folder is a case too (see
// [Golden.Folder]), for outputs that are no text.
//
// A case records the output version that printed it. A later failure says whether that has changed since: docs/stability.md
// in the module's repository says what may.
//
// Every byte counts, or, with [Golden.Semantic], what the output says: package semantic has a [Format] for HTML, XML and
// JSON, which also tells where in the tree two outputs differ.
//
// # Promises
//
// [Conform] holds a surface, with the host's own hooks in it, against the promises for one article, and [ConformAll] for
// all that a surface may meet. Package samples has the articles.
package rendertest
