package org.quoin.runner;

import java.util.List;
import java.util.Map;

/** What became of an article. */
sealed interface Outcome {

    /**
     * All components are done with it.
     *
     * @param rendered its bytes in each format, in the order of the request
     * @param tokens its number of tokens
     * @param content the hash of its content
     * @param effort what it cost
     */
    record Annotated(List<byte[]> rendered, int tokens, String content, Effort effort) implements Outcome {

        @Override
        public long weight() {
            return rendered.stream().mapToLong(bytes -> bytes.length).sum();
        }

        @Override
        public LedgerEntry entry(String id, Map<String, Piece> pieces) {
            long wall = effort.totalWallNanos();
            return new LedgerEntry(id, false, content, tokens, wall, effort.totalCpuNanos(), Map.of(), pieces);
        }
    }

    /**
     * It failed.
     *
     * @param content the hash of its content
     * @param exhaustedMemory whether it failed for lack of memory
     */
    record Failed(Failure failure, String content, boolean exhaustedMemory) implements Outcome {

        @Override
        public LedgerEntry entry(String id, Map<String, Piece> pieces) {
            return new LedgerEntry(id, true, content, 0, 0, 0, Map.of(), pieces);
        }
    }

    /**
     * An earlier run was done with it, or failed on it, and nothing has changed since.
     *
     * @param earlier what the ledger says of it
     */
    record Kept(LedgerEntry earlier) implements Outcome {

        @Override
        public LedgerEntry entry(String id, Map<String, Piece> pieces) {
            return earlier;
        }
    }

    /** Returns the memory that it takes while it waits to be written, in bytes, or next to nothing. */
    default long weight() {
        return 0;
    }

    /** Tells whether it failed for lack of memory, which may have been another article's fault. */
    default boolean exhaustedMemory() {
        return false;
    }

    /**
     * Returns what the ledger is to say of it.
     *
     * @param pieces where its pieces stand
     */
    LedgerEntry entry(String id, Map<String, Piece> pieces);
}
