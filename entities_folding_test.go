package article

import (
	"slices"
	"strings"
	"testing"
)

// mentionsOf returns the words of an entity's mentions of one kind, or nil.
func mentionsOf(a *Article, name string, kind MentionKind) []string {
	var out []string
	for _, e := range a.Entities {
		if e.Name != name {
			continue
		}
		for _, m := range e.Mentions {
			if m.Kind == kind {
				out = append(out, m.Text)
			}
		}
	}
	return out
}

func entityNames(a *Article) []string {
	var out []string
	for _, e := range a.Entities {
		out = append(out, string(e.Kind)+" "+e.Name)
	}
	return out
}

// TestFoldPeople has people of many regions, with the short forms that the
// press of each uses.
func TestFoldPeople(t *testing.T) {
	tests := []struct {
		region, text, name string
		mentions           string // the names in order, with a bar between them
	}{
		{"Korea", "Ministers met Han Ji-woo in Busan on Monday. “The port will stay open,” Ms Han said. Han Ji-woo left the city on Tuesday.",
			"Han Ji-woo", "Han Ji-woo|Han|Han Ji-woo"},
		{"Korea, both orders", "President Kang Min Seok flew to Jakarta with shipping magnate Paul Y Kang. Mr Kang met dock workers on Friday. President Kang then flew home.",
			"Kang Min Seok", "Kang Min Seok|Kang|Kang"},
		{"Korea, small behind the hyphen", "Kwak Eun-bi leads the union in Geoje. “We will vote,” Ms Kwak said.",
			"Kwak Eun-bi", "Kwak Eun-bi|Kwak"},
		{"Gulf, a father and a family", "Noura bint Ghanem Al Marzouqi opened the port in Fujairah on Sunday. Al Marzouqi said ships would come.",
			"Noura bint Ghanem Al Marzouqi", "Noura bint Ghanem Al Marzouqi|Al Marzouqi"},
		{"Kenya", "Kipchirchir arap Sang, a herder, keeps goats near Eldoret. Sang said the rains were late.",
			"Kipchirchir arap Sang", "Kipchirchir arap Sang|Sang"},
		{"Netherlands", "Mees van der Zwaan, a student, takes the train from Utrecht. Van der Zwaan said it was late.",
			"Mees van der Zwaan", "Mees van der Zwaan|Van der Zwaan"},
		{"China", "Zhao Wenrui has run the steel firm since 2015. Mr Zhao said prices would fall. Investors trust Zhao.",
			"Zhao Wenrui", "Zhao Wenrui|Zhao|Zhao"},
		{"Japan", "Deputy governor Ishikawa Sota opened the bridge in Nagoya. “It will last,” Mr Ishikawa said.",
			"Ishikawa Sota", "Ishikawa Sota|Ishikawa"},
		{"Vietnam", "Nguyen Thi Lan teaches law in Hanoi. Mrs Lan said the court had been fair.",
			"Nguyen Thi Lan", "Nguyen Thi Lan|Lan"},
		{"Arabic", "Khalid bin Rashid, the oil minister, spoke in Kuwait on Sunday. Bin Rashid said output would rise.",
			"Khalid bin Rashid", "Khalid bin Rashid|Bin Rashid"},
		{"Egypt", "Doctor Nadia el-Masry treated the miners in Aswan. “They were lucky,” el-Masry said.",
			"Nadia el-Masry", "Nadia el-Masry|el-Masry"},
		{"Germany", "Ursula von der Heide leads the party in Bremen. Mrs von der Heide said she would stand again.",
			"Ursula von der Heide", "Ursula von der Heide|von der Heide"},
		{"Netherlands", "Coach Ruud van Dalen praised the team. “We were brave,” Van Dalen said.",
			"Ruud van Dalen", "Ruud van Dalen|Van Dalen"},
		{"Spain", "José Luis Ortega Prado sold the airline in May. Mr Ortega said the price was right.",
			"José Luis Ortega Prado", "José Luis Ortega Prado|Ortega"},
		{"Mexico", "Mayor Elena de la Cruz visited the market on Monday. De la Cruz said the stalls would reopen.",
			"Elena de la Cruz", "Elena de la Cruz|De la Cruz"},
		{"Ireland", "Farmer Brendan O'Shea lost forty sheep. “It was the river,” O'Shea said.",
			"Brendan O'Shea", "Brendan O'Shea|O'Shea"},
		{"Nordic", "Søren Bjerregaard builds boats in Aarhus. “Wood floats,” Mr Bjerregaard said.",
			"Søren Bjerregaard", "Søren Bjerregaard|Bjerregaard"},
		{"Nigeria", "Chief Adewale Okonjo leads the union in Lagos. Mr Okonjo said the strike would go on.",
			"Adewale Okonjo", "Adewale Okonjo|Okonjo"},
		{"Ghana", "Ama Kwarteng-Mensah won the seat in Kumasi. Ms Kwarteng-Mensah said the vote was fair.",
			"Ama Kwarteng-Mensah", "Ama Kwarteng-Mensah|Kwarteng-Mensah"},
		{"India", "Commissioner P. Ramachandran fined the mill. Mr Ramachandran said the river had turned black.",
			"P. Ramachandran", "P. Ramachandran|Ramachandran"},
		{"Singapore, behind an office", "Minister for Transport and Law K Subramani opened the line. Minister Subramani said it was late.",
			"K Subramani", "K Subramani|Subramani"},
		{"China, at the start", "Fan Mengda, who runs the clinic in Hohhot, said the beds were full. Mr Fan asked for help.",
			"Fan Mengda", "Fan Mengda|Fan"},
		{"France, a nationality", "On Sunday Frenchman Lucien Morvan won in Genoa. Morvan thanked his father.",
			"Lucien Morvan", "Lucien Morvan|Morvan"},
		{"America, a nickname", "Delegate Marta \"Kika\" Delgado opened the clinic in Tucson. Delgado said it was about time.",
			"Marta Kika Delgado", "Marta \"Kika\" Delgado|Delgado"},
		{"Britain, behind an office", "Speaker of the House Newlyn Treloar rang the bell. Mr Treloar said the vote would stand.",
			"Newlyn Treloar", "Newlyn Treloar|Treloar"},
		{"Chile, a city's name", "Dalka London, a Chilean woman, crossed the ice in May. London said she had been lucky.",
			"Dalka London", "Dalka London|London"},
		{"America, an initial", "Judge Harold T. Whitfield heard the case in Denver. Judge Whitfield said he would rule in May. Harold Whitfield is 61.",
			"Harold T. Whitfield", "Harold T. Whitfield|Whitfield|Harold Whitfield"},
		{"Britain, a knight", "Sir Geoffrey Ashdown closed the mine in 1991. Mr Ashdown said he had no choice.",
			"Geoffrey Ashdown", "Geoffrey Ashdown|Ashdown"},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		if got := strings.Join(mentionsOf(a, test.name, ByName), "|"); got != test.mentions {
			t.Errorf("%s: mentions of %s are %q, want %q; entities %q", test.region, test.name, got, test.mentions, entityNames(a))
		}
	}
}

