package article

func (p *parser) agreements() {}
