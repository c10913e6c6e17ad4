package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// quoteLines returns the quotations of a text, a line each:
// "kind: content | content; source; cue; addressee". Of the source what stands
// before a comma and of the cue the first word count: annotators too differ
// on the rest.
func quoteLines(a *Article) []string {
	var out []string
	for _, q := range a.Quotations {
		var content []string
		for _, c := range q.Content {
			content = append(content, c.Text)
		}
		source, _, _ := strings.Cut(q.Source.Text, ",")
		cue, _, _ := strings.Cut(q.Cue.Text, " ")
		if len(cue) > 1 {
			cue = strings.TrimSuffix(cue, ":")
		}
		line := []string{string(q.Kind) + ": " + strings.Join(content, " | "), source, cue, q.Addressee.Text}
		for line[len(line)-1] == "" {
			line = line[:len(line)-1]
		}
		out = append(out, strings.Join(line, "; "))
	}
	return out
}

func TestQuotations(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"direct speech, cue after it",
			"Ferry fares rise\n\"The boats are full every morning,\" Ms Adeyemi said.",
			[]string{"direct: The boats are full every morning,; Ms Adeyemi; said"}},
		{"direct speech, inverted order",
			"Ferry fares rise\n“The boats are full every morning,” said Tunde Adeyemi, who runs the harbour.",
			[]string{"direct: The boats are full every morning,; Tunde Adeyemi; said"}},
		{"direct speech, cue before it",
			"Ferry fares rise\nMs Adeyemi said: “The boats are full every morning.”",
			[]string{"direct: The boats are full every morning.; Ms Adeyemi; said"}},
		{"cut by its attribution",
			"Ferry fares rise\n“The boats,” she said, “are full every morning.”",
			[]string{"direct: The boats, | are full every morning.; she; said"}},
		{"goes on after its attribution",
			"Ferry fares rise\n“The boats are full every morning,” Ms Adeyemi said. “We need two more of them by spring.”",
			[]string{"direct: The boats are full every morning, | We need two more of them by spring.; Ms Adeyemi; said"}},
		{"Q9: goes on in the next paragraph",
			"Ferry fares rise\n“The boats are full every morning,” Ms Adeyemi said. “We need two more of them by spring.\n“Nobody should have to wait an hour on the quay.”",
			[]string{"direct: The boats are full every morning, | We need two more of them by spring. | Nobody should have to wait an hour on the quay.; Ms Adeyemi; said"}},
		{"runs on in the next paragraph without a word of whose it is",
			"Ferry fares rise\n“The boats are full every morning,” Ms Adeyemi said.\n“We need two more of them by spring.”",
			[]string{"direct: The boats are full every morning, | We need two more of them by spring.; Ms Adeyemi; said"}},
		{"announced by the paragraph before",
			"Ferry fares rise\nIn a letter to passengers, Ms Adeyemi said:\n“The boats are full every morning.”",
			[]string{"direct: The boats are full every morning.; Ms Adeyemi; said"}},
		{"British single marks",
			"Ferry fares rise\n'The boats are full every morning,' Ms Adeyemi told the council. 'We need two more of them by spring.'",
			[]string{"direct: The boats are full every morning, | We need two more of them by spring.; Ms Adeyemi; told; the council"}},
		{"low marks",
			"Ferry fares rise\n„The boats are full every morning“, said Jonas Keller, the harbour master.",
			[]string{"direct: The boats are full every morning; Jonas Keller; said"}},
		{"angled marks",
			"Ferry fares rise\n« The boats are full every morning », said Claire Morel, the harbour master.",
			[]string{"direct: The boats are full every morning; Claire Morel; said"}},
		{"mixed: words in marks inside reported speech",
			"Ferry fares rise\nMs Adeyemi said the new timetable was “a gift to smugglers” and had to go.",
			[]string{"mixed: the new timetable was “a gift to smugglers” and had to go; Ms Adeyemi; said"}},
		{"indirect, with that",
			"Ferry fares rise\nThe harbour master said that two more boats would arrive in spring.",
			[]string{"indirect: that two more boats would arrive in spring; The harbour master; said"}},
		{"indirect, without that",
			"Ferry fares rise\nMs Adeyemi said two more boats would arrive in spring.",
			[]string{"indirect: two more boats would arrive in spring; Ms Adeyemi; said"}},
		{"R2: a wire lead, its attribution at the end",
			"Ferry sinks off Lagos\nA ferry carrying 40 people sank near Lagos on Sunday, police said on Monday.",
			[]string{"indirect: A ferry carrying 40 people sank near Lagos on Sunday; police; said"}},
		{"R2: a verb of finding or hearing",
			"Ferry sinks off Lagos\nThe captain was asleep when the boat ran aground, an inquest heard on Monday.\nThe quay will be closed until May, the mayor explained.",
			[]string{"indirect: The captain was asleep when the boat ran aground; an inquest; heard", "indirect: The quay will be closed until May; the mayor; explained"}},
		{"according to",
			"Ferry sinks off Lagos\nAccording to the port authority, the ferry had passed its last inspection.",
			[]string{"indirect: the ferry had passed its last inspection; the port authority; According"}},
		{"R3: a headline with says",
			"Town needs two more boats by spring, says harbour master\nThe town waits.",
			[]string{"indirect: Town needs two more boats by spring; harbour master; says"}},
		{"R4: a headline with a bare colon",
			"Adeyemi: No room for a second quay\nThe harbour is full, Ms Adeyemi said.",
			[]string{"indirect: No room for a second quay; Adeyemi; :", "indirect: The harbour is full; Ms Adeyemi; said"}},
		{"a title is not said", "Ferry fares rise\nHer second novel, “The Quay at Night”, won a prize in May.", nil},
		{"A5: what something is called is not said",
			"Ferry fares rise\nThe old quay, which is known as “the Widow”, was closed in May. A boat called “Patience” lies there.", nil},
		{"A5: but what somebody calls it is",
			"Ferry fares rise\nMs Adeyemi called the new timetable “a gift to smugglers”.",
			[]string{"mixed: the new timetable “a gift to smugglers”; Ms Adeyemi; called"}},
		{"A3: a sentence in marks that is all of its paragraph",
			"Ferry fares rise\nThe harbour was full on Friday. Tunde Adeyemi won the rowing race.\n“The wind was my friend all day.”",
			[]string{"direct: The wind was my friend all day."}},
		{"R5: what somebody calls something, if nobody says that he does",
			"Ferry fares rise\nThe quay was crowded on Monday as the town began what she described as a “new chapter” with its islands.",
			[]string{"mixed: a “new chapter” with its islands; she; described"}},
		{"R6: a clause that goes on behind its attribution",
			"Ferry fares rise\nThe town needs to buy two more boats, Ms Adeyemi said, and could also lease one in spring.",
			[]string{"indirect: The town needs to buy two more boats | and could also lease one in spring; Ms Adeyemi; said"}},
		{"R8: the clause before it",
			"Ferry fares rise\nTwo island firms have signed nine contracts, the port ministry said, a week after the fair.",
			[]string{"indirect: Two island firms have signed nine contracts; the port ministry; said"}},
		{"R9: an attribution between a subject and its verb",
			"Ferry fares rise\nThe second boat, he says, was found a week later on another island.",
			[]string{"indirect: The second boat | was found a week later on another island; he; says"}},
		{"R10: another verb of saying joined to the cue",
			"Ferry fares rise\nTunde Adeyemi said that the harbour had lost no boat since May, and accused the owners of “drowning their own wages”.",
			[]string{"indirect: that the harbour had lost no boat since May; Tunde Adeyemi; said", "mixed: the owners of “drowning their own wages”; Tunde Adeyemi; accused"}},
		{"R11: according to, and a name behind the verb, at the end",
			"Ferry fares rise\nThe quay was closed to an estimated 800 boats on Sunday, or about a third of them, according to Port Electric.\nSome may be sold off, argues harbour master Tunde Adeyemi of the Island Council in Lagos.",
			[]string{"indirect: The quay was closed to an estimated 800 boats on Sunday, or about a third of them; Port Electric; according",
				"indirect: Some may be sold off; harbour master Tunde Adeyemi of the Island Council in Lagos; argues"}},
		{"R12: a source that a clause parts from its verb",
			"Ferry fares rise\n\"This was not an accident in any sense that the law should recognise,\" Justice Amaka Obi, who led the panel, told a packed hall.",
			[]string{"direct: This was not an accident in any sense that the law should recognise,; Justice Amaka Obi; told; a packed hall"}},
		{"R13: speech behind a colon, no cue before it",
			"Ferry fares rise\nThe mayor posted a message on Sunday. The Harbour Workers Local 88 shot back within the hour: \"Madam Mayor, you closed that quay yourself in 2023.\"",
			[]string{"direct: Madam Mayor, you closed that quay yourself in 2023.; The Harbour Workers Local 88; shot"}},
		{"L4: the second half of a sentence that its attribution cuts",
			"Ferry fares rise\n“If the boats are late,” said one driver, Amaka Obi, as she checked her tyres, “at least we know why.”",
			[]string{"direct: If the boats are late, | at least we know why.; one driver; said"}},
		{"direct speech in its own paragraph is no part of an indirect quotation",
			"Ferry fares rise\nThe boats, Ms Adeyemi said, would be late in May.\n“We need two more of them by spring.”",
			[]string{"indirect: The boats | would be late in May; Ms Adeyemi; said", "direct: We need two more of them by spring.; Ms Adeyemi; said"}},
		{"the day is no part of the source",
			"Ferry fares rise\nGovernor Amaka Obi on Friday described the strike as “a gift to smugglers”.",
			[]string{"mixed: the strike as “a gift to smugglers”; Governor Amaka Obi; described"}},
		{"an adverb of the source's own clause is no part of the cue",
			"Ferry fares rise\nAn aide who was not authorised to speak publicly said ministers would look at a fund.",
			[]string{"indirect: ministers would look at a fund; An aide who was not authorised to speak publicly; said"}},
		{"R7: who said it right behind speech",
			"Ferry fares rise\n„We thought that the boats could fly“, said Horák. „I blame the films.“",
			[]string{"direct: We thought that the boats could fly | I blame the films.; Horák; said"}},
		{"R7: a name with marks in it, an adverb",
			"Ferry fares rise\n“Hearing the child was something that we never take for granted,” the “Harbour” actor previously said.",
			[]string{"direct: Hearing the child was something that we never take for granted,; the “Harbour” actor; said"}},
		{"G2: a participle's source is the subject above",
			"Ferry fares rise\nMs Adeyemi walked out of the meeting on Monday, saying the timetable was “a gift to smugglers”.",
			[]string{"mixed: the timetable was “a gift to smugglers”; Ms Adeyemi; saying"}},
		{"U1: a transcript",
			"Ferry fares rise\nADEYEMI: We need two more boats by spring, and we need them cheap.\nREPORTER: Who will pay for the boats?\nADEYEMI: The town will pay for them, as it did last year.",
			[]string{"direct: We need two more boats by spring, and we need them cheap.; ADEYEMI; :",
				"direct: Who will pay for the boats?; REPORTER; :",
				"direct: The town will pay for them, as it did last year.; ADEYEMI; :"}},
		{"U3: a bare Q and A are those who asked and answered under a name",
			"Ferry fares rise\nOle Vik: Does the town need more boats?\nAmaka Obi: It needs two more of them by spring.\nQ: Who will pay for the boats?\nA: The town will pay for them.",
			[]string{"direct: Does the town need more boats?; Ole Vik; :", "direct: It needs two more of them by spring.; Amaka Obi; :",
				"direct: Who will pay for the boats?; Ole Vik; Q", "direct: The town will pay for them.; Amaka Obi; A"}},
		{"U4: questions without marks or names",
			"A life on the quay\nAmaka Obi has run the harbour for nine years. She keeps two goats.\nDo you ever miss the sea?\nI see it every day, so I have no time to miss it.\nDo your goats swim?\nOne of mine does. The other has more sense.\nCould you live in a city?\nI tried it for my brother, and I was bored.",
			[]string{"direct: I see it every day, so I have no time to miss it.; Amaka Obi", "direct: One of mine does. The other has more sense.; Amaka Obi",
				"direct: I tried it for my brother, and I was bored.; Amaka Obi"}},
		{"U4: but questions of an article that nobody answers in the first person",
			"Ferry fares rise\nAmaka Obi has run the harbour for nine years.\nWhat is going on?\nFares rose by a tenth on Monday.\nWhy did your fare rise?\nFuel costs more than a year ago.\nWhat happens next?\nThe council votes in May.",
			nil},
		{"U2: a dash and a name",
			"Ferry fares rise\n“I have waited an hour on the quay every day this month.” ― Amaka Obi",
			[]string{"direct: I have waited an hour on the quay every day this month.; Amaka Obi; ―"}},
		{"a post quoted whole",
			"Ferry fares rise\n“Two more boats. By spring. I promise,” Ms Adeyemi posted on X.",
			[]string{"direct: Two more boats. By spring. I promise,; Ms Adeyemi; posted"}},
	} {
		a := parseText(t, test.text)
		if diff := cmp.Diff(test.want, quoteLines(a)); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.reason, diff)
		}
	}
}