// TestApart: two people who share a surname stay two.
func TestApart(t *testing.T) {
	tests := []struct {
		reason, text string
		first, then  string
		short        string // whose the surname alone is
	}{
		{"F3 an honorific tells them apart",
			"Maria Coleman and her husband Peter Coleman run the shop in Leeds. Mrs Coleman said trade was good.",
			"Maria Coleman", "Peter Coleman", "Maria Coleman"},
		{"F2 father and son", "Frank Delgado founded the bakery. Frank Delgado Jr. sold it in June.",
			"Frank Delgado", "Frank Delgado Jr", ""},
		{"F3 whoever was introduced", "Senator Alice Monroe opposed the bill. “It is bad law,” Monroe said. Her rival, Derek Monroe, voted for it.",
			"Alice Monroe", "Derek Monroe", "Alice Monroe"},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		for _, name := range []string{test.first, test.then} {
			if mentionsOf(a, name, ByName) == nil && mentionsOf(a, name+".", ByName) == nil {
				t.Errorf("%s: no %s among %q", test.reason, name, entityNames(a))
			}
		}
		if test.short != "" && len(mentionsOf(a, test.short, ByName)) < 2 {
			t.Errorf("%s: the surname is not %s's: %+v", test.reason, test.short, a.Entities)
		}
	}
}

