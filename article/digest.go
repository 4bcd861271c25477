package article

import "crypto/sha256"

// Digest returns a digest of everything that the article says, that of its JSON form.
// Equal articles have equal digests, on every platform and in every run.
func Digest(a *Article) [sha256.Size]byte {
	return sha256.Sum256(AppendJSON(nil, a))
}
