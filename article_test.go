package article

import "testing"

func TestParseEmpty(t *testing.T) {
	if a := parseText(t, ""); len(a.Paragraphs) != 0 {
		t.Errorf("an empty text has paragraphs: %+v", a.Paragraphs)
	}
}
