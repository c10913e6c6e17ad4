// What training may reach: see package internal/hook.

package article

import "github.com/seed66d30230/article/internal/hook"

func init() {
	hook.Open = openText
	hook.OpenTokens = openTokens
	hook.Tags, hook.Rels = tagNames[:], relNames[:]
	for l := range numLabels {
		hook.Labels = append(hook.Labels, l.String())
	}
	hook.Prepare = func(d hook.Document) { d.(*opened).readFaces() }
	hook.TagFeatures = func(d hook.Document, i int, buf []uint32) []uint32 {
		return listAll(tagStages[:], buf, func(stage int, buf []uint32) []uint32 { return d.(*opened).tagFeatures(i, stage, buf) })
	}
	hook.Recall = func(d hook.Document) { d.(*opened).recall() }
	hook.SureWeight = sureWeight
	hook.SureFeature = func(form string) uint32 { return feature1(sureTemplate, hashWord(form)) }
	hook.KindsFeature = func(lower string) uint32 { return feature1(kindsTemplate, hashWord(lower)) }
	hook.ClusterFeature = clusterFeature
	hook.SureTag = func(d hook.Document, i int) (int, bool) {
		p := d.(*opened)
		t, ok := p.sureTag(i, p.syntax().tags)
		return int(t), ok
	}
	hook.SureLabel = func(d hook.Document, i int) (int, bool) {
		p := d.(*opened)
		return 0, p.staysOutside(i, p.syntax().labels)
	}
	hook.BarLabels = func(d hook.Document, i int, scores []int32) {
		barred := d.(*opened).barredLabels(i)
		copy(scores, barred[:])
	}
	hook.TagStages = hookStages(tagStages[:])
	first, again := hookStages(labelStages[:]), hookStages(againStages[:])
	hook.LabelStages = func(d hook.Document, i int) []hook.Stage {
		if d.(*opened).faces[i].prior != 0 {
			return again
		}
		return first
	}
	hook.PrepareLabels = func(d hook.Document) {
		d.(*opened).readSeen() // nothing is recalled yet
		d.(*opened).readRuns()
	}
	hook.LabelFeatures = func(d hook.Document, i int, buf []uint32) []uint32 {
		return listAll(labelStages[:], buf, func(stage int, buf []uint32) []uint32 { return d.(*opened).labelFeatures(i, stage, buf) })
	}
	hook.Models = readModels
	hook.NewTree = func() hook.Tree { return &openedTree{} }
	hook.StepStages, hook.RelStages = hookStages(stepStages[:]), hookStages(relStages[:])
	hook.TransitionFeature = transitionFeature
	hook.Forbidden = forbidden
	hook.Viterbi = func(n, k int, scores, transitions []int32, back []uint8) []uint8 {
		return (&lattice{scores: scores, back: back}).viterbi(n, k, transitions)
	}
	hook.Unpack = func(file []byte) (func([]uint32, []int32, []hook.Stage) int, error) {
		m, err := unpackFile(string(file))
		if err != nil {
			return nil, err
		}
		return func(features []uint32, scores []int32, stages []hook.Stage) int {
			asked := 0
			for _, s := range stages {
				m.score(features[asked:s.Features], scores)
				if top, lead := leader(scores); lead > s.Lead {
					return top
				}
				asked = s.Features
			}
			m.score(features[asked:], scores)
			return best(scores)
		}, nil
	}
}

// hookStages returns the stages of training, which waits for a lead larger by
// a third than use does: measured, use loses nothing by it.
func hookStages(stages []stage) (out []hook.Stage) {
	for _, s := range stages {
		out = append(out, hook.Stage{Features: s.features, Lead: s.lead * 4 / 3})
	}
	return out
}

// An opened document is a parser in training's hands.
type opened struct{ *parser }

func openText(text string, paragraphs []hook.Range) hook.Document {
	p := &parser{text: text, article: &Article{Text: text}}
	if p.setParagraphs(paragraphs); paragraphs == nil {
		p.paragraphs()
	}
	p.sentences()
	p.tokenize()
	return &opened{p}
}

// setParagraphs makes each of the ranges a paragraph of the body.
func (p *parser) setParagraphs(ranges []hook.Range) {
	for _, r := range ranges {
		p.article.Paragraphs = append(p.article.Paragraphs, Paragraph{Span: p.span(r.First, r.Last), Kind: KindBody})
	}
}

