package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// figuresOf returns the claims of a text, one string each: the words, the
// kind, the bound unless exact, value, max and unit.
func figuresOf(t *testing.T, text string) []string {
	t.Helper()
	var out []string
	for _, c := range parseText(t, text).Claims {
		parts := []string{c.Text + ":", string(c.Kind)}
		if c.Bound != Exact {
			parts = append(parts, string(c.Bound))
		}
		parts = append(parts, string(c.Value), string(c.Max), c.Date, c.Unit)
		out = append(out, strings.Join(strings.Fields(strings.Join(parts, " ")), " "))
	}
	return out
}

// checkFigures runs a table of texts and the figures that they state.
func checkFigures(t *testing.T, rows []figureRow) {
	t.Helper()
	for _, r := range rows {
		if diff := cmp.Diff(r.want, figuresOf(t, r.text)); diff != "" {
			t.Errorf("%s: %q\n%s", r.reason, r.text, diff)
		}
	}
}

type figureRow struct {
	reason, text string
	want         []string
}

func TestNumbers(t *testing.T) {
	checkFigures(t, []figureRow{
		{"N1 thousands", "They counted 1,250 ballots.", []string{"1,250: cardinal 1250"}},
		{"N1 spaces", "It has 1 414 000 people.", []string{"1 414 000: cardinal 1414000"}},
		{"N1 India", "Some 12,34,567 voters came.", []string{"Some 12,34,567: cardinal about 1234567"}},
		{"N1 one space is none", "On May 5 200 people came.", []string{"May 5: date XXXX-05-05", "200: cardinal 200"}},
		{"N2 decimals", "She averaged 70.50 points.", []string{"70.50: cardinal 70.5"}},
		{"N2 no digit before", "It rose .08 points.", []string{".08: cardinal 0.08"}},
		{"N2 decimal comma", "It rose 3,2 % there.", []string{"3,2 %: percent 3.2 percent"}},
		{"N2 negative", "It was minus 12 degrees, then -3 degrees.", []string{"minus 12 degrees: measure -12 degree", "-3 degrees: measure -3 degree"}},
		{"N3 fractions", "It took 7 1/2 hours and 3/4 of a cup.", []string{"7 1/2 hours: duration 7.5 hour", "3/4: ratio 0.75"}},
		{"N4 scales", "The port moved 1.1 million boxes and 3bn tonnes.", []string{"1.1 million: cardinal 1100000", "3bn tonnes: measure 3000000000 tonne"}},
		{"N4 m", "It added 7.6m readers, taking the total to 23.7m on a 30m tower.", []string{"7.6m: cardinal 7600000", "23.7m: cardinal 23700000", "30m: cardinal 30000000"}},
		{"N4 plus", "It has 40+ million users, 10K+ shops and $3+ billion.", []string{"40+ million: cardinal at_least 40000000", "10K+: cardinal at_least 10000", "$3+ billion: money at_least 3000000000 USD"}},
		{"N4 k", "About 10k fans sang.", []string{"About 10k: cardinal about 10000"}},
		{"N4 crore", "The state lost 2.5 crore trees.", []string{"2.5 crore: cardinal 25000000"}},
		{"N4 hyphen", "a 2-million-litre tank", []string{"2-million-litre: measure 2000000 l"}},
		{"N5 words", "One hundred and six ships and twenty-one boats sank.", []string{"One hundred and six: cardinal 106", "twenty-one: cardinal 21"}},
		{"N5 two sums", "It holds between one hundred and two hundred guests.", []string{"between one hundred and two hundred: cardinal range 100 200"}},
		{"N5 thousands and hundreds", "two thousand and two hundred sheep", []string{"two thousand and two hundred: cardinal 2200"}},
		{"N6 point", "It grew two point five percent.", []string{"two point five percent: percent 2.5 percent"}},
		{"N7 fractions in words", "Two-thirds of voters and a quarter of mayors agree.", []string{"Two-thirds: ratio 0.666666666666667", "a quarter: ratio 0.25"}},
		{"N7 half a million", "Half a million people left.", []string{"Half a million: cardinal 500000"}},
		{"N8 and a half", "two and a half million hens", []string{"two and a half million: cardinal 2500000"}},
		{"N8 scaled", "one million and a half hens", []string{"one million and a half: cardinal 1500000"}},
		{"N9 ordinals", "It was his 21st goal and her one hundred twenty fifth match.", []string{"21st: ordinal 21", "one hundred twenty fifth: ordinal 125"}},
		{"N10 plurals", "Dozens fled, then tens of thousands, then several hundred.", []string{"Dozens: cardinal more_than 12", "tens of thousands: cardinal more_than 10000", "several hundred: cardinal more_than 100"}},
		{"N10 scores", "Scores of homes burned; the test scores of pupils fell.", []string{"Scores: cardinal more_than 20"}},
		{"N10 after a number", "three dozen eggs", []string{"three dozen: cardinal 36"}},
		{"exact", "It paid $1.1bn, 0.1% of it in cash.", []string{"$1.1bn: money 1100000000 USD", "0.1%: percent 0.1 percent"}},
	})
}

