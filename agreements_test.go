package article

import (
	"fmt"
	"strings"
	"testing"
)

// What a row of TestAgreements wants: status, kind, count where there is one,
// then the parties. "" wants no agreement at all.
func describeAgreement(g Agreement) string {
	s := string(g.Status) + " " + g.Kind
	if g.Count > 0 {
		s += fmt.Sprintf(" %d", g.Count)
	}
	if len(g.Parties) > 0 {
		s += ": " + strings.Join(g.Parties, "; ")
	}
	return s
}

var agreementRows = []struct {
	reason, text, want string
	topic              string // words that the topics hold
}{
	// Verb and noun.
	{"A1 sign", "Kenya and Uganda signed a fisheries agreement in Kisumu on Tuesday.", "made agreement: Kenya; Uganda", "fisheries"},
	{"A1 signed with", "Chile has signed a lithium accord with Japan.", "made agreement: Chile; Japan", "lithium"},
	{"A1 sign memorandum", "Vietnam and Oman signed a memorandum of understanding on the security of ports.", "made memorandum: Vietnam; Oman", "security of ports"},
	{"A1 struck", "Norway struck a deal with Poland to supply gas for ten years.", "made agreement: Norway; Poland", "supply gas"},
	{"A1 reached", "Turkey and Armenia reached an accord on Thursday.", "made agreement: Turkey; Armenia", ""},
	{"A1 clinched", "Siemens AG clinched a contract to build 40 trains for Egypt.", "made contract: Siemens AG", "40 trains"},
	{"A1 won", "Hyundai Engineering won a contract to build a refinery in Kuwait.", "made contract: Hyundai Engineering", "refinery"},
	{"A1 awarded passive", "Bechtel Group was awarded a $2 billion contract by the Romanian government.", "made contract: Bechtel Group; Romanian government", "$2 billion"},
	{"A1 ratified", "Spain ratified the fishing treaty with Morocco last week.", "made treaty: Spain; Morocco", "fishing"},
	{"A1 entered into", "Nokia entered into a licensing agreement with Samsung.", "made agreement: Nokia; Samsung", "licensing"},
	{"A1 sealed", "Brazil's Petrobras sealed a pact with Shell to explore the Santos basin.", "made agreement: Petrobras; Shell", "Santos basin"},
	{"A1 renewed", "Portugal renewed its defence pact with the United States.", "made agreement: Portugal; United States", "defence"},
	{"A1 announced", "Toyota announced a partnership with Panasonic to make batteries.", "made agreement: Toyota; Panasonic", "batteries"},
	{"A1 formed", "Shell and Petronas formed a joint venture in Brunei.", "made joint venture: Shell; Petronas", ""},
	{"A1 brokered", "The ceasefire between Israel and Lebanon was brokered by France.", "made ceasefire: Israel; Lebanon", ""},
	{"A1 headline present", "Kenya Signs Deal With Uganda For Freight Trains\n\nThe trains will run from 2027, the governments of Kenya and Uganda said on Monday.\n", "made agreement: Kenya; Uganda", ""},

	// Names from the words.
	{"P9 fuller name", "Norvex Motors sold fewer cars in Spain. Siemens AG signed a contract with Norvex.", "made contract: Siemens AG; Norvex Motors", ""},
	{"P10 including", "The two countries, including Peru and Chile, signed a fishing treaty.", "made treaty: two countries; Peru; Chile", "fishing"},
	{"P10 dashes", "Two states — Peru and Chile — signed a fishing treaty on Monday.", "made treaty: Peru; Chile", "fishing"},
	{"P11 past an aside", "Siemens AG (Siemens), a maker of trains, and Hitachi, a maker of tools, announced a joint venture.", "made joint venture: Siemens AG; Hitachi", ""},
	{"P12 abbreviation", "Kenya has signed a memorandum of understanding (MOU) with Uganda.", "made memorandum: Kenya; Uganda", ""},

	{"P4 wire", "DAYTON, Ohio–(TRADE WIRE)–Norvex Motors (NYSE: NVX) announced it has entered into a supply contract with Hitachi.", "made contract: Norvex Motors; Hitachi", "supply"},
	{"O7 focus on", "Kenya and Uganda signed a pact. The pact will focus on clean water.", "made agreement: Kenya; Uganda", "clean water"},
	{"O8 later", "Nokia signed a memorandum of understanding (MOU) with Samsung Group (Samsung) to develop and build cheap satellites.", "made memorandum: Nokia; Samsung Group", "cheap satellites"},

	// Counted sets.
	{"A1 counted", "Peru and Bolivia signed six agreements on Monday.", "made agreement 6: Peru; Bolivia", ""},
	{"A1 counted passive", "Twelve memoranda were signed by Ethiopia and Djibouti on Friday.", "made memorandum 12: Ethiopia; Djibouti", ""},
	{"P6 words", "Thai and Malaysian companies signed five contracts.", "made contract 5: Thai and Malaysian companies", ""},

	// Nominal.
	{"P1 between", "The deal between Sudan and Egypt has calmed the border.", "made agreement: Sudan; Egypt", ""},
	{"P2 owner", "Their 2018 pact ended years of quarrels, but Greece's deal with North Macedonia is unpopular.", "made agreement: Greece; North Macedonia", ""},
	{"P2 names before", "The Canada-Peru trade deal took effect in August.", "made trade deal: Canada; Peru", ""},
	{"P3 reduced", "Lawyers studied the contract signed by Boeing and Ryanair in May.", "made contract: Boeing; Ryanair", ""},
	{"A1 under", "Under a 1994 accord between Jordan and Israel, water is shared.", "made agreement: Jordan; Israel", ""},

	// Verbs alone.
	{"A5 agreed to buy", "Nestle SA agreed to buy Altomayo Foods Ltd for $300 million.", "made merger: Nestle SA; Altomayo Foods Ltd", ""},
	{"A5 bought", "Microsoft has bought Taivas Software Oy, a Finnish company.", "made merger: Microsoft; Taivas Software Oy", ""},
	{"A5 acquired", "Unilever NV acquired a majority stake in Fresno Foods Inc last year.", "made merger: Unilever NV; Fresno Foods Inc", "majority stake in Fresno Foods Inc"},
	{"A5 sold unit", "Philips NV sold its lighting unit to Hitachi.", "made merger: Philips NV; Hitachi", "lighting unit"},
	{"A5 plans to buy", "Kirin Holdings plans to buy Sabor Brewing SA.", "planned merger: Kirin Holdings; Sabor Brewing SA", ""},
	{"A6 two", "Russia and Japan agreed to resume talks on fishing.", "made agreement: Russia; Japan", "resume talks"},
	{"A6 on", "France and Germany agreed on a joint tank project.", "made agreement: France; Germany", "joint tank project"},
	{"A7 settled", "The company Bayer AG settled with the farmers for $40 million.", "made settlement: Bayer AG; farmers", ""},
	{"A7 settled suit", "Google has settled a lawsuit with Oracle.", "made settlement: Google; Oracle", ""},
	{"A7 merge", "Telia will merge with Tele2, the companies said.", "planned merger: Telia; Tele2", ""},
	{"A7 partnered", "Ford partnered with Baidu to build maps.", "made agreement: Ford; Baidu", ""},
	{"A7 joined forces", "Honda joined forces with Nissan on electric cars.", "made agreement: Honda; Nissan", ""},

	{"S4 pleased to", "Acme Mining Ltd is pleased to announce a partnership with Kerala Minerals Ltd in Kochi.", "made agreement: Acme Mining Ltd; Kerala Minerals Ltd", ""},
	{"S5 until past", "The war went on until a ceasefire between Chad and Libya was signed in 1987.", "made ceasefire: Chad; Libya", ""},

	// Planned.
	{"S2 will sign", "India will sign a trade agreement with Australia.", "planned trade deal: India; Australia", "trade"},
	{"S4 set to sign", "Egypt is set to sign a loan agreement with the World Bank.", "planned loan: Egypt; World Bank", ""},
	{"S4 hopes to", "Colombia hopes to reach a peace deal with the rebels.", "planned treaty: Colombia; rebels", "peace"},
	{"S4 close to", "Ericsson AB is close to signing a contract with Vodafone.", "planned contract: Ericsson AB; Vodafone", ""},
	{"S2 may", "Fiat SpA may sign a supply agreement with Tata Motors.", "planned agreement: Fiat SpA; Tata Motors", "supply"},
	{"S5 if", "If Iran signs the accord with Iraq, pipelines will follow.", "planned agreement: Iran; Iraq", ""},
	{"S6 negotiating", "Bolivia is negotiating a gas contract with Argentina.", "planned contract: Bolivia; Argentina", "gas"},
	{"S7 talks", "Talks on a fisheries treaty between Iceland and Norway resumed on Monday.", "planned treaty: Iceland; Norway", "fisheries"},
	{"S7 hopes of", "Hopes of a ceasefire between Azerbaijan and Armenia faded.", "planned ceasefire: Azerbaijan; Armenia", ""},
	{"S8 proposed", "The proposed merger between Air Canada and WestJet worries unions.", "planned merger: Air Canada; WestJet", ""},
	{"S3 not yet", "Malta has not yet signed the pact with Libya.", "planned agreement: Malta; Libya", ""},
	{"S1 seek", "Ghana is seeking a pact with Togo.", "planned agreement: Ghana; Togo", ""},
	{"S1 called for", "France called for a truce between Israel and Hamas.", "planned ceasefire: Israel; Hamas", ""},

	// Failed.
	{"S1 rejected", "Serbia rejected a peace treaty with Kosovo.", "failed treaty: Serbia; Kosovo", "peace"},
	{"S1 collapsed", "A merger between Renault and Volvo collapsed in December.", "failed merger: Renault; Volvo", ""},
	{"S1 scrapped", "Malaysia scrapped a rail contract with China.", "failed contract: Malaysia; China", "rail"},
	{"S4 refused", "Eritrea refused to sign an accord with Ethiopia.", "failed agreement: Eritrea; Ethiopia", ""},
	{"S4 failed to", "The airline failed to reach a contract with its machinists union.", "failed labour deal: airline; machinists union", ""},
	{"S3 without", "Talks between Egypt and Ethiopia ended without a deal on the dam.", "failed agreement: Egypt; Ethiopia", "dam"},
	{"S3 not sign", "Uruguay did not sign the pact with Brazil.", "failed agreement: Uruguay; Brazil", ""},
	{"S1 called off", "Pfizer Inc called off its merger with Novartis.", "failed merger: Pfizer Inc; Novartis", ""},
	{"S3 no deal", "No agreement was reached between Cyprus and Turkey.", "failed agreement: Cyprus; Turkey", ""},

	// Labour.
	{"A1 union", "The dockworkers union ratified a four-year contract with Maersk on Friday.", "made labour deal: dockworkers union; Maersk", ""},
	{"A1 tentative", "The union and General Motors reached a tentative labor agreement.", "made labour deal: union; General Motors", ""},
	{"A1 wage deal", "Lufthansa and its pilots agreed on a wage deal in March.", "made labour deal: Lufthansa; pilots", ""},

	// Pairs.
	{"P5 countries", "Laos met Thailand in Vientiane. The two countries signed a power accord.", "made agreement: Laos; Thailand", "power"},
	{"P5 companies", "Sony Corp spoke with Olympus Optical Co for months. Both companies signed a licensing deal.", "made agreement: Sony Corp; Olympus Optical Co", "licensing"},

	// None.
	{"A4 seal the deal", "The striker must seal the deal on Sunday.", "", ""},
	{"A9 agree with on", "I agree with Ms Okafor on everything.", "", ""},
	{"A4 in partnership", "The bridge was built in partnership with residents.", "", ""},
	{"A9 agreed with", "The minister agreed with critics that the road was late.", "", ""},
	{"A9 agreed that", "Mr Okafor agreed that it was late.", "", ""},
	{"A4 great deal", "There was a great deal of interest in the book.", "", ""},
	{"A4 deal with", "The government must deal with the crisis.", "", ""},
	{"A1 disagreement", "A trade disagreement between France and Spain went on.", "", ""},
	{"A4 in agreement", "The ministers were in agreement about the date.", "", ""},
	{"A4 futures", "The benchmark crude contract for May delivery rose 2 percent in London.", "", ""},
	{"A4 colonies", "Israel expanded settlements on the West Bank.", "", ""},
	{"A3 contract workers", "Contract workers at Hyundai staged a protest.", "", ""},
	{"A1 contracted", "The economy contracted by 2 percent in Chile.", "", ""},
	{"A4 New Deal", "Historians of the New Deal met in Boston.", "", ""},
	{"A5 shares", "Investors bought shares on Monday as oil fell.", "", ""},
	{"A1 convention", "The Republican convention opens in Denver.", "", ""},
	{"A6 one person", "Mr Silva agreed to testify on Friday.", "", ""},
	{"A4 order", "In order to win, Ghana needs goals.", "", ""},
	{"A1 understanding", "Readers showed an understanding of the problem.", "", ""},
	{"A5 consumers", "Consumers bought 3,000 bicycles in June.", "", ""},
}

