package main

import "testing"

func TestHarmlessCells(t *testing.T) {
	for in, want := range map[string]string{"=HYPERLINK(1)": "'=HYPERLINK(1)", "-5": "-5", "@you": "'@you", "plain": "plain", "+1,5": "'+1,5", "": ""} {
		if got := harmless(in); got != want {
			t.Errorf("harmless(%q) = %q, want %q", in, got, want)
		}
	}
}
