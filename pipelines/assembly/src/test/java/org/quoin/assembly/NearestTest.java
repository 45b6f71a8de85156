package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("minConfidence", "language", "news", "quotes", "modelLocation");

    @Test
    void findsASlipOfThePen() {
        assertThat(Nearest.to("minConfidnce", NAMES)).containsExactly("minConfidence");
        assertThat(Nearest.to("nwes", NAMES)).containsExactly("news");
    }

    @Test
    void doesNotMindCapitals() {
        assertThat(Nearest.to("minconfidence", NAMES)).containsExactly("minConfidence");
    }

    @Test
    void findsANameByAPartOfIt() {
        assertThat(Nearest.to("model", NAMES)).containsExactly("modelLocation");
        assertThat(Nearest.to("quotesPipeline", NAMES)).containsExactly("quotes");
    }

    @Test
    void findsNothingNearNonsense() {
        assertThat(Nearest.to("xyzzy", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
    }
}
