package article

import (
	"strconv"
	"strings"
)

// Version is the version of the JSON form that this package writes. It reads every version with the same
// first number (what a newer one adds is kept, see [Extra] and [Custom]), and migrates 0.9.
const Version = "1.0"

// A migration brings what an older version wrote to the form of the version that followed it.
type migration struct {
	from  [2]int
	names map[string]string // members of the article that have another name now
}

// migrations are those that lead to Version, oldest first.
var migrations = []migration{
	{from: [2]int{0, 9}, names: map[string]string{"dek": "standfirst"}},
}

// migrationsFrom returns the migrations that an article of the given version needs, and whether it can be read.
func migrationsFrom(version string) ([]migration, bool) {
	major, minor, ok := parseVersion(version)
	if !ok {
		return nil, false
	}
	if major == 1 {
		return nil, true
	}
	for i := range migrations {
		if migrations[i].from == [2]int{major, minor} {
			return migrations[i:], true
		}
	}
	return nil, false
}

func parseVersion(s string) (major, minor int, ok bool) {
	a, b, ok := strings.Cut(s, ".")
	if !ok {
		return 0, 0, false
	}
	x, err1 := strconv.ParseUint(a, 10, 16)
	y, err2 := strconv.ParseUint(b, 10, 16)
	return int(x), int(y), err1 == nil && err2 == nil
}
