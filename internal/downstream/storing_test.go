package downstream

import _ "modernc.org/sqlite" // the guide to storing runs with it
