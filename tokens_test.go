package article

import (
	"strings"
	"testing"
)

// tokensOf returns a text's tokens, separated by bars.
func tokensOf(text string) string {
	p := &parser{text: text, article: &Article{Text: text}}
	p.article.Paragraphs = []Paragraph{{Span: p.span(0, len(text)), Kind: KindBody}}
	p.sentences()
	p.tokenize()
	var words []string
	for _, t := range p.tokens {
		words = append(words, text[t.start:t.end])
	}
	return strings.Join(words, "|")
}

func TestTokens(t *testing.T) {
	for _, test := range []struct{ rule, text, want string }{
		{"T1", "They don't say Lee's name", "They|do|n't|say|Lee|'s|name"},
		{"T1", "It’s theirs, they’ve said", "It|’s|theirs|,|they|’ve|said"},
		{"T1", "We cannot. SHE'D GO", "We|can|not|.|SHE|'D|GO"},
		{"T1", "the workers' vote", "the|workers|'|vote"},
		{"T1", "Shaun O'Hara at six o'clock", "Shaun|O'Hara|at|six|o'clock"},
		{"T2", "a four-day, 19-year-old anti-Danish row", "a|four|-|day|,|19|-|year|-|old|anti|-|Danish|row"},
		{"T2", "Flu-9 and U.S.-based", "Flu-9|and|U.S.-based"},
		{"T2", "Oslo–Bergen – or not—so", "Oslo|–|Bergen|–|or|not|—|so"},
		{"T3", "Mr. Ode of Inc. and the U.S. said", "Mr.|Ode|of|Inc.|and|the|U.S.|said"},
		{"T3", "Sen. P. Moe (D-Calif.) left.", "Sen.|P.|Moe|(|D|-|Calif.|)|left|."},
		{"T4", "$1.2bn, US$5, £3m", "$|1.2bn|,|US$|5|,|£|3|m"},
		{"T5", "5km, 20%, 8p.m.", "5|km|,|20|%|,|8|p.m."},
		{"T6", "Well... so -- ''no''", "Well|...|so|--|''|no|''"},
		{"T7", "ana@example.org, @ana and https://example.org/a-b.", "ana@example.org|,|@ana|and|https://example.org/a-b|."},
		{"T8", "1,200.5 at 9:30 on 9/11, 3-1", "1,200.5|at|9:30|on|9/11|,|3|-|1"},
		{"T9", "(yes/no) “end”", "(|yes|/|no|)|“|end|”"},
		{"T10", "彼は言った", "彼|は|言|っ|た"},
	} {
		if got := tokensOf(test.text); got != test.want {
			t.Errorf("%s: %q\n got %s\nwant %s", test.rule, test.text, got, test.want)
		}
	}
}

// Tokens lie in order, hold no white space and leave none but white space out.
func TestTokensCover(t *testing.T) {
	for _, text := range []string{"", "a", "!!!", "''''", "....", "(((x", "a'''s", "-", "+", "’s", "US$", "x-", "\u00a0é\u00a0", strings.Repeat("“", 5000)} {
		p := &parser{text: text, article: &Article{Text: text}}
		if text != "" {
			p.article.Paragraphs = []Paragraph{{Span: p.span(0, len(text)), Kind: KindBody}}
		}
		p.sentences()
		p.tokenize()
		pos := 0
		for _, tok := range p.tokens {
			if tok.start < pos || tok.end <= tok.start || !isBlank(text[pos:tok.start]) {
				t.Errorf("%.20q: token [%d:%d] after %d", text, tok.start, tok.end, pos)
			}
			pos = tok.end
		}
		if !isBlank(text[pos:]) {
			t.Errorf("%.20q: nothing after %d", text, pos)
		}
	}
}
