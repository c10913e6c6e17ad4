package article_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"text/tabwriter"

	"golang.org/x/text/encoding/charmap"

	"github.com/seed66d30230/article"
)

const story = `Bergen Ferries cuts fares as harbour row ends
BERGEN, May 3 - Bergen Ferries will cut its fares by 15 percent, chief executive Amara Okafor said on Tuesday.
"We heard our passengers," Okafor told reporters. "Lower fares were overdue."
Bergen Ferries and the Harbour Workers' Union signed two agreements on pay on Monday, she added.
Union leader Jonas Vik said more than 300 members had gone without wages for six weeks.
"Nobody wants to do that again," he said.
`

// parse returns what the library finds in text.
func parse(text string) *article.Article {
	a, err := article.Parse(strings.NewReader(text))
	if err != nil {
		log.Fatal(err)
	}
	return a
}

func Example() {
	a := parse(story)
	fmt.Println(a.Headline.Text)
	for _, s := range a.Speakers {
		fmt.Printf("%s speaks %d times\n", s.Name, len(s.Quotations))
	}
	// Output:
	// Bergen Ferries cuts fares as harbour row ends
	// Amara Okafor speaks 3 times
	// Jonas Vik speaks 2 times
}

// All that one person says.
func ExampleArticle_QuotationsBy() {
	for q := range parse(story).QuotationsBy("Amara Okafor") {
		fmt.Printf("%s (%s):", q.Cue.Text, q.Kind)
		for _, s := range q.Content {
			fmt.Printf(" %s", s.Text)
		}
		fmt.Println()
	}
	// Output:
	// said (indirect): Bergen Ferries will cut its fares by 15 percent
	// told (direct): We heard our passengers, Lower fares were overdue.
	// added (indirect): Bergen Ferries and the Harbour Workers' Union signed two agreements on pay on Monday
}

// All figures that somebody states.
func ExampleArticle_ClaimsBy() {
	for c := range parse(story).ClaimsBy("Jonas Vik") {
		fmt.Printf("%q: %s %s %s %s\n", c.Text, c.Bound, c.Value, c.Unit, c.Of.Text)
	}
	// Output:
	// "more than 300": more_than 300  members
	// "six weeks": exact 6 week
}

// Agreements as a table.
func ExampleArticle_AgreementsOf() {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "HOW MANY\tWHAT\tSTATUS\tBETWEEN\tON")
	for g := range parse(story).AgreementsOf("Bergen Ferries") {
		var topics []string
		for _, t := range g.Topics {
			topics = append(topics, t.Text)
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\n", g.Count, g.Kind, g.Status, strings.Join(g.Parties, " and "), strings.Join(topics, ", "))
	}
	w.Flush()
	// Output:
	// HOW MANY  WHAT         STATUS  BETWEEN                                    ON
	// 2         labour deal  made    Bergen Ferries and Harbour Workers' Union  pay
}

// Marking up the text: people in bold, as Markdown has it.
func ExampleArticle_Mentions() {
	a := parse(story)
	var b strings.Builder
	pos := 0
	for e, m := range a.Mentions() {
		if e.Kind != article.Person || m.Kind != article.ByName || m.Start < pos {
			continue
		}
		b.WriteString(a.Text[pos:m.Start] + "**" + m.Text + "**")
		pos = m.End
	}
	b.WriteString(a.Text[pos:])
	for line := range strings.Lines(b.String()) {
		if strings.Contains(line, "**") {
			fmt.Print(line)
		}
	}
	// Output:
	// BERGEN, May 3 - Bergen Ferries will cut its fares by 15 percent, chief executive **Amara Okafor** said on Tuesday.
	// "We heard our passengers," **Okafor** told reporters. "Lower fares were overdue."
	// Union leader **Jonas Vik** said more than 300 members had gone without wages for six weeks.
}

// Many articles at once, until all are read or the context ends.
func Example_manyArticles() {
	texts := []string{story, "Rain in Tromsø\nIt rained for nine days.\n", "Caf\xe9 closes\n"}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	articles, errs := make([]*article.Article, len(texts)), make([]error, len(texts))
	work := make(chan int)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for i := range work {
				articles[i], errs[i] = article.Parse(strings.NewReader(texts[i]))
			}
		})
	}
	for i := range texts {
		select {
		case work <- i:
		case <-ctx.Done():
			errs[i] = ctx.Err()
		}
	}
	close(work)
	workers.Wait()

	for i, a := range articles {
		if errs[i] != nil {
			fmt.Println(errs[i])
			continue
		}
		fmt.Printf("%s: %d figures\n", a.Headline.Text, len(a.Claims))
	}
	// Output:
	// Bergen Ferries cuts fares as harbour row ends: 5 figures
	// Rain in Tromsø: 1 figures
	// article: invalid UTF-8 at byte 3
}

// A text in another encoding is decoded on its way in.
func ExampleParse_encoding() {
	latin1 := strings.NewReader("Caf\xe9 closes in Malm\xf6\n")
	a, err := article.Parse(charmap.Windows1252.NewDecoder().Reader(latin1))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text)
	// Output: Café closes in Malmö
}

func ExampleEncodingError() {
	_, err := article.Parse(strings.NewReader("Caf\xe9 closes\n"))
	var fault *article.EncodingError
	if errors.As(err, &fault) {
		fmt.Println("not UTF-8 from byte", fault.Offset)
	}
	// Output: not UTF-8 from byte 3
}

// A Parser for texts that strangers send, where only figures are wanted.
func ExampleParser() {
	p := article.Parser{MaxBytes: 1 << 20, NoQuotations: true, NoAgreements: true}
	a, err := p.Parse(strings.NewReader("The bridge is 410 metres long and cost €92 million.\n"))
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range a.Claims {
		fmt.Println(c.Value, c.Unit)
	}
	// Output:
	// 410 m
	// 92000000 EUR
}

func ExampleParser_Parse() {
	p := article.Parser{MaxBytes: 100}
	_, err := p.Parse(strings.NewReader(story))
	fmt.Println(errors.Is(err, article.ErrTooLong))
	// Output: true
}

// A Name tells what no article says: what locals call the ferry company.
func ExampleName() {
	p := article.Parser{Names: []article.Name{{Name: "Bergen Ferries", Kind: article.Organization, Aliases: []string{"Blue Line"}}}}
	a, err := p.Parse(strings.NewReader("Fares on the Blue Line fell by 15 percent on Monday.\n"))
	if err != nil {
		log.Fatal(err)
	}
	e, _ := a.Entity("Bergen Ferries")
	fmt.Println(e.Kind, e.Mentions[0].Text)
	// Output: organization Blue Line
}