func TestNoFigures(t *testing.T) {
	checkFigures(t, []figureRow{
		{"X1 glued", "The G7 spoke of COVID-19, the 401(k), a 4K film in 1080p and the i9.", nil},
		{"X2 telephone", "Call +44 20 5550 0199 or 555-0142.", nil},
		{"X2 version", "Version 2.4.1 is out.", nil},
		{"X3 dates and hours", "After 9/11 it ran 24/7.", nil},
		{"X4 names", "A Boeing 737 flew under Article 50, see page 12.", nil},
		{"X5 address", "She lives at 10 Orchard Street.", nil},
		{"X1 compound", "The straight-six engine suits 7-Eleven.", nil},
		{"X1 dash", "The town is booming—12 shops opened—again.", []string{"12: cardinal 12"}},
		{"X2 telephone with a word", "Fax: 6332 8842", nil},
		{"K5 of a kind", "It is a one-of-a-kind ship.", nil},
		{"X4 versions", "A tool for Web 3.0 and version 2.0 of it.", nil},
		{"X4 aircraft", "He flew home on his 757 jet.", nil},
		{"X5 addresses with initials", "It moved to 1913 N. Orchard St. and then to 10–12 Kirk Hwy.", nil},
		{"X6 list", "1. Stir the soup.", nil},
		{"X6 paragraphs", "7 The ministry will answer in the spring.", nil},
		{"X6 items", "It offers (1) articles; (2) films; and (3) a podcast.", nil},
		{"X7 notes", "It opened in the spring.[4] The mayor (of Ames)3 came [12].", nil},
		{"X8 laws", "See section 34(2) and 73D(2)(c).", nil},
		{"X9 postcodes", "Write to London SE10 0TW, to Surrey V2X 2N7 or to Reno, NV 89501, by noon (UTC+8).", nil},
		{"X10 codes", "The 7-ABC alliance has its ISO 27001 badge.", nil},
		{"N4 trials", "A phase 2b trial began.", nil},
		{"half-life", "It has a half-life of some sort.", nil},
		{"N1 codes", "He typed 0070 twice.", []string{"twice: cardinal 2"}},
		{"K5 one", "One of the judges said no one knew that one reason.", nil},
		{"X4 groups", "The ministers of the Group of 20 and the heads of the Big Four were asked about that again.", nil},
		{"R5 first", "First, wash it. At first it hurts.", nil},
		{"R6 idioms", "First aid came from a third party on second thoughts.", nil},
		{"D8 month alone", "They met in late October.", nil},
		{"few", "It took a few days and several years.", nil},
		{"emergency", "Neighbours called 911 at once.", nil},
	})
}

