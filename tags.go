// Tags: part of speech and entity label of each token.

package article

func (p *parser) tagTokens() {}

func (p *parser) labelTokens() {}
