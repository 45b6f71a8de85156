package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Span;

class RuleAttributorTest {

    @Test
    void cueAndSourceMayFollow() {
        assertThat(quotes("\"We are late,\" Ada Vale said."))
                .containsExactly("direct: \"We are late,\" <said> (Ada Vale)");
    }

    @Test
    void cueAndSourceMayFollowInverted() {
        assertThat(quotes("\"We are late,\" said Ada Vale, a pilot in Leeds."))
                .containsExactly("direct: \"We are late,\" <said> (Ada Vale, a pilot in Leeds)");
    }

    @Test
    void cueAndSourceMayComeFirst() {
        assertThat(quotes("Ada Vale told reporters: \"We are late.\""))
                .containsExactly("direct: \"We are late.\" <told> (Ada Vale)");
    }

    @Test
    void aColonRightAfterTheCueBelongsToIt() {
        assertThat(quotes("Ada Vale added: \"We are late.\""))
                .containsExactly("direct: \"We are late.\" <added:> (Ada Vale)");
    }

    @Test
    void speechThatCarriesOnAfterItsCueIsOneQuote() {
        assertThat(quotes("\"We are late,\" she said, \"and it rains.\""))
                .containsExactly("direct: \"We are late,\" + \"and it rains.\" <said> (she)");
    }

    @Test
    void speechThatCarriesOnInTheNextSentenceIsTheSameQuote() {
        assertThat(quotes("\"We are late,\" said Ada Vale, a pilot. \"It rains.\""))
                .containsExactly("direct: \"We are late,\" + \"It rains.\" <said> (Ada Vale, a pilot)");
    }

    @Test
    void aQuotedQuestionIsFollowedByWhoAsksIt() {
        assertThat(quotes("\"Are we late?\" Ada Vale asked. The rain fell."))
                .containsExactly("direct: \"Are we late?\" <asked> (Ada Vale)");
    }

    @Test
    void anUnnamedSourceIsItsNounPhrase() {
        assertThat(quotes("\"We are late,\" said a senior harbour official, speaking on condition of anonymity."))
                .containsExactly("direct: \"We are late,\" <said> (a senior harbour official)");
    }

    @Test
    void anAppositionBeforeTheCueBelongsToTheSource() {
        assertThat(quotes("Ada Vale, a pilot from Leeds, said, \"We are late.\""))
                .containsExactly("direct: \"We are late.\" <said> (Ada Vale, a pilot from Leeds,)");
    }

    @Test
    void anIntroductoryPhraseDoesNotBelongToTheSource() {
        assertThat(quotes("On Friday, the harbour master wrote, \"We are late.\""))
                .containsExactly("direct: \"We are late.\" <wrote> (the harbour master)");
    }

    @Test
    void auxiliariesAndAdverbsBelongToTheCue() {
        assertThat(quotes("The mayor has also said the pier is \"a disgrace\"."))
                .containsExactly("mixed: the pier is \"a disgrace\" <has also said> (The mayor)");
    }

    @Test
    void theContentOfAMixedQuoteIsTheWholeClause() {
        assertThat(quotes("Vale said that the deal was a \"disaster\" for the harbour."))
                .containsExactly("mixed: that the deal was a \"disaster\" for the harbour <said> (Vale)");
    }

    @Test
    void aMixedQuoteMayStandBeforeItsCue() {
        assertThat(quotes("The deal was a \"disaster\" for the harbour, Vale said."))
                .containsExactly("mixed: The deal was a \"disaster\" for the harbour <said> (Vale)");
    }

    @Test
    void accordingToIsACue() {
        assertThat(quotes("According to the mayor, the pier was \"a disgrace\"."))
                .containsExactly("mixed: the pier was \"a disgrace\" <According to> (the mayor)");
    }

    @Test
    void aNameGivenToSomethingIsAMixedQuote() {
        assertThat(quotes("Vale called the deal a \"disaster\" and left the room."))
                .containsExactly("mixed: the deal a \"disaster\" <called> (Vale)");
    }

