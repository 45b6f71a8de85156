package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTextTest {

    private static final String GATES =
            "The port authority opened the northern gates on Monday after a week of repairs to the quay.";
    private static final String SHIPS =
            "\"Eleven ships had waited outside since the storm, and two had turned back,\" the pilot Ada Vale said.";
    private static final String RAIN =
            "Nobody cheered when the first of them came in, because it had begun to rain over the town again.";

    private static List<String> repeats(String text) {
        return RepeatedText.find(text, ParagraphSplitter.split(text)).stream()
                .map(repeat -> repeat.span().of(text) + " = "
                        + repeat.original().begin() + " " + repeat.original().of(text))
                .toList();
    }

    private static String same(String copy, int at) {
        return copy + " = " + at + " " + copy;
    }

    @Test
    void paragraphsRepeatTheBlockBeforeThem() {
        String block = GATES + " " + SHIPS + " " + RAIN;
        int ships = GATES.length() + 1;

        assertThat(repeats(block + "\n" + GATES + "\n" + SHIPS + "\n" + RAIN))
                .containsExactly(same(GATES, 0), same(SHIPS, ships), same(RAIN, ships + SHIPS.length() + 1));
    }

    @Test
    void aBlockRepeatsTheParagraphsBeforeIt() {
        String paragraphs = GATES + "\n\n" + SHIPS + "\n\n" + RAIN;
        String block = GATES + " " + SHIPS + " " + RAIN;

        assertThat(repeats(paragraphs + "\n\n" + block)).containsExactly(block + " = 0 " + paragraphs);
    }

    @Test
    void quotationMarksCaseAndWhiteSpaceMakeNoDifference() {
        String curly = SHIPS.replaceFirst("\"", "“").replace("\"", "”").replace(" ", "\u00A0");

        assertThat(repeats(GATES + "\n" + SHIPS + "\n\n" + GATES.toUpperCase() + "\n" + curly))
                .containsExactly(GATES.toUpperCase() + " = 0 " + GATES, curly + " = 92 " + SHIPS);
    }

    @Test
    void aWordPutRightIsNoNews() {
        String corrected = RAIN.replace("first of them", "first one");

        assertThat(repeats(GATES + " " + RAIN + " " + SHIPS + "\n\n" + GATES + "\n\n" + corrected + "\n\n" + SHIPS))
                .contains(corrected + " = 92 " + RAIN);
    }

    @Test
    void anotherNumberIsNews() {
        String tally = "Officials of the port authority counted 11 ships, 40 crew and 3 pilots on the quay that night.";

        assertThat(repeats(tally + "\n\n" + RAIN + "\n\n" + tally.replace("11", "12")))
                .isEmpty();
    }

    @Test
    void whatTheCopyLeavesOutDoesNotEndIt() {
        assertThat(repeats(GATES + " " + SHIPS + " " + RAIN + "\n" + GATES + "\n" + RAIN))
                .containsExactly(same(GATES, 0), same(RAIN, GATES.length() + SHIPS.length() + 2));
    }

    @Test
    void aNewSentenceInACopyIsNotRepeated() {
        String added = "A second storm is expected on the coast by the end of the week, forecasters warned.";

        assertThat(repeats(GATES + " " + SHIPS + " " + RAIN + "\n\n" + GATES + " " + added + " " + RAIN))
                .containsExactly(same(GATES, 0), same(RAIN, GATES.length() + SHIPS.length() + 2));
    }

    @Test
    void aQuotationThatComesBackIsNotARepeat() {
        String quotation = "\"We waited for a week outside the gates and nobody told us anything about the repairs.\"";

        assertThat(repeats(GATES + "\n\n" + quotation + "\n\n" + RAIN + "\n\n" + quotation))
                .isEmpty();
        assertThat(repeats(GATES + " " + quotation + "\n\n" + "On Tuesday she said it again: " + quotation))
                .isEmpty();
    }

    @Test
    void aRefrainIsNotARepeat() {
        String refrain = "Nothing moved in the harbour that day.";

        assertThat(repeats(refrain + "\n\n" + GATES + "\n\n" + refrain + "\n\n" + RAIN + "\n\n" + refrain))
                .isEmpty();
    }

    @Test
    void aParagraphThatComesBackWholeIsARepeat() {
        assertThat(repeats(GATES + "\n\n" + RAIN + "\n\n" + SHIPS + "\n\n" + RAIN))
                .containsExactly(same(RAIN, GATES.length() + 2));
    }

    @Test
    void offsetsHoldBesideEmoji() {
        String text = "⚓🌊 " + GATES + "\n\n" + SHIPS + " 🌧\n\n" + GATES + "\n\n" + SHIPS + " 🌧";

        assertThat(repeats(text)).containsExactly(same(GATES, 4), same(SHIPS + " 🌧", 97));
    }
}
