package article

import (
	"fmt"
	"strings"
	"testing"
)

// parserOf returns a parser over one sentence whose syntax is given by hand,
// so that these rules are tested apart from the models: "12/CD>2:nummod" is a
// word, its tag, the number of its head's word from 1, and its relation. A
// word without head is the root.
func parserOf(t *testing.T, words string) *parser {
	t.Helper()
	p := &parser{article: &Article{}}
	var heads []int
	for i, word := range strings.Fields(words) {
		form, syntax, _ := strings.Cut(word, "/")
		name, link, _ := strings.Cut(syntax, ">")
		var tk token
		for k, n := range tagNames {
			if n == name && n != "" {
				tk.tag = tag(k)
			}
		}
		head, relation := i+1, ""
		if link != "" {
			num, r, _ := strings.Cut(link, ":")
			if _, err := fmt.Sscan(num, &head); err != nil {
				t.Fatalf("%q: %v", word, err)
			}
			relation = r
		}
		for k, n := range relNames {
			if n == relation && n != "" {
				tk.rel = rel(k)
			}
		}
		if i > 0 && form != "," && form != "." && form != "%" && form != "'s" && form != "-" && !strings.HasSuffix(p.text, "-") && !strings.HasSuffix(p.text, "$") {
			p.text += " "
		}
		tk.start = len(p.text)
		p.text += form
		tk.end = len(p.text)
		p.tokens = append(p.tokens, tk)
		heads = append(heads, head-1)
	}
	p.sents = []sentence{{start: 0, end: len(p.text), last: len(p.tokens)}}
	p.readTokens()
	for i, h := range heads {
		p.tokens[i].head = int32(h)
	}
	p.linkTree()
	p.article.Text = p.text
	return p
}

func TestCounted(t *testing.T) {
	for _, r := range []struct {
		reason, words, of string // of: what each claim counts, in order
	}{
		{"O1 modifiers", "200/CD>3:nummod Chilean/JJ>3:amod miners/NNS>4:nsubj left/VBD", "Chilean miners"},
		{"O1 modifiers before the noun", "She/PRP>2:nsubj met/VBD 40/CD>6:nummod Swiss/JJ>6:amod bank/NN>6:compound clerks/NNS>2:dobj", "Swiss bank clerks"},
		{"O1 joined modifiers", "It/PRP>2:nsubj hired/VBD 90/CD>7:nummod cooking/NN>7:compound and/CC>4:cc cleaning/NN>4:conj workers/NNS>2:dobj", "cooking and cleaning workers"},
		{"O1 ordinal", "the/DT>4:det second/JJ>4:amod annual/JJ>4:amod meeting/NN", "annual meeting"},
		{"O2 without heads", "15/CD wet/JJ roads/NNS", "wet roads"},
		{"O3 across of", "two/CD>5:nsubj of/IN>1:prep the/DT>4:det pilots/NNS>2:pobj slept/VBD", "pilots"},
		{"O3 possessor", "two/CD>7:nsubj of/IN>1:prep Lima/NNP>6:poss 's/POS>3:case best/JJS>6:amod chefs/NNS>2:pobj cooked/VBD", "best chefs"},
		{"O3 of them", "two/CD>4:nsubj of/IN>1:prep them/PRP>2:pobj slept/VBD", ""},
		{"O4 hyphen", "the/DT>5:det 27/CD>4:nummod -/HYPH>4:punct nation/NN>5:compound bloc/NN", "nation"},
		{"O5 share", "14/CD>2:nummod %/NN>7:nsubj of/IN>2:prep the/DT>6:det older/JJR>6:amod voters/NNS>3:pobj agree/VBP", "older voters"},
		{"O5 amount", "It/PRP>2:nsubj paid/VBD $/$>4:nmod 15,000/CD>2:dobj in/IN>4:prep fines/NNS>5:pobj", "fines"},
		{"O6 dead and injured", "12/CD>2:nummod dead/JJ>6:amod and/CC>2:cc 40/CD>6:nummod injured/JJ>6:amod people/NNS>7:nsubj left/VBD", "people|injured people"},
		{"O7 ellipsis", "They/PRP>2:nsubj built/VBD 15/CD>4:nummod ships/NNS>2:dobj in/IN>2:prep 2020/CD>5:pobj ,/,>2:punct nine/CD>2:dobj in/IN>8:prep 2021/CD>9:pobj", "ships||ships|"},
		{"O7 total", "The/DT>3:det death/NN>3:compound toll/NN>4:nsubj rose/VBD to/IN>4:prep 10/CD>5:pobj", "death toll"},
		{"O7 number of", "The/DT>2:det number/NN>5:nsubj of/IN>2:prep shops/NNS>3:pobj rose/VBD to/IN>5:prep 10/CD>6:pobj", "shops"},
		{"O9 and", "killing/VBG 17/CD>1:dobj and/CC>1:cc injuring/VBG>1:conj boys/NNS>4:dobj", ""},
		{"O9 comma", "12th/JJ ,/, wet/JJ>4:amod roads/NNS", ""},
		{"O9 without of", "thousands/NNS>2:nsubj lost/VBN>3:amod power/NN", ""},
		{"O9 period", "from/IN 430/CD>1:pobj last/JJ>4:amod year/NN>1:npadvmod", ""},
		{"periods count themselves", "It/PRP>2:nsubj took/VBD five/CD>4:nummod years/NNS>2:dobj", ""},
	} {
		p := parserOf(t, r.words)
		p.claims()
		var of []string
		for _, c := range p.article.Claims {
			of = append(of, c.Of.Text)
		}
		if got := strings.Join(of, "|"); got != r.of {
			t.Errorf("%s: %q counts %q, want %q", r.reason, p.text, got, r.of)
		}
		checkClaimSpans(t, p)
	}
}

