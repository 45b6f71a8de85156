package org.quoin.quotes;

import java.util.Arrays;

/** The features of one place as hashes, none of them zero; reused from place to place. */
final class FeatureList {

    private int[] hashes = new int[256];
    private int size;
    private int context;

    /**
     * Begins anew.
     *
     * @param context what all features are read together with, such as the side of the cue that a place is on
     */
    void clear(int context) {
        this.size = 0;
        this.context = context;
    }

    void add(int template, int value) {
        put(mix(mix(template * 31 + context + 17, value), 0x51ed));
    }

    void add(int template, int first, int second) {
        put(mix(mix(mix(template * 31 + context + 17, first), second), 0x2c1b));
    }

    void add(int template, int first, int second, int third) {
        put(mix(mix(mix(mix(template * 31 + context + 17, first), second), third), 0x7f4a));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash == 0 ? 1 : hash;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    int[] hashes() {
        return hashes;
    }

    /** Mixes a value into a hash (after MurmurHash3's finaliser). */
    static int mix(int hash, int value) {
        int h = hash * 0x9e3779b1 + value;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