// TestFoldOrganizations has acronyms, shorter names and names with owners.
func TestFoldOrganizations(t *testing.T) {
	tests := []struct{ reason, text, name, mentions string }{
		{"F4 an acronym in brackets", "The Coastal Fishing Federation (CFF) sued the ministry in Accra. The CFF said nets had been cut.",
			"Coastal Fishing Federation", "Coastal Fishing Federation|CFF|CFF"},
		{"F4 an acronym by its letters", "The National Water Council met on Monday. The NWC said dams were full.",
			"National Water Council", "National Water Council|NWC"},
		{"F5 without Inc", "Brightmere Foods Inc. cut 300 jobs on Friday. Brightmere Foods said sales had slumped.",
			"Brightmere Foods Inc.", "Brightmere Foods Inc.|Brightmere Foods"},
		{"F6 the end of a name with an owner", "South Africa's Energy Ministry approved the plant. The Energy Ministry said work would begin in May.",
			"South Africa's Energy Ministry", "Energy Ministry|Energy Ministry"},
		{"N11 over for and a small word", "The Council for a Clean Orinoco sued the mill in Ciudad Bolívar. The council said fish had died.",
			"Council for a Clean Orinoco", "Council for a Clean Orinoco"},
		{"N11 over to", "The Alliance to Reopen Harbours (ARH) marched in Mombasa. ARH said the docks were safe.",
			"Alliance to Reopen Harbours", "Alliance to Reopen Harbours|ARH|ARH"},
		{"N12 whole somewhere", "The Kumasi Evening Herald printed the letter. Readers stood outside the Kumasi Evening Herald all day.",
			"Kumasi Evening Herald", "Kumasi Evening Herald|Kumasi Evening Herald"},
		{"V13 an account", "Dunmore said the striker would stay. A photograph came from Dunmore Thistle (@thistle) at noon. Dunmore said she was happy.",
			"Dunmore Thistle", "Dunmore|Dunmore Thistle|Dunmore"},
		{"V19 how a longer name begins", "Qasr Al Bahr Petroleum found gas off Oman. Qasr Al Bahr gave no cost.",
			"Qasr Al Bahr Petroleum", "Qasr Al Bahr Petroleum|Qasr Al Bahr"},
		{"F8 the sign of an exchange", "Havn Shipping ASA (Oslo: HAVN) cut fares on Friday. HAVN fell 3%.",
			"Havn Shipping ASA", "Havn Shipping ASA|HAVN|HAVN"},
		{"N8 a campaign", "The Delgado campaign raised $2 million. Delgado's campaign said the money came from teachers.",
			"Delgado campaign", "Delgado campaign|Delgado's campaign"},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		if got := strings.Join(mentionsOf(a, test.name, ByName), "|"); got != test.mentions {
			t.Errorf("%s: mentions of %s are %q, want %q; entities %q", test.reason, test.name, got, test.mentions, entityNames(a))
		}
	}
}

