package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypeScoresTest {

    @Test
    void typesCountAlikeHoweverRareTheyAre() {
        TypeScores scores = new TypeScores();
        scores.add(PloverType.CONSULT, PloverType.CONSULT);
        scores.add(PloverType.CONSULT, PloverType.CONSULT);
        scores.add(PloverType.ASSAULT, PloverType.NONE);
        assertThat(scores.macroF1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aWrongAnswerCountsAgainstBothTypes() {
        TypeScores scores = new TypeScores();
        scores.add(PloverType.CONSULT, PloverType.CONSULT);
        scores.add(PloverType.ASSAULT, PloverType.CONSULT);
        assertThat(scores.macroF1()).isCloseTo((2.0 / 3 + 0) / 2, within(1e-9));
    }
}