    @Test
    void aGerundSharesTheSubjectOfItsSentence() {
        assertThat(quotes("The two mayors left the meeting, saying it had been \"a good talk\"."))
                .containsExactly("mixed: it had been \"a good talk\" <saying> (The two mayors)");
    }

    @Test
    void aSecondVerbSharesTheSubjectOfTheFirst() {
        assertThat(quotes("Vale rose and asked Lind: \"Is it safe?\""))
                .containsExactly("direct: \"Is it safe?\" <asked> (Vale)");
    }

    @Test
    void aQuotationAloneInItsParagraphHasNoCue() {
        assertThat(quotes("The rain fell.\n\"We never had a chance to talk.\"\nThe rain went on."))
                .containsExactly("direct: \"We never had a chance to talk.\" <> ()");
    }

    @Test
    void aQuotationOverParagraphsIsOneQuote() {
        assertThat(quotes("\"We sail at noon,\" Vale said. \"Then we row.\n\"Then we swim.\""))
                .containsExactly("direct: \"We sail at noon,\" + \"Then we row. + \"Then we swim.\" <said> (Vale)");
    }

    @Test
    void aNestedQuotationIsAQuoteWithAParent() {
        assertThat(quotes("\"The keeper put down the rope and said, 'Is it safe?'\" the pilot said."))
                .containsExactly(
                        "direct: \"The keeper put down the rope and said, 'Is it safe?'\" <said> (the pilot)",
                        "direct: 'Is it safe?' <said> (The keeper) in 0");
    }

    @Test
    void aQuotationWithoutOpeningMarkIsAttributed() {
        assertThat(quotes("The tide is turning and so is the town,\" he said."))
                .containsExactly("direct: The tide is turning and so is the town,\" <said> (he)");
    }

    @Test
    void aQuotationWithoutClosingMarkEndsBeforeItsCue() {
        assertThat(quotes("\"We sail at noon, said the old pilot. \"Then we row.\""))
                .containsExactly("direct: \"We sail at noon, + \"Then we row.\" <said> (the old pilot)");
    }

    @Test
    void anAppositionMayBeAName() {
        assertThat(quotes("\"The bill is about rights,\" Ada Vale, R-Texas, said."))
                .containsExactly("direct: \"The bill is about rights,\" <said> (Ada Vale, R-Texas,)");
    }

    @Test
    void aColonAnnouncesSpeechInTheNextParagraph() {
        assertThat(quotes("The mayor wrote to the pilots:\n\"We sail at noon.\""))
                .containsExactly("direct: \"We sail at noon.\" <wrote> (The mayor)");
    }

    @Test
    void aNameAfterADashSignsTheQuotationAboveIt() {
        assertThat(quotes("The rain fell.\n\"The future belongs to those who row.\"\n- Ada Vale"))
                .containsExactly("direct: \"The future belongs to those who row.\" <-> (Ada Vale)");
    }

    @Test
    void aPhraseBehindANounBelongsToTheSourceBeforeTheCue() {
        assertThat(quotes("A notice taped to the door said: \"Closed.\""))
                .containsExactly("direct: \"Closed.\" <said:> (A notice taped to the door)");
    }

    @Test
    void anAdverbialBetweenSubjectAndCueBelongsToNeither() {
        assertThat(quotes("An aide to the mayor, speaking on condition of anonymity, said the pier was \"a ruin\"."))
                .containsExactly("mixed: the pier was \"a ruin\" <said> (An aide to the mayor)");
    }

    @Test
    void aTitleAfterAVerbOfSayingIsNoQuote() {
        assertThat(quotes("Vale wrote \"The Long Morning Tide\" in Leeds.")).isEmpty();
    }

    @Test
    void aColonAfterANameIsACue() {
        assertThat(quotes("Ada Vale: 'We are late'")).containsExactly("direct: 'We are late' <:> (Ada Vale)");
    }