// TestOrganizations has names that only their surroundings tell to be those of
// organisations.
func TestOrganizations(t *testing.T) {
	tests := []struct{ reason, text, names string }{
		{"V11 a trade", "South Korean retailer Haneul will open shops in Lima with chipmaker Silvatronic.", "Haneul|Silvatronic"},
		{"V11 at the start", "Retailer Maison Clovelle fell 3% in Paris.", "Maison Clovelle"},
		{"V11 a group", "The Argentine group Lanera Ibicuy sold wool to a Danish yard.", "Lanera Ibicuy"},
		{"V11 what no person is", "German regulator Bundesnetz Verkehr fined a carrier in Leipzig.", "Bundesnetz Verkehr"},
		{"V15 in apposition", "Epicentre Santé, a medical charity, counted 200 wounded in Goma.", "Epicentre Santé"},
		{"V16 shares", "Shares in Havnefart rose 3% in Copenhagen.", "Havnefart"},
		{"V18 owns with its", "Shippers in Bergen say Norrvik has cut its fares.", "Norrvik"},
		{"V21 founded", "Havnefart was founded in 1912.", "Havnefart"},
		{"V21 based", "Oslo-based Havnefart sank a ferry.", "Havnefart"},
		{"N21 before a title", "Haneul Executive Director Ana Ruiz said on Friday that Haneul would open shops in Lima.", "Haneul"},
		{"V4 at the beginning", "Fundación Techo Nuevo built a school in Cali.", "Fundación Techo Nuevo"},
		{"V4 a legal form", "Salmon farmer Vestfold Marin ASA sold two ships in Bergen.", "Vestfold Marin ASA"},
		{"V12 in a list", "Shares of companies including Haneul and Yuehua rose in Hong Kong.", "Haneul|Yuehua"},
		{"V12 of a kind", "The ministry said that Brightmere Foods, Haneul and Corvane Motors had signed.", "Brightmere Foods|Haneul"},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		for name := range strings.SplitSeq(test.names, "|") {
			if !slices.ContainsFunc(a.Entities, func(e Entity) bool { return e.Name == name && e.Kind == Organization }) {
				t.Errorf("%s: no organisation %s among %q", test.reason, name, entityNames(a))
			}
		}
	}
}

// TestRoles has each way in which the text says what somebody is.
func TestRoles(t *testing.T) {
	tests := []struct {
		reason, text, name, role, of string
		former                       bool
	}{
		{"R1", "Halden Shipping chairman Olav Nygaard resigned on Monday.", "Olav Nygaard", "Halden Shipping chairman", "Halden Shipping", false},
		{"R1 former", "Former finance minister Amara Diallo returned to Dakar on Tuesday.", "Amara Diallo", "Former finance minister", "", true},
		{"R2", "Ines Haddow, a professor at Lakeside University, said bees were dying.", "Ines Haddow", "a professor at Lakeside University", "Lakeside University", false},
		{"R3", "The mayor, Tomasz Wilk, opened the bridge on Sunday.", "Tomasz Wilk", "The mayor", "", false},
		{"R6 who served", "Nadia Farouk, who served as finance minister of Egypt, joined the bank in May.", "Nadia Farouk", "finance minister of Egypt", "Egypt", true},
		{"R6 passive", "Ikaika Makoa was appointed as head of Pacific Ferries on Monday.", "Ikaika Makoa", "head of Pacific Ferries", "Pacific Ferries", false},
		{"R6 leaving", "Zhao Wenrui resigned as chairman of the club on Friday.", "Zhao Wenrui", "chairman of the club", "", true},
		{"R6 without as", "Lindiwe Khumalo was named chief executive of Karoo Rail in June.", "Lindiwe Khumalo", "chief executive of Karoo Rail", "Karoo Rail", false},
		{"R6 as, first", "As mayor of Turku, Aino Lehtonen opened two libraries.", "Aino Lehtonen", "mayor of Turku", "Turku", false},
		{"R6 acting", "Min-jun Seo is serving as acting president of the league.", "Min-jun Seo", "acting president of the league", "", false},
		{"R7", "Chile's ambassador to Peru Tomás Ibarra said the ports would reopen.", "Tomás Ibarra", "Chile's ambassador to Peru", "Chile", false},
		{"R7, N19", "The tests were a mistake, France's envoy to Chad Luc Moreau told reporters.", "Luc Moreau", "France's envoy to Chad", "France", false},
		{"R7, N19 of a city", "The mayor of London Sadia Rahman said so on Friday.", "Sadia Rahman", "mayor of London", "London", false},
		{"R8", "Mumbai-based insurer Havn Mutual will open in Lima.", "Havn Mutual", "Mumbai-based insurer", "Mumbai", false},
		{"R5", "Grace Otieno is the chief economist at Savanna Bank.", "Grace Otieno", "the chief economist at Savanna Bank", "Savanna Bank", false},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		i := slices.IndexFunc(a.Entities, func(e Entity) bool { return e.Name == test.name })
		if i < 0 {
			t.Errorf("%s: no %s among %q", test.reason, test.name, entityNames(a))
			continue
		}
		ok := slices.ContainsFunc(a.Entities[i].Roles, func(r Role) bool {
			return r.Text == test.role && r.Of == test.of && r.Former == test.former
		})
		if !ok {
			t.Errorf("%s: roles of %s are %+v, want %q", test.reason, test.name, a.Entities[i].Roles, test.role)
		}
	}
}