func TestUnits(t *testing.T) {
	checkFigures(t, []figureRow{
		{"U1 symbols", "a 5km run, 5 km of road, 75ml and 190 km2", []string{"5km: measure 5 km", "5 km: measure 5 km", "75ml: measure 75 ml", "190 km2: measure 190 km2"}},
		{"U1 percent", "3% here, 4 percent there, 5 per cent elsewhere", []string{"3%: percent 3 percent", "4 percent: percent 4 percent", "5 per cent: percent 5 percent"}},
		{"U1 points", "a cut of 2.5 percentage points, then 25 basis points", []string{"2.5 percentage points: measure 2.5 percentage point", "25 basis points: measure 25 basis point"}},
		{"U1 heat", "It was 38.5°C, then 98.6 degrees Fahrenheit.", []string{"38.5°C: measure 38.5 celsius", "98.6 degrees Fahrenheit: measure 98.6 fahrenheit"}},
		{"U1 engines", "450 PS, 700 nm of torque, 369 lb-ft, 5.3 L/100 km and 60fps", []string{"450 PS: measure 450 hp", "700 nm: measure 700 N m", "369 lb-ft: measure 369 lb ft", "5.3 L/100 km: measure 5.3 l/100 km", "60fps: measure 60 frame/second"}},
		{"U1 bare degrees", "It orbits at minus 223C; July was 1.2C above the warmest on record.", []string{"minus 223C: measure -223 celsius", "1.2C: measure 1.2 celsius"}},
		{"U2 hyphen", "a 16-inch screen on a four-day trip", []string{"16-inch: measure 16 in", "four-day: duration 4 day"}},
		{"U3 compounds", "at 120 km/h, 30 miles per hour, $80 a barrel and 40 tonnes a year", []string{"120 km/h: measure 120 km/hour", "30 miles per hour: measure 30 mi/hour", "$80 a barrel: money 80 USD/barrel", "40 tonnes a year: measure 40 tonne/year"}},
		{"U4 parts", "He is 5 feet 3 inches and ran for two hours and 30 minutes.", []string{"5 feet 3 inches: measure 5.25 ft", "two hours and 30 minutes: duration 2.5 hour"}},
		{"U5 pounds", "He lost 25 pounds.", []string{"25 pounds: measure 25 lb"}},
		{"U5 pounds of money", "It cost £3, not 25 pounds.", []string{"£3: money 3 GBP", "25 pounds: money 25 GBP"}},
		{"decades", "three decades of work, the worst in decades", []string{"three decades: duration 30 year", "decades: duration more_than 10 year"}},
		{"K7 a day", "It ended a day after he waited for an hour and a half.", []string{"a day: duration 1 day", "an hour and a half: duration 1.5 hour"}},
		{"half an hour", "It took half an hour.", []string{"half an hour: duration 0.5 hour"}},
		{"one week", "They vote in one week.", []string{"one week: duration 1 week"}},
	})
}

func TestMoney(t *testing.T) {
	checkFigures(t, []figureRow{
		{"M1 signs", "$5, US$6, £ 1.2bn, C$7m, Rs 2 crore and € 9 million", []string{"$5: money 5 USD", "US$6: money 6 USD", "£ 1.2bn: money 1200000000 GBP", "C$7m: money 7000000 CAD", "Rs 2 crore: money 20000000 INR", "€ 9 million: money 9000000 EUR"}},
		{"M2 codes", "EUR 125, 500 SEK and 75 USD million", []string{"EUR 125: money 125 EUR", "500 SEK: money 500 SEK", "75 USD million: money 75000000 USD"}},
		{"M3 names", "three thousand dollars, 176 Hong Kong dollars, 40 million naira, 60 cents", []string{"three thousand dollars: money 3000 USD", "176 Hong Kong dollars: money 176 HKD", "40 million naira: money 40000000 NGN", "60 cents: money 60 cent"}},
		{"M3 twice", "It owes $7.9 million dollars.", []string{"$7.9 million dollars: money 7900000 USD"}},
		{"M3 no name", "It fell below the $700 mark.", []string{"below the $700: money less_than 700 USD"}},
		{"M3 plural", "millions of dollars", []string{"millions of dollars: money more_than 1000000 USD"}},
		{"M4 rand", "It cost R1.2bn.", []string{"R1.2bn: money 1200000000 ZAR"}},
		{"M4 no rand", "The R2 is a car, the R1T a truck.", nil},
		{"M3 a sign of a name", "It gave away 5 million $ACORN tokens.", []string{"5 million: cardinal 5000000"}},
		{"hyphen", "a $100-million plan", []string{"$100-million: money 100000000 USD"}},
		{"M5 ellipsis", "Sales rose to 2.4 billion reais from 1.1 billion a year earlier.", []string{"2.4 billion reais: money 2400000000 BRL", "1.1 billion: money 1100000000 BRL", "a year: duration 1 year"}},
		{"M5 counts", "It paid $3 million to 2 million families.", []string{"$3 million: money 3000000 USD", "2 million: cardinal 2000000"}},
		{"won is a verb", "She won 15 games and lost 3.", []string{"15: cardinal 15", "3: cardinal 3"}},
		{"won is money", "It paid 9 billion won.", []string{"9 billion won: money 9000000000 KRW"}},
	})
}

