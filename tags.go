// Tags: part of speech and entity label of each token.

package article

type (
	tag   uint8 // Penn part of speech
	label uint8 // entity label
	rel   uint8 // dependency relation
)

func (p *parser) tagTokens() {}
