package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesAndEventsTest {

    private static final String TEXT = "They met early on Friday and will meet again in June.";
    private static final String FRIDAY =
            "{\"id\": \"t1\", \"begin\": 9, \"end\": 24, \"type\": \"DATE\", \"value\": \"2031-05-02\"}";
    private static final String JUNE =
            "{\"id\": \"t2\", \"begin\": 48, \"end\": 52, \"type\": \"DATE\", \"value\": \"2031-06\"}";
    private static final String MET =
            "{\"id\": \"v1\", \"begin\": 5, \"end\": 8, \"class\": \"OCCURRENCE\", \"polarity\": \"positive\"}";
    private static final String MEET =
            "{\"id\": \"v2\", \"begin\": 34, \"end\": 38, \"class\": \"OCCURRENCE\", \"polarity\": \"positive\"}";

    @Test
    void aTimeThatOverlapsIsFoundButNotStrictly() throws Exception {
        Scored scored = times(FRIDAY.replace("9,", "18,") + "," + JUNE, FRIDAY + "," + JUNE);

        assertThat(scored.counts("span, relaxed")).isEqualTo("2 of 2, gold 2");
        assertThat(scored.counts("span, strict")).isEqualTo("1 of 2, gold 2");
        assertThat(scored.counts("relaxed span and value")).isEqualTo("2 of 2, gold 2");
        assertThat(scored.kinds()).containsExactly("wrong bounds");
    }

    @Test
    void aWrongValueIsNoHitOfTheValue() throws Exception {
        Scored scored = times(FRIDAY.replace("05-02", "05-09"), FRIDAY + "," + JUNE);

        assertThat(scored.counts("relaxed span and value")).isEqualTo("0 of 1, gold 2");
        assertThat(scored.kinds()).containsExactly("wrong value", "missed");
    }

    @Test
    void triggersClassesAndPolaritiesAreCounted() throws Exception {
        Scored scored = events(
                MET.replace("OCCURRENCE", "STATE") + "," + MEET.replace("positive", "negative"), MET + "," + MEET);

        assertThat(scored.counts("trigger")).isEqualTo("2 of 2, gold 2");
        assertThat(scored.counts("trigger and class")).isEqualTo("1 of 2, gold 2");
        assertThat(scored.counts("polarity of the triggers found")).isEqualTo("1 of 2, gold 2");
        assertThat(scored.kinds()).containsExactly("wrong class");
    }

    @Test
    void aTextWithOnePloverTypeIsRightByAnyOfItsEvents() throws Exception {
        String consult = MET.replace("\"class\"", "\"type\": \"CONSULT\", \"class\"");

        Scored scored = Scored.of(
                new EventScorer(), TEXT, "\"events\": [" + consult + "]", "\"plover\": {\"class\": \"CONSULT\"}");

        assertThat(scored.counts("PLOVER types, micro")).isEqualTo("1 of 1, gold 1");
        assertThat(scored.scores.rows()).anyMatch(row -> row.name().equals("PLOVER types, macro") && row.f1() == 1);
    }

    private static Scored times(String system, String gold) throws Exception {
        return Scored.of(new TimeScorer(), TEXT, "\"times\": [" + system + "]", "\"times\": [" + gold + "]");
    }

    private static Scored events(String system, String gold) throws Exception {
        return Scored.of(new EventScorer(), TEXT, "\"events\": [" + system + "]", "\"events\": [" + gold + "]");
    }
}
