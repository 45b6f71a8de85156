package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 15, 16, 17, 1_000, 123_456_789, Long.MAX_VALUE})
    void oneTimeIsEveryPercentile(long nanos) {
        latencies.add(nanos);

        assertThat(latencies.percentile(50)).isCloseTo(nanos, Percentage.withPercentage(3.2));
        assertThat(latencies.percentile(99)).isCloseTo(nanos, Percentage.withPercentage(3.2));
    }

    @Test
    void percentilesAreExactToAFewPercent() {
        for (int i = 1; i <= 100_000; i++) {
            latencies.add(i * 1_000L);
        }

        assertThat(latencies.percentile(50)).isCloseTo(50_000_000L, Percentage.withPercentage(3.2));
        assertThat(latencies.percentile(95)).isCloseTo(95_000_000L, Percentage.withPercentage(3.2));
        assertThat(latencies.percentile(99)).isCloseTo(99_000_000L, Percentage.withPercentage(3.2));
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(latencies.percentile(99)).isZero();
    }
}
