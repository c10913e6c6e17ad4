package article_test

import (
	"errors"
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"github.com/seed66d30230/article"
)

// Text in another encoding is decoded on its way in.
func ExampleParse_latin1() {
	page := "Per\xfa reopens bridge\n\nThe bridge at Huaquillas was opened on Monday, the mayor said."
	_, err := article.Parse(strings.NewReader(page))
	var bad *article.EncodingError
	if errors.As(err, &bad) {
		fmt.Println("not UTF-8 at byte", bad.Offset)
	}
	a, err := article.Parse(charmap.ISO8859_1.NewDecoder().Reader(strings.NewReader(page)))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Headline.Text)
	// Output:
	// not UTF-8 at byte 3
	// Perú reopens bridge
}
