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
	if want := parseText(t, optionsText); len(a.Entities) != len(want.Entities) {
		t.Errorf("without quotations: %d entities, want %d", len(a.Entities), len(want.Entities))
	}
}

func TestMaxBytes(t *testing.T) {
	for text, want := range map[string]error{"1234": nil, "12345": nil, "123456": ErrTooLong} {
		if _, err := (&Parser{MaxBytes: 5}).Parse(strings.NewReader(text)); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}

func TestKnownNames(t *testing.T) {
	const text = `Quay strike ends
Bo's Quays and the harbourmen made peace on Friday. "It was time," said La Capitana, who owns Bo's Quays.
La Capitana's lawyer, Ms Ferreira-Lund, left.
`
	p := Parser{Names: []Name{
		{Name: "Beatriz Ferreira-Lund", Kind: Person, Aliases: []string{"La Capitana", "Ms Ferreira-Lund"}},
		{Name: "Bo’s Quays Ltd", Kind: Organization, Aliases: []string{"Bo's  Quays"}},
		{Name: "Nobody Here", Kind: Person},
	}}
	a, err := p.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, a)
	for name, want := range map[string]string{"Beatriz Ferreira-Lund": "La Capitana|La Capitana|Ms Ferreira-Lund", "Bo’s Quays Ltd": "Bo's Quays|Bo's Quays", "Nobody Here": ""} {
		e, _ := a.Entity(name)
		var words []string
		for _, m := range e.Mentions {
			if m.Kind == ByName {
				words = append(words, m.Text)
			}
		}
		if got := strings.Join(words, "|"); got != want {
			t.Errorf("%s is found as %q, want %q", name, got, want)
		}
	}
}

func TestSpelled(t *testing.T) {
	for _, test := range []struct {
		text, name string
		want       bool
	}{
		{"U.S. Steel rose.", "U.S. Steel", true},
		{"Al-Amin Bank fell.", "Al-Amin Bank", true},
		{"Bo’s Quays closed.", "Bo's Quays", true},
		{"Steeling fell.", "Steel", false},
		{"AlAmin fell.", "Al Amin", false},
		{"Al Amin fell.", "AlAmin", false},
		{"Quay", "Quay 9", false},
		{"Fares on the Blue Line fell by 15 percent.", "Blue Line", true},
		{"Fares on The Blue Line fell.", "The Blue Line", true},
		{"Fares fell on the", "the Line", false},
	} {
		a, err := (&Parser{Names: []Name{{Name: test.name, Kind: Organization}}}).Parse(strings.NewReader(test.text))
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a)
		if _, got := a.Entity(test.name); got != test.want {
			t.Errorf("%q in %q: %t", test.name, test.text, got)
		}
	}
}
