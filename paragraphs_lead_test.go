package article

import "testing"

// A text may have no headline: what opens it is then its lead, which is body.
var leadRows = []struct{ reason, text, headline, dateline string }{
	{"agency's lead", "GENEVA (AP) - Kenya and Uganda signed a treaty on Lake Victoria on Monday, ending a long quarrel.\n\nIt takes effect in May.\n", "", "GENEVA (AP)"},
	{"town alone", "OSLO - Norway and Chad have agreed to study the migration of cranes together, officials said.\n\nThe cranes were not asked.\n", "", "OSLO"},
	{"long sentence", "Members of the harbour pilots' union in Varna voted by three to one on Friday to accept a new contract from the port.\n\nThe contract runs to 1991.\n", "", ""},
	{"headline, then lead", "Kenya and Uganda sign lake treaty\n\nGENEVA (AP) - Kenya and Uganda signed a treaty on Lake Victoria on Monday.\n", "Kenya and Uganda sign lake treaty", "GENEVA (AP)"},
	{"headline with a dot", "Why nobody in Varna sleeps.\n\nThe harbour pilots of Varna keep late hours. So does everybody else there.\n", "Why nobody in Varna sleeps.", ""},
}

func TestLead(t *testing.T) {
	for _, row := range leadRows {
		t.Run(row.reason, func(t *testing.T) {
			a := parseText(t, row.text)
			if a.Headline.Text != row.headline || a.Dateline.Text != row.dateline {
				t.Errorf("headline %q, dateline %q, want %q, %q", a.Headline.Text, a.Dateline.Text, row.headline, row.dateline)
			}
		})
	}
}

// A release names its day, or its agency, behind a dash of its own.
func TestDatelineDay(t *testing.T) {
	for text, want := range map[string]string{
		"Norvex opens mill\n\nTULSA, OKLAHOMA - May 1, 2025 (QUICKWIRE) - Norvex Mills Inc. has opened a mill in Tulsa.\n": "TULSA, OKLAHOMA - May 1, 2025 (QUICKWIRE)",
		"Norvex opens mill\n\nMIAMI, FL — June 7, 2025 — Norvex Mills Inc. has opened a mill in Tampa.\n":                  "MIAMI, FL — June 7, 2025",
		"Norvex opens mill\n\nSALEM, Mass.–(TRADE WIRE)–Norvex Mills Inc. has opened a mill in Salem.\n":                   "SALEM, Mass.–(TRADE WIRE)",
		"Norvex opens mill\n\nLIMA - Norvex Mills - once a bank - has opened a mill in Peru.\n":                            "LIMA",
	} {
		if a := parseText(t, text); a.Dateline.Text != want {
			t.Errorf("dateline %q, want %q", a.Dateline.Text, want)
		}
	}
}
