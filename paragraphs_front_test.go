package article

import (
	"strings"
	"testing"
)

// frontBody follows the first lines of each test.
const frontBody = `
The ferry that links Galway with the islands went back to its berth on Monday, the harbour master said.
It had been in dock for nine weeks, and the baker on the pier said that he had counted every one of them.
The owner of the ferry, which has worked on the bay for 30 years, said that the new engine was quiet.`

func TestFront(t *testing.T) {
	for _, test := range []struct{ reason, front, standfirst, byline, published string }{
		{"an author of known names", "Ferry goes back to Galway\nBy Ana Ruiz\n2 May 2024", "", "By Ana Ruiz", "2 May 2024"},
		{"Y3: a line of nothing but By", "Ferry goes back to Galway\nBy\nShaunagh Tolley\nCommunity Reporter\n16:20, 21 Jan 2026", "", "Shaunagh Tolley", "16:20, 21 Jan 2026"},
		{"Y8: names not known, before a time", "Ferry goes back to Galway\nSigrunn Aamodt\n14 March 2026", "", "Sigrunn Aamodt", "14 March 2026"},
		{"Y8: names not known, before an office", "Ferry goes back to Galway\nIlse Kaumbi\nStaff Writer", "", "Ilse Kaumbi", ""},
		{"Y8: a place is no author", "Ferry goes back to Galway\nSouth Africa\n14 March 2026", "", "", "14 March 2026"},
		{"Y9: an office before its holder", "Ferry goes back to Galway\nCITY CORRESPONDENT\nHarumi Tachibana\nPUBLISHED SEP 29, 2025", "", "Harumi Tachibana", "SEP 29, 2025"},
		{"P9: a sentence before byline and time", "Ferry goes back to Galway\nThe baker has counted the weeks, and so have the islands.\nAna Ruiz\n2 May 2024",
			"The baker has counted the weeks, and so have the islands.", "Ana Ruiz", "2 May 2024"},
		{"P9: a credit is no standfirst", "Ferry goes back to Galway\nThe ferry in the bay - Copyright Fred Ito/AP\n30/04/2024 - 16:38", "", "", "30/04/2024 - 16:38"},
	} {
		a := parseText(t, test.front+frontBody)
		if a.Headline.Text != "Ferry goes back to Galway" || a.Standfirst.Text != test.standfirst || a.Byline.Text != test.byline || a.Published.Text != test.published {
			t.Errorf("%s: %q, standfirst %q, byline %q, published %q", test.reason, a.Headline.Text, a.Standfirst.Text, a.Byline.Text, a.Published.Text)
		}
	}
}

// P7: what a semicolon joins is one list.
func TestListsStandTogether(t *testing.T) {
	list := []string{"The islands also asked the harbour for:", "a light on the pier;", "two more crossings each day;", "a dry place to wait; and", "a bell."}
	a := parseText(t, "Ferry goes back to Galway\n2 May 2024"+frontBody+"\n"+strings.Join(list, "\n")+
		"\nThe harbour master said that he would think about the bell, but not for long.")
	for _, want := range list {
		if k := kindOfLine(a, want); k != KindBody {
			t.Errorf("%q is %s", want, k)
		}
	}
}

// P8: a dateline opens the report, even where a colon stands for its dash.
func TestLeadWithDateline(t *testing.T) {
	for _, test := range []struct{ reason, lead, want string }{
		{"a known place and an agency", "LIMA (Andina) — The ferry went back to its berth on Monday, and the mayor of the port was there to see it.", "LIMA (Andina)"},
		{"a place named elsewhere in the text", "ROSNAREE: The ferry went back to its berth on Monday, and the mayor of the port was there to see it.", "ROSNAREE"},
		{"a word that is no place", "CLAIM: The ferry went back to its berth on Monday, and the mayor of the port was there to see it.", ""},
	} {
		a := parseText(t, "Ferry goes back to its berth\n2 May 2024\n"+test.lead+frontBody+"\nNobody at Rosnaree would claim to have seen it sink.")
		if a.Dateline.Text != test.want || kindOfLine(a, test.lead) != KindBody {
			t.Errorf("%s: dateline %q, %s", test.reason, a.Dateline.Text, kindOfLine(a, test.lead))
		}
	}
}

// A path to the page that ends in its headline is none.
func TestPathAboveHeadline(t *testing.T) {
	a := parseText(t, "HomeLatest NewsFerry goes back to its old berth\nFerry goes back to its old berth\nBy Ana Ruiz\n2 May 2024"+frontBody)
	if a.Headline.Text != "Ferry goes back to its old berth" || a.Paragraphs[0].Kind != KindFurniture {
		t.Errorf("headline %q, %+v", a.Headline.Text, a.Paragraphs[0])
	}
}

// kindOfLine returns what a paragraph with the given words is.
func kindOfLine(a *Article, text string) ParagraphKind {
	for _, p := range a.Paragraphs {
		if p.Text == text {
			return p.Kind
		}
	}
	return ""
}

// P11: a paragraph of one line is body, also below a box of links.
func TestSentencesOfOneLine(t *testing.T) {
	sentence := "The scheme began in 2021 with four tenants."
	for _, test := range []struct{ reason, between string }{
		{"alone", ""},
		{"below links", "More on this topic\nWhy young Koreans are moving in with strangers\nThe town that pays people to say good morning\n"},
	} {
		a := parseText(t, "Landlord lets 40 flats for a daily call\nBy Ana Ruiz\n2 May 2024"+frontBody+"\n"+test.between+sentence+
			"\nIt has a waiting list of 300 today, and the city has asked the landlord to advise it on two more houses.\n"+
			"Terms & Conditions\nPrivacy Policy\nContact us")
		if k := kindOfLine(a, sentence); k != KindBody {
			t.Errorf("%s: %s", test.reason, k)
		}
	}
}