    @Test
    void aQuotedSentenceThatBelongsToSomeoneHasASource() {
        assertThat(quotes("Vale's 'Shall we dance?' stuns the harbour"))
                .containsExactly("direct: 'Shall we dance?' <> (Vale)");
    }

    @Test
    void aQuotationCarriesOnWhatIsReportedWithoutMarks() {
        assertThat(quotes("The pier was a ruin, Vale said. \"We never had the money.\""))
                .containsExactly("mixed: The pier was a ruin + \"We never had the money.\" <said> (Vale)");
    }

    @Test
    void anIntroductoryClauseIsNotPartOfWhatFollows() {
        assertThat(quotes("Asked about the pier, Vale said, \"We are late.\""))
                .containsExactly("direct: \"We are late.\" <said> (Vale)");
    }

    @Test
    void whatSomeoneCallsSomethingIsContentFromWhatOn() {
        assertThat(quotes("They left after what Vale called a \"disaster\"."))
                .containsExactly("mixed: what + a \"disaster\" <called> (Vale)");
    }

    @Test
    void theOutermostVerbOfSayingReportsTheClause() {
        assertThat(quotes("Vale said the pilots had agreed to \"row at noon\"."))
                .containsExactly("mixed: the pilots had agreed to \"row at noon\" <said> (Vale)");
    }

    @Test
    void britishMarksAreAttributedAsWell() {
        assertThat(quotes("\u2018We are late,\u2019 said Ada Vale. \u2018It rains.\u2019"))
                .containsExactly("direct: \u2018We are late,\u2019 + \u2018It rains.\u2019 <said> (Ada Vale)");
    }

    @Test
    void titlesTermsAndNicknamesAreNoQuotes() {
        assertThat(quotes("Joe \"Bear\" Vale left the \"so-called\" pier to see \"The Tide\" in Leeds."))
                .isEmpty();
    }

    @Test
    void aNicknameBelongsToTheSource() {
        assertThat(quotes("\"We are late,\" said Joe \"Bear\" Vale."))
                .containsExactly("direct: \"We are late,\" <said> (Joe \"Bear\" Vale)");
    }

    @Test
    void whatAReporterAddsIsNoContent() {
        assertThat(quotes("Vale said the pier was \"a disgrace\" but left it open."))
                .containsExactly("mixed: the pier was \"a disgrace\" <said> (Vale)");
    }

    @Test
    void aSentenceWithoutQuotationsIsLeftAlone() {
        assertThat(quotes("Vale said that the deal was a disaster.")).isEmpty();
    }

    @Test
    void aTurnOfATranscriptIsSaidByWhomItNames() {
        assertThat(quotes("VALE: Is the pier safe?\nLIND: It is not.\nVALE: Then we walk."))
                .containsExactly(
                        "direct: Is the pier safe? <:> (VALE)",
                        "direct: It is not. <:> (LIND)",
                        "direct: Then we walk. <:> (VALE)");
    }

    @Test
    void aParagraphWrittenLikeATitleIsAHeading() {
        assertThat(quotes("Nobody called.\n'The Pier Isn't Safe.'\nNobody wrote."))
                .isEmpty();
    }

    private static List<String> quotes(String text) {
        SimpleReading reading = SimpleReading.of(text);
        List<Attribution> attributions = RuleAttributor.read(
                        reading.words(), reading.paragraphs(), reading.sentenceBegins())
                .attributions();
        return attributions.stream()
                .map(attribution -> shown(attribution, text))
                .toList();
    }

    private static String shown(Attribution attribution, String text) {
        String parent =
                attribution.parent().isPresent() ? " in " + attribution.parent().getAsInt() : "";
        return attribution.kind().name().toLowerCase(Locale.ROOT) + ": " + joined(attribution.content(), text) + " <"
                + joined(attribution.cue(), text) + "> (" + joined(attribution.source(), text) + ")" + parent;
    }

    private static String joined(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
    }
}