// checkClaimSpans holds the spans of the claims to be slices of the text.
func checkClaimSpans(t *testing.T, p *parser) {
	t.Helper()
	for _, c := range p.article.Claims {
		checkSpan(t, p.text, c.Span, "claim")
		checkSpan(t, p.text, c.Of, "of")
		checkSpan(t, p.text, c.About, "about")
	}
}

func TestAbout(t *testing.T) {
	for _, r := range []struct {
		reason, words, about string
		change               Change
	}{
		{"A1 of", "revenue/NN of/IN>1:prep $/$>5:quantmod 5/CD>5:compound million/CD>2:pobj", "revenue", ""},
		{"A2 subject", "Net/JJ>2:amod profit/NN>3:nsubj rose/VBD 9/CD>5:nummod %/NN>3:npadvmod", "Net profit", Up},
		{"A2 to", "Unemployment/NN>2:nsubj fell/VBD to/IN>2:prep 4/CD>5:nummod %/NN>3:pobj", "Unemployment", Down},
		{"A3 modified", "a/DT>4:det $/$>3:nmod 20/CD>4:nummod fee/NN", "fee", ""},
		{"A3 direction", "It/PRP>2:nsubj lies/VBZ 40/CD>4:nummod km/NN>5:npadvmod northeast/NN>2:advmod", "", ""},
		{"A3 inside", "a/DT>4:det 5/CD>3:nummod %/NN>4:compound rise/NN in/IN>4:prep hotel/NN>7:compound sales/NNS>5:pobj", "hotel sales", Up},
		{"A4 adverb", "Shares/NNS>2:nsubj were/VBD down/RB>2:advmod 3/CD>5:nummod %/NN>3:npadvmod", "Shares", Down},
		{"A4 no change", "The/DT>2:det firm/NN>3:nsubj raised/VBD $/$>6:quantmod 5/CD>6:compound million/CD>3:dobj", "firm", ""},
		{"counted", "It/PRP>2:nsubj has/VBZ 40/CD>4:nummod shops/NNS>2:dobj", "", ""},
	} {
		p := parserOf(t, r.words)
		p.claims()
		if len(p.article.Claims) != 1 {
			t.Errorf("%s: %q has %d claims", r.reason, p.text, len(p.article.Claims))
			continue
		}
		if c := p.article.Claims[0]; c.About.Text != r.about || c.Change != r.change {
			t.Errorf("%s: %q is said of %q %q, want %q %q", r.reason, p.text, c.About.Text, c.Change, r.about, r.change)
		}
		checkClaimSpans(t, p)
	}
}
