package article

import (
	"slices"
	"testing"
)

// cast is an Article with a little of everything.
func cast() *Article {
	mention := func(start, end int) Mention { return Mention{Span: Span{Start: start, End: end}, Kind: ByName} }
	return &Article{
		Paragraphs: []Paragraph{{Kind: KindHeadline}, {Kind: KindBody}, {Kind: KindFurniture}, {Kind: KindHeading}, {Kind: KindBody}},
		Entities: []Entity{
			{Name: "Oulu", Kind: Place, Mentions: []Mention{mention(14, 18), mention(30, 34)}},
			{Name: "University of Oulu", Kind: Organization, Mentions: []Mention{mention(0, 18)}},
			{Name: "Aino Lehto", Kind: Person, Mentions: []Mention{mention(0, 5), mention(20, 25)}},
		},
		Quotations: []Quotation{{Cue: Span{Text: "a"}, Speaker: "Aino Lehto"}, {Cue: Span{Text: "b"}}, {Cue: Span{Text: "c"}, Speaker: "Aino Lehto"}},
		Claims:     []Claim{{Value: "1"}, {Value: "2", Speaker: "Aino Lehto"}},
		Agreements: []Agreement{{Kind: "merger", Parties: []string{"Oulu"}}, {Kind: "treaty", Members: []string{"Oulu"}}, {Kind: "contract"}},
	}
}

func TestIterators(t *testing.T) {
	a := cast()
	var order []string
	for e := range a.Mentions() {
		order = append(order, e.Name)
	}
	var kinds []string
	for g := range a.AgreementsOf("Oulu") {
		kinds = append(kinds, g.Kind)
	}
	cues := func(speaker string) (list []string) {
		for q := range a.QuotationsBy(speaker) {
			list = append(list, q.Cue.Text)
		}
		return list
	}
	tests := []struct {
		got, want []string
		reason    string
	}{
		{order, []string{"University of Oulu", "Aino Lehto", "Oulu", "Aino Lehto", "Oulu"}, "mentions in text order, the longer first"},
		{kinds, []string{"merger", "treaty"}, "as party and as member"},
		{cues("Aino Lehto"), []string{"a", "c"}, "one speaker's quotations"},
		{cues(""), []string{"b"}, "nobody's quotations"},
		{cues("Oulu"), nil, "no speaker"},
	}
	for _, test := range tests {
		if !slices.Equal(test.got, test.want) {
			t.Errorf("%s: %q, want %q", test.reason, test.got, test.want)
		}
	}
	if claims := slices.Collect(a.ClaimsBy("Aino Lehto")); len(claims) != 1 || claims[0].Value != "2" {
		t.Errorf("her claims are %v", claims)
	}
	if body := slices.Collect(a.Body()); len(body) != 3 || body[1].Kind != KindHeading {
		t.Errorf("the body is %v", body)
	}
	if e, ok := a.Entity("Oulu"); !ok || e.Kind != Place {
		t.Errorf("Entity found %v, %v", e, ok)
	}
	if _, ok := a.Entity("Turku"); ok {
		t.Error("Entity found who is not there")
	}
}

func TestIteratorsStop(t *testing.T) {
	a := cast()
	for range a.Mentions() {
		break
	}
	for range a.Body() {
		break
	}
}
