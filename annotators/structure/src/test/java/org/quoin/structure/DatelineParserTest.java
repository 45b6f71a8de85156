package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class DatelineParserTest {

    private static String runIn(String text) {
        return DatelineParser.runIn(text, new Span(0, text.length()))
                .map(parsed -> describe(text, parsed))
                .orElse("none");
    }

    private static String ownLine(String text) {
        return DatelineParser.ownLine(text, new Span(0, text.length()))
                .map(parsed -> describe(text, parsed))
                .orElse("none");
    }

    private static String describe(String text, DatelineParser.Parsed parsed) {
        ArticleLayout.Dateline dateline = parsed.dateline();
        return dateline.span().of(text) + " : " + dateline.place() + " : " + dateline.agency() + " : "
                + dateline.date();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LISBON (AP) —                      | LISBON                  | AP      | ''
                    LISBON, March 3 (Reuters) -        | LISBON                  | Reuters | March 3
                    PORTO VELHO —                      | PORTO VELHO             | ''      | ''
                    NEW YORK, N.Y. (AP) _              | NEW YORK, N.Y.          | AP      | ''
                    SPRINGFIELD, Mass. —               | SPRINGFIELD, Mass.      | ''      | ''
                    UNITED NATIONS (Wire) -            | UNITED NATIONS          | Wire    | ''
                    PORTO/BRAGA, Portugal (Wire) –     | PORTO/BRAGA, Portugal   | Wire    | ''
                    LEIRIA, Portugal/MADRID (Wire) -   | LEIRIA, Portugal/MADRID | Wire    | ''
                    Geneva, May 2 (Xinhua) --          | Geneva                  | Xinhua  | May 2
                    Evora, Portugal —                  | Evora, Portugal         | ''      | ''
                    LISBON, 3 March 2012 (Wire) -      | LISBON                  | Wire    | 3 March 2012
                    LISBON, Sept. 30, 2012 —           | LISBON                  | ''      | Sept. 30, 2012
                    LISBON, Monday (Wire) -            | LISBON                  | Wire    | Monday
                    LISBON (Wire), May 3 -             | LISBON                  | Wire    | May 3
                    LISBON, Portugal - (Reuters) -     | LISBON, Portugal        | Reuters | ''
                    LISBON, May 3.--                   | LISBON                  | ''      | May 3
                    N'DOLA, Zambia (Wire) -            | N'DOLA, Zambia          | Wire    | ''
                    McALLEN, Texas —                   | McALLEN, Texas          | ''      | ''
                    ST. IVES, England —                | ST. IVES, England       | ''      | ''
                    RIO DE JANEIRO and LIMA (Wire) -   | RIO DE JANEIRO and LIMA | Wire    | ''
                    (CNN) --                           | ''                      | CNN     | ''
                    """)
    void aDatelineEndsWithItsDash(String dateline, String place, String agency, String date) {
        assertThat(runIn(dateline + " Ships came back to the harbour on Monday, pilots said."))
                .isEqualTo(dateline + " : " + place + " : " + agency + " : " + date);
    }

    @Test
    void aDashMayStandWithoutSpaces() {
        assertThat(runIn("LISBON—Ships came back to the harbour on Monday, pilots said."))
                .startsWith("LISBON— : LISBON");
        assertThat(runIn("LISBON (Wire)- Ships came back to the harbour on Monday."))
                .startsWith("LISBON (Wire)- :");
    }

    @Test
    void aDatelineMayRunOverALineEnd() {
        assertThat(runIn("PORTO\nVELHO, Brazil\n(Wire) - Ships came back to the harbour on Monday."))
                .isEqualTo("PORTO\nVELHO, Brazil\n(Wire) - : PORTO VELHO, Brazil : Wire : ");
    }

    @Test
    void aFullDateNeedsNoDash() {
        assertThat(runIn("Monday, May 7, 2012 Ships came back to the harbour."))
                .isEqualTo("Monday, May 7, 2012 :  :  : Monday, May 7, 2012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - the alliance of the west - met on Monday in the port.",
                "NATO — Ministers of the alliance met on Monday in the port.",
                "LISBON-based pilots came back to the harbour on Monday.",
                "EXCLUSIVE – Pilots of the harbour ask for another hearing.",
                "FILE PHOTO - Ships wait before the harbour of the city on Monday.",
                "UPDATE (Wire) - SHIPS",
                "CRICKET - PILOTS BEAT THE DOCKERS BY AN INNINGS IN THE HARBOUR.",
                "On Monday — a day before the storm — ships left.",
                "Ada Vale (Harbour Party) - 3,011 votes, the clerk said.",
                "Lisbon - Ships came back to the harbour on Monday, pilots said.",
                "Monday, May 7, 2012, was the day on which ships came back.",
                "A - Ships came back to the harbour on Monday, pilots said.",
                "LISBON said on Monday that ships - most of them - came back.",
                "LISBON, the capital - Ships came back to the harbour on Monday.",
            })
    void aSentenceIsNoDateline(String sentence) {
        assertThat(runIn(sentence)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LISBON 2012-05-07            | LISBON           | ''   | 2012-05-07
                    LISBON, Aug 30               | LISBON           | ''   | Aug 30
                    PORTO, Portugal 2012-05-07   | PORTO, Portugal  | ''   | 2012-05-07
                    LISBON (Wire) --             | LISBON           | Wire | ''
                    LISBON, May 3 (Wire)         | LISBON           | Wire | May 3
                    Lisbon, May 3, 2012          | Lisbon           | ''   | May 3, 2012
                    BRAGA, Portugal              | BRAGA, Portugal  | ''   | ''
                    Saturday, October 9, 2010    | ''               | ''   | Saturday, October 9, 2010
                    """)
    void aLineOfItsOwnNeedsNoDash(String line, String place, String agency, String date) {
        assertThat(ownLine(line)).isEqualTo(line + " : " + place + " : " + agency + " : " + date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LISBON",
                "STORM CLOSES HARBOUR",
                "Harbour reopens, May 3",
                "Published May 3, 2012",
                "May 3",
                "LISBON 2012-05-07 was the place and the day.",
            })
    void aLineThatIsMoreOrLessIsNone(String line) {
        assertThat(ownLine(line)).isEqualTo("none");
    }
}
