// Keeping entities, and finding them by the words of their names.

package article

import "iter"

// A nameIndex lists entities by words of their names, in the order in which
// they were added.
type nameIndex struct {
	lists map[uint64]nameList // by the word's hash
	links []nameLink
}

// A nameList is the entities of one word, as indexes into links.
type nameList struct{ first, last, count int32 }

type nameLink struct{ entity, next int32 }

// maxNamesakes is how many entities one word leads to: a word that more share
// tells nothing.
const maxNamesakes = 16

// empty makes the index one of nothing.
func (x *nameIndex) empty() {
	emptied(&x.lists)
	x.links = x.links[:0]
}

// add lists an entity under a word, unless it stands there last.
func (x *nameIndex) add(word uint64, entity int) {
	at := int32(len(x.links))
	list, known := x.lists[word]
	switch {
	case !known:
		list.first = at
	case list.count >= maxNamesakes || x.links[list.last].entity == int32(entity):
		return
	default:
		x.links[list.last].next = at
	}
	x.links = append(x.links, nameLink{entity: int32(entity), next: -1})
	x.lists[word] = nameList{list.first, at, list.count + 1}
}

// has reports whether an entity has the word in its name.
func (x *nameIndex) has(word uint64) bool { return x.lists[word].count > 0 }

// of returns the entities with a word in their names.
func (x *nameIndex) of(word uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		list, known := x.lists[word]
		for at := list.first; known && at >= 0; at = x.links[at].next {
			if !yield(int(x.links[at].entity)) {
				return
			}
		}
	}
}

// keepKnown adds k, with the room for roles that one before it may have left
// in its place.
func (p *parser) keepKnown(k known) int {
	n := len(p.known)
	if n < cap(p.known) {
		left := &p.known[:n+1][n]
		k.roles, k.roleHeads = left.roles[:0], left.roleHeads[:0]
	}
	p.known = append(p.known, k)
	return n
}

// hashStart64 begins a hash that hashName goes on with (FNV-1a).
const hashStart64 = 14695981039346656037

// hashName returns the hash of a word of a name, as key returns it.
func hashName[S string | []byte](word S) uint64 {
	h := uint64(hashStart64)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return h
}

// nameKey returns the hash of a token's word as names are compared.
func (p *parser) nameKey(i int) uint64 { return hashName(p.key(i)) }
