package org.quoin.runner;

import java.util.Map;

/**
 * What the ledger says of one article.
 *
 * @param id its id
 * @param failed whether it is named in {@code failures.jsonl}; its annotations are written otherwise
 * @param content a hash of all that its result depends on besides the pipeline: its bytes, and what is known of it
 * @param tokens its number of tokens
 * @param wallNanos how long it took on the clock
 * @param cpuNanos how long the processor took for it
 * @param checksums CRC-32C of what each format made of it, by the format's name; none where it failed
 * @param pieces where its pieces stand in the growing files
 */
record LedgerEntry(
        String id,
        boolean failed,
        String content,
        int tokens,
        long wallNanos,
        long cpuNanos,
        Map<String, Long> checksums,
        Map<String, Piece> pieces) {

    LedgerEntry {
        checksums = Map.copyOf(checksums);
        pieces = Map.copyOf(pieces);
    }

    LedgerEntry with(Map<String, Piece> others) {
        return new LedgerEntry(id, failed, content, tokens, wallNanos, cpuNanos, checksums, others);
    }

    LedgerEntry withChecksums(Map<String, Long> others) {
        return new LedgerEntry(id, failed, content, tokens, wallNanos, cpuNanos, others, pieces);
    }
}
