// Package pandoc reads Pandoc's documents in their JSON form as articles: what package render/exchange/pandoc prints, and with
// "pandoc -t json" whatever pandoc reads, such as docx, LaTeX, Org, reStructuredText and MediaWiki.
//
// The form is that of pandoc-types 1.21 to 1.23 (https://hackage.haskell.org/package/pandoc-types), and of later ones of the same
// first number as far as it goes. What package render/exchange/pandoc prints comes back as the article that was printed, but for
// what that printer's Loss tells. Of documents of other makers:
//
//   - title, subtitle or else abstract, author, date, lang, keywords and rights become those of the article, and other metadata are kept
//     in its Extra;
//   - a Div is what its first class says, if that is one that the printer writes; of any other the blocks come in, and its attributes
//     with the block if it holds one alone;
//   - a Para of a picture alone is a picture; notes become footnotes at the end;
//   - raw HTML comes in through the door as any HTML does;
//   - what the model does not have, such as SmallCaps and Cite, becomes an article.InlineCustom or article.Custom, whose Data are the
//     element as it was written and whose Fallback is what it holds.
//
// The report says so. Every text and address passes the door's gates. What has the class sf-furniture is not read.
package pandoc
