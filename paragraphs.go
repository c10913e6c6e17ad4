// Paragraphs: the blocks of the text and what each is to the article.

package article

import "strings"

// paragraphs cuts the text into lines and says what each line is.
func (p *parser) paragraphs() {
	pos := 0
	for line := range strings.Lines(p.text) {
		body := strings.TrimSpace(line)
		if body != "" {
			start := pos + strings.Index(line, body)
			p.article.Paragraphs = append(p.article.Paragraphs, Paragraph{Span: p.span(start, start+len(body)), Kind: KindBody})
		}
		pos += len(line)
	}
	if paras := p.article.Paragraphs; len(paras) > 1 {
		paras[0].Kind = KindHeadline
		p.article.Headline = paras[0].Span
	}
}
