package org.quoin.runner;

import java.util.List;

/** What became of an article. */
sealed interface Outcome {

    /**
     * All components are done with it.
     *
     * @param rendered its bytes in each format, in the order of the request
     * @param tokens its number of tokens
     */
    record Annotated(List<byte[]> rendered, int tokens) implements Outcome {}

    /** It failed. */
    record Failed(Failure failure) implements Outcome {}
}
