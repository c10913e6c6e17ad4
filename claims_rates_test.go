package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCalendar(t *testing.T) {
	checkFigures(t, []figureRow{
		{"T1", "The fair runs from 12 to 15 March.", []string{"from 12 to 15 March: date range XXXX-03-12/XXXX-03-15"}},
		{"T1 dash", "on Nov 18-19 and 28 March–2 April", []string{"Nov 18-19: date range XXXX-11-18/XXXX-11-19", "28 March–2 April: date range XXXX-03-28/XXXX-04-02"}},
		{"T1 between", "It burned between March 3 and April 9.", []string{"between March 3 and April 9: date range XXXX-03-03/XXXX-04-09"}},
		{"T1 and alone", "They met on 18 and 19 June.", []string{"18: date XXXX-06-18", "19 June: date XXXX-06-19"}},
		{"T1 months", "She led it from March 2019 to May 2020, then from 2021 to June 2022.", []string{"from March 2019 to May 2020: date range 2019-03/2020-05", "from 2021 to June 2022: date range 2021/2022-06"}},
		{"T2", "It is open 28 December to 3 January 2025.", []string{"28 December to 3 January 2025: date range 2024-12-28/2025-01-03"}},
		{"T3", "They moved the vote from May 3 to June 9.", []string{"May 3: date XXXX-05-03", "June 9: date XXXX-06-09"}},
		{"T4", "It ran from Monday, March 3, to Friday, March 7, 2025.", []string{"from Monday, March 3, to Friday, March 7, 2025: date range 2025-03-03/2025-03-07"}},
		{"T5", "Doors are open from 8 to 10 p.m. and 9:30 a.m.-5 p.m.", []string{"from 8 to 10 p.m.: time range 20 22", "9:30 a.m.-5 p.m.: time range 9.5 17"}},
		{"T5 midnight", "It is open 10pm to 2am.", []string{"10pm: time 22", "2am: time 2"}},
		{"D5 counted", "On May 5 to 10 people came.", []string{"May 5: date XXXX-05-05", "10: cardinal 10"}},
	})
}

func TestUnitsLeftOut(t *testing.T) {
	checkFigures(t, []figureRow{
		{"L1", "notes of 10- and 20-dollar value, poles of 40, 50 and 60 metres", []string{"10: money 10 USD", "20-dollar: money 20 USD", "40: measure 40 m", "50: measure 50 m", "60 metres: measure 60 m"}},
		{"L1 no list", "Of the 12, 40% were ill.", []string{"12: cardinal 12", "40%: percent 40 percent"}},
		{"L2", "It rose from 40 to 50 km.", []string{"40: measure 40 km", "50 km: measure 50 km"}},
		{"L3", "Prices rose 3% in May and 4 in June.", []string{"3%: percent 3 percent", "4: percent 4 percent"}},
		{"L3 counts", "Sales fell 30% in May and 20 shops in Lima shut.", []string{"30%: percent 30 percent", "20: cardinal 20"}},
		{"L4", "The tank holds 40 litres and the trailer 60.", []string{"40 litres: measure 40 l", "60: measure 60 l"}},
		{"L5", "Inflation was 4.1% in May, against 3.8 last year.", []string{"4.1%: percent 4.1 percent", "3.8: percent 3.8 percent"}},
		{"L5 another size", "The index rose 3% from 1,234.", []string{"3%: percent 3 percent", "1,234: cardinal 1234"}},
	})
}

func TestRates(t *testing.T) {
	checkFigures(t, []figureRow{
		{"P1", "The rate fell to 5.4 per 100,000 people.", []string{"5.4 per 100,000: ratio 5.4 /100000 people"}},
		{"P1 counted", "It saw 31 deaths per 1,000 births and three women for every 10 men.", []string{"31: ratio 31 /1000 birth", "three: ratio 3 /10 man"}},
		{"P1 measures", "It burns 8 litres per 100 km and costs $5 per 1,000 miles.", []string{"8 litres per 100 km: measure 8 l/100 km", "$5 per 1,000 miles: money 5 USD/1000 mi"}},
		{"P2", "About 400 people a day came, and 12 calls per household.", []string{"About 400: cardinal about 400 /day", "12: cardinal 12 /household"}},
		{"P2 times", "The council meets three times a week.", []string{"three: cardinal 3 /week"}},
		{"G2 shares", "A third to a half of them left.", []string{"A third to a half: ratio range 0.333333333333333 0.5"}},
		{"P2 no rate", "They lost five games a month into the season.", []string{"five: cardinal 5"}},
		{"U3", "It does 42 miles per gallon, 30,000 barrels a day, $15 an hour.", []string{"42 miles per gallon: measure 42 mi/gal", "30,000 barrels a day: measure 30000 barrel/day", "$15 an hour: money 15 USD/hour"}},
	})
}