func TestDates(t *testing.T) {
	checkFigures(t, []figureRow{
		{"D1", "On May 9, 9th of June and Dec. 3.", []string{"May 9: date XXXX-05-09", "9th of June: date XXXX-06-09", "Dec. 3: date XXXX-12-03"}},
		{"D2", "March 11, 2024, 28 June in 2020 and 05-Aug-2016", []string{"March 11, 2024: date 2024-03-11", "28 June in 2020: date 2020-06-28", "05-Aug-2016: date 2016-08-05"}},
		{"D3", "in April of 1987, in November 2023", []string{"April of 1987: date 1987-04", "November 2023: date 2023-11"}},
		{"D4", "signed 2020-09-23", []string{"2020-09-23: date 2020-09-23"}},
		{"D5", "on 18 and 19 June", []string{"18: date XXXX-06-18", "19 June: date XXXX-06-19"}},
		{"D6", "in the 1990s and the early 2000s", []string{"1990s: year range 1990 1999", "2000s: year range 2000 2009"}},
		{"D6 age", "a man in his 40s", []string{"40s: age range 40 49 year"}},
		{"D7", "from 2pm, at 10:30 and 8.15 a.m.", []string{"2pm: time 14", "10:30: time 10.5", "8.15 a.m.: time 8.25"}},
		{"D5 end of a sentence", "It shut in June. It opened on 5 June.", []string{"5 June: date XXXX-06-05"}},
		{"D7 short races", "He ran it in 3:50.07.", []string{"3:50.07: duration 230.07 second"}},
		{"D7 races", "She ran it in 2:17:42; a call came at 2:17:42.", []string{"2:17:42: duration 8262 second", "2:17:42: time 2.283333333333333"}},
		{"may is a verb", "You may 9 times out of ten.", []string{"9: cardinal 9", "ten: cardinal 10"}},
		{"K3 years", "since 2019, the 2024 Games, mid-2021", []string{"2019: year 2019", "2024: year 2024", "2021: year 2021"}},
		{"K3 counted", "The 1500 workers left 2000 homes.", []string{"1500: cardinal 1500", "2000: cardinal 2000"}},
		{"G6 school years", "the 2025-26 academic year", []string{"2025-26: year range 2025 2026"}},
		{"G6 seasons", "the 2019-20 season and the 2021/22 one", []string{"2019-20: year range 2019 2020", "2021/22: year range 2021 2022"}},
	})
}

func TestKinds(t *testing.T) {
	checkFigures(t, []figureRow{
		{"K1 in", "About 1 in 6 voters; two out of five hundred", []string{"About 1 in 6: ratio about 0.166666666666667", "two out of five hundred: ratio 0.004"}},
		{"K1 times", "25 times their income", []string{"25 times: ratio 25"}},
		{"K1 fold", "a tenfold rise, a 3-fold fall, up threefold", []string{"tenfold: ratio 10", "3-fold: ratio 3", "threefold: ratio 3"}},
		{"K1 x", "a 3x return; it rose 10x in May, on a 1280x720 screen", []string{"3x: ratio 3", "10x: ratio 10"}},
		{"K1 of every", "One of every eight homes is empty.", []string{"One of every eight: ratio 0.125"}},
		{"K1 twice that", "The rate is twice that of the capital; they met twice that week.", []string{"twice: ratio 2", "twice: cardinal 2"}},
		{"K2 ages", "A 19-year-old, six weeks of age, aged 34, and a patient of age 87", []string{"19-year-old: age 19 year", "six weeks of age: age 6 week", "34: age 34 year", "87: age 87 year"}},
		{"E2 at", "The painter died at 43 and her brother retired at 65.", []string{"43: age 43 year", "65: age 65 year"}},
		{"E4 nations", "The Swiss, 41, won again.", []string{"41: age 41 year"}},
		{"E7", "Women under 30 and those over 45 voted; people under 20 metres of snow did not.", []string{"under 30: age less_than 30 year", "over 45: age more_than 45 year", "under 20 metres: measure less_than 20 m"}},
		{"K2 commas", "Maria Ruiz, 42, a teacher, spoke.", []string{"42: age 42 year"}},
		{"E4 nouns", "The premier, 68, has met his wife, 44, there.", []string{"68: age 68 year", "44: age 44 year"}},
		{"E6", "Two women, aged 34 and 51, and their sons, 12 and 9, left.", []string{"Two: cardinal 2", "34: age 34 year", "51: age 51 year", "12: age 12 year", "9: age 9 year"}},
		{"K4", "her second meeting, the 10th victim, the second-biggest moon, his first in 11 years", []string{"second: ordinal 2", "10th: ordinal 10", "second: ordinal 2", "first: ordinal 1", "11 years: duration 11 year"}},
		{"R4", "She finished second!", []string{"second: ordinal 2"}},
		{"R4 joined", "He finished fourth in 2016 and second in Tokyo.", []string{"fourth: ordinal 4", "2016: year 2016", "second: ordinal 2"}},
		{"R1 joined", "He scored in the 12th and 78th minutes, then on the 12th.", []string{"12th: ordinal 12", "78th: ordinal 78"}},
		{"R6 a", "She won a record-extending 10th Orchard Open.", []string{"10th: ordinal 10"}},
		{"R4 in", "She came in second.", []string{"second: ordinal 2"}},
		{"K7 second", "He won by almost a second.", []string{"almost a second: duration about 1 second"}},
		{"R6 had", "It was her 23rd Grand Slam title under the 25th Amendment.", []string{"23rd: ordinal 23"}},
		{"R7", "It draws 60 frames a second.", []string{"60: cardinal 60 /second"}},
		{"day one", "the mood on day one", []string{"one: ordinal 1"}},
		{"K5 one", "at least one thing, a one-game lead, two goals and one assist", []string{"at least one: cardinal at_least 1", "one: cardinal 1", "two: cardinal 2", "one: cardinal 1"}},
		{"K6", "He scored twice, once from afar.", []string{"twice: cardinal 2", "once: cardinal 1"}},
	})
}

