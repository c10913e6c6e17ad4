// Heads: the governor and relation of each token.

package article

func (p *parser) parseHeads() {}