func TestSaidOfTheSame(t *testing.T) {
	for _, r := range []struct {
		reason, text string
		want         []string // of each claim: what it is said of, and the direction
	}{
		{"A5 against", "Net income was $12 million, or $3 a share, compared with $10 million.", []string{"Net income", "Net income", "Net income"}},
		{"A5 brackets", "Revenue reached €20 million ($22 million).", []string{"Revenue", "Revenue"}},
		{"A5 from and to", "Inflation eased from 9.1% in June to 8.5% in July.", []string{"Inflation down", "Inflation down"}},
		{"A2 with a number", "The 10-year yield fell 5 basis points.", []string{"", "10-year yield down"}},
		{"A4 part of a verb", "Women make up 54% of voters.", []string{""}},
	} {
		var got []string
		for _, c := range parseText(t, r.text).Claims {
			got = append(got, strings.TrimSpace(c.About.Text+" "+string(c.Change)))
		}
		if diff := cmp.Diff(r.want, got); diff != "" {
			t.Errorf("%s: %q\n%s", r.reason, r.text, diff)
		}
	}
}

func TestFeet(t *testing.T) {
	checkFigures(t, []figureRow{
		{"U4 hyphens", "the 6-foot-3 guard", []string{"6-foot-3: measure 6.25 ft"}},
		{"U4 foot", "She is 5 foot 3.", []string{"5 foot 3: measure 5.25 ft"}},
		{"U4 a count", "On a 40 foot 3 masts stood.", []string{"40 foot: measure 40 ft", "3: cardinal 3"}},
	})
}

func TestModelNumbers(t *testing.T) {
	checkFigures(t, []figureRow{
		{"X4 opening", "The iPhone 15 costs a lot and Windows 11 runs well.", nil},
		{"X4 counts", "In Oxford 15 students left.", []string{"15: cardinal 15"}},
		{"X4 before a plural", "Fortune 500 firms sold it for type 2 diabetics; Boeing 737 jets left.", nil},
		{"X4 determiner", "In this class 12 pupils left.", []string{"12: cardinal 12"}},
		{"X4 joined", "Under Articles 5 and 6 and section 34(2), see Routes 7 to 9.", nil},
		{"X1", "A 7-Eleven opened.", nil},
		{"aircraft", "A 747 and the 737 Max landed.", nil},
		{"X5 house", "He lives at 221B Garnet Street.", nil},
		{"K5 place", "It is all under one roof.", nil},
	})
}

func TestWhoseDollar(t *testing.T) {
	checkFigures(t, []figureRow{
		{"D1", "Norvik Mines raised $5 million. All amounts are expressed in New Zealand dollars.", []string{"$5 million: money 5000000 NZD"}},
		{"D1 American", "TORONTO — Norvik Mines raised $5 million. All amounts are in U.S. dollars.", []string{"$5 million: money 5000000 USD"}},
		{"D2", "TORONTO — Norvik Mines raised $5 million (US$3.6 million) there, it said.", []string{"$5 million: money 5000000 CAD", "US$3.6 million: money 3600000 USD"}},
		{"D3", "SYDNEY — The town will spend 20 million Australian dollars ($13 million) on it.", []string{"20 million Australian dollars: money 20000000 AUD", "$13 million: money 13000000 USD"}},
		{"D4", "SYDNEY — The town will spend $5 million on it, or two million dollars a pool. Sydney pays half, Australia the rest.", []string{"$5 million: money 5000000 AUD", "two million dollars: money 2000000 AUD", "half: ratio 0.5"}},
		{"D4 agency", "SYDNEY (AP) — The town will spend $5 million on it. Sydney pays, and so does Australia.", []string{"$5 million: money 5000000 USD"}},
		{"D4 American", "The Singapore firm spent $5 million in Singapore and Chicago, Singapore said.", []string{"$5 million: money 5000000 USD"}},
		{"D5", "The Canadian firm spent $5 million.", []string{"$5 million: money 5000000 USD"}},
	})
}

func TestPounds(t *testing.T) {
	checkFigures(t, []figureRow{
		{"U5 decimals", "It sold for 41.50 pounds.", []string{"41.50 pounds: money 41.5 GBP"}},
		{"U5 paid", "He was fined 300 pounds.", []string{"300 pounds: money 300 GBP"}},
		{"U5 weight", "He lost 25.5 pounds.", []string{"25.5 pounds: measure 25.5 lb"}},
		{"M3 won", "It costs 950 won. The 300 won by a landslide.", []string{"950 won: money 950 KRW", "300: cardinal 300"}},
		{"M3 small", "It costs 75 pence, 20 cents or 50¢.", []string{"75 pence: money 75 pence", "20 cents: money 20 cent", "50¢: money 50 cent"}},
	})
}
