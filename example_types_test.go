package article_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/seed66d30230/article"
)

// An Article is plain data: range over what you want of it.
func ExampleArticle() {
	a := parse(story)
	fmt.Println(a.Headline.Text)
	fmt.Println(a.Dateline.Text)
	fmt.Println(len(a.Paragraphs), "paragraphs,", len(a.Quotations), "quotations,", len(a.Agreements), "agreement")
	// Output:
	// Bergen Ferries cuts fares as harbour row ends
	// BERGEN, May 3
	// 6 paragraphs, 5 quotations, 1 agreement
}

func ExampleSpan() {
	a := parse(story)
	s := a.Headline
	fmt.Println(s.Start, s.End, a.Text[s.Start:s.End] == s.Text)
	// Output:
	// 0 45 true
}

func ExampleParagraph() {
	for _, p := range parse(story).Paragraphs[:3] {
		fmt.Printf("%s of %d sentences: %.20s…\n", p.Kind, len(p.Sentences), p.Text)
	}
	// Output:
	// headline of 1 sentences: Bergen Ferries cuts …
	// body of 2 sentences: BERGEN, May 3 - Berg…
	// body of 2 sentences: "We heard our passen…
}

func ExampleParagraphKind() {
	const page = `Home
Nine days of rain end in Tromsø
By Aino Lehto
The rain that began in Tromsø last Friday ended on Sunday, the harbour office said.
Most of the town's 77,000 people were out in the streets by the evening.
`
	for _, p := range parse(page).Paragraphs {
		fmt.Printf("%-9s  %.40s\n", p.Kind, p.Text)
	}
	// Output:
	// furniture  Home
	// headline   Nine days of rain end in Tromsø
	// byline     By Aino Lehto
	// body       The rain that began in Tromsø last Frida
	// body       Most of the town's 77,000 people were ou
}

func ExampleArticle_Body() {
	for p := range parse(story).Body() {
		fmt.Println(len(p.Sentences))
	}
	// Output:
	// 2
	// 2
	// 1
	// 1
	// 1
}

func ExampleEntity() {
	for _, e := range parse(story).Entities {
		fmt.Printf("%s (%s), %d mentions\n", e.Name, e.Kind, len(e.Mentions))
	}
	// Output:
	// Bergen Ferries (organization), 4 mentions
	// BERGEN (place), 1 mentions
	// Amara Okafor (person), 5 mentions
	// Harbour Workers' Union (organization), 1 mentions
	// Jonas Vik (person), 2 mentions
}

func ExampleArticle_Entity() {
	if e, ok := parse(story).Entity("Amara Okafor"); ok {
		fmt.Println(e.Kind, e.Gender)
	}
	// Output: person feminine
}

func ExampleEntityKind() {
	for _, e := range parse(story).Entities {
		if e.Kind == article.Organization {
			fmt.Println(e.Name)
		}
	}
	// Output:
	// Bergen Ferries
	// Harbour Workers' Union
}

func ExampleGender() {
	e, _ := parse("Dr Noor Haddad resigned on Friday. She gave no reason.\n").Entity("Noor Haddad")
	fmt.Println(e.Gender == article.Feminine)
	// Output: true
}

func ExampleRole() {
	for _, e := range parse(story).Entities {
		for _, r := range e.Roles {
			fmt.Printf("%s: %s of %q, former: %t\n", e.Name, r.Text, r.Of, r.Former)
		}
	}
	// Output:
	// Amara Okafor: chief executive of "", former: false
	// Jonas Vik: Union leader of "", former: false
}

func ExampleMention() {
	e, _ := parse(story).Entity("Amara Okafor")
	for _, m := range e.Mentions {
		fmt.Println(m.Start, m.Text, m.Kind)
	}
	// Output:
	// 127 Amara Okafor name
	// 158 We pronoun
	// 167 our pronoun
	// 184 Okafor name
	// 321 she pronoun
}

func ExampleMentionKind() {
	for e, m := range parse(story).Mentions() {
		if m.Kind == article.ByPronoun {
			fmt.Println(m.Text, "is", e.Name)
		}
	}
	// Output:
	// its is Bergen Ferries
	// We is Amara Okafor
	// our is Amara Okafor
	// she is Amara Okafor
	// he is Jonas Vik
}

