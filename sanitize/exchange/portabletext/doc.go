// Package portabletext reads Portable Text, and documents of Sanity that hold it, as articles.
//
// What package render/exchange/portabletext prints comes back as the article that was printed, but for what that printer's Loss
// tells. Documents of other makers come in by the names that Portable Text, Sanity and its code and table inputs have. An object, mark or
// annotation of any other type becomes an article.Custom or article.InlineCustom, whose Data are the object as it was written and
// whose Fallback is the text that it holds. Members that the model does not have are kept in Extra; keys of objects in arrays are
// not kept. The report says so.
//
// Every text and address passes the door's gates. The lines that were composed of an article's credits are not read where
// the document has the credits themselves.
package portabletext
