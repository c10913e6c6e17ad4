package article

func (p *parser) quotations() {}
