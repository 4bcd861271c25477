//go:build race

package article

// raceEnabled says that sync.Pool drops what it is given, by chance.
const raceEnabled = true