// TestReferences has pronouns and descriptions with whom they mean.
func TestReferences(t *testing.T) {
	tests := []struct {
		reason, text, name string
		kind               MentionKind
		mentions           string
	}{
		{"C2 gender by title", "Mr Peter Osei met Mrs Ana Lindqvist in Oslo. She had asked for the talks.", "Ana Lindqvist", ByPronoun, "She"},
		{"C4 the subject", "Grace Otieno phoned the bank on Monday. She wanted her money.", "Grace Otieno", ByPronoun, "She|her"},
		{"D1 the title", "President Graciela Ibarra flew to Rome. The president will meet bankers there.", "Graciela Ibarra", ByDescription, "The president"},
		{"D3 the company", "Brightmere Foods cut 300 jobs on Friday. The company said sales had slumped.", "Brightmere Foods", ByDescription, "The company"},
		{"D4 the age", "Striker Jonas Eklund scored twice on Saturday. The 24-year-old joined the club in May.", "Jonas Eklund", ByDescription, "The 24-year-old"},
		{"C4 an owner nearby", "Grace Otieno's visit, during which she opened a mill, ended on Monday.", "Grace Otieno", ByPronoun, "she"},
		{"N7 a short surname in a headline", "Xu frames the talks as a win\n\nThe minister, Xu Wenbo, spoke in Kunming on Friday. Xu said the talks had gone well.", "Xu Wenbo", ByName, "Xu|Xu Wenbo|Xu"},
		{"C4 a cleft", "Nadia Farouk and Grace Otieno won on Monday, but it was Otieno who broke the record. She had trained in Eldoret.", "Grace Otieno", ByPronoun, "She"},
		{"C12 what has no name", "The farmers blamed Brightmere Foods because they had not been paid.", "Brightmere Foods", ByPronoun, ""},
		{"C14 a filler", "Brightmere Foods cut 300 jobs. It is clear that sales have slumped.", "Brightmere Foods", ByPronoun, ""},
		{"C14 made so", "Brightmere Foods made it clear that sales had slumped.", "Brightmere Foods", ByPronoun, ""},
		{"C12 a thing nearer by", "Brightmere Foods signed a lease. The lease runs to 2040, and it cannot be broken.", "Brightmere Foods", ByPronoun, ""},
		{"C13 several people", "Mayor Grace Otieno and Senator Peter Osei met on Friday at Brightmere Foods. They agreed on rent.", "Brightmere Foods", ByPronoun, ""},
		{"C16 who can act", "Brightmere Foods closed a mill in Lagos. It plans to sell the land.", "Brightmere Foods", ByPronoun, "It"},
		{"C17 the owner's clause", "Karoo Rail sued Brightmere Foods on Friday. Brightmere Foods had sold its trucks.", "Brightmere Foods", ByPronoun, "its"},
		{"C19 a subject to come", "The rains came late. Since its sale to a fund, Brightmere Foods has cut 300 jobs.", "Brightmere Foods", ByPronoun, "its"},
		{"D6 a company is no ministry", "Brightmere Foods sued the Energy Ministry on Friday. The company wants its land back.", "Brightmere Foods", ByDescription, "The company"},
		{"C4 in apposition", "Musa Bello's team met officials. The commissioner, Yakubu Garba, asked for calm. He had counted the votes.", "Yakubu Garba", ByPronoun, "He"},
		{"D1 behind an apostrophe", "The Harbour Workers' Union struck in Bergen on Monday. Karoo Rail lost money. The union wants more pay.", "Harbour Workers' Union", ByDescription, "The union"},
		{"D1 a doctor", "Dr. Désiré Bahati runs the hospital in Goma. The doctor has no blood left.", "Désiré Bahati", ByDescription, "The doctor"},
		{"D6 the Company", "Brightmere Foods Inc. signed a lease with Karoo Rail. The Company expects rent of $2 million.", "Brightmere Foods Inc.", ByDescription, "The Company"},
		{"P5 I is the speaker", "“I never signed it,” Ruth Adeyemi said.", "Ruth Adeyemi", ByPronoun, "I"},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		if got := strings.Join(mentionsOf(a, test.name, test.kind), "|"); got != test.mentions {
			t.Errorf("%s: mentions of %s are %q, want %q; entities %+v", test.reason, test.name, got, test.mentions, a.Entities)
		}
	}
}

