package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteScorerTest {

    private static final String TEXT =
            "\"We sail,\" said Mara Holm. \"At dawn.\" The crew hoped that the wind would turn.";
    private static final String SAIL = quote("q1", "direct", "[[0, 10], [27, 37]]", "[[11, 15]]", "[[16, 25]]");
    private static final String HOPE = quote("q2", "indirect", "[[53, 78]]", "[[47, 52]]", "[[38, 46]]");

    @Test
    void whatIsTheSameIsRightInEveryMeasure() throws Exception {
        Scored scored = score(SAIL + "," + HOPE, SAIL + "," + HOPE);

        assertThat(scored.counts("content exact")).isEqualTo("2 of 2, gold 2");
        assertThat(scored.counts("cue exact [indirect]")).isEqualTo("1 of 1, gold 1");
        assertThat(scored.counts("attribution content and source")).isEqualTo("2 of 2, gold 2");
        assertThat(scored.differences).isEmpty();
    }

    @Test
    void allFragmentsCountForTheContent() throws Exception {
        Scored scored = score(quote("q1", "direct", "[[0, 10]]", "[[11, 15]]", "[[16, 25]]"), SAIL);

        assertThat(scored.counts("content exact")).isEqualTo("0 of 1, gold 1");
        assertThat(scored.counts("content tokens")).isEqualTo("5 of 5, gold 10");
        assertThat(scored.counts("attribution content")).isEqualTo("1 of 1, gold 1");
        assertThat(scored.kinds()).containsExactly("wrong bounds");
    }

    @Test
    void whatIsSpuriousCountsUnderItsOwnKind() throws Exception {
        Scored scored = score(HOPE, SAIL);

        assertThat(scored.counts("content exact [direct]")).isEqualTo("0 of 0, gold 1");
        assertThat(scored.counts("content exact [indirect]")).isEqualTo("0 of 1, gold 0");
        assertThat(scored.kinds()).containsExactly("missed", "spurious");
    }

    @Test
    void theSourceMustShareAWord() throws Exception {
        Scored scored = score(quote("q1", "direct", "[[0, 10], [27, 37]]", "[[11, 15]]", "[[42, 46]]"), SAIL);

        assertThat(scored.counts("attribution content")).isEqualTo("1 of 1, gold 1");
        assertThat(scored.counts("attribution content and source")).isEqualTo("0 of 1, gold 1");
        assertThat(scored.kinds()).containsExactly("wrong source");
    }

    @Test
    void fragmentsThatOnlySpacePartsAreOne() throws Exception {
        Scored scored = score(quote("q2", "indirect", "[[53, 57], [58, 78]]", "[[47, 52]]", "[[38, 46]]"), HOPE);

        assertThat(scored.counts("content exact")).isEqualTo("1 of 1, gold 1");
    }

    @Test
    void theHullMustBeCoveredBeyondTheThreshold() throws Exception {
        Scored scored = score(quote("q2", "indirect", "[[53, 66]]", "[[47, 52]]", "[[38, 46]]"), HOPE);

        assertThat(scored.counts("attribution overlap above 0.3")).isEqualTo("1 of 1, gold 1");
        assertThat(scored.counts("attribution overlap above 0.8")).isEqualTo("0 of 1, gold 1");
    }

    @Test
    void aSpeakerIsRightByTheLastName() throws Exception {
        String holm = "\"entities\": [{\"id\": \"e1\", \"type\": \"PERSON\", \"name\": \"Mara Holm\", \"mentions\":"
                + " [{\"begin\": 16, \"end\": 25, \"form\": \"name\"}]}], ";
        String spoken = SAIL.replace("\"kind\"", "\"speaker\": \"e1\", \"kind\"");
        String named = SAIL.replace("\"kind\"", "\"speakerName\": \"M. Holm Jr.\", \"kind\"");

        Scored right = Scored.of(new QuoteScorer(), TEXT, holm + list(spoken), list(named));
        Scored silent = Scored.of(new QuoteScorer(), TEXT, holm + list(SAIL), list(named));

        assertThat(right.counts("speaker [direct]")).isEqualTo("1 of 1, gold 1");
        assertThat(silent.counts("speaker")).isEqualTo("0 of 0, gold 1");
    }

    private static Scored score(String system, String gold) throws Exception {
        return Scored.of(new QuoteScorer(), TEXT, list(system), list(gold));
    }

    private static String list(String quotes) {
        return "\"quotes\": [" + quotes + "]";
    }

    private static String quote(String id, String kind, String content, String cue, String source) {
        return String.format(
                "{\"id\": \"%s\", \"kind\": \"%s\", \"begin\": 0, \"end\": 78, \"content\": %s, \"cue\": %s, \"source\": %s}",
                id, kind, content, cue, source);
    }
}
