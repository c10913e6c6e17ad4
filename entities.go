package article

func (p *parser) entities() {}
