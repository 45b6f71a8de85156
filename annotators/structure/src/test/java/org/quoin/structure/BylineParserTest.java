package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class BylineParserTest {

    private static List<String> ownLine(String line) {
        return BylineParser.ownLine(line, new Span(0, line.length()))
                .map(ArticleLayout.Byline::authors)
                .orElse(List.of());
    }

    private static String runIn(String paragraph) {
        return BylineParser.runIn(paragraph, new Span(0, paragraph.length()))
                .map(found -> found.byline().span().of(paragraph) + " "
                        + found.byline().authors() + " "
                        + found.dateline().dateline().span().of(paragraph))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    By Ada Vale                                       # Ada Vale
                    BY ADA VALE, Staff Writer                         # ADA VALE
                    By Ada Vale and Bo Lind                           # Ada Vale; Bo Lind
                    By Ada Vale, Bo Lind and Cy Day                   # Ada Vale; Bo Lind; Cy Day
                    By ADA VALE / Wire                                # ADA VALE
                    By Ada Vale - Harbour News                        # Ada Vale
                    By Ada van der Vale                               # Ada van der Vale
                    By J.B. O'Lind, Jr.                               # J.B. O'Lind, Jr.
                    By Ada Vale in Lisbon                             # Ada Vale
                    By Ada Vale, Lisbon Correspondent                 # Ada Vale
                    By Ada Vale for The Harbour Herald                # Ada Vale
                    By Ada Vale, May 3, 2012                          # Ada Vale
                    by Xinhua writers Ada Vale, Bo Lind               # Ada Vale; Bo Lind
                    Written by Ada Vale                               # Ada Vale
                    From Ada Vale, CNN                                # Ada Vale
                    By The Associated Press                           # The Associated Press
                    By Reuters                                        # Reuters
                    """)
    void aLineIsCleanedDownToItsAuthors(String line, String authors) {
        assertThat(ownLine(line)).containsExactly(authors.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of the week ships will be back.",
                "By 58 votes to 33, the council said no.",
                "By Monday",
                "By Any Means Necessary",
                "By Ada Vale's count, eleven ships came back.",
                "Bystanders Cheer Ships",
                "By Ada Vale The harbour reopened on Monday.",
            })
    void aSentenceIsNoByline(String line) {
        assertThat(ownLine(line)).isEmpty();
    }

    @Test
    void theNameEndsWhereThePlaceBegins() {
        assertThat(runIn("By Ada Vale PORTO VELHO (Wire) - First came the ships."))
                .isEqualTo("By Ada Vale [Ada Vale] PORTO VELHO (Wire) -");
        assertThat(runIn("By Ada Vale and Bo Lind LISBON, May 2 (Wire) - First came the ships."))
                .isEqualTo("By Ada Vale and Bo Lind [Ada Vale, Bo Lind] LISBON, May 2 (Wire) -");
    }

    @Test
    void aNameInCapitalsHasTwoWords() {
        assertThat(runIn("By ADA VALE LISBON (Wire) - First came the ships."))
                .isEqualTo("By ADA VALE [ADA VALE] LISBON (Wire) -");
    }

    @Test
    void aJobMayStandBetweenNameAndPlace() {
        assertThat(runIn("By Ada Vale, Staff Writer LISBON - First came the ships, and then the rain."))
                .isEqualTo("By Ada Vale, Staff Writer [Ada Vale] LISBON -");
    }

    @Test
    void aBylineWithoutADatelineDoesNotRunIn() {
        assertThat(runIn("By Ada Vale First there was a storm, then came the ships."))
                .isEqualTo("none");
    }

    @Test
    void namesWithoutByNeedADatelineOrAnEmployer() {
        String names = "Ada Vale";
        assertThat(BylineParser.namesOnly(names, new Span(0, names.length()), true))
                .isPresent();
        assertThat(BylineParser.namesOnly(names, new Span(0, names.length()), false))
                .isEmpty();
        String employed = "Ada Vale, Harbour News";
        assertThat(BylineParser.namesOnly(employed, new Span(0, employed.length()), false))
                .isPresent();
    }
}
