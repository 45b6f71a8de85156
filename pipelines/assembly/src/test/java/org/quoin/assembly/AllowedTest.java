package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How to look. One of: fast, careful, 1.5.",
                "One of: <code>fast</code>, <code>careful</code>,\n or <code>1.5</code>. The first is quickest.",
                "How to look; see below. One of: \"fast\", 'careful' or {@code 1.5}."
            })
    void aSentenceGivesTheValues(String documentation) {
        Allowed allowed = Allowed.in(documentation);

        assertThat(allowed.inWords()).isEqualTo("one of: fast, careful, 1.5");
        assertThat(allowed.contains("careful")).isTrue();
        assertThat(allowed.contains("Careful")).isFalse();
        assertThat(allowed.nearest("carefull")).contains("careful");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The share. From 0 to 1.           | from 0 to 1  | 0    | 1   | 1.01 | 1
                    From -0.5 to 2.25. Try the middle.| from -0.5 to 2.25 | -0.5 | 2.25 | -3 | -0.5
                    At least 1.                       | at least 1   | 1    | 900 | 0    | 1
                    How many. At most 5.              | at most 5    | -9   | 5   | 6    | 5
                    How many. At least 2. At most 5.  | from 2 to 5  | 2    | 5   | 9    | 5
                    """)
    void aSentenceGivesTheRange(
            String documentation, String inWords, double least, double most, double beyond, String nearest) {
        Allowed allowed = Allowed.in(documentation);

        assertThat(allowed.inWords()).isEqualTo(inWords);
        assertThat(allowed.contains(least)).isTrue();
        assertThat(allowed.contains(most)).isTrue();
        assertThat(allowed.contains(beyond)).isFalse();
        assertThat(allowed.nearest(beyond)).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Which one of: these matters is for you to say.",
                "Words at least 1. letter long",
                "The words from 0 to 1 are kept. At least 1 word is needed.",
                "From Monday to Friday."
            })
    void otherSentencesSayNothingOfTheValues(String documentation) {
        assertThat(Allowed.in(documentation)).isEqualTo(new Allowed.Any());
    }

    @Test
    void anythingGoesWhereNothingIsSaid() {
        assertThat(new Allowed.Any().contains("x")).isTrue();
        assertThat(new Allowed.Any().nearest("x")).isEqualTo(Optional.empty());
    }
}