// agreementGaps are the rows that do not come out right, each with its
// reason. One that does after all must leave the list.
var agreementGaps = map[string]string{
	"A1 awarded passive":  "the label of a company that opens a sentence alone is lost",
	"A1 headline present": "capitals throughout a headline hide its two countries",
	"P11 past an aside":   "the second company is taken for a part of the aside",
	"A7 partnered":        "a company of one word that opens a sentence is tagged as a common noun",
	"P2 names before":     "two countries before the noun are labelled as one organisation",
	"A5 agreed to buy":    "a company of one word that opens a sentence is cut from its legal form",
}

func TestAgreements(t *testing.T) {
	for _, row := range agreementRows {
		t.Run(row.reason, func(t *testing.T) {
			a := parseText(t, row.text)
			got, topics := "", ""
			for k, g := range a.Agreements {
				if k > 0 {
					got += " + "
				}
				got += describeAgreement(g)
				for _, s := range g.Topics {
					topics += s.Text + "; "
				}
			}
			reason, gap := agreementGaps[row.reason]
			switch {
			case got != row.want && !gap:
				t.Errorf("%s\n got %q\nwant %q", row.text, got, row.want)
			case got == row.want && gap:
				t.Errorf("%s\nno longer a gap: %s", row.text, reason)
			}
			if !strings.Contains(topics, row.topic) {
				t.Errorf("%s\ntopics %q, want %q", row.text, topics, row.topic)
			}
		})
	}
}
