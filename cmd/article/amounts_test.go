package main

import (
	"testing"

	"github.com/seed66d30230/article"
)

func TestGrouped(t *testing.T) {
	for in, want := range map[string]string{"1200": "1200", "12000": "12,000", "1234567.25": "1,234,567.25", "9400000000": "9.4 billion", "1000000": "1 million", "-2500000": "-2.5 million", "1234567": "1,234,567", "850000": "850,000", "0.333333333333333": "0.333…", "-123456": "-123,456", "": ""} {
		if got := grouped(in); got != want {
			t.Errorf("grouped(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAmount(t *testing.T) {
	tests := []struct {
		claim article.Claim
		want  string
	}{
		{article.Claim{Value: "200", Bound: article.MoreThan}, "> 200"},
		{article.Claim{Value: "15", Max: "20", Bound: article.Range, Unit: "percent"}, "15–20 percent"},
		{article.Claim{Date: "2019-05-22", Kind: article.Date}, "2019-05-22"},
		{article.Claim{Value: "1", Unit: "week", Bound: article.AtLeast}, "≥ 1 week"},
		{article.Claim{Value: "2", Unit: "century", Bound: article.About}, "≈ 2 centuries"},
		{article.Claim{Value: "2", Kind: article.Ordinal, Bound: article.Exact}, "no. 2"},
		{article.Claim{Value: "1200000", Unit: "USD", Kind: article.Money}, "1.2 million USD"},
	}
	for _, test := range tests {
		if got := amount(test.claim); got != test.want {
			t.Errorf("%+v: %q, want %q", test.claim, got, test.want)
		}
	}
}
