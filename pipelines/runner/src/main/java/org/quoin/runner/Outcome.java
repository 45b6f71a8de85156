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
    record Annotated(List<byte[]> rendered, int tokens) implements Outcome {

        @Override
        public long weight() {
            return rendered.stream().mapToLong(bytes -> bytes.length).sum();
        }
    }

    /**
     * It failed.
     *
     * @param exhaustedMemory whether it failed for lack of memory
     */
    record Failed(Failure failure, boolean exhaustedMemory) implements Outcome {

        @Override
        public long weight() {
            return 0;
        }
    }

    static Outcome failed(Failure failure) {
        return new Failed(failure, false);
    }

    /** Returns the memory that it takes while it waits to be written, in bytes, or next to nothing. */
    long weight();

    /** Tells whether it failed for lack of memory, which may have been another article's fault. */
    default boolean exhaustedMemory() {
        return false;
    }
}
