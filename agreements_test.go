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
	{"A1 clinched", "Kessring AG clinched a contract to build 40 trains for Egypt.", "made contract: Kessring AG", "40 trains"},
	{"A1 won", "Hanbit Engineering won a contract to build a refinery in Kuwait.", "made contract: Hanbit Engineering", "refinery"},
	{"A1 awarded passive", "Corliss Group was awarded a $2 billion contract by the Romanian government.", "made contract: Corliss Group; Romanian government", "$2 billion"},
	{"A1 ratified", "Spain ratified the fishing treaty with Morocco last week.", "made treaty: Spain; Morocco", "fishing"},
	{"A1 entered into", "Taivas Radio entered into a licensing agreement with Hanbit.", "made agreement: Taivas Radio; Hanbit", "licensing"},
	{"A1 sealed", "Brazil's Petrolina sealed a pact with Fenwick Oil to explore the Santos basin.", "made agreement: Petrolina; Fenwick Oil", "Santos basin"},
	{"A1 renewed", "Portugal renewed its defence pact with the United States.", "made agreement: Portugal; United States", "defence"},
	{"A1 announced", "Akebono Motors announced a partnership with Kirishima Electric to make batteries.", "made agreement: Akebono Motors; Kirishima Electric", "batteries"},
	{"A1 formed", "Fenwick Oil and Petroliam Selatan formed a joint venture in Brunei.", "made joint venture: Fenwick Oil; Petroliam Selatan", ""},
	{"A1 brokered", "The ceasefire between Israel and Lebanon was brokered by France.", "made ceasefire: Israel; Lebanon", ""},
	{"A1 headline present", "Kenya Signs Deal With Uganda For Freight Trains\n\nThe trains will run from 2027, the governments of Kenya and Uganda said on Monday.\n", "made agreement: Kenya; Uganda", ""},

	// Who judges it, or brings it about for others, is no party.
	{"P18 praise", "Senator Paula Iturra praised the fishing treaty that Chile and Peru signed in May.", "made treaty: Chile; Peru", "fishing"},
	{"P18 agent", "The nuclear deal with Oman, opposed by Marco Velli and embraced by Ana Ruiz, was signed by Ghana in May.", "made agreement: Oman; Ghana", ""},
	{"P18 endorse", "Ana Ruiz endorsed the trade deal between Kenya and Uganda.", "made trade deal: Kenya; Uganda", ""},
	{"P18 brokered by", "The ceasefire between Chad and Sudan, hosted by Qatar and brokered by Kenya, was signed in Doha.", "made ceasefire: Chad; Sudan", ""},
	{"P18 critics", "Marco Velli and Ana Ruiz have criticized the climate accord between Norway and Chile.", "made agreement: Norway; Chile", ""},
	{"P18 particle", "Norvex Motors and Kirishima called off a $54 billion merger.", "failed merger: Norvex Motors; Kirishima", ""},
	{"P19 hoped for", "Marco Velli said on Monday that only he could strike a Chadian peace deal.", "planned treaty", ""},
	{"P19 into law", "Marco Velli signed the Free Trade Agreement with Chile into law in 1993.", "made trade deal: Chile", ""},
	{"P19 two persons", "Marco Velli and Ana Ruiz are nearing an agreement on votes.", "planned agreement: Marco Velli; Ana Ruiz", ""},
	{"P20 urged", "Marco Velli pressed Kenya to sign an agreement with the European Union.", "planned agreement: Kenya; European Union", ""},
	{"P20 accused", "Harbour Watch accused Norvex Motors of striking a deal with Kirishima.", "made agreement: Norvex Motors; Kirishima", ""},
	{"S10 hopes around it", "Marco Velli is seeking the support of voters for the pact with Chile. The pact was signed by Peru and Chile in May. Marco Velli hopes that the pact will be ratified.", "made agreement: Chile; Peru", ""},
	{"S7 called", "Peru and Chile signed a pact on fish in May. Marco Velli called the pact a sham.", "made agreement: Peru; Chile", "fish"},

	// Other words for agreeing.
	{"A17 put pen to paper", "Kenya and Uganda put pen to paper on a fisheries treaty in Kisumu on Monday.", "made treaty: Kenya; Uganda", "fisheries"},
	{"A17 put their names", "Ghana and Togo have put their names to a pact on cocoa.", "made agreement: Ghana; Togo", "cocoa"},
	{"A17 hatchet", "Kessring AG and Norvex Motors buried the hatchet on Friday.", "made agreement: Kessring AG; Norvex Motors", ""},
	{"A17 shook hands on", "Norvex Motors and Kirishima shook hands on a plan for buses.", "made agreement: Norvex Motors; Kirishima", ""},
	{"A17 shook hands, only", "The presidents of Peru and Chile shook hands on Friday.", "", ""},
	{"A17 turned its back", "Peru turned its back on a fishing treaty with Chile.", "failed treaty: Peru; Chile", "fishing"},
	{"A17 whoever they are", "They said they would let bygones be bygones.", "", ""},
	{"A18 worked out", "Kenya and Uganda have worked out a formula for the ferry's fares.", "made agreement: Kenya; Uganda", "formula"},
	{"A18 to come", "Peru and Chile are hammering out a timetable for new trains.", "planned agreement: Peru; Chile", "timetable"},
	{"A19 averted", "Norvex Motors and the Metal Workers' Union averted a strike on Friday.", "made labour deal: Norvex Motors; Metal Workers' Union", ""},
	{"A19 passive", "A strike was averted when Norvex Motors and the Metal Workers' Union gave way.", "made labour deal: Norvex Motors; Metal Workers' Union", ""},
	{"A19 between", "The long feud between Norvex Motors and Kirishima was settled on Friday.", "made settlement: Norvex Motors; Kirishima", ""},
	{"A19 not alone", "The police ended a blockade in Lima.", "", ""},
	{"A6 on a day", "Peru and Chile undertook on Monday to share the waters of the lake.", "made agreement: Peru; Chile", "share the waters"},
	{"A4 order from", "Kessring AG landed an order from the Polish navy for 16 launchers.", "made contract: Kessring AG; Polish navy", ""},
	{"A12 without result", "Talks between Peru and Chile on fish broke up without result.", "failed agreement: Peru; Chile", "fish"},
	{"A12 left", "Norvex Motors walked away from talks to buy Kirishima Electric.", "failed merger: Norvex Motors; Kirishima Electric", ""},

	{"A17 after", "Miners went back underground after the Metal Workers' Union and Norvex Motors came to terms on wages.", "made agreement: Metal Workers' Union; Norvex Motors", "wages"},
	{"S1 voted in favour", "Drivers at Kessring AG voted 61 to 9 in favour of a contract.", "made labour deal: Drivers; Kessring AG", ""},
	{"S7 opposition to it", "Opposition to the Lima Trade Agreement between Peru and Chile is strong.", "made trade deal: Peru; Chile", ""},
	{"P18 his own", "Marco Velli rejected a settlement of $12 million.", "failed settlement: Marco Velli", ""},
	{"A15 whoever they are", "Peru and Chile have many fishermen. Both vowed to fish more.", "", ""},

	{"A17 put their names to a charter", "Forty states have put their names to a charter on plastic waste.", "made treaty: Forty states", "plastic waste"},
	{"A1 left", "Peru pulled out of the Andean shipping covenant on Friday.", "failed treaty: Peru", "shipping"},
	{"A18 snags", "Peru and Chile ironed out the last wrinkles.", "", ""},
	{"S7 closer", "Kenya and Uganda are edging closer to a fisheries agreement.", "planned agreement: Kenya; Uganda", "fisheries"},

	// Names from the words.
	{"P9 fuller name", "Norvex Motors sold fewer cars in Spain. Kessring AG signed a contract with Norvex.", "made contract: Kessring AG; Norvex Motors", ""},
	{"P10 including", "The two countries, including Peru and Chile, signed a fishing treaty.", "made treaty: two countries; Peru; Chile", "fishing"},
	{"P10 past a nationality", "Three companies signed a supply contract, naming Tessel Ferries and Peruvian retailer Quillay.", "made contract: Three companies; Tessel Ferries; Quillay", "supply"},
	{"P10 dashes", "Two states — Peru and Chile — signed a fishing treaty on Monday.", "made treaty: Peru; Chile", "fishing"},
	{"P11 past an aside", "Kessring AG (Siemens), a maker of trains, and Kirishima, a maker of tools, announced a joint venture.", "made joint venture: Kessring AG; Kirishima", ""},
	{"P12 abbreviation", "Kenya has signed a memorandum of understanding (MOU) with Uganda.", "made memorandum: Kenya; Uganda", ""},

	{"P4 wire", "DAYTON, Ohio–(TRADE WIRE)–Norvex Motors (NYSE: NVX) announced it has entered into a supply contract with Kirishima.", "made contract: Norvex Motors; Kirishima", "supply"},
	{"O7 focus on", "Kenya and Uganda signed a pact. The pact will focus on clean water.", "made agreement: Kenya; Uganda", "clean water"},
	{"O8 later", "Taivas Radio signed a memorandum of understanding (MOU) with Hanbit Group (Hanbit) to develop and build cheap satellites.", "made memorandum: Taivas Radio; Hanbit Group", "cheap satellites"},

	// Counted sets.
	{"A1 counted", "Peru and Bolivia signed six agreements on Monday.", "made agreement 6: Peru; Bolivia", ""},
	{"A1 counted passive", "Twelve memoranda were signed by Ethiopia and Djibouti on Friday.", "made memorandum 12: Ethiopia; Djibouti", ""},
	{"P6 words", "Thai and Malaysian companies signed five contracts.", "made contract 5: Thai and Malaysian companies", ""},

	// Nominal.
	{"P1 between", "The deal between Sudan and Egypt has calmed the border.", "made agreement: Sudan; Egypt", ""},
	{"P2 owner", "Their 2018 pact ended years of quarrels, but Greece's deal with North Macedonia is unpopular.", "made agreement: Greece; North Macedonia", ""},
	{"P2 names before", "The Canada-Peru trade deal took effect in August.", "made trade deal: Canada; Peru", ""},
	{"P3 reduced", "Lawyers studied the contract signed by Corvane and Celtair in May.", "made contract: Corvane; Celtair", ""},
	{"A1 under", "Under a 1994 accord between Jordan and Israel, water is shared.", "made agreement: Jordan; Israel", ""},

	// Verbs alone.
	{"A5 agreed to buy", "Altabella SA agreed to buy Altomayo Foods Ltd for $300 million.", "made merger: Altabella SA; Altomayo Foods Ltd", ""},
	{"A5 bought", "Orbex Software has bought Taivas Software Oy, a Finnish company.", "made merger: Orbex Software; Taivas Software Oy", ""},
	{"A5 acquired", "Verhoeven NV acquired a majority stake in Fresno Foods Inc last year.", "made merger: Verhoeven NV; Fresno Foods Inc", "majority stake in Fresno Foods Inc"},
	{"A5 sold unit", "Lammers NV sold its lighting unit to Kirishima.", "made merger: Lammers NV; Kirishima", "lighting unit"},
	{"A5 plans to buy", "Shirane Holdings plans to buy Sabor Brewing SA.", "planned merger: Shirane Holdings; Sabor Brewing SA", ""},
	{"A6 two", "Russia and Japan agreed to resume talks on fishing.", "made agreement: Russia; Japan", "resume talks"},
	{"A6 on", "France and Germany agreed on a joint tank project.", "made agreement: France; Germany", "joint tank project"},
	{"A7 settled", "The company Helmreich AG settled with the farmers for $40 million.", "made settlement: Helmreich AG; farmers", ""},
	{"A7 settled suit", "Quarrel Labs has settled a lawsuit with Delphine Systems.", "made settlement: Quarrel Labs; Delphine Systems", ""},
	{"A7 merge", "Nordtel will merge with Vestnet, the companies said.", "planned merger: Nordtel; Vestnet", ""},
	{"A7 partnered", "Dorant partnered with Yunlu to build maps.", "made agreement: Dorant; Yunlu", ""},
	{"A7 joined forces", "Akebono Motors joined forces with Kirishima Electric on electric cars.", "made agreement: Akebono Motors; Kirishima Electric", ""},

	{"S4 pleased to", "Acme Mining Ltd is pleased to announce a partnership with Kerala Minerals Ltd in Kochi.", "made agreement: Acme Mining Ltd; Kerala Minerals Ltd", ""},
	{"S5 until past", "The war went on until a ceasefire between Chad and Libya was signed in 1987.", "made ceasefire: Chad; Libya", ""},

	// Planned.
	{"S2 will sign", "India will sign a trade agreement with Australia.", "planned trade deal: India; Australia", "trade"},
	{"S4 set to sign", "Egypt is set to sign a loan agreement with the World Bank.", "planned loan: Egypt; World Bank", ""},
	{"S4 hopes to", "Colombia hopes to reach a peace deal with the rebels.", "planned treaty: Colombia; rebels", "peace"},
	{"S4 close to", "Lundfors AB is close to signing a contract with Telvania.", "planned contract: Lundfors AB; Telvania", ""},
	{"S2 may", "Fontana SpA may sign a supply agreement with Vayuputra Motors.", "planned agreement: Fontana SpA; Vayuputra Motors", "supply"},
	{"S5 if", "If Iran signs the accord with Iraq, pipelines will follow.", "planned agreement: Iran; Iraq", ""},
	{"S6 negotiating", "Bolivia is negotiating a gas contract with Argentina.", "planned contract: Bolivia; Argentina", "gas"},
	{"S7 talks", "Talks on a fisheries treaty between Iceland and Norway resumed on Monday.", "planned treaty: Iceland; Norway", "fisheries"},
	{"S7 hopes of", "Hopes of a ceasefire between Azerbaijan and Armenia faded.", "planned ceasefire: Azerbaijan; Armenia", ""},
	{"S8 proposed", "The proposed merger between Air Laurentia and Plainsjet worries unions.", "planned merger: Air Laurentia; Plainsjet", ""},
	{"S3 not yet", "Malta has not yet signed the pact with Libya.", "planned agreement: Malta; Libya", ""},
	{"S1 seek", "Ghana is seeking a pact with Togo.", "planned agreement: Ghana; Togo", ""},
	{"S1 called for", "France called for a truce between Israel and Hamas.", "planned ceasefire: Israel; Hamas", ""},

	// Failed.
	{"S1 rejected", "Serbia rejected a peace treaty with Kosovo.", "failed treaty: Serbia; Kosovo", "peace"},
	{"S1 collapsed", "A merger between Lamotte and Hallberg collapsed in December.", "failed merger: Lamotte; Hallberg", ""},
	{"S1 scrapped", "Malaysia scrapped a rail contract with China.", "failed contract: Malaysia; China", "rail"},
	{"S4 refused", "Eritrea refused to sign an accord with Ethiopia.", "failed agreement: Eritrea; Ethiopia", ""},
	{"S4 failed to", "The airline failed to reach a contract with its machinists union.", "failed labour deal: airline; machinists union", ""},
	{"S3 without", "Talks between Egypt and Ethiopia ended without a deal on the dam.", "failed agreement: Egypt; Ethiopia", "dam"},
	{"S3 not sign", "Uruguay did not sign the pact with Brazil.", "failed agreement: Uruguay; Brazil", ""},
	{"S1 called off", "Calverton Inc called off its merger with Helvigen.", "failed merger: Calverton Inc; Helvigen", ""},
	{"S3 no deal", "No agreement was reached between Cyprus and Turkey.", "failed agreement: Cyprus; Turkey", ""},

	// Labour.
	{"A1 union", "The dockworkers union ratified a four-year contract with Nordhaven Lines on Friday.", "made labour deal: dockworkers union; Nordhaven Lines", ""},
	{"A1 tentative", "The union and Dorant Motors reached a tentative labor agreement.", "made labour deal: union; Dorant Motors", ""},
	{"A1 wage deal", "Adlerflug and its pilots agreed on a wage deal in March.", "made labour deal: Adlerflug; pilots", ""},

	// Pairs.
	{"P5 countries", "Laos met Thailand in Vientiane. The two countries signed a power accord.", "made agreement: Laos; Thailand", "power"},
	{"P5 companies", "Akebono Corp spoke with Shirane Optical Co for months. Both companies signed a licensing deal.", "made agreement: Akebono Corp; Shirane Optical Co", "licensing"},

	// The wires of the 1980s and 1990s.
	{"A1 definitive agreement", "MARLOW TO ACQUIRE PENDRY\n\nDAYTON, March 11 - Marlow Industries Inc <MRW> said it signed a definitive agreement to acquire Pendry Tool Co for 42 mln dlrs.\n", "made agreement: Marlow Industries Inc; Pendry Tool Co", "42 mln dlrs"},
	{"A5 in principle", "Brayton Corp. said it agreed in principle to buy Lockmeyer Paper Co. for $118 million. Terms weren't disclosed otherwise.", "made merger: Brayton Corp.; Lockmeyer Paper Co.", "$118 million"},
	{"A2 letter of intent", "Tansley Industries Inc. said it signed a letter of intent to sell its Marbury unit to Ostrander Foods Inc.", "made memorandum: Tansley Industries Inc.; Ostrander Foods Inc.", "Marbury unit"},
	{"A11 accepted offer", "Eldridge Stores Inc said it accepted a sweetened offer from Norcott Group Plc.", "made merger: Eldridge Stores Inc; Norcott Group Plc", ""},
	{"A11 rejected bid", "Quillen Stores Inc. rejected a bid of $58 a share from Norcott Group Plc.", "failed merger: Quillen Stores Inc.; Norcott Group Plc", ""},
	{"A5 ordered", "Corvane Airways ordered 12 freighters from Vayuputra Aircraft Co.", "made contract: Corvane Airways; Vayuputra Aircraft Co.", "12 freighters"},
	{"A5 licensed", "Calverton Inc. licensed its ulcer drug to Helvigen Drugs Ltd. of Britain.", "made contract: Calverton Inc.; Helvigen Drugs Ltd.", "ulcer drug"},
	{"A5 leased", "The pension fund leased six floors of its tower to Kestrel Software Inc.", "made contract: pension fund; Kestrel Software Inc.", "six floors"},
	{"S4 voted to accept", "Members of the United Ropeworkers at Dravel Cordage Co. voted 3-to-1 to accept a three-year contract.", "made labour deal: United Ropeworkers; Dravel Cordage Co.", "three-year"},
	{"S4 voted to reject", "Members of the Ropemakers Union voted to reject a contract with Dravel Cordage Co.", "failed labour deal: Ropemakers Union; Dravel Cordage Co.", ""},
	{"A1 Chapter 11", "Sennett Steel Corp., which is in Chapter 11, reached a settlement with the Pension Guaranty Board. Under the settlement, it will pay $75 million.", "made settlement: Sennett Steel Corp.; Pension Guaranty Board", "$75 million"},
	{"A1 arms control", "Chile and Argentina signed a treaty to scrap their short-range missiles.", "made treaty: Chile; Argentina", "short-range missiles"},
	{"A1 rescheduling", "Peru and its creditor banks reached agreement in principle on rescheduling $430 million in trade credits.", "made agreement: Peru; creditor banks", "trade credits"},
	{"P2 dateline", "GENEVA (AP) - Chad and Libya agreed on Monday to a truce along their border, officials of both countries said.", "made ceasefire: Chad; Libya", ""},
	{"A7 combine", "Westel Corp. and Plainscom Inc. said they would combine in a stock swap.", "planned merger: Westel Corp.; Plainscom Inc.", "stock swap"},

	// Talks, and what fails.
	{"A12 talks failed", "Talks between coffee producers and consumers on export quotas ended in failure on Monday.", "failed agreement: coffee producers; consumers", "export quotas"},
	{"S3 could not", "Brazil and Colombia could not agree on export quotas.", "failed agreement: Brazil; Colombia", "export quotas"},
	{"A7 dispute", "Canada and Norway failed to resolve a dispute over lumber.", "failed settlement: Canada; Norway", "dispute over lumber"},
	{"S7 dropped plans", "Akebono Motors and Kirishima Electric dropped plans for a $60 billion merger.", "failed merger: Akebono Motors; Kirishima Electric", "$60 billion"},
	{"S7 rejecting", "Hamas left the talks after rejecting a truce proposal.", "failed ceasefire: Hamas", ""},
	{"S4 after signing", "Oman scrapped a contract with Corvane after signing a security pact with Chile.", "failed contract: Oman; Corvane + made agreement: Oman; Chile", "security"},
	{"M8 one of two failed", "Peru and Japan reached an accord on insurance, but failed to agree on cars.", "made agreement: Peru; Japan + failed agreement: Peru; Japan", "cars"},
	{"A7 will pay to settle", "Harlan Pharmaceuticals will pay $217 million to settle claims by 31 states.", "made settlement: Harlan Pharmaceuticals; 31 states", "$217 million"},

	// What an agreement does, in later words.
	{"O10 curbing", "Iran and Oman clinched a deal curbing enrichment in exchange for sanctions relief.", "made agreement: Iran; Oman", "sanctions relief"},
	{"O9 under", "Kenya and Chad signed a pact on Monday. Under the pact, Kenya will train border guards.", "made agreement: Kenya; Chad", "border guards"},
	{"O7 joined", "Kenya and Chad signed a pact. The pact freezes tariffs and bars new quotas.", "made agreement: Kenya; Chad", "new quotas"},
	{"O11 term", "The pilots union ratified a four-year contract with Adlerflug.", "made labour deal: pilots union; Adlerflug", "four-year"},

	// Who stands for whom.
	{"P4 ministers", "Chad met Libya in Bamako. Foreign ministers of the two countries signed a pact.", "made agreement: Chad; Libya", ""},
	{"P4 government", "Kenya's government and Chad's government signed a pact.", "made agreement: Kenya; Chad", ""},
	{"P10 apposition", "Two phone companies, Westel Corp. and Plainscom Inc., signed a contract.", "made contract: Westel Corp.; Plainscom Inc.", ""},
	{"S3 names to", "Peru and Chile put their names to a fishing treaty on Friday.", "made treaty: Peru; Chile", ""},
	{"S6 persuaded", "Mediators persuaded Peru and Chile to sign a ceasefire on Friday.", "made ceasefire: Peru; Chile", ""},
	{"A11 left talks", "Peru walked out of peace talks with Chile on Friday.", "failed agreement: Peru; Chile", ""},
	{"O9 with a contract", "Marlow Foods and the Grain Millers Union averted a strike with a three-year contract on Friday.", "made labour deal: Marlow Foods; Grain Millers Union", ""},
	{"P2 country beside", "Australia signed a contract with France's Navigroupe SA.", "made contract: Australia; Navigroupe SA", ""},
	{"P3 go-between", "Chad and Libya signed a pact. The pact, brokered by Oman, ends the war.", "made agreement: Chad; Libya", "war"},
	{"M7 headline and lead", "Marlow Foods Reaches Agreement With Grain Millers Union\n\nDAYTON, Ohio (AP) - Marlow Foods said an agreement has been reached with the Grain Millers Union.\n", "made labour deal: Grain Millers Union; Marlow Foods", ""},

	{"P4 counterpart", "Sudan's president, Omar Ruiz, and his Chadian counterpart, Idriss Vik, have agreed to restore trade.", "made agreement: Sudan; Chad", "trade"},
	{"P1 sale of a part", "Kellner Foods Inc. completed the sale of its pickle business to Maison Aubertin SA.", "made merger: Kellner Foods Inc.; Maison Aubertin SA", "pickle business"},
	{"A5 to be acquired", "Kellner Foods Inc. agreed to be acquired by Maison Aubertin SA for $205 million.", "made merger: Kellner Foods Inc.; Maison Aubertin SA", "$205 million"},
	{"P14 under", "Kenya will get four jets from Corvane Corp. under a contract signed on Friday.", "made contract: Kenya; Corvane Corp.", "four jets"},
	{"S7 paid to settle", "The fine made Harlan Pharmaceuticals pay $9 million to settle a lawsuit.", "made settlement: Harlan Pharmaceuticals", "lawsuit"},
	{"S9 known", "The pact between Chad and Libya, which some tried to stop, is ten years old.", "made agreement: Chad; Libya", ""},
	{"A12 talks to sell", "Akebono Motors said it is in talks to sell its tyre division to Kirishima Electric.", "planned merger: Akebono Motors; Kirishima Electric", "tyre division"},
	{"S1 defeated", "The Senate rejected a treaty with Oman on Wednesday.", "failed treaty: Oman", ""},

	{"M10 nobody's", "Parties should first try to reach a mutual agreement.", "", ""},
	{"A4 less agreement", "There is far less agreement among Republicans.", "", ""},
	{"A1 memorandum to staff", "The mayor cited a memorandum issued by the Kenyan immigration agency.", "", ""},
	{"A4 bad deal", "One driver said that he had been given a bad deal.", "", ""},
	{"P15 five", "Oman added three companies to a contract on Monday. Oman said the three companies - Corvane Corp., Celtair Group and Norvex Motors - will start in May.", "made contract: Oman; Corvane Corp.; Celtair Group; Norvex Motors", ""},
	{"P16 hyphen", "Dravel Corp. and Orbex Inc. make pumps. The Dravel-Orbex joint venture won a contract in Kenya.", "made joint venture: Dravel Corp.; Orbex Inc.", ""},
	{"A4 named after", "The orchid is named after a United Nations treaty.", "", ""},
	{"A4 goods by the way", "Higher Chinese purchases of farm goods helped prices.", "", ""},
	{"A7 combined to", "The rivals combined to spend $3 million on radio.", "", ""},
	// Work picked, money lent, what two do together.
	{"A13 picked", "Ostara Motors has picked Kirishima Cell Corp. to supply batteries for three models.", "made contract: Ostara Motors; Kirishima Cell Corp.", "supply batteries"},
	{"A13 selected", "Quillon Systems Inc. has been selected by the Chilean Air Force to build a radar.", "made contract: Quillon Systems Inc.; Chilean Air Force", "build a radar"},
	{"A13 no task", "The board picked Kirishima Cell Corp. to win the prize.", "", ""},
	{"A14 paid for", "Last year Parkhurst Group Plc paid $60 million for Larkfield Homes Ltd in cash.", "made merger: Parkhurst Group Plc; Larkfield Homes Ltd", "$60 million"},
	{"A14 lend", "The World Bank will lend Ghana $300 million to repair its ports.", "planned loan: World Bank; Ghana", "$300 million"},
	{"A15 vowed", "Vietnam and Chile vowed to double their trade by 2030.", "made agreement: Vietnam; Chile", "double their trade"},
	{"A15 jointly", "Volmar AG and Kirishima Corp. will jointly build a plant in Hungary.", "planned joint venture: Volmar AG; Kirishima Corp.", "plant"},
	{"A15 relations", "Kenya and Chad established diplomatic relations in 1994.", "made agreement: Kenya; Chad", "diplomatic relations"},
	{"A5 stake", "Norvex Motors took a 30 percent stake in Celtair Group.", "made merger: Norvex Motors; Celtair Group", "30 percent stake"},
	{"A6 consent", "Peru has consented to pay Bolivia $14 million.", "made agreement: Peru", ""},
	{"A4 concessions", "Ms Ruiz hopes to win concessions from Mr Vik.", "", ""},
	{"A4 facility", "Norvex Motors opened a facility in Peru worth $30 million.", "", ""},
	{"S3 in sight", "There is no deal in sight between Chad and Libya.", "planned agreement: Chad; Libya", ""},
	{"S3 working without", "The teachers of Dravel have worked without a contract since June.", "", ""},
	{"S7 details", "No details of the accord between Peru and Chile were made public.", "made agreement: Peru; Chile", ""},
	{"S7 go-ahead", "The Kenyan parliament gave its blessing to a treaty with Chad.", "made treaty: Kenyan parliament; Chad", ""},
	{"S1 walked away", "Celtair Group walked away from an alliance with Norvex Motors.", "failed agreement: Celtair Group; Norvex Motors", ""},
	{"S1 cancelled", "Oman cancelled a contract with Corvane Corp. in May.", "failed contract: Oman; Corvane Corp.", ""},
	{"P1 in principle", "Tremont Drilling Co said it reached an agreement in principle with Halloran Oil Corp.", "made agreement: Tremont Drilling Co; Halloran Oil Corp.", ""},
	{"P4 its lenders", "Tremont Drilling Co said its lenders have agreed to defer payments.", "made agreement: Tremont Drilling Co; lenders", "defer payments"},
	{"M10 named", "The 1998 pact on the river is still observed.", "made agreement", ""},
	{"M10 truce", "A truce along the river has saved many lives.", "made ceasefire", ""},

	{"A16 transfer", "Portsmouth Rovers signed Ana Ruiz from Celtair United for $1.2 million.", "made contract: Portsmouth Rovers; Ana Ruiz; Celtair United", "$1.2 million"},
	{"A4 won right", "Corvane Corp. won the right to build a railway in Oman.", "made contract: Corvane Corp.", "railway"},
	{"A4 right", "Women won the right to vote in Oman in 1994.", "", ""},
	{"A9 agreed to disagree", "Chad and Libya agreed to disagree about the border.", "", ""},
	{"P4 Koreas", "The two Koreas agreed to hold family visits.", "made agreement: North Korea; South Korea", "family visits"},
	{"P14 bound", "Under an agreement with prosecutors, Corvane Corp. will pay a fine of $9 million.", "made agreement: prosecutors; Corvane Corp.", "fine"},
	// Wires.
	{"A6 past a date", "Israel and Jordan agreed today to open two crossings on the river.", "made agreement: Israel; Jordan", "two crossings"},
	{"A7 settled for", "Norvex Motors said its union settled for a 4 percent increase in wages.", "made labour deal: Norvex Motors; union", "4 percent increase"},
	{"A4 order to supply", "Siebel Maschinen AG won an order to supply printing presses to Corvane Corp.", "made contract: Siebel Maschinen AG; Corvane Corp.", "printing presses"},
	{"A1 licence", "Noland Computer Inc. granted Kirishima Corp. a licence to make its disk drives.", "made contract: Noland Computer Inc.; Kirishima Corp.", "disk drives"},
	{"A4 driver's licence", "Ms Ruiz received a licence in Peru.", "", ""},
	{"S7 ended talks", "Pruett Energy Corp. has ended talks on the acquisition of Lasko Oil Co.", "failed merger: Lasko Oil Co.", ""},
	{"S1 pulled out of", "Kessring AG has pulled out of a merger with Celtair Group.", "failed merger: Kessring AG; Celtair Group", ""},
	{"S3 nobody's no", "No agreement was reached at the talks on the island.", "failed agreement", ""},
	{"P1 sale to", "Bramwell Corp. completed the sale of its valve unit to Osgood Industries Inc.", "made merger: Bramwell Corp.; Osgood Industries Inc.", "valve unit"},
	{"P17 officials", "Greek and Turkish officials reached an accord on flights.", "made agreement: Greece; Turkey", "flights"},
	{"P17 country first", "Chile and Peruvian officials signed an accord on fish.", "made agreement: Chile; Peru", "fish"},
	{"P2 city's accord", "Protestant leaders rejected the Belfast accord.", "failed agreement: Protestant leaders", ""},
	{"P4 unit of", "Crandall Foods Inc. agreed to be bought by a unit of Pellworth Plc for $31 a share.", "made merger: Crandall Foods Inc.; Pellworth Plc", ""},
	{"O7 any verb", "Peru and Chile signed a pact that guards free passage.", "made agreement: Peru; Chile", "free passage"},
	{"O10 way", "Chad and Libya signed an accord paving the way for free elections.", "made agreement: Chad; Libya", "free elections"},
	{"O10 meant to", "Chad and Libya signed an accord meant to end a long war.", "made agreement: Chad; Libya", "end a long war"},
	{"O2 joined", "Greece and Turkey agreed to open a telephone line and to share maps of the Aegean.", "made agreement: Greece; Turkey", "share maps"},
	{"O3 field", "Peru and Chile signed a naval accord.", "made agreement: Peru; Chile", "naval"},
	{"A1 count past a list", "Qatar and Japan signed three sale and purchase agreements on Monday.", "made agreement 3: Qatar; Japan", ""},

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
	{"A3 contract workers", "Contract workers at Hanbit staged a protest.", "", ""},
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
	"A1 awarded passive": "the label of a company that opens a sentence alone is lost",
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
