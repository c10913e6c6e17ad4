package article

func (p *parser) speakers() {}
