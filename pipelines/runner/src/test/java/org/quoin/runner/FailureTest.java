package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void uimasWrapperSaysNothing() {
        Throwable cause = new IllegalArgumentException("the fuse burns");

        assertThat(Failure.describe(new AnalysisEngineProcessException(cause)))
                .isEqualTo("IllegalArgumentException: the fuse burns");
    }

    @Test
    void everyCauseThatSaysSomethingIsTold() {
        Throwable failure = new IllegalStateException(
                "no parse of sentence 3", new RuntimeException(new IndexOutOfBoundsException("7 of 5")));

        assertThat(Failure.describe(failure))
                .isEqualTo(
                        "IllegalStateException: no parse of sentence 3;" + " cause: IndexOutOfBoundsException: 7 of 5");
    }

    @Test
    void aSentenceOfOurOwnIsToldAsItStands() {
        assertThat(Failure.describe(new IOException("the file is not there", new RuntimeException("/a/b"))))
                .isEqualTo("the file is not there");
    }

    @Test
    void anErrorIsSeenThroughWhateverWrapsIt() {
        assertThat(Failure.isError(new AnalysisEngineProcessException(new StackOverflowError())))
                .isTrue();
        assertThat(Failure.isError(new AnalysisEngineProcessException(new IllegalStateException())))
                .isFalse();
    }
}