func ExampleSpeaker() {
	a := parse(story)
	for _, s := range a.Speakers {
		last := a.Quotations[s.Quotations[len(s.Quotations)-1]]
		fmt.Printf("%s (%s) ends with %q\n", s.Name, s.Kind, last.Content[0].Text)
	}
	// Output:
	// Amara Okafor (person) ends with "Bergen Ferries and the Harbour Workers' Union signed two agreements on pay on Monday"
	// Jonas Vik (person) ends with "Nobody wants to do that again,"
}

func ExampleQuotation() {
	q := parse(story).Quotations[1]
	fmt.Println(q.Kind, q.Content[0].Text)
	fmt.Println("source:", q.Source.Text)
	fmt.Println("cue:", q.Cue.Text)
	fmt.Println("addressee:", q.Addressee.Text)
	fmt.Println("speaker:", q.Speaker)
	// Output:
	// direct We heard our passengers,
	// source: Okafor
	// cue: told
	// addressee: reporters
	// speaker: Amara Okafor
}

func ExampleQuotationKind() {
	a := parse("The talks were \"a lost year\", Jonas Vik said. \"I am tired,\" he said. He said he would rest.\n")
	for _, q := range a.Quotations {
		fmt.Println(q.Kind)
	}
	// Output:
	// mixed
	// direct
	// indirect
}

func ExampleClaim() {
	a := parse("Profit rose by more than 12 percent to €3.4m.\n")
	for _, c := range a.Claims {
		fmt.Println(c.Text, c.Kind, c.Bound, c.Value, c.Unit, c.Change)
	}
	// Output:
	// more than 12 percent percent more_than 12 percent up
	// €3.4m money exact 3400000 EUR
}

func ExampleClaimKind() {
	for _, c := range parse("On 22 May 2019 the 31-year-old won 3-1 in the second round.\n").Claims {
		fmt.Println(c.Kind, c.Text)
	}
	// Output:
	// date 22 May 2019
	// age 31-year-old
	// score 3-1
	// ordinal second
}

func ExampleBound() {
	for _, c := range parse("Up to 40 boats and more than 15 lorries wait, nearly 60 in all.\n").Claims {
		fmt.Println(c.Bound, c.Value)
	}
	// Output:
	// at_most 40
	// more_than 15
	// about 60
}

func ExampleChange() {
	for _, c := range parse("Exports fell 7 percent while imports grew 3 percent.\n").Claims {
		fmt.Println(c.Value, c.Change)
	}
	// Output:
	// 7 down
	// 3 up
}

func ExampleAgreement() {
	for _, g := range parse(story).Agreements {
		fmt.Println(g.Count, g.Kind, g.Status)
		fmt.Println(g.Parties)
	}
	// Output:
	// 2 labour deal made
	// [Bergen Ferries Harbour Workers' Union]
}

func ExampleStatus() {
	a := parse("Norway and Iceland signed a fisheries treaty on Monday.\nPeru and Chile failed to reach a deal on a gas pipeline.\n")
	for _, g := range a.Agreements {
		fmt.Println(g.Parties, g.Status)
	}
	// Output:
	// [Norway Iceland] made
	// [Peru Chile] failed
}

func ExampleArticle_JSONLD() {
	b, err := parse(story).JSONLD()
	if err != nil {
		log.Fatal(err)
	}
	var doc struct {
		Graph []struct {
			Type string `json:"@type"`
			Name string `json:"name"`
		} `json:"@graph"`
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		log.Fatal(err)
	}
	for _, node := range doc.Graph {
		if node.Type == "Person" || node.Type == "Organization" {
			fmt.Println(node.Type, node.Name)
		}
	}
	// Output:
	// Organization Bergen Ferries
	// Person Amara Okafor
	// Organization Harbour Workers' Union
	// Person Jonas Vik
}

func ExampleSchema() {
	var schema struct {
		Title    string
		Required []string
	}
	if err := json.Unmarshal(article.Schema(), &schema); err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Title, schema.Required)
	// Output:
	// Article [text]
}