func openTokens(text string, paragraphs []hook.Range, sentences [][]hook.Range) hook.Document {
	p := &parser{text: text, article: &Article{Text: text}}
	p.setParagraphs(paragraphs)
	para := 0
	for s, tokens := range sentences {
		for paragraphs[para].Last <= tokens[0].First {
			para++
		}
		sent := sentence{start: tokens[0].First, end: tokens[len(tokens)-1].Last, para: para, first: len(p.tokens)}
		for _, t := range tokens {
			space := len(p.tokens) == sent.first || p.tokens[len(p.tokens)-1].end < t.First
			p.tokens = append(p.tokens, token{start: t.First, end: t.Last, sent: int32(s), space: space})
		}
		sent.last = len(p.tokens)
		p.sents = append(p.sents, sent)
	}
	p.readTokens()
	return &opened{p}
}

func (d *opened) Text() string { return d.text }
func (d *opened) Len() int     { return len(d.tokens) }

func (d *opened) Sentences() []hook.Range {
	var out []hook.Range
	for _, s := range d.sents {
		out = append(out, hook.Range{First: s.first, Last: s.last})
	}
	return out
}

func (d *opened) Paragraphs() []hook.Range {
	var out []hook.Range
	last := -1
	for _, s := range d.sents {
		if s.para != last {
			out, last = append(out, hook.Range{First: s.first, Last: s.last}), s.para
		}
		out[len(out)-1].Last = s.last
	}
	return out
}

func (d *opened) Token(i int) hook.Token {
	t := d.tokens[i]
	return hook.Token{Start: t.start, End: t.end, Tag: uint8(t.tag), Label: uint8(t.label), Rel: uint8(t.rel), Head: int(t.head)}
}

func (d *opened) Word(i int) (form, lower string, plain bool) {
	t := &d.tokens[i]
	return t.form, t.lower, d.styleOf(d.sents[t.sent]) == stylePlain
}

func (d *opened) SetTag(i int, t uint8)   { d.tokens[i].tag = tag(t) }
func (d *opened) SetLabel(i int, l uint8) { d.tokens[i].label = label(l) }
func (d *opened) SetHead(i, head int, r uint8) {
	d.tokens[i].head, d.tokens[i].rel = int32(head), rel(r)
}

func (d *opened) Use(models any) {
	if m, ok := models.(*syntaxModels); ok {
		d.models = m
	}
}

func (d *opened) Link()  { d.linkTree() }
func (d *opened) Tag()   { d.tagTokens() }
func (d *opened) Label() { d.labelTokens() }
func (d *opened) Parse() { d.parseHeads() }

// An openedTree is the parser's state in training's hands.
type openedTree struct{ tree }

func (t *openedTree) Begin(d hook.Document, sentence int) {
	p := d.(*opened)
	t.begin(p.parser, &p.sents[sentence])
}
func (t *openedTree) Done() bool        { return t.done() }
func (t *openedTree) Can(step int) bool { return t.can(step) }
func (t *openedTree) Only() bool        { _, only := t.onlyStep(); return only }
func (t *openedTree) StepFeatures(buf []uint32) []uint32 {
	return listAll(stepStages[:], buf, t.stepFeatures)
}
func (t *openedTree) RelFeatures(step int, buf []uint32) []uint32 {
	return listAll(relStages[:], buf, func(stage int, buf []uint32) []uint32 { return t.relFeatures(step, stage, buf) })
}
func (t *openedTree) Arc(step int) (head, dependent int32) { return t.arc(step) }
func (t *openedTree) Take(step int, r uint8)               { t.take(step, rel(r)) }
func (t *openedTree) Stack() []int32                       { return t.stack }
func (t *openedTree) Next() int32                          { return t.next }

// readModels reads the models of syntax from files; one without a file knows
// nothing.
func readModels(files map[string][]byte) (any, error) {
	m := syntaxModels{embeddedClusters(), emptyModel("tags", int(numTags)), emptyModel("labels", int(numLabels)), emptyModel("steps", numSteps), emptyModel("relations", int(numRels))}
	for _, to := range []**model{&m.tags, &m.labels, &m.steps, &m.relations} {
		file, ok := files[(*to).name]
		if !ok {
			continue
		}
		read, err := unpackFile(string(file))
		if err != nil {
			return nil, err
		}
		*to = read
	}
	return &m, nil
}
