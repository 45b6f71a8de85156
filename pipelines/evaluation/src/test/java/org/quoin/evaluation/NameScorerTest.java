package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameScorerTest {

    private static final String TEXT = "Mara Holm of Norvik Lines flew to Sarin.";
    private static final String HOLM = name("PERSON", 0, 9);
    private static final String LINES = name("ORGANIZATION", 13, 25);
    private static final String SARIN = name("LOCATION", 34, 39);

    @Test
    void spanAndTypeMustAgree() throws Exception {
        Scored scored = score(list(HOLM, name("LOCATION", 13, 19), SARIN), list(HOLM, LINES, SARIN));

        assertThat(scored.counts("micro")).isEqualTo("2 of 3, gold 3");
        assertThat(scored.counts("LOCATION")).isEqualTo("1 of 2, gold 1");
        assertThat(scored.counts("spans, type ignored")).isEqualTo("2 of 3, gold 3");
        assertThat(scored.kinds()).containsExactly("wrong bounds and type");
    }

    @Test
    void errorsAreToldApart() throws Exception {
        Scored scored = score(list(name("MISC", 0, 9), name("ORGANIZATION", 13, 19)), list(HOLM, LINES, SARIN));

        assertThat(scored.kinds()).containsExactlyInAnyOrder("wrong type", "wrong bounds", "missed");
    }

    @Test
    void pronounsAreNoNames() throws Exception {
        String pronoun = HOLM.replace("\"name\"", "\"pronoun\"");

        assertThat(score(list(pronoun), list(HOLM)).counts("micro")).isEqualTo("0 of 0, gold 1");
    }

    @Test
    void goldWithoutMiscDoesNotCountIt() throws Exception {
        Scored scored = score(list(name("MISC", 0, 4), SARIN), list(SARIN) + ", \"meta\": {\"noMisc\": true}");

        assertThat(scored.counts("micro")).isEqualTo("1 of 1, gold 1");
    }

    private static Scored score(String system, String gold) throws Exception {
        return Scored.of(new NameScorer(), TEXT, system, gold);
    }

    private static String name(String type, int begin, int end) {
        return String.format(
                "{\"id\": \"%s%d\", \"type\": \"%s\", \"mentions\": [{\"begin\": %d, \"end\": %d, \"form\": \"name\"}]}",
                type, begin, type, begin, end);
    }

    private static String list(String... entities) {
        return "\"entities\": [" + String.join(", ", entities) + "]";
    }
}
