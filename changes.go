package article

import "sync"

var changes = sync.OnceValue(func() map[string]string { return lexTable("changes") })
