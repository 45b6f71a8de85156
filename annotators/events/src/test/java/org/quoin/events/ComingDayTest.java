package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComingDayTest {

    private final ComingDay published = new ComingDay("2019-05-02T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-03", "2019-05-03T09:00", "2019-06", "2020"})
    void whatBeginsAfterTheArticlesDayIsToCome(String value) {
        assertThat(published.isBefore(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-05-02",
                "2019-05-02T23:00",
                "2019-05",
                "2019",
                "201",
                "FUTURE_REF",
                "P3D",
                "XXXX-06-01",
                "2019-W30"
            })
    void whatMayHaveBegunIsNot(String value) {
        assertThat(published.isBefore(value)).isFalse();
    }

    @Test
    void withoutADayNothingIsToCome() {
        assertThat(new ComingDay(null).isBefore("2020-01-01")).isFalse();
        assertThat(new ComingDay("yesterday").isBefore("2020-01-01")).isFalse();
        assertThat(published.isBefore(null)).isFalse();
    }
}
