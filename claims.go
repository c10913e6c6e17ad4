package article

func (p *parser) claims() {}
