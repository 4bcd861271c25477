// Package prosemirror reads ProseMirror documents, the JSON of ProseMirror's and Tiptap's editors, as articles.
//
// What package render/exchange/prosemirror prints comes back as the article that was printed, but for what that printer's
// Loss tells. Documents of other makers come in by the names that ProseMirror's basic schema and Tiptap's extensions have; a node
// or mark of any other name becomes an article.Custom or article.InlineCustom, whose Data are the node as it was written and whose
// Fallback is what it holds. Attrs that the model does not have are kept in the Extra of the node's Meta. The report says so.
//
// Every text and address passes the door's gates. The lines that were composed of an article's credits are not read where
// the document has the credits themselves.
package prosemirror
