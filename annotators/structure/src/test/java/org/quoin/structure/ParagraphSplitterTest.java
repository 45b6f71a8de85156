package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {

    private static List<String> split(String text) {
        return ParagraphSplitter.split(text).stream()
                .map(block -> block.span().of(text))
                .toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(split("Ships came back.\n\nNobody cheered.\n \t\nIt rained."))
                .containsExactly("Ships came back.", "Nobody cheered.", "It rained.");
    }

    @Test
    void aLineIsAParagraphWhereLinesAreNotWrapped() {
        assertThat(split(
                        "Ships came back on Monday, pilots said.\nNobody cheered.\nIt rained for the rest of the day."))
                .containsExactly(
                        "Ships came back on Monday, pilots said.",
                        "Nobody cheered.",
                        "It rained for the rest of the day.");
    }

    @Test
    void oneLongLineIsOneParagraph() {
        String line =
                "Ships came back on Monday, and nobody cheered. ".repeat(40).strip();

        assertThat(split(line)).containsExactly(line);
    }

    @Test
    void linesOfWrappedTextBelongTogetherUpToABlankLine() {
        String first =
                """
                The first ships came back to the harbour on Monday, a week after the
                storm had closed it, and the port authority said that the northern
                gates would stay open through the night if the wind allowed it.""";
        String second =
                """
                Nobody cheered. Pilots who had waited on the quay since the morning
                went home when it began to rain.""";

        assertThat(split(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void anIndentedLineBeginsAParagraphOfWrappedText() {
        String text =
                """
                   The first ships came back to the harbour on Monday, a week after
                the storm had closed it, and the port authority said that the gates
                would stay open through the night if the wind allowed it to do so.
                   Nobody cheered. Pilots who had waited on the quay since the early
                morning went home when it began to rain over the northern quarter of
                the town.
                """;

        assertThat(split(text))
                .hasSize(2)
                .satisfies(
                        blocks -> assertThat(blocks.get(0))
                                .startsWith("The first")
                                .endsWith("to do so."),
                        blocks -> assertThat(blocks.get(1)).startsWith("Nobody").endsWith("the town."));
    }

    @Test
    void aShortLineEndsAParagraphOfWrappedText() {
        String text =
                """
                The first ships came back to the harbour on Monday, a week after
                the storm had closed it, and the port authority said that gates
                would stay open.
                Nobody cheered. Pilots who had waited on the quay since the early
                morning went home when it began to rain over the northern quarter
                of the town.""";

        assertThat(split(text)).hasSize(2).element(0).asString().endsWith("would stay open.");
    }

    @Test
    void rowsOfATableAreNotWrappedText() {
        String table = "Dockers 3 Pilots 1\nSailors 2 Clerks 2\nBakers 0 Tanners 4\nWeavers 1 Smiths 0";

        assertThat(split(table)).hasSize(4);
    }

    @Test
    void everyKindOfLineEndCounts() {
        assertThat(split("One came.\r\nTwo came.\rThree came.\u2028Four came.\u2029Five came.\u0085Six came."))
                .containsExactly("One came.", "Two came.", "Three came.", "Four came.", "Five came.", "Six came.");
    }

    @Test
    void aParagraphHasNoWhiteSpaceAtItsEnds() {
        assertThat(split("\uFEFF\u00A0 Ships came back.\u00A0\r\n\u00A0\r\n\u2003Nobody cheered.\u3000"))
                .containsExactly("Ships came back.", "Nobody cheered.");
    }

    @Test
    void aLineOfControlOrZeroWidthCharactersIsBlank() {
        assertThat(ParagraphSplitter.split("Ships came back.\n\u0000\u0007\u200B\nNobody cheered."))
                .extracting(Block::setOff)
                .containsExactly(true, true);
        assertThat(ParagraphSplitter.split("\u0001\u0002\n \n\u200B")).isEmpty();
    }
}
