// Agents: who does what a verb says, where the verb has no subject of its own.
//
//	G1  a verb joined to another shares its subject: "Diaz rose and said …"
//	G2  an infinitive, a participle or a clause without a subject has that of
//	    the clause above: "Diaz signed it, saying …", "Diaz hopes to tell …"
//	G3  one that describes a noun is that noun's: "a letter saying …"
//	G4  a noun for saying is its owner's: "Diaz's claim that …"

package article

// The ways from a verb to its agent.
const (
	agentOwn     = iota // its own subject
	agentJoined         // G1
	agentOpen           // G2, infinitives
	agentBeside         // G2, participles and other clauses beside
	agentInside         // G2, behind a preposition
	agentBelow          // G2, clauses that are objects
	agentNoun           // G3
	agentOwner          // G4
	agentPassive        // added: the subject is that of a passive verb
)

// agentSteps bounds the way.
const agentSteps = 6

// agentOf returns the token that does what token i says and how far fetched it
// is, or -1.
func (p *parser) agentOf(i int) (agent int, way uint32) {
	for range agentSteps {
		t, s := &p.tokens[i], &p.setting[i]
		switch {
		case s.subject >= 0:
			return int(s.subject), way
		case s.undergoer >= 0:
			return int(s.undergoer), way + agentPassive
		case s.owner >= 0:
			return int(s.owner), agentOwner
		case int(t.head) == i:
			return -1, 0
		}
		switch t.rel {
		case relConj:
			way = max(way, agentJoined)
		case relXcomp:
			way = max(way, agentOpen)
		case relAdvcl:
			way = max(way, agentBeside)
		case relPrep, relPcomp:
			way = max(way, agentInside)
		case relCcomp, relDep, relParataxis:
			way = max(way, agentBelow)
		case relAcl, relRelcl:
			return int(t.head), agentNoun
		default:
			return -1, 0
		}
		i = int(t.head)
	}
	return -1, 0
}
