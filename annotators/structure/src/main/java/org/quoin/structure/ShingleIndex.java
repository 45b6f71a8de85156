package org.quoin.structure;

import java.util.Arrays;

/** Where each run of a fixed number of words occurs first in a text. */
final class ShingleIndex {

    private static final long BASE = 1_000_003L;

    private final TokenSequence tokens;
    private final int length;
    private final long[] hashes;

    /** Open addressing: the token index of the first occurrence, or -1. */
    private final int[] table;

    ShingleIndex(TokenSequence tokens, int length) {
        this.tokens = tokens;
        this.length = length;
        this.hashes = hashes();
        this.table = new int[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
        Arrays.fill(table, -1);
        for (int at = 0; at < hashes.length; at++) {
            int slot = slot(at);
            if (table[slot] < 0) {
                table[slot] = at;
            }
        }
    }

    /** Returns where the words at an index occur first, if they end before the index; -1 otherwise. */
    int earlier(int at) {
        int first = table[slot(at)];
        return first + length <= at ? first : -1;
    }

    private long[] hashes() {
        int count = Math.max(0, tokens.size() - length + 1);
        long[] rolling = new long[count];
        long top = 1;
        for (int i = 1; i < length; i++) {
            top *= BASE;
        }
        long hash = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (token >= length) {
                hash -= top * tokens.value(token - length);
            }
            hash = hash * BASE + tokens.value(token);
            if (token >= length - 1) {
                rolling[token - length + 1] = hash;
            }
        }
        return rolling;
    }

    /** Returns the slot that holds an occurrence of the same words, or the free one where it belongs. */
    private int slot(int at) {
        int mask = table.length - 1;
        long hash = hashes[at] * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (table[slot] >= 0 && !sameWords(table[slot], at)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean sameWords(int one, int other) {
        if (hashes[one] != hashes[other]) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!tokens.same(one + i, other + i)) {
                return false;
            }
        }
        return true;
    }
}