func TestBounds(t *testing.T) {
	checkFigures(t, []figureRow{
		{"B1 more", "more than 200, over 90 homes, at least 3, no fewer than 12", []string{"more than 200: cardinal more_than 200", "over 90: cardinal more_than 90", "at least 3: cardinal at_least 3", "no fewer than 12: cardinal at_least 12"}},
		{"B1 less", "less than 15%, up to $20, as many as 40, just under three hours", []string{"less than 15%: percent less_than 15 percent", "up to $20: money at_most 20 USD", "as many as 40: cardinal at_most 40", "just under three hours: duration less_than 3 hour"}},
		{"B1 about", "about six, nearly 50, some 300, close to 1,000, an estimated 450 million", []string{"about six: cardinal about 6", "nearly 50: cardinal about 50", "some 300: cardinal about 300", "close to 1,000: cardinal about 1000", "an estimated 450 million: cardinal about 450000000"}},
		{"B1 period", "nearly a year, almost a decade", []string{"nearly a year: duration about 1 year", "almost a decade: duration about 10 year"}},
		{"B2", "200 or more; 50 or so; 30-plus; 20-odd; 40+", []string{"200 or more: cardinal at_least 200", "50 or so: cardinal about 50", "30-plus: cardinal at_least 30", "20-odd: cardinal about 20", "40+: cardinal at_least 40"}},
		{"B2 before a unit", "his 20-plus years there", []string{"20-plus years: duration at_least 20 year"}},
		{"B4", "a loan over 3 years; for over 20 years", []string{"3 years: duration 3 year", "over 20 years: duration more_than 20 year"}},
		{"B5", "They talked about two cases.", []string{"two: cardinal 2"}},
		{"B7", "Sales were 5% more than a year ago and 3% higher than a year earlier; it opened more than a year ago.", []string{"5%: percent 5 percent", "a year: duration 1 year", "3%: percent 3 percent", "a year: duration 1 year", "more than a year: duration more_than 1 year"}},
		{"B1 no part of a compound", "He shot a five-under 67.", []string{"five: cardinal 5", "67: cardinal 67"}},
		{"B1 no verb of motion", "The index edged up to 49.2 and the fund paid up to 40 dollars.", []string{"49.2: cardinal 49.2", "up to 40 dollars: money at_most 40 USD"}},
		{"B2 of the next", "It has 835 horsepower and over 900 pound-feet, 12 doors and more than 3 locks.", []string{"835 horsepower: measure 835 hp", "over 900 pound-feet: measure more_than 900 lb ft", "12: cardinal 12", "more than 3: cardinal more_than 3"}},
		{"B2 before a rate", "It costs $500 or more per dose, at 10 Gbps and beyond.", []string{"$500 or more per dose: money at_least 500 USD/dose", "10 Gbps and beyond: measure at_least 10 gigabit/second"}},
		{"B3 marks", "It fell below the $50 mark and above the 50-point line, near the 40 shops.", []string{"below the $50: money less_than 50 USD", "above the 50: cardinal more_than 50", "40: cardinal 40"}},
		{"B1 as so as", "rates as low as 2% and screens as bright as 2,000 nits", []string{"as low as 2%: percent at_least 2 percent", "as bright as 2,000 nits: measure at_most 2000 nit"}},
		{"B4 opening", "Over 90 minutes, they had one shot.", []string{"90 minutes: duration 90 minute"}},
		{"B4 along", "2.5% zinc over 12 metres; it rose over 12 metres", []string{"2.5%: percent 2.5 percent", "12 metres: measure 12 m", "over 12 metres: measure more_than 12 m"}},
	})
}

