package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotationPairingTest {

    @Test
    void straightMarksArePaired() {
        assertThat(quotations("\"We are late,\" she said. \"Very late.\""))
                .containsExactly("\"We are late,\"", "\"Very late.\"");
    }

    @Test
    void curlyMarksDoubledSinglesAndGuillemetsArePaired() {
        assertThat(
                        quotations(
                                "\u201CLate,\u201D ``very late'' and ''too late'', \u201Eganz sp\u00E4t\u201C, \u00ABen retard\u00BB."))
                .containsExactly(
                        "\u201CLate,\u201D",
                        "``very late''",
                        "''too late''",
                        "\u201Eganz sp\u00E4t\u201C",
                        "\u00ABen retard\u00BB");
    }

    @Test
    void glyphsThatPointTheWrongWayAreReadByTheirPlace() {
        assertThat(quotations("\u201DWe are late,\u201C she said, \u201CVery late.\" He: \"Too late.\u201C"))
                .containsExactly("\u201DWe are late,\u201C", "\u201CVery late.\"", "\"Too late.\u201C");
    }

    @Test
    void aSingleQuotedQuotationIsNestedInADoubleQuotedOne() {
        assertThat(quotations("\"She rose and said, 'Shall we go?'\" he recalled."))
                .containsExactly("\"She rose and said, 'Shall we go?'\"", "'Shall we go?'");
    }

    @Test
    void aDoubleQuotedQuotationIsNestedInASingleQuotedOne() {
        assertThat(quotations("\u2018He said \u201Cno\u201D to me,\u2019 she said."))
                .containsExactly("\u2018He said \u201Cno\u201D to me,\u2019", "\u201Cno\u201D");
    }

    @Test
    void aDoubleQuotedQuotationMayNestInADoubleQuotedOne() {
        assertThat(quotations("\u201CHe defended the \u201Ctidy harbour\u201D line,\u201D she said."))
                .containsExactly(
                        "\u201CHe defended the \u201Ctidy harbour\u201D line,\u201D", "\u201Ctidy harbour\u201D");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(quotations(
                        "The bakers' union of the '90s loved rock 'n' roll; don't tell 'em, y'all. It's over, O'Hara."))
                .isEmpty();
    }

    @Test
    void aPossessiveInsideSingleMarksDoesNotCloseThem() {
        assertThat(quotations("'The bakers' strike is over,' the mayor said."))
                .containsExactly("'The bakers' strike is over,'");
    }

    @Test
    void aSingleQuotedHeadlineIsAQuotation() {
        assertThat(quotations("Vale's 'Shall we dance?' stuns harbour")).containsExactly("'Shall we dance?'");
    }

    @Test
    void feetAndInchesAreNoMarks() {
        assertThat(quotations("The 6'2\" keeper bought a 12\" pipe and said \"Fits.\""))
                .containsExactly("\"Fits.\"");
    }

    @Test
    void inchesInsideAQuotationDoNotCloseIt() {
        assertThat(quotations("\"A 12\" pipe is enough,\" she said.")).containsExactly("\"A 12\" pipe is enough,\"");
    }

    @Test
    void markupAttributesAreNoQuotations() {
        assertThat(quotations("<a href=\"http://example.org\">The \"old\" pier</a>"))
                .containsExactly("\"old\"");
    }

    @Test
    void aQuotationRunsOverParagraphsThatReopenIt() {
        assertThat(quotations("\"First we sail.\n\"Then we row.\n\"Then we swim,\" he said."))
                .containsExactly("\"First we sail.|\"Then we row.|\"Then we swim,\"");
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        assertThat(quotations("\"First we sail, he said.\nNobody answered. \"Fine.\""))
                .containsExactly("\"First we sail, he said.", "\"Fine.\"");
    }

    @Test
    void aQuotationLeftOpenEndsWhereTheNextOneOpens() {
        assertThat(quotations("\"First we sail, said the pilot. \"Then we row.\" Nobody answered \"no\"."))
                .containsExactly("\"First we sail, said the pilot.", "\"Then we row.\"", "\"no\"");
    }

    @Test
    void aQuotationWithoutAnOpeningMarkBeginsWithItsSentence() {
        assertThat(quotations("He said \"no\" twice. The tide is turning,\" he added. \"Soon.\""))
                .containsExactly("\"no\"", "The tide is turning,\"", "\"Soon.\"");
    }

    @Test
    void aStrayMarkDoesNotTurnWhatFollowsInsideOut() {
        assertThat(quotations("The pier\" was shut. She said \"no\" and \"never\".\nHe said \"maybe\"."))
                .containsExactly("\"no\"", "\"never\"", "\"maybe\"");
    }

    @Test
    void straightMarksThatSetOffAnExcerptAreNoQuotationsWhereThoseAreCurly() {
        assertThat(quotations("The gazette has more. \u201CSea air,\u201D she said. \u201CEvery day.\u201D\n"
                        + "\"He rose at six and walked to the pier.\n"
                        + "\"\u201CNo fog,\u201D he told the dog.\n"
                        + "\"The dog slept.\""))
                .containsExactly("\u201CSea air,\u201D", "\u201CEvery day.\u201D", "\u201CNo fog,\u201D");
    }

    @Test
    void aStraightMarkThatACurlyOneClosesOpensAQuotation() {
        assertThat(
                        quotations(
                                "\u201CSea air,\u201D she said. \u201CEvery day.\u201D\n\"No fog,\u201D he said. \"Rain.\n\"Wind.\""))
                .contains("\"No fog,\u201D");
    }

    @Test
    void speakersWhoTakeTurnsInATranscriptAreQuotedWithoutMarks() {
        assertThat(quotations("VALE: Is the pier safe?\nMR. LIND: It \"rocks\", no more.\nVALE: And the \"boats\"?"))
                .containsExactly(
                        "Is the pier safe?", "It \"rocks\", no more.", "\"rocks\"", "And the \"boats\"?", "\"boats\"");
    }

    @Test
    void headingsThatTakeNoTurnsAreNoSpeakers() {
        assertThat(quotations("UPDATE: The pier is shut.\nREAD MORE: All about piers.\nNOTE: We know."))
                .isEmpty();
    }

    @Test
    void aTurnInQuotationMarksIsOneQuotation() {
        assertThat(quotations("VALE: \"Is it safe?\"\nLIND: \"It is.\"\nVALE: \"Good.\""))
                .containsExactly("\"Is it safe?\"", "\"It is.\"", "\"Good.\"");
    }

    private static List<String> quotations(String text) {
        SimpleReading reading = SimpleReading.of(text);
        return QuotationPairing.pair(text, reading.paragraphs(), reading.sentenceBegins()).stream()
                .map(quotation ->
                        quotation.pieces().stream().map(piece -> piece.of(text)).collect(Collectors.joining("|")))
                .toList();
    }
}
