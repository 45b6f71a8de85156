package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class CreditParserTest {

    private static List<String> spans(String paragraph) {
        return credits(paragraph).stream()
                .map(credit -> credit.span().of(paragraph))
                .toList();
    }

    private static List<String> people(String paragraph) {
        return credits(paragraph).stream()
                .flatMap(credit -> credit.people().stream())
                .map(person -> person.name() + ": " + person.role())
                .toList();
    }

    private static List<ArticleLayout.Credit> credits(String paragraph) {
        return new CreditParser(paragraph).find(new Span(0, paragraph.length()));
    }

    @Test
    void aCreditInBracketsIsFoundAtTheEndOfAParagraph() {
        String text = "Nobody cheered. (Reporting by Ada Vale; Editing by Bo Lind and Cy Day)";

        assertThat(spans(text)).containsExactly("(Reporting by Ada Vale; Editing by Bo Lind and Cy Day)");
        assertThat(people(text)).containsExactly("Ada Vale: reporting", "Bo Lind: editing", "Cy Day: editing");
    }

    @Test
    void placesAreNoPartOfNames() {
        assertThat(people("(Additional reporting by Ada Vale in PORTO, Bo Lind in Braga, Portugal, and Cy Day LISBON;"
                        + " writing by Di Moss)"))
                .containsExactly(
                        "Ada Vale: additional reporting",
                        "Bo Lind: additional reporting",
                        "Cy Day: additional reporting",
                        "Di Moss: writing");
    }

    @Test
    void aPersonIsMarkedWhereTheNameStands() {
        String text = "(Reporting by Ada Vale in Lisbon)";

        assertThat(credits(text).get(0).people().get(0).span().of(text)).isEqualTo("Ada Vale");
    }

    @Test
    void rolesMayBePartedByStopsCommasOrBrackets() {
        assertThat(people("(Reporting by J. B. Vale Jr. Editing by Bo Lind.)"))
                .containsExactly("J. B. Vale Jr.: reporting", "Bo Lind: editing");
        assertThat(people("Writing by Ada Vale, editing by Bo Lind"))
                .containsExactly("Ada Vale: writing", "Bo Lind: editing");
        assertThat(spans("It rained. (Reporting by Ada Vale) (Editing by Bo Lind)"))
                .containsExactly("(Reporting by Ada Vale)", "(Editing by Bo Lind)");
    }

    @Test
    void rolesMayBeJoined() {
        assertThat(people("Reporting and writing by Ada Vale")).containsExactly("Ada Vale: reporting and writing");
    }

    @Test
    void aCreditMayStandWithoutBrackets() {
        assertThat(spans("Reporting by Ada Vale and Bo Lind.")).containsExactly("Reporting by Ada Vale and Bo Lind.");
        assertThat(spans("Nobody cheered. Reporting by Ada Vale; editing by Bo Lind"))
                .containsExactly("Reporting by Ada Vale; editing by Bo Lind");
        assertThat(spans("Nobody cheered. -- with reporting by Ada Vale in Lisbon"))
                .containsExactly("-- with reporting by Ada Vale in Lisbon");
        assertThat(people("— With additional reporting by Ada Vale")).containsExactly("Ada Vale: additional reporting");
    }

    @Test
    void contributorsAreCredited() {
        String text = "It rained. Wire writers Ada Vale in Lisbon and Bo Lind contributed to this report.";

        assertThat(spans(text))
                .containsExactly("Wire writers Ada Vale in Lisbon and Bo Lind contributed to this report.");
        assertThat(people(text)).containsExactly("Ada Vale: contributing", "Bo Lind: contributing");
        assertThat(people("Harbour News' Ada Vale contributed reporting from Lisbon."))
                .containsExactly("Ada Vale: contributing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm was first reported by Ada Vale on Monday.",
                "A letter written by Ada Vale was found on the quay.",
                "Reporting by Ada Vale showed that the gates were closed. The council did not answer.",
                "The ships (reported by Ada Vale's paper to be empty) came back",
                "Ada Vale contributed money to the harbour fund.",
                "Edited by hand, the list grew.",
            })
    void aSentenceOfTheStoryIsNoCredit(String sentence) {
        assertThat(spans(sentence)).isEmpty();
    }

    @Test
    void aBracketThatNeverClosesEndsWithTheParagraph() {
        assertThat(spans("(Reporting by Ada Vale; Editing by Bo Lind"))
                .containsExactly("(Reporting by Ada Vale; Editing by Bo Lind");
    }
}
