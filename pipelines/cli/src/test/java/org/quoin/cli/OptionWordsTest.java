package org.quoin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.runner.FailureBudget;
import picocli.CommandLine.TypeConversionException;

class OptionWordsTest {

    @ParameterizedTest
    @CsvSource({"30s, 30000", "2m, 120000", "1.5h, 5400000", "250ms, 250", "90, 90000", "0, 0"})
    void durationsAreReadAsPeopleWriteThem(String words, long milliseconds) {
        assertThat(new DurationWords().convert(words)).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @CsvSource({"500k, 500000", "10M, 10000000", "1G, 1000000000", "2mb, 2000000", "17, 17"})
    void sizesAreReadAsPeopleWriteThem(String words, long bytes) {
        assertThat(new SizeWords().convert(words)).isEqualTo(bytes);
    }

    @Test
    void failuresAreANumberOrAShare() {
        assertThat(new FailureWords().convert("50")).isEqualTo(new FailureBudget(50, 100));
        assertThat(new FailureWords().convert("2.5%")).isEqualTo(new FailureBudget(Integer.MAX_VALUE, 2.5));
        assertThatThrownBy(() -> new FailureWords().convert("some"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("as in 5%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5s", "soon", "5 days", "s"})
    void whatIsNoDurationIsToldWithAnExample(String words) {
        assertThatThrownBy(() -> new DurationWords().convert(words))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("as in 30s");
    }

    @Test
    void whatIsNoSizeIsToldWithAnExample() {
        assertThatThrownBy(() -> new SizeWords().convert("big"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("as in 10M");
    }
}