// TestSpeakers has sources with whom they are.
func TestSpeakers(t *testing.T) {
	tests := []struct {
		reason, text, speaker string
		kind                  EntityKind
	}{
		{"P1 a surname", "Ruth Adeyemi runs the mill in Ibadan. “We grind day and night,” Adeyemi said.", "Ruth Adeyemi", Person},
		{"P1 a pronoun", "Ruth Adeyemi runs the mill in Ibadan. “We grind day and night,” she said.", "Ruth Adeyemi", Person},
		{"P2 the name beside the title", "“The bridge is safe,” said the mayor, Tomasz Wilk.", "Tomasz Wilk", Person},
		{"P9 set off by commas", "“The roof leaks,” said one of the tenants, Ines Morais, 42, a clerk from Coimbra.", "Ines Morais", Person},
		{"P9 two titles", "“Whales remember,” lead author and marine biologist Tomasz Wilk said.", "Tomasz Wilk", Person},
		{"P8 for an office", "“We will reply,” a Home Office spokesman said.", "Home Office", Organization},
		{"P10 whose doings stand above", "Lagos cheers a tennis champion\n\nThe stands were full on Friday. Ruth Adeyemi won in straight sets.\n\n“The wind was my friend all day.”", "Ruth Adeyemi", Person},
		{"V2 before a title", "“Grain is our bread,” Nadja Belgrim, head of the mill, said.", "Nadja Belgrim", Person},
		{"P8 a company's", "Brightmere Foods cut 300 jobs on Friday. “Sales have slumped,” a company spokeswoman said.", "Brightmere Foods", Organization},
		{"P9 over a place", "“The ports will open,” said Chile's ambassador to Peru Tomás Ibarra.", "Tomás Ibarra", Person},
		{"P11 over a dash", "It was Nadia Farouk — who says “the canal is full” — that won.", "Nadia Farouk", Person},
		{"P7 signed below", "I think the bridge is ugly.\n\nI think it should go.\n\nHelmi Saarinen, Oulu.\n\nHelmi Saarinen.", "Helmi Saarinen", Person},
		{"P2 a business in apposition", "The customer, shipping group Norrvik Line, said it had cancelled nothing.", "Norrvik Line", Organization},
		{"D3 based somewhere", "Brightmere Foods cut 300 jobs on Friday. The Portland, Oregon-based company said sales had slumped.", "Brightmere Foods", Organization},
		{"D8 not himself", "Zhao Wenrui, the governor, was jailed in Kunming. Prosecutor Xu Wenbo said the governor had lied.", "Xu Wenbo", Person},
		{"D13 named in the second sentence", "A farmer in Peru said she would sue the mine. Inés Quiroga had waited nine years.", "Inés Quiroga", Person},
		{"D14 the one force", "“The bridge is closed,” police said. A driver told the Harare police that it had swayed.", "Harare police", Organization},
		{"P6 one without a name", "“The bridge is not safe,” said a senior engineer.", "a senior engineer", Unnamed},
		{"P6 several", "“The bridge swayed all night,” two witnesses said.", "two witnesses", Group},
	}
	for _, test := range tests {
		a := parseText(t, test.text)
		if len(a.Quotations) == 0 {
			t.Errorf("%s: no quotation", test.reason)
			continue
		}
		q := a.Quotations[0]
		i := slices.IndexFunc(a.Speakers, func(s Speaker) bool { return s.Name == q.Speaker })
		if q.Speaker != test.speaker || i < 0 || a.Speakers[i].Kind != test.kind {
			t.Errorf("%s: the speaker is %q, want %q; speakers %+v", test.reason, q.Speaker, test.speaker, a.Speakers)
		}
	}
}
