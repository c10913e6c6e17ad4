// Pieces whose attribution is settled, so that the linker has nothing to choose
// (L0 and L4 of quotes_linker.go).

package article

import "slices"

// inTurn proposes for a piece of a turn whom the layout names, and nobody else.
func (l *linker) inTurn(piece link) bool {
	if l.turn > 0 && piece.first < l.p.turns[l.turn-1].content.first {
		l.turn = 0 // training begins again
	}
	for l.turn < len(l.p.turns) && l.p.turns[l.turn].content.last <= piece.first {
		l.turn++
	}
	if l.turn == len(l.p.turns) || !l.p.turns[l.turn].content.holds(piece.first) {
		return false
	}
	t := &l.p.turns[l.turn]
	piece.spoken = t.spoken
	l.pair(piece, phraseAt(l.cues, t.cue), phraseAt(l.sources, t.source))
	return true
}

// cutInTwo reports whether piece k goes on with the sentence in marks that the
// piece before it broke off with a comma.
func (l *linker) cutInTwo(k int) bool {
	if k == 0 {
		return false
	}
	p, a, b := l.p, &l.pieces[k-1], &l.pieces[k]
	if a.kind != linkDirect || b.kind != linkDirect || a.cue < 0 || a.source < 0 || p.para(a.first) != p.para(b.first) {
		return false
	}
	x := p.setting[a.last-1].quote
	if x < 0 || p.setting[b.first].quote != x+1 || !p.breaksOff(int(x)) {
		return false
	}
	between := tokenRange{p.quoted[x].end, p.quoted[x+1].open}
	q, s := &l.cues[a.cue], &l.sources[a.source]
	return between.holds(q.first) && between.holds(s.first) && p.tokens[q.first].sent == p.tokens[between.last-1].sent
}

// phraseAt returns the index of the phrase that starts where a range does, -1
// without one.
func phraseAt(list []phrase, r tokenRange) int {
	k, ok := slices.BinarySearchFunc(list, r.first, func(q phrase, first int) int { return q.first - first })
	if !ok || r.empty() {
		return -1
	}
	return k
}
