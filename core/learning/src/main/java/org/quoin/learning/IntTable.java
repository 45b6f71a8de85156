package org.quoin.learning;

/** Finds the index of a hash among distinct non-zero hashes, without boxing. Immutable. */
public final class IntTable {

    private final int[] keys;
    private final int[] indexes;
    private final int mask;

    /** @param hashes the hashes; each one's index is its place; a second equal one is not found */
    public IntTable(int[] hashes) {
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length) * 2 - 1) * 2;
        keys = new int[capacity];
        indexes = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & mask;
            while (keys[slot] != 0 && keys[slot] != hashes[i]) {
                slot = (slot + 1) & mask;
            }
            if (keys[slot] == 0) {
                keys[slot] = hashes[i];
                indexes[slot] = i;
            }
        }
    }

    /** Returns the index of a hash, or -1. */
    public int find(int hash) {
        int slot = hash & mask;
        while (keys[slot] != hash) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
        return indexes[slot];
    }
}
