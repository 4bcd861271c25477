package article

// AppendJSON appends the JSON form of the article.
func AppendJSON(dst []byte, a *Article) []byte { return dst }
