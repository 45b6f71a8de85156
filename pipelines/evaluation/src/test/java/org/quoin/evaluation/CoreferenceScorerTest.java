package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreferenceScorerTest {

    private static final String TEXT = "Mara Holm saw the tall captain. She waved to him.";
    private static final String HOLM = mention(0, 9, 5, 9);
    private static final String CAPTAIN = mention(14, 30, 23, 30);
    private static final String SHE = mention(32, 35, 32, 35);
    private static final String HIM = mention(45, 48, 45, 48);
    private static final String GOLD = list(entity("e1", HOLM, SHE), entity("e2", CAPTAIN, HIM));

    @Test
    void whatIsTheSameIsRight() throws Exception {
        Scored scored = score(GOLD);

        assertThat(scored.scores.total("CEAFe").f1()).isEqualTo(1);
        assertThat(scored.differences).isEmpty();
    }

    @Test
    void aShorterSpanWithTheHeadCountsInOneSettingOnly() throws Exception {
        String captain = mention(18, 30, 23, 30);

        Scored scored = score(list(entity("e1", HOLM, SHE), entity("e2", captain, HIM)));

        assertThat(scored.counts("mentions")).isEqualTo("3 of 4, gold 4");
        assertThat(scored.counts("mentions, head match without singletons")).isEqualTo("4 of 4, gold 4");
    }

    @Test
    void whatIsJoinedWronglyIsNamed() throws Exception {
        Scored scored = score(list(entity("e1", HOLM, HIM), entity("e2", CAPTAIN, SHE)));

        assertThat(scored.kinds()).containsExactly("wrongly joined", "wrongly joined");
        assertThat(scored.scores.total("MUC").f1()).isZero();
    }

    @Test
    void whatIsNotJoinedIsNamed() throws Exception {
        Scored scored = score(list(entity("e1", HOLM), entity("e3", SHE), entity("e2", CAPTAIN, HIM)));

        assertThat(scored.kinds()).containsExactly("not joined");
        assertThat(scored.counts("mentions, head match without singletons")).isEqualTo("2 of 2, gold 4");
    }

    private static Scored score(String system) throws Exception {
        return Scored.of(new CoreferenceScorer(), TEXT, system, GOLD);
    }

    private static String mention(int begin, int end, int headBegin, int headEnd) {
        return String.format(
                "{\"begin\": %d, \"end\": %d, \"form\": \"name\", \"head\": [%d, %d]}", begin, end, headBegin, headEnd);
    }

    private static String entity(String id, String... mentions) {
        return "{\"id\": \"" + id + "\", \"type\": \"PERSON\", \"mentions\": [" + String.join(", ", mentions) + "]}";
    }

    private static String list(String... entities) {
        return "\"entities\": [" + String.join(", ", entities) + "]";
    }
}
