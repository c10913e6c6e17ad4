package article

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const optionsText = `Ferry fares fall in Bergen
Tessel Ferries will cut fares by 15 percent, Amara Okafor said on Tuesday.
The line signed an agreement with the city of Bergen.
`

func TestParserZeroValue(t *testing.T) {
	got, err := new(Parser).Parse(strings.NewReader(optionsText))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(parseText(t, optionsText), got); diff != "" {
		t.Errorf("the zero Parser differs from Parse:\n%s", diff)
	}
}

// What is left out is empty; the rest is as it is without options, but for
// the speakers of claims and agreements.
func TestParserLeavesOut(t *testing.T) {
	for _, test := range []struct {
		options Parser
		empty   func(*Article)
	}{
		{Parser{LayoutOnly: true}, func(a *Article) {
			a.Entities, a.Speakers, a.Quotations, a.Claims, a.Agreements = nil, nil, nil, nil, nil
		}},
		{Parser{NoClaims: true}, func(a *Article) { a.Claims = nil }},
		{Parser{NoAgreements: true}, func(a *Article) { a.Agreements = nil }},
	} {
		got, err := test.options.Parse(strings.NewReader(optionsText))
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, got)
		want := parseText(t, optionsText)
		test.empty(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%+v:\n%s", test.options, diff)
		}
	}
	a, err := (&Parser{NoQuotations: true}).Parse(strings.NewReader(optionsText))
	if err != nil || len(a.Quotations)+len(a.Speakers) > 0 {
		t.Errorf("without quotations: %v, %v, %v", a.Quotations, a.Speakers, err)
	}
	checkArticle(t, a)
}

func TestMaxBytes(t *testing.T) {
	for text, want := range map[string]error{"1234": nil, "12345": nil, "123456": ErrTooLong} {
		if _, err := (&Parser{MaxBytes: 5}).Parse(strings.NewReader(text)); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}
