package article

func (p *parser) counted(k int) Span { return Span{} }

func (p *parser) about(f *figure) (Span, Change) { return Span{}, "" }
