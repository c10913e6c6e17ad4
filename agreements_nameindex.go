// Names by their beginning, so that time stays linear where an article names
// thousands and thousands agree.

package article

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// A namedEntity is a name in lower case and the index of its entity.
type namedEntity struct {
	lower  string
	entity int
}

// longerNames is how many names that begin alike are looked at: one that
// begins more is short for none of them.
const longerNames = 64

// beginning returns the entities whose names begin with name, in whatever
// case: first those called so and nothing more.
func (r *dealReader) beginning(name string) []namedEntity {
	if r.names == nil {
		r.indexNames()
	}
	lower := strings.ToLower(name)
	first := sort.Search(len(r.names), func(k int) bool { return r.names[k].lower >= lower })
	n := 0
	for _, e := range r.names[first:] {
		if n == longerNames || !strings.HasPrefix(e.lower, lower) {
			break
		}
		n++
	}
	return r.names[first : first+n]
}

func (r *dealReader) indexNames() {
	r.names = make([]namedEntity, len(r.article.Entities))
	for k := range r.article.Entities {
		r.names[k] = namedEntity{strings.ToLower(r.article.Entities[k].Name), k}
	}
	slices.SortFunc(r.names, func(a, b namedEntity) int {
		return cmp.Or(strings.Compare(a.lower, b.lower), a.entity-b.entity)
	})
}

// entityNamed returns the entity called name, in whatever case, or nil.
func (r *dealReader) entityNamed(name string) *Entity {
	if list := r.beginning(name); len(list) > 0 {
		if e := &r.article.Entities[list[0].entity]; strings.EqualFold(e.Name, name) {
			return e
		}
	}
	return nil
}