func TestRanges(t *testing.T) {
	checkFigures(t, []figureRow{
		{"G1", "between 5 and 10 people, from 2014 through 2018, zero to 60 mph", []string{"between 5 and 10: cardinal range 5 10", "from 2014 through 2018: year range 2014 2018", "zero to 60 mph: measure range 0 60 mi/hour"}},
		{"G2 unit", "10-15%, $1.2bn-$1.5bn, $10 to 15 million, two or three days", []string{"10-15%: percent range 10 15 percent", "$1.2bn-$1.5bn: money range 1200000000 1500000000 USD", "$10 to 15 million: money range 10000000 15000000 USD", "two or three days: duration range 2 3 day"}},
		{"G2 scale", "350–375 million", []string{"350–375 million: cardinal range 350000000 375000000"}},
		{"G2 compound", "$10 to $15 an hour", []string{"$10 to $15 an hour: money range 10 15 USD/hour"}},
		{"G3 no change", "improved doses ranging from 0.7 to 1.2 grams", []string{"from 0.7 to 1.2 grams: measure range 0.7 1.2 g"}},
		{"G3", "It rose from 10 to 12 percent.", []string{"10: percent 10 percent", "12 percent: percent 12 percent"}},
		{"G3 far", "The law will raise the limit for bankruptcy from $15 to $60, and that for the insolvency of larger companies from $10 to $100.", []string{"$15: money 15 USD", "$60: money 60 USD", "$10: money 10 USD", "$100: money 100 USD"}},
		{"G2 after a capital", "A 10 to 80 per cent charge is quick.", []string{"10 to 80 per cent: percent range 10 80 percent"}},
		{"G3 step without a unit", "Births dropped by 1,200 to 98,000.", []string{"1,200: cardinal 1200", "98,000: cardinal 98000"}},
		{"G3 range after by", "The crew grew by 10 to 15 people.", []string{"10 to 15: cardinal range 10 15"}},
		{"G8", "16- to 24-year-olds in a two- or three-day camp", []string{"16- to 24-year-olds: age range 16 24 year", "two- or three-day: duration range 2 3 day"}},
		{"G3 step", "It rose by 5% to 80%, then 5 to 10 percent.", []string{"5%: percent 5 percent", "80%: percent 80 percent", "5 to 10 percent: percent range 5 10 percent"}},
		{"G3 no change over a dash", "It cut spending to $3bn from $5bn-$6bn.", []string{"$3bn: money 3000000000 USD", "from $5bn-$6bn: money range 5000000000 6000000000 USD"}},
		{"G5 sprints", "It does 0-60 in 3 seconds; they won 30-0.", []string{"0-60: cardinal range 0 60", "3 seconds: duration 3 second", "30-0: score 30 0"}},
		{"G9", "It lived 76-66 million years ago.", []string{"76-66 million years: duration range 66000000 76000000 year"}},
		{"G7", "She trails by 43% to 48%.", []string{"43%: percent 43 percent", "48%: percent 48 percent"}},
		{"G4", "more than 10 and less than 40", []string{"more than 10 and less than 40: cardinal range 10 40"}},
		{"G5 scores", "They won 3-1 after a 329-275 vote.", []string{"3-1: score 3 1", "329-275: score 329 275"}},
		{"G5 ranges", "10-15 people aged 18-24", []string{"10-15: cardinal range 10 15", "18-24: age range 18 24 year"}},
	})
}
