package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class ArticleStructureTest {

    private static final String STORY = "The first ships came back to the harbour on Monday, a week after the storm.";
    private static final String MORE = "Nobody cheered, and by noon it had begun to rain over the northern quarter.";

    private static String headline(String text) {
        return ArticleStructure.read(text, "")
                .headline()
                .map(span -> span.of(text))
                .orElse("none");
    }

    private static List<String> paragraphs(String text) {
        return ArticleStructure.read(text, "").paragraphs().stream()
                .map(paragraph -> paragraph.role() + " " + paragraph.span().of(text))
                .toList();
    }

    private static List<String> header(String text) {
        ArticleLayout layout = ArticleStructure.read(text, "");
        return List.of(
                headline(text),
                layout.bylines().stream()
                        .map(byline -> byline.span().of(text))
                        .toList()
                        .toString(),
                layout.dateline().map(dateline -> dateline.span().of(text)).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour reopens after storm",
                "HARBOUR REOPENS AFTER STORM.",
                "\"Nobody told us anything\"",
                "'We waited for a week,' says pilot",
                "Who closed the harbour?",
                "Ships are back!",
                "Harbour Reopens After Storm That Pilots Had Predicted.",
                "Port gates open for eleven waiting ships.",
                "Gov. Vale opens U.S. harbour",
            })
    void aHeadlineIsToldByItsForm(String line) {
        assertThat(headline(line + "\n\n" + STORY + "\n\n" + MORE)).isEqualTo(line);
        assertThat(headline(line + "\n" + STORY + "\n" + MORE)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first ships were back on Monday.",
                "\"It was dark,\" a pilot said.",
                "LISBON (Wire) - Ships came back.",
                "By Ada Vale",
            })
    void aTextMayBeginWithItsStory(String line) {
        assertThat(headline(line + "\n\n" + STORY + "\n\n" + MORE)).isEqualTo("none");
    }

    @Test
    void aBlankLineThatStandsOnlyOnceSetsOffAHeadline() {
        assertThat(headline("Judge says no to the pilots of the harbour and their lawyer.\n\n" + STORY + "\n" + MORE
                        + "\nThe council meets again on Friday."))
                .startsWith("Judge says no");
    }

    @Test
    void aLineAloneIsAParagraph() {
        assertThat(paragraphs("Harbour reopens after storm")).containsExactly("LEAD Harbour reopens after storm");
    }

    @Test
    void bylineAndDatelineMayHaveLinesOfTheirOwn() {
        String text = "Harbour reopens after storm.\nAda Vale\nLISBON 2012-05-07\n" + STORY + "\n" + MORE;

        assertThat(header(text)).containsExactly("Harbour reopens after storm.", "[Ada Vale]", "LISBON 2012-05-07");
        assertThat(paragraphs(text)).containsExactly("LEAD " + STORY, "BODY " + MORE);
    }

    @Test
    void aJobOnTheNextLineBelongsToTheByline() {
        String text = "Harbour reopens\n\nBy ADA VALE\nHarbour News Writer\n\nLISBON (Wire) _ " + STORY + "\n\n" + MORE;

        assertThat(header(text))
                .containsExactly("Harbour reopens", "[By ADA VALE\nHarbour News Writer]", "LISBON (Wire) _");
    }

    @Test
    void whatRunsIntoAParagraphLiesWithinIt() {
        String lead = "By Ada Vale LISBON (Wire) - " + STORY;

        assertThat(paragraphs("Harbour reopens\n\n" + lead + "\n\n" + MORE + " (Editing by Bo Lind)"))
                .containsExactly("LEAD " + lead, "BODY " + MORE + " (Editing by Bo Lind)");
    }

    @Test
    void aHeadlineWithADashIsNoDateline() {
        assertThat(header("CRICKET - Dockers beat pilots by an innings.\nLISBON 2012-05-07\n" + STORY))
                .containsExactly("CRICKET - Dockers beat pilots by an innings.", "[]", "LISBON 2012-05-07");
        assertThat(headline("LISBON, THE RAIN STOPS\n\nLISBON _ " + STORY)).isEqualTo("LISBON, THE RAIN STOPS");
    }

    @Test
    void theStoryBeginsAfterTheCaption() {
        String caption = "FILE PHOTO: Ships wait in the harbour, March 3, 2012. Wire/Bo Lind";
        String lead = "LISBON (Wire) - " + STORY;

        assertThat(paragraphs("Harbour reopens\n\n" + caption + "\n\n" + lead + "\n\n" + MORE))
                .containsExactly("BODY " + caption, "LEAD " + lead, "BODY " + MORE);
    }

    @Test
    void aDeckWithoutAStopIsNotTheLead() {
        assertThat(paragraphs("Harbour reopens\n\nPilots still wait for an answer\n\n" + STORY + "\n\n" + MORE))
                .containsExactly("BODY Pilots still wait for an answer", "LEAD " + STORY, "BODY " + MORE);
    }

    @Test
    void aCreditLineOfItsOwnIsNoParagraph() {
        String text = STORY + "\n\n" + MORE + "\n\n(Reporting by Ada Vale)\n\nBo Lind contributed to this report.";

        assertThat(paragraphs(text)).containsExactly("LEAD " + STORY, "BODY " + MORE);
        assertThat(ArticleStructure.read(text, "").credits()).hasSize(2);
    }

    @Test
    void aHeadlineGivenTwiceIsARepeat() {
        String text = "Harbour reopens\n\nHarbour Reopens\n\n" + STORY + "\n\n" + MORE;

        assertThat(paragraphs(text)).containsExactly("DUPLICATE Harbour Reopens", "LEAD " + STORY, "BODY " + MORE);
        assertThat(ArticleStructure.read(text, "").repeats().get(0).original()).isEqualTo(new Span(0, 15));
    }

    @Test
    void creditsOfASecondCopyAreNotFoundAgain() {
        String body = STORY + "\n\n" + MORE + " (Reporting by Ada Vale; Editing by Bo Lind)";

        assertThat(ArticleStructure.read(body + "\n\n" + body, "").credits()).hasSize(1);
    }

    @Test
    void theKnownTitleMayComeAfterAKicker() {
        String text = "Harbour\n\nGates are open, pilots said.\n\n" + STORY;

        ArticleLayout layout = ArticleStructure.read(text, "GATES ARE OPEN, pilots said");

        assertThat(layout.headline()).contains(new Span(9, 37));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u00A0\u2028\r\n ", "\u0000\u0001\n\u0002"})
    void nothingIsFoundInNothing(String text) {
        ArticleLayout layout = ArticleStructure.read(text, "");

        assertThat(layout.paragraphs()).isEmpty();
        assertThat(layout.headline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "x",
                "(",
                "(Reporting by ",
                "BY ",
                "LISBON, ",
                "😀 ",
                " contributed to this report",
                "\""
            })
    void aLongLineOfAnythingIsOneParagraph(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());

        assertThat(ArticleStructure.read(line, "").paragraphs()).hasSize(1);
    }
}
