// What the training of attribution may reach: see package internal/hook.

package article

import "github.com/seed66d30230/article/internal/hook"

func init() {
	hook.Parts = int(numParts)
	hook.PartSource, hook.PartCue, hook.PartContent = int(partSource), int(partCue), int(partContent)
	hook.TransitionScale = transitionScale
	hook.PartMayFollow = partMayFollow
	hook.PrepareParts = func(d hook.Document) {
		p := d.(*opened).parser
		p.quotationMarks()
		p.settings()
	}
	hook.PartFeatures = func(d hook.Document, para hook.Range) [][]uint32 {
		var f partFeatures
		f.enter(d.(*opened).parser, para.First, para.Last)
		var out [][]uint32
		for i := para.First; i < para.Last; i++ {
			out = append(out, append([]uint32(nil), f.list(i)...))
		}
		return out
	}
	hook.NewLinker = func(d hook.Document, parts []uint8) hook.Linker {
		p := d.(*opened).parser
		p.parts = p.parts[:0]
		for _, r := range parts {
			p.parts = append(p.parts, part(r))
		}
		p.settleParts()
		l := new(linker)
		l.begin(p)
		return openedLinker{l}
	}
}

// An openedLinker is a linker in training's hands.
type openedLinker struct{ l *linker }

func (o openedLinker) Pieces() int { return len(o.l.pieces) }

func (o openedLinker) Piece(k int) hook.Range { return hookRange(o.l.pieces[k].tokenRange) }

func (o openedLinker) Propose(k int) int {
	o.l.propose(k)
	return len(o.l.candidates)
}

func (o openedLinker) Candidate(c int) (cue, source hook.Range) {
	u := &o.l.candidates[c]
	if u.cue >= 0 {
		cue = hookRange(o.l.cues[u.cue].tokenRange)
	}
	return cue, hookRange(o.l.sourceOf(u))
}

func (o openedLinker) Features(k, c int) []uint32 { return o.l.list.of(k, &o.l.candidates[c]) }

func (o openedLinker) Choose(k, c int) {
	o.l.list.scores = o.l.list.scores[:0]
	o.l.choose(k, c)
}

func hookRange(r tokenRange) hook.Range { return hook.Range{First: r.first, Last: r.last} }
